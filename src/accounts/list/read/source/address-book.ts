/** Address books as text: vCard (RFC 2426 and 6350, and version 2.1 of telephones) and LDIF (RFC 2849). */

import type { Decode, SourceTable } from './decoded-source';

/** Of the HTML Standard, in Node as well. */
declare const atob: ( base64: string ) => string;

interface Property {
	name: string;
	parameters: string;
	value: string;
}

interface Contact {
	name: string;
	email: string;
	/** What the directory calls them, as for logging in: RFC 4519, uid. */
	uid: string;
}

const bytesOf = ( binary: string ): Uint8Array => Uint8Array.from( binary, ( character ) => character.charCodeAt( 0 ) );

function fromBase64( value: string, decode: Decode ): string {
	try {
		return decode( bytesOf( atob( value.trim() ) ), 'utf-8' );
	} catch {
		// No base64: better what stands there than nothing.
		return value;
	}
}

const linesOf = ( text: string ): string[] => text.split( /\r\n|\r|\n/ );

/** A line that begins with a blank goes on the one before it. */
const unfolded = ( text: string ): string => text.replace( /(\r\n|\r|\n)[ \t]/g, '' );

function fromQuotedPrintable( value: string, charset: string, decode: Decode ): string {
	const binary = value.replace( /=([0-9a-f]{2})/gi, ( _byte, code ) => String.fromCharCode( parseInt( code, 16 ) ) );
	try {
		return decode( bytesOf( binary ), charset );
	} catch {
		// A charset that nobody knows.
		return value;
	}
}

/** Lines as they were before they were folded: those of quoted-printable end in = where they go on. */
function vcardLines( card: string ): string[] {
	const lines: string[] = [];
	for ( const line of linesOf( unfolded( card ) ) ) {
		const last = lines[ lines.length - 1 ] ?? '';
		if ( /quoted-printable/i.test( last.split( ':', 1 )[ 0 ] ?? '' ) && last.endsWith( '=' ) ) {
			lines[ lines.length - 1 ] = last.slice( 0, -1 ) + line;
		} else {
			lines.push( line );
		}
	}
	return lines;
}

/** `item1.EMAIL;TYPE=work:ada@example.org` */
function vcardProperty( line: string, decode: Decode ): Property {
	const colon = line.indexOf( ':' );
	const [ name = '', ...rest ] = line.slice( 0, Math.max( colon, 0 ) ).split( ';' );
	const parameters = rest.join( ';' );
	const value = line.slice( colon + 1 );
	const charset = /charset="?([\w-]+)/i.exec( parameters )?.[ 1 ] ?? 'utf-8';
	return {
		name: name.replace( /.*\./, '' ).toUpperCase(),
		parameters,
		value: /quoted-printable/i.test( parameters ) ? fromQuotedPrintable( value, charset, decode ) : value
	};
}

const plain = ( value: string ): string => value.replace( /\\n/gi, ' ' ).replace( /\\(.)/g, '$1' ).trim();

/** `Example;Zoë;;Dr;` → `Zoë Example`. */
function nameOfParts( value: string ): string {
	const [ family = '', given = '' ] = value.replace( /\\;/g, ' ' ).split( ';' ).map( plain );
	return `${ given } ${ family }`.trim();
}

function vcardContact( properties: readonly Property[] ): Contact {
	const value = ( wanted: string ): string => properties.find( ( { name } ) => name === wanted )?.value ?? '';
	const emails = properties.filter( ( { name } ) => name === 'EMAIL' );
	const preferred = emails.find( ( { parameters } ) => /[;,=]pref\b/i.test( parameters ) ) ?? emails[ 0 ];
	return {
		name: plain( value( 'FN' ) ) || nameOfParts( value( 'N' ) ),
		email: plain( preferred?.value ?? '' ).replace( /^mailto:/i, '' ),
		uid: ''
	};
}

/** RFC 6350, 6.1.4, and what Apple's program writes in its place. */
const isOfSeveral = ( properties: readonly Property[] ): boolean => properties.some( ( { name, value } ) => (
	/^(?:X-ADDRESSBOOKSERVER-)?KIND$/.test( name ) && !/^\s*individual\s*$/i.test( value )
) );

function vcardContacts( text: string, decode: Decode ): Contact[] {
	return text.split( /^BEGIN:VCARD\s*$/im ).slice( 1 )
		.map( ( card ) => vcardLines( card ).map( ( line ) => vcardProperty( line, decode ) ) )
		.filter( ( properties ) => !isOfSeveral( properties ) )
		.map( vcardContact );
}

/** RFC 4519, section 3, and RFC 2307 for `posixGroup`; a group has members, whatever it is called. */
const NOBODY = /^(?:member|uniqueMember|memberUid|member ?url):|^objectClass:\s*(?:\S*group\S*|organi[sz]ation(?:alUnit|alRole)?|d?country|locality|dcObject|domain|device|applicationProcess)\s*$/im;
const PERSON = /^objectClass:\s*\S*person\S*\s*$/im;

function ldifContact( entry: string, decode: Decode ): Contact {
	const values = new Map<string, string>();
	for ( const line of linesOf( entry ) ) {
		const [ , name = '', mark = '', value = '' ] = /^([^:]+):([:<]?)(.*)$/.exec( line ) ?? [];
		// With options after it, e.g. cn;lang-de.
		const key = name.replace( /;.*/, '' ).toLowerCase();
		if ( key && mark !== '<' && !values.has( key ) ) {
			values.set( key, ( mark ? fromBase64( value, decode ) : value ).trim() );
		}
	}
	const get = ( key: string ): string => values.get( key ) ?? '';
	return {
		name: get( 'displayname' ) || get( 'cn' ) || `${ get( 'givenname' ) } ${ get( 'sn' ) }`.trim(),
		email: get( 'mail' ), uid: get( 'uid' )
	};
}

const ldifContacts = ( text: string, decode: Decode ): Contact[] => (
	unfolded( text ).split( /(?:\r\n|\r|\n){2,}/ )
		.filter( ( entry ) => /^dn:/m.test( entry ) && ( PERSON.test( entry ) || !NOBODY.test( entry ) ) )
		.map( ( entry ) => ldifContact( entry, decode ) )
);

/**
 * The people of an address book.
 *
 * @param text
 * @param decode
 * @return A table with headings; null if the text is no address book. Left out are groups and organizations, and what
 *  has neither name nor address, such as contacts that are nothing but a telephone.
 */
export function readAddressBook( text: string, decode: Decode ): SourceTable | null {
	const [ first = '' ] = linesOf( text.slice( 0, 4000 ) ).filter( ( line ) => !/^(\s*|#.*|version:.*)$/.test( line ) );
	let contacts: Contact[];
	if ( /^BEGIN:VCARD\s*$/i.test( first ) ) {
		contacts = vcardContacts( text, decode );
	} else if ( /^dn::? /i.test( first ) ) {
		contacts = ldifContacts( text, decode );
	} else {
		return null;
	}
	const people = contacts.filter( ( { name, email } ) => name || email );
	const hasUid = people.some( ( { uid } ) => uid !== '' );
	return { kind: 'table', sheets: [ { name: '', rows: [
		[ 'Name', 'E-mail', ...( hasUid ? [ 'uid' ] : [] ) ],
		...people.map( ( { name, email, uid } ) => [ name, email, ...( hasUid ? [ uid ] : [] ) ] )
	] } ] };
}
