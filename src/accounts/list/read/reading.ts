import type { Cleaned } from './clean-request';
import type { ColumnMeaning, ExtraCell, ListMode, RequestField } from '../row';

export type { ColumnMeaning, ExtraCell };

/**
 * What a text was taken for: one person a line, e-mail addresses with names, a table with columns, a page of a wiki,
 * the CSV with passwords that sheetCsv() made.
 */
export type ListFormat = 'names' | 'addresses' | 'table' | 'wikitext' | 'sheet';

/** Why lines of the text are no rows, or not quite what stands there. */
export type RemarkCode =
	/** Column headings, or what stands above them. */
	'header' |
	/** Totals, or a count, below a table. */
	'total' |
	/** Excel's `sep=;`, lines of a wiki table, headings of a page: says something about the lines, names nobody. */
	'markup' |
	/** No name and no address in it. */
	'no-name' |
	/** Somebody who is linked above already, or has the same name and address in another section; counted once. */
	'again' |
	/** Crossed out, as people do who cannot come. */
	'struck' |
	/** Said not to come, by a title above or a column beside. */
	'absent' |
	/** A quotation mark that is not closed, or goes on after it: the line was read as if it had none. */
	'broken-quotes' |
	/** More cells than there are columns: `text` is what was left over. */
	'extra-cells' |
	/** The column for the password mode says something that is no mode. */
	'unknown-mode' |
	/** Beyond the limit. */
	'too-many';

export interface ReadRemark {
	code: RemarkCode;
	/** Of the text, counted from 1. */
	line: number;
	/** The last line that it is about; mostly the same. */
	lastLine: number;
	/** What stands there; shortened where it is long. */
	text: string;
}

/** One person, as read. */
export interface ReadRow extends Record<RequestField, string> {
	/** Null: the list's. */
	mode: ListMode | null;
	/** Of the text, counted from 1. */
	line: number;
	lastLine: number;
	/** What the cleaner made of what stands there. */
	cleaned: Cleaned;
	extra: readonly ExtraCell[];
}

export interface ReadColumn {
	/** '' where the table has no headings. */
	heading: string;
	meaning: ColumnMeaning;
	/** The first cells with something in them, three at most. */
	examples: string[];
	/** How much speaks for each meaning, from 0 to about 1. */
	scores: Readonly<Partial<Record<ColumnMeaning, number>>>;
}

export interface Reading {
	rows: ReadRow[];
	/** By line. Every line with something in it is in a row or in one of these. */
	remarks: ReadRemark[];
	/** The columns of the table, of the largest where there are several; null where the text is no table. */
	columns: ReadColumn[] | null;
	/** Did a line of headings say what the columns are? */
	hasHeadings: boolean;
	/** Are they headings by their words? Else they may be somebody. */
	knowsHeadings: boolean;
	format: ListFormat;
	/** Between the cells; '' where there is but one cell a line. */
	delimiter: string;
}

export interface ReadOptions {
	/** The wiki's content language. */
	language?: string;
	/** The wiki's names and aliases of the namespaces User and User talk, e.g. `Benutzerin`. Core's are known. */
	userNamespaces?: readonly string[];
	/** What the wiki, and this program in its language, call the columns, e.g. `{ username: [ 'Benutzername' ] }`. */
	headings?: Partial<Record<ColumnMeaning, readonly string[]>>;
	/** Which column is what, as the person says; null or absent: to be found out. Columns beyond it are unused. */
	columns?: readonly ColumnMeaning[] | null;
	/** What stands between the cells, as the person says ('' for nothing); null or absent: to be found out. */
	delimiter?: string | null;
}

/** A text, read. */
export interface TextReadings {
	/** The best first; never empty. */
	readings: [ Reading, ...Reading[] ];
	/** False: the first is a guess, and a person should choose. */
	certain: boolean;
}

/** The most rows that a list may have. */
export const MAX_ROWS = 10000;
