import { limitSeconds } from '../../../src/wiki/limit-seconds';
import { recorded, VERSIONS } from '../shapes';
import { stubTransport } from './transport';

/** Core's texts, as meta=allmessages gives them. */
const MESSAGES = {
	'duration-weeks': '$1 {{PLURAL:$1|week|weeks}}', 'duration-days': '$1 {{PLURAL:$1|day|days}}',
	'duration-hours': '$1 {{PLURAL:$1|hour|hours}}', 'duration-minutes': '$1 {{PLURAL:$1|minute|minutes}}',
	'duration-seconds': '$1 {{PLURAL:$1|second|seconds}}'
};

const allMessages = { body: { query: {
	allmessages: Object.entries( MESSAGES ).map( ( [ name, content ] ) => ( { name, content } ) )
} } };

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

it( 'Where the messages do not come, nothing is known', async () => {
	stubTransport( [ 'broken' ] );
	jest.spyOn( mw.log, 'warn' ).mockImplementation();
	expect( await limitSeconds( { format: 'text', text: 'in the last 1 day' } ) ).toBeNull();
} );

it.each( VERSIONS )( 'The limit of MediaWiki %s is read from what it says, and its words are fetched once', async ( version ) => {
	const sent = stubTransport( () => allMessages );
	const { answer } = recorded( version, 'create-fail-throttle' );
	const { message } = ( answer as { createaccount: { message: string } } ).createaccount;
	expect( await limitSeconds( { format: 'html', html: message } ) ).toBe( 86400 );
	expect( await limitSeconds( { format: 'html', html: 'the last <b>5</b>&#160;minutes' } ) ).toBe( 300 );
	expect( await limitSeconds( { format: 'html', html: 'No more.' } ) ).toBeNull();
	expect( sent.length ).toBeLessThanOrEqual( 1 );
} );
