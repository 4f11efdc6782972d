import fs from 'node:fs';
import path from 'node:path';

const root = path.join( __dirname, '../../..' );

/** Folders that hold what people write; no packages, no results. */
const FOLDERS = [ '.', 'src', 'test', 'deploy', 'docs', '.ci' ];

/** Commands of npm that are no scripts of the project's. */
const OF_NPM = [ 'audit', 'version' ];

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
		for ( const document of [ 'README.md', 'CONTRIBUTING.md', 'docs/architecture.md' ] ) {
			const text = fs.readFileSync( path.join( root, document ), 'utf8' );
			for ( const [ , name = '' ] of text.matchAll( /`((?:src\/|test\/)?(?:accounts|wiki|ui|app|entries|unit)\/[\w./-]+)`/g ) ) {
				if ( ![ '', 'src', 'test' ].some( ( folder ) => fs.existsSync( path.join( root, folder, name ) ) ) ) {
					missing.push( `${ document } names ${ name }` );
				}
			}
		}
		expect( missing ).toEqual( [] );
	} );

	const documents = (): string[] => files().filter( ( file ) => file.endsWith( '.md' ) );
	const textOf = ( file: string ): string => fs.readFileSync( path.join( root, file ), 'utf8' );

	it( 'link to what is in the repository, and to headings that are there', () => {
		const broken: string[] = [];
		for ( const file of documents() ) {
			for ( const [ , target = '' ] of textOf( file ).matchAll( /\]\((?!https?:)([^)\s]+)\)/g ) ) {
				const [ page = '', heading ] = target.split( '#' );
				const found = page === '' ? file : path.join( path.dirname( file ), page );
				const headings = (): string[] => ( textOf( found ).match( /^#+ .*$/gm ) ?? [] ).map( ( title ) => (
					title.replace( /^#+ /, '' ).toLowerCase().replace( /[^\p{L}\p{N} -]/gu, '' ).replace( / /g, '-' )
				) );
				const isThere = fs.existsSync( path.join( root, found ) );
				if ( !isThere || heading !== undefined && !headings().includes( heading ) ) {
					broken.push( `${ file } links to ${ target }` );
				}
			}
		}
		expect( broken ).toEqual( [] );
	} );

	it( 'name commands that there are', () => {
		const { scripts } = JSON.parse( textOf( 'package.json' ) );
		const stages = /const STAGES = \{([\s\S]*?)\n\};/.exec( textOf( 'test/run.mjs' ) )?.[ 1 ] ?? '';
		const unknown: string[] = [];
		for ( const file of documents().filter( ( one ) => one !== 'CHANGELOG.md' ) ) {
			const text = textOf( file );
			const named = Array.from( text.matchAll( /(?:^|`)npm (?:run )?([a-z-]+)/gm ), ( [ , name = '' ] ) => name );
			unknown.push( ...named.filter( ( name ) => !Object.hasOwn( scripts, name ) && !OF_NPM.includes( name ) ) );
			for ( const [ , names = '' ] of text.matchAll( /\bnpm test -- ([a-z ]+)/g ) ) {
				unknown.push( ...names.trim().split( / +/ ).filter( ( name ) => !new RegExp( `^\\t${ name }\\b`, 'm' ).test( stages ) ) );
			}
			for ( const [ , place = '' ] of text.matchAll( /^npx jest (\S+)/gm ) ) {
				unknown.push( ...fs.existsSync( path.join( root, `${ place }.test.ts` ) ) ? [] : [ place ] );
			}
		}
		expect( unknown ).toEqual( [] );
	} );
} );
