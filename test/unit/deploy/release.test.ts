import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join( __dirname, '../../..' );
const read = ( file: string ): string => fs.readFileSync( path.join( root, file ), 'utf8' );
const { version } = JSON.parse( read( 'package.json' ) ) as { version: string };

const notes = ( ...words: string[] ): string => execFileSync(
	process.execPath, [ path.join( root, 'deploy/release-notes.mjs' ), ...words ], { encoding: 'utf8', stdio: [ 'ignore', 'pipe', 'pipe' ] }
);

describe( 'the release notes', () => {
	it( 'are what CHANGELOG.md says of the version of package.json, with the version of the pages', () => {
		const text = notes();
		expect( text ).toMatch( new RegExp( `^# AccountCreator ${ version.replaceAll( '.', '\\.' ) }\n\n- ` ) );
		const [ , first = 'no line' ] = /^(- .*)$/m.exec( read( 'CHANGELOG.md' ) ) ?? [];
		expect( text ).toContain( first );
		const [ , built = 'no version' ] = /^ \* AccountCreator (\S+):/m.exec( read( 'gadget/AccountCreator.js' ) ) ?? [];
		expect( text ).toContain( `\`${ built }\`` );
	} );

	it( 'cannot be had of a version that CHANGELOG.md does not have', () => {
		expect( () => notes( '9.9.9' ) ).toThrow( /CHANGELOG\.md says nothing of 9\.9\.9; it has / );
	} );
} );

it( 'The version stands in package.json, and elsewhere only where a program copies it', () => {
	const lock = JSON.parse( read( 'package-lock.json' ) ) as { version: string; packages: Record<string, { version: string }> };
	expect( [ lock.version, lock.packages[ '' ]?.version ] ).toEqual( [ version, version ] );
	for ( const file of fs.readdirSync( path.join( root, 'src' ), { recursive: true, encoding: 'utf8' } ).filter( ( one ) => one.endsWith( '.ts' ) ) ) {
		expect( `${ file }: ${ read( `src/${ file }` ) }` ).not.toContain( `'${ version }` );
	}
} );
