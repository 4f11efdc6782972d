/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { cleanRequest } from './clean-request';
import { isBlank } from './columns';
import { splitPerson } from '../../email/email';
import { MAX_ROWS, type ColumnKind, type ParseCode, type ParseOptions, type ParseRemark } from './parsed-list';
import { makeRow, type AccountRequest, type ListMode, type Row } from '../row';
import { restore } from '../formula';
import type { TableRecord } from './table-records';
import type { NameRules } from '../../names/username';
import { namesInMarkup, readPageLine } from './wikitext-lines';

/** Long enough to find the line by. */
const MAX_TEXT = 200;

const MODE_WORDS: Record<ListMode, readonly string[]> = {
	mail: [ 'mail', 'email', 'e-mail' ],
	generate: [ 'generate', 'generated' ],
	type: [ 'type', 'typed' ]
};

/** Collects the rows and remarks of a list that is being read. */
export class ListBuilder {
	public readonly rows: Row[] = [];
	public readonly remarks: ParseRemark[] = [];
	/** The first line of which a row found no room; null while there is room. */
	public overflow: number | null = null;
	private readonly rules: NameRules;
	private readonly modes = new Map<string, ListMode>();

	public constructor( private readonly options: ParseOptions ) {
		this.rules = { userNamespaces: options.userNamespaces ?? [] };
		for ( const words of [ MODE_WORDS, options.modeWords ?? {} ] ) {
			for ( const [ mode, list ] of Object.entries( words ) ) {
				list.forEach( ( word ) => this.modes.set( word.toLowerCase(), mode as ListMode ) );
			}
		}
	}

	public remark( code: ParseCode, line: number, text: string, lastLine = line ): void {
		this.remarks.push( { code, line, lastLine, text: text.length > MAX_TEXT ? text.slice( 0, MAX_TEXT ) + '…' : text } );
	}

	/** A row of the program's own sheet is taken to the letter. */
	public addRow( line: number, request: Partial<AccountRequest>, literally = false ): void {
		if ( this.rows.length >= ( this.options.limit ?? MAX_ROWS ) ) {
			this.overflow = this.overflow ?? line;
			return;
		}
		const row = makeRow( ( this.options.firstId ?? 1 ) + this.rows.length, line, request );
		if ( !literally ) {
			cleanRequest( row, this.rules );
		}
		this.rows.push( row );
	}

	/** A line about one person: `Name`, `Name <mail>`, `mail`. */
	public addPerson( line: number, text: string ): void {
		const { name, email } = splitPerson( text );
		if ( isBlank( name ) && !email ) {
			this.remark( 'no-name', line, text );
		} else {
			this.addRow( line, { username: name, email } );
		}
	}

	/** A line of a page: as many people as it names. */
	public addPageLine( line: number, text: string, lastLine = line ): void {
		const { names, email, without } = readPageLine( text, this.rules );
		if ( without ) {
			this.remark( without, line, text, lastLine );
		}
		names.forEach( ( username ) => this.addRow( line, { username, email } ) );
		if ( !names.length && email ) {
			this.addRow( line, { email } );
		}
	}

	/** A line of a mail program's address field: `Ada <a@b.c>, "Lovelace, Ada" <d@e.f>`, or addresses alone. */
	public addAddresses( line: number, text: string ): void {
		const people = /</.test( text ) ?
			text.match( /(?:"[^"]*"|[^<>"])*<[^<>]*>|[^<>]+/gu ) ?? [] :
			text.split( /[,;]/ );
		const named = people.map( ( person ) => person.replace( /^[\s,;]+|[\s,;]+$/g, '' ) ).filter( ( person ) => person );
		named.forEach( ( person ) => this.addPerson( line, person ) );
		if ( !named.length ) {
			this.remark( 'no-name', line, text );
		}
	}

	/**
	 * A row of a table.
	 *
	 * @param record
	 * @param columns
	 * @param delimiter For quoting the row
	 * @param sheet Did the program write it?
	 */
	public addRecord( record: TableRecord, columns: readonly ColumnKind[], delimiter: string, sheet: boolean ): void {
		const { line, lastLine, cells } = record;
		const text = cells.join( delimiter || ' ' );
		if ( isBlank( text ) ) {
			return;
		}
		const request: Partial<AccountRequest> = {};
		const surplus: string[] = [];
		cells.forEach( ( cell, index ) => {
			const kind = columns[ index ];
			if ( kind === 'mode' ) {
				this.readMode( cell, request, line );
			} else if ( kind && kind !== 'ignored' ) {
				request[ kind ] = sheet ? restore( cell ) : cell.trim();
			} else if ( !kind && !isBlank( cell ) || delimiter && cell.includes( '\n' ) && cell.includes( delimiter ) ) {
				// Several lines with separators may be people, swallowed for want of a quotation mark.
				surplus.push( cell );
			}
		} );
		if ( record.broken ) {
			this.remark( 'broken-quotes', line, text );
		}
		if ( sheet || Object.values( request ).some( ( value ) => value ) ) {
			if ( !sheet ) {
				this.readName( request );
			}
			this.addRow( line, request, sheet );
			if ( surplus.length ) {
				this.remark( 'extra-cells', line, surplus.join( delimiter || ' ' ), lastLine );
			}
		} else {
			this.remark( 'no-name', line, text, lastLine );
		}
	}

	/** A cell for names may hold a link, or the address as well. */
	private readName( request: Partial<AccountRequest> ): void {
		const { username = '', email } = request;
		const names = /\[\[|\{\{/.test( username ) ? namesInMarkup( username, this.rules ) : [];
		if ( names.length === 1 && names[ 0 ] !== undefined ) {
			request.username = names[ 0 ];
		} else if ( !email ) {
			const person = splitPerson( username );
			request.username = person.name;
			request.email = person.email;
		}
	}

	private readMode( cell: string, request: Partial<AccountRequest>, line: number ): void {
		const mode = this.modes.get( cell.trim().toLowerCase() );
		if ( mode ) {
			request.mode = mode;
		} else if ( !isBlank( cell ) ) {
			this.remark( 'unknown-mode', line, cell );
		}
	}
}
