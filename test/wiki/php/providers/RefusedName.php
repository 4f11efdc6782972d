<?php

use MediaWiki\Auth\AbstractPreAuthenticationProvider;
use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthManager;

/**
 * Refuses one name with a code of its own, and lets administrators tick a box to have it all the same: what extensions
 * do that know of earlier owners of a name. Like many of them it says nothing before the account is to be created,
 * unless it is told to, as core's PreviouslyRenamedAccountPreAuthenticationProvider does from 1.47 on.
 * Scenario: `refusedName`.
 */
class AccountCreatorRefusedName extends AbstractPreAuthenticationProvider {
	private const ID = 'AccountCreatorRefusedName';

	/**
	 * @param User|null $user
	 * @return bool
	 */
	private static function mayOverride( $user ): bool {
		return $user !== null && $user->isAllowed( 'block' );
	}

	/**
	 * Says why, which no file of messages does here. A hook's.
	 *
	 * @param string $title
	 * @param string|false &$text
	 */
	public static function onMessagesPreLoad( $title, &$text ) {
		global $wgAccountCreatorRefusedName;
		if ( lcfirst( $title ) === $wgAccountCreatorRefusedName['code'] ) {
			$text = $wgAccountCreatorRefusedName['says'] ?? 'Somebody else had the name “$1” before.';
		}
	}

	/** @inheritDoc */
	public function getAuthenticationRequests( $action, array $options ) {
		global $wgAccountCreatorRefusedName;
		$user = User::newFromName( (string)$options['username'] ) ?: null;
		return $action === AuthManager::ACTION_CREATE && self::mayOverride( $user ) ?
			[ new AccountCreatorRequest( self::ID, [ $wgAccountCreatorRefusedName['field'] => [
				'type' => 'checkbox', 'label' => 'Allow names of others', 'help' => 'Allow names of others', 'optional' => true,
			] ], [], AuthenticationRequest::OPTIONAL ) ] : [];
	}

	/** @inheritDoc */
	public function testForAccountCreation( $user, $creator, array $reqs ) {
		global $wgAccountCreatorRefusedName;
		[ 'name' => $name, 'code' => $code, 'field' => $field ] = $wgAccountCreatorRefusedName;
		foreach ( $reqs as $req ) {
			if ( $req->getUniqueId() === self::ID && $req->$field && self::mayOverride( $creator ) ) {
				return StatusValue::newGood();
			}
		}
		return $user->getName() === $name ? StatusValue::newFatal( $code, $name ) : StatusValue::newGood();
	}

	/** @inheritDoc */
	public function testUserForCreation( $user, $autocreate, array $options = [] ) {
		global $wgAccountCreatorRefusedName;
		[ 'name' => $name, 'code' => $code ] = $wgAccountCreatorRefusedName;
		// Nobody is asked whether they may override.
		$isTold = ( $wgAccountCreatorRefusedName['foretold'] ?? false ) && !$autocreate && empty( $options['creating'] );
		return $isTold && $user->getName() === $name ? StatusValue::newFatal( $code, $name ) : StatusValue::newGood();
	}
}
