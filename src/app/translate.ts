import messages from '../i18n/en.json';
import { tellEnglish } from '../ui/shared/english-texts';
import { translator } from '../ui/shared/translator';
import { windowParent } from '../ui/shared/window-layer';
import { asShape } from '../wiki/shape';

/**
 * Has all texts in the person's language from now on, those that are not there in English, which is then said of them.
 *
 * @param translation Texts by their keys, as administrators wrote them; anything else where there are none
 */
export function translate( translation: unknown ): void {
	const inTheirs = translator( asShape( translation ) );
	Object.assign( mw.libs.accountCreator ?? {}, { translate: inTheirs } );
	// What came with this file was made known before.
	for ( const [ key, text ] of Object.entries( messages ) ) {
		if ( typeof text === 'string' && mw.messages.get( key ) === text ) {
			mw.messages.set( key, inTheirs( key, text ) );
		}
	}
	tellEnglish( windowParent() );
}
