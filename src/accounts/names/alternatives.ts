/** So many candidates fit into one question to the wiki, whatever its limit. */
const MOST = 40;

/** What else is known of the person, and of the occasion. */
export interface About {
	realname?: string;
	/** Of the event, or of now. */
	year?: number;
	/** A place, or whatever the organizer says of it. */
	place?: string;
}

function initial( word: string ): string {
	return Array.from( word )[ 0 ] ?? '';
}

/** The name with parts of it shortened to a letter, and as one word. */
function variants( name: string ): string[] {
	const words = name.split( ' ' ).filter( ( word ) => word !== '' );
	const [ first = '' ] = words;
	const last = words[ words.length - 1 ] ?? '';
	return words.length < 2 ? [] : [
		[ ...words.slice( 0, -1 ), initial( last ) ].join( ' ' ),
		[ initial( first ), ...words.slice( 1 ) ].join( ' ' ),
		words.join( '' ),
		...( words.length > 2 ? [ `${ first } ${ last }` ] : [] )
	];
}

/**
 * Names like this one, those first that a person would rather have: the real name and its short forms, the name with
 * the place or the year, and only then numbered. Whether they are free is for the wiki to say; a part of an address is
 * never among them.
 *
 * @param name Canonical
 * @param about
 */
export function candidates( name: string, about: About = {} ): string[] {
	const { realname = '', year, place = '' } = about;
	const real = realname.trim().replace( /\s+/g, ' ' );
	const found = [ ...( real === '' ? [] : [ real, ...variants( real ) ] ), ...variants( name ) ];
	for ( const addition of [ place.trim(), year === undefined ? '' : String( year ) ] ) {
		if ( addition !== '' && !name.includes( addition ) ) {
			found.push( `${ name } ${ addition }` );
		}
	}
	const [ , stem = name, digits = '' ] = /^(.*?\D)(\d{1,3})$/u.exec( name ) ?? [];
	for ( let number = digits === '' ? 2 : Number( digits ) + 1; found.length < MOST; number++ ) {
		found.push( digits === '' ? `${ name } ${ number }` : stem + String( number ) );
	}
	return [ ...new Set( found ) ].filter( ( candidate ) => candidate !== name );
}
