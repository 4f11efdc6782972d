import { SHEET_COLUMNS, SHEET_MARK } from '../read/sheet';
import { delimitedText } from '../delimited-text';
import { neutralise } from '../formula';
import { shownName, type ListMode, type RequestField, type Row, type RowState } from '../row';

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

/** Excel reads UTF-8 only where a byte order mark says so; RFC 4180 has CRLF between the lines. */
function csv( rows: readonly string[][] ): string {
	return '\uFEFF' + delimitedText( rows.map( ( cells ) => cells.map( neutralise ) ), ',', '\r\n' );
}

/**
 * The CSV with the passwords, which readText() reads back to the same requests.
 *
 * @param rows
 * @param facts
 * @param headings
 * @param mode The list's mode: where the sheet is read again, it is `generate`
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

/** The CSV of what became of each row. Without passwords. Its last column has the contract's state. */
export function resultsCsv( rows: readonly Row[], { headings, states, explain }: ResultTexts ): string {
	return csv( [
		[ headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK ],
		...rows.map( ( row ) => (
			[ states[ row.state ], shownName( row ), row.request.email, explain( row ), row.state ]
		) )
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
	return rows.map( ( row ) => `* [[User:${ safeTitle( shownName( row ) ) }]]\n` ).join( '' );
}

/** The names, a line each. */
export function plainNames( rows: readonly Row[] ): string {
	return rows.map( ( row ) => shownName( row ).replace( /\s+/gu, ' ' ) + '\n' ).join( '' );
}
