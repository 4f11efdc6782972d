<?php
/**
 * Lets PHP's own web server answer as a usual wiki does: /wiki/Page for pages, /w/*.php for the
 * entry points, files for the rest. (Without it, a page name with a dot, such as User:X/common.js,
 * is taken for a file that is not there.)
 */

$code = getenv( 'MW_INSTALL_PATH' );
$path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );

if ( $path === '/control' ) {
	$script = '/control.php';
	$file = __DIR__ . '/control.php';
} elseif ( preg_match( '!^/w/(index|api|load|rest|opensearch_desc)\.php(/.*)?$!', $path, $match ) ) {
	$script = "/w/$match[1].php";
	$file = "$code/$match[1].php";
	$_SERVER['PATH_INFO'] = $match[2] ?? '';
} elseif ( $path === '/' || $path === '/w/' || str_starts_with( $path, '/wiki/' ) ) {
	$script = '/w/index.php';
	$file = "$code/index.php";
	$_SERVER['PATH_INFO'] = '';
} else {
	// The web server's own part: a file below the document root, or 404.
	return false;
}

$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir( $code );
require $file;
