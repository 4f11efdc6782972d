/** Entry of AccountCreator.user.js, one page for one person's common.js: loader and core in one file. */

import styles from 'accountcreator-styles';
import { askAhead } from '../app/ahead';
import { translateLink } from '../app/link-text';
import { startLoader } from '../app/loader';

/** What the core's line in Gadget-definition.txt names; put here by build.mjs. */
declare const CORE_DEPENDENCIES: string;

/** Of package.json; put here by build.mjs. */
declare const VERSION: string;

// A page loaded raw has no dependencies of its own.
mw.loader.using( 'mediawiki.util' ).then( () => {
	// Who has enabled the wiki's gadget keeps that one: two would answer every click.
	if ( [ 'loading', 'loaded', 'executing', 'ready' ].includes( String( mw.loader.getState( 'ext.gadget.AccountCreator' ) ) ) ) {
		return;
	}
	// A copy on a user's page gets old, and this tells how old.
	mw.libs.accountCreator = { version: VERSION, parts: {} };
	translateLink();
	startLoader( () => {
		// As AccountCreator-ahead.js does beside the gadget's core.
		askAhead();
		return mw.loader.using( CORE_DEPENDENCIES.split( ',' ) ).then( () => {
			mw.loader.addStyleTag( styles );
			return import( '../app/creator' );
		} );
	} );
} );
