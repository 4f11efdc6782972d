<?php

use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthenticationResponse;
use MediaWiki\Auth\ButtonAuthenticationRequest;

/** The second factor of example 3: a code, or a button to do without. */
class AccountCreatorSecondFactor extends AccountCreatorStep {
	/** The only code that is right; ../../steps.mjs knows it, too. */
	private const CODE = '271828';

	/** @inheritDoc */
	public function beginSecondaryAccountCreation( $user, $creator, array $reqs ) {
		return $this->ask( 'Set up two-factor authentication', $this->requests( $user ) );
	}

	/** @inheritDoc */
	public function continueSecondaryAccountCreation( $user, $creator, array $reqs ) {
		if ( ButtonAuthenticationRequest::getRequestByName( $reqs, 'skip2FASetup' ) ) {
			return AuthenticationResponse::newPass();
		}
		$request = AuthenticationRequest::getRequestByClass( $reqs, AccountCreatorRequest::class );
		return $request && $request->code === self::CODE ?
			AuthenticationResponse::newPass() :
			$this->ask( 'That code is wrong. Look at your device again.', $this->requests( $user ), true );
	}

	private function requests( $user ): array {
		return [
			new AccountCreatorRequest( 'TwoFactorAuthenticationRequest', [
				'2FAInfo' => [
					'type' => 'null',
					'label' => 'A bunch of text describing how to set up two-factor auth.',
					'help' => 'Two-factor authentication setup instructions',
				],
				'code' => [ 'type' => 'string', 'label' => 'Code', 'help' => 'Two-factor authentication code' ],
			], [ 'account' => $user->getName(), 'secret' => '6CO3 2AKV EP2X MIV5' ], AuthenticationRequest::OPTIONAL ),
			$this->button( 'skip2FASetup', 'Skip', 'Skip two-factor authentication setup' ),
		];
	}
}
