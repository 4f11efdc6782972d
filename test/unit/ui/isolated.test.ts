import { isolated, msg } from '../../../src/ui/shared/messages';
import { textToCopy } from '../../../src/ui/shared/text-to-copy';

describe( 'isolated()', () => {
	afterEach( () => {
		document.documentElement.dir = '';
	} );

	it.each( [
		[ 'Ada (WMF)', 'Ada (WMF)' ], [ 'دانا!', '\u2068دانا!\u2069' ], [ 'Ada\u202e', 'Ada' ], [ 'א\u2069ב', '\u2068אב\u2069' ], [ '', '' ], [ '王芳', '王芳' ]
	] )( 'makes %j %j from left to right', ( text, expected ) => expect( isolated( text ) ).toBe( expected ) );

	it.each( [ [ 'Ada (WMF)', '\u2068Ada (WMF)\u2069' ], [ 'דנה', '\u2068דנה\u2069' ], [ '', '' ] ] )( 'makes %j %j from right to left', ( text, expected ) => {
		document.documentElement.dir = 'rtl';
		expect( isolated( text ) ).toBe( expected );
	} );

	it( 'is done to every text that is put into a message, and to no number', () => {
		document.documentElement.dir = 'rtl';
		mw.messages.set( 'test-isolated', '$1 and $2 of $3' );
		expect( msg( 'test-isolated', 'Ada', 'דנה', 7 ) ).toBe( '\u2068Ada\u2069 and \u2068דנה\u2069 of 7' );
		expect( textToCopy( 'test-isolated', 'Ada', 'דנה', 7 ) ).toBe( 'Ada and דנה of 7' );
	} );
} );
