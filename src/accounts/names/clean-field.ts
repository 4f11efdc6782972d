import { cleanEmail } from '../email/clean-email';
import { visibleLine } from './characters';
import { cleanName, type NameRules } from './clean-name';

/**
 * What is left of the text in a field once it is cleaned: the one cleaner for what comes by a link, from another
 * script, from a form and from a list. Passwords, and the fields of extensions that nobody has heard of, stay as they
 * are. Doing it twice changes nothing more.
 *
 * @param name The field, as the API calls it
 * @param text
 * @param rules The wiki's, where they are known
 */
export function cleanField( name: string, text: string, rules?: NameRules ): string {
	switch ( name ) {
		case 'username':
			return cleanName( text, rules );
		case 'email':
			return cleanEmail( text );
		case 'realname':
		case 'reason':
			return visibleLine( text );
		default:
			return text;
	}
}
