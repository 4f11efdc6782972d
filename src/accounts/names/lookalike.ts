import { unicodePattern } from './unicode-pattern';

/** Spaces, dots, dashes: what nobody remembers of a name. */
const NO_SIGN = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}\p{S}]`, 'g' );

/**
 * Letters of Cyrillic and Greek that look like Latin ones, small or capital, each above the other. A handful: the
 * wiki's own AntiSpoof knows thousands, this only finds what is confusing within a list.
 */
const FROM = 'авеёкмнорстухіїјѕһԁԍԛԝӏαβγεζηικμνορτυχω';
const INTO = 'abeekmhopctyxiijshdgqwlabyezhikmnoptuxw';

const LATIN = new Map( [ ...FROM ].map( ( letter, index ) => [ letter, INTO.charAt( index ) ] ) );

/**
 * What a name looks like at a glance: names with the same look are confused. Case, accents, spaces and punctuation do
 * not count, nor does the script where letters look the same; l, I, 1 and | are one, so are O and 0.
 *
 * @param name
 */
export function lookOf( name: string ): string {
	let look = name.toLowerCase();
	if ( /[^\0-\x7f]/.test( look ) ) {
		// Only the accents of Latin, Greek and Cyrillic: Japanese and Indian marks make other letters.
		look = look.normalize( 'NFKD' ).replace( /[\u0300-\u036f]/g, '' ).replace( /[\u0370-\u052f]/g, ( letter ) => LATIN.get( letter ) ?? letter );
	}
	look = look.replace( NO_SIGN, '' ).replace( /0/g, 'o' ).replace( /[1|i]/g, 'l' )
		.replace( /rn/g, 'm' ).replace( /vv/g, 'w' );
	// A name of nothing but punctuation looks like itself.
	return look || name;
}
