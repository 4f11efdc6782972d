import fc from 'fast-check';
import type { RowState } from '../../../../src/accounts/list/row';
import { promisesDone } from '../fake-clock';
import { atChange, BatchBench, expectTruth, type BenchOptions } from './batch-bench';
import { FATES, type Fate } from './simulated-wiki';

/** What becomes of a row that meets such a fate. */
function expectedState( fate: Fate ): RowState {
	switch ( fate ) {
		case 'refused':
		case 'somebodyElse':
		case 'restart':
			return 'refused';
		case 'stepAfter':
		case 'stepBefore':
		case 'redirect':
			return 'unfinished';
		default:
			return 'created';
	}
}

async function run( options: BenchOptions ): Promise<BatchBench> {
	const bench = new BatchBench( options );
	await bench.start();
	await bench.finish();
	expectTruth( bench );
	return bench;
}

type Act = 'pause' | 'stop' | 'reload';

/** Runs, and does that when the batch has changed so many times. False: it never changed so often. */
async function interrupted( options: BenchOptions, act: Act, at: number ): Promise<boolean> {
	const bench = new BatchBench( options );
	let reached = false;
	let reloading = Promise.resolve();
	atChange( bench.batch, at, () => {
		reached = true;
		if ( act === 'reload' ) {
			// Not within the change: a page closes between two tasks.
			reloading = promisesDone().then( () => bench.reload() );
		} else {
			bench.batch[ act ]();
		}
	} );
	await bench.start();
	await bench.clock.advance( 60000 );
	await reloading;
	await bench.finishAll();
	expectTruth( bench );
	return reached;
}

describe( 'Batch', () => {
	describe.each( FATES )( 'with a request that meets the fate “%s”', ( fate ) => {
		it.each( [ 0, 1, 2, 3, 4, 5 ] )( 'at place %i settles every row once and truly', async ( place ) => {
			const fates: Fate[] = Array.from( { length: place }, () => 'pass' );
			const { rows } = await run( { fates: [ ...fates, fate ] } );
			expect( rows.map( ( { state } ) => state ) )
				.toEqual( rows.map( ( _, index ) => index === place ? expectedState( fate ) : 'created' ) );
		} );

		it.each<Act>( [ 'pause', 'stop', 'reload' ] )( 'survives %s at every point', async ( act ) => {
			let at = 1;
			while ( await interrupted( { rows: 3, fates: [ 'pass', fate ] }, act, at ) ) {
				at++;
			}
			expect( at ).toBeGreaterThan( 9 );
		}, 60000 );
	} );

	it( 'survives any faults, silences and interruptions', async () => {
		await fc.assert( fc.asyncProperty(
			// What is late beyond all waiting is for another try to find: batch-lost.test.ts.
			fc.array( fc.constantFrom( ...FATES.filter( ( fate ) => fate !== 'veryLate' ) ), { maxLength: 14 } ),
			fc.array( fc.boolean(), { maxLength: 30 } ),
			fc.constantFrom<Act>( 'pause', 'stop', 'reload' ),
			fc.nat( 40 ),
			async ( fates, silences, act, at ) => {
				expect( [ true, false ] ).toContain( await interrupted( { fates, silences }, act, at ) );
			}
		), {
			numRuns: 200,
			examples: [
				// Found after 10,648 others: our own account was called somebody else's while the wiki did not answer.
				[ [ 'resent' ], Array<boolean>( 8 ).fill( true ), 'pause', 0 ],
				// Lost at both of its turns: it takes another press of the button to know.
				[ [ 'pass', 'pass', 'pass', 'throws', 'throws', 'pass', 'pass', 'inProgress', 'throws' ], [], 'pause', 0 ]
			]
		} );
	}, 120000 );
} );
