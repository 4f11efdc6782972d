<?php

use MediaWiki\Extension\ConfirmEdit\SimpleCaptcha\SimpleCaptcha;

/**
 * Looks to the API as ConfirmEdit's MathCaptcha does (1.39; gone in 1.43), which wants the
 * extension Math and a server that draws formulas: type `math`, and a question that is HTML.
 */
class AccountCreatorMathCaptcha extends SimpleCaptcha {
	/** @inheritDoc */
	public function describeCaptchaType() {
		return [ 'type' => 'math', 'mime' => 'text/html' ];
	}

	/** @inheritDoc */
	public function getCaptchaInfo( $captchaData, $id ) {
		return '<span class="mwe-math-element">' . htmlspecialchars( $captchaData['question'] ) . ' =</span>';
	}
}
