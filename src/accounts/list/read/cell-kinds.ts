import { cleanEmail, emailProblem } from '../../email/email';
import { unicodePattern } from '../../names/unicode-pattern';
import { readMarkup } from './markup';
import type { PageTitles } from './page-titles';
import { asciiDigits, isBlank } from './plain-text';

/**
 * What a cell looks like. `answer`: yes, no, or a mark; `code`: letters and digits as in a student number; `person`: a
 * link to somebody; `url`: a link to something else; `word`: one word; `words`: two to five, as names have; `text`:
 * more, or the marks of a sentence.
 */
export type CellKind =
	'blank' | 'email' | 'answer' | 'date' | 'number' | 'phone' | 'code' | 'url' | 'person' | 'word' | 'words' | 'text';

/** Said where there is nothing to say. */
const PLACEHOLDERS = 'none|no|n/a|n.a.|na|nil|null|nan|undefined|unknown|anonymous|-|–|—|--|---|.|/|?|keine|keiner|kein|nein|aucun|aucune|non|ninguno|ninguna|nenhum|nenhuma|nessuno|nessuna|geen|ingen|ingenting|žádný|žádná|nemám|brak|nie|nie mam|yok|ei ole|nincs|нет|немає|нема|няма|لا يوجد|لا|אין|לא|ندارد|なし|無し|無|无|没有|沒有|없음|없다|không|không có|tidak ada|ไม่มี|tba|tbd';

const ANSWERS = 'yes|y|ja|j|oui|sí|si|sim|да|так|ano|evet|tak|nie|não|nao|nej|nee|ne|igen|nem|kyllä|joo|ei|hayır|jah|jā|nē|taip|da|nu|ναι|όχι|예|네|아니요|아니오|はい|いいえ|是|否|有|نعم|כן|بله|خیر|हाँ|नहीं|có|ya|tidak|true|false|ok|nei|ні|не|yox|maybe|vielleicht|peut-être|quizás|talvez';

const placeholders = new Set( PLACEHOLDERS.split( '|' ) );
const answers = new Set( ANSWERS.split( '|' ) );

const LETTER = unicodePattern( String.raw`\p{L}` );
const MARK = unicodePattern( String.raw`^[^\p{L}\p{N}\p{So}]+$` );
/** Words of letters, with what stands in names. */
const NAME_WORDS = unicodePattern( String.raw`^\p{L}[\p{L}\p{M}.'’ʼ‘-]*(?:,?\s+[\p{L}\p{M}(][\p{L}\p{M}.'’ʼ‘()-]*){1,4}$` );
const IDEOGRAPHS = unicodePattern( String.raw`^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$` );
const CODE = /^[a-z]{0,4}[-_/]?\d[\d-/]{2,}[a-z]?$|^[a-z]\d{1,3}$/i;
const TIME_OF_DAY = /^\s?\d{1,2}[:.]\d{2}[apm.\s]{0,6}$/i;
const CLOCK = /\d{1,2}[:.]\d{2}/;
const FULL_DATE = /\d{1,4}\s?[./年년-]\s?\d{1,2}\s?[./月월-]\s?\d{1,4}/;
const YEAR_AND_DAY = /(?:\D|^)(?:1[3-6]|19|2[0-6])\d{2}(?:\D|$)/;

/** A placeholder, such as `none` or `-`, says as little as an empty cell. */
export function isPlaceholder( cell: string ): boolean {
	const plain = cell.trim().toLowerCase();
	return placeholders.has( plain ) || plain.length < 4 && MARK.test( plain ) && plain !== '';
}

/** Says yes or no, or that there is nothing. */
export function isAnswer( cell: string ): boolean {
	return isPlaceholder( cell ) || answers.has( cell.trim().toLowerCase() );
}

/** The same in a line of its own: somebody may be called No. */
export function isPlaceholderLine( line: string ): boolean {
	const plain = line.trim().toLowerCase();
	return isPlaceholder( line ) && ( plain.length > 3 || !LETTER.test( plain ) || plain.includes( '/' ) || /^t[bd]./.test( plain ) );
}

export function isEmail( cell: string ): boolean {
	return cell.length > 2 && cell.length < 330 && /[@＠]/.test( cell ) && emailProblem( cleanEmail( cell ) ) === null;
}

/** Digits, and little but the names of months, weekdays and zones beside them. */
export function isDate( text: string ): boolean {
	if ( !/\d/.test( text ) || text.length > 60 ) {
		return false;
	}
	const words = text.match( /[^\s\d.,:/()+-]+/gu ) || [];
	if ( FULL_DATE.test( text ) || /^\d{4}-?W?\d{2}/.test( text ) ) {
		return words.length < 6;
	}
	const numbers = text.match( /\d+/g ) || [];
	return CLOCK.test( text ) && words.length < 5 && numbers.length > 2 ||
		YEAR_AND_DAY.test( text ) && numbers.length > 1 && words.length < 4 && words.length > 0 ||
		text.split( /[-–]/, 3 ).every( ( time ) => TIME_OF_DAY.test( time ) );
}

/** Does it look like what people are called: words of letters, two of ideographs at least? */
export function looksLikeRealName( cell: string ): boolean {
	const text = cell.trim();
	return text.length < 60 && NAME_WORDS.test( text );
}

/** Titles and such, which a comma parts from the name. */
const DEGREES = String.raw`(?:jr|sr|i+|ph\.?\s?d|d\.?phil|m\.?d|dr|m\.?sc|b\.?sc|ba|ma|mba|mlis|ed\.?d|esq)\.?`;
export const AFTER_NAMES = unicodePattern( `^${ DEGREES }$`, 'i' );

/** `Lovelace, Ada`, and with a degree behind: `Lovelace, Ada, PhD` */
export const FLIPPED = unicodePattern( String.raw`^([^,]{1,60}),\s+([^,]{1,60})(?:,\s*${ DEGREES })?$`, 'i' );

const BEHIND = unicodePattern( String.raw`,\s*${ DEGREES }$`, 'i' );

/** A name without the degree behind it. */
export const withoutDegree = ( name: string ): string => name.replace( BEHIND, '' );

/** A name in a script that writes names as one word. */
export function isIdeographic( cell: string ): boolean {
	return IDEOGRAPHS.test( cell.trim() );
}

export function cellKind( cell: string, titles: PageTitles ): CellKind {
	const text = cell.trim();
	if ( text === '' ) {
		return 'blank';
	}
	if ( text.length > 200 ) {
		return 'text';
	}
	const plain = text.toLowerCase();
	if ( answers.has( plain ) || placeholders.has( plain ) ) {
		return 'answer';
	}
	if ( isEmail( text ) ) {
		return 'email';
	}
	if ( /\[\[|\{\{/.test( text ) ) {
		// What links elsewhere is nobody, however it is called.
		const { names, calls } = readMarkup( text, titles );
		return names.length + calls.length > 0 ? 'person' : 'url';
	}
	if ( titles.personIn( text, false ) !== null ) {
		return 'person';
	}
	if ( /^(?:https?:\/\/|www\.)/i.test( text ) ) {
		return titles.personAt( text ) === null ? 'url' : 'person';
	}
	const digits = asciiDigits( text );
	return isDate( digits ) ? 'date' : LETTER.test( digits ) ? kindOfWords( text, digits ) : kindOfDigits( digits );
}

function kindOfDigits( digits: string ): CellKind {
	const count = digits.replace( /\D/g, '' ).length;
	return count === 0 ? 'answer' : count > 6 && /^[+(0][\d\s()+./-]+$/.test( digits ) ? 'phone' : 'number';
}

function kindOfWords( text: string, digits: string ): CellKind {
	const words = text.split( /\s+/u );
	return CODE.test( digits ) ? 'code' : words.length === 1 ? 'word' :
		words.length > 5 || /[.!?。！？]\s+\S+\s+\S|[!?？]$/.test( text ) ? 'text' : 'words';
}

/** Small and large letters and digits, or a sign that no name, number or code has. */
const SECRET = [ /[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:#-]/ ];

/** Does it look like a password: eight letters, digits and signs or more in a row, of at least three kinds? */
export function looksSecret( cell: string ): boolean {
	const text = cell.trim();
	return text.length > 7 && text.length < 65 && /^[\x21-\x7e]+$/.test( text ) && !isEmail( text ) &&
		!/^\w+:\/\/|[[{]{2}/.test( text ) && SECRET.filter( ( kind ) => kind.test( text ) ).length > 2;
}

/** A heading-like cell: something with letters in it that is no address, date or number. */
export function isWordy( cell: string ): boolean {
	return !isBlank( cell ) && LETTER.test( cell ) && !isEmail( cell );
}
