<?php

use MediaWiki\Auth\AbstractPreAuthenticationProvider;

/**
 * A name that is taken on another wiki of the farm is taken here, as the extension CentralAuth has it.
 * Scenario: `globalAccounts`.
 */
class AccountCreatorGlobalAccounts extends AbstractPreAuthenticationProvider {
	/** @inheritDoc */
	public function testUserForCreation( $user, $autocreate, array $options = [] ) {
		global $wgAccountCreatorGlobalAccounts;
		return !$autocreate && isset( $wgAccountCreatorGlobalAccounts[$user->getName()] ) ?
			StatusValue::newFatal( 'userexists' ) : StatusValue::newGood();
	}
}
