<?php

use MediaWiki\Auth\AbstractPreAuthenticationProvider;
use MediaWiki\Auth\AuthenticationRequest;
use MediaWiki\Auth\AuthManager;
use MediaWiki\MediaWikiServices;

/**
 * Answers as the extension AntiSpoof does, for one name that others may look like. Scenario: `lookAlike`.
 */
class AccountCreatorLookAlikes extends AbstractPreAuthenticationProvider {
	/**
	 * @param string $name
	 * @return string The same for names that look alike
	 */
	public static function normalise( string $name ): string {
		return 'v2:' . strtr( strtoupper( $name ), [ 'O' => '0', 'I' => '1', 'L' => '1', ' ' => '' ] );
	}

	/**
	 * @param string $name
	 * @return string[] The names that it looks like
	 */
	public static function conflicts( string $name ): array {
		global $wgAccountCreatorLookAlike;
		return self::normalise( $name ) === self::normalise( $wgAccountCreatorLookAlike ) ? [ $wgAccountCreatorLookAlike ] : [];
	}

	/**
	 * AntiSpoof's own right, which administrators have.
	 *
	 * @param User $user
	 * @return bool
	 */
	private static function mayOverride( $user ): bool {
		return MediaWikiServices::getInstance()->getPermissionManager()->userHasRight( $user, 'override-antispoof' );
	}

	/**
	 * Says the extension's message, which no file of messages brings here. A hook's.
	 *
	 * @param string $title
	 * @param string|false &$text
	 */
	public static function onMessagesPreLoad( $title, &$text ) {
		if ( $title === 'Antispoof-conflict' ) {
			$text = 'The name "$1" is too similar to {{PLURAL:$2|this username|these usernames}}: $3. Please choose another name.';
		}
	}

	/** @inheritDoc */
	public function getAuthenticationRequests( $action, array $options ) {
		$user = User::newFromName( (string)$options['username'] ) ?: new User();
		return $action === AuthManager::ACTION_CREATE && self::mayOverride( $user ) ?
			[ new AccountCreatorRequest( 'AntiSpoofAuthenticationRequest', [ 'ignoreAntiSpoof' => [
				'type' => 'checkbox', 'label' => 'Ignore spoofing checks', 'help' => 'Ignore spoofing checks', 'optional' => true,
			] ], [], AuthenticationRequest::OPTIONAL ) ] : [];
	}

	/** @inheritDoc */
	public function testForAccountCreation( $user, $creator, array $reqs ) {
		foreach ( $reqs as $req ) {
			if ( $req->getUniqueId() === 'AntiSpoofAuthenticationRequest' && $req->ignoreAntiSpoof && self::mayOverride( $creator ) ) {
				return StatusValue::newGood();
			}
		}
		return $this->test( $user->getName() );
	}

	/** @inheritDoc */
	public function testUserForCreation( $user, $autocreate, array $options = [] ) {
		return $autocreate || !empty( $options['creating'] ) || self::mayOverride( RequestContext::getMain()->getUser() ) ?
			StatusValue::newGood() : $this->test( $user->getName() );
	}

	private function test( string $name ): StatusValue {
		$conflicts = self::conflicts( $name );
		if ( !$conflicts ) {
			return StatusValue::newGood();
		}
		// The extension has done both: with a code of its own, and in older versions with the words alone.
		return version_compare( MW_VERSION, '1.43', '>=' ) ?
			StatusValue::newFatal( 'antispoof-conflict', $name, count( $conflicts ), $conflicts[0] ) :
			StatusValue::newFatal( new RawMessage( '$1$2$3', [
				'The name is too similar to the following username:', "\n* $conflicts[0]\n", 'Choose another.'
			] ) );
	}
}
