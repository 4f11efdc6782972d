/** Installs both wikis ahead of the tests that want them, while others run: it mostly waits for a download. */

import { SUITES } from './mediawiki-code.mjs';
import { wikiTemplate } from './template.mjs';

/** @typedef {import('./mediawiki-code.mjs').Version} Version */

for ( const version of Object.keys( SUITES ) ) {
	await wikiTemplate( /** @type {Version} */ ( version ), ( what ) => console.log( what ) );
}
