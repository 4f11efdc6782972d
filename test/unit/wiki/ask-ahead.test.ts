import { askAhead } from '../../../src/wiki/ask-ahead';
import { askOverridable } from '../../../src/wiki/ask-overridable';
import { MwAccountService } from '../../../src/wiki/mw-account-service';
import { answer, recorded } from '../shapes';
import { stubTransport, type Reply, type Sent } from './transport';

const ASKED = [ recorded( '1.43', 'opening-coordinator' ).asked, recorded( '1.43', 'paraminfo-enabled' ).asked ];

const reply = ( { parameters }: Sent ): Reply => ( {
	body: answer( '1.43', parameters.action === 'paraminfo' ? 'paraminfo-enabled' : 'opening-coordinator' )
} );

const open = (): Promise<unknown> => new MwAccountService( () => '', askOverridable ).open();

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'de' } );
} );

afterEach( () => {
	jest.restoreAllMocks();
	mw.libs.accountCreatorAhead = undefined;
} );

it( 'asks what the dialog is going to ask, in the person’s language, and says who asks', () => {
	const sent = stubTransport( () => 'never' );
	askAhead();
	expect( sent ).toMatchObject( ASKED.map( ( asked ) => ( { parameters: asked } ) ) );
	for ( const { method, parameters, headers } of sent ) {
		expect( method ).toBe( 'GET' );
		expect( headers[ 'Api-User-Agent' ] ).toContain( 'AccountCreator' );
		expect( parameters ).toMatchObject( { formatversion: '2', errorformat: 'html' } );
	}
	expect( sent[ 0 ]?.parameters.uselang ).toBe( 'de' );
} );

it( 'is what the dialog then takes, without a request of its own', async () => {
	const sent = stubTransport( reply );
	askAhead();
	await expect( open() ).resolves.toMatchObject( { me: 'Coordinator', impediments: [] } );
	expect( sent ).toHaveLength( 2 );
} );

it( 'is taken once: who opens again learns what is so by then', async () => {
	const sent = stubTransport( reply );
	askAhead();
	await open();
	await open();
	expect( sent ).toHaveLength( 4 );
	// By the same address, for which the browser may have the answer.
	const [ ahead, later ] = [ sent.slice( 0, 2 ), sent.slice( 2 ) ].map( ( questions ) => (
		questions.map( ( { parameters } ) => new URLSearchParams( parameters ).toString() ).sort()
	) );
	expect( later ).toEqual( ahead );
} );

it( 'is not taken after a minute', async () => {
	const sent = stubTransport( reply );
	askAhead();
	const later = Date.now() + 60001;
	jest.spyOn( Date, 'now' ).mockReturnValue( later );
	await open();
	expect( sent ).toHaveLength( 4 );
} );

it.each<[ string, Reply ]>( [
	[ 'a broken connection', 'broken' ],
	[ 'an answer that cannot be read', { body: '<!DOCTYPE html><title>Log in to the hotel network</title>' } ],
	[ 'nothing', { body: 'null' } ],
	[ 'an error', { body: { errors: [ { code: 'readapidenied', html: 'No.' } ] } } ],
	[ 'HTTP 503', { status: 503, body: {} } ]
] )( 'is asked anew after %s', async ( _what, first ) => {
	let left = 2;
	const sent = stubTransport( ( request ) => left-- > 0 ? first : reply( request ) );
	askAhead();
	await expect( open() ).resolves.toMatchObject( { me: 'Coordinator' } );
	expect( sent ).toHaveLength( 4 );
} );
