import { plainText } from '../../../src/accounts/contract/declarations';
import { WikiError } from '../../../src/accounts/contract/service';
import { openingOf, VERSIONS } from '../shapes';
import { declareField, declareRequest } from './declaring';
import { bench, filledIn, NOTHING_ASKED, realOutcome, stageOf } from './one-bench';

describe( 'opening', () => {
	it( 'shows what it was opened with', async () => {
		const { one, service } = bench();
		await one.open( {
			accounts: [ { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace' } ],
			reason: 'Ticket 17', mail: null, many: false
		} );
		expect( one.state.stage.kind ).toBe( 'form' );
		expect( one.state.mode ).toBe( 'mail' );
		expect( one.state.values ).toMatchObject( {
			username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace', reason: 'Ticket 17', password: ''
		} );
		expect( service.openings ).toBe( 1 );
		expect( service.creates ).toEqual( [] );
	} );

	it( 'checks the name that it was opened with', async () => {
		const { one, clock, service } = bench();
		await one.open( { ...NOTHING_ASKED, accounts: [ { username: 'Ada', email: '', realname: '' } ] } );
		await clock.advance( 400 );
		expect( service.checkedNames ).toEqual( [ 'Ada' ] );
		expect( one.state.name ).toEqual( { kind: 'done', result: { kind: 'free', canonical: 'Ada' } } );
	} );

	it( 'asks nothing about a name that nobody has typed', async () => {
		const { one, clock, service } = bench();
		await one.open( NOTHING_ASKED );
		await clock.advance( 1000 );
		expect( service.checkedNames ).toEqual( [] );
		expect( one.state.name ).toEqual( { kind: 'none' } );
	} );

	it( 'begins with mail, and without it where a link says so or the wiki has none', async () => {
		const { one, service } = bench();
		await one.open( { ...NOTHING_ASKED, mail: true } );
		expect( one.state.mode ).toBe( 'mail' );
		await one.open( { ...NOTHING_ASKED, mail: false } );
		expect( one.state.mode ).toBe( 'generate' );
		service.opening = openingOf( 'email-off' );
		await one.open( { ...NOTHING_ASKED, mail: true } );
		expect( one.state.mode ).toBe( 'generate' );
	} );

	it( 'fills in no field that the wiki does not have', async () => {
		const { one } = bench( { opening: openingOf( 'realname-hidden' ) } );
		await one.open( { ...NOTHING_ASKED, accounts: [ { username: 'Ada', email: '', realname: 'Ada Lovelace' } ] } );
		expect( one.state.values ).not.toHaveProperty( 'realname' );
	} );

	it( 'lets nobody fill in or see a hidden field', async () => {
		const { one } = bench( { opening: openingOf( 'captcha' ) } );
		await one.open( NOTHING_ASKED );
		expect( Object.keys( one.state.values ) ).not.toContain( 'captchaId' );
		expect( one.state.values ).toHaveProperty( 'captchaWord', '' );
	} );

	describe.each( VERSIONS )( 'on MediaWiki %s', ( version ) => {
		it.each( [ [ 'blocked', 'blocked' ], [ 'no-right', 'permissiondenied' ], [ 'read-only', 'readonly' ] ] )(
			'says at once what stands in the way: %s',
			async ( name, code ) => {
				const { one, service } = bench( { opening: openingOf( name, version ) } );
				await one.open( NOTHING_ASKED );
				expect( stageOf( one.state, 'impossible' ).impediments.map( ( impediment ) => impediment.code ) ).toEqual( [ code ] );
				await one.create();
				expect( service.creates ).toEqual( [] );
			}
		);
	} );

	it( 'is impossible where the wiki offers no way to a password', async () => {
		const opening = { ...openingOf( 'coordinator' ), requests: [ declareRequest( 'name', [ declareField( 'username' ) ] ) ] };
		const { one } = bench( { opening } );
		await one.open( NOTHING_ASKED );
		expect( stageOf( one.state, 'impossible' ).impediments ).toEqual( [] );
	} );

	it.each( [
		[ new WikiError( 'readapidenied', plainText( 'No' ) ), 'readapidenied', 'No' ],
		[ new TypeError( 'x is undefined' ), 'internal', 'TypeError: x is undefined' ]
	] )( 'that fails with %s says so and can be tried again', async ( error, code, text ) => {
		const { one, service } = bench( { opening: error } );
		await one.open( { ...NOTHING_ASKED, reason: 'Ticket 17' } );
		expect( one.state.stage ).toEqual( { kind: 'openingFailed', code, text: plainText( text ) } );
		service.opening = openingOf( 'coordinator' );
		await one.reopen();
		expect( one.state.stage.kind ).toBe( 'form' );
		expect( one.state.values.reason ).toBe( 'Ticket 17' );
	} );
} );

describe( 'createAnother()', () => {
	it( 'keeps reason and password mode, and nothing of the last person', async () => {
		const { one } = await filledIn();
		one.form.setMode( 'generate' );
		await one.create();
		one.createAnother();
		expect( one.state.stage.kind ).toBe( 'form' );
		expect( one.state.mode ).toBe( 'generate' );
		expect( one.state.notice ).toBeNull();
		expect( one.state.name ).toEqual( { kind: 'none' } );
		expect( one.state.values ).toEqual( {
			username: '', password: '', retype: '', email: '', realname: '', reason: 'Ticket 17', mailpassword: false
		} );
		expect( one.hasDraft ).toBe( false );
	} );

	it( 'forgets a typed password', async () => {
		const { one } = await filledIn( { password: 'a long password', retype: 'a long password' } );
		one.form.setMode( 'type' );
		await one.create();
		one.createAnother();
		expect( one.state.values ).toMatchObject( { password: '', retype: '' } );
		expect( one.state.password ).toEqual( { kind: 'none' } );
	} );

	it( 'asks for a new challenge, and only where there is a captcha', async () => {
		const plain = await filledIn();
		await plain.one.create();
		plain.one.createAnother();
		expect( plain.service.freshAsked ).toBe( 0 );

		const { one, service } = await filledIn( { captchaWord: '25' }, { opening: openingOf( 'captcha' ) } );
		await one.create();
		one.createAnother();
		expect( service.freshAsked ).toBe( 1 );
		expect( one.state.values.captchaWord ).toBe( '' );
	} );
} );

describe( 'a draft', () => {
	it( 'is there as soon as something about a person is typed, and not for a reason', async () => {
		const { one } = bench();
		await one.open( NOTHING_ASKED );
		expect( one.hasDraft ).toBe( false );
		one.form.setValue( 'reason', 'Ticket 17' );
		expect( one.hasDraft ).toBe( false );
		one.form.setValue( 'email', 'a' );
		expect( one.hasDraft ).toBe( true );
	} );

	it( 'is still there after a refusal', async () => {
		const { one } = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-userexists' ) ] } );
		await one.create();
		expect( one.hasDraft ).toBe( true );
	} );
} );
