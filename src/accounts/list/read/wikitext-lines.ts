/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { splitPerson } from '../../email/email';
import { MAX_LENGTH, nameInTitle, type NameRules } from '../../names/username';

/** Whom a line of a page names. */
export interface PageLine {
	names: string[];
	/** Given where the line is about one person; '' else. */
	email: string;
	/** Why nobody is named; null where somebody is. */
	without: 'markup' | 'struck' | 'no-name' | null;
}

const LINK_OR_TEMPLATE = /\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]|\{\{([^{}|]+)\|([^{}]*)\}\}/gu;

/** Templates that are about one account: {{u|A}}, {{user|A}}, {{userlinks|A}}, {{unsigned|A|date}}. */
const ABOUT_ONE = /^(?:u|ul|ut|usr|user.*|unsigned.*)$/iu;

/** Templates that call people: {{ping|A|B}}. */
const CALLING = /^(?:ping\d*|re|reply|reply ?to|yo|hello|hi|mention|no ?ping|@)$/iu;

/** What signing a page leaves: the tildes themselves or, saved, the time. */
const SIGNATURE = /[\s–—-]*(?:~{3,5}|(?:\d{1,2}:\d\d, |\d{4}[年년]).*?\([A-Z]{2,5}\))/gu;

/** Longer than that, a line without a link is somebody's remark. */
const WORDS_IN_A_NAME = 5;

/** The names in the links and templates of a text, each once. */
export function namesInMarkup( text: string, rules: NameRules ): string[] {
	const names = new Set<string>();
	const add = ( name: string | null | undefined ): void => {
		if ( name?.trim() ) {
			names.add( name.trim().replace( /_/g, ' ' ) );
		}
	};
	for ( const [ , title, call = '', parameters = '' ] of text.matchAll( LINK_OR_TEMPLATE ) ) {
		if ( title !== undefined ) {
			add( nameInTitle( title, rules ) );
		} else {
			const template = call.trim();
			const people = parameters.split( '|' )
				.map( ( parameter ) => parameter.replace( /^\s*\d+\s*=/, '' ) )
				.filter( ( parameter ) => !parameter.includes( '=' ) );
			if ( ABOUT_ONE.test( template ) || nameInTitle( template + ':', rules ) !== null ) {
				add( people[ 0 ] );
			} else if ( CALLING.test( template ) ) {
				people.forEach( add );
			}
		}
	}
	return [ ...names ];
}

/** Does the text link to a person? */
export function linksToPerson( text: string, rules: NameRules ): boolean {
	return /\[\[|\{\{/.test( text ) && namesInMarkup( text, rules ).length > 0;
}

/**
 * Reads a line of a sign-up list: bulleted, numbered or bare; with links, templates, signatures, or just a name.
 *
 * @param line
 * @param rules
 */
export function readPageLine( line: string, rules: NameRules ): PageLine {
	const without = ( reason: PageLine[ 'without' ] ): PageLine => ( { names: [], email: '', without: reason } );
	if ( line.length > MAX_LENGTH * 10 ) {
		return without( 'no-name' );
	}
	const text = line.replace( /<!--.*?-->/gu, '' ).trim();
	if ( text === '' || /^(?:=.*=|-{4,}|\{\|.*|\|[-}+].*|__\w+__)$/u.test( text ) ) {
		return without( 'markup' );
	}
	const standing = text.replace( /<(s|del|strike)\b[^>]*>.*?<\/\1>/giu, '' );
	const names = namesInMarkup( standing, rules );
	if ( names.length ) {
		return {
			names,
			email: names.length === 1 ? splitPerson( standing.replace( LINK_OR_TEMPLATE, ' ' ) ).email : '',
			without: null
		};
	}
	if ( standing !== text && namesInMarkup( text, rules ).length || !/[^\s*#:;.,~|!-]/u.test( standing ) ) {
		return without( standing !== text ? 'struck' : 'no-name' );
	}
	const [ , bullets = '', rest = '' ] = /^([*#:;•·‣◦▪\s]*)(.*)$/u.exec( standing ) ?? [];
	// Tags, but not <ada@example.org>.
	const plain = rest.replace( /<\/?[a-z][^<>@]*>|'{2,}/giu, '' ).replace( SIGNATURE, '' ).trim();
	const { name, email } = splitPerson( plain );
	// A reply is indented with a colon; what still has brackets links to something else.
	if (
		bullets.trim().endsWith( ':' ) || /\[\[|\{\{|^!/.test( name ) || !name && !email ||
		!email && name.split( /\s+/ ).length > WORDS_IN_A_NAME
	) {
		return without( 'no-name' );
	}
	return { names: name ? [ name ] : [], email, without: null };
}
