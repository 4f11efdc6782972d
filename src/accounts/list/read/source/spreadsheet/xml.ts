import { Parser } from 'saxen';

/** Attributes by their names without prefix; programs differ in the prefixes that they choose. */
export interface Attributes {
	get( name: string ): string | undefined;
}

export interface XmlListener {
	open( name: string, attributes: Attributes ): void;
	close( name: string ): void;
	text?( text: string ): void;
}

const withoutPrefix = ( name: string ): string => name.slice( name.indexOf( ':' ) + 1 );

/** Looks at the attributes when one is asked for, which has to be before the next element begins. */
const attributesOf = ( read: () => Record<string, string>, decode: ( text: string ) => string ): Attributes => ( {
	get( name ) {
		const found = Object.entries( read() ).find( ( [ full ] ) => full === name || withoutPrefix( full ) === name );
		return found && decode( found[ 1 ] );
	}
} );

/**
 * Goes through a document, which tells what it meets.
 *
 * @param xml
 * @param listener Gets names without prefix, and text with its entities resolved; an empty element closes, too
 * @throws Error if the document is not well-formed
 */
export function readXml( xml: string, listener: XmlListener ): void {
	const text = listener.text?.bind( listener );
	const parser = new Parser()
		.on( 'openTag', ( name, attributes, decode ) => (
			listener.open( withoutPrefix( name ), attributesOf( attributes, decode ) )
		) )
		.on( 'closeTag', ( name ) => listener.close( withoutPrefix( name ) ) )
		.on( 'error', ( error ) => {
			throw error;
		} );
	if ( text ) {
		parser.on( 'text', ( raw, decode ) => text( decode( raw ) ) ).on( 'cdata', text );
	}
	parser.parse( xml.replace( /^\uFEFF/, '' ) );
}
