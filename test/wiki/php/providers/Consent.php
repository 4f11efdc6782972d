<?php

use MediaWiki\Auth\AuthenticationResponse;

/** A redirect after the account was created. Like all secondary providers it cannot fail, only ask again. */
class AccountCreatorConsent extends AccountCreatorStep {
	private const STATE = 'AccountCreatorConsent';

	/** @inheritDoc */
	public function beginSecondaryAccountCreation( $user, $creator, array $reqs ) {
		$state = bin2hex( random_bytes( 8 ) );
		$this->manager->setAuthenticationSessionData( self::STATE, [ $state, reset( $reqs )->returnToUrl ] );
		return $this->redirect();
	}

	/** @inheritDoc */
	public function continueSecondaryAccountCreation( $user, $creator, array $reqs ) {
		[ $state ] = $this->manager->getAuthenticationSessionData( self::STATE );
		foreach ( $reqs as $req ) {
			if ( $req->code === AccountCreatorExternalLogin::codeFor( $state ) ) {
				return AuthenticationResponse::newPass();
			}
		}
		return $this->redirect();
	}

	private function redirect(): AuthenticationResponse {
		global $wgAccountCreatorSteps;
		[ $state, $returnTo ] = $this->manager->getAuthenticationSessionData( self::STATE );
		return AccountCreatorExternalLogin::redirect( $wgAccountCreatorSteps['site'], $state, $returnTo );
	}
}
