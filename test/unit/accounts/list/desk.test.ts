import { Desk } from '../../../../src/accounts/list/desk/desk';
import { dayQuota } from '../../../../src/accounts/list/desk/day-quota';
import { slips } from '../../../../src/accounts/list/after/slips';
import type { Creation, Row } from '../../../../src/accounts/list/row';
import { ListBench } from './list-bench';
import type { Fate } from './simulated-wiki';

/** A list with its desk, before anybody has come. */
async function atDesk( fates: Fate[] = [] ): Promise<{ bench: ListBench; desk: Desk }> {
	const bench = new ListBench( fates );
	await bench.open();
	bench.list.desk.open();
	return { bench, desk: new Desk( bench.list ) };
}

const person = ( username: string ): { username: string; email: string; mode: 'mail' } => (
	{ username, email: `${ username.toLowerCase() }@example.org`, mode: 'mail' }
);

describe( 'Who comes to the desk', () => {
	it( 'is created at once, and the list is as long as the day', async () => {
		const { bench, desk } = await atDesk();
		for ( const name of [ 'Ada', 'Bob', 'Cleo' ] ) {
			desk.add( person( name ) );
			await bench.clock.advance( 1000 );
		}
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 3 );
		expect( bench.list.state.stage.kind ).toBe( 'results' );
	} );

	it( 'waits for the one before, in their order', async () => {
		const { bench, desk } = await atDesk();
		[ 'Ada', 'Bob', 'Cleo' ].forEach( ( name ) => desk.add( person( name ) ) );
		await bench.clock.advance( 5000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( [ ...bench.wiki.accounts.keys() ] ).toEqual( [ 'Ada', 'Bob', 'Cleo' ] );
	} );

	it( 'waits for another tab, and so does who comes while that is being found out', async () => {
		const { bench, desk } = await atDesk();
		bench.elsewhere = true;
		desk.add( person( 'Ada' ) );
		await bench.clock.advance( 1000 );
		bench.elsewhere = false;
		await bench.clock.advance( 4100 );
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 20000 );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
	} );

	it( 'is not forgotten where the other tab was in the way of the one before', async () => {
		const { bench, desk } = await atDesk();
		desk.add( person( 'Ada' ) );
		bench.elsewhere = true;
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 1000 );
		expect( bench.states ).toEqual( [ 'ready', 'ready' ] );
		bench.elsewhere = false;
		await bench.clock.advance( 20000 );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
	} );

	it( 'gets a password made here without a sheet, which others of the list need', async () => {
		const { bench, desk } = await atDesk();
		desk.add( { username: 'Ada', mode: 'generate' } );
		await bench.clock.advance( 1000 );
		expect( bench.row( 'Ada' ) ).toMatchObject( { state: 'created', request: { password: bench.password( 'Ada' ) } } );
		expect( bench.password( 'Ada' ) ).not.toBe( '' );
		expect( bench.list.unsavedWork ).toContain( 'passwords' );
	} );

	it( 'is not created where the name is taken, nor are those on the list that somebody left out', async () => {
		const { bench, desk } = await atDesk();
		bench.lists.names.set( 'Ada', { kind: 'taken', canonical: 'Ada' } );
		const row = desk.add( person( 'Ada' ) );
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 2000 );
		expect( bench.states ).toEqual( [ 'rejected', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 1 );
		desk.takeBack( row );
		expect( bench.list.rows.map( ( { request } ) => request.username ) ).toEqual( [ 'Bob' ] );
	} );

	it( 'is created as soon as what is wrong is mended', async () => {
		const { bench, desk } = await atDesk();
		bench.lists.names.set( 'Ada', { kind: 'taken', canonical: 'Ada' } );
		const row = desk.add( person( 'Ada' ) );
		await bench.clock.advance( 1000 );
		bench.list.table.edit( row, 'username', 'Ada L' );
		await bench.clock.advance( 2000 );
		expect( row.state ).toBe( 'created' );
	} );

	it( 'is created in spite of a warning only once somebody says so', async () => {
		const { bench, desk } = await atDesk();
		const row = desk.add( { ...person( 'Ada' ), email: 'ada@gmial.com' } );
		await bench.clock.advance( 1000 );
		expect( [ row.state, desk.isOpen( row ) ] ).toEqual( [ 'warned', true ] );
		expect( bench.wiki.posts ).toHaveLength( 0 );
		desk.confirm( row );
		await bench.clock.advance( 1000 );
		expect( [ row.state, desk.isOpen( row ) ] ).toEqual( [ 'created', false ] );
	} );

	it( 'comes to a finished list without losing it, nor creating what was left', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Ada,ada@example.org\nBob,bob@example.org\nCleo,cleo@example.org' );
		await bench.run( 1 );
		bench.list.run.stop();
		await bench.rest();
		const before = bench.states;
		expect( before.filter( ( state ) => state === 'ready' ).length ).toBeGreaterThan( 0 );
		bench.list.desk.open();
		new Desk( bench.list ).add( person( 'Dina' ) );
		await bench.clock.advance( 2000 );
		expect( bench.states ).toEqual( [ ...before, 'created' ] );
	} );

	it( 'waits where the wiki’s limit is reached, and nothing more is sent', async () => {
		const { bench, desk } = await atDesk( [ 'pass', 'throttle' ] );
		desk.add( person( 'Ada' ) );
		await bench.clock.advance( 1000 );
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 1000 );
		const { length } = bench.wiki.posts;
		desk.add( person( 'Cleo' ) );
		await bench.clock.advance( 1000 );
		expect( bench.wiki.posts ).toHaveLength( length );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'ready' ] );
		await bench.list.run.resume();
		await bench.clock.advance( 2000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
	} );
} );

describe( 'Who has the name of an account that was there before', () => {
	const MINE: Creation = { createdByMe: true, createdBy: '', at: 5 };

	/** The account is there, created by this person or by a colleague of the day. */
	async function namesake( by: Creation ): Promise<{ bench: ListBench; desk: Desk; row: Row }> {
		const { bench, desk } = await atDesk();
		bench.lists.names.set( 'Ada', { kind: 'taken', canonical: 'Ada' } );
		bench.lists.own = {
			creations: new Map( by.createdByMe ? [ [ 'Ada', { at: 5, by: 'password' as const, reason: '' } ] ] : [] ), complete: true, windows: []
		};
		bench.lists.creations.set( 'Ada', by );
		const row = desk.add( { ...person( 'Ada' ), mode: 'generate' } );
		await bench.clock.advance( 1000 );
		return { bench, desk, row };
	}

	const remarksOf = ( { remarks }: Row ): string[][] => remarks.map( ( { severity, code } ) => [ severity, code ] );

	it.each<[ string, Creation, string, string ]>( [
		[ 'this person', MINE, 'already', 'already' ],
		[ 'a colleague', { createdByMe: false, createdBy: 'Zoe', at: 5, isRecent: true }, 'name-taken', 'has-account' ]
	] )( 'is not taken for whom %s created it for, until somebody says so', async ( _who, by, before, after ) => {
		const { bench, desk, row } = await namesake( by );
		expect( [ row.state, row.request.email, remarksOf( row ) ] ).toEqual( [ 'rejected', 'ada@example.org', [ [ 'error', before ] ] ] );
		expect( desk.recognise( row ) ).toBe( row );
		expect( [ row.state, row.request.password, remarksOf( row ) ] ).toEqual( [ 'already', '', [ [ 'info', after ] ] ] );
		expect( bench.list.unsavedWork ).not.toContain( 'passwords' );
		expect( slips( [ row ], { siteName: '', loginAddress: '' } ) ).toMatchObject( [ { username: 'Ada', password: '', mailed: false } ] );
		expect( bench.list.sheet.fromEarlier ).toEqual( [] );
		bench.list.table.claim( row, false );
		expect( row.state ).toBe( 'rejected' );
		expect( bench.wiki.posts ).toHaveLength( 0 );
	} );

	it( 'is on the list again when it is theirs, also after the name was back in the fields', async () => {
		const { bench, desk, row } = await namesake( MINE );
		desk.takeBack( row );
		desk.add( person( 'Bob' ) );
		const theirs = desk.recognise( row );
		await bench.clock.advance( 1000 );
		expect( bench.list.rows ).toHaveLength( 2 );
		expect( bench.list.rows[ 1 ] ).toBe( theirs );
		expect( bench.states ).toEqual( [ 'created', 'already' ] );
	} );

	it( 'is still asked about after a reload, with the address, and not once it was said', async () => {
		const { bench, desk } = await namesake( MINE );
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 1000 );
		const again = async (): Promise<Row> => {
			const { names, own } = bench.lists;
			await bench.reload();
			Object.assign( bench.lists, { names, own } );
			await bench.goOn();
			return bench.row( 'Ada' );
		};
		const after = await again();
		expect( [ after.state, after.request.email ] ).toEqual( [ 'rejected', 'ada@example.org' ] );
		new Desk( bench.list ).recognise( after );
		expect( ( await again() ).state ).toBe( 'already' );
	} );

	it( 'is not taken for whom a colleague was faster with', async () => {
		const { bench, desk } = await atDesk( [ 'somebodyElse' ] );
		bench.lists.creations.set( 'Ada', { createdByMe: false, createdBy: 'Zoe', at: 5, isRecent: true } );
		const row = desk.add( person( 'Ada' ) );
		await bench.rest();
		expect( [ row.state, remarksOf( row ) ] ).toEqual( [ 'rejected', [ [ 'error', 'name-taken' ] ] ] );
	} );

	it( 'is taken for that person on a list, as lists are read again, until somebody says otherwise', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.lists.names.set( 'Ada', { kind: 'taken', canonical: 'Ada' } );
		bench.lists.own = { creations: new Map( [ [ 'Ada', { at: 5, by: 'mail' as const, reason: '' } ] ] ), complete: true, windows: [] };
		await bench.check( 'Ada,ada@example.org' );
		expect( bench.states ).toEqual( [ 'already' ] );
		bench.list.table.claim( bench.row( 'Ada' ), false );
		expect( [ bench.states, remarksOf( bench.row( 'Ada' ) ) ] ).toEqual( [ [ 'rejected' ], [ [ 'error', 'already' ] ] ] );
	} );
} );

describe( 'After a reload', () => {
	it( 'the desk is there again with all who came, also those who were not sent yet', async () => {
		const { bench, desk } = await atDesk();
		desk.add( person( 'Ada' ) );
		await bench.clock.advance( 1000 );
		bench.lists.delay = new Promise( () => {
			// No answer comes.
		} );
		desk.add( person( 'Bob' ) );
		await bench.reload();
		await bench.goOn();
		expect( bench.list.state.isAtDesk ).toBe( true );
		expect( bench.states ).toEqual( [ 'created', 'ready' ] );
		// Nobody is created who was not seen again.
		const after = new Desk( bench.list );
		const [ bob ] = after.latest as [ Row ];
		await bench.rest();
		expect( [ bob.state, after.isOpen( bob ) ] ).toEqual( [ 'ready', true ] );
		after.confirm( bob );
		await bench.clock.advance( 1000 );
		expect( bob.state ).toBe( 'created' );
	} );

	it( 'who left the desk finds the list', async () => {
		const { bench, desk } = await atDesk();
		desk.add( person( 'Ada' ) );
		await bench.clock.advance( 1000 );
		bench.list.desk.leave();
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		await bench.reload();
		await bench.goOn();
		expect( bench.list.state.isAtDesk ).toBe( false );
	} );
} );

describe( 'The desk', () => {
	it( 'leads back to an empty list where nobody came', async () => {
		const { bench } = await atDesk();
		bench.list.desk.leave();
		expect( bench.list.state.stage.kind ).toBe( 'list' );
	} );

	it( 'has the last five in sight, the latest first', async () => {
		const { bench, desk } = await atDesk();
		[ 'Ada', 'Bob', 'Cleo', 'Dina', 'Eve', 'Fay' ].forEach( ( name ) => desk.add( person( name ) ) );
		await bench.clock.advance( 5000 );
		expect( desk.latest.map( ( { request } ) => request.username ) ).toEqual( [ 'Fay', 'Eve', 'Dina', 'Cleo', 'Bob' ] );
	} );

	it( 'keeps whoever needs something in sight above them, until that is done, also after a reload', async () => {
		const { bench, desk } = await atDesk( [ 'pass', 'refused' ] );
		const namesOf = ( rows: readonly Row[] ): string[] => rows.map( ( { request } ) => request.username );
		desk.add( { ...person( 'Ada' ), email: 'ada@gmial.com' } );
		[ 'Bob', 'Cleo' ].forEach( ( name ) => desk.add( person( name ) ) );
		await bench.clock.advance( 3000 );
		expect( bench.states ).toEqual( [ 'warned', 'created', 'refused' ] );
		expect( desk.open ).toEqual( [] );
		[ 'Dina', 'Eve', 'Fay', 'Gus', 'Hal' ].forEach( ( name ) => desk.add( person( name ) ) );
		expect( namesOf( desk.open ) ).toEqual( [ 'Cleo', 'Ada' ] );
		await bench.clock.advance( 5000 );
		expect( namesOf( desk.open ) ).toEqual( [ 'Cleo', 'Ada' ] );
		expect( namesOf( desk.latest ) ).toEqual( [ 'Hal', 'Gus', 'Fay', 'Eve', 'Dina' ] );
		await bench.reload();
		await bench.goOn();
		const after = new Desk( bench.list );
		expect( namesOf( after.open ) ).toEqual( [ 'Cleo', 'Ada' ] );
		after.confirm( bench.row( 'Ada' ) );
		await bench.clock.advance( 1000 );
		expect( namesOf( after.open ) ).toEqual( [ 'Cleo' ] );
	} );

	it( 'leaves what is left of a list to its table', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Zoe,zoe@gmial.com' );
		const desk = new Desk( bench.list );
		[ 'Ada', 'Bob', 'Cleo', 'Dina', 'Eve' ].forEach( ( name ) => desk.add( person( name ) ) );
		await bench.clock.advance( 5000 );
		expect( bench.row( 'Zoe' ).state ).toBe( 'warned' );
		expect( desk.open ).toEqual( [] );
	} );

	it( 'counts those who came against the wiki’s limit', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.lists.own = {
			creations: new Map( [ [ 'Zoe', { at: bench.clock.now(), by: 'mail' as const, reason: '' } ] ] ), complete: true, windows: []
		};
		bench.list.desk.open();
		await bench.clock.advance( 10 );
		const desk = new Desk( bench.list );
		desk.add( person( 'Ada' ) );
		desk.add( person( 'Bob' ) );
		await bench.clock.advance( 3000 );
		expect( dayQuota( bench.list.state, bench.list.rows )?.createdLastDay ).toBe( 3 );
	} );
} );
