import { delimitedText } from '../delimited-text';
import { readText } from './read-text';
import type { Reading, ReadOptions, TextReadings } from './reading';
import type { EncodingChoice, Sheet, SourceOptions, SourceProblemCode, SourceRemark } from './source';
import type { HtmlParser } from './source/html';
import type { MarkupSource } from './source/markup-source';
import { decodeSource, textOfMarkup } from './source-readers';

export type * from './reading';
export { readText } from './read-text';

/** What the organizer has. */
export type ListSource =
	MarkupSource |
	{ kind: 'file'; name: string; bytes: Uint8Array };

export type ListOptions = ReadOptions & Partial<Omit<SourceOptions, 'language'>> & {
	/** For `html` and files of HTML, and needed for `page`; without it, the text beside the HTML is read. */
	DOMParser?: HtmlParser;
	/** The sheet of a workbook, by its name, as the person says. */
	sheet?: string;
};

/** The encoding in which a file was read, and others in which it says something else. */
export interface ReadEncoding extends Pick<EncodingChoice, 'encoding' | 'samples'> {
	certain: boolean;
	alternatives: EncodingChoice[];
	remarks: SourceRemark[];
}

export interface ListReadings {
	/** The best first; empty where there is a problem. */
	readings: Reading[];
	/** False: the first is a guess, and a person should choose. */
	certain: boolean;
	/** Why the source is no list at all; ui/ has a message for each code. */
	problem: { code: SourceProblemCode } | null;
	/** The text that the lines are of: readText() reads the same of it. */
	text: string;
	/** Of a file that is text; null for other sources. */
	encoding: ReadEncoding | null;
	/** The names of the sheets of a workbook; empty for other sources. */
	sheets: string[];
	/** The one that was read. */
	sheet: string;
}

/** Of how many other encodings the people are read; of the rest, the samples are shown. */
const READ_ALTERNATIVES = 2;

const plain = ( text: string, read: TextReadings ): ListReadings => (
	{ ...read, problem: null, text, encoding: null, sheets: [], sheet: '' }
);

const problem = ( code: SourceProblemCode ): ListReadings => (
	{ readings: [], certain: true, problem: { code }, text: '', encoding: null, sheets: [], sheet: '' }
);

/** @return null where a text would be longer than the browser's strings can be, for which it throws a RangeError */
function textsOf( sheets: readonly Sheet[] ): string[] | null {
	try {
		return sheets.map( ( { rows } ) => delimitedText( rows, '\t', '\n' ) );
	} catch ( error ) {
		if ( error instanceof RangeError ) {
			return null;
		}
		throw error;
	}
}

/** The sheet with the most people, unless the person says which. */
function readSheets( sheets: readonly Sheet[], options: ListOptions ): ListReadings {
	const texts = textsOf( sheets );
	if ( texts === null ) {
		return problem( 'too-large' );
	}
	const read = sheets.map( ( { name, rows }, index ) => {
		const text = texts[ index ] || '';
		return { name, text, read: readText( text, rows.some( ( row ) => row.length > 1 ) ? { delimiter: '\t', ...options } : options ) };
	} );
	const people = ( each: ( typeof read )[ 0 ] ): number => each.read.readings[ 0 ].rows.length;
	const chosen = read.find( ( { name } ) => name === options.sheet ) ??
		read.reduce( ( most, each ) => ( people( each ) > people( most ) ? each : most ) );
	const isOnly = options.sheet !== undefined || read.filter( ( each ) => people( each ) > 0 ).length < 2;
	return {
		...plain( chosen.text, chosen.read ), certain: chosen.read.certain && isOnly,
		sheets: read.map( ( { name } ) => name ), sheet: chosen.name
	};
}

/** What a source says in HTML, or in plain text; without a parser, the text beside the HTML. */
async function textOf( source: MarkupSource, options: ListOptions ): Promise<string> {
	const { DOMParser } = options;
	return DOMParser ? textOfMarkup( source, options, DOMParser ) : source.kind === 'page' ? '' : source.text;
}

/**
 * Reads a list of people out of whatever the organizer has.
 *
 * @param source
 * @param options
 * @return Rejects only where a part that a file needs cannot be loaded
 */
export async function readList( source: ListSource, options: ListOptions = {} ): Promise<ListReadings> {
	switch ( source.kind ) {
		case 'text':
			return plain( source.text, readText( source.text, options ) );
		case 'html':
		case 'page': {
			const text = await textOf( source, options );
			return plain( text, readText( text, options ) );
		}
		case 'file': {
			const decoded = await decodeSource( source, { language: '', ...options } );
			switch ( decoded.kind ) {
				case 'problem':
					return problem( decoded.code );
				case 'table':
					return readSheets( decoded.sheets, options );
				case 'text': {
					const { encoding, certain, samples, alternatives, remarks } = decoded;
					const [ text = '', ...others ] = await Promise.all( [
						decoded, ...( certain ? [] : alternatives.slice( 0, READ_ALTERNATIVES ) )
					].map( ( each ) => textOf( { kind: 'text', text: each.text }, options ) ) );
					const read = plain( text, readText( text, options ) );
					return {
						...read, certain: read.certain && certain,
						readings: [
							...read.readings, ...others.map( ( other ) => readText( other, options ).readings[ 0 ] )
						],
						encoding: { encoding, certain, samples, alternatives, remarks }
					};
				}
			}
		}
	}
}
