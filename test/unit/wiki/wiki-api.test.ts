import { WikiApi, withReason } from '../../../src/wiki/wiki-api';
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
