import { lookOf } from './lookalike';
import { canonicalName, type NameRules } from './username';

/** What is known of somebody who has no username yet. */
export interface Nameless {
	firstName: string;
	lastName: string;
	realname: string;
	email: string;
}

/** What a name is made of. */
export interface NamePattern {
	/**
	 * `firstLast`: first and last name, `initialLast`: A. Lovelace, `real`: the real name as it stands, `address`: the
	 * part of the address before the @, which makes a private address public and is never chosen by itself, `counted`:
	 * `text` with a number.
	 */
	kind: 'firstLast' | 'initialLast' | 'real' | 'address' | 'counted';
	/**
	 * For `counted`: `Workshop 2026 $1`; the number goes to the end where there is no `$1`. `$01` has two digits at
	 * least, `$001` three; without, all have as many as the greatest.
	 */
	text: string;
	/** The first number. */
	from: number;
	/** Put before and after every name, as they are. */
	prefix: string;
	suffix: string;
}

const COUNTER = /\$(0*)1/;

/** So many people have the same name at most; more are left without. */
const MOST = 1000;

function wordsOf( { realname }: Nameless ): string[] {
	return realname.split( /\s+/ ).filter( ( word ) => word !== '' );
}

function firstLetter( text: string ): string {
	return Array.from( text )[ 0 ] ?? '';
}

function firstAndLast( person: Nameless ): { first: string; last: string } {
	const words = wordsOf( person );
	const isKnown = person.firstName !== '' || person.lastName !== '';
	return isKnown ? { first: person.firstName, last: person.lastName } :
		{ first: words.slice( 0, 1 ).join( ' ' ), last: words.slice( 1 ).join( ' ' ) };
}

function joined( ...parts: string[] ): string {
	return parts.map( ( part ) => part.trim() ).filter( ( part ) => part !== '' ).join( ' ' );
}

function baseName( person: Nameless, kind: Exclude<NamePattern[ 'kind' ], 'counted'> ): string {
	const { first, last } = firstAndLast( person );
	switch ( kind ) {
		case 'firstLast':
			return joined( first, last );
		case 'initialLast':
			return last === '' ? first : joined( first && `${ firstLetter( first ) }.`, last );
		case 'real':
			return person.realname || joined( first, last );
		case 'address':
			return person.email.replace( /@.*$/u, '' ).replace( /\+.*$/u, '' ).replace( /[._]+/g, ' ' );
	}
}

/** The pattern with a number in it. */
function counted( text: string, number: number, greatest: number ): string {
	const zeros = COUNTER.exec( text );
	const width = zeros?.[ 1 ] ? zeros[ 1 ].length + 1 : String( greatest ).length;
	const digits = String( number ).padStart( width, '0' );
	return zeros ? text.replace( COUNTER, digits ) : joined( text, digits );
}

/**
 * Names for people who have none, in their order: possible on this wiki, and none twice, neither among each other nor
 * with those that are there. Whether they are free is for the wiki to say.
 *
 * @param people Where only their number is known: nobodies()
 * @param pattern
 * @param taken Canonical names that others on the list have
 * @param rules
 * @return '' where nothing is known of which a name could be made
 */
export function makeNames(
	people: readonly Nameless[], pattern: NamePattern, taken: Iterable<string> = [], rules: NameRules = {}
): string[] {
	const looks = new Set( Array.from( taken, lookOf ) );
	// Where the last number was found for a name: a hundred with the same one are not counted from the start each.
	const numbers = new Map<string, number>();
	const take = ( name: string ): string => {
		const { canonical } = canonicalName( `${ pattern.prefix }${ name }${ pattern.suffix }`, rules );
		const look = canonical && lookOf( canonical );
		if ( canonical === '' || looks.has( look ) ) {
			return '';
		}
		looks.add( look );
		return canonical;
	};
	const { kind, text, from } = pattern;
	let next = from;
	return people.map( ( person ) => {
		if ( kind === 'counted' ) {
			const greatest = from + people.length - 1;
			for ( let tries = 0; tries < MOST; tries++ ) {
				const name = take( counted( text, next++, greatest ) );
				if ( name !== '' ) {
					return name;
				}
			}
			return '';
		}
		const base = baseName( person, kind );
		if ( base === '' || canonicalName( base, rules ).problem !== null ) {
			return '';
		}
		const start = numbers.get( base ) ?? 1;
		for ( let number = start; number < start + MOST; number++ ) {
			const name = take( number === 1 ? base : `${ base } ${ number }` );
			if ( name !== '' ) {
				numbers.set( base, number + 1 );
				return name;
			}
		}
		return '';
	} );
}

/** So many people of whom nothing is known: “twelve guests”. */
export function nobodies( count: number ): Nameless[] {
	return Array.from( { length: count }, () => ( { firstName: '', lastName: '', realname: '', email: '' } ) );
}
