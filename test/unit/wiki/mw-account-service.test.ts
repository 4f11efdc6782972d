import { askOverridable } from '../../../src/wiki/ask-overridable';
import type { Cancellation } from '../../../src/accounts/contract/service';
import type { Refused } from '../../../src/accounts/contract/outcome';
import { MwAccountService } from '../../../src/wiki/mw-account-service';
import { answer, recorded, RECORDED_AT } from '../shapes';
import { questionOf, stubTransport, type Reply, type Sent } from './transport';

const RETURN_URL = 'https://wiki.example/wiki/Special:BlankPage/AccountCreator';
const FIELDS = { username: 'Ada', password: 'x', retype: 'x', email: '', realname: '', reason: 'Ticket 17' };
const PASS: Reply = { body: { createaccount: { status: 'PASS', username: 'Ada' } } };
const HTML_PAGE = '<!DOCTYPE html><title>Log in to the hotel network</title>';

const recording = ( name: string ): Reply => ( { body: answer( '1.43', name ) } );

/** Nobody ever loses interest. */
const PATIENCE: Cancellation = { cancelled: false, onCancel: () => undefined };

function isOpening( { parameters }: Sent ): boolean {
	return ( parameters.meta ?? '' ).includes( 'authmanagerinfo|tokens' );
}

/** Answers by what is asked, as a wiki does. */
function wiki( opening = 'coordinator', paraminfo = 'enabled' ): ( sent: Sent ) => Reply {
	return ( sent ) => isOpening( sent ) ? recording( `opening-${ opening }` ) : recording( `paraminfo-${ paraminfo }` );
}

async function opened( answers: Reply[], opening = 'coordinator' ): Promise<{ service: MwAccountService; sent: Sent[] }> {
	stubTransport( wiki( opening ) );
	const service = new MwAccountService( () => RETURN_URL, askOverridable );
	await service.open();
	return { service, sent: stubTransport( answers ) };
}

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

describe( 'open()', () => {
	it( 'asks for everything at once, and beside it whether the module is there', async () => {
		const sent = stubTransport( wiki() );
		const opening = await new MwAccountService( () => RETURN_URL, askOverridable ).open();
		expect( sent.map( ( { method } ) => method ) ).toEqual( [ 'GET', 'GET' ] );
		expect( questionOf( sent.find( isOpening ) ) ).toEqual( recorded( '1.43', 'opening-coordinator' ).asked );
		expect( questionOf( sent.find( ( request ) => !isOpening( request ) ) ) ).toEqual( recorded( '1.43', 'paraminfo-enabled' ).asked );
		expect( opening ).toMatchObject( { me: 'Coordinator', impediments: [] } );
	} );

	it( 'asks both in parallel', () => {
		const sent = stubTransport( () => 'never' );
		void new MwAccountService( () => RETURN_URL, askOverridable ).open();
		expect( sent ).toHaveLength( 2 );
	} );

	it( 'asks in the person’s language', () => {
		mw.config.set( 'wgUserLanguage', 'de' );
		const sent = stubTransport( () => 'never' );
		void new MwAccountService( () => RETURN_URL, askOverridable ).open();
		expect( sent.find( isOpening )?.parameters.uselang ).toBe( 'de' );
	} );

	it( 'says who is asking', () => {
		const sent = stubTransport( () => 'never' );
		void new MwAccountService( () => RETURN_URL, askOverridable ).open();
		expect( sent.map( ( { headers } ) => headers[ 'Api-User-Agent' ] ) ).toEqual( [
			expect.stringContaining( 'AccountCreator' ), expect.stringContaining( 'AccountCreator' )
		] );
	} );

	it( 'tells that the module is switched off', async () => {
		stubTransport( wiki( 'coordinator', 'disabled' ) );
		const { impediments } = await new MwAccountService( () => RETURN_URL, askOverridable ).open();
		expect( impediments.map( ( { code } ) => code ) ).toEqual( [ 'moduledisabled' ] );
	} );

	it( 'asks anew where a broken answer may have been kept', async () => {
		stubTransport( ( sent ) => sent.parameters.maxage === '3600' ? { body: '{ "paraminfo": { "modu' } : wiki()( sent ) );
		await expect( new MwAccountService( () => RETURN_URL, askOverridable ).open() ).resolves.toBeTruthy();
	} );

	it.each<[ string, Reply, string ]>( [
		[ 'the connection is broken', 'broken', 'http' ],
		[ 'there is a page of something else', { body: HTML_PAGE }, 'http' ],
		[ 'somebody else is logged in', recording( 'error-assertuserfailed' ), 'assertnameduserfailed' ]
	] )( 'fails when %s', async ( _when, reply, code ) => {
		stubTransport( ( sent ) => isOpening( sent ) ? reply : recording( 'paraminfo-enabled' ) );
		await expect( new MwAccountService( () => RETURN_URL, askOverridable ).open() ).rejects.toMatchObject( { name: 'WikiError', code } );
	} );
} );

describe( 'create()', () => {
	it( 'posts the fields once, with the token of the opening and the name of the person', async () => {
		const { service, sent } = await opened( [ PASS ] );
		expect( await service.create( FIELDS, 'password' ) ).toEqual( { kind: 'created', username: 'Ada', by: 'password' } );
		expect( sent.map( ( { method } ) => method ) ).toEqual( [ 'POST' ] );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			...FIELDS, action: 'createaccount', createtoken: 'TOKEN+\\', createreturnurl: RETURN_URL,
			createmessageformat: 'html', assertuser: 'Coordinator'
		} );
	} );

	it( 'keeps the token for the next one', async () => {
		const { service, sent } = await opened( [ PASS, PASS ] );
		await service.create( FIELDS, 'password' );
		await service.create( { ...FIELDS, username: 'Grace' }, 'password' );
		expect( sent.map( ( { parameters } ) => parameters.createtoken ) ).toEqual( [ 'TOKEN+\\', 'TOKEN+\\' ] );
	} );

	it( 'sends several choices as PHP reads them', async () => {
		const { service, sent } = await opened( [ PASS ] );
		await service.create( { 'groups[0]': 'a|b', 'groups[1]': 'c' }, 'other' );
		expect( sent[ 0 ]?.parameters ).toMatchObject( { 'groups[0]': 'a|b', 'groups[1]': 'c' } );
	} );

	it( 'sends no field of the name of one of its own parameters', async () => {
		const { service, sent } = await opened( [ PASS ] );
		await service.create( {
			action: 'delete', createtoken: 'theirs', assertuser: 'Somebody else', createmessageformat: 'none',
			createreturnurl: 'https://evil.example/', username: 'Ada'
		}, 'mail' );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			action: 'createaccount', createtoken: 'TOKEN+\\', assertuser: 'Coordinator', createmessageformat: 'html',
			createreturnurl: RETURN_URL, username: 'Ada'
		} );
	} );

	it.each( [ 'format', 'formatversion', 'errorformat', 'errorsuselocal', 'uselang' ] )(
		'sends no field called %s either, which would change the form of the answer',
		async ( name ) => {
			const { service, sent } = await opened( [ PASS ] );
			await service.create( { [ name ]: 'theirs', username: 'Ada' }, 'mail' );
			expect( sent[ 0 ]?.parameters[ name ] ).not.toBe( 'theirs' );
		}
	);

	it.each( [ 'userexists', 'throttle', 'two-password-rules' ] )( 'is refused as the wiki refuses: %s', async ( name ) => {
		const { service, sent } = await opened( [ recording( `create-fail-${ name }` ) ] );
		expect( await service.create( FIELDS, 'mail' ) ).toMatchObject( { kind: 'refused', ended: true } );
		expect( sent ).toHaveLength( 1 );
	} );

	it.each<[ string, string, string ]>( [
		[ 'create-readonly', 'readonly', 'batch' ], [ 'error-moduledisabled', 'moduledisabled', 'batch' ],
		[ 'error-notoken', 'missingparam', 'batch' ], [ 'error-mustpostparams', 'mustpostparams', 'batch' ],
		[ 'error-missingparam', 'missingparam', 'batch' ]
	] )( 'is refused, with nothing spent, when the API does not even begin: %s', async ( name, code, stops ) => {
		const { service, sent } = await opened( [ recording( name ) ] );
		const outcome = await service.create( FIELDS, 'mail' ) as Refused;
		expect( outcome ).toMatchObject( { kind: 'refused', code, stops, spent: false, ended: false } );
		expect( JSON.stringify( outcome.message ) ).toMatch( /(?:html|text)":".*[a-z]{4}/ );
		expect( sent ).toHaveLength( 1 );
	} );

	it( 'is refused by the API with nothing spent also for a reason that nobody has heard of', async () => {
		const { service } = await opened( [ { body: { errors: [ { code: 'no-such-code', html: 'No', module: 'main' } ] } } ] );
		expect( await service.create( FIELDS, 'mail' ) ).toMatchObject( { kind: 'refused', spent: false, ended: false } );
	} );
} );

describe( 'a bad token', () => {
	const FRESH: Reply = { body: { query: { tokens: { createaccounttoken: 'FRESH+\\' } } } };
	const BAD = recording( 'error-badtoken' );

	it( 'is renewed once, and nobody notices', async () => {
		const { service, sent } = await opened( [ BAD, FRESH, PASS, PASS ] );
		expect( await service.create( FIELDS, 'mail' ) ).toEqual( { kind: 'created', username: 'Ada', by: 'mail' } );
		expect( sent.map( ( { method, parameters } ) => [ method, parameters.createtoken ] ) ).toEqual( [
			[ 'POST', 'TOKEN+\\' ], [ 'GET', undefined ], [ 'POST', 'FRESH+\\' ]
		] );
		expect( questionOf( sent[ 1 ] ) ).toEqual( recorded( '1.43', 'token' ).asked );
		expect( questionOf( sent[ 2 ] ) ).toEqual( { ...questionOf( sent[ 0 ] ), createtoken: 'FRESH+\\' } );

		await service.create( FIELDS, 'mail' );
		expect( sent[ 3 ]?.parameters.createtoken ).toBe( 'FRESH+\\' );
	} );

	it( 'is not renewed twice', async () => {
		const { service, sent } = await opened( [ BAD, FRESH, BAD ] );
		expect( await service.create( FIELDS, 'mail' ) )
			.toMatchObject( { kind: 'refused', code: 'badtoken', stops: 'batch', spent: false } );
		expect( sent ).toHaveLength( 3 );
	} );

	it( 'of a step is renewed as well', async () => {
		const { service, sent } = await opened( [ BAD, FRESH, PASS ] );
		expect( await service.continue( { answer: '42' }, 'mail' ) ).toMatchObject( { kind: 'created' } );
		expect( sent[ 2 ]?.parameters ).toMatchObject( { createcontinue: '1', answer: '42', createtoken: 'FRESH+\\' } );
	} );

	it( 'whose renewal shows that nobody is logged in is a lost session', async () => {
		const { service } = await opened( [ BAD, recording( 'error-assertuserfailed' ), recording( 'userinfo-anonymous' ) ] );
		expect( await service.create( FIELDS, 'mail' ) ).toEqual( { kind: 'sessionLost', now: null } );
	} );
} );

describe( 'a lost session', () => {
	it.each<[ string, Reply, string | null ]>( [
		[ 'nobody', recording( 'userinfo-anonymous' ), null ],
		[ 'somebody else', recording( 'userinfo-ordinary' ), 'Ordinary' ],
		[ 'nobody knows who', 'broken', null ]
	] )( 'tells who is logged in now: %s', async ( _who, reply, now ) => {
		const { service, sent } = await opened( [ recording( 'error-assertuserfailed' ), reply ] );
		expect( await service.create( FIELDS, 'mail' ) ).toEqual( { kind: 'sessionLost', now } );
		expect( sent.filter( ( { method } ) => method === 'POST' ) ).toHaveLength( 1 );
	} );
} );

describe( 'continue()', () => {
	it( 'answers a step, and sends no return address', async () => {
		const { service, sent } = await opened( [ PASS ] );
		expect( await service.continue( { answer: '42' }, 'mail' ) ).toEqual( { kind: 'created', username: 'Ada', by: 'mail' } );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			answer: '42', action: 'createaccount', createcontinue: '1', createtoken: 'TOKEN+\\',
			createmessageformat: 'html', assertuser: 'Coordinator'
		} );
	} );

	it( 'says that the wiki has forgotten the step', async () => {
		const { service } = await opened( [ recording( 'continue-not-in-progress' ) ] );
		expect( await service.continue( {}, 'mail' ) ).toMatchObject( { code: 'authmanager-create-not-in-progress', ended: true } );
	} );
} );

describe( 'no answer', () => {
	it.each<[ string, Reply, object ]>( [
		[ 'a broken connection', 'broken', { kind: 'unknown', cause: 'offline' } ],
		[ 'a page of something else', { body: HTML_PAGE }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'an empty page', { body: '' }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'half an answer', { body: '{"createaccount":{"status":"PA' }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'an empty answer', { body: {} }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'an answer of null', { body: null }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'a gateway that timed out', { status: 504, body: HTML_PAGE }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'a server that broke', { status: 500, body: HTML_PAGE }, { kind: 'unknown', cause: 'unreadable' } ],
		[ 'an exception', { body: { errors: [ { code: 'internal_api_error_DBQueryError', html: 'A database error' } ] } }, {
			kind: 'unknown', cause: 'unreadable'
		} ]
	] )( '(%s) leaves open whether the account exists', async ( _what, reply, outcome ) => {
		const { service, sent } = await opened( [ reply ] );
		expect( await service.create( FIELDS, 'mail' ) ).toEqual( outcome );
		expect( sent ).toHaveLength( 1 );
	} );

	it( '(a timeout) leaves that open, too', async () => {
		const { service, sent } = await opened( [ 'never' ] );
		jest.useFakeTimers();
		try {
			const creating = service.create( FIELDS, 'mail' );
			await jest.advanceTimersByTimeAsync( 120000 );
			expect( await creating ).toEqual( { kind: 'unknown', cause: 'timeout' } );
		} finally {
			jest.useRealTimers();
		}
		expect( sent ).toHaveLength( 1 );
	} );
} );

describe( 'a wiki that asks to slow down', () => {
	it( 'with status 429 says for how long', async () => {
		const { service } = await opened( [ { status: 429, headers: { 'Retry-After': '17' }, body: HTML_PAGE } ] );
		expect( await service.create( FIELDS, 'mail' ) ).toMatchObject( {
			kind: 'refused', code: 'ratelimited', retryAfter: 17, stops: 'batch', spent: false, ended: false
		} );
	} );

	it.each( [ undefined, 'Fri, 02 Jan 2026 03:04:05 GMT', '-5', '0', 'soon' ] )(
		'with status 429 and “%s” says nothing of how long',
		async ( retryAfter ) => {
			const headers: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
			const { service } = await opened( [ { status: 429, headers, body: HTML_PAGE } ] );
			expect( await service.create( FIELDS, 'mail' ) ).toMatchObject( { code: 'ratelimited', retryAfter: null } );
		}
	);

	it.each( [ 'maxlag', 'ratelimited' ] )( 'with %s says for how long, in its own words', async ( code ) => {
		const body = { errors: [ { code, html: 'Waiting for a server', module: 'main' } ] };
		const { service } = await opened( [ { headers: { 'Retry-After': '5' }, body } ] );
		expect( await service.create( FIELDS, 'mail' ) ).toMatchObject( {
			kind: 'refused', code, retryAfter: 5, stops: 'batch', message: { format: 'html', html: 'Waiting for a server' }
		} );
	} );
} );

describe( 'find()', () => {
	it( 'asks for the account and for what this person created since', async () => {
		const { service, sent } = await opened( [ recording( 'find-prefixed' ) ] );
		expect( await service.find( 'User:Typed person', RECORDED_AT ) )
			.toEqual( { kind: 'mine', username: 'Typed person', by: 'password' } );
		expect( questionOf( sent[ 0 ] ) ).toEqual( {
			...recorded( '1.43', 'find-prefixed' ).asked, leend: '2026-01-02T03:04:05.000Z'
		} );
	} );

	it.each<[ string, Reply ]>( [
		[ 'a broken connection', 'broken' ], [ 'a page', { body: HTML_PAGE } ], [ 'an error', recording( 'error-badtoken' ) ],
		[ 'nothing', { body: {} } ]
	] )( 'is silent, and never throws, on %s', async ( _what, reply ) => {
		const { service } = await opened( [ reply ] );
		expect( await service.find( 'Ada', RECORDED_AT ) ).toEqual( { kind: 'silent' } );
	} );
} );

describe( 'checkName()', () => {
	it( 'asks about one name, whatever is in it', async () => {
		const { service, sent } = await opened( [ recording( 'users-invalid' ) ] );
		expect( await service.checkName( 'A|B', PATIENCE ) ).toEqual( { kind: 'invalid' } );
		expect( questionOf( sent[ 0 ] ) ).toEqual( { ...recorded( '1.43', 'users-invalid' ).asked, ususers: '\u001FA|B' } );
		expect( sent[ 0 ]?.method ).toBe( 'GET' );
	} );

	it( 'asks no more than that of people who may override nothing', async () => {
		const { service, sent } = await opened( [ recording( 'users-free' ) ] );
		expect( await service.checkName( 'Nobody yet', PATIENCE ) ).toEqual( { kind: 'free', canonical: 'Nobody yet' } );
		expect( sent ).toHaveLength( 1 );
	} );

	it( 'tells people who may override what the wiki calls free, and would refuse', async () => {
		const { service, sent } = await opened( [
			recording( 'users-overridable' ), recording( 'titleblacklist-blacklisted' )
		], 'admin' );
		expect( await service.checkName( 'Mybadwordname', PATIENCE ) ).toMatchObject( {
			kind: 'forbidden', canonical: 'Mybadwordname', override: 'ignoreTitleBlacklist'
		} );
		expect( questionOf( sent[ 1 ] ) ).toEqual( recorded( '1.43', 'titleblacklist-blacklisted' ).asked );
	} );

	it( 'lets them know when there is nothing to override', async () => {
		const { service } = await opened( [ recording( 'users-free' ), recording( 'titleblacklist-ok' ) ], 'admin' );
		expect( await service.checkName( 'Nobody yet', PATIENCE ) ).toEqual( { kind: 'free', canonical: 'Nobody yet' } );
	} );

	it( 'stops the request when nobody waits for it any more', async () => {
		const { service, sent } = await opened( [ 'never' ] );
		const callbacks: Array<() => void> = [];
		const checking = service.checkName( 'Ada', { cancelled: false, onCancel: ( callback ) => callbacks.push( callback ) } );
		expect( sent[ 0 ]?.aborted ).toBe( false );
		callbacks.forEach( ( callback ) => callback() );
		await expect( checking ).rejects.toMatchObject( { code: 'http' } );
		expect( sent[ 0 ]?.aborted ).toBe( true );
	} );

	it( 'throws when the wiki cannot be asked', async () => {
		const { service } = await opened( [ 'broken' ] );
		await expect( service.checkName( 'Ada', PATIENCE ) ).rejects.toMatchObject( { name: 'WikiError', code: 'http' } );
	} );
} );

describe( 'checkPassword()', () => {
	const asked = ( name: string ): Record<string, string> => recorded( '1.43', `password-${ name }` ).asked;

	it( 'posts the password together with the name', async () => {
		const { service, sent } = await opened( [ recording( 'password-good' ) ] );
		expect( await service.checkPassword( 'Nobody yet', 'a long and unlikely password', PATIENCE ) )
			.toEqual( { accepted: true, messages: [] } );
		expect( sent[ 0 ]?.method ).toBe( 'POST' );
		expect( questionOf( sent[ 0 ] ) ).toEqual( asked( 'good' ) );
	} );

	// “Change” is fine for logging in, but AuthManager refuses it at creation, and counts that.
	it.each( [ 'short', 'like-name', 'two-rules' ] )( 'does not accept what creation would refuse: %s', async ( name ) => {
		const { service } = await opened( [ recording( `password-${ name }` ) ] );
		const { accepted, messages } = await service.checkPassword( 'Nobody yet', 'x', PATIENCE );
		expect( accepted ).toBe( false );
		expect( messages ).toHaveLength( name === 'two-rules' ? 2 : 1 );
		expect( messages[ 0 ] ).toMatchObject( { format: 'html', html: expect.stringContaining( 'assword' ) as string } );
	} );

	it.each( [ 'user-exists', 'user-invalid' ] )( 'judges the password by itself when the name is no good: %s', async ( name ) => {
		const { service, sent } = await opened( [ recording( `password-${ name }` ), recording( 'password-good' ) ] );
		expect( await service.checkPassword( 'Admin', 'secret', PATIENCE ) ).toMatchObject( { accepted: true } );
		expect( questionOf( sent[ 1 ] ) ).toEqual( { action: 'validatepassword', password: 'secret' } );
	} );

	it( 'without a name asks without one', async () => {
		const { service, sent } = await opened( [ recording( 'password-good' ) ] );
		await service.checkPassword( '', 'secret', PATIENCE );
		expect( questionOf( sent[ 0 ] ) ).toEqual( { action: 'validatepassword', password: 'secret' } );
	} );

	it( 'is not repeated when the connection is broken', async () => {
		const { service, sent } = await opened( [ 'broken' ] );
		await expect( service.checkPassword( 'Ada', 'secret', PATIENCE ) ).rejects.toMatchObject( { code: 'http' } );
		expect( sent ).toHaveLength( 1 );
	} );

	it( 'never puts a password into an address', async () => {
		const { service, sent } = await opened( [ recording( 'password-good' ), PASS ] );
		await service.checkPassword( 'Ada', 'secret', PATIENCE );
		await service.create( FIELDS, 'password' );
		expect( sent.map( ( { method } ) => method ) ).toEqual( [ 'POST', 'POST' ] );
	} );
} );

describe( 'declarations()', () => {
	it( 'asks for the fields alone', async () => {
		const { service, sent } = await opened( [ recording( 'opening-captcha' ) ] );
		const requests = await service.declarations();
		expect( requests.map( ( { id } ) => id ) ).toContain( 'CaptchaAuthenticationRequest' );
		expect( questionOf( sent[ 0 ] ) ).toEqual(
			{ action: 'query', meta: 'authmanagerinfo', amirequestsfor: 'create', amimessageformat: 'html', assertuser: 'Coordinator' }
		);
	} );
} );
