import fs from 'node:fs';
import path from 'node:path';

const src = path.join( __dirname, '../../../src' );

const keysIn = ( file: string ): string[] => Object.keys(
	JSON.parse( fs.readFileSync( path.join( src, 'i18n', file ), 'utf8' ) ) as Record<string, unknown>
).filter( ( key ) => key !== '@metadata' );

/**
 * Keys are literal strings in the code. One that is built is listed in a comment, as everywhere at Wikimedia
 * (`// Messages that can be used here:` and a line `// * key` for each), so that a search finds it.
 */
const code = fs.readdirSync( src, { recursive: true, encoding: 'utf8' } )
	.filter( ( file ) => file.endsWith( '.ts' ) )
	.map( ( file ) => fs.readFileSync( path.join( src, file ), 'utf8' ) )
	.join( '\n' )
	// Names of CSS classes and modules begin in the same way.
	.replace( /\bclass(?:Name = |List\.\w+\( )[^;]*;|\bclass="[^"]*"/g, '' )
	.replace( /\b(?:add|has|remove|toggle)Class\([^)]*\)|\bclasses: \[[^\]]*\]|\bmodule '[^']*'|\bfrom '[^']*'/g, '' );
const used = new Set( [
	...Array.from( code.matchAll( /['"`](accountcreator-[a-z0-9-]*[a-z0-9])['"`]/g ), ( found ) => found[ 1 ] ),
	...Array.from( code.matchAll( /^\s*(?:\/\/|\*) \* (accountcreator-[a-z0-9-]*[a-z0-9])$/gm ), ( found ) => found[ 1 ] )
] );

const english = keysIn( 'en.json' );

describe( 'messages', () => {
	it( 'all have a documentation', () => {
		expect( keysIn( 'qqq.json' ).sort() ).toEqual( [ ...english ].sort() );
	} );

	it( 'are all used', () => {
		expect( english.filter( ( key ) => !used.has( key ) ) ).toEqual( [] );
	} );

	it( 'exist when they are used', () => {
		expect( Array.from( used ).filter( ( key ) => !english.includes( key ?? '' ) ) ).toEqual( [] );
	} );

	it.each( fs.readdirSync( path.join( src, 'i18n' ) ).filter( ( file ) => file.endsWith( '.json' ) ) )(
		'%s has no key that English has not',
		( file ) => {
			expect( keysIn( file ).filter( ( key ) => !english.includes( key ) ) ).toEqual( [] );
		}
	);
} );
