import { SHEET_COLUMNS, SHEET_MARK } from '../read/sheet';
import { csvText } from '../csv-text';
import { extraColumns, type ExtraColumns } from '../extra-columns';
import { safeTitle } from '../safe-title';
import { shownName, type ListMode, type RequestField, type Row, type RowState } from '../row';

/** What the sheet and the slips say of the wiki. */
export interface WikiFacts {
	siteName: string;
	/** Where to log in. */
	loginAddress: string;
}

export type SheetHeadings = Record<RequestField | 'mode', string> & {
	/** Of a column without a heading, counted from 1. */
	column: ( number: number ) => string;
};

export interface ResultTexts {
	headings: Record<'state' | 'username' | 'email' | 'explanation', string> & Pick<SheetHeadings, 'column'>;
	states: Record<RowState, string>;
	/** Why the row is no account, as text; '' where it is one. */
	explain: ( row: Row ) => string;
	/** What became of the steps that follow the creation, a column for each; left out: none was planned. */
	followed?: { headings: readonly string[]; cells: ( row: Row ) => readonly string[] };
}

/** The columns of the organizer's table that no account needs, in their order, of all tables in the list. */
const extrasOf = ( rows: readonly Row[], texts: Pick<SheetHeadings, 'column'> ): ExtraColumns<Row> => extraColumns(
	rows, ( { heading, column } ) => `${ column } ${ heading }`,
	( { heading, column } ) => heading || texts.column( column + 1 ), ( a, b ) => a.column - b.column
);

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
	const columns = SHEET_COLUMNS.filter( ( kind ): kind is RequestField | 'mode' => kind !== 'unused' );
	const extra = extrasOf( rows, headings );
	return csvText( [
		[ ...columns.map( ( kind ) => headings[ kind ] ), SHEET_MARK, ...extra.headings ],
		...rows.map( ( row ) => [
			...columns.map( ( kind ) => row.request[ kind ] ?? standard ), facts.loginAddress || facts.siteName,
			...extra.cellsOf( row )
		] )
	] );
}

/**
 * The CSV of what became of each row. Without passwords. The column of the mark has the state as README.md names it;
 * beyond it are the columns of the organizer's table that no account needs.
 */
export function resultsCsv( all: readonly Row[], { headings, states, explain, followed }: ResultTexts ): string {
	const rows = all.map( ( row ) => (
		{ ...row, extra: row.extra.filter( ( { value } ) => value !== row.request.password ) }
	) );
	const extra = extrasOf( rows, headings );
	return csvText( [
		[
			headings.state, headings.username, headings.email, headings.explanation, SHEET_MARK,
			...followed?.headings ?? [], ...extra.headings
		],
		...rows.map( ( row ) => [
			states[ row.state ], shownName( row ), row.request.email, explain( row ), row.state,
			...followed?.cells( row ) ?? [], ...extra.cellsOf( row )
		] )
	] );
}

/** `* [[User:Name]]`, a line each. The English namespace is known to every wiki. */
export function wikitextList( rows: readonly Row[] ): string {
	return rows.map( ( row ) => `* [[User:${ safeTitle( shownName( row ) ) }]]\n` ).join( '' );
}

/** The names, a line each. */
export function plainNames( rows: readonly Row[] ): string {
	return rows.map( ( row ) => shownName( row ).replace( /\s+/gu, ' ' ) + '\n' ).join( '' );
}
