import { readAddressBook } from './address-book';
import type {
	Decode, DecodedSource, EncodedText, SourceFile, SourceOptions, SourceProblem, SourceRemark, SourceText
} from './decoded-source';
import { fileKind } from './file-kind';
import { detectEncoding, readSpreadsheet } from './parts';
import { differingLines } from './samples';
import { textProblem } from './text-kind';
import { readUnicode } from './unicode';

export type * from './decoded-source';

/** Of the Encoding Standard: the same in browsers and in Node, and no matter of the page. */
declare const TextDecoder: new ( encoding: string ) => { decode( bytes: Uint8Array ): string };

const withTextDecoder: Decode = ( bytes, encoding ) => new TextDecoder( encoding ).decode( bytes );

const problem = ( code: SourceProblem[ 'code' ] ): SourceProblem => ( { kind: 'problem', code, detail: '' } );

/** Where characters are not as they should be, before the zero bytes are left out. */
function remarksOn( text: string ): SourceRemark[] {
	const remarks: SourceRemark[] = [];
	let line = 1;
	// eslint-disable-next-line no-control-regex -- what is looked for
	for ( const [ found ] of text.matchAll( /\r\n?|\n|\u0000|\uFFFD/g ) ) {
		if ( found === '\u0000' || found === '\uFFFD' ) {
			remarks.push( { code: found === '\u0000' ? 'nul' : 'undecodable', line } );
		} else {
			line++;
		}
	}
	return remarks;
}

/** A spreadsheet that is not packed: OpenDocument in one XML document (.fods). */
const isFlatSpreadsheet = ( text: string ): boolean => (
	/^\s*<(\?xml|office:document)\b/.test( text ) && text.slice( 0, 8192 ).includes( 'opendocument.spreadsheet' )
);

interface Finding {
	encoding: string;
	certain: boolean;
	/** By encoding; the one that is taken first. */
	texts: Map<string, string>;
}

// eslint-disable-next-line no-control-regex -- no text holds them
const withoutZeros = ( text: string ): string => text.replace( /\u0000+/g, '' );

function textOf( { encoding, certain, texts }: Finding ): SourceText {
	const samples = differingLines( [ ...texts.values() ] );
	const choices = Array.from( texts, ( [ other, text ], index ): EncodedText => (
		{ encoding: other, samples: samples[ index ] ?? [], text: withoutZeros( text ) }
	) );
	const raw = texts.get( encoding ) ?? '';
	return {
		kind: 'text',
		encoding,
		certain,
		samples: samples[ 0 ] ?? [],
		text: withoutZeros( raw ),
		alternatives: choices.slice( 1 ),
		remarks: remarksOn( raw )
	};
}

/** The text in an encoding that the person has chosen, beside those that the program thinks likely. */
async function findEncoding( bytes: Uint8Array, options: SourceOptions, decode: Decode ): Promise<Finding | null> {
	const forced = options.encoding ?? '';
	const unicode = readUnicode( bytes, decode );
	if ( unicode.kind === 'binary' && !forced ) {
		return null;
	}
	if ( unicode.kind === 'unicode' && ( !forced || forced === unicode.encoding ) ) {
		return { encoding: unicode.encoding, certain: true, texts: new Map( [ [ unicode.encoding, unicode.text ] ] ) };
	}
	const detected = await ( options.detectEncoding ?? detectEncoding )( bytes, options.language, decode );
	const likely = unicode.kind === 'unicode' ? [ unicode.encoding ] : [ detected.encoding, ...detected.alternatives ];
	const encoding = forced || detected.encoding;
	return {
		encoding,
		certain: detected.certain || forced !== '',
		texts: new Map( [ encoding, ...likely ].map( ( other ) => [ other, detected.decodeAs( other ) ] ) )
	};
}

/**
 * What is in a file: text, the sheets of a spreadsheet, or why it is no list. Its kind is told by its bytes, never by
 * its name; a text's encoding by its bytes and the wiki's language.
 *
 * @param source
 * @param options
 * @param isPacked Did it come out of an archive? An archive within it is not opened.
 * @return Never rejects for what is in the file; rejects if a part cannot be loaded
 */
export async function decodeSource(
	source: SourceFile, options: SourceOptions, isPacked = false
): Promise<DecodedSource> {
	const { bytes } = source;
	const kind = fileKind( bytes );
	const readZip = options.readSpreadsheet ?? readSpreadsheet;
	if ( kind === 'zip' ) {
		const inside = await readZip( bytes );
		return inside.kind !== 'packed' ? inside :
			isPacked ? problem( 'archive' ) : decodeSource( { ...source, bytes: inside.bytes }, options, true );
	}
	if ( kind !== 'text' ) {
		return problem( kind );
	}
	const decode = options.decode ?? withTextDecoder;
	const found = await findEncoding( bytes, options, decode );
	if ( !found ) {
		return problem( 'binary' );
	}
	const read = textOf( found );
	if ( isFlatSpreadsheet( read.text ) ) {
		const inside = await readZip( bytes );
		return inside.kind === 'packed' ? problem( 'broken' ) : inside;
	}
	const reason = textProblem( read.text );
	if ( reason !== null ) {
		return problem( reason );
	}
	return read.text.trim() ? readAddressBook( read.text, decode ) ?? read : problem( 'empty' );
}
