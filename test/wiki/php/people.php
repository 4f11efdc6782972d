<?php
/**
 * Makes people, for createPeople.php (when the template is built) and control.php (during a test).
 */

use MediaWiki\MediaWikiServices;

/**
 * Creates an account, or changes the one of that name.
 *
 * @param array $person name, password, email, groups, preferences as ../people.mjs describes them
 */
function accountCreatorMakePerson( array $person ) {
	$services = MediaWikiServices::getInstance();
	$user = $services->getUserFactory()->newFromName( $person['name'] );
	if ( !$user ) {
		throw new InvalidArgumentException( "{$person['name']} cannot be a username" );
	}
	if ( !$user->isRegistered() ) {
		$status = $user->addToDatabase();
		if ( !$status->isOK() ) {
			throw new RuntimeException( "{$person['name']} could not be created" );
		}
	}
	$status = $user->changeAuthenticationData( [
		'username' => $user->getName(),
		'password' => $person['password'],
		'retype' => $person['password'],
	] );
	if ( !$status->isGood() ) {
		throw new RuntimeException( "The wiki does not like the password of {$person['name']}: " . $status );
	}
	if ( isset( $person['email'] ) ) {
		$user->setEmail( $person['email'] );
		$user->confirmEmail();
	}
	$groupManager = $services->getUserGroupManager();
	foreach ( $person['groups'] ?? [] as $group ) {
		$groupManager->addUserToGroup( $user, $group );
	}
	$optionsManager = $services->getUserOptionsManager();
	foreach ( $person['preferences'] ?? [] as $name => $value ) {
		$optionsManager->setOption( $user, $name, $value );
	}
	$user->saveSettings();
}
