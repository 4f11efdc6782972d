/** Where most people have their mail. With .com, which most typing errors are about; others have letters too few. */
const PROVIDERS = [ 'gmail', 'googlemail', 'yahoo', 'hotmail', 'outlook', 'icloud', 'protonmail', 'facebook' ];

/** One letter from a provider's name, and none the less somebody's domain. */
const INNOCENT = /^(?:e?mail|[iy]mail|cloud|google)$/;

/** What `.com`, `.net` and `.org` become under hasty fingers, and what is nobody's top-level domain. */
const SLIPS: ReadonlyArray<readonly [ RegExp, string ]> = [
	[ /\.(?:con|cmo|ocm|comm|coom|vom|xom|cpm|cim|cok|c0m|ccom)$/, '.com' ],
	[ /\.(?:nte|ent|bet|nett)$/, '.net' ],
	[ /\.(?:ogr|rog|orgg|0rg)$/, '.org' ]
];

/** Top-level domains of countries in which a provider's customer hardly is: what `.com` less one letter makes. */
const SHORT_OF_COM = /\.(?:co|cm|om)$/;

/** How many letters are wrong, missing, too many or swapped with their neighbour (optimal string alignment). */
function distance( a: string, b: string ): number {
	let older: number[] = [];
	let old = Array.from( { length: b.length + 1 }, ( _, j ) => j );
	for ( let i = 1; i <= a.length; i++ ) {
		const row = [ i ];
		for ( let j = 1; j <= b.length; j++ ) {
			const same = a[ i - 1 ] === b[ j - 1 ];
			const swapped = i > 1 && j > 1 && a[ i - 1 ] === b[ j - 2 ] && a[ i - 2 ] === b[ j - 1 ];
			row[ j ] = Math.min(
				( old[ j ] ?? 0 ) + 1, ( row[ j - 1 ] ?? 0 ) + 1, ( old[ j - 1 ] ?? 0 ) + ( same ? 0 : 1 ),
				swapped ? ( older[ j - 2 ] ?? 0 ) + 1 : Infinity
			);
		}
		older = old;
		old = row;
	}
	return old[ b.length ] ?? 0;
}

/** The provider of which the name is a misspelling. */
function provider( name: string ): string | undefined {
	return INNOCENT.test( name ) ? undefined : PROVIDERS.find( ( candidate ) => {
		// Two letters wrong in a short word make another word.
		const most = candidate.length > 6 ? 2 : 1;
		return Math.abs( candidate.length - name.length ) <= most && distance( candidate, name ) <= most;
	} );
}

const known = new Map<string, string | null>();

function mend( domain: string ): string | null {
	const slip = SLIPS.find( ( [ pattern ] ) => pattern.test( domain ) );
	const mended = slip ? domain.replace( slip[ 0 ], slip[ 1 ] ) : domain;
	const [ , name = '', rest = '' ] = /^([^.]+)(\..*)$/.exec( mended ) ?? [];
	const meant = provider( name );
	const better = meant ? meant + rest.replace( SHORT_OF_COM, '.com' ) : mended;
	return better === domain ? null : better;
}

/**
 * What was probably meant by an address with a typing error in its domain, e.g. `ada@gmial.com`; null where nothing
 * looks like one.
 *
 * @param email
 */
export function suggestEmail( email: string ): string | null {
	const at = email.lastIndexOf( '@' ) + 1;
	const domain = email.slice( at ).toLowerCase();
	let better = known.get( domain );
	if ( better === undefined ) {
		better = mend( domain );
		known.set( domain, better );
	}
	return better === null ? null : email.slice( 0, at ) + better;
}
