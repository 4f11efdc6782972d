/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { canonicalSpaces } from './plain-text';
import { CONTRIBUTIONS, USER_NAMESPACES } from './title-words';

const core = USER_NAMESPACES.split( '|' );
const contributions = CONTRIBUTIONS.split( '|' );

/** Interwiki and language prefixes. */
const PREFIX = /^[\w-]{1,24}$/;

const IP = /^(?:(?:\d{1,3}\.){3}\d{1,3}|(?:[\da-f]{0,4}:){2,7}[\da-f]{0,4})$/i;

/** Longer is no title. */
const MAX_TITLE = 500;

const decoder = ( text: string ): string => {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
};

/** Finds out whose pages titles and addresses name. */
export class PageTitles {
	private readonly exact: Set<string>;

	public constructor( userNamespaces: readonly string[] = [] ) {
		this.exact = new Set( [ 'user', 'user talk', ...core, ...userNamespaces.map( PageTitles.plain ) ] );
	}

	private static plain( this: void, name: string ): string {
		return canonicalSpaces( name ).toLowerCase();
	}

	/** Who has no account has an IP address for a name. */
	private static named( this: void, name: string ): string | null {
		const text = name.trim();
		return text === '' || IP.test( text ) ? null : text;
	}

	/**
	 * Is this the name of a namespace for people?
	 *
	 * @param name
	 * @param isLink What stands in a link is a title for sure: a name that holds one that is known will do
	 */
	public isUserNamespace( name: string, isLink: boolean ): boolean {
		const plain = PageTitles.plain( name );
		return this.exact.has( plain ) || isLink && plain.length < 60 && core.some( ( known ) => (
			known.length > ( known.charCodeAt( 0 ) > 0x2e80 ? 1 : 3 ) && plain.includes( known )
		) );
	}

	/**
	 * The name in the title of a page of a person's: user page, talk page, subpage, contributions, with or without
	 * prefixes of other wikis; null for other titles.
	 *
	 * @param title
	 * @param isLink
	 */
	public personIn( title: string, isLink = true ): string | null {
		if ( title.length > MAX_TITLE || !/[:：]/.test( title ) ) {
			return null;
		}
		const parts = canonicalSpaces( title ).replace( /^:/, '' ).split( /\s*[:：]\s*/ );
		for ( let i = 0; i < parts.length - 1 && i < 4; i++ ) {
			const part = parts[ i ] || '';
			const rest = parts.slice( i + 1 ).join( ':' );
			if ( this.isUserNamespace( part, isLink ) ) {
				return PageTitles.named( rest.replace( /[/#?].*$/u, '' ) );
			}
			const [ , page, name ] = /^([^/]+)\/([^/#?]+)/.exec( rest ) || [];
			if (
				i < parts.length - 1 && page !== undefined && name !== undefined && !/^\d+$/.test( name ) &&
				contributions.some( ( known ) => page.toLowerCase().startsWith( known ) )
			) {
				return PageTitles.named( name );
			}
			if ( !PREFIX.test( part ) ) {
				return null;
			}
		}
		return null;
	}

	/** The name in the address of a page of a person's, of whichever wiki. */
	public personAt( address: string ): string | null {
		const [ , path = '', query = '' ] = /^https?:\/\/[^/?#\s]+([^?#\s]*)\??([^#\s]*)/iu.exec( address ) || [];
		const titles = query.split( '&' ).flatMap( ( pair ) => /^(?:title|target)=/.test( pair ) ? [ pair.replace( /^\w+=/, '' ) ] : [] );
		const segments = path.split( '/' ).filter( ( segment ) => segment );
		const colon = segments.findIndex( ( segment ) => /:|%3A/i.test( segment ) );
		if ( colon !== -1 ) {
			titles.push( segments.slice( colon ).join( '/' ) );
		}
		for ( const title of titles ) {
			const name = this.personIn( decoder( title ) );
			if ( name !== null ) {
				return name;
			}
		}
		return null;
	}
}
