<?php
/**
 * What extensions do that no package of Debian's holds: other ways to log in, steps after the
 * creation, look-alike names, services for captchas. All of it is loaded always and does nothing
 * until a scenario names it, so that no cache of MediaWiki's is built anew for it.
 */

use MediaWiki\Http\HttpRequestFactory;
use MediaWiki\MediaWikiServices;

// Included from LocalSettings.php, in its scope.
foreach ( [
	'Request', 'ExternalLogin', 'Step', 'Abstaining', 'SecondFactor', 'Questionnaire', 'Consent', 'HostileStep',
	'LookAlikes', 'LookAlikesApi', 'RefusedName', 'GlobalAccounts', 'GlobalUserInfoApi', 'Declared', 'ServiceProxy',
	'BearerSession'
] as $name ) {
	$wgAutoloadClasses["AccountCreator$name"] = __DIR__ . "/$name.php";
}

/** The scenario's `steps`; see ../../scenario.mjs */
$wgAccountCreatorSteps = [];
/** The scenario's `lookAlike`: the name that others look like */
$wgAccountCreatorLookAlike = null;
/** The scenario's `refusedName` */
$wgAccountCreatorRefusedName = null;
/** The scenario's `globalAccounts` */
$wgAccountCreatorGlobalAccounts = [];
/** The scenario's `declared` */
$wgAccountCreatorDeclared = null;
/** The scenario's `accessToken` */
$wgAccountCreatorAccessToken = null;
/** The scenario's `captchaService`: where the stand-in for hCaptcha and its like is */
$wgAccountCreatorCaptchaService = null;

$wgHooks['MediaWikiServices'][] = static function ( MediaWikiServices $services ) {
	global $wgAccountCreatorCaptchaService;
	if ( $wgAccountCreatorCaptchaService !== null ) {
		$services->redefineService(
			'HttpRequestFactory',
			static fn ( $services ): HttpRequestFactory => AccountCreatorServiceProxy::make( $services )
		);
	}
};
