<?php

use MediaWiki\Config\ServiceOptions;
use MediaWiki\Http\HttpRequestFactory;
use MediaWiki\Logger\LoggerFactory;

/**
 * Asks a stand-in (../../captcha-service.mjs) in the place of hCaptcha, reCAPTCHA and Turnstile, of
 * which the extension knows the addresses by heart. Everything else is the extension's own work.
 * Scenario: `captchaService`.
 */
class AccountCreatorServiceProxy extends HttpRequestFactory {
	/**
	 * @param \MediaWiki\MediaWikiServices $services
	 * @return self
	 */
	public static function make( $services ) {
		return new self(
			new ServiceOptions( HttpRequestFactory::CONSTRUCTOR_OPTIONS, $services->getMainConfig() ),
			LoggerFactory::getInstance( 'http' )
		);
	}

	/** @inheritDoc */
	public function create( $url, array $options = [], $caller = __METHOD__ ) {
		global $wgAccountCreatorCaptchaService;
		// Beside the proxy that keeps everything on this machine.
		return parent::create( preg_replace( '!^https://.*/siteverify!', "$wgAccountCreatorCaptchaService/siteverify", $url ), [
			'proxy' => '', 'noProxy' => true
		] + $options, $caller );
	}
}
