/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { visible } from './characters';

/** What a wiki's own rules for names depend on. */
export interface NameRules {
	/** The wiki's names and aliases of the namespaces User and User talk. The English ones are known. */
	userNamespaces?: readonly string[];
	/** The wiki's content language, because Turkish and its kin write i as İ. */
	language?: string;
	/** siprop=autocreatetempuser, `matchPatterns`, e.g. `~$1`. `~2026-…` is always taken for temporary. */
	temporaryPatterns?: readonly string[];
}

/** Longer texts are nobody's name, and would keep patterns busy. */
export const MAX_LENGTH = 1000;

const QUOTED = /^(?:"(.*)"|'(.*)'|[“”„«»‹›](.*)[“”«»‹›]|[‘’‚](.*)[‘’]|「(.*)」|『(.*)』|【(.*)】|《(.*)》|〈(.*)〉)$/u;

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
