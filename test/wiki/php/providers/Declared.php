<?php

use MediaWiki\Auth\AbstractPreAuthenticationProvider;
use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthManager;

/** Declares a request beside those of the wiki, and looks at nothing that comes of it. Scenario: `declared`. */
class AccountCreatorDeclared extends AbstractPreAuthenticationProvider {
	/** @inheritDoc */
	public function getAuthenticationRequests( $action, array $options ) {
		global $wgAccountCreatorDeclared;
		return $action === AuthManager::ACTION_CREATE ? [ new AccountCreatorRequest(
			'AccountCreatorDeclared', $wgAccountCreatorDeclared['fields'], [],
			$wgAccountCreatorDeclared['required'] ? AuthenticationRequest::REQUIRED : AuthenticationRequest::OPTIONAL
		) ] : [];
	}
}
