import fs from 'node:fs';
import path from 'node:path';

const root = path.join( __dirname, '../../..' );

/** Folders that hold what people write; no packages, no results. */
const FOLDERS = [ '.', 'src', 'test', 'docs', '.ci' ];

function files(): string[] {
	return FOLDERS.flatMap( ( folder ) => (
		fs.readdirSync( path.join( root, folder ), { recursive: folder !== '.', encoding: 'utf8' } )
			.map( ( file ) => path.join( folder, file ) )
			.filter( ( file ) => /\.(ts|mjs|cjs|js|json|css|md|php|txt)$/.test( file ) && !file.includes( 'node_modules' ) )
	) ).filter( ( file ) => fs.statSync( path.join( root, file ) ).isFile() );
}

/** Documents that a text names, as `docs/x.md` or, beside others, `x.md`. */
const namedIn = ( text: string ): string[] => Array.from( text.matchAll( /(?<![\w/.:-])((?:[\w-]+\/)*[\w-]+\.md)\b/g ), ( [ , name = '' ] ) => name );

describe( 'documents', () => {
	it( 'that are named anywhere are in the repository', () => {
		const missing: string[] = [];
		for ( const file of files().filter( ( one ) => one !== path.join( 'test', 'unit', 'project', 'documents.test.ts' ) ) ) {
			for ( const name of namedIn( fs.readFileSync( path.join( root, file ), 'utf8' ) ) ) {
				const places = [ root, path.join( root, path.dirname( file ) ) ];
				if ( !places.some( ( place ) => fs.existsSync( path.join( place, name ) ) ) ) {
					missing.push( `${ file } names ${ name }` );
				}
			}
		}
		expect( missing ).toEqual( [] );
	} );

	it( 'name files of the sources that are there', () => {
		const missing: string[] = [];
		for ( const document of [ 'README.md', 'docs/architecture.md' ] ) {
			const text = fs.readFileSync( path.join( root, document ), 'utf8' );
			for ( const [ , name = '' ] of text.matchAll( /`((?:src\/|test\/)?(?:accounts|wiki|ui|app|entries|unit)\/[\w./-]+)`/g ) ) {
				if ( ![ '', 'src', 'test' ].some( ( folder ) => fs.existsSync( path.join( root, folder, name ) ) ) ) {
					missing.push( `${ document } names ${ name }` );
				}
			}
		}
		expect( missing ).toEqual( [] );
	} );
} );
