/**
 * Where many people have their mail: the name, and after it the endings with which it exists. A `*` stands for any
 * country: `.fr`, `.co.uk`, `.com.br`.
 *
 * Of the first list, a name that is nearly the same is taken for a misspelling. Those of the second are words or too
 * short, so that only a wrong ending tells.
 */
const DISTINCT =
	'gmail com|googlemail com|yahoo com *|ymail com|rocketmail com|hotmail com *|outlook com *|icloud com|' +
	'protonmail com ch|tutanota com de|fastmail com fm|yandex ru com by kz ua com.tr com.ge|rambler ru|' +
	't-online de|freenet de|posteo de|bluewin ch|wanadoo fr|laposte net|telenet be|ziggo nl|kpnmail nl|xs4all nl|' +
	'seznam cz|hanmail net|rediffmail com|comcast net|verizon net|sbcglobal net|bellsouth net|' +
	'btinternet com|ntlworld com|virginmedia com|talktalk net|bigpond com net.au|optusnet com.au';
const WORDS =
	'live com *|msn com|aol com *|me com|mac com|mail com ru ee bg|gmx de net at ch com fr|web de|orange fr|free fr|' +
	'sfr fr|libero it|alice it|tiscali it|virgilio it|wp pl|onet pl|interia pl|o2 pl|abv bg|naver com|daum net|qq com|' +
	'163 com|126 com|foxmail com|sina com cn|uol com.br|bol com.br|terra com.br|att net|cox net|zoho com eu in|ukr net|walla com co.il';

function read( list: string ): Map<string, readonly string[]> {
	return new Map( list.split( '|' ).map( ( entry ) => {
		const [ name = '', ...endings ] = entry.split( ' ' );
		return [ name, endings ];
	} ) );
}

const providers = read( DISTINCT );
const words = read( WORDS );

/** The endings of countries that are tried for a misspelt one where a provider has any country. */
const COUNTRIES = [ 'co.uk', 'com.br', 'com.au', 'com.mx', 'com.ar', 'co.in', 'co.jp', 'co.id' ];

/** What the ending of a country looks like. */
const COUNTRY = /^(?:com\.|co\.|ne\.)?[a-z]{2}$/;

/** Countries of which the ending is rather `.com` with a letter missing. */
const SHORT_OF_COM = [ 'co', 'cm', 'om' ];

/** Near to a provider's name, and none the less somebody's. */
const OTHERS = /^(?:e?mail|cloud|gail|online|poste)$/;

/**
 * Universities, schools and offices: their names are abbreviations, near to anything, and whoever has an address there
 * has copied it.
 */
const INSTITUTION = /(?:^|\.)(?:uni|univ|fh|th|tu|hs)-[^.]+\.[a-z]+$|\.(?:edu|gov|mil|int|museum)$|\.(?:ac|edu|gov|gob|gouv|go|mil|sch|k12)\.[a-z]{2}$|\.k12\./;

/** What `.com`, `.net` and `.org` become under hasty fingers; none of these is a top-level domain. */
const SLIPS: ReadonlyArray<readonly [ RegExp, string ]> = [
	[ /\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)(?=\.[a-z]{2}$|$)/, '.com' ],
	[ /\.(?:nte|ent|nett)$/, '.net' ],
	[ /\.(?:ogr|rog|orgg|0rg)$/, '.org' ]
];

/** Longer ones are nobody's domain, and not worth comparing. */
const MAX_LENGTH = 100;

/** Do the letters before these places stand in the other order? */
function isSwapped( a: string, b: string, i: number, j: number ): boolean {
	return i > 1 && j > 1 && a[ i - 1 ] === b[ j - 2 ] && a[ i - 2 ] === b[ j - 1 ];
}

/** How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment). */
function distance( a: string, b: string ): number {
	let older: number[] = [];
	let old = Array.from( { length: b.length + 1 }, ( _, j ) => j );
	for ( let i = 1; i <= a.length; i++ ) {
		const row = [ i ];
		for ( let j = 1; j <= b.length; j++ ) {
			const same = a[ i - 1 ] === b[ j - 1 ];
			row[ j ] = Math.min(
				( old[ j ] ?? 0 ) + 1, ( row[ j - 1 ] ?? 0 ) + 1, ( old[ j - 1 ] ?? 0 ) + ( same ? 0 : 1 ),
				isSwapped( a, b, i, j ) ? ( older[ j - 2 ] ?? 0 ) + 1 : Infinity
			);
		}
		older = old;
		old = row;
	}
	return old[ b.length ] ?? 0;
}

function sorted( name: string ): string {
	return [ ...name ].sort().join( '' );
}

/**
 * Is the one a misspelling of the other? Another first letter makes another word (*hmail*, *wahoo*); two errors are
 * believed where no letter is in it that the right name has not, or where the letters are the same in another order.
 */
function isMisspelt( name: string, right: string ): boolean {
	const [ a, b ] = [ name.charAt( 0 ), right.charAt( 0 ) ];
	if ( Math.abs( name.length - right.length ) > 2 || a !== b && name.charAt( 1 ) !== b && right.charAt( 1 ) !== a ) {
		return false;
	}
	const errors = distance( name, right );
	if ( errors === 1 ) {
		return name.length !== right.length || a === b || sorted( name ) === sorted( right );
	}
	if ( a !== b ) {
		return false;
	}
	return sorted( name ) === sorted( right ) ||
		errors === 2 && right.length > 6 && [ ...name ].every( ( letter ) => right.includes( letter ) );
}

function isCountry( ending: string ): boolean {
	return COUNTRY.test( ending ) && !SHORT_OF_COM.includes( ending );
}

function has( endings: readonly string[], ending: string ): boolean {
	return endings.includes( ending ) || endings.includes( '*' ) && isCountry( ending );
}

/** The ending that was meant at a provider; null where there is no telling. */
function meantEnding( endings: readonly string[], ending: string ): string | null {
	if ( has( endings, ending ) ) {
		return ending;
	}
	if ( endings.length === 1 && endings[ 0 ] === 'com' && isCountry( ending ) ) {
		// It has no other, and people take it for granted that there is one of their country.
		return 'com';
	}
	const possible = endings.flatMap( ( each ) => each === '*' ? COUNTRIES : [ each ] );
	return possible.find( ( each ) => distance( each, ending ) === 1 ) ?? null;
}

/** The provider's domain that was meant; null where none was. */
function meantProvider( name: string, ending: string ): string | null {
	const endings = providers.get( name ) ?? words.get( name );
	if ( endings ) {
		const meant = meantEnding( endings, ending );
		return meant && `${ name }.${ meant }`;
	}
	if ( OTHERS.test( name ) ) {
		return null;
	}
	for ( const [ right, possible ] of providers ) {
		const meant = isMisspelt( name, right ) ? meantEnding( possible, ending ) : null;
		if ( meant !== null ) {
			return `${ right }.${ meant }`;
		}
	}
	return null;
}

/** `gmailcom`: the dot is missing. */
function withDot( domain: string ): string | null {
	for ( const [ name, endings ] of providers ) {
		const ending = endings.find( ( each ) => domain === name + each.replace( '.', '' ) );
		if ( ending !== undefined ) {
			return `${ name }.${ ending }`;
		}
	}
	return null;
}

function mend( domain: string ): string | null {
	if ( domain.length > MAX_LENGTH || INSTITUTION.test( domain ) ) {
		return null;
	}
	// Who has a name of their own in a provider's domain, or a university in the one of a country, is neither.
	const [ , name, ending ] = /^(?:www\.)?([^.]+)\.([^.]+|(?:com?|con|net|org|ne)\.[^.]+)$/.exec( domain ) ?? [];
	const meant = name !== undefined && ending !== undefined ? meantProvider( name, ending ) : withDot( domain );
	if ( meant !== null ) {
		return meant === domain ? null : meant;
	}
	const slip = SLIPS.find( ( [ pattern ] ) => pattern.test( domain ) );
	return slip ? domain.replace( slip[ 0 ], slip[ 1 ] ) : null;
}

/**
 * What was probably meant by an address with a typing error in its domain, e.g. `ada@gmial.com`; null where nothing
 * looks like one.
 *
 * @param email
 */
export function suggestEmail( email: string ): string | null {
	const at = email.lastIndexOf( '@' ) + 1;
	const better = at > 0 ? mend( email.slice( at ).toLowerCase() ) : null;
	return better === null ? null : email.slice( 0, at ) + better;
}
