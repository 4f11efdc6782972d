/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { cleanName, type NameRules } from './clean-name';
import { unicodePattern } from './unicode-pattern';

export { cleanName, cleanWholly, MAX_LENGTH, nameInTitle, type NameRules } from './clean-name';

/** Why a name cannot be. */
export type NameProblem = 'empty' | 'characters' | 'address' | 'temporary' | 'long';

export type NameVerdict =
	{ canonical: string; problem: null } |
	/** `characters`: what is in the way, where it is single characters or short sequences of them. */
	{ canonical: ''; problem: NameProblem; characters: string };

/** Bytes in UTF-8. UserNameUtils::isCreatable(): longer names have no room for the pages of their scripts. */
const MAX_BYTES = 235;

/**
 * In no name: forbidden in titles (MediaWikiTitleCodec) and in names (UserNameUtils::isValid(), and what all versions
 * have in $wgInvalidUsernameCharacters); character references and percent codes, which would read as something else.
 */
const FORBIDDEN = unicodePattern( String.raw`[#<>[\]{}|/@:\u2000-\u200f\u2028-\u202f\ufffd\p{Cc}\p{Co}\p{Cs}]|%[\da-f]{2}|&[\w\u0080-\uffff]+;|~{3,}|^\.{1,2}$`, 'gi' );

const IPV4_OR_RANGE = /^(?:\d{1,3}\.){3}(?:xxx|\d{1,3})(?:-(?:\d{1,3}\.){3}\d{1,3})?$/;

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
