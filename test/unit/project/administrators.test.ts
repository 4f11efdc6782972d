import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join( __dirname, '../../..' );
const read = ( file: string ): string => readFileSync( join( root, file ), 'utf8' );

interface Definition {
	settings: { hidden?: boolean };
	module: { pages: string[]; dependencies: string[] };
}

/** The lines of MediaWiki:Gadgets-definition, as the extension Gadgets understands them. */
function definitions(): Map<string, Definition> {
	return new Map( Array.from( read( 'Gadget-definition.txt' ).matchAll( /^\* ([\w-]+)\[([^\]]*)\]\|(.+)$/gm ), ( [ , name, options, pages ] ) => [
		name, {
			settings: options.split( '|' ).includes( 'hidden' ) ? { hidden: true } : {},
			module: {
				pages: pages.split( '|' ),
				dependencies: ( /dependencies=([^|]*)/.exec( options )?.[ 1 ] ?? '' ).split( ',' )
			}
		}
	] ) );
}

it( 'docs/administrators.md defines the gadgets in JSON as Gadget-definition.txt does in lines', () => {
	const inJson = new Map( Array.from(
		read( 'docs/administrators.md' ).matchAll( /^\| `MediaWiki:Gadgets\/([\w-]+)\.json` \| `(\{.*\})` \|$/gm ),
		( [ , name, json ] ) => [ name, JSON.parse( json ) as Definition ]
	) );
	expect( inJson.size ).toBeGreaterThan( 5 );
	expect( inJson ).toEqual( definitions() );
} );
