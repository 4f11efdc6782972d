import { plainText } from '../../../../src/accounts/contract/declarations';
import { promisesDone } from '../fake-clock';
import { BatchBench, expectTruth, NOW, phaseOf, started } from './batch-bench';
import type { Fate } from './simulated-wiki';

describe( 'Batch', () => {
	describe( 'where nothing goes wrong', () => {
		it( 'sends one request for each account and asks nothing else', async () => {
			const bench = await started( { rows: 40 } );
			await bench.finish();
			expect( bench.wiki.posts ).toHaveLength( 40 );
			expect( bench.wiki.finds ).toBe( 0 );
			expect( bench.wiki.declared ).toBe( 0 );
			expectTruth( bench );
			expect( bench.batch.state.progress.done ).toBe( 40 );
		} );

		it( 'writes little into the journal for each account', async () => {
			const bench = await started( { rows: 40 } );
			const before = bench.store.writes;
			await bench.finish();
			expect( bench.store.writes - before ).toBe( 79 );
		} );

		it( 'marks a row before it is sent, in the journal too', async () => {
			const bench = await started();
			expect( bench.wiki.posts ).toHaveLength( 1 );
			expect( bench.rows[ 0 ].state ).toBe( 'creating' );
			await bench.reload();
			expect( bench.rows.map( ( { state } ) => state ) )
				.toEqual( [ 'unknown', 'warned', 'ready', 'warned', 'ready', 'warned' ] );
		} );

		it( 'sends every field of the requests that it uses, and the row’s own mode, reason and overrides', async () => {
			const bench = new BatchBench( { rows: 3, opening: 'admin' } );
			const [ generated, mailed, overriding ] = bench.rows;
			mailed.request = { ...mailed.request, mode: 'mail', reason: 'Her own' };
			overriding.overrides = [ 'ignoreTitleBlacklist' ];
			await bench.start();
			await bench.finish();
			const { password } = generated.request;
			expect( bench.wiki.posts[ 0 ] ).toEqual( {
				username: 'Person 1', email: 'person1@example.org', realname: 'P. 1', reason: 'Edit-a-thon', password,
				retype: password
			} );
			expect( bench.wiki.posts[ 1 ] ).toEqual( {
				username: 'Person 2', email: 'person2@example.org', realname: 'P. 2', reason: 'Her own', mailpassword: '1'
			} );
			expect( bench.wiki.posts[ 2 ] ).toMatchObject( { ignoreTitleBlacklist: '1' } );
		} );

		it( 'tells how many there are before the first is done', async () => {
			const bench = await started( { rows: 100 } );
			expect( bench.batch.state.progress ).toEqual( { done: 0, total: 100, secondsLeft: null } );
		} );

		it( 'says that a second is left as long as something is', async () => {
			const bench = await started( { rows: 20 } );
			await bench.clock.advance( 950 );
			expect( bench.batch.state.progress ).toEqual( { done: 19, total: 20, secondsLeft: 1 } );
		} );

		it( 'tells how fast it goes', async () => {
			const bench = await started( { rows: 100 } );
			await bench.clock.advance( 1000 );
			expect( bench.batch.state.progress ).toEqual( { done: 20, total: 100, secondsLeft: 4 } );
		} );

		it( 'takes the name that the wiki gave the account', async () => {
			const bench = new BatchBench( { rows: 1 } );
			bench.wiki.create = ( _fields, by ) => Promise.resolve( { kind: 'created', username: 'Person One', by } );
			await bench.start();
			await bench.clock.advance( 100 );
			expect( bench.rows[ 0 ].canonical ).toBe( 'Person One' );
			expect( bench.told ).toEqual( [ { username: 'Person One', row: 1 } ] );
		} );
	} );

	describe( 'does not begin', () => {
		it( 'without rows, and not with those that are there already', async () => {
			const bench = new BatchBench( { rows: 2 } );
			bench.rows[ 0 ].state = 'created';
			bench.rows[ 1 ].state = 'already';
			expect( await bench.batch.start( bench.rows, bench.plan ) ).toEqual( { kind: 'nothing' } );
			expect( await bench.batch.resume() ).toEqual( { kind: 'nothing' } );
		} );

		it( 'before the sheet is saved', async () => {
			const bench = new BatchBench( { plan: { sheetSaved: false } } );
			expect( await bench.batch.start( bench.rows, bench.plan ) ).toEqual( { kind: 'sheetNotSaved' } );
			expect( bench.isLocked ).toBe( false );
			expect( bench.store.texts.size ).toBe( 0 );
		} );

		it( 'without passwords', async () => {
			const bench = new BatchBench();
			bench.rows[ 3 ].request = { ...bench.rows[ 3 ].request, password: '' };
			expect( await bench.batch.start( bench.rows, bench.plan ) ).toEqual( { kind: 'passwordsMissing', rows: [ 4 ] } );
		} );

		it( 'beside another tab, nor twice', async () => {
			const bench = new BatchBench();
			bench.elsewhere = true;
			expect( await bench.batch.start( bench.rows, bench.plan ) ).toEqual( { kind: 'otherTab' } );
			bench.elsewhere = false;
			await bench.start();
			expect( await bench.batch.start( bench.rows, bench.plan ) ).toEqual( { kind: 'busy' } );
			await bench.finish();
			expect( bench.wiki.posts ).toHaveLength( 6 );
		} );
	} );

	describe( 'halts', () => {
		it( 'after the row under way, and keeps its place while it is paused', async () => {
			const bench = await started();
			bench.batch.pause();
			expect( bench.batch.state.halting ).toBe( 'pause' );
			await bench.clock.advance( 10000 );
			phaseOf( bench, 'paused' );
			expect( bench.batch.isBusy ).toBe( true );
			expect( bench.isLocked ).toBe( true );
			expect( bench.wiki.posts ).toHaveLength( 1 );
			bench.batch.stop();
			expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'person' } );
			expect( bench.isLocked ).toBe( false );
			await bench.finish();
			expectTruth( bench );
		} );

		it.each<[ Fate, string ]>( [
			[ 'throttle', 'acct_creation_throttle_hit' ], [ 'filterWarning', 'abusefilter-warning-names' ],
			[ 'readonly', 'readonly' ]
		] )( 'at “%s” in the wiki’s words, with the rest as it was', async ( fate, code ) => {
			const bench = await started( { fates: [ 'pass', 'pass', fate ] } );
			await bench.clock.advance( 10000 );
			expect( phaseOf( bench, 'stopped' ) )
				.toMatchObject( { row: 3, because: { kind: 'refused', refused: { code, message: plainText( `The wiki says ${ code }` ) } } } );
			expect( bench.rows.map( ( { state } ) => state ) )
				.toEqual( [ 'created', 'created', 'ready', 'warned', 'ready', 'warned' ] );
			expect( bench.isLocked ).toBe( false );
		} );

		it( 'when the session is lost', async () => {
			const bench = await started( { fates: [ 'sessionLost' ] } );
			await bench.clock.advance( 10000 );
			expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'sessionLost', now: null } );
			expect( bench.rows[ 0 ].state ).toBe( 'ready' );
		} );

		it( 'and can be resumed before it has halted', async () => {
			const bench = await started();
			bench.batch.pause();
			expect( await bench.batch.resume() ).toBeNull();
			await bench.clock.advance( 10000 );
			phaseOf( bench, 'finished' );
			expectTruth( bench );
		} );

		it( 'when the program fails, with what was under way to be asked about', async () => {
			const bench = new BatchBench();
			let isBroken = true;
			bench.page.batch.observe( ( { progress } ) => {
				if ( progress.done === 2 && isBroken ) {
					isBroken = false;
					throw new Error( 'A slip' );
				}
			} );
			await bench.start();
			await bench.clock.advance( 10000 );
			expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'broken', error: 'Error: A slip' } );
			await bench.finish();
			expectTruth( bench );
		} );
	} );

	describe( 'waits', () => {
		it( 'as long as the wiki says, with a visible end', async () => {
			const bench = await started( { fates: [ 'maxlag' ] } );
			await bench.clock.advance( 50 );
			expect( phaseOf( bench, 'waiting' ) )
				.toMatchObject( { row: 1, until: NOW + 5050, because: { kind: 'wiki', refused: { code: 'maxlag' } } } );
			expect( bench.rows[ 0 ].state ).toBe( 'ready' );
			await bench.clock.advance( 4999 );
			expect( bench.wiki.posts ).toHaveLength( 1 );
			await bench.clock.advance( 1 );
			expect( bench.wiki.posts ).toHaveLength( 2 );
		} );

		it( 'longer each time, and stops when it was asked for patience too often', async () => {
			const bench = await started( { fates: Array.from<Fate>( { length: 20 } ).fill( 'ratelimited' ) } );
			await bench.clock.advance( 3600000 );
			expect( bench.wiki.posts ).toHaveLength( 6 );
			expect( phaseOf( bench, 'stopped' ).because ).toMatchObject( { kind: 'refused', refused: { code: 'ratelimited' } } );
		} );

		it( 'but not for hours', async () => {
			const bench = new BatchBench();
			const { create } = bench.wiki;
			bench.wiki.fates = [ 'maxlag' ];
			bench.wiki.create = async ( fields, by ) => {
				const outcome = await create.call( bench.wiki, fields, by );
				return outcome.kind === 'refused' ? { ...outcome, retryAfter: 3600 } : outcome;
			};
			await bench.start();
			await bench.clock.advance( 1000 );
			expect( phaseOf( bench, 'stopped' ).because ).toMatchObject( { refused: { retryAfter: 3600 } } );
		} );

		it( 'for a limit of minutes, and goes on by itself', async () => {
			const bench = new BatchBench( { fates: [ 'pass', 'throttle' ] } );
			bench.limitSeconds = ( said ) => JSON.stringify( said ).includes( 'acct_creation_throttle_hit' ) ? 300 : null;
			await bench.start();
			await bench.clock.advance( 1000 );
			expect( phaseOf( bench, 'waiting' ) ).toMatchObject( { row: 2, because: { kind: 'wiki', refused: { retryAfter: 300 } } } );
			await bench.clock.advance( 300000 );
			expect( bench.rows.map( ( { state } ) => state ) ).toEqual( Array<string>( 6 ).fill( 'created' ) );
			expect( bench.wiki.posts ).toHaveLength( 7 );
		} );

		it( 'not for one of hours, and says how long it holds', async () => {
			const bench = new BatchBench( { fates: [ 'throttle' ] } );
			bench.limitSeconds = () => 86400;
			await bench.start();
			await bench.clock.advance( 1000 );
			expect( phaseOf( bench, 'stopped' ).because ).toMatchObject( { refused: { retryAfter: 86400 } } );
			expect( bench.wiki.posts ).toHaveLength( 1 );
		} );

		it( 'for the connection, sends nothing meanwhile, and goes on at once when it is back', async () => {
			const bench = await started();
			bench.connection.turn( false );
			await bench.clock.advance( 1000 );
			expect( phaseOf( bench, 'waiting' ).because ).toEqual( { kind: 'offline' } );
			expect( bench.wiki.posts ).toHaveLength( 1 );
			bench.connection.turn( true );
			await bench.clock.advance( 49 );
			expect( bench.wiki.posts ).toHaveLength( 2 );
			expect( bench.batch.state.progress.done ).toBe( 1 );
			await bench.finish();
			expectTruth( bench );
		} );

		it( 'for the connection, but stops in the end', async () => {
			const bench = await started();
			bench.connection.turn( false );
			await bench.clock.advance( 3600000 );
			expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'offline' } );
			bench.connection.turn( true );
			await bench.finish();
			expectTruth( bench );
		} );

		it( 'for a wiki that does not say what became of an account, and leaves that open in the end', async () => {
			const bench = await started( { fates: [ 'lostAfter' ], silences: Array.from<boolean>( { length: 100 } ).fill( true ) } );
			await bench.clock.advance( 20000 );
			expect( phaseOf( bench, 'waiting' ).because ).toEqual( { kind: 'silent' } );
			await bench.clock.advance( 3600000 );
			expect( phaseOf( bench, 'stopped' ).because ).toEqual( { kind: 'silent' } );
			expect( bench.rows[ 0 ].state ).toBe( 'unknown' );
			expect( bench.wiki.posts ).toHaveLength( 1 );
			bench.wiki.silences = [];
			await bench.finish();
			expectTruth( bench );
			expect( bench.wiki.posts ).toHaveLength( 6 );
		} );

		it.each( [ 'pause', 'stop' ] as const )( 'and can be cut short by %s', async ( act ) => {
			const bench = await started( { fates: [ 'ratelimited' ] } );
			await bench.clock.advance( 1000 );
			phaseOf( bench, 'waiting' );
			bench.batch[ act ]();
			await promisesDone();
			phaseOf( bench, act === 'pause' ? 'paused' : 'stopped' );
			expect( bench.clock.waiting ).toBe( 0 );
			await bench.finish();
			expectTruth( bench );
		} );
	} );

	it( 'says that the journal cannot be kept, and goes on', async () => {
		const bench = new BatchBench();
		bench.store.limit = 700;
		await bench.start();
		expect( bench.batch.state.journalKept ).toBe( false );
		await bench.finish();
		expectTruth( bench );
	} );
} );
