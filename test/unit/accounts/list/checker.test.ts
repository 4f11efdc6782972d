import { candidates } from '../../../../src/accounts/names/alternatives';
import { placeOf } from '../../../../src/accounts/names/place-of';
import { freeNames } from '../../../../src/accounts/list/check/free-names';
import { Checker } from '../../../../src/accounts/list/check/checker';
import { makeRow, type AccountRequest, type Creation, type ListMode, type Row, type RowState } from '../../../../src/accounts/list/row';
import { NEW_ATTEMPT, reopened } from '../../../../src/accounts/list/create/attempt';
import { LocalCheck } from '../../../../src/accounts/list/check/local-check';
import { plainText } from '../../../../src/accounts/contract/declarations';
import type { NameCheck } from '../../../../src/accounts/contract/service';
import { FakeAccountService, NO_CONNECTION } from '../fake-account-service';
import { promisesDone } from '../fake-clock';
import { FakeListService, forbidden } from './fake-list-service';

const AT = Date.parse( '2025-12-31T10:00:00Z' );

function rowsOf( ...names: string[] ): Row[] {
	return names.map( ( name, index ) => rowOf( index + 1, { username: name } ) );
}

function rowOf( id: number, request: Partial<AccountRequest> ): Row {
	return makeRow( id, id, request );
}

interface Bench {
	checker: Checker;
	local: LocalCheck;
	lists: FakeListService;
	accounts: FakeAccountService;
	/** The rows that were told of, one entry a change. */
	told: number[][];
}

/** A list of these rows, as the local check leaves them. */
function bench( rows: readonly Row[], prepare: Partial<FakeListService> = {}, mode: ListMode = 'generate' ): Bench {
	const lists = Object.assign( new FakeListService(), prepare );
	const accounts = new FakeAccountService();
	const local = new LocalCheck( { rules: {}, mode, requests: [], reason: '' } );
	local.checkAll( rows );
	const checker = new Checker( { lists, accounts, local, freeNames } );
	const told: number[][] = [];
	checker.observe( ( _state, ids ) => told.push( [ ...ids ] ) );
	return { checker, local, lists, accounts, told };
}

function codes( { remarks }: Row ): string[] {
	return remarks.map( ( { code } ) => code );
}

describe( 'Checker.check()', () => {
	it( 'asks in chunks, each name once, and tells as the answers come in', async () => {
		const names = Array.from( { length: 120 }, ( _, index ) => `Person ${ index }` );
		const rows = rowsOf( ...names );
		const { checker, lists, told } = bench( rows );
		const progress: Array<[ number, number ]> = [];
		checker.observe( ( { done, total } ) => progress.push( [ done, total ] ) );
		await checker.check( rows );
		expect( lists.asked.map( ( { length } ) => length ) ).toEqual( [ 50, 50, 20 ] );
		expect( progress ).toEqual( expect.arrayContaining( [ [ 0, 120 ], [ 50, 120 ], [ 100, 120 ], [ 120, 120 ] ] ) );
		expect( checker.state ).toEqual( { running: false, done: 120, total: 120, cancelled: false, failed: 0 } );
		expect( rows.every( ( { state } ) => state === 'ready' ) ).toBe( true );
		expect( new Set( told.flat() ).size ).toBe( 120 );
		expect( lists.ownAsked ).toBe( 1 );
		expect( lists.overridablesAsked ).toEqual( [] );
	} );

	it( 'says what the wiki says of each name', async () => {
		const rows = rowsOf( 'Taken', 'Mine', 'Odd', 'Badword', 'ßtrange', 'Free' );
		const { checker, lists } = bench( rows );
		lists.names = new Map<string, NameCheck>( [
			[ 'Taken', { kind: 'taken', canonical: 'Taken' } ],
			[ 'Mine', { kind: 'taken', canonical: 'Mine' } ],
			[ 'Odd', { kind: 'invalid' } ],
			[ 'Badword', forbidden( 'Badword', 'ignoreTitleBlacklist' ) ],
			[ 'Sstrange', { kind: 'free', canonical: 'Sstrange' } ]
		] );
		lists.own = { creations: new Map( [ [ 'Mine', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true, windows: [] };
		await checker.check( rows );
		expect( rows.map( ( row ) => [ row.state, ...codes( row ) ] ) ).toEqual( [
			[ 'rejected', 'name-taken' ], [ 'already', 'already' ], [ 'rejected', 'name-invalid' ],
			[ 'rejected', 'name-forbidden' ], [ 'ready', 'normalised' ], [ 'ready' ]
		] );
		expect( rows[ 1 ] ).toMatchObject( {
			creation: { createdByMe: true, at: AT }, remarks: [ { parameters: [ AT ] } ]
		} );
		expect( rows[ 3 ].remarks[ 0 ] ).toMatchObject( { message: plainText( 'Listed' ), override: 'ignoreTitleBlacklist' } );
		expect( rows[ 4 ] ).toMatchObject( { canonical: 'Sstrange', remarks: [ { parameters: [ 'Sstrange' ] } ] } );
	} );

	it( 'warns only, where the organizer overrides', async () => {
		const rows = rowsOf( 'Badword' );
		const { checker, lists } = bench( rows );
		lists.names.set( 'Badword', forbidden( 'Badword', 'ignoreTitleBlacklist' ) );
		rows[ 0 ].overrides = [ 'ignoreTitleBlacklist' ];
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'warned' );
	} );

	it( 'does not ask in vain', async () => {
		const rows = [ rowOf( 1, { username: 'Mail wrong', email: 'x' } ), rowOf( 2, {} ), rowOf( 3, { username: 'mail_wrong' } ), rowOf( 4, { username: 'Done' } ), rowOf( 5, { username: 'A/B' } ) ];
		rows[ 3 ].state = 'created';
		const { checker, lists } = bench( rows );
		await checker.check( rows );
		expect( lists.asked ).toEqual( [ [ 'Mail wrong' ] ] );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'rejected', 'rejected', 'rejected', 'created', 'rejected' ] );
		await checker.check( [] );
		expect( lists.asked ).toHaveLength( 1 );
	} );

	it( 'forgets what the wiki said before, and only that', async () => {
		const rows = [ rowOf( 1, { username: 'Eve', email: 'eve@gmial.com' } ) ];
		const { checker, lists } = bench( rows );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		await checker.check( rows );
		await checker.check( rows );
		expect( codes( rows[ 0 ] ) ).toEqual( [ 'email-typo', 'name-taken' ] );
		lists.names.clear();
		await checker.check( rows );
		expect( codes( rows[ 0 ] ) ).toEqual( [ 'email-typo' ] );
		expect( rows[ 0 ].state ).toBe( 'warned' );
	} );

	it( 'asks one by one where overrides are offered, and of typed passwords', async () => {
		const rows = [
			rowOf( 1, { username: 'Badword', mode: 'generate' } ), rowOf( 2, { username: 'Taken', mode: 'generate' } ), rowOf( 3, { username: 'Weak', password: 'weak' } ),
			rowOf( 4, { username: 'Strong', password: 'strong' } ),
			rowOf( 5, { username: 'Made', password: 'made', mode: 'generate' } )
		];
		const { checker, lists, accounts } = bench( rows, { offersOverrides: true }, 'type' );
		lists.forbidden.set( 'Badword', [ forbidden( 'Badword', 'ignoreTitleBlacklist' ), forbidden( 'Badword', 'ignoreAntiSpoof' ) ] );
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		accounts.passwords.set( 'weak', { accepted: false, messages: [ plainText( 'Too short' ) ] } );
		await checker.check( rows, 'type' );
		expect( lists.overridablesAsked ).toEqual( [ 'Badword', 'Weak', 'Strong', 'Made' ] );
		expect( accounts.checkedPasswords.map( ( { password } ) => password ) ).toEqual( [ 'weak', 'strong' ] );
		expect( rows.map( ( row ) => [ row.state, ...codes( row ) ] ) ).toEqual( [
			[ 'rejected', 'name-forbidden', 'name-forbidden' ], [ 'rejected', 'name-taken' ], [ 'rejected', 'password-weak' ],
			[ 'ready' ], [ 'ready' ]
		] );
		expect( rows[ 2 ].remarks[ 0 ] ).toMatchObject( { field: 'password', message: plainText( 'Too short' ) } );
	} );

	it( 'asks for all reasons for which a name is refused, where the first can be overridden', async () => {
		const rows = rowsOf( 'Renamed', 'Barred' );
		const { checker, lists } = bench( rows, { offersOverrides: true } );
		lists.names.set( 'Renamed', forbidden( 'Renamed', 'allowPreviouslyRenamedAccount' ) );
		lists.names.set( 'Barred', forbidden( 'Barred' ) );
		lists.forbidden.set( 'Renamed', [
			forbidden( 'Renamed', 'allowPreviouslyRenamedAccount' ), forbidden( 'Renamed', 'ignoreTitleBlacklist' )
		] );
		await checker.check( rows );
		expect( lists.overridablesAsked ).toEqual( [ 'Renamed' ] );
		expect( rows[ 0 ].remarks.map( ( { override } ) => override ) )
			.toEqual( [ 'allowPreviouslyRenamedAccount', 'ignoreTitleBlacklist' ] );
		rows[ 0 ].overrides = [ 'allowPreviouslyRenamedAccount' ];
		expect( rows[ 0 ].state ).toBe( 'rejected' );
	} );

	it( 'asks about fewer at once where so many are too many', async () => {
		const rows = rowsOf( ...Array.from( { length: 200 }, ( _, index ) => `Person ${ index }` ) );
		const { checker, lists } = bench( rows, { namesPerRequest: 500, tooMany: 100 } );
		await checker.check( rows );
		expect( lists.asked.map( ( { length } ) => length ) ).toEqual( [ 200, 50, 50, 50, 50 ] );
		expect( checker.state.failed ).toBe( 0 );
	} );

	it( 'marks what it got no answer about, and gives up on a wiki that does not answer', async () => {
		const rows = rowsOf( ...Array.from( { length: 200 }, ( _, index ) => `Person ${ index }` ) );
		const { checker, lists } = bench( rows, { failures: 1 } );
		await checker.check( rows );
		expect( checker.state ).toMatchObject( { done: 200, failed: 50, running: false } );
		expect( [ rows[ 0 ].state, ...codes( rows[ 0 ] ) ] ).toEqual( [ 'warned', 'check-failed' ] );
		expect( rows[ 50 ].state ).toBe( 'ready' );
		lists.asked = [];
		lists.failures = 100;
		await checker.check( rows );
		expect( lists.asked ).toHaveLength( 2 );
		expect( checker.state ).toMatchObject( { done: 200, failed: 200 } );
	} );

	it( 'does without a log that cannot be read, and without an answer about one password', async () => {
		const rows = [ rowOf( 1, { username: 'Taken' } ), rowOf( 2, { username: 'Typed', password: 'typed', mode: 'type' } ) ];
		const { checker, lists, accounts } = bench( rows, { own: NO_CONNECTION } );
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		accounts.passwords.set( 'typed', NO_CONNECTION );
		await checker.check( rows );
		// By whom it is taken is not known: perhaps by this very person.
		expect( rows.map( codes ) ).toEqual( [ [ 'check-failed' ], [ 'check-failed' ] ] );
		expect( rows[ 0 ].state ).toBe( 'warned' );
		expect( checker.own ).toBeNull();
		expect( lists.ownAsked ).toBe( 3 );
		lists.own = { creations: new Map( [ [ 'Taken', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true, windows: [] };
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'knows at the next check what was created since', async () => {
		const rows = rowsOf( 'Eve' );
		const { checker, lists } = bench( rows );
		await checker.check( rows );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		lists.own = { creations: new Map( [ [ 'Eve', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true, windows: [] };
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'never takes back that an account is there by this person’s hand, whatever else is wrong with its row', async () => {
		// A list of typed passwords after a reload: the notes have none.
		const rows = [ rowOf( 1, { username: 'Eve' } ), rowOf( 2, { username: 'Zoe' } ) ];
		const { checker, lists } = bench( rows, {}, 'type' );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		lists.own = { creations: new Map( [ [ 'Eve', { at: AT, by: 'password', reason: '' } ] ] ), complete: true, windows: [] };
		const states: RowState[] = [];
		checker.observe( () => states.push( rows[ 0 ].state ) );
		// Before anybody was asked, all that is known is that there is no password.
		expect( states.splice( 0 ) ).toEqual( [ 'rejected' ] );
		const checking = checker.check( rows );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'checking', 'checking' ] );
		await checking;
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'already', 'rejected' ] );
		lists.failures = 10;
		await checker.check( rows );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'already', 'rejected' ] );
		expect( lists.asked.map( ( names ) => names.join() ) ).toEqual( [ 'Eve,Zoe', 'Zoe' ] );
		expect( new Set( states ) ).toEqual( new Set( [ 'checking', 'already' ] ) );
	} );

	it( 'leaves alone what an attempt found to be there already, until the row is edited', async () => {
		const row = rowOf( 1, { username: 'Eve' } );
		Object.assign( row, { state: 'already', attempt: { ...NEW_ATTEMPT, status: 'already', account: 'Eve' } } );
		const { checker, local, lists } = bench( [ row ], {}, 'type' );
		await checker.check( [ row ] );
		expect( row.state ).toBe( 'already' );
		expect( lists.asked ).toEqual( [] );
		row.attempt = reopened( NEW_ATTEMPT );
		row.request = { ...row.request, username: 'Zoe', password: 'long and wide' };
		local.update( [ row ] );
		await checker.check( [ row ] );
		expect( row.state ).toBe( 'ready' );
	} );

	describe( 'tells by whom a name is taken', () => {
		const byZoe = { createdByMe: false, createdBy: 'Zoe', at: AT };
		const byMe = { createdByMe: true, createdBy: 'Coordinator', at: AT };

		it.each<[ string, boolean, Creation | Error | null, RowState, string, Array<string | number> ]>( [
			[ 'somebody else, for certain', true, byZoe, 'rejected', 'name-taken', [ AT, 'Zoe' ] ],
			[ 'somebody else, though the log is long', false, byZoe, 'rejected', 'name-taken', [ AT, 'Zoe' ] ],
			[ 'the person themselves', true, { createdByMe: false, createdBy: 'Eve', at: AT }, 'rejected', 'name-taken', [ AT, '' ] ],
			[ 'this person, long ago', false, byMe, 'already', 'already', [ AT ] ],
			[ 'nobody that the log knows', false, null, 'rejected', 'name-taken', [] ],
			[ 'not this person, where the log says no more', true, NO_CONNECTION, 'rejected', 'name-taken', [] ],
			[ 'perhaps this person, where the log says no more', false, NO_CONNECTION, 'warned', 'check-failed', [] ]
		] )( '%s', async ( _what, complete, creation, state, code, parameters ) => {
			const rows = rowsOf( 'Eve', 'Free' );
			const { checker, lists } = bench( rows, { own: { creations: new Map(), windows: [], complete } } );
			lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
			if ( creation ) {
				lists.creations.set( 'Eve', creation );
			}
			await checker.check( rows );
			expect( lists.creationsAsked ).toEqual( [ 'Eve' ] );
			expect( rows.map( ( row ) => row.state ) ).toEqual( [ state, 'ready' ] );
			expect( rows[ 0 ].remarks ).toMatchObject( [ { code, parameters } ] );
		} );

		it( 'without a question for each of the many that are certainly somebody else’s', async () => {
			const rows = rowsOf( ...Array.from( { length: 300 }, ( _, index ) => `Person ${ index }` ) );
			const { checker, lists } = bench( rows );
			rows.forEach( ( { canonical } ) => lists.names.set( canonical, { kind: 'taken', canonical } ) );
			await checker.check( rows );
			expect( lists.creationsAsked ).toHaveLength( 200 );
			lists.own = { creations: new Map(), complete: false, windows: [] };
			await checker.check( rows );
			expect( lists.creationsAsked ).toHaveLength( 500 );
			expect( new Set( rows.map( ( { state } ) => state ) ) ).toEqual( new Set( [ 'rejected' ] ) );
		} );
	} );

	it( 'does not ask for the password of somebody who has an account', async () => {
		const rows = [ rowOf( 1, { username: 'Eve', password: 'typed', mode: 'type' } ) ];
		const { checker, lists, accounts } = bench( rows, {
			own: { creations: new Map( [ [ 'Eve', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true, windows: [] }
		} );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		accounts.passwords.set( 'typed', NO_CONNECTION );
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'can be cancelled, and leaves no row being checked', async () => {
		const rows = rowsOf( ...Array.from( { length: 120 }, ( _, index ) => `Person ${ index }` ) );
		const { checker, lists } = bench( rows );
		const checking = checker.check( rows );
		await promisesDone();
		expect( checker.state.running ).toBe( false );
		await checking;
		let answer = (): void => undefined;
		lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const again = checker.check( rows );
		await promisesDone();
		expect( rows[ 0 ].state ).toBe( 'checking' );
		checker.cancel();
		expect( checker.state ).toMatchObject( { running: false, cancelled: true } );
		expect( new Set( rows.map( ( { state } ) => state ) ) ).toEqual( new Set( [ 'unchecked' ] ) );
		answer();
		await again;
		expect( lists.asked ).toHaveLength( 4 );
		expect( new Set( rows.map( ( { state } ) => state ) ) ).toEqual( new Set( [ 'unchecked' ] ) );
	} );
} );

describe( 'Checker.recheck()', () => {
	it( 'drops the answer to what was there before', async () => {
		const [ row, other ] = rowsOf( 'Taken', 'Other' );
		const { checker, local, lists } = bench( [ row, other ] );
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		let answer = (): void => undefined;
		lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const checking = checker.check( [ row, other ] );
		await promisesDone();
		row.request = { ...row.request, username: 'Free' };
		local.update( [ row ] );
		expect( row.state ).toBe( 'unchecked' );
		const rechecking = checker.recheck( row );
		await promisesDone();
		answer();
		await Promise.all( [ checking, rechecking ] );
		expect( lists.asked ).toEqual( [ [ 'Taken', 'Other' ], [ 'Free' ] ] );
		expect( [ row.state, row.canonical, ...codes( row ) ] ).toEqual( [ 'ready', 'Free' ] );
		expect( other.state ).toBe( 'ready' );
	} );

	it( 'asks for the log only once', async () => {
		const rows = rowsOf( 'Eve' );
		const { checker, lists } = bench( rows );
		await checker.check( rows );
		await checker.recheck( rows[ 0 ] );
		expect( lists.ownAsked ).toBe( 1 );
		expect( checker.state ).toMatchObject( { done: 1, total: 1 } );
	} );
} );

describe( 'Checker.alternatives()', () => {
	it( 'names three that are really free, asked for at once', async () => {
		const [ row ] = rowsOf( 'Maria Garcia' );
		const { checker, lists } = bench( [ row ], { offersOverrides: true } );
		lists.names = new Map( [
			[ 'Maria Garcia', { kind: 'taken', canonical: 'Maria Garcia' } ],
			[ 'Maria G', { kind: 'taken', canonical: 'Maria G' } ],
			[ 'MariaGarcia', { kind: 'invalid' } ]
		] );
		lists.forbidden.set( 'Maria Garcia 3', [ forbidden( 'Maria Garcia 3' ) ] );
		await checker.check( [ row ] );
		const before = lists.asked.length;
		const free = await checker.alternatives( row, new Set( [ 'Maria Garcia 2' ] ) );
		expect( free ).toEqual( [ 'M Garcia', 'Maria Garcia 4', 'Maria Garcia 5' ] );
		expect( lists.asked ).toHaveLength( before + 1 );
		expect( row.remarks ).toMatchObject( [ { code: 'name-taken', fixes: free } ] );
	} );

	it( 'has the place among them that the organizer’s table says, and nothing else of it', async () => {
		const extra = [
			{ heading: 'Diet', column: 2, value: 'vegan' }, { heading: 'Ciudad', column: 3, value: 'San Sebastián' }
		];
		const [ row ] = rowsOf( 'Maria' ).map( ( each ) => ( { ...each, extra } ) );
		const { checker, lists } = bench( [ row ] );
		lists.names.set( 'Maria', { kind: 'taken', canonical: 'Maria' } );
		await checker.check( [ row ] );
		expect( await checker.alternatives( row, new Set(), 2026 ) ).toEqual( [ 'Maria San Sebastián', 'Maria 2026', 'Maria 2' ] );
		expect( lists.asked.flat().filter( ( name ) => name.includes( 'vegan' ) ) ).toEqual( [] );
	} );

	it.each( [ [ 'City', 'Köln', 'Köln' ], [ ' WOHNORT ', 'Bad Tölz', 'Bad Tölz' ], [ '도시', '서울', '서울' ], [ 'City', '12 Main Street', '' ],
		[ 'Address', 'Köln', '' ], [ '', 'Köln', '' ], [ 'City', 'ada@example.org', '' ] ]
	)( 'takes under %j, %j for the place %j', ( heading, value, place ) => {
		expect( placeOf( [ { heading, value } ] ) ).toBe( place );
	} );

	it( 'leaves a row alone that was edited meanwhile', async () => {
		const [ row ] = rowsOf( 'Maria' );
		const { checker, local, lists } = bench( [ row ] );
		lists.names.set( 'Maria', { kind: 'taken', canonical: 'Maria' } );
		lists.names.set( 'Eva', { kind: 'taken', canonical: 'Eva' } );
		await checker.check( [ row ] );
		const asking = checker.alternatives( row, new Set() );
		row.request = { ...row.request, username: 'Eva' };
		local.update( [ row ] );
		await Promise.all( [ checker.recheck( row ), asking ] );
		expect( row.remarks ).toMatchObject( [ { code: 'name-taken', fixes: [] } ] );
	} );

	it.each<[ string, string[] ]>( [
		[ 'Maria Garcia', [ 'Maria G', 'M Garcia', 'MariaGarcia', 'Maria Garcia 2' ] ],
		[ 'Ana de la Cruz', [ 'Ana de la C', 'A de la Cruz', 'AnadelaCruz', 'Ana Cruz', 'Ana de la Cruz 2' ] ],
		[ 'Bob', [ 'Bob 2', 'Bob 3' ] ],
		[ 'Bob7', [ 'Bob8', 'Bob9', 'Bob10' ] ],
		[ '2026', [ '2026 2' ] ],
		[ '𝔘nicode Name', [ '𝔘nicode N', '𝔘 Name' ] ]
	] )( 'thinks of names like %s', ( name, expected ) => {
		const found = candidates( name );
		expect( found.slice( 0, expected.length ) ).toEqual( expected );
		expect( found.length ).toBeLessThanOrEqual( 40 );
		expect( new Set( found ).size ).toBe( found.length );
		expect( found ).not.toContain( name );
	} );
} );
