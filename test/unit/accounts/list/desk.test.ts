import { Desk } from '../../../../src/accounts/list/desk/desk';
import { dayQuota } from '../../../../src/accounts/list/desk/day-quota';
import type { Row } from '../../../../src/accounts/list/row';
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
