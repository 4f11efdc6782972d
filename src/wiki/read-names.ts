import type { RequestDeclaration } from '../accounts/contract/declarations';
import type { NameCheck } from '../accounts/contract/service';
import { readUser } from './read-name-check';
import { asList, asShape, asText, type Shape } from './shape';

/**
 * What every wiki makes of a name, as far as that is beyond doubt: underscores are spaces, and the first letter is big
 * where there is but one big letter for it. (What becomes of ß changed with PHP, and what of i is another thing in
 * Turkish.)
 */
function likely( name: string ): string {
	const spaced = name.normalize().replace( /[_ ]+/g, ' ' ).trim();
	return spaced.replace( /^[a-hj-z]/, ( first ) => first.toUpperCase() );
}

/**
 * The answer of list=users with usprop=cancreate for many names. It comes in an order of the wiki's, with canonical
 * names, and once where several of the names are one to the wiki (core's ApiQueryUsers.php).
 *
 * @param result
 * @param names As they were asked
 * @param requests
 * @return By the name that was asked; without those of which the wiki has made something unlikely
 */
export function readNames(
	result: Shape, names: readonly string[], requests: readonly RequestDeclaration[]
): Map<string, NameCheck> {
	const answers = new Map<string, NameCheck>();
	for ( const item of asList( asShape( result.query ).users ) ) {
		const user = asShape( item );
		answers.set( asText( user.name ), readUser( user, requests ) );
	}
	const checks = new Map<string, NameCheck>();
	for ( const name of names ) {
		const check = answers.get( name ) ?? answers.get( likely( name ) );
		if ( check ) {
			checks.set( name, check );
		}
	}
	return checks;
}
