<?php

use MediaWiki\Auth\AbstractPrimaryAuthenticationProvider;
use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthenticationResponse;
use MediaWiki\Auth\AuthManager;
use MediaWiki\Auth\ButtonAuthenticationRequest;

/**
 * Takes people to another site, which says who they are; as in example 3 of the API's documentation.
 * The site is ../../external-login.mjs. Scenario: `steps: { site, login: 'button'|'select' }`.
 */
class AccountCreatorExternalLogin extends AbstractPrimaryAuthenticationProvider {
	private const STATE = 'AccountCreatorExternalLogin';

	/**
	 * The code with which the site vouches for a person; it works it out the same way.
	 *
	 * @param string $state
	 * @return string
	 */
	public static function codeFor( string $state ): string {
		return substr( hash( 'sha256', "vouched for: $state" ), 0, 16 );
	}

	/**
	 * @param string $site
	 * @param string $state
	 * @param string $returnTo
	 * @return AuthenticationResponse
	 */
	public static function redirect( string $site, string $state, string $returnTo ) {
		return AuthenticationResponse::newRedirect( [ new AccountCreatorRequest(
			'OpenIdConnectResponseAuthenticationRequest',
			[
				'code' => [ 'type' => 'string', 'label' => 'OpenID Code', 'help' => 'OpenID Connect code response' ],
				'state' => [ 'type' => 'string', 'label' => 'OpenID State', 'help' => 'OpenID Connect state response' ],
			],
			[], AuthenticationRequest::REQUIRED, 'OpenID Connect at example.net'
		) ], wfAppendQuery( "$site/authorize", [
			'scope' => 'openid', 'response_type' => 'code', 'client_id' => 'ABC', 'redirect_uri' => $returnTo, 'state' => $state,
		] ) );
	}

	/** @inheritDoc */
	public function getAuthenticationRequests( $action, array $options ) {
		global $wgAccountCreatorSteps;
		if ( $action !== AuthManager::ACTION_CREATE ) {
			return [];
		}
		return [ $wgAccountCreatorSteps['login'] === 'button' ?
			new ButtonAuthenticationRequest(
				'externallogin',
				AccountCreatorRequest::text( 'Log in at example.net' ),
				AccountCreatorRequest::text( 'Their account at example.net is used' ),
				true
			) :
			new AccountCreatorRequest( 'ExternalSite', [ 'externalsite' => [
				'type' => 'select', 'label' => 'Site', 'help' => 'Where they have an account',
				'options' => [ 'library' => 'City library', 'university' => 'University' ], 'value' => 'library',
			] ], [], AuthenticationRequest::REQUIRED, 'Log in somewhere else' ) ];
	}

	/** @inheritDoc */
	public function accountCreationType() {
		return self::TYPE_LINK;
	}

	/** @inheritDoc */
	public function beginPrimaryAccountCreation( $user, $creator, array $reqs ) {
		global $wgAccountCreatorSteps;
		foreach ( $reqs as $req ) {
			if ( in_array( $req->getUniqueId(), [ ButtonAuthenticationRequest::class . ':externallogin', 'ExternalSite' ] ) ) {
				$state = bin2hex( random_bytes( 8 ) );
				$this->manager->setAuthenticationSessionData( self::STATE, $state );
				return self::redirect( $wgAccountCreatorSteps['site'], $state, $req->returnToUrl );
			}
		}
		return AuthenticationResponse::newAbstain();
	}

	/** @inheritDoc */
	public function continuePrimaryAccountCreation( $user, $creator, array $reqs ) {
		$state = $this->manager->getAuthenticationSessionData( self::STATE );
		foreach ( $reqs as $req ) {
			if ( $req->state === $state && $req->code === self::codeFor( $state ) ) {
				return AuthenticationResponse::newPass();
			}
		}
		return AuthenticationResponse::newFail( new RawMessage( 'The other site did not say who this is.' ) );
	}

	/** @inheritDoc */
	public function beginPrimaryAuthentication( array $reqs ) {
		return AuthenticationResponse::newAbstain();
	}

	/** @inheritDoc */
	public function testUserExists( $username, $flags = 0 ) {
		return false;
	}

	/** @inheritDoc */
	public function providerAllowsAuthenticationDataChange( AuthenticationRequest $req, $checkData = true ) {
		return StatusValue::newGood( 'ignored' );
	}

	/** @inheritDoc */
	public function providerChangeAuthenticationData( AuthenticationRequest $req ) {
	}
}
