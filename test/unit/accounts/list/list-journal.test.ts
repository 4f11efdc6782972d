import { ListBench } from './list-bench';

/** One account created, the second on its way, and the page reloaded. */
async function brokenOff( list = 'Ada\nBob\nCleo' ): Promise<ListBench> {
	const bench = new ListBench();
	await bench.open();
	await bench.check( list, 'generate' );
	bench.saveSheet();
	await bench.run( 1 );
	await bench.reload();
	return bench;
}

describe( 'The notes of a run', () => {
	it( 'are kept while something is left to do or to mend, or was not seen, and no longer', async () => {
		const bench = new ListBench( [ 'pass', 'refused', 'throttle' ] );
		await bench.open();
		await bench.check( 'Ada\nBob\nCleo', 'generate' );
		bench.saveSheet();
		await bench.run( 5 );
		expect( bench.states ).toEqual( [ 'created', 'refused', 'ready' ] );
		expect( bench.store.size ).toBeGreaterThan( 0 );
		await bench.run( 2 );
		expect( bench.states ).toEqual( [ 'created', 'refused', 'created' ] );
		// Somebody is refused: that may yet be mended.
		bench.list.run.resultsSeen();
		expect( bench.store.size ).toBeGreaterThan( 0 );
		const retry = bench.list.retry();
		await bench.clock.advance( 1000 );
		await retry;
		await bench.run( 2 );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.list.unsavedWork ).toEqual( [ 'results' ] );
		expect( bench.store.size ).toBeGreaterThan( 0 );
		bench.list.run.resultsSeen();
		expect( bench.store.size ).toBe( 0 );
		expect( bench.list.unsavedWork ).toEqual( [] );
	} );

	it( 'in a tab that is a copy are not gone on with while the first one is open', async () => {
		const bench = await brokenOff();
		expect( bench.list.state.brokenOff ).toEqual( { kind: 'run', done: 1, total: 3, left: 2, isFollowed: false } );
		bench.heldElsewhere = [ 'owner 0' ];
		await bench.reload();
		expect( bench.list.state.brokenOff ).toEqual( { kind: 'elsewhere' } );
		bench.heldElsewhere = [];
		await bench.reload();
		expect( bench.list.state.brokenOff.kind ).toBe( 'run' );
	} );

	it( 'of a page before are gone on with, however often the dialog is opened, and at once', async () => {
		const bench = await brokenOff();
		await bench.open();
		expect( bench.list.state.brokenOff.kind ).toBe( 'run' );
		await Promise.all( [ bench.open(), bench.open() ] );
		expect( bench.list.state.brokenOff.kind ).toBe( 'run' );
	} );

	it( 'of another page can be discarded', async () => {
		const bench = await brokenOff();
		bench.heldElsewhere = [ 'owner 0' ];
		await bench.reload();
		bench.list.run.forgetRun();
		expect( bench.list.state.brokenOff ).toEqual( { kind: 'none' } );
		expect( bench.store.size ).toBe( 0 );
	} );

	it( 'of one’s own are gone on with, however often the dialog is opened', async () => {
		const bench = new ListBench( [ 'throttle' ] );
		await bench.open();
		await bench.check( 'Ada', 'generate' );
		bench.saveSheet();
		await bench.run( 1 );
		bench.heldElsewhere = [ 'owner 0' ];
		await bench.open();
		expect( bench.list.state.brokenOff.kind ).toBe( 'run' );
	} );

	it( 'are completed by the sheet also while the names are being asked about once more', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Ada\nBob\nCleo', 'generate' );
		const sheet = bench.saveSheet();
		await bench.run( 1 );
		await bench.reload();
		let answer: () => void = () => undefined;
		bench.lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const going = bench.list.run.goOn();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'created', 'checking' ] );
		expect( bench.list.sheet.openSheet( sheet ) ).toBeGreaterThan( 0 );
		answer();
		await bench.rest();
		await going;
		expect( bench.states ).toEqual( [ 'created', 'created', 'ready' ] );
		expect( bench.list.run.left ).toHaveLength( 1 );
	} );

	it( 'may be older than the log: what was created meanwhile is known', async () => {
		const bench = await brokenOff();
		bench.lists.names.set( 'Cleo', { kind: 'taken', canonical: 'Cleo' } );
		bench.lists.own = { creations: new Map( [ [ 'Cleo', { at: 1, by: 'password', reason: '' } ] ] ), complete: true, windows: [] };
		await bench.goOn();
		expect( bench.states ).toEqual( [ 'created', 'created', 'already' ] );
		expect( bench.list.sheet.awaitingSheet ).toEqual( [] );
	} );

	it( 'hold no remarks: who was rejected is asked about again, and stays rejected', async () => {
		const bench = new ListBench();
		const taken = (): unknown => bench.lists.names.set( 'Bob', { kind: 'taken', canonical: 'Bob' } );
		taken();
		await bench.open();
		await bench.check( 'Username,E-mail\nAda,ada@example.org\nBob,bob@example.org\nNo#name,no@example.org\nCleo,cleo@example.org' );
		await bench.run( 1 );
		await bench.reload();
		taken();
		await bench.goOn();
		expect( bench.states ).toEqual( [ 'created', 'rejected', 'rejected', 'created' ] );
		expect( bench.list.rows.slice( 1, 3 ).map( ( { remarks } ) => remarks.map( ( { code } ) => code ) ) )
			.toEqual( [ [ 'name-taken' ], [ 'name-invalid' ] ] );
	} );
} );

describe( 'Two names of which only the wiki knows that they are one', () => {
	it( 'are said to be the same, and what they become; only the first is created', async () => {
		const bench = new ListBench();
		for ( const name of [ 'Strasse', 'Straße' ] ) {
			bench.lists.names.set( name, { kind: 'free', canonical: 'STRASSE' } );
		}
		await bench.open();
		await bench.check( 'Strasse\nStraße\nAda', 'generate' );
		expect( bench.states ).toEqual( [ 'ready', 'rejected', 'ready' ] );
		const said = bench.list.rows.map( ( { remarks } ) => remarks.map( ( { code, parameters } ) => [ code, ...parameters ].join( ' ' ) ) );
		expect( said ).toEqual( [ [ 'normalised STRASSE' ], [ 'duplicate 1 STRASSE', 'normalised STRASSE' ], [] ] );
		// Without the first, the second is as good.
		bench.list.table.remove( [ bench.row( 'Strasse' ) ] );
		expect( bench.states ).toEqual( [ 'ready', 'ready' ] );
	} );
} );
