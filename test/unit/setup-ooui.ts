/** The real OOUI, as the global `OO`; the theme belongs to it, without one no widget can be made. */

import fs from 'node:fs';

// The files are plain scripts that expect OO, $ and each other in the global scope, which modules do not share.
for ( const file of [
	'oojs/dist/oojs.js',
	'oojs-ui/dist/oojs-ui-core.js',
	'oojs-ui/dist/oojs-ui-widgets.js',
	'oojs-ui/dist/oojs-ui-windows.js',
	'oojs-ui/dist/oojs-ui-wikimediaui.js'
] ) {
	// eslint-disable-next-line no-eval
	( 0, eval )( fs.readFileSync( require.resolve( file ), 'utf8' ) );
}
