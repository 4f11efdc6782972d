/** Entry of the gadget's page AccountCreator.js: the core is a gadget of its own, hidden in the preferences. */

import { startLoader } from '../app/loader';

startLoader( () => mw.loader.using( 'ext.gadget.AccountCreator-core' ).then( () => (
	// Until 1.41 ResourceLoader puts an error message in place of every wiki page that is not ES5
	// (Module::validateScriptFile), and serves the page's styles and dependencies all the same.
	// crossDomain: as an element with an address. mw.loader.getScript() evaluates, which a content security policy may
	// forbid.
	mw.libs.accountCreator || $.ajax( mw.util.getUrl(
		'MediaWiki:Gadget-AccountCreator-core.js',
		{ action: 'raw', ctype: 'text/javascript' }
	), { dataType: 'script', cache: true, crossDomain: true } )
) ) );
