import type { RequestField, Row, RowState } from './row';

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
	return row.outcome?.kind === 'created' ? row.outcome.username : row.canonical || row.request.username;
}

/** The CSV with the passwords, which parseList() reads back to the same requests. */
export function sheetCsv( rows: readonly Row[], facts: WikiFacts, headings: SheetHeadings ): string {
	throw new Error( `Not there yet: ${ rows.length }, ${ facts.siteName }, ${ headings.mode }` );
}

/** The CSV of what became of each row. Without passwords. */
export function resultsCsv( rows: readonly Row[], texts: ResultTexts ): string {
	throw new Error( `Not there yet: ${ rows.length }, ${ texts.headings.state }` );
}

/** `* [[User:Name]]`, a line each. */
export function wikitextList( rows: readonly Row[] ): string {
	throw new Error( `Not there yet: ${ rows.length }` );
}

/** The names, a line each. */
export function plainNames( rows: readonly Row[] ): string {
	throw new Error( `Not there yet: ${ rows.length }` );
}

/** How many rows are in each state; all states are there. */
export function counts( rows: readonly Row[] ): Record<RowState, number> {
	throw new Error( `Not there yet: ${ rows.length }` );
}
