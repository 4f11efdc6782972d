import * as Papa from 'papaparse';
import { SHEET_COLUMNS, SHEET_MARK } from '../read/sheet';
import { neutralise } from '../formula';
import { outcomeOf, type ListMode, type RequestField, type Row, type RowState } from '../row';

/** What the sheet and the slips say of the wiki. */
export interface WikiFacts {
	siteName: string;
	/** Where to log in. */
	loginAddress: string;
}

export type SheetHeadings = Record<RequestField | 'mode', string>;

export interface ResultTexts {
	headings: Record<'state' | 'username' | 'email' | 'explanation', string>;
	states: Record<RowState, string>;
	/** Why the row is no account, as text; '' where it is one. */
	explain: ( row: Row ) => string;
}

/** The name under which to show a row: as created, as the wiki would have it, as typed. */
export function nameOf( row: Row ): string {
	const outcome = outcomeOf( row );
	return outcome?.kind === 'created' ? outcome.username : row.canonical || row.request.username;
}

/** Excel reads UTF-8 only where a byte order mark says so; RFC 4180 has CRLF between the lines. */
function csv( rows: readonly string[][] ): string {
	return '\uFEFF' + Papa.unparse( rows.map( ( cells ) => cells.map( neutralise ) ), { newline: '\r\n' } );
}

/**
 * The CSV with the passwords, which parseList() reads back to the same requests.
 *
 * @param rows
 * @param facts
 * @param headings
 * @param mode The list's way: where the sheet is read again, it is `generate`
 */
export function sheetCsv(
	rows: readonly Row[], facts: WikiFacts, headings: SheetHeadings, mode: ListMode = 'generate'
): string {
	const standard = mode === 'generate' ? '' : mode;
	const columns = SHEET_COLUMNS.filter( ( kind ): kind is keyof SheetHeadings => kind !== 'unused' );
	return csv( [
		[ ...columns.map( ( kind ) => headings[ kind ] ), SHEET_MARK ],
		...rows.map( ( { request } ) => [
			...columns.map( ( kind ) => request[ kind ] ?? standard ), facts.loginAddress || facts.siteName
		] )
	] );
}

/** Rows as a text that parseList() reads, a line each below the headings. */
export function listText( rows: readonly Row[] ): string {
	return Papa.unparse( [
		[ 'Username', 'E-mail', 'Real name' ],
		...rows.map( ( { request } ) => (
			[ request.username, request.email, request.realname ].map( ( cell ) => cell.replace( /\s+/gu, ' ' ) )
		) )
	], { delimiter: '\t', newline: '\n' } );
}

/** The CSV of what became of each row. Without passwords. Its last column has the contract's state. */
export function resultsCsv( rows: readonly Row[], { headings, states, explain }: ResultTexts ): string {
	return csv( [
		[ headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK ],
		...rows.map( ( row ) => [ states[ row.state ], nameOf( row ), row.request.email, explain( row ), row.state ] )
	] );
}

/** Keeps a name that was never checked from being wikitext: markup, a line end, a signature. */
function safeTitle( name: string ): string {
	return name.replace( /\s+/gu, ' ' ).replace( /[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, ( found ) => (
		[ ...found ].map( ( character ) => `&#${ character.charCodeAt( 0 ) };` ).join( '' )
	) );
}

/** `* [[User:Name]]`, a line each. The English namespace is known to every wiki. */
export function wikitextList( rows: readonly Row[] ): string {
	return rows.map( ( row ) => `* [[User:${ safeTitle( nameOf( row ) ) }]]\n` ).join( '' );
}

/** The names, a line each. */
export function plainNames( rows: readonly Row[] ): string {
	return rows.map( ( row ) => nameOf( row ).replace( /\s+/gu, ' ' ) + '\n' ).join( '' );
}

/** How many rows are in each state; all states are there. */
export function counts( rows: readonly Row[] ): Record<RowState, number> {
	const numbers: Record<RowState, number> = {
		unchecked: 0, checking: 0, ready: 0, warned: 0, rejected: 0, already: 0,
		creating: 0, created: 0, refused: 0, unfinished: 0, unknown: 0, skipped: 0
	};
	for ( const { state } of rows ) {
		numbers[ state ]++;
	}
	return numbers;
}
