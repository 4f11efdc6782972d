import { NEW_ATTEMPT } from '../../../../src/accounts/list/create/attempt';
import { BatchBench, expectTruth, NOW, phaseOf, started } from './batch-bench';
import type { Fate } from './simulated-wiki';

describe( 'Batch after a lost answer', () => {
	it( 'sends once more only what is free for some time, and never twice what is there', async () => {
		const bench = await started( { rows: 2, fates: [ 'late', 'lostBefore' ] } );
		await bench.finish();
		expect( bench.wiki.posts.map( ( { username } ) => username ) ).toEqual( [ 'Person 1', 'Person 2', 'Person 2' ] );
		expectTruth( bench );
	} );

	it( 'knows its own account even if that comes after a reload', async () => {
		const bench = await started( { rows: 2, fates: [ 'veryLate', 'throttle' ] } );
		await bench.clock.advance( 20000 );
		phaseOf( bench, 'stopped' );
		expect( bench.rows[ 0 ].state ).toBe( 'ready' );
		await bench.reload();
		await bench.clock.advance( 60000 );
		await bench.finish();
		expectTruth( bench );
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'created', 'created' ] );
	} );

	it( 'does not believe a refusal that a slower request before it belies', async () => {
		const bench = await started( { rows: 1, fates: [ 'veryLate', 'restart' ] } );
		await bench.clock.advance( 40000 );
		expect( bench.rows[ 0 ].state ).toBe( 'refused' );
		await bench.reload();
		await bench.clock.advance( 60000 );
		await bench.start();
		await bench.finish();
		expect( bench.rows[ 0 ].state ).toBe( 'created' );
		expectTruth( bench );
	} );

	it( 'takes nothing of one list into the next, which has the same ids', async () => {
		const bench = await started( { rows: 1, fates: [ 'stepAfter' ] } );
		await bench.finish();
		expect( bench.batch.steps.holds( bench.rows[ 0 ] ) ).toBe( true );
		const other = new BatchBench( { rows: 1 } );
		other.rows[ 0 ].canonical = 'Somebody';
		await bench.batch.start( other.rows, { ...other.plan } );
		await bench.clock.advance( 1000 );
		expect( other.rows[ 0 ].state ).toBe( 'created' );
		expect( bench.batch.steps.holds( bench.rows[ 0 ] ) ).toBe( false );
	} );

	it( 'leaves a row that gets lost again for the end', async () => {
		const bench = await started( { rows: 3, fates: [ 'lostBefore', 'lostBefore' ] } );
		await bench.finish();
		expect( bench.wiki.posts.map( ( { username } ) => username ) )
			.toEqual( [ 'Person 1', 'Person 1', 'Person 2', 'Person 3', 'Person 1' ] );
		expectTruth( bench );
	} );

	it( 'says unknown of what gets lost every time', async () => {
		const bench = await started( { rows: 1, fates: [ 'lostBefore', 'lostBefore', 'lostBefore', 'lostBefore' ] } );
		await bench.finish();
		expect( bench.rows[ 0 ].state ).toBe( 'unknown' );
		expect( bench.wiki.posts ).toHaveLength( 4 );
		await bench.batch.ask( [], bench.plan );
		const asking = bench.batch.ask( bench.rows, bench.plan );
		await bench.clock.advance( 60000 );
		await asking;
		expect( bench.rows[ 0 ].state ).toBe( 'ready' );
	} );

	it( 'stops when every one gets lost', async () => {
		const bench = await started( { fates: Array.from<Fate>( { length: 100 } ).fill( 'lostBefore' ) } );
		await bench.clock.advance( 3600000 );
		expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'silent' } );
		expect( bench.wiki.posts ).toHaveLength( 6 );
	} );

	it( 'does not take the account of another row for its own', async () => {
		const bench = new BatchBench( { rows: 2 } );
		bench.rows[ 1 ].canonical = 'Person 1';
		await bench.start();
		await bench.finish();
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'created', 'refused' ] );
		expect( bench.told ).toHaveLength( 1 );
	} );

	it( 'asks, without creating, what became of it', async () => {
		const bench = new BatchBench( { rows: 5 } );
		const [ mine, free, earlier, other, open ] = bench.rows;
		for ( const row of bench.rows ) {
			row.state = 'unknown';
			row.attempt = { ...NEW_ATTEMPT, status: 'unknown', lost: true, sentAt: NOW - 6000 };
		}
		bench.wiki.accounts.set( mine.canonical, { mine: true, at: NOW - 5000, fields: {}, times: 1 } );
		bench.wiki.accounts.set( earlier.canonical, { mine: true, at: NOW - 90000, fields: {}, times: 1 } );
		bench.wiki.accounts.set( other.canonical, { mine: false, at: NOW - 5000, fields: {}, times: 1 } );
		const asking = bench.batch.ask( bench.rows.slice( 0, 4 ), bench.plan );
		await bench.clock.advance( 60000 );
		await asking;
		expect( [ mine, free, earlier, other, open ].map( ( { state } ) => state ) )
			.toEqual( [ 'created', 'ready', 'already', 'refused', 'unknown' ] );
		expect( bench.wiki.posts ).toEqual( [] );
		phaseOf( bench, 'finished' );
		expect( bench.batch.state.task ).toBe( 'ask' );
	} );
} );

describe( 'Batch at steps', () => {
	it( 'says whether the account exists, and that only the last step can be answered', async () => {
		const bench = await started( { fates: [ 'stepAfter', 'stepBefore', 'pass', 'redirect' ], rows: 4 } );
		await bench.finish();
		expect( bench.rows.map( ( { attempt } ) => attempt?.existence ) ).toEqual( [ 'yes', 'no', null, 'yes' ] );
		expect( bench.rows.map( ( row ) => bench.batch.steps.holds( row ) ) ).toEqual( [ false, false, false, true ] );
		expect( bench.rows[ 0 ].attempt?.outcome ).toMatchObject( { kind: 'step', step: { type: 'ui' } } );
	} );

	it( 'does not create again what exists, but what does not', async () => {
		const bench = await started( { fates: [ 'stepAfter', 'stepBefore' ], rows: 2 } );
		await bench.finish();
		await bench.start();
		await bench.finish();
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'unfinished', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 3 );
	} );

	it( 'tells after a reload whether the account exists', async () => {
		const bench = await started( { fates: [ 'stepAfter' ], rows: 1 } );
		await bench.finish();
		await bench.reload();
		expect( bench.batch.steps.holds( bench.rows[ 0 ] ) ).toBe( false );
		const asking = bench.batch.ask( bench.rows, bench.plan );
		await bench.clock.advance( 1000 );
		await asking;
		expect( bench.rows[ 0 ].attempt?.existence ).toBe( 'yes' );
	} );
} );
