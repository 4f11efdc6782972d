import { wellFormed, WikiApi, withReason } from '../../../src/wiki/wiki-api';
import { recorded } from '../shapes';
import { stubTransport } from './transport';

describe( 'an error of the API', () => {
	it.each( [ '1.39', '1.43' ] as const )( 'of a wiki that is read-only comes with the reason given beside it: %s', async ( version ) => {
		stubTransport( () => ( { body: recorded( version, 'create-readonly' ).answer } ) );
		await expect( new WikiApi().post( { action: 'createaccount' } ) ).rejects.toMatchObject( {
			code: 'readonly',
			text: { format: 'html', html: 'The wiki is currently in read-only mode. The database is being moved' }
		} );
	} );

	it( 'keeps the wiki’s characters, and makes no HTML of the reason', () => {
		expect( withReason( { format: 'html', html: 'Lecture seule&#160;:' }, '<b>A&B\'s</b>' ) )
			.toEqual( { format: 'html', html: 'Lecture seule&#160;: &#60;b&#62;A&#38;B\'s&#60;/b&#62;' } );
	} );
} );

describe( 'Half a character', () => {
	it.each( [
		[ 'Zo\uD800e', 'Zo\uFFFDe' ], [ '\uDC00Zoe', '\uFFFDZoe' ], [ 'Zoe\uD83D', 'Zoe\uFFFD' ],
		[ '\uDC00\uDC00\uD800\uD800', '\uFFFD\uFFFD\uFFFD\uFFFD' ], [ 'Zoe \u{1F600}\uD83D', 'Zoe \u{1F600}\uFFFD' ]
	] )( 'is sent as a replacement, and the rest as it is: %j', ( text, sent ) => {
		expect( wellFormed( text ) ).toBe( sent );
	} );

	it( 'keeps no question from being asked', async () => {
		let asked: Record<string, string> = {};
		stubTransport( ( { parameters } ) => {
			asked = parameters;
			return { body: { query: {} } };
		} );
		await new WikiApi().post( { action: 'query', 'na\uD800me': 'Zo\uD800e' } );
		expect( asked ).toMatchObject( { 'na\uFFFDme': 'Zo\uFFFDe' } );
	} );
} );
