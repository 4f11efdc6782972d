/** MediaWiki's own front-end code, as globals `mw` and `$` (mock-mediawiki copies it from core). */

import 'mock-mediawiki';

mw.config.set( {
	wgUserName: 'Organizer',
	wgUserLanguage: 'en',
	wgContentLanguage: 'en',
	wgArticlePath: '/wiki/$1',
	wgScript: '/w/index.php',
	wgScriptPath: '/w',
	wgServer: 'https://wiki.example'
} );
