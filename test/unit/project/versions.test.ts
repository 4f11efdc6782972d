import fs from 'node:fs';
import path from 'node:path';

const root = path.join( __dirname, '../../..' );
const browser = path.join( root, 'test/browser' );

const specs = fs.readdirSync( browser ).filter( ( file ) => file.endsWith( '.spec.ts' ) )
	.map( ( file ) => file.replace( '.spec.ts', '' ) );

const textOf = ( spec: string ): string => fs.readFileSync( path.join( browser, `${ spec }.spec.ts` ), 'utf8' );

/** Files that are named in the tables below a heading of docs/testing.md. */
function namedBelow( heading: string ): string[] {
	const sections = fs.readFileSync( path.join( root, 'docs/testing.md' ), 'utf8' ).split( /^## /m );
	const section = sections.find( ( one ) => one.startsWith( `${ heading }\n` ) ) ?? '';
	const cells = section.split( '\n' ).filter( ( line ) => line.startsWith( '| ' ) ).map( ( line ) => line.split( '|' )[ 2 ] ?? '' );
	return cells.flatMap( ( cell ) => Array.from( cell.matchAll( /`([\w-]+)`/g ), ( [ , name = '' ] ) => name ) );
}

describe( 'docs/testing.md', () => {
	it( 'names each file of which something runs on both versions, once', () => {
		expect( namedBelow( 'On both versions' ).sort() ).toEqual( specs.filter( ( spec ) => textOf( spec ).includes( '@1.39' ) ).sort() );
	} );

	it( 'names each file of which something runs on 1.43 alone and could run on both', () => {
		const wholly = specs.filter( ( spec ) => !/@1\.(39|43)/.test( textOf( spec ) ) );
		const named = namedBelow( 'On 1.43 alone' );
		expect( named ).toEqual( expect.arrayContaining( wholly ) );
		expect( named.filter( ( name ) => !specs.includes( name ) ) ).toEqual( [] );
	} );
} );
