/** The part that tells encodings other than Unicode; loads when a file is in one. */

import { analyse } from 'chardet';
import type { Decode, DetectedEncoding, DetectEncoding } from './decoded-source';
import { alphabetsFor, commonCharacters, hasAlphabet, isEastAsian } from './encoding/alphabets';
import { decodeLegacy } from './encoding/decode-legacy';
import { inAlphabets, inIdeographs } from './encoding/plausibility';
import { LEGACY_ENCODINGS, usualEncodings } from './usual-encodings';

/** How many bytes are looked at, of lines with something beyond ASCII. */
const SAMPLE = 32768;

/** How many others are offered, and how many of those that look like a text: of a few letters, many do. */
const ALTERNATIVES = 5;
const MOST_ALTERNATIVES = 30;

/** What no text looks like. */
const UNLIKE = -1;

/** By how much the best has to be better than any other, and how good it has to look, to need no question. */
const MARGIN = 0.35;
const GOOD = 0.8;

/** What the wiki's language adds to its first encoding, and takes off for each that comes later. */
const USUAL = 0.4;
const LATER = 0.3;

/** What the statistics of chardet add at most. */
const STATISTICS = 0.4;

/** So many lines make that what the text looks like counts three times: the more there is to see, the more it says. */
const MANY_LINES = 20;

/** What is not in the wiki's language. */
const FOREIGN = 0.15;

/** What Windows takes in Europe and the Near East. */
const OF_WINDOWS = /^windows-125[0-7]$/;

/** chardet's names, where they are not those of the Encoding Standard or mean what is the same there. */
const SAME = new Map( [ [ 'iso-8859-1', 'windows-1252' ], [ 'iso-8859-9', 'windows-1254' ] ] );

interface Candidate {
	encoding: string;
	/** What the text looks like, from -3 to 1. */
	looks: number;
	/** That by the number of lines, and what else speaks for the encoding. */
	value: number;
}

/** Lines with a byte beyond ASCII, or an escape; in none of the encodings is a line end part of another character. */
function tellingLines( bytes: Uint8Array ): Uint8Array {
	const sample: number[] = [];
	let begin = 0;
	for ( let end = 0; end <= bytes.length && sample.length < SAMPLE; end++ ) {
		if ( end === bytes.length || bytes[ end ] === 0x0A || bytes[ end ] === 0x0D ) {
			const line = bytes.subarray( begin, end );
			if ( line.some( ( byte ) => byte >= 0x80 || byte === 0x1B ) ) {
				sample.push( ...line.subarray( 0, SAMPLE ), 0x0A );
			}
			begin = end + 1;
		}
	}
	return Uint8Array.from( sample );
}

function statisticsOf( sample: Uint8Array ): Map<string, number> {
	const confidences = new Map<string, number>();
	for ( const { name, confidence } of analyse( sample ) ) {
		const encoding = SAME.get( name.toLowerCase() ) ?? name.toLowerCase();
		confidences.set( encoding, Math.max( confidences.get( encoding ) ?? 0, confidence / 100 ) );
	}
	return confidences;
}

/** What its text looks like, from -3 to 1. */
function plausibility( encoding: string, text: string, language: string, decode: Decode ): number {
	const common = commonCharacters( encoding, decode );
	if ( common ) {
		return inIdeographs( text, common, encoding );
	}
	const { value, index } = inAlphabets( text, alphabetsFor( encoding, language ) );
	return index === 0 ? value : value - FOREIGN;
}

/** One for each text, in the most usual of the encodings that have this text; the best first. */
function candidates( sample: Uint8Array, language: string, decode: Decode ): Candidate[] {
	const statistics = statisticsOf( sample );
	const usual = usualEncodings( language );
	const lines = sample.filter( ( byte ) => byte === 0x0A ).length;
	const weight = 1 + 2 * Math.min( lines / MANY_LINES, 1 );
	const byText = new Map<string, Candidate>();
	for ( const encoding of new Set( [ ...usual, ...LEGACY_ENCODINGS, 'utf-8' ] ) ) {
		const text = decodeLegacy( sample, encoding, decode );
		const same = byText.get( text );
		const rank = usual.indexOf( encoding );
		const prior = rank < 0 ? 0 : Math.max( USUAL - rank * LATER, 0 );
		const known = ( statistics.get( encoding ) ?? 0 ) * STATISTICS;
		const looks = same?.looks ?? plausibility( encoding, text, language, decode );
		byText.set( text, {
			encoding: same?.encoding ?? encoding,
			looks,
			value: Math.max( looks * weight + known + prior, same?.value ?? -Infinity )
		} );
	}
	return [ ...byText.values() ].sort( ( a, b ) => b.value - a.value );
}

/** Others of one byte a character are rare today, and there is always one that happens to look well. */
const isExpected = ( { encoding }: Candidate, language: string ): boolean => {
	const rank = usualEncodings( language ).indexOf( encoding );
	return rank === 0 || rank > 0 && isEastAsian( encoding );
};

/**
 * The encoding of a text that is not in Unicode: by what the text looks like in each, by the statistics of
 * https://github.com/runk/node-chardet, and by what is usual in the wiki's language.
 *
 * @param bytes
 * @param language
 * @param decode
 * @return Certain only if the encoding is usual for the language, and its text looks far better than any other
 */
export const detectEncoding: DetectEncoding = async ( bytes, language, decode ): Promise<DetectedEncoding> => {
	const [ best, ...others ] = candidates( tellingLines( bytes ), language, decode );
	if ( !best ) {
		throw new Error( 'There are no encodings.' );
	}
	const margin = best.value - ( others[ 0 ]?.value ?? -Infinity );
	// Names that are not in the wiki's language look as well in another encoding: which one, nobody can tell.
	const isForeignGuess = best.looks <= 1 - FOREIGN && others.some( ( { looks } ) => looks >= best.looks ) ||
		// Where the language has no letters of its own, all are foreign: `ø` of one encoding is `ř` of another.
		!hasAlphabet( language ) && others.some( ( { encoding, looks } ) => (
			OF_WINDOWS.test( encoding ) && looks >= best.looks - FOREIGN
		) );
	return {
		encoding: best.encoding,
		decodeAs: ( encoding ) => decodeLegacy( bytes, encoding, decode ),
		certain: best.looks >= GOOD && margin >= MARGIN && isExpected( best, language ) && !isForeignGuess,
		alternatives: others.filter( ( { looks }, index ) => looks > UNLIKE || index < ALTERNATIVES )
			.slice( 0, MOST_ALTERNATIVES ).map( ( { encoding } ) => encoding )
	};
};
