import { ListBench } from './list-bench';

async function checked( bench: ListBench, list = 'Ada\nBob\nCleo' ): Promise<void> {
	await bench.open();
	await bench.check( list, 'generate' );
	bench.saveSheet();
}

/** Whoever waits looks again after that time, in milliseconds. */
const LOOK = 20000;

describe( 'A list that lost its session', () => {
	async function lost(): Promise<ListBench> {
		const bench = new ListBench( [ 'pass', 'sessionLost' ] );
		await checked( bench );
		await bench.run( 3 );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'ready' ] );
		expect( bench.list.state.awaitsLogin ).toBe( true );
		return bench;
	}

	it( 'goes on once the same person is logged in, and sends nothing before', async () => {
		const bench = await lost();
		bench.who = 'Somebody else';
		await bench.clock.advance( 3 * LOOK );
		bench.who = null;
		bench.comeBack();
		await bench.clock.advance( 3 * LOOK );
		expect( bench.wiki.posts ).toHaveLength( 2 );
		bench.who = 'Coordinator';
		await bench.clock.advance( LOOK + 1000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 4 );
		expect( bench.list.state.awaitsLogin ).toBe( false );
	} );

	it( 'goes on at once when the person comes back, and once only', async () => {
		const bench = await lost();
		bench.who = 'Coordinator';
		bench.comeBack();
		bench.comeBack();
		await bench.clock.advance( 1000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		await bench.clock.advance( 3 * LOOK );
		expect( bench.wiki.posts ).toHaveLength( 4 );
		expect( bench.clock.waiting ).toBe( 0 );
	} );

	it( 'begins no new list', async () => {
		const bench = await lost();
		bench.list.startOver();
		bench.who = 'Coordinator';
		bench.comeBack();
		await bench.clock.advance( 3 * LOOK );
		expect( bench.wiki.posts ).toHaveLength( 2 );
		expect( bench.list.state.awaitsLogin ).toBe( false );
	} );
} );

describe( 'A list in a second tab', () => {
	async function locked(): Promise<ListBench> {
		const bench = new ListBench();
		await checked( bench );
		bench.elsewhere = true;
		await bench.run( 1 );
		expect( bench.list.state.problem ).toEqual( { kind: 'otherTab' } );
		return bench;
	}

	it( 'waits, and begins by itself once that has finished', async () => {
		const bench = await locked();
		await bench.clock.advance( 3 * LOOK );
		expect( bench.wiki.posts ).toEqual( [] );
		expect( bench.list.state.problem ).toEqual( { kind: 'otherTab' } );
		bench.elsewhere = false;
		await bench.clock.advance( LOOK );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.list.state.problem ).toBeNull();
		expect( bench.clock.waiting ).toBe( 0 );
	} );

	it( 'does not begin by itself once the person is back at the text', async () => {
		const bench = await locked();
		bench.list.backToList();
		bench.elsewhere = false;
		bench.comeBack();
		await bench.clock.advance( 3 * LOOK );
		expect( bench.wiki.posts ).toEqual( [] );
		expect( bench.list.state.problem ).toBeNull();
	} );
} );

describe( 'A row whose step was left before there was an account', () => {
	it( 'is offered again, and created like any other', async () => {
		const bench = new ListBench( [ 'stepBefore', 'pass' ] );
		await checked( bench, 'Ada\nBob' );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.list.state.step?.conversation.state.existence ).toBe( 'no' );
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'unfinished', 'created' ] );
		expect( bench.list.run.left ).toEqual( [ bench.row( 'Ada' ) ] );
		expect( bench.list.run.startable ).toEqual( [ bench.row( 'Ada' ) ] );
		await bench.run( 3 );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
		expect( bench.list.run.left ).toEqual( [] );
	} );

	it( 'is not offered where an account exists already', async () => {
		const bench = new ListBench( [ 'stepAfter' ] );
		await checked( bench, 'Ada' );
		await bench.run( 1 );
		await bench.rest();
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'unfinished' ] );
		expect( bench.list.run.left ).toEqual( [] );
	} );
} );

describe( 'A list that goes on at a time', () => {
	async function limited(): Promise<ListBench> {
		const bench = new ListBench( [ 'throttle' ] );
		await checked( bench );
		await bench.run( 3 );
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		return bench;
	}

	it( 'does so then, even if the machine slept', async () => {
		const bench = await limited();
		const time = bench.clock.now() + 3600000;
		bench.list.run.resumeAt( time );
		expect( bench.list.state.resumeAt ).toBe( time );
		await bench.clock.advance( 3500000 );
		expect( bench.wiki.posts ).toHaveLength( 1 );
		await bench.clock.advance( 200000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.list.state.resumeAt ).toBeNull();
	} );

	it( 'waits for the other tab, and is called off', async () => {
		const bench = await limited();
		bench.list.run.resumeAt( bench.clock.now() + 5000 );
		bench.elsewhere = true;
		await bench.clock.advance( 10000 );
		expect( bench.states ).toEqual( [ 'ready', 'ready', 'ready' ] );
		bench.list.run.stopWaiting();
		bench.list.run.resumeAt( null );
		bench.elsewhere = false;
		await bench.clock.advance( 100000 );
		expect( bench.states ).toEqual( [ 'ready', 'ready', 'ready' ] );
		bench.list.run.resumeAt( bench.clock.now() );
		await bench.clock.advance( 1000 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.list.state.resumeAt ).toBeNull();
	} );
} );
