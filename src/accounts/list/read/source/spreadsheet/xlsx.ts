/** Office Open XML, as Excel, Google Sheets, LibreOffice and others write it (ECMA-376, part 1, 18). */

import type { Sheet } from '../decoded-source';
import { numberFormat, plainDate, type NumberFormat } from './number-format';
import { SheetBudget, SheetBuilder } from './sheet-builder';
import { readXml, type Attributes } from './xml';

/** The text of a file in the package; null if there is none of that name. */
export type ReadEntry = ( name: string ) => string | null;

export interface FoundSheet extends Sheet {
	hidden: boolean;
}

interface Relation {
	id: string;
	/** The last part of its URI, e.g. `worksheet`: the transitional and the strict format differ in what is before. */
	type: string;
	/** In the package, without leading slash. */
	target: string;
}

interface Workbook {
	sheets: Array<{ name: string; id: string; hidden: boolean }>;
	from1904: boolean;
}

interface Strings {
	shared: readonly string[];
	formats: readonly NumberFormat[];
}

const isTrue = ( value: string | undefined ): boolean => value === '1' || value === 'true';

/** `xl/workbook.xml`, `../x.xml` → `x.xml`. */
function resolved( from: string, target: string ): string {
	const parts = target.startsWith( '/' ) ? [] : from.split( '/' ).slice( 0, -1 );
	for ( const part of target.split( '/' ) ) {
		if ( part === '..' ) {
			parts.pop();
		} else if ( part && part !== '.' ) {
			parts.push( part );
		}
	}
	return parts.join( '/' );
}

function relationsOf( part: string, read: ReadEntry ): Relation[] {
	const relations: Relation[] = [];
	const nameAt = part.lastIndexOf( '/' ) + 1;
	readXml( read( `${ part.slice( 0, nameAt ) }_rels/${ part.slice( nameAt ) }.rels` ) ?? '<none/>', {
		open( name, attributes ) {
			if ( name === 'Relationship' ) {
				const type = attributes.get( 'Type' ) ?? '';
				relations.push( {
					id: attributes.get( 'Id' ) ?? '',
					type: type.slice( type.lastIndexOf( '/' ) + 1 ),
					target: resolved( part, attributes.get( 'Target' ) ?? '' )
				} );
			}
		},
		close: () => undefined
	} );
	return relations;
}

function readWorkbook( xml: string ): Workbook {
	const workbook: Workbook = { sheets: [], from1904: false };
	readXml( xml, {
		open( name, attributes ) {
			if ( name === 'sheet' ) {
				workbook.sheets.push( {
					name: attributes.get( 'name' ) ?? '',
					id: attributes.get( 'id' ) ?? '',
					hidden: /hidden/i.test( attributes.get( 'state' ) ?? '' )
				} );
			} else if ( name === 'workbookPr' ) {
				workbook.from1904 = isTrue( attributes.get( 'date1904' ) );
			}
		},
		close: () => undefined
	} );
	return workbook;
}

/** Characters that XML cannot hold are written `_x000D_`, and an underscore before such a thing `_x005F_`. */
const unescaped = ( text: string ): string => text.replace( /_x([0-9A-F]{4})_/gi, ( _escape, code ) => (
	String.fromCharCode( parseInt( code, 16 ) )
) ).replace( /\r\n?/g, '\n' );

/** Collects the text of `<t>`, in runs or alone; how it is pronounced (`<rPh>`, in Japanese) is no part of it. */
class RichText {
	private parts: string[] = [];
	private inText = false;
	private inPhonetic = false;

	public open( name: string ): void {
		this.inText = name === 't' && !this.inPhonetic;
		this.inPhonetic = this.inPhonetic || name === 'rPh';
	}

	public close( name: string ): void {
		this.inText = false;
		this.inPhonetic = this.inPhonetic && name !== 'rPh';
	}

	public text( text: string ): void {
		if ( this.inText ) {
			this.parts.push( text );
		}
	}

	public take(): string {
		const text = unescaped( this.parts.join( '' ) );
		this.parts = [];
		return text;
	}
}

function readSharedStrings( xml: string ): string[] {
	const strings: string[] = [];
	const rich = new RichText();
	readXml( xml, {
		open: ( name ) => rich.open( name ),
		close( name ) {
			rich.close( name );
			if ( name === 'si' ) {
				strings.push( rich.take() );
			}
		},
		text: ( text ) => rich.text( text )
	} );
	return strings;
}

/** The formats of `<cellXfs>`, to which cells refer by number. */
function readFormats( xml: string, from1904: boolean ): NumberFormat[] {
	const codes = new Map<string, string>();
	const formats: NumberFormat[] = [];
	let inCellFormats = false;
	readXml( xml, {
		open( name, attributes ) {
			if ( name === 'numFmt' ) {
				codes.set( attributes.get( 'numFmtId' ) ?? '', attributes.get( 'formatCode' ) ?? '' );
			} else if ( name === 'cellXfs' ) {
				inCellFormats = true;
			} else if ( name === 'xf' && inCellFormats ) {
				const id = attributes.get( 'numFmtId' ) ?? '0';
				formats.push( numberFormat( Number( id ), codes.get( id ) ?? '', from1904 ) );
			}
		},
		close( name ) {
			inCellFormats = inCellFormats && name !== 'cellXfs';
		}
	} );
	return formats;
}

/** `BC12` → 54; null where there is no reference, which is right next to the one before. */
function columnOf( reference: string ): number | null {
	const letters = /^[A-Z]{1,3}/i.exec( reference )?.[ 0 ].toUpperCase();
	return letters === undefined ? null :
		Array.from( letters ).reduce( ( sum, letter ) => sum * 26 + letter.charCodeAt( 0 ) - 64, 0 ) - 1;
}

interface Cell {
	type: string;
	/** Of Strings.formats. */
	style: number;
}

/** What a person sees in a cell whose `<v>` is this (18.18.11 has the types). */
function shown( value: string, { type, style }: Cell, { shared, formats }: Strings ): string {
	switch ( type ) {
		case 's':
			return shared[ Number( value ) ] ?? '';
		case 'n': {
			const number = Number( value );
			return value.trim() === '' || Number.isNaN( number ) ? value :
				( formats[ style ] ?? numberFormat( 0, '', false ) ).show( number );
		}
		case 'b':
			return isTrue( value ) ? 'TRUE' : 'FALSE';
		case 'd':
			return plainDate( value );
		default:
			// The result of a formula as text, or an error, e.g. #N/A.
			return unescaped( value );
	}
}

/** Goes through a worksheet, cell by cell. */
class SheetReader {
	private readonly builder: SheetBuilder;
	private readonly rich = new RichText();
	private row = -1;
	private column = -1;
	private cell: Cell = { type: 'n', style: 0 };
	private inValue = false;
	private value = '';

	public constructor( private readonly strings: Strings, budget: SheetBudget ) {
		this.builder = new SheetBuilder( budget );
	}

	public open( name: string, attributes: Attributes ): void {
		this.rich.open( name );
		this.inValue = name === 'v';
		if ( name === 'row' ) {
			this.row = Number( attributes.get( 'r' ) ?? this.row + 2 ) - 1;
			this.column = -1;
		} else if ( name === 'c' ) {
			this.column = columnOf( attributes.get( 'r' ) ?? '' ) ?? this.column + 1;
			this.cell = { type: attributes.get( 't' ) ?? 'n', style: Number( attributes.get( 's' ) ?? 0 ) };
			this.value = '';
		}
	}

	public text( text: string ): void {
		this.rich.text( text );
		this.value += this.inValue ? text : '';
	}

	public close( name: string ): void {
		this.rich.close( name );
		this.inValue = false;
		if ( name === 'c' ) {
			const inline = this.rich.take();
			this.builder.cell( this.column, inline || shown( this.value, this.cell, this.strings ) );
		} else if ( name === 'row' ) {
			this.builder.endRow( this.row );
		}
	}

	public sheet( name: string ): Sheet {
		return this.builder.sheet( name );
	}
}

function readSheet( name: string, xml: string, strings: Strings, budget: SheetBudget ): Sheet {
	const reader = new SheetReader( strings, budget );
	readXml( xml, reader );
	return reader.sheet( name );
}

/** The part that everything else hangs on; null if the package is no such workbook. */
export const workbookPart = ( read: ReadEntry ): string | null => (
	relationsOf( '', read ).find( ( { type } ) => type === 'officeDocument' )?.target ?? null
);

/**
 * @param read
 * @param part See workbookPart()
 * @return In the order of their tabs; sheets that are diagrams are not there
 * @throws TooLargeError if it holds more than a list
 * @throws Error if a document in it is not well-formed or is missing
 */
export function readXlsx( read: ReadEntry, part: string ): FoundSheet[] {
	const workbook = readWorkbook( read( part ) ?? '' );
	const relations = relationsOf( part, read );
	const textOf = ( type: string ): string => (
		read( relations.find( ( relation ) => relation.type === type )?.target ?? '' ) ?? '<none/>'
	);
	const strings = {
		shared: readSharedStrings( textOf( 'sharedStrings' ) ),
		formats: readFormats( textOf( 'styles' ), workbook.from1904 )
	};
	const budget = new SheetBudget();
	const targets = new Map( relations.flatMap( ( { id, type, target } ) => type === 'worksheet' ? [ [ id, target ] ] : [] ) );
	const seen = new Set<string>();
	return workbook.sheets.flatMap( ( { name, id, hidden } ) => {
		const target = targets.get( id );
		// A worksheet has one tab; to go through it for each that says it is its own could go on for ever.
		if ( target === undefined || seen.has( target ) ) {
			return [];
		}
		seen.add( target );
		return [ { ...readSheet( name, read( target ) ?? '', strings, budget ), hidden } ];
	} );
}
