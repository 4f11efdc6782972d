<?php
/**
 * Settings of the test wiki. MediaWiki finds this file by the environment variable MW_CONFIG_FILE
 * (includes/BootstrapHelperFunctions.php), so that several wikis can share one folder of code.
 * What differs from wiki to wiki comes from the environment, see ../server.mjs; what differs from
 * test to test comes from a cookie, see scenario.php.
 */

if ( !defined( 'MEDIAWIKI' ) ) {
	exit;
}

$accountCreatorFolder = getenv( 'ACCOUNTCREATOR_FOLDER' );

// Where it is
$wgSitename = 'AccountCreator test wiki';
$wgMetaNamespace = 'Project';
$wgServer = getenv( 'ACCOUNTCREATOR_SERVER' ) ?: 'http://127.0.0.1';
$wgScriptPath = '/w';
$wgArticlePath = '/wiki/$1';
$wgUploadPath = '/images';
$wgUploadDirectory = "$accountCreatorFolder/images";
$wgTmpDirectory = "$accountCreatorFolder/tmp";
$wgCacheDirectory = "$accountCreatorFolder/tmp";
$wgLanguageCode = 'en';
$wgSecretKey = hash( 'sha256', $wgServer . $accountCreatorFolder );
// Cookies do not know ports: two wikis on one address must not log each other out.
$wgCookiePrefix = 'wiki' . parse_url( $wgServer, PHP_URL_PORT );

// Database. A crash may lose all: every start copies a fresh one.
$wgDBservers = [ [
	'type' => 'sqlite',
	'dbname' => 'wiki',
	'dbDirectory' => "$accountCreatorFolder/data",
	'variables' => [ 'synchronous' => 'OFF' ],
	// With the default (DEFERRED), a request that reads and then writes fails at once with
	// "database is locked" when another one wrote in between; this one waits.
	'trxMode' => 'IMMEDIATE',
	'user' => '', 'password' => '', 'flags' => DBO_DEFAULT, 'load' => 1,
] ];
$wgDBname = 'wiki';
$wgDBtype = 'sqlite';
$wgSQLiteDataDir = "$accountCreatorFolder/data";

// Caches. Without APCu the counters of the throttle must live in the database, or nothing throttles.
$accountCreatorCache = function_exists( 'apcu_enabled' ) && apcu_enabled() ? CACHE_ACCEL : CACHE_DB;
$wgMainCacheType = $accountCreatorCache;
$wgSessionCacheType = $accountCreatorCache;
$wgMessageCacheType = $accountCreatorCache;
$wgParserCacheType = $accountCreatorCache;
$wgLanguageConverterCacheType = $accountCreatorCache;
$wgLocalisationCacheConf['store'] = 'array';
$wgLocalisationCacheConf['storeDirectory'] = getenv( 'ACCOUNTCREATOR_LOCALISATION' );
$wgResourceLoaderUseObjectCacheForDeps = true;
$wgInvalidateCacheOnLocalSettingsChange = false;

// Jobs would run after some page views, and make some of them slow; nothing here needs one.
$wgJobRunRate = 0;
$wgPingback = false;
$wgEnableUploads = false;

// What went wrong, for a person who looks for it
$wgShowExceptionDetails = true;
$wgDBerrorLog = "$accountCreatorFolder/log/database.log";
if ( getenv( 'ACCOUNTCREATOR_DEBUG' ) ) {
	$wgDebugLogFile = "$accountCreatorFolder/log/debug.log";
} else {
	foreach ( [ 'exception', 'error', 'fatal', 'authentication', 'authevents', 'throttler', 'session' ] as $channel ) {
		$wgDebugLogGroups[$channel] = "$accountCreatorFolder/log/debug.log";
	}
}

// Mail
$wgEnableEmail = true;
$wgEnableUserEmail = true;
$wgEmailAuthentication = true;
$wgPasswordSender = 'wiki@example.org';
$wgEmergencyContact = 'wiki@example.org';
$wgPasswordResetRoutes = [ 'username' => true, 'email' => true ];
$wgSMTP = [
	'host' => getenv( 'ACCOUNTCREATOR_SMTP_HOST' ) ?: '127.0.0.1',
	'port' => (int)getenv( 'ACCOUNTCREATOR_SMTP_PORT' ),
	'IDHost' => 'example.org',
	'localhost' => 'example.org',
	'auth' => false,
];

// The throttle counts addresses: a test chooses its own with X-Forwarded-For
// (WebRequest::getIP trusts it from a configured proxy only).
$wgCdnServersNoPurge = [ '127.0.0.1' ];
$wgUsePrivateIPs = true;
$wgAccountCreationThrottle = 6;

// Scripts and skins
$wgAllowUserJs = true;
$wgAllowUserCss = true;
wfLoadSkins( array_values( array_filter(
	[ 'Vector', 'MonoBook', 'Timeless', 'MinervaNeue' ],
	static fn ( $skin ) => is_readable( "$IP/skins/$skin/skin.json" )
) ) );
$wgDefaultSkin = 'vector-2022';

// Extensions. All of them always: the cache of messages is built anew when their list changes
// (LocalisationCache::isExpired), so scenarios switch their settings, not the list.
wfLoadExtensions( array_values( array_filter( [
	'AbuseFilter',
	'ConfirmEdit',
	'Gadgets',
	'OATHAuth',
	'TitleBlacklist',
], static fn ( $extension ) => is_readable( "$IP/extensions/$extension/extension.json" ) ) ) );

$wgCaptchaClass = 'MediaWiki\\Extension\\ConfirmEdit\\SimpleCaptcha\\SimpleCaptcha';
$wgCaptchaTriggers = [
	'edit' => false, 'create' => false, 'sendemail' => false, 'addurl' => false,
	'createaccount' => true, 'badlogin' => false, 'badloginperuser' => false,
];
$wgAutoloadClasses['AccountCreatorMathCaptcha'] = __DIR__ . '/MathCaptcha.php';
$wgCaptchaDirectory = "$accountCreatorFolder/captcha";
$wgCaptchaSecret = 'The secret of the test wiki';
// ../captcha-answers.mjs knows this answer, and the word of the pictures.
$wgCaptchaQuestions = [ 'Which colour has the sky on a clear day?' => [ 'blue' ] ];
// A slip in a captcha or a password is part of many tests, and must not lock out the later ones.
$wgRateLimits['badcaptcha'] = [];
$wgPasswordAttemptThrottle = [];
// The checks of hCaptcha and its like ask servers elsewhere: nothing leaves this machine.
$wgHTTPProxy = 'http://127.0.0.1:9';
$wgHCaptchaProxy = $wgHTTPProxy;
$wgHCaptchaSiteKey = $wgReCaptchaSiteKey = $wgTurnstileSiteKey = 'site-key-of-the-test-wiki';
$wgHCaptchaSecretKey = $wgReCaptchaSecretKey = $wgTurnstileSecretKey = 'no secret';
// The blacklist changes with the scenario; TTL below zero is "do not keep" (WANObjectCache::set).
$wgTitleBlacklistCaching = [ 'warningchance' => 1, 'expiry' => -1, 'warningexpiry' => -1 ];

// People
if ( getenv( 'ACCOUNTCREATOR_CHEAP_PASSWORDS' ) ) {
	$wgPasswordConfig['pbkdf2']['cost'] = '10';
}
$wgGroupPermissions['eventcoordinator'] = [ 'noratelimit' => true, 'skipcaptcha' => true ];
// What Wikimedia's wikis have for people who are no newcomers any more, and who may say so of somebody.
$wgGroupPermissions['confirmed'] = [ 'autoconfirmed' => true, 'editsemiprotected' => true ];
$wgGroupPermissions['organizer'] = [ 'noratelimit' => true, 'skipcaptcha' => true ];
$wgAddGroups['organizer'] = [ 'confirmed' ];
$wgGroupPermissions['sysop']['abusefilter-modify'] = true;
$wgGroupPermissions['bureaucrat']['userrights'] = true;

require __DIR__ . '/providers/load.php';
require __DIR__ . '/scenario.php';

// The captcha modules. In 1.39 each of them declares the setting CaptchaClass, so that only one can
// be loaded (ExtensionProcessor::addConfigGlobal throws); it then gets a cache of messages by itself.
$accountCreatorCaptchas = array_filter(
	[ 'FancyCaptcha', 'QuestyCaptcha', 'hCaptcha', 'ReCaptchaNoCaptcha', 'Turnstile' ],
	static fn ( $module ) => is_readable( "$IP/extensions/ConfirmEdit/$module/extension.json" ) &&
		( version_compare( MW_VERSION, '1.43', '>=' ) || str_ends_with( strtolower( $wgCaptchaClass ), strtolower( $module ) ) )
);
foreach ( $accountCreatorCaptchas as $module ) {
	wfLoadExtension( "ConfirmEdit/$module" );
}
if ( version_compare( MW_VERSION, '1.43', '<' ) && $accountCreatorCaptchas ) {
	$wgLocalisationCacheConf['storeDirectory'] .= '/' . implode( $accountCreatorCaptchas );
}
