import { canonicalSpaces } from './plain-text';
import type { PageTitles } from './page-titles';

/** A template that may be about somebody: `sure` where its name or its parameters say so. */
interface Call {
	names: string[];
	sure: boolean;
	/** The template's name, to be found again on other lines. */
	template: string;
}

/** What links, templates and addresses in a line are about. */
export interface Markup {
	/** People whose pages are linked, or who are called by templates made for that. */
	names: string[];
	/** Templates that may be about people. */
	calls: Call[];
	/** People whose name stands in two links, as in a signature with its link to the talk page. */
	signed: string[];
	/** Are the links to people all to pages below theirs, such as drafts? */
	areSubpages: boolean;
	/** Links to other things. */
	others: number;
	/** The line without all of that. */
	rest: string;
}

/** Longer links and templates are none. */
const MAX_LENGTH = 1000;

/** Templates that call several people. */
const CALLING = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|notif\w*|no ?ping|пинг|ping ?user\w*|@|멘션|返信|回复|回覆|обращение|menção|responder a?|rispondi|antwoord|svar)$/iu;

/** Templates that are about one account: {{u|A}}, {{user|A}}, {{userlinks|A}}, {{unsigned|A|date}}. */
const ABOUT_ONE = /^(?:u|ul|ut|usr|us|unsigned.*|nicht signiert|non signé.*|targets?|noping|reply ?to)$/iu;

/** Parameters that hold a name. */
const NAME_PARAMETER = /^(?:user(?:name|id)?|usuario|utilisateur|benutzer(?:name)?|participant|student|account|участник|利用者|用户|用戶|사용자|משתמש|مستخدم)\d*$/iu;

/**
 * Finds pairs of brackets without another opening between them, in one go.
 *
 * @param text
 * @param open Two characters
 * @param close Two characters
 * @yield Where the pair begins, and behind where it ends
 */
function* pairs( text: string, open: string, close: string ): Generator<[ number, number ]> {
	let start = text.indexOf( open );
	let end = start === -1 ? -1 : text.indexOf( close, start + 2 );
	while ( start !== -1 && end !== -1 ) {
		const next = text.indexOf( open, start + 2 );
		if ( next !== -1 && next < end ) {
			start = next;
			continue;
		}
		if ( end - start < MAX_LENGTH ) {
			yield [ start, end + 2 ];
		}
		start = next === -1 || next >= end + 2 ? next : text.indexOf( open, end + 2 );
		end = start === -1 ? -1 : text.indexOf( close, Math.max( start + 2, end + 2 ) );
	}
}

function unlink( text: string, titles: PageTitles ): string {
	const [ , link ] = /^\[\[([^[\]]+)\]\]$/u.exec( text.trim() ) || [];
	const [ title = text, label = title ] = link?.split( '|' ) || [];
	return titles.personIn( title ) ?? label;
}

/** What the parameters that are made for names hold, and those that have no name of their own. */
function valuesOf( parameters: readonly string[], titles: PageTitles ): Record<'named' | 'plain', string[]> {
	const named: string[] = [];
	const plain: string[] = [];
	for ( const parameter of parameters ) {
		const [ , key = '', value = '' ] = /^\s*([^=<>[\]]{1,40}?)\s*=([^]*)$/u.exec( parameter ) || [];
		const text = unlink( ( key ? value : parameter ).replace( /<[^<>]*>|'{2,}/g, '' ), titles ).trim();
		const page = key === 'page' ? titles.personIn( value.trim() ) : null;
		if ( page !== null ) {
			named.push( page );
		} else if ( text && ( !key || /^\d+$/.test( key ) ) ) {
			plain.push( text );
		} else if ( text && NAME_PARAMETER.test( key ) ) {
			named.push( text );
		}
	}
	return { named, plain };
}

function readCall( inner: string, titles: PageTitles ): Call | null {
	const [ head = '', ...parameters ] = inner.split( '|' );
	const template = canonicalSpaces( head );
	const target = /^#\w+:(.*)$/u.exec( template );
	if ( target ) {
		const name = titles.personIn( target[ 1 ] || '' );
		return name === null ? null : { names: [ name ], sure: true, template: '#' };
	}
	// A subpage of somebody’s that is included is what they sign with: {{User:Ada/sig}}
	const signer = /\//.test( template ) ? titles.personIn( template ) : null;
	if ( signer !== null ) {
		return { names: [ signer ], sure: true, template: '#' };
	}
	const { named, plain } = valuesOf( parameters, titles );
	if ( named.length > 0 ) {
		return { names: named, sure: true, template };
	}
	const [ first ] = plain;
	if ( first === undefined ) {
		return null;
	}
	const isCalling = CALLING.test( template );
	const isAbout = ABOUT_ONE.test( template ) || [ ...template ].length < 3 ||
		titles.isUserNamespace( template, template.length < 30 );
	return { names: isCalling ? plain : [ first ], sure: isCalling || isAbout, template: template.toLowerCase() };
}

const ADDRESS = /https?:\/\/[^\s<>[\]"]+/giu;
/** What may stand behind an address in brackets. */
const ADDRESS_LABEL = /^[^[\]\n]{0,300}\]/u;

/** Takes the addresses of people's pages, bare or in brackets, out of a text. */
function withoutAddresses( text: string, titles: PageTitles, add: ( name: string ) => void ): string {
	let rest = '';
	let done = 0;
	for ( const { 0: address, index = 0 } of text.matchAll( ADDRESS ) ) {
		const name = titles.personAt( address );
		if ( name !== null ) {
			const end = index + address.length;
			const isBracketed = text.charAt( index - 1 ) === '[';
			const [ label = '' ] = isBracketed ? ADDRESS_LABEL.exec( text.slice( end, end + 400 ) ) || [] : [];
			add( name );
			rest += text.slice( done, isBracketed ? index - 1 : index ) + ' ';
			done = end + label.length;
		}
	}
	return rest + text.slice( done );
}

/**
 * Looks for people in the links, templates and addresses of a line.
 *
 * @param line
 * @param titles
 */
export function readMarkup( line: string, titles: PageTitles ): Markup {
	const names: string[] = [];
	const calls: Call[] = [];
	const counts = new Map<string, number>();
	let others = 0;
	let subpages = 0;
	let rest = '';
	let done = 0;
	const add = ( name: string | null ): void => {
		const key = name === null ? '' : canonicalSpaces( name );
		if ( key === '' ) {
			others++;
			return;
		}
		counts.set( key, ( counts.get( key ) || 0 ) + 1 );
		if ( counts.get( key ) === 1 ) {
			names.push( key );
		}
	};
	const found: Array<[ number, number, boolean ]> = [];
	if ( line.includes( '[[' ) ) {
		for ( const [ start, end ] of pairs( line, '[[', ']]' ) ) {
			found.push( [ start, end, true ] );
		}
	}
	if ( line.includes( '{{' ) ) {
		for ( const [ start, end ] of pairs( line, '{{', '}}' ) ) {
			found.push( [ start, end, false ] );
		}
	}
	// A link in a template's parameter goes with the template.
	found.sort( ( a, b ) => a[ 0 ] - b[ 0 ] );
	for ( const [ start, end, isLink ] of found ) {
		if ( start < done ) {
			continue;
		}
		const inner = line.slice( start + 2, end - 2 );
		rest += line.slice( done, start ) + ' ';
		done = end;
		if ( isLink ) {
			const title = canonicalSpaces( inner.split( '|', 1 )[ 0 ] || '' );
			const person = titles.personIn( title );
			subpages += person !== null && title.includes( `${ person }/` ) ? 1 : 0;
			add( person );
		} else {
			const call = readCall( inner, titles );
			if ( call?.sure ) {
				call.names.forEach( add );
			} else if ( call ) {
				calls.push( call );
			}
		}
	}
	rest += line.slice( done );
	if ( /https?:/i.test( rest ) ) {
		rest = withoutAddresses( rest, titles, add );
	}
	const signed = names.filter( ( name ) => ( counts.get( name ) || 0 ) > 1 );
	const total = [ ...counts.values() ].reduce( ( sum, count ) => sum + count, 0 );
	return { names, calls, signed, areSubpages: subpages > 0 && subpages === total, others, rest };
}
