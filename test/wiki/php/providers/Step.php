<?php

use MediaWiki\Auth\AbstractSecondaryAuthenticationProvider;
use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthenticationResponse;
use MediaWiki\Auth\ButtonAuthenticationRequest;

/** A step of the creation once the account exists, and of nothing else. Scenario: `steps: { then }`. */
abstract class AccountCreatorStep extends AbstractSecondaryAuthenticationProvider {
	/** @inheritDoc */
	public function getAuthenticationRequests( $action, array $options ) {
		return [];
	}

	/** @inheritDoc */
	public function beginSecondaryAuthentication( $user, array $reqs ) {
		return AuthenticationResponse::newAbstain();
	}

	/**
	 * @param string $message
	 * @param AuthenticationRequest[] $requests
	 * @param bool $isError
	 * @return AuthenticationResponse
	 */
	protected function ask( string $message, array $requests, bool $isError = false ) {
		return AuthenticationResponse::newUI(
			$requests, AccountCreatorRequest::text( $message ), $isError ? 'error' : 'warning'
		);
	}

	/**
	 * @param string $name
	 * @param string $label
	 * @param string $help
	 * @return ButtonAuthenticationRequest
	 */
	protected function button( string $name, string $label, string $help ) {
		return new ButtonAuthenticationRequest(
			$name, AccountCreatorRequest::text( $label ), AccountCreatorRequest::text( $help )
		);
	}
}
