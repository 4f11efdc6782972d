import { candidates } from '../../../../src/accounts/names/alternatives';
import { Checker } from '../../../../src/accounts/list/check/checker';
import { makeRow, type AccountRequest, type Row, type RowRemark } from '../../../../src/accounts/list/row';
import { plainText } from '../../../../src/accounts/contract/declarations';
import type { NameCheck } from '../../../../src/accounts/contract/service';
import { FakeAccountService, NO_CONNECTION } from '../fake-account-service';
import { settled } from '../fake-clock';
import { FakeListService, forbidden } from './fake-list-service';

const AT = Date.parse( '2025-12-31T10:00:00Z' );

/** Rows as the local check leaves them. */
function rowsOf( ...names: string[] ): Row[] {
	return names.map( ( name, index ) => rowOf( index + 1, { username: name } ) );
}

function rowOf( id: number, request: Partial<AccountRequest> ): Row {
	return { ...makeRow( id, id, request ), canonical: request.username ?? '' };
}

function error( code: RowRemark[ 'code' ], field: RowRemark[ 'field' ] ): RowRemark {
	return { severity: 'error', code, field, parameters: [], message: null, fixes: [], override: null };
}

interface Bench {
	checker: Checker;
	lists: FakeListService;
	accounts: FakeAccountService;
	/** The rows that were told of, one entry a change. */
	told: number[][];
}

function bench( prepare: Partial<FakeListService> = {} ): Bench {
	const lists = Object.assign( new FakeListService(), prepare );
	const accounts = new FakeAccountService();
	const checker = new Checker( { lists, accounts } );
	const told: number[][] = [];
	checker.observe( ( _state, rows ) => told.push( [ ...rows ] ) );
	return { checker, lists, accounts, told };
}

function codes( { remarks }: Row ): string[] {
	return remarks.map( ( { code } ) => code );
}

describe( 'Checker.check()', () => {
	it( 'asks in chunks, each name once, and tells as the answers come in', async () => {
		const { checker, lists, told } = bench();
		const names = Array.from( { length: 120 }, ( _, index ) => `Person ${ index }` );
		const rows = rowsOf( ...names, 'Person 7' );
		const progress: Array<[ number, number ]> = [];
		checker.observe( ( { done, total } ) => progress.push( [ done, total ] ) );
		await checker.check( rows );
		expect( lists.asked.map( ( { length } ) => length ) ).toEqual( [ 50, 50, 20 ] );
		expect( progress ).toEqual( expect.arrayContaining( [ [ 0, 121 ], [ 51, 121 ], [ 101, 121 ], [ 121, 121 ] ] ) );
		expect( checker.state ).toEqual( { running: false, done: 121, total: 121, cancelled: false, failed: 0 } );
		expect( rows.every( ( { state } ) => state === 'ready' ) ).toBe( true );
		expect( new Set( told.flat() ).size ).toBe( 121 );
		expect( lists.ownAsked ).toBe( 1 );
		expect( lists.overridablesAsked ).toEqual( [] );
	} );

	it( 'says what the wiki says of each name', async () => {
		const { checker, lists } = bench();
		lists.names = new Map<string, NameCheck>( [
			[ 'Taken', { kind: 'taken', canonical: 'Taken' } ],
			[ 'Mine', { kind: 'taken', canonical: 'Mine' } ],
			[ 'A#b', { kind: 'invalid' } ],
			[ 'Badword', forbidden( 'Badword', 'ignoreTitleBlacklist' ) ],
			[ 'ßtrange', { kind: 'free', canonical: 'Sstrange' } ]
		] );
		lists.own = { creations: new Map( [ [ 'Mine', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true };
		const rows = rowsOf( 'Taken', 'Mine', 'A#b', 'Badword', 'ßtrange', 'Free' );
		await checker.check( rows );
		expect( rows.map( ( row ) => [ row.state, ...codes( row ) ] ) ).toEqual( [
			[ 'rejected', 'name-taken' ], [ 'already', 'already' ], [ 'rejected', 'name-invalid' ],
			[ 'rejected', 'name-forbidden' ], [ 'ready', 'normalised' ], [ 'ready' ]
		] );
		expect( rows[ 1 ] ).toMatchObject( { createdEarlier: AT, remarks: [ { parameters: [ '2025-12-31' ] } ] } );
		expect( rows[ 3 ].remarks[ 0 ] ).toMatchObject( { message: plainText( 'Listed' ), override: 'ignoreTitleBlacklist' } );
		expect( rows[ 4 ] ).toMatchObject( { canonical: 'Sstrange', remarks: [ { parameters: [ 'Sstrange' ] } ] } );
	} );

	it( 'warns only, where the organizer overrides', async () => {
		const { checker, lists } = bench();
		lists.names.set( 'Badword', forbidden( 'Badword', 'ignoreTitleBlacklist' ) );
		const rows = rowsOf( 'Badword' );
		rows[ 0 ].overrides = [ 'ignoreTitleBlacklist' ];
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'warned' );
	} );

	it( 'does not ask in vain', async () => {
		const { checker, lists } = bench();
		const rows = rowsOf( 'Duplicate', 'Mail wrong', '', 'Done' );
		rows[ 0 ].remarks = [ error( 'duplicate', 'username' ) ];
		rows[ 1 ].remarks = [ error( 'email-invalid', 'email' ) ];
		rows[ 3 ].state = 'created';
		await checker.check( rows );
		expect( lists.asked ).toEqual( [ [ 'Mail wrong' ] ] );
		expect( rows.map( ( { state } ) => state ) ).toEqual( [ 'unchecked', 'rejected', 'unchecked', 'created' ] );
		await checker.check( [] );
		expect( lists.asked ).toHaveLength( 1 );
	} );

	it( 'forgets what the wiki said before, and only that', async () => {
		const { checker, lists } = bench();
		const rows = rowsOf( 'Eve' );
		rows[ 0 ].remarks = [ { ...error( 'email-typo', 'email' ), severity: 'warning' } ];
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
		const { checker, lists, accounts } = bench( { offersOverrides: true } );
		lists.forbidden.set( 'Badword', [ forbidden( 'Badword', 'ignoreTitleBlacklist' ), forbidden( 'Badword', 'ignoreAntiSpoof' ) ] );
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		accounts.passwords.set( 'weak', { accepted: false, messages: [ plainText( 'Too short' ) ] } );
		const rows = [
			...rowsOf( 'Badword', 'Taken' ), rowOf( 3, { username: 'Weak', password: 'weak' } ),
			rowOf( 4, { username: 'Strong', password: 'strong' } ),
			rowOf( 5, { username: 'Made', password: 'made', mode: 'generate' } )
		];
		await checker.check( rows, 'type' );
		expect( lists.overridablesAsked ).toEqual( [ 'Badword', 'Weak', 'Strong', 'Made' ] );
		expect( accounts.checkedPasswords.map( ( { password } ) => password ) ).toEqual( [ 'weak', 'strong' ] );
		expect( rows.map( ( row ) => [ row.state, ...codes( row ) ] ) ).toEqual( [
			[ 'rejected', 'name-forbidden', 'name-forbidden' ], [ 'rejected', 'name-taken' ], [ 'rejected', 'password-weak' ],
			[ 'ready' ], [ 'ready' ]
		] );
		expect( rows[ 2 ].remarks[ 0 ] ).toMatchObject( { field: 'password', message: plainText( 'Too short' ) } );
	} );

	it( 'asks about fewer at once where so many are too many', async () => {
		const { checker, lists } = bench( { namesPerRequest: 500, tooMany: 100 } );
		const rows = rowsOf( ...Array.from( { length: 200 }, ( _, index ) => `Person ${ index }` ) );
		await checker.check( rows );
		expect( lists.asked.map( ( { length } ) => length ) ).toEqual( [ 200, 50, 50, 50, 50 ] );
		expect( checker.state.failed ).toBe( 0 );
	} );

	it( 'marks what it got no answer about, and gives up on a wiki that does not answer', async () => {
		const { checker, lists } = bench( { failures: 1 } );
		const rows = rowsOf( ...Array.from( { length: 200 }, ( _, index ) => `Person ${ index }` ) );
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
		const { checker, lists, accounts } = bench( { own: NO_CONNECTION } );
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		accounts.passwords.set( 'typed', NO_CONNECTION );
		const rows = [ ...rowsOf( 'Taken' ), rowOf( 2, { username: 'Typed', password: 'typed' } ) ];
		await checker.check( rows );
		// By whom it is taken is not known: perhaps by this very person.
		expect( rows.map( codes ) ).toEqual( [ [ 'check-failed' ], [ 'check-failed' ] ] );
		expect( rows[ 0 ].state ).toBe( 'warned' );
		expect( checker.own ).toBeNull();
		expect( lists.ownAsked ).toBe( 3 );
		lists.own = { creations: new Map( [ [ 'Taken', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true };
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'knows at the next check what was created since', async () => {
		const { checker, lists } = bench();
		const rows = rowsOf( 'Eve' );
		await checker.check( rows );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		lists.own = { creations: new Map( [ [ 'Eve', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true };
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'does not ask for the password of somebody who has an account', async () => {
		const { checker, lists, accounts } = bench( {
			own: { creations: new Map( [ [ 'Eve', { at: AT, by: 'mail', reason: '' } ] ] ), complete: true }
		} );
		lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		accounts.passwords.set( 'typed', NO_CONNECTION );
		const rows = [ rowOf( 1, { username: 'Eve', password: 'typed' } ) ];
		await checker.check( rows );
		expect( rows[ 0 ].state ).toBe( 'already' );
	} );

	it( 'can be cancelled, and leaves no row being checked', async () => {
		const { checker, lists } = bench();
		const rows = rowsOf( ...Array.from( { length: 120 }, ( _, index ) => `Person ${ index }` ) );
		const checking = checker.check( rows );
		await settled();
		expect( checker.state.running ).toBe( false );
		await checking;
		let answer = (): void => undefined;
		lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const again = checker.check( rows );
		await settled();
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
		const { checker, lists } = bench();
		lists.names.set( 'Taken', { kind: 'taken', canonical: 'Taken' } );
		const [ row, other ] = rowsOf( 'Taken', 'Other' );
		let answer = (): void => undefined;
		lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const checking = checker.check( [ row, other ] );
		await settled();
		Object.assign( row, { ...rowOf( 1, { username: 'Free' } ) } );
		const rechecking = checker.recheck( row );
		await settled();
		answer();
		await Promise.all( [ checking, rechecking ] );
		expect( lists.asked ).toEqual( [ [ 'Taken', 'Other' ], [ 'Free' ] ] );
		expect( [ row.state, row.canonical, ...codes( row ) ] ).toEqual( [ 'ready', 'Free' ] );
		expect( other.state ).toBe( 'ready' );
	} );

	it( 'asks for the log only once', async () => {
		const { checker, lists } = bench();
		const rows = rowsOf( 'Eve' );
		await checker.check( rows );
		await checker.recheck( rows[ 0 ] );
		expect( lists.ownAsked ).toBe( 1 );
		expect( checker.state ).toMatchObject( { done: 1, total: 1 } );
	} );
} );

describe( 'Checker.alternatives()', () => {
	it( 'names three that are really free, asked for at once', async () => {
		const { checker, lists } = bench( { offersOverrides: true } );
		const [ row ] = rowsOf( 'Maria Garcia' );
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

	it( 'leaves a row alone that was edited meanwhile', async () => {
		const { checker } = bench();
		const [ row ] = rowsOf( 'Maria' );
		row.remarks = [ error( 'name-taken', 'username' ) ];
		const asking = checker.alternatives( row, new Set() );
		row.canonical = 'Eva';
		await asking;
		expect( row.remarks[ 0 ].fixes ).toEqual( [] );
	} );

	it.each<[ string, string[] ]>( [
		[ 'Maria Garcia', [ 'Maria G', 'M Garcia', 'MariaGarcia', 'Maria Garcia 2' ] ],
		[ 'Ana de la Cruz', [ 'Ana de la C', 'A de la Cruz', 'AnadelaCruz', 'Ana de la Cruz 2' ] ],
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
