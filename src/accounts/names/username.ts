/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { unicodePattern } from './unicode-pattern';

/** Control and format characters: direction marks, zero-width spaces and joiners. */
const INVISIBLE = unicodePattern( String.raw`[\p{Cc}\p{Cf}]`, 'g' );

/** What a wiki's own rules for names depend on. */
export interface NameRules {
	/** The wiki's names and aliases of the namespaces User and User talk. The English ones are known. */
	userNamespaces?: readonly string[];
	/** The wiki's content language, because Turkish and its kin write i as İ. */
	language?: string;
	/** siprop=autocreatetempuser, `matchPatterns`, e.g. `~$1`. `~2026-…` is always taken for temporary. */
	temporaryPatterns?: readonly string[];
}

/** Why a name cannot be. */
export type NameProblem = 'empty' | 'characters' | 'address' | 'temporary' | 'long';

export type NameVerdict =
	{ canonical: string; problem: null } |
	/** `characters`: what is in the way, where it is single characters or short sequences of them. */
	{ canonical: ''; problem: NameProblem; characters: string };

/** Longer texts are nobody's name, and would keep patterns busy. */
export const MAX_LENGTH = 1000;

/** Bytes in UTF-8. UserNameUtils::isCreatable(): longer names have no room for the pages of their scripts. */
const MAX_BYTES = 235;

/**
 * In no name: forbidden in titles (MediaWikiTitleCodec) and in names (UserNameUtils::isValid(), and what all versions
 * have in $wgInvalidUsernameCharacters); character references and percent codes, which would read as something else.
 */
const FORBIDDEN = unicodePattern( String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, 'gi' );

const IPV4_OR_RANGE = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;

const QUOTED = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』)$/u;

const prefixes = new WeakMap<readonly string[], RegExp>();
const NO_NAMESPACES: readonly string[] = [];

/** `User:`, `xx:User:`, `:w:de:Benutzerin Diskussion:` and `Special:Contributions/` at the beginning. */
function prefixPattern( namespaces = NO_NAMESPACES ): RegExp {
	let pattern = prefixes.get( namespaces );
	if ( !pattern ) {
		const names = [ 'User', 'User talk', ...namespaces ]
			.map( ( name ) => name.replace( /[\\^$.*+?()[\]{}|]/g, '\\$&' ).replace( /[ _]+/g, '[ _]+' ) );
		// eslint-disable-next-line security/detect-non-literal-regexp
		pattern = new RegExp(
			`^:?\\s*(?:[\\w-]+\\s*:\\s*)*?(?:(?:${ names.join( '|' ) })\\s*:\\s*|Special\\s*:\\s*Contrib(?:ution)?s/)`, 'iu'
		);
		prefixes.set( namespaces, pattern );
	}
	return pattern;
}

/** The name in the title of a page of the person's: user page, talk page, subpage, contributions; null for others. */
export function nameInTitle( title: string, rules: NameRules = {} ): string | null {
	const text = title.trim();
	const prefix = prefixPattern( rules.userNamespaces ).exec( text );
	return prefix ? text.slice( prefix[ 0 ].length ).replace( /[/#].*$/u, '' ) : null;
}

/** The title in the address of a page, of whichever wiki. */
function titleInUrl( text: string ): string {
	const match = /^https?:\/\/\S*?(?:[?&]title=|\/)([^/?&=]+:[^?&]+)/u.exec( text );
	try {
		return match?.[ 1 ] ? decodeURIComponent( match[ 1 ] ) : text;
	} catch {
		return text;
	}
}

/** Makes white space of every kind one space, and drops characters that nobody sees. */
export function visible( text: string ): string {
	return text.replace( /[\s\u180e]/gu, ' ' ).replace( INVISIBLE, '' ).replace( / +/g, ' ' ).trim();
}

/** Cleans until there is nothing left to clean. Texts too long for a name or an address stay as they are. */
export function cleanWholly( text: string, clean: ( text: string ) => string ): string {
	let result = text;
	let before;
	do {
		before = result;
		result = result.length > MAX_LENGTH ? result : clean( result );
	} while ( result !== before );
	return result;
}

function cleanOnce( text: string, rules: NameRules ): string {
	let name = visible( text ).replace( /^\[\[([^[\]|]*)(?:\|[^[\]]*)?\]\]$/u, '$1' );
	const quoted = QUOTED.exec( name );
	if ( quoted ) {
		name = quoted.slice( 1 ).join( '' );
	}
	name = titleInUrl( name );
	// People write @Name, and no name can begin so.
	return ( nameInTitle( name, rules ) ?? name.replace( /^[@＠](?=[^@＠]*$)/u, '' ) ).trim();
}

/**
 * Takes away what only came along in copying: prefixes, marks of direction, quotes around the name, the brackets of a
 * link, the address of the page. Doing it twice changes nothing more.
 *
 * @param text
 * @param rules
 */
export function cleanName( text: string, rules: NameRules = {} ): string {
	// Most names: nothing in it that could be taken away.
	return /^[\w-]+(?: [\w-]+)*$/.test( text ) ? text : cleanWholly( text, ( name ) => cleanOnce( name, rules ) );
}

function upperFirst( name: string, language: string ): string {
	const first = String.fromCodePoint( name.codePointAt( 0 ) ?? 0 );
	// PHP's title case, which Language::ucfirst() takes: Georgian has none, ß becomes Ss.
	if ( /[\u10d0-\u10ff]/u.test( first ) ) {
		return name;
	}
	const upper = first === 'i' && /^(?:tr|az|kaa)\b/.test( language ) ? 'İ' : first.toUpperCase();
	const rest = upper.length > first.length ? upper.slice( 1 ).toLowerCase() : upper.slice( 1 );
	return ( upper.charAt( 0 ) + rest + name.slice( first.length ) ).normalize();
}

function isTemporary( name: string, patterns: readonly string[] = [] ): boolean {
	return /^~\d{4}-/.test( name ) || patterns.some( ( pattern ) => {
		const [ before = '', after = '' ] = pattern.split( '$1' );
		return name.length >= before.length + after.length && name.startsWith( before ) && name.endsWith( after );
	} );
}

/** Well-formed texts only: lone surrogates have no UTF-8. */
function utf8Length( text: string ): number {
	return encodeURIComponent( text ).replace( /%../g, '.' ).length;
}

/**
 * The name that the wiki would make of it, as far as that can be told without asking.
 *
 * Sources: core's includes/user/UserNameUtils.php, getCanonical(), isValid(), isCreatable();
 * includes/title/MediaWikiTitleCodec.php, splitTitleString(). The first letter of a name is a capital on every wiki, on
 * those with $wgCapitalLinks = false as well.
 *
 * @param name
 * @param rules
 */
export function canonicalName( name: string, rules: NameRules = {} ): NameVerdict {
	const text = cleanName( name.normalize().replace( /_/g, ' ' ), rules ).normalize();
	const refuse = ( problem: NameProblem, characters = '' ): NameVerdict => ( { canonical: '', problem, characters } );
	if ( text === '' ) {
		return refuse( 'empty' );
	}
	const forbidden = text.match( FORBIDDEN );
	if ( forbidden ) {
		return refuse( 'characters', [ ...new Set( forbidden ) ].join( ' ' ) );
	}
	const canonical = upperFirst( text, rules.language ?? '' );
	if ( IPV4_OR_RANGE.test( canonical ) ) {
		return refuse( 'address' );
	}
	if ( isTemporary( canonical, rules.temporaryPatterns ) ) {
		return refuse( 'temporary' );
	}
	return utf8Length( canonical ) > MAX_BYTES ? refuse( 'long' ) : { canonical, problem: null };
}
