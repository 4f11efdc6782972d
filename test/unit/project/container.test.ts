import fs from 'node:fs';
import path from 'node:path';
import { CHROMIUM_PACKAGES } from '../../wiki/debian-packages.mjs';
import { phpPackages } from '../../wiki/php-binary.mjs';

const root = path.join( __dirname, '../../..' );
const textOf = ( file: string ): string => fs.readFileSync( path.join( root, file ), 'utf8' );

describe( 'the container', () => {
	it( 'has what npm start and npm test would install', () => {
		delete process.env.ACCOUNTCREATOR_PHP;
		const [ , command = '' ] = /install --yes --no-install-recommends([\s\S]*?)&&/.exec( textOf( 'Dockerfile' ) ) ?? [];
		const packages = command.split( /[\s\\]+/ );
		expect( packages ).toEqual( expect.arrayContaining( [ ...phpPackages(), ...CHROMIUM_PACKAGES, 'nodejs', 'npm' ] ) );
	} );

	it( 'is the one that editors build, with the ports of npm start', () => {
		const { build, remoteUser, forwardPorts, postCreateCommand } = JSON.parse( textOf( '.devcontainer/devcontainer.json' ) );
		expect( path.join( '.devcontainer', build.dockerfile ) ).toBe( 'Dockerfile' );
		expect( textOf( 'Dockerfile' ) ).toMatch( new RegExp( `^USER ${ remoteUser }$`, 'm' ) );
		const start = textOf( 'test/wiki/start.mjs' );
		const ports = [ 'WIKI_PORT', 'MAIL_PORT' ].map( ( name ) => Number( new RegExp( `const ${ name } = (\\d+);` ).exec( start )?.[ 1 ] ) );
		expect( forwardPorts ).toEqual( ports );
		expect( fs.existsSync( path.join( root, postCreateCommand.replace( 'node ', '' ) ) ) ).toBe( true );
	} );
} );
