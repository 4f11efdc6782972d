import type { ListMode, RequestField, Row } from '../row';

/** What a column of a table holds. `mode`: how the person gets in; `ignored`: nothing that is wanted. */
export type ColumnKind = RequestField | 'mode' | 'ignored';

/**
 * What a text was taken for: one person a line, e-mail addresses with names, a table with columns, a page of a wiki,
 * the CSV with passwords that sheetCsv() made.
 */
export type ListFormat = 'names' | 'addresses' | 'table' | 'wikitext' | 'sheet';

/** Why lines of the text are no rows, or not quite what stands there. */
export type ParseCode =
	/** Column headings, or what stands above them. */
	'header' |
	/** Excel's `sep=;`, lines of a wiki table, headings of a page: says something about the lines, names nobody. */
	'markup' |
	/** No name and no address in it. */
	'no-name' |
	/** Crossed out, as people do who cannot come. */
	'struck' |
	/** A quotation mark that is not closed, or goes on after it: the line was read as if it had none. */
	'broken-quotes' |
	/** More cells than there are columns: `text` is what was left over. */
	'extra-cells' |
	/** The column for the way says something that is no way. */
	'unknown-mode' |
	/** Beyond the limit. */
	'too-many';

export interface ParseRemark {
	code: ParseCode;
	/** Of the text, counted from 1. */
	line: number;
	/** The last line that it is about; mostly the same. */
	lastLine: number;
	/** What stands there; shortened where it is long. */
	text: string;
}

export interface ParseOptions {
	/** The wiki's names and aliases of the namespaces User and User talk, e.g. `Benutzerin`. English is known. */
	userNamespaces?: readonly string[];
	/** Headings in other languages than English, e.g. `{ username: [ 'Benutzername' ] }`. */
	headings?: Partial<Record<ColumnKind, readonly string[]>>;
	/** Words for the ways in other languages than English. */
	modeWords?: Partial<Record<ListMode, readonly string[]>>;
	/** Which column is what, as the person says; null or absent: to be guessed. Columns beyond it are ignored. */
	columns?: readonly ColumnKind[] | null;
	/** Does the table begin with headings, as the person says; null or absent: to be guessed. */
	header?: boolean | null;
	/** What stands between the cells, as the person says ('' for nothing); null or absent: to be guessed. */
	delimiter?: string | null;
	/** The id of the first row; 1 by default. */
	firstId?: number;
	/** 10,000 by default. */
	limit?: number;
}

export interface ParsedList {
	rows: Row[];
	/** By line. Every line with something in it is in a row or in one of these. */
	remarks: ParseRemark[];
	/** Which column was taken for what; null where the text has none (`addresses`, `wikitext` without a table). */
	columns: ColumnKind[] | null;
	/** The headings as they stand there, beside `columns`; null where there are none. */
	headings: string[] | null;
	format: ListFormat;
	/** Between the cells; '' where there is but one cell a line. */
	delimiter: string;
}

/** The most rows that a list may have (issue 4). */
export const MAX_ROWS = 10000;
