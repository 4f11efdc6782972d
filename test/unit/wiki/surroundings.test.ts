import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Packages {
	devDependencies: Record<string, string>;
}

/** What unit tests run in is what package.json names, not what another package happens to bring. */
describe( 'The unit tests', () => {
	const { devDependencies } = JSON.parse( readFileSync( join( __dirname, '../../../package.json' ), 'utf8' ) ) as Packages;

	it( 'run with the jQuery that MediaWiki ships', () => {
		expect( $.fn.jquery ).toBe( devDependencies.jquery );
	} );

	it( 'run in the jsdom that is pinned', () => {
		expect( navigator.userAgent ).toMatch( new RegExp( `jsdom/${ devDependencies.jsdom }$` ) );
	} );

	it( 'pin every package to one version', () => {
		expect( Object.values( devDependencies ).filter( ( version ) => !/^\d+\.\d+\.\d+$/.test( version ) ) ).toEqual( [] );
	} );
} );
