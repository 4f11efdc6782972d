<?php

use MediaWiki\Config\ServiceOptions;
use MediaWiki\Http\HttpRequestFactory;
use MediaWiki\Logger\LoggerFactory;

/**
 * Puts a stand-in (../../captcha-service.mjs) in the place of hCaptcha, reCAPTCHA and Turnstile, of
 * which the extension knows the addresses by heart. Everything else is the extension's own work.
 * Scenario: `captchaService`.
 */
class AccountCreatorServiceProxy extends HttpRequestFactory {
	/** The extension's names for its scripts in the page, and what the stand-in calls them. */
	private const SCRIPTS = [
		'h-captcha' => 'hcaptcha', 'g-recaptchascript' => 'grecaptcha', 'cf-turnstile-script' => 'turnstile',
	];

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

	/**
	 * @param OutputPage $out
	 */
	public static function replaceScript( $out ) {
		global $wgAccountCreatorCaptchaService;
		foreach ( $wgAccountCreatorCaptchaService === null ? [] : self::SCRIPTS as $item => $name ) {
			if ( $out->hasHeadItem( $item ) ) {
				$out->addHeadItem( $item, "<script src=\"$wgAccountCreatorCaptchaService/$name.js\" async defer></script>" );
			}
		}
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
