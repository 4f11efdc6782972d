import { cleanEmail } from '../../email/email';
import { unicodePattern } from '../../names/unicode-pattern';
import { isEmail, isPlaceholder } from './cell-kinds';
import type { Headings } from './headings';
import { asciiDigits } from './plain-text';

/** Somebody in a field of addresses. */
export interface Addressee {
	name: string;
	email: string;
	/** What else stood there. */
	more: string;
}

/** An address, with what brackets it; everything around is a name, a label, a telephone number. */
const ADDRESS = /(?:[<([{]\s*|mailto:\s*)*["'“„]?(?:mailto:)?([^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,64}[@＠][^\s<>()[\]{}"“”„«»,;:|'＠@、，；]{1,255})(?:[>)\]}"'”]|\?[^\s>]*>)*/iu;

/** Words before an address: `E-mail:`, `(mail)`. */
const LABEL = unicodePattern( String.raw`(?:^|[\s,;(–—-])([\p{L}\p{M}.-]{1,20}(?:\s[\p{L}\p{M}.-]{1,20})?)\s?[:：=]\s*$` );
const EDGES = unicodePattern( String.raw`^(?:[\s,;:|=/\\]|[-–—]+\s)+|(?:[\s,;:|=/\\(<]|\s[-–—]+)+$`, 'g' );
const PHONE = /(?:(?:tel|phone|mobil\w*|handy|gsm|tél)\.?\s?:?\s?)?(?:\+|\(\+?|00?|\b)\d[\d\s()./-]{4,24}\d/giu;

/** Trims marks that part things off both ends. */
export function trimMarks( text: string ): string {
	return text.length > 1000 ? text.trim() : text.replace( EDGES, '' ).trim();
}

function withoutQuotes( text: string ): string {
	const [ , quoted ] = /^["'“„«‘]+([^]*?)["'”“»’]+$/u.exec( text ) ?? [];
	return ( quoted ?? text ).replace( /\\(["'])/g, '$1' ).trim();
}

/** Takes telephone numbers out of a text; what is left of a name is a name. */
function withoutPhones( text: string ): string {
	return /\d/.test( text ) && text.length < 300 ? text.replace( PHONE, ( found ) => (
		found.replace( /\D/g, '' ).length > 5 ? ' ' : found
	) ) : text;
}

/**
 * Parts `Name <mail>`, `Name (mail)`, `Name - mail`, `Name mail +43 …`, `mail Name`, `mail (Name)`, `E-mail: mail`.
 *
 * @param text About one person
 * @param words Known headings, which are labels as well
 */
export function readAddressee( text: string, words: Headings ): Addressee {
	const at = text.search( /[@＠]/ );
	// The pattern looks back from the sign, so that long texts are not tried letter by letter.
	const from = Math.max( 0, at - 80 );
	const match = at === -1 ? null : ADDRESS.exec( text.slice( from, at + 300 ) );
	if ( !match?.[ 1 ] || text.length > 2000 ) {
		return { name: text.trim(), email: '', more: '' };
	}
	const email = cleanEmail( match[ 1 ] );
	let before = text.slice( 0, from + match.index );
	const label = LABEL.exec( before );
	if ( label?.[ 1 ] !== undefined && ( words.isHeading( label[ 1 ] ) || isMailWord( label[ 1 ] ) ) ) {
		before = before.slice( 0, label.index );
	}
	const after = text.slice( from + match.index + match[ 0 ].length );
	const named = withoutQuotes( trimMarks( withoutPhones( trimMarks( before ) ) ) );
	const rest = trimMarks( after );
	if ( named !== '' && !isPlaceholder( named ) ) {
		return { name: isEmail( named ) ? '' : named, email, more: rest };
	}
	// `mail (Name)`, `mail Name`; a second address is none.
	const name = withoutQuotes( trimMarks( withoutPhones( asciiDigits( rest ) === rest ? rest : '' ) ).replace( /^\((.*)\)$/u, '$1' ) );
	return { name: isEmail( name ) || /[@＠]/.test( name ) ? '' : name, email, more: '' };
}

function isMailWord( label: string ): boolean {
	return /^e?-?mail|^mail|correo|courriel|почта|メール|메일|邮|郵|דוא|ايميل/iu.test( label );
}

const GROUP = unicodePattern( String.raw`^\s*([\p{L}\p{M}\p{N} ._&()'-]{1,60})\s*[:：]\s*` );

/** `To:`, `Cc:`, `An:` and the names of groups, which end with a semicolon, are nobody's. */
function withoutGroup( text: string, words: Headings ): string {
	const [ head, name = '' ] = GROUP.exec( text ) ?? [];
	if ( head === undefined ) {
		return text;
	}
	const rest = text.slice( head.length );
	const addresses = rest.match( /[@＠]/g )?.length ?? 0;
	const isGroup = addresses !== 1 || name.length < 4 || words.isHeading( name ) || isMailWord( name ) || /<[^<>]*[@＠]/.test( rest );
	return isGroup && !isEmail( name ) ? rest : text;
}

/** Splits at separators that stand outside of quotes, brackets and comments. */
function atSeparators( text: string, separators: string ): string[] {
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
	return ( quoted || depth > 0 ) && parts.length === 1 ? text.split( /[,;、，；]/ ) : parts;
}

const words = ( text: string ): number => text.trim().split( /\s+/u ).length;

/** `Doe, Jane <…>`: a part without an address that is the first half of the name after it. */
function joinHalves( parts: readonly string[] ): string[] {
	const joined: string[] = [];
	let half = '';
	for ( const part of parts ) {
		if ( half !== '' && /[@＠]/.test( part ) ) {
			const next = part.replace( /<[^]*/u, '' ).trim();
			const isBare = !/[<(]/.test( part );
			const isHalf = !isBare && ( words( half ) === 1 || words( next ) === 1 ) && !/[@＠]/.test( next ) && next !== '';
			if ( isHalf ) {
				joined.push( `${ half.trim() }, ${ part.trim() }` );
			} else if ( isBare && words( part.trim() ) === 1 ) {
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

/**
 * The people in a line with addresses, as an address field holds them: `Ada <a@b.c>, "Lovelace, Ada" <d@e.f>; g@h.i`.
 *
 * @param line
 * @param known Known headings
 */
export function readAddresses( line: string, known: Headings ): Addressee[] {
	const text = withoutGroup( line, known );
	const count = text.match( /[@＠]/g )?.length ?? 0;
	const bySemicolon = atSeparators( text, ';；' );
	const isBySemicolon = bySemicolon.filter( ( part ) => /[@＠]/.test( part ) ).length > 1 || bySemicolon.length > 1 && count < 2;
	if ( count < 2 && !isBySemicolon ) {
		return [ readAddressee( text, known ) ].filter( ( { name, email } ) => name || email );
	}
	const parts = isBySemicolon ? bySemicolon.flatMap( ( part ) => (
		( part.match( /[@＠]/g )?.length ?? 0 ) > 1 ? joinHalves( atSeparators( withoutGroup( part, known ), ',，、' ) ) : [ part ]
	) ) : joinHalves( atSeparators( text, ',，、' ) );
	return parts.filter( ( part ) => trimMarks( part ) !== '' ).flatMap( ( part ) => (
		// Addresses with nothing but spaces between them.
		!/[<(]/.test( part ) && ( part.match( /[@＠]/g )?.length ?? 0 ) > 1 ?
			part.split( /\s+/u ).filter( ( each ) => each ).map( ( each ) => readAddressee( each, known ) ) :
			/>\s*\S.*</u.test( part ) ? ( part.match( /[^<>]*<[^<>]*>/gu ) ?? [ part ] ).map( ( each ) => readAddressee( each, known ) ) :
				[ readAddressee( withoutGroup( part, known ), known ) ]
	) ).filter( ( { name, email } ) => name !== '' || email !== '' );
}
