/** In place of load-list.ts in the gadget, where the part for lists is a page of its own. */

import type * as manyPart from '../app/list-part';

const PAGE = 'AccountCreator-many';

export function loadMany(): Promise<typeof manyPart> {
	return new Promise( ( resolve, reject ) => {
		mw.loader.using( `ext.gadget.${ PAGE }` ).then( () => (
			// Until MediaWiki 1.41 the page is not let through: see gadget.ts.
			mw.libs.accountCreatorMany || mw.loader.getScript(
				mw.util.getUrl( `MediaWiki:Gadget-${ PAGE }.js`, { action: 'raw', ctype: 'text/javascript' } )
			)
		) ).then( () => {
			if ( mw.libs.accountCreatorMany ) {
				resolve( mw.libs.accountCreatorMany );
			} else {
				reject( new Error( `${ PAGE }.js did not run` ) );
			}
		}, reject );
	} );
}
