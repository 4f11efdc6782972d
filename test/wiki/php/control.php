<?php
/**
 * What tests do to the wiki behind its back: /control takes a POST with JSON { key, action, … }.
 * It runs inside the web server because that is where sessions and counters are kept (APCu); no
 * command line reaches them.
 */

use MediaWiki\Extension\AbuseFilter\AbuseFilterServices;
use MediaWiki\Extension\AbuseFilter\Filter\MutableFilter;
use MediaWiki\MediaWikiServices;
use MediaWiki\Session\SessionManager;

define( 'MW_ENTRY_POINT', 'control' );
require getenv( 'MW_INSTALL_PATH' ) . '/includes/WebStart.php';
require_once __DIR__ . '/people.php';

/**
 * @param string $ip
 * @return string The key of AuthManager's counter (ThrottlePreAuthenticationProvider, Throttler)
 */
function accountCreatorThrottleKey( string $ip ) {
	return ObjectCache::getLocalClusterInstance()->makeGlobalKey( 'throttler', 'acctcreate', 0, $ip, '' );
}

$accountCreatorActions = [
	'ready' => static fn () => true,
	'makePerson' => static function ( array $request ) {
		accountCreatorMakePerson( $request['person'] );
		return true;
	},
	'makeAbuseFilter' => static function ( array $request ) {
		$performer = MediaWikiServices::getInstance()->getUserFactory()->newFromName( $request['performer'] );
		$default = MutableFilter::newDefault();
		$filter = MutableFilter::newDefault();
		$filter->setName( 'Filter of a test' );
		$filter->setRules( $request['rules'] );
		$filter->setGroup( 'default' );
		$filter->setActions( [ $request['consequence'] => $request['message'] ] );
		$filter->setEnabled( true );
		$status = AbuseFilterServices::getFilterStore()->saveFilter( $performer, null, $filter, $default );
		if ( !$status->isGood() ) {
			throw new RuntimeException( (string)$status );
		}
		return $status->getValue()[0];
	},
	'makeBotPassword' => static function ( array $request ) {
		$services = MediaWikiServices::getInstance();
		$password = BotPassword::newUnsaved( [
			'user' => $services->getUserFactory()->newFromName( $request['name'] ),
			'appId' => $request['appId'],
			'grants' => $request['grants'],
		] );
		$status = $password->save( 'insert', $services->getPasswordFactory()->newFromPlaintext( $request['password'] ) );
		if ( !$status->isGood() ) {
			throw new RuntimeException( (string)$status );
		}
		return true;
	},
	'endSessions' => static function ( array $request ) {
		$user = MediaWikiServices::getInstance()->getUserFactory()->newFromName( $request['name'] );
		SessionManager::singleton()->invalidateSessionsForUser( $user );
		return true;
	},
	'setThrottle' => static function ( array $request ) {
		$cache = ObjectCache::getLocalClusterInstance();
		$key = accountCreatorThrottleKey( $request['ip'] );
		return $request['count'] === 0 ? $cache->delete( $key ) : $cache->set( $key, $request['count'], 86400 );
	},
	// Every account, and every entry of the log of new accounts, as the database has them.
	'listAccounts' => static function () {
		$database = MediaWikiServices::getInstance()->getDBLoadBalancer()->getConnection( DB_REPLICA );
		$rows = static fn ( $result ) => array_map( static fn ( $row ) => (array)$row, iterator_to_array( $result, false ) );
		return [
			'users' => $rows( $database->select( 'user', [ 'name' => 'user_name', 'email' => 'user_email' ], '', __METHOD__ ) ),
			'log' => $rows( $database->select(
				[ 'logging', 'actor' ],
				[ 'title' => 'log_title', 'action' => 'log_action', 'by' => 'actor_name', 'at' => 'log_timestamp' ],
				[ 'log_type' => 'newusers' ], __METHOD__, [ 'ORDER BY' => 'log_id' ],
				[ 'actor' => [ 'JOIN', 'actor_id = log_actor' ] ]
			) ),
		];
	},
	// Which of the passwords are those of the accounts: by name `permanent`, `temporary` (the one that was mailed) or
	// `wrong`. By their hashes, a hundred times as fast as logging in.
	'checkPasswords' => static function ( array $request ) {
		$services = MediaWikiServices::getInstance();
		$database = $services->getDBLoadBalancer()->getConnection( DB_REPLICA );
		$passwords = $services->getPasswordFactory();
		$verdicts = [];
		foreach ( $request['passwords'] as $name => $password ) {
			$row = $database->selectRow( 'user', [ 'user_password', 'user_newpassword' ], [ 'user_name' => $name ], __METHOD__ );
			$fits = static fn ( $hash ) => $row && $passwords->newFromCiphertext( $hash )->verify( $password );
			$verdicts[$name] = $row && $fits( $row->user_password ) ? 'permanent' :
				( $row && $fits( $row->user_newpassword ) ? 'temporary' : 'wrong' );
		}
		return $verdicts;
	},
	'getThrottle' => static fn ( array $request ) =>
		(int)ObjectCache::getLocalClusterInstance()->get( accountCreatorThrottleKey( $request['ip'] ) ),
];

( static function () use ( $accountCreatorActions ) {
	header( 'Content-Type: application/json' );
	$request = json_decode( file_get_contents( 'php://input' ), true );
	if ( !is_array( $request ) || !hash_equals( getenv( 'ACCOUNTCREATOR_KEY' ), $request['key'] ?? '' ) ) {
		http_response_code( 403 );
		echo json_encode( [ 'error' => 'wrong key' ] );
		return;
	}
	try {
		$action = $accountCreatorActions[ $request['action'] ?? '' ] ?? null;
		if ( !$action ) {
			throw new InvalidArgumentException( 'no such action' );
		}
		$result = [ 'result' => $action( $request ) ];
		// Commits, and runs what waits for that.
		( new MediaWiki() )->doPostOutputShutdown();
		// A value that was cached less than 100 ms ago counts as fresh even though it was purged
		// (WANObjectCache::RECENT_SET_HIGH_MS): a person who has just logged in would stay so.
		usleep( $request['action'] === 'endSessions' ? 150000 : 0 );
	} catch ( Throwable $error ) {
		http_response_code( 500 );
		$result = [ 'error' => (string)$error ];
	}
	echo json_encode( $result );
} )();
