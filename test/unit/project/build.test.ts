import fs from 'node:fs';
import path from 'node:path';
import { assertParses, assertSafeOnPage, coreDependencies } from '../../../build.mjs';

describe( 'the build', () => {
	it( 'reads the dependencies of the core out of its definition line', () => {
		expect( coreDependencies( [
			'* AccountCreator[ResourceLoader|dependencies=mediawiki.util]|AccountCreator.js',
			'* AccountCreator-core[ResourceLoader|hidden|dependencies=mediawiki.api, oojs-ui-core]|AccountCreator-core.js'
		].join( '\n' ) ) ).toEqual( [ 'mediawiki.api', 'oojs-ui-core' ] );
	} );

	it.each( [
		'x = "</nowiki>";',
		'x = "~~~~";',
		'x = "{{subst:y}}";',
		'x = "{{ SafeSubst:y}}";',
		'x = "\u001f";',
		'x = /\u212b/;'
	] )( 'refuses what a wiki page would change: %s', ( code ) => {
		expect( () => assertSafeOnPage( 'a.js', '\n' + code ) ).toThrow( 'line 2' );
	} );

	it( 'lets ordinary code through', () => {
		expect( () => assertSafeOnPage( 'a.js', 'x = ~~1 + "{{tl|y}} <nowiki>";' ) ).not.toThrow();
	} );

	it( 'refuses what ResourceLoader would not parse', () => {
		expect( () => assertParses( 'AccountCreator-core.js', 'x = a ?? b;' ) ).toThrow( 'ES2016' );
		expect( () => assertParses( 'AccountCreator-core.js', 'x = ( a ) => a;' ) ).not.toThrow();
		expect( () => assertParses( 'AccountCreator.js', 'x = ( a ) => a;' ) ).toThrow( 'ES5' );
	} );
} );

describe( 'Gadget-definition.txt', () => {
	const root = path.join( __dirname, '../../..' );
	const read = ( file: string ): string => fs.readFileSync( path.join( root, file ), 'utf8' );
	const definition = read( 'Gadget-definition.txt' );

	it( 'names the modules whose widgets the core uses', () => {
		const code = fs.readdirSync( path.join( root, 'src' ), { recursive: true, encoding: 'utf8' } )
			.filter( ( file ) => file.endsWith( '.ts' ) ).map( ( file ) => read( `src/${ file }` ) ).join( '\n' );
		const used = new Set( Array.from( code.matchAll( /\bOO\.ui\.([A-Z]\w*)/g ), ( found ) => found[ 1 ] ) );
		const defined = coreDependencies( definition ).filter( ( name ) => name.startsWith( 'oojs-ui-' ) && !name.includes( '.' ) )
			.map( ( name ) => read( `node_modules/oojs-ui/dist/${ name }.js` ) ).join( '\n' );
		expect( Array.from( used ).filter( ( name ) => !defined.includes( `\nOO.ui.${ name } = ` ) ) ).toEqual( [] );
	} );

	it( 'has nothing but lines that the Gadgets extension understands', () => {
		// MediaWikiGadgetsDefinitionRepo::newFromDefinition; what does not match is ignored without a word.
		const lines = definition.replace( /<!--.*?-->/gs, '' ).split( '\n' ).filter( Boolean );
		expect( lines.map( ( line ) => (
			/^\*+ *([a-zA-Z](?:[-_:.\w ]*[a-zA-Z0-9])?)(\s*\[.*?\])?\s*((\|[^|]*)+)\s*$/.exec( line )?.[ 1 ]
		) ) ).toEqual( [ 'AccountCreator', 'AccountCreator-core', 'AccountCreator-many' ] );
	} );
} );
