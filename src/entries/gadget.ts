/** Entry of the gadget's page AccountCreator.js: the core is a gadget of its own, hidden in the preferences. */

import { startLoader } from '../app/loader';

startLoader( () => mw.loader.using( 'ext.gadget.AccountCreator-core' ).then( () => (
	// The page itself, as load-part-gadget.ts fetches the others and says why. A function for both would be 25 bytes
	// more on every page.
	mw.libs.accountCreator || $.ajax( mw.util.getUrl(
		'MediaWiki:Gadget-AccountCreator-core.js',
		{ action: 'raw', ctype: 'text/javascript' }
	), { dataType: 'script', crossDomain: true } )
) ) );
