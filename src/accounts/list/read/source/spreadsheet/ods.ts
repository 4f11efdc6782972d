/** OpenDocument, as LibreOffice and Google Sheets write it (OASIS OpenDocument 1.3, part 3, 9 and 19). */

import { plainDate } from './number-format';
import { SheetBudget, SheetBuilder } from './sheet-builder';
import { readXml, type Attributes } from './xml';
import type { FoundSheet } from './xlsx';

/** What stands in cells, or beside them, and is not their text: comments, drawings, changes, queries. */
const SKIPPED = new Set( [
	'annotation', 'frame', 'custom-shape', 'shapes', 'forms', 'tracked-changes', 'named-expressions', 'ruby-text', 'dde-links'
] );

const count = ( attributes: Attributes, name: string ): number => (
	Math.max( Number( attributes.get( name ) ?? 1 ) || 1, 1 )
);

/** Does it only add leading zeros or text to the number, and neither rounds nor groups it? */
const isSameNumber = ( text: string, value: string ): boolean => (
	/^\d+$/.test( value ) && Number( text.replace( /\D/g, '' ) ) === Number( value ) && !/\d[.,'\s]\d/.test( text )
);

interface Cell {
	repeated: number;
	type: string;
	/** Of a number, a day or a text, as the type is; '' where there is none. */
	value: string;
}

/** What a person sees in a cell; numbers without rounding, days in one form. */
function shown( text: string, { type, value }: Cell ): string {
	switch ( type ) {
		case 'float':
			return isSameNumber( text, value ) ? text : value || text;
		case 'date':
			return plainDate( value || text );
		default:
			return text || value;
	}
}

/** Goes through the content, cell by cell. */
class ContentReader {
	public readonly sheets: FoundSheet[] = [];
	private readonly hiddenStyles = new Set<string>();
	private style = '';
	private readonly budget = new SheetBudget();
	private builder = new SheetBuilder( this.budget );
	private name = '';
	private hidden = false;
	private rowIndex = 0;
	private rowsAlike = 1;
	private column = 0;
	private cell: Cell | null = null;
	private paragraphs: string[] = [];
	private skipped = '';
	private depth = 0;

	public open( name: string, attributes: Attributes ): void {
		if ( this.skipped ) {
			this.depth += name === this.skipped ? 1 : 0;
		} else if ( SKIPPED.has( name ) ) {
			this.skipped = name;
			this.depth = 1;
		} else if ( this.cell ) {
			this.openInCell( name, attributes );
		} else {
			this.openAround( name, attributes );
		}
	}

	public text( text: string ): void {
		const last = this.paragraphs.length - 1;
		if ( this.cell && !this.skipped && last >= 0 ) {
			// White space counts once (6.1.2); what is meant to stay is <text:s/>.
			this.paragraphs[ last ] += text.replace( /[ \t\r\n]+/g, ' ' );
		}
	}

	public close( name: string ): void {
		if ( this.skipped ) {
			this.depth -= name === this.skipped ? 1 : 0;
			this.skipped = this.depth ? this.skipped : '';
		} else if ( this.cell && ( name === 'table-cell' || name === 'covered-table-cell' ) ) {
			const { repeated } = this.cell;
			this.builder.cell( this.column, shown( this.paragraphs.join( '\n' ), this.cell ), repeated );
			this.column += repeated;
			this.cell = null;
		} else if ( name === 'table-row' ) {
			this.builder.endRow( this.rowIndex, this.rowsAlike );
			this.rowIndex += this.rowsAlike;
		} else if ( name === 'table' ) {
			this.sheets.push( { ...this.builder.sheet( this.name ), hidden: this.hidden } );
		}
	}

	private openInCell( name: string, attributes: Attributes ): void {
		switch ( name ) {
			case 'p':
			case 'h':
				this.paragraphs.push( '' );
				break;
			case 's':
				this.add( ' '.repeat( Math.min( count( attributes, 'c' ), 100 ) ) );
				break;
			case 'tab':
				this.add( '\t' );
				break;
			case 'line-break':
				this.add( '\n' );
				break;
		}
	}

	private add( text: string ): void {
		const last = this.paragraphs.length - 1;
		if ( last >= 0 ) {
			this.paragraphs[ last ] += text;
		}
	}

	private openAround( name: string, attributes: Attributes ): void {
		switch ( name ) {
			case 'style':
				this.style = attributes.get( 'name' ) ?? '';
				break;
			case 'table-properties':
				if ( attributes.get( 'display' ) === 'false' ) {
					this.hiddenStyles.add( this.style );
				}
				break;
			case 'table':
				this.builder = new SheetBuilder( this.budget );
				this.name = attributes.get( 'name' ) ?? '';
				this.hidden = this.hiddenStyles.has( attributes.get( 'style-name' ) ?? '' );
				this.rowIndex = 0;
				break;
			case 'table-row':
				this.column = 0;
				this.rowsAlike = count( attributes, 'number-rows-repeated' );
				break;
			case 'table-cell':
			case 'covered-table-cell':
				this.cell = {
					repeated: count( attributes, 'number-columns-repeated' ),
					type: attributes.get( 'value-type' ) ?? '',
					value: attributes.get( 'date-value' ) ?? attributes.get( 'string-value' ) ?? attributes.get( 'value' ) ?? ''
				};
				this.paragraphs = [];
				break;
		}
	}
}

/**
 * @param xml `content.xml`, or the whole of a flat document (.fods)
 * @return In the order of their tabs
 * @throws TooLargeError if it holds more than a list
 * @throws Error if it is not well-formed
 */
export function readOds( xml: string ): FoundSheet[] {
	const reader = new ContentReader();
	readXml( xml, reader );
	return reader.sheets;
}
