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
		'x = "{{ SafeSubst:y}}";'
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
