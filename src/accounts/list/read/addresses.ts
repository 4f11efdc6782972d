import { cleanEmail } from '../../email/email';
import { unicodePattern } from '../../names/unicode-pattern';
import { isEmail, isIdeographic, isPlaceholder } from './cell-kinds';
import { sharesWord, wordsOf } from './column-stats';
import type { Headings } from './headings';
import { asciiDigits } from './plain-text';

/** Longer texts are about nobody. */
const MAX_PERSON = 2000;

/** Somebody in a field of addresses. */
export interface Addressee {
	name: string;
	email: string;
	/** What else stood there. */
	more: string;
	/** What the name may be as well: what stands behind an address may be anything; null: it is certain. */
	other: string | null;
}

/** Everything around an address is what brackets it, a name, a label, a telephone number. */
const ADDRESS = /[^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；،؛]{1,255}/u;

/** What brackets an address, taken off mark by mark. */
const OPENING = /(?:["'“„]|mailto:|[<([{]\s*)$/iu;
const CLOSING = /^(?:[>)\]}"'”]|\?[^\s>]{0,300}>)/u;

/** `Ada Lovelace (Univ. Library)`, as directories have people; `Ada (WMF)` is a username. */
const WITH_UNIT = /^([^\s()（）]{1,40}\s[^()（）]{1,80}?)\s?[(（]([^()（）]{1,80})[)）]$/u;

/** Words before an address: `E-mail:`, `(mail)`. */
const LABEL = unicodePattern( String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]$` );
const MAX_LABEL = 50;

const PHONE = /(?:\+|\(\+?|\b)\d[\d\s()./-]{4,24}\d/gu;
/** Stands for a telephone number until its label is found. */
const PHONE_MARK = '\uf8ff';
const PHONE_LABEL = /\b(?:tel|phone|mobil[a-z]{0,6}|handy|gsm|tél)[.:\s]{0,4}\uf8ff/giu;

/** Trims marks that part things off both ends; dashes only where they stand alone. */
export function trimMarks( text: string ): string {
	let start = 0;
	let end = text.length;
	for ( let dash = start; start < end; start = dash ) {
		while ( dash < end && /[-–—]/.test( text.charAt( dash ) ) ) {
			dash++;
		}
		if ( dash === start ? !/[\s,;:|=/\\،؛，；、]/.test( text.charAt( dash++ ) ) : !/\s/.test( text.charAt( dash ) ) ) {
			break;
		}
	}
	for ( let dash = end; start < end; end = dash ) {
		while ( dash > start && /[-–—]/.test( text.charAt( dash - 1 ) ) ) {
			dash--;
		}
		if ( dash === end ? !/[\s,;:|=/\\(<،؛，；、]/.test( text.charAt( --dash ) ) : !/\s/.test( text.charAt( dash - 1 ) ) ) {
			break;
		}
	}
	return text.slice( start, end ).trim();
}

function withoutQuotes( text: string ): string {
	let start = 0;
	let end = text.length;
	while ( start < end && /["'“„«‘]/.test( text.charAt( start ) ) ) {
		start++;
	}
	while ( end > start && /["'”“»’]/.test( text.charAt( end - 1 ) ) ) {
		end--;
	}
	const isQuoted = start > 0 && end < text.length;
	return ( isQuoted ? text.slice( start, end ) : text ).replace( /\\(["'])/g, '$1' ).trim();
}

/** Takes telephone numbers out of a text; what is left of a name is a name. */
function withoutPhones( text: string ): string {
	return /\d/.test( text ) && text.length < 300 ? text.replace( PHONE, ( found ) => (
		found.replace( /\D/g, '' ).length > 5 ? PHONE_MARK : found
	) ).replace( PHONE_LABEL, ' ' ).replace( /\uf8ff/g, ' ' ) : text;
}

/** The text without what matches at one of its ends, mark by mark. */
function without( mark: RegExp, text: string ): string {
	let rest = text;
	for ( let shorter = rest.replace( mark, '' ); shorter !== rest; shorter = rest.replace( mark, '' ) ) {
		rest = shorter;
	}
	return rest;
}

const SMALL = unicodePattern( String.raw`^\p{Ll}` );
const LETTER = unicodePattern( String.raw`\p{L}` );
/** What parts a name behind an address from what else is said. */
const SAID = /\s[-–—|]\s|[#,;，、،؛]|\s[([（]/u;

/** One word that the address does not have, or capitals alone: `Vegetarian`, `NOT PAID` */
function isRemark( name: string, email: string ): boolean {
	const areCapitals = name === name.toUpperCase() && name !== name.toLowerCase();
	return !sharesWord( wordsOf( name ), wordsOf( email ) ) && ( areCapitals || !/\s/.test( name ) && !isIdeographic( name ) );
}

/**
 * Who is behind an address, or what else is said of them: `mail (Name)`, `mail Name`, `mail vegetarian`,
 * `mail # paid`. What ends in small letters is more likely no name so far.
 */
function readBehind( rest: string, email: string ): Omit<Addressee, 'email'> {
	const isBracketed = rest.startsWith( '(' );
	const [ said = '' ] = rest.slice( isBracketed ? 1 : 0 ).split( isBracketed ? ')' : SAID );
	const all = withoutQuotes( trimMarks( withoutPhones( asciiDigits( said ) === said ? said : '' ) ) );
	const name = !LETTER.test( all ) || /[@＠]/.test( all ) ? '' : all;
	const words = name.split( /\s+/u );
	const end = words.reduce( ( at, word, index ) => ( SMALL.test( word ) ? at : index + 1 ), 0 );
	if ( name !== '' && isRemark( name, email ) ) {
		return { name: '', more: '', other: name };
	}
	// In brackets, small letters are a name where the address has a word of it.
	const isName = end === words.length || isBracketed && sharesWord( wordsOf( name ), wordsOf( email ) );
	return isName ? { name, more: '', other: null } :
		{ name: words.slice( 0, end ).join( ' ' ), more: '', other: name };
}

/**
 * Parts `Name <mail>`, `Name (mail)`, `Name - mail`, `Name mail +43 …`, `mail Name`, `mail (Name)`, `E-mail: mail`.
 *
 * @param text About one person
 * @param known Known headings, which are labels as well
 */
export function readAddressee( text: string, known: Headings ): Addressee {
	const at = text.search( /[@＠]/ );
	// The pattern looks back from the sign, so that long texts are not tried letter by letter.
	const from = Math.max( 0, at - 80 );
	const match = at === -1 || text.length > MAX_PERSON ? null : ADDRESS.exec( text.slice( from, at + 300 ) );
	if ( !match ) {
		return { name: text.trim(), email: '', more: '', other: null };
	}
	const email = cleanEmail( match[ 0 ] );
	let before = without( OPENING, text.slice( 0, from + match.index ) ).trimEnd();
	const [ label, word ] = LABEL.exec( before.slice( -MAX_LABEL ) ) || [];
	if ( label !== undefined && word !== undefined && ( known.isHeading( word ) || isMailWord( word ) ) ) {
		before = before.slice( 0, -label.length );
	}
	const after = without( CLOSING, text.slice( from + match.index + match[ 0 ].length ) );
	const named = withoutQuotes( trimMarks( withoutPhones( trimMarks( before ) ) ) );
	const rest = trimMarks( after );
	if ( named !== '' && !isPlaceholder( named ) ) {
		const [ , name, unit = '' ] = WITH_UNIT.exec( named ) ?? [];
		return name === undefined ? { name: isEmail( named ) ? '' : named, email, more: rest, other: null } :
			{ name, email, more: `${ unit } ${ rest }`.trim(), other: named };
	}
	return { ...readBehind( rest, email ), email };
}

const countOfSigns = ( text: string ): number => text.match( /[@＠]/g )?.length || 0;

function isMailWord( label: string ): boolean {
	return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test( label );
}

const GROUP = unicodePattern( String.raw`^([\p{L}\p{M}\p{N} ._&()'-]{1,60})[:：]` );

/** What mail programs and files call the fields for addresses, where that is shorter than names. */
const HEADER = /^\s*(?:[a-z]|to|b?cc|an|à|da|de|do|von|van|fra|til|till|aan|cci|cco|kom)\s*$/i;

/** `To:`, `Cc:`, `An:` and the names of groups, which end with a semicolon, are nobody's. */
function withoutGroup( text: string, known: Headings ): string {
	const start = text.trimStart();
	const [ head, name = '' ] = GROUP.exec( start ) || [];
	if ( head === undefined ) {
		return text;
	}
	const rest = start.slice( head.length );
	const isGroup = countOfSigns( rest ) !== 1 || HEADER.test( name ) ||
		known.isHeading( name ) || isMailWord( name ) || /<[^<>]{1,64}[@＠]/.test( rest );
	return isGroup && !isEmail( name ) ? rest : text;
}

/** Splits at separators that stand outside of quotes, brackets and comments. */
export function atSeparators( text: string, separators: string ): string[] {
	const parts: string[] = [];
	let begin = 0;
	let quoted = false;
	let depth = 0;
	for ( let i = 0; i < text.length; i++ ) {
		const character = text.charAt( i );
		if ( character === '"' && text.charAt( i - 1 ) !== '\\' ) {
			quoted = !quoted;
		} else if ( !quoted && /[<(]/.test( character ) ) {
			depth++;
		} else if ( !quoted && /[>)]/.test( character ) ) {
			depth = Math.max( 0, depth - 1 );
		} else if ( !quoted && depth === 0 && separators.includes( character ) ) {
			parts.push( text.slice( begin, i ) );
			begin = i + 1;
		}
	}
	parts.push( text.slice( begin ) );
	// A quotation mark or a bracket that never closes holds nothing together.
	return ( quoted || depth > 0 ) && parts.length === 1 ? text.split( /[,;、，；،؛]/ ) : parts;
}

const wordCount = ( text: string ): number => text.trim().split( /\s+/u ).length;

/** `Doe, Jane <…>`: a part without an address that is the first half of the name after it. */
function joinHalves( parts: readonly string[] ): string[] {
	const joined: string[] = [];
	let half = '';
	for ( const part of parts ) {
		if ( half !== '' && /[@＠]/.test( part ) ) {
			const next = part.replace( /<[^]*/u, '' ).trim();
			const isBare = !/[<(]/.test( part );
			const isHalf = !isBare && ( wordCount( half ) === 1 || wordCount( next ) === 1 ) && !/[@＠]/.test( next ) && next !== '';
			if ( isHalf ) {
				joined.push( `${ half.trim() }, ${ part.trim() }` );
			} else if ( isBare && wordCount( part ) === 1 ) {
				// `Name, mail, Name, mail`
				joined.push( `${ half.trim() } ${ part.trim() }` );
			} else {
				joined.push( half, part );
			}
			half = '';
		} else if ( half !== '' ) {
			joined.push( half );
			half = part;
		} else if ( !/[@＠]/.test( part ) && part.trim() !== '' ) {
			half = part;
		} else {
			joined.push( part );
		}
	}
	return half === '' ? joined : [ ...joined, half ];
}

/** Words of a sentence before an address are no name: `please add`, `and`. */
const SENTENCE = unicodePattern( String.raw`^(?:\S+\s+){2,}\p{Ll}+$|^\p{Ll}{1,3}$` );

/** Addresses with the words before them. */
function withNames( words: readonly string[] ): string[] {
	const parts: string[] = [];
	let before: string[] = [];
	for ( const word of words ) {
		if ( /[^\s@＠][@＠]/.test( word ) ) {
			const name = before.join( ' ' );
			parts.push( name === '' || SENTENCE.test( name ) ? word : `${ name } ${ word }` );
			before = [];
		} else {
			before.push( word );
		}
	}
	return parts;
}

/** Addresses, or names with addresses in brackets, that nothing but spaces parts. */
function unseparated( part: string ): string[] {
	if ( countOfSigns( part ) < 2 ) {
		return [ part ];
	}
	if ( !/[<(]/.test( part ) ) {
		return withNames( part.split( /\s+/u ).filter( ( each ) => each !== '' ) );
	}
	const bracketed = part.split( '>' ).filter( ( each ) => trimMarks( each ) !== '' );
	const areAll = bracketed.length > 1 && bracketed.every( ( each ) => each.includes( '<' ) );
	return areAll ? bracketed.map( ( each ) => each + '>' ) : [ part ];
}

/**
 * The people in a line with addresses, as an address field holds them: `Ada <a@b.c>, "Lovelace, Ada" <d@e.f>; g@h.i`.
 *
 * @param line
 * @param known Known headings
 */
export function readAddresses( line: string, known: Headings ): Addressee[] {
	const text = withoutGroup( line, known );
	const count = countOfSigns( text );
	const bySemicolon = atSeparators( text, ';；؛' ).filter( ( part ) => trimMarks( part ) !== '' );
	// `Zoe; zoe@example.org`
	const isPair = bySemicolon.length === 2 && bySemicolon.some( isEmail );
	const isBySemicolon = bySemicolon.filter( ( part ) => /[@＠]/.test( part ) ).length > 1 || bySemicolon.length > 1 && count < 2 && !isPair;
	if ( count < 2 && !isBySemicolon ) {
		return [ readAddressee( text, known ) ].filter( ( { name, email } ) => name || email );
	}
	const parts = isBySemicolon ? bySemicolon.flatMap( ( part ) => (
		countOfSigns( part ) > 1 ? joinHalves( atSeparators( withoutGroup( part, known ), ',，、،' ) ) : [ part ]
	) ) : joinHalves( atSeparators( text, ',，、،' ) );
	return parts.filter( ( part ) => trimMarks( part ) !== '' ).flatMap( unseparated )
		.map( ( part ) => readAddressee( withoutGroup( part, known ), known ) )
		.filter( ( { name, email } ) => name !== '' || email !== '' );
}
