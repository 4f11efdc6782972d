<?php

use MediaWiki\MediaWikiServices;
use MediaWiki\Session\ImmutableSessionProviderWithCookie;
use MediaWiki\Session\SessionBackend;
use MediaWiki\Session\SessionInfo;
use MediaWiki\Session\UserInfo;

/**
 * Knows people by an access token in the header Authorization, with no more rights than its grants have, as the extension
 * OAuth does for API requests. Scenario: `accessToken`.
 */
class AccountCreatorBearerSession extends ImmutableSessionProviderWithCookie {
	public function __construct() {
		parent::__construct( [ 'sessionCookieName' => 'bearer' ] );
	}

	/** @inheritDoc */
	public function provideSessionInfo( WebRequest $request ) {
		global $wgAccountCreatorAccessToken, $wgHooks;
		$header = $request->getHeader( 'Authorization' );
		if ( $wgAccountCreatorAccessToken === null || $header === false ) {
			return null;
		}
		if ( $header !== "Bearer {$wgAccountCreatorAccessToken['token']}" ) {
			$wgHooks['ApiBeforeMain'][] = static function () {
				throw ApiUsageException::newWithMessage(
					null, [ 'rawmessage', 'The authorization headers in your request are not valid.' ], 'mwoauth-invalid-authorization'
				);
			};
			return null;
		}
		$id = $this->getSessionIdFromCookie( $request );
		$grants = MediaWikiServices::getInstance()->getGrantsInfo();
		return new SessionInfo( SessionInfo::MAX_PRIORITY, [
			'provider' => $this,
			'id' => $id,
			'persisted' => $id !== null,
			'userInfo' => UserInfo::newFromName( $wgAccountCreatorAccessToken['name'], true ),
			'metadata' => [ 'rights' => $grants->getGrantRights( $wgAccountCreatorAccessToken['grants'] ) ],
		] );
	}

	/** @inheritDoc */
	public function getAllowedUserRights( SessionBackend $backend ) {
		return $backend->getProviderMetadata()['rights'];
	}
}
