<?php
/**
 * What a test changes about the wiki, for its own browser only: the cookie `accountcreatorScenario`
 * holds a JSON object (../scenario.mjs says what may be in it). Nothing else in the wiki changes, so
 * that tests which run at the same time do not disturb each other.
 *
 * A scenario with an unknown key or a value of the wrong type is answered with HTTP 500, so that a
 * slip in a test cannot make it pass.
 */

// Included from LocalSettings.php, in its scope.
( static function () {
	$stop = static function ( string $why ) {
		http_response_code( 500 );
		header( 'Content-Type: text/plain; charset=utf-8' );
		echo "accountcreatorScenario: $why\n";
		exit( 1 );
	};

	$isListOfStrings = static fn ( $value ) => is_array( $value ) && array_is_list( $value ) &&
		$value === array_filter( $value, 'is_string' );
	$isFalse = static fn ( $value ) => $value === false;
	$isTrue = static fn ( $value ) => $value === true;
	$isCount = static fn ( $value ) => is_int( $value ) && $value >= 0;
	$isText = static fn ( $value ) => is_string( $value ) && $value !== '';

	// The short names are classes in 1.39 and understood in 1.43 (ConfirmEdit\Hooks::getInstance).
	$captchas = [
		'simple' => null,
		'question' => 'QuestyCaptcha',
		'image' => 'FancyCaptcha',
		'math' => 'AccountCreatorMathCaptcha',
		'hcaptcha' => 'MediaWiki\Extension\ConfirmEdit\hCaptcha\HCaptcha',
		'recaptcha' => 'ReCaptchaNoCaptcha',
		// Not in 1.39.
		'turnstile' => 'Turnstile',
	];

	// Each setting: what it takes, and what it does.
	$settings = [
		'captcha' => [
			static fn ( $value ) => $value === false || ( is_string( $value ) && array_key_exists( $value, $captchas ) ),
			static function ( $value ) use ( $captchas ) {
				global $wgCaptchaClass, $wgCaptchaTriggers;
				if ( $value === false ) {
					$wgCaptchaTriggers['createaccount'] = false;
				} elseif ( $captchas[$value] !== null ) {
					$wgCaptchaClass = $captchas[$value];
				}
			},
		],
		'throttle' => [
			static fn ( $value ) => $isCount( $value ) || ( is_array( $value ) && array_is_list( $value ) && array_filter(
				$value, static fn ( $window ) => is_array( $window ) && array_keys( $window ) === [ 'count', 'seconds' ] &&
					array_filter( $window, 'is_int' ) === $window
			) === $value ),
			static function ( $value ) {
				$GLOBALS['wgAccountCreationThrottle'] = $value;
			},
		],
		'declaredLimits' => [
			static fn ( $value ) => is_array( $value ) && array_filter( $value, static fn ( $limit ) => (
				is_array( $limit ) && array_is_list( $limit ) && array_filter( $limit, 'is_int' ) === $limit && count( $limit ) === 2
			) ) === $value,
			static function ( $value ) {
				$GLOBALS['wgRateLimits']['createaccount'] = $value;
			},
		],
		'email' => [ $isFalse, static function () {
			$GLOBALS['wgEnableEmail'] = false;
		} ],
		'passwordReset' => [ $isFalse, static function () {
			$GLOBALS['wgPasswordResetRoutes'] = [];
		} ],
		'realname' => [ $isFalse, static function () {
			$GLOBALS['wgHiddenPrefs'][] = 'realname';
		} ],
		'module' => [ $isFalse, static function () {
			$GLOBALS['wgAPIModules']['createaccount'] = 'ApiDisabled';
		} ],
		'titleBlacklist' => [ $isListOfStrings, static function ( $value ) {
			$text = implode( "\n", $value ) . "\n";
			$file = $GLOBALS['wgTmpDirectory'] . '/titleblacklist-' . hash( 'sha256', $text );
			if ( !file_exists( $file ) ) {
				file_put_contents( $file, $text, LOCK_EX );
			}
			$GLOBALS['wgTitleBlacklistSources']['scenario'] = [ 'type' => 'file', 'src' => $file ];
		} ],
		'readOnly' => [ $isText, static function ( $value ) {
			$GLOBALS['wgReadOnly'] = $value;
		} ],
		'createAccountRight' => [ $isFalse, static function () {
			foreach ( [ '*', 'user', 'temp' ] as $group ) {
				$GLOBALS['wgGroupPermissions'][$group]['createaccount'] = false;
			}
		} ],
		'minimalPasswordLength' => [ $isCount, static function ( $value ) {
			$GLOBALS['wgPasswordPolicy']['policies']['default']['MinimalPasswordLength'] = $value;
		} ],
		'csp' => [ $isTrue, static function () {
			$GLOBALS['wgCSPHeader'] = true;
		} ],
		'jsonGadgets' => [ $isTrue, static function () {
			$GLOBALS['wgGadgetsRepo'] = 'json';
		} ],
		'temporaryAccounts' => [
			// In 1.39 an experiment that most of MediaWiki does not know.
			static fn ( $value ) => $value === true && version_compare( MW_VERSION, '1.43', '>=' ),
			static function () {
				$GLOBALS['wgAutoCreateTempUser']['enabled'] = true;
			},
		],
		'steps' => [
			static fn ( $value ) => is_array( $value ) && array_diff_key( $value, [ 'site' => 1, 'login' => 1, 'then' => 1 ] ) === [] &&
				preg_match( '!^http://127\.!', $value['site'] ?? 'http://127.' ) &&
				in_array( $value['login'] ?? 'button', [ 'button', 'select' ], true ) &&
				array_diff( $value['then'] ?? [], [ 'Abstaining', 'SecondFactor', 'Questionnaire', 'Consent', 'HostileStep' ] ) === [],
			static function ( $value ) {
				global $wgAccountCreatorSteps, $wgAuthManagerAutoConfig;
				$wgAccountCreatorSteps = $value;
				if ( isset( $value['login'] ) ) {
					$wgAuthManagerAutoConfig['primaryauth']['ExternalLogin'] = [ 'class' => 'AccountCreatorExternalLogin', 'sort' => 200 ];
				}
				foreach ( $value['then'] ?? [] as $place => $name ) {
					$wgAuthManagerAutoConfig['secondaryauth'][$name] = [ 'class' => "AccountCreator$name", 'sort' => 200 + $place ];
				}
			},
		],
		'lookAlike' => [ $isText, static function ( $value ) {
			global $wgAccountCreatorLookAlike, $wgAuthManagerAutoConfig;
			$wgAccountCreatorLookAlike = $value;
			$wgAuthManagerAutoConfig['preauth']['LookAlikes'] = [ 'class' => 'AccountCreatorLookAlikes', 'sort' => 100 ];
			$GLOBALS['wgHooks']['MessagesPreLoad'][] = 'AccountCreatorLookAlikes::onMessagesPreLoad';
			$GLOBALS['wgAPIModules']['antispoof'] = 'AccountCreatorLookAlikesApi';
			$GLOBALS['wgAvailableRights'][] = 'override-antispoof';
			$GLOBALS['wgGroupPermissions']['sysop']['override-antispoof'] = true;
		} ],
		'refusedName' => [
			static fn ( $value ) => is_array( $value ) && array_diff_key( [ 'name' => 1, 'code' => 1, 'field' => 1 ], $value ) === [] &&
				array_diff_key( $value, [ 'name' => 1, 'code' => 1, 'field' => 1, 'foretold' => 1, 'says' => 1 ] ) === [] &&
				is_bool( $value['foretold'] ?? true ) &&
				count( array_filter( $value, 'is_string' ) ) === count( $value ) - ( isset( $value['foretold'] ) ? 1 : 0 ),
			static function ( $value ) {
				global $wgAccountCreatorRefusedName, $wgAuthManagerAutoConfig;
				$wgAccountCreatorRefusedName = $value;
				$wgAuthManagerAutoConfig['preauth']['RefusedName'] = [ 'class' => 'AccountCreatorRefusedName', 'sort' => 100 ];
				$GLOBALS['wgHooks']['MessagesPreLoad'][] = 'AccountCreatorRefusedName::onMessagesPreLoad';
			},
		],
		'globalAccounts' => [
			static fn ( $value ) => is_array( $value ) && $value !== [] && array_filter( $value, static fn ( $account ) =>
				is_array( $account ) && array_keys( $account ) === [ 'home', 'registration', 'editcount' ] ) === $value,
			static function ( $value ) {
				global $wgAccountCreatorGlobalAccounts, $wgAuthManagerAutoConfig;
				$wgAccountCreatorGlobalAccounts = $value;
				$GLOBALS['wgAPIMetaModules']['globaluserinfo'] = 'AccountCreatorGlobalUserInfoApi';
				$wgAuthManagerAutoConfig['preauth']['GlobalAccounts'] = [ 'class' => 'AccountCreatorGlobalAccounts', 'sort' => 100 ];
			},
		],
		'declared' => [
			static fn ( $value ) => is_array( $value ) && array_keys( $value ) === [ 'required', 'fields' ] &&
				is_bool( $value['required'] ) && is_array( $value['fields'] ),
			static function ( $value ) {
				global $wgAccountCreatorDeclared, $wgAuthManagerAutoConfig;
				$wgAccountCreatorDeclared = $value;
				$wgAuthManagerAutoConfig['preauth']['Declared'] = [ 'class' => 'AccountCreatorDeclared', 'sort' => 100 ];
			},
		],
		'accessToken' => [
			static fn ( $value ) => is_array( $value ) && array_keys( $value ) === [ 'token', 'name', 'grants' ] &&
				$isText( $value['token'] ) && $isText( $value['name'] ) && $isListOfStrings( $value['grants'] ),
			static function ( $value ) {
				$GLOBALS['wgAccountCreatorAccessToken'] = $value;
				$GLOBALS['wgSessionProviders']['AccountCreatorBearerSession'] = [ 'class' => 'AccountCreatorBearerSession' ];
			},
		],
		'captchaService' => [
			static fn ( $value ) => is_string( $value ) && str_starts_with( $value, 'http://127.' ),
			static function ( $value ) {
				$GLOBALS['wgAccountCreatorCaptchaService'] = $value;
			},
		],
		'captchaWidget' => [
			static fn ( $value ) => in_array( $value, [ 'invisible', 'sometimes', 'puzzle', 'broken' ], true ),
			static function ( $value ) {
				$GLOBALS['wgResourceModules']['ext.confirmEdit.CaptchaWidget'] = [
					'localBasePath' => __DIR__, 'scripts' => [ 'captcha-widget.js' ]
				];
				$GLOBALS['wgHooks']['ResourceLoaderGetConfigVars'][] = static function ( array &$vars ) use ( $value ) {
					$vars['wgAccountCreatorCaptchaWidget'] = $value;
				};
			},
		],
		'hostileQuestion' => [ $isCount, static function ( $value ) {
			$GLOBALS['wgCaptchaQuestions'] = [ AccountCreatorHostileStep::strings()[$value] => [ 'blue' ] ];
		} ],
	];

	$given = $_COOKIE['accountcreatorScenario'] ?? null;
	foreach ( [ getenv( 'ACCOUNTCREATOR_SCENARIO' ), $given ] as $json ) {
		if ( $json === false || $json === null || $json === '' ) {
			continue;
		}
		$scenario = is_string( $json ) ? json_decode( $json, true ) : null;
		if ( !is_array( $scenario ) || ( $scenario !== [] && array_is_list( $scenario ) ) ) {
			$stop( 'not a JSON object' );
		}
		foreach ( $scenario as $key => $value ) {
			if ( !isset( $settings[$key] ) ) {
				$stop( "\"$key\" is unknown; known are " . implode( ', ', array_keys( $settings ) ) );
			}
			[ $accepts, $apply ] = $settings[$key];
			if ( !$accepts( $value ) ) {
				$stop( "\"$key\" cannot be " . json_encode( $value ) );
			}
			$apply( $value );
		}
	}
} )();
