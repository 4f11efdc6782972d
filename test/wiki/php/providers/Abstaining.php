<?php

use MediaWiki\Auth\AuthenticationResponse;

/** A step that has nothing to say. */
class AccountCreatorAbstaining extends AccountCreatorStep {
	/** @inheritDoc */
	public function beginSecondaryAccountCreation( $user, $creator, array $reqs ) {
		return AuthenticationResponse::newAbstain();
	}
}
