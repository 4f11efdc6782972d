/** So many candidates fit into one question to the wiki, whatever its limit. */
const MOST = 40;

/**
 * Names like this one, those first that a person would rather have: with a part shortened to its letter, written as
 * one word, then numbered. Whether they are free is for the wiki to say.
 *
 * @param name Canonical
 */
export function candidates( name: string ): string[] {
	const words = name.split( ' ' ).filter( ( word ) => word !== '' );
	const found: string[] = [];
	const first = words[ 0 ] ?? '';
	const last = words[ words.length - 1 ] ?? '';
	if ( words.length > 1 ) {
		const initial = ( word: string ): string => Array.from( word )[ 0 ] ?? '';
		found.push( [ ...words.slice( 0, -1 ), initial( last ) ].join( ' ' ), [ initial( first ), ...words.slice( 1 ) ].join( ' ' ) );
		found.push( words.join( '' ) );
	}
	const [ , stem = name, digits = '' ] = /^(.*?\D)(\d{1,3})$/u.exec( name ) ?? [];
	for ( let number = digits === '' ? 2 : Number( digits ) + 1; found.length < MOST; number++ ) {
		found.push( digits === '' ? `${ name } ${ number }` : stem + String( number ) );
	}
	return [ ...new Set( found ) ].filter( ( candidate ) => candidate !== name );
}
