/** What a file turns out to be: the words that decodeSource() and the parts that it loads have in common. */

/** `( bytes, encoding ) => new TextDecoder( encoding ).decode( bytes )`; encodings as in https://encoding.spec.whatwg.org/ */
export type Decode = ( bytes: Uint8Array, encoding: string ) => string;

export interface SourceFile {
	/** Never decides what the file is; kept for whoever shows it. */
	name: string;
	bytes: Uint8Array;
}

/** Why a file is no list. What to do about it differs, so each has a message of its own. */
export type SourceProblemCode =
	/** Nothing in it. */
	'empty' |
	/** A spreadsheet in a format that is not read: .xls, .xlsb, Numbers. */
	'old-spreadsheet' |
	/** Asks for a password when it is opened. */
	'encrypted' |
	/** A text document or slides: .doc, .docx, .odt, .rtf, .pptx. */
	'document' |
	'pdf' |
	'picture' |
	/** Holds files, as .zip, .gz, .7z and .rar do. */
	'archive' |
	/** Sound or video. */
	'media' |
	/** A program, a font, a database: not for reading. */
	'binary' |
	/** Points to a document on the web (.gsheet) and holds nothing of it. */
	'web-shortcut' |
	/** An entry of a calendar: .ics. */
	'calendar' |
	/** A message, or a web page in one file: .eml, .mht. */
	'message' |
	/** JSON. */
	'data' |
	/** A spreadsheet that cannot be unpacked or has no sheets. */
	'broken' |
	/** Unpacks to more than any list needs, see spreadsheets.ts. */
	'too-large';

export interface SourceProblem {
	kind: 'problem';
	code: SourceProblemCode;
	/** What went wrong, for a report to the maintainers; mostly ''. */
	detail: string;
}

/** A character that the file does not hold as it should. */
export interface SourceRemark {
	/** `undecodable`: became U+FFFD; `nul`: a zero byte, left out. */
	code: 'undecodable' | 'nul';
	/** Of the text, counted from 1. */
	line: number;
}

/** An encoding, and what the file says in it: some lines that differ from one encoding to another. */
export interface EncodingChoice {
	encoding: string;
	samples: readonly string[];
}

export interface EncodedText extends EncodingChoice {
	/** The whole file, without zero bytes. */
	text: string;
}

export interface SourceText extends EncodedText {
	kind: 'text';
	/** Was the encoding told beyond reasonable doubt, or by the person? */
	certain: boolean;
	/** Other encodings in which the file says something else, the likeliest first. */
	alternatives: EncodedText[];
	remarks: SourceRemark[];
}

export interface Sheet {
	name: string;
	/** Line n of the sheet is `rows[ n - 1 ]`, even if empty. Cells hold what a person sees; the last is not empty. */
	rows: string[][];
}

export interface SourceTable {
	kind: 'table';
	/** At least one; those that are hidden in the program, or empty, are left out where there are others. */
	sheets: Sheet[];
}

export type DecodedSource = SourceText | SourceTable | SourceProblem;

/** An encoding that is not Unicode, told by encodings.ts. */
export interface DetectedEncoding {
	encoding: string;
	certain: boolean;
	/** Whose text differs; the likeliest first. */
	alternatives: string[];
	/** The file's text in any of these, or in another that the person chooses. */
	decodeAs( encoding: string ): string;
}

export type DetectEncoding = ( bytes: Uint8Array, language: string, decode: Decode ) => Promise<DetectedEncoding>;

/** The one file in an archive, unpacked. */
export interface PackedFile {
	kind: 'packed';
	bytes: Uint8Array;
}

export type ReadSpreadsheet = ( bytes: Uint8Array ) => Promise<SourceTable | SourceProblem | PackedFile>;

export interface SourceOptions {
	/** The wiki's language, e.g. `pt-br`. */
	language: string;
	/** As the person says; absent or '': to be told. */
	encoding?: string;
	decode?: Decode;
	/** The parts that load when a file wants them; by default import() brings them. */
	detectEncoding?: DetectEncoding;
	readSpreadsheet?: ReadSpreadsheet;
}
