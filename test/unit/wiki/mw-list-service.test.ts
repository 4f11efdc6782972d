import type { Cancellation, NameCheck } from '../../../src/accounts/contract/service';
import { MwListService, type Knowledge } from '../../../src/wiki/mw-list-service';
import { askOverridable } from '../../../src/wiki/ask-overridable';
import { MwAccountService } from '../../../src/wiki/mw-account-service';
import { readNames } from '../../../src/wiki/read-names';
import { readContinuation } from '../../../src/wiki/read-found';
import { readOwnCreations } from '../../../src/wiki/read-own-creations';
import { answer, openingOf, recorded, RECORDED_AT, VERSIONS } from '../shapes';
import { questionOf, stubTransport, type Reply } from './transport';

const PATIENCE: Cancellation = { cancelled: false, onCancel: () => undefined };

const SEPARATOR = '\u001F';

const COORDINATOR: Knowledge = { me: 'Coordinator', rights: [ 'noratelimit' ], requests: [] };

const recording = ( name: string ): Reply => ( { body: answer( '1.43', name ) } );

function users( ...names: string[] ): Reply {
	return { body: { query: { users: names.map( ( name ) => ( { name, missing: true, cancreate: true } ) ) } } };
}

beforeEach( () => {
	mw.config.set( { wgUserName: 'Coordinator', wgUserLanguage: 'en' } );
} );

describe.each( VERSIONS )( 'what MediaWiki %s says of a list', ( version ) => {
	it( 'finds its way to the names that were asked', () => {
		const { asked } = recorded( version, 'lists-names' );
		const names = asked.ususers.split( SEPARATOR ).slice( 1 );
		const checks = readNames( answer( version, 'lists-names' ), names, [] );
		const brief = ( check: NameCheck | undefined ): string | undefined => (
			check && ( check.kind === 'invalid' ? 'invalid' : `${ check.kind } ${ check.canonical }` )
		);
		expect( names.map( ( name ) => [ name, brief( checks.get( name ) ) ] ) ).toEqual( [
			[ 'Nobody yet', 'free Nobody yet' ], [ 'eve', 'free Eve' ], [ 'Eve', 'free Eve' ],
			[ 'new__guy', 'free New guy' ],
			// Nothing in the answer says which of the names these are.
			[ 'User:Some one', undefined ],
			[ 'A#b', 'invalid' ], [ 'admin', 'taken Admin' ], [ 'Mybadwordname', 'forbidden Mybadwordname' ],
			[ 'typed_person', 'taken Typed person' ],
			[ '\u00DFtrange', undefined ], [ 'Cafe\u0301', 'free Caf\u00E9' ], [ '\u0149ame', undefined ]
		] );
		expect( checks.get( 'Mybadwordname' ) ).toMatchObject( {
			code: 'titleblacklist-forbidden', message: { format: 'html' }, override: null
		} );
	} );

	it( 'offers the override to those who have it', () => {
		const { requests } = openingOf( 'admin', version );
		const checks = readNames( answer( version, 'lists-names' ), [ 'Mybadwordname' ], requests );
		expect( checks.get( 'Mybadwordname' ) ).toMatchObject( { override: 'ignoreTitleBlacklist' } );
	} );

	it( 'tells the accounts that this person created', () => {
		const result = answer( version, 'lists-log' );
		expect( [ ...readOwnCreations( result ) ] ).toEqual( [
			[ 'Typed person', { at: RECORDED_AT, by: 'password', reason: '' } ],
			[ 'Mailed person', { at: RECORDED_AT, by: 'mail', reason: 'Edit-a-thon' } ]
		] );
		expect( readContinuation( result ) ).toBeNull();
		expect( readContinuation( answer( version, 'lists-log-first' ) ) ).toBe( '20260102030405|4' );
	} );
} );

describe( 'readNames()', () => {
	it( 'calls a name taken that is hidden', () => {
		const hidden = { name: 'Eve', missing: true, cancreate: false, cancreateerror: [ { code: 'userexists' } ] };
		expect( readNames( { query: { users: [ hidden ] } }, [ 'Eve' ], [] ).get( 'Eve' ) )
			.toEqual( { kind: 'taken', canonical: 'Eve' } );
	} );

	it( 'makes nothing of an answer to something else', () => {
		expect( readNames( {}, [ 'Eve' ], [] ).size ).toBe( 0 );
	} );
} );

describe( 'readOwnCreations()', () => {
	it( 'leaves out what is hidden, what is broken and the person’s own account', () => {
		const logevents = [
			{ action: 'create2', actionhidden: true, timestamp: '2026-01-02T03:04:05Z' },
			{ action: 'create', title: 'User:Coordinator', timestamp: '2026-01-02T03:04:05Z' },
			{ action: 'byemail', title: 'User:Ada', timestamp: 'yesterday' },
			{ action: 'byemail', title: 'Benutzerin:Eve', timestamp: '2026-01-02T03:04:05Z', commenthidden: true },
			7
		];
		expect( [ ...readOwnCreations( { query: { logevents } } ) ] )
			.toEqual( [ [ 'Eve', { at: RECORDED_AT, by: 'mail', reason: '' } ] ] );
	} );
} );

describe( 'checkNames()', () => {
	it( 'asks for fifty at once, and for one alone where that is not told from the others', async () => {
		const names = Array.from( { length: 60 }, ( _, index ) => `Person ${ index }` );
		names[ 3 ] = 'User:Some one';
		const sent = stubTransport( [
			users( 'Some one', ...names.slice( 0, 50 ).reverse().filter( ( name ) => !name.includes( ':' ) ) ), users( ...names.slice( 50 ) ), users( 'Some one' )
		] );
		const checks = await new MwListService( COORDINATOR ).checkNames( names, PATIENCE );
		const asked = sent.map( ( { parameters } ) => parameters.ususers.split( SEPARATOR ).length - 1 );
		expect( asked ).toEqual( [ 50, 10, 1 ] );
		expect( checks.size ).toBe( 60 );
		expect( checks.get( 'User:Some one' ) ).toEqual( { kind: 'free', canonical: 'Some one' } );
	} );

	it( 'asks for five hundred with the right to, in a POST', async () => {
		const names = Array.from( { length: 500 }, ( _, index ) => `Person ${ index }` );
		const sent = stubTransport( [ users( ...names ) ] );
		const service = new MwListService( { ...COORDINATOR, rights: [ 'apihighlimits' ] } );
		expect( service.namesPerRequest ).toBe( 500 );
		await service.checkNames( names, PATIENCE );
		expect( sent.map( ( { method } ) => method ) ).toEqual( [ 'POST' ] );
	} );

	it( 'puts the question that was recorded', async () => {
		const { asked } = recorded( '1.43', 'lists-names' );
		const sent = stubTransport( () => recording( 'lists-names' ) );
		await new MwListService( COORDINATOR ).checkNames( asked.ususers.split( SEPARATOR ).slice( 1 ), PATIENCE );
		expect( sent[ 0 ].method ).toBe( 'GET' );
		expect( questionOf( sent[ 0 ] ) ).toEqual( asked );
	} );

	it( 'fails when the wiki does', async () => {
		stubTransport( [ 'broken' ] );
		await expect( new MwListService( COORDINATOR ).checkNames( [ 'Eve' ], PATIENCE ) )
			.rejects.toMatchObject( { code: 'http' } );
	} );
} );

describe( 'checkOverridable()', () => {
	it( 'asks nothing where no override is offered', async () => {
		const sent = stubTransport( [] );
		const service = new MwListService( COORDINATOR );
		expect( service.offersOverrides ).toBe( false );
		expect( await service.checkOverridable( 'Eve', PATIENCE ) ).toEqual( [] );
		expect( sent ).toEqual( [] );
	} );

	it( 'names what would be refused without it', async () => {
		const sent = stubTransport( [ { body: { titleblacklist: { result: 'blacklisted', reason: 'Listed', message: 'm' } } } ] );
		const service = new MwListService( { ...COORDINATOR, requests: openingOf( 'admin' ).requests } );
		expect( service.offersOverrides ).toBe( true );
		expect( await service.checkOverridable( 'Eve', PATIENCE ) ).toEqual( [ {
			kind: 'forbidden', canonical: 'Eve', code: 'm', message: { format: 'html', html: 'Listed' },
			override: 'ignoreTitleBlacklist'
		} ] );
		expect( sent ).toHaveLength( 1 );
	} );
} );

describe( 'ownCreations()', () => {
	it( 'follows the log to its end', async () => {
		const sent = stubTransport( [ recording( 'lists-log-first' ), recording( 'lists-log-second' ) ] );
		const own = await new MwListService( COORDINATOR ).ownCreations( PATIENCE );
		expect( [ ...own.creations.keys() ] ).toEqual( [ 'Typed person', 'Mailed person' ] );
		expect( own.complete ).toBe( true );
		expect( questionOf( sent[ 0 ] ) ).toEqual( recorded( '1.43', 'lists-log' ).asked );
		expect( questionOf( sent[ 1 ] ) )
			.toEqual( { ...recorded( '1.43', 'lists-log-second' ).asked, lelimit: 'max' } );
	} );

	it( 'but not for ever', async () => {
		const sent = stubTransport( () => recording( 'lists-log-first' ) );
		const own = await new MwListService( COORDINATOR ).ownCreations( PATIENCE );
		expect( own.complete ).toBe( false );
		expect( sent ).toHaveLength( 4 );
	} );

	it.each<[ string, unknown, unknown ]>( [
		[ 'of one window', { createaccount: { user: { hits: 10, seconds: 86400 } } }, [ { hits: 10, seconds: 86400 } ] ],
		[
			'of several', { createaccount: { user: { hits: 10, seconds: 86400 }, ip: { hits: 3, seconds: 300 } } },
			[ { hits: 10, seconds: 86400 }, { hits: 3, seconds: 300 } ]
		],
		[ 'for other things', { edit: { user: { hits: 90, seconds: 60 } } }, [] ],
		[ 'that it does not tell', undefined, [] ]
	] )( 'has with it the limits %s', async ( _what, ratelimits, windows ) => {
		const sent = stubTransport( [ { body: { query: { logevents: [], userinfo: { id: 1, name: 'Zoe', ratelimits } } } } ] );
		const own = await new MwListService( { ...COORDINATOR, rights: [] } ).ownCreations( PATIENCE );
		expect( own.windows ).toEqual( windows );
		expect( questionOf( sent[ 0 ] ) ).toMatchObject( { list: 'logevents', meta: 'userinfo', uiprop: 'ratelimits' } );
	} );
} );

describe( 'creationOf()', () => {
	const AT = '2026-01-02T03:04:05Z';
	const entry = ( action: string, user?: string ): object => ( { title: 'User:Eve', action, user, timestamp: AT } );

	it.each<[ string, object[], unknown ]>( [
		[ 'by this person', [ entry( 'byemail', 'Coordinator' ) ], { createdByMe: true, createdBy: 'Coordinator', at: Date.parse( AT ) } ],
		[ 'by somebody else', [ entry( 'create2', 'Zoe' ) ], { createdByMe: false, createdBy: 'Zoe', at: Date.parse( AT ) } ],
		[ 'by themselves', [ entry( 'create', 'Eve' ) ], { createdByMe: false, createdBy: 'Eve', at: Date.parse( AT ) } ],
		[ 'by somebody who is hidden', [ entry( 'create2' ) ], { createdByMe: false, createdBy: '', at: Date.parse( AT ) } ],
		[ 'of which nothing is left', [ { actionhidden: true, timestamp: AT } ], null ],
		[ 'of which the wiki knows nothing', [], null ]
	] )( 'tells of an account created %s', async ( _what, logevents, expected ) => {
		const sent = stubTransport( [ { body: { query: { logevents } } } ] );
		expect( await new MwListService( COORDINATOR ).creationOf( 'Eve', PATIENCE ) ).toEqual( expected );
		expect( sent ).toHaveLength( 1 );
		expect( sent[ 0 ].parameters ).toMatchObject( { list: 'logevents|users', letype: 'newusers', letitle: 'User:Eve' } );
	} );

	const account = { userid: 7, name: 'Eve', editcount: 12, registration: '2024-05-03T10:00:00Z' };
	const registered = Date.parse( account.registration );

	it.each<[ string, object, unknown ]>( [
		[
			'of before there was a log', { logevents: [], users: [ account ] },
			{ createdByMe: false, createdBy: '', at: registered, edits: 12 }
		],
		[
			'that is so old that nobody noted when it came', { logevents: [], users: [ { ...account, registration: null } ] },
			{ createdByMe: false, createdBy: '', at: null, edits: 12 }
		],
		[
			'that somebody created, and that has edited since', { logevents: [ entry( 'byemail', 'Zoe' ) ], users: [ account ] },
			{ createdByMe: false, createdBy: 'Zoe', at: Date.parse( AT ), edits: 12 }
		],
		[
			'from another wiki', {
				logevents: [ entry( 'autocreate', 'Eve' ) ], users: [ account ],
				globaluserinfo: { home: 'frwiki', id: 1, name: 'Eve', registration: '2020-02-02T02:02:02Z', editcount: 3456 }
			}, { createdByMe: false, createdBy: 'Eve', at: Date.parse( '2020-02-02T02:02:02Z' ), edits: 3456, home: 'frwiki' }
		],
		[
			'that is on another wiki alone', {
				logevents: [], users: [ { name: 'Eve', missing: true } ],
				globaluserinfo: { home: 'frwiki', id: 1, name: 'Eve', registration: '2020-02-02T02:02:02Z', editcount: 3456 }
			}, { createdByMe: false, createdBy: '', at: Date.parse( '2020-02-02T02:02:02Z' ), edits: 3456, home: 'frwiki' }
		],
		[
			'that has its home here', {
				logevents: [], users: [ account ], globaluserinfo: { home: 'ourwiki', registration: account.registration, editcount: 3456 }
			}, { createdByMe: false, createdBy: '', at: registered, edits: 3456 }
		],
		[
			'that is hidden everywhere', { logevents: [], users: [ { name: 'Eve', missing: true } ], globaluserinfo: { missing: true } },
			null
		]
	] )( 'tells what else is known of an account %s', async ( _what, query, expected ) => {
		mw.config.set( { wgDBname: 'ourwiki' } );
		stubTransport( [ { body: { query } } ] );
		expect( await new MwListService( COORDINATOR ).creationOf( 'Eve', PATIENCE ) ).toEqual( expected );
	} );

	it.each<[ string, string, string, boolean ]>( [
		[ 'on the same day', 'byemail', '2026-01-03T03:04:04Z', true ],
		[ 'with a password on the same day', 'create2', '2026-01-02T04:00:00Z', true ],
		[ 'before that', 'byemail', '2026-01-03T03:04:06Z', false ],
		[ 'for themselves on the same day', 'create', '2026-01-02T04:00:00Z', false ],
		[ 'at a time that the wiki does not tell', 'byemail', '', false ]
	] )( 'tells that a colleague created it %s', async ( _what, action, curtimestamp, isRecent ) => {
		stubTransport( [ { body: { curtimestamp, query: { logevents: [ entry( action, action === 'create' ? 'Eve' : 'Zoe' ) ] } } } ] );
		const creation = await new MwListService( COORDINATOR ).creationOf( 'Eve', PATIENCE );
		expect( creation?.isRecent === true ).toBe( isRecent );
	} );

	it( 'never takes an account of one’s own for a colleague’s', async () => {
		stubTransport( [ { body: { curtimestamp: AT, query: { logevents: [ entry( 'byemail', 'Coordinator' ) ] } } } ] );
		expect( await new MwListService( COORDINATOR ).creationOf( 'Eve', PATIENCE ) ).not.toHaveProperty( 'isRecent' );
	} );

	it( 'asks for accounts of several wikis once, and again only where there are such', async () => {
		const plain = { body: { query: { logevents: [], users: [ account ] } } };
		const shared = { body: { query: { ...plain.body.query, globaluserinfo: { missing: true } } } };
		for ( const [ reply, expected ] of [ [ plain, [ 'globaluserinfo', undefined ] ], [ shared, [ 'globaluserinfo', 'globaluserinfo' ] ] ] as const ) {
			const sent = stubTransport( () => reply );
			const service = new MwListService( COORDINATOR );
			await service.creationOf( 'Eve', PATIENCE );
			await service.creationOf( 'Zoe', PATIENCE );
			expect( sent.map( ( { parameters } ) => parameters.meta ) ).toEqual( expected );
			expect( sent[ 0 ].parameters ).toMatchObject( { guiuser: 'Eve', guiprop: 'editcount', ususers: `${ SEPARATOR }Eve` } );
		}
	} );
} );

describe( 'MwAccountService.find(), where one answer does not hold all of the log', () => {
	const found = { userid: 7, name: 'Eve', registration: '2026-01-02T03:04:05Z' };
	const entry = { title: 'User:Eve', action: 'byemail', user: 'Coordinator', timestamp: '2026-01-02T03:04:05Z' };

	it.each<[ string, unknown[], unknown ]>( [
		[ 'finds the account by its title', [ entry ], { kind: 'mine', username: 'Eve', by: 'mail' } ],
		[ 'knows that it is somebody else’s', [], { kind: 'other' } ]
	] )( '%s', async ( _what, logevents, expected ) => {
		const sent = stubTransport( [
			{ body: { continue: { lecontinue: '1|2' }, query: { users: [ found ], logevents: [] } } },
			{ body: { query: { users: [ found ], logevents } } }
		] );
		expect( await new MwAccountService( () => 'https://wiki.example/', askOverridable ).find( 'user:eve', RECORDED_AT ) ).toEqual( expected );
		expect( sent.map( ( { parameters } ) => parameters.letitle ) ).toEqual( [ undefined, 'User:Eve' ] );
	} );
} );
