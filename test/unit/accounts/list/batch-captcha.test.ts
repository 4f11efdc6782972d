import { plainText } from '../../../../src/accounts/contract/declarations';
import { WikiError } from '../../../../src/accounts/contract/service';
import { promisesDone } from '../fake-clock';
import { BatchBench, expectTruth, phaseOf } from './batch-bench';

describe( 'Batch with captchas', () => {
	async function withCaptchas( rows = 3 ): Promise<BatchBench> {
		const bench = new BatchBench( { rows, opening: 'captcha' } );
		const used = new Set<string>();
		bench.wiki.captcha = ( { captchaId = '', captchaWord } ) => {
			const isFresh = !used.has( captchaId );
			used.add( captchaId );
			return isFresh && captchaWord === `answer ${ captchaId }`;
		};
		await bench.start();
		return bench;
	}

	function answer( bench: BatchBench, word = `answer ${ bench.batch.state.challenge?.number }` ): void {
		bench.batch.challenges.answer( { captchaWord: word } );
	}

	it( 'asks for each, and shows the next while the last account is being made', async () => {
		const bench = await withCaptchas();
		await bench.clock.advance( 100 );
		phaseOf( bench, 'challenge' );
		expect( bench.batch.state.challenge ).toMatchObject( { number: 1, row: 1, answered: false, refused: null } );
		answer( bench );
		await promisesDone();
		phaseOf( bench, 'creating' );
		expect( bench.batch.state.challenge ).toMatchObject( { number: 2, row: 2, answered: false } );
		answer( bench );
		expect( bench.batch.state.challenge?.answered ).toBe( true );
		await bench.clock.advance( 1000 );
		expect( bench.batch.state.challenge ).toMatchObject( { number: 3, row: 3 } );
		answer( bench );
		await bench.finish();
		expectTruth( bench );
		expect( bench.wiki.posts.map( ( { captchaId } ) => captchaId ) ).toEqual( [ '1', '2', '3' ] );
		expect( bench.wiki.declared ).toBe( 3 );
		expect( bench.batch.state.challenge ).toBeNull();
	} );

	it( 'never asks for a challenge while an account is being made', async () => {
		const bench = await withCaptchas( 5 );
		let busy = 0;
		const { create, declarations } = bench.wiki;
		bench.wiki.create = async ( ...rest ) => {
			busy++;
			const outcome = await create.apply( bench.wiki, rest );
			busy--;
			return outcome;
		};
		bench.wiki.declarations = async () => {
			expect( busy ).toBe( 0 );
			const requests = await declarations.call( bench.wiki );
			expect( busy ).toBe( 0 );
			return requests;
		};
		for ( let time = 0; time < 100; time++ ) {
			await bench.clock.advance( 10 );
			answer( bench );
		}
		phaseOf( bench, 'finished' );
		expectTruth( bench );
	} );

	it( 'sets another one after a wrong answer', async () => {
		const bench = await withCaptchas();
		await bench.clock.advance( 100 );
		answer( bench, 'wrong' );
		await bench.clock.advance( 1000 );
		expect( bench.rows[ 0 ].state ).toBe( 'ready' );
		expect( bench.batch.state.challenge )
			.toMatchObject( { number: 2, row: 1, refused: { code: 'captcha-createaccount-fail' } } );
		answer( bench );
		await promisesDone();
		expect( bench.batch.state.challenge ).toMatchObject( { number: 3, row: 2, refused: null } );
	} );

	it( 'sets another one on demand', async () => {
		const bench = await withCaptchas();
		await bench.clock.advance( 100 );
		bench.batch.challenges.another();
		await bench.clock.advance( 100 );
		expect( bench.batch.state.challenge ).toMatchObject( { number: 2, row: 1 } );
		bench.batch.challenges.another();
		await bench.clock.advance( 100 );
		expect( bench.batch.state.challenge ).toMatchObject( { number: 3, row: 1 } );
		answer( bench );
		await bench.clock.advance( 1000 );
		expect( bench.rows[ 0 ].state ).toBe( 'created' );
	} );

	it( 'throws one away that grew old, and those from before a pause', async () => {
		const bench = await withCaptchas();
		await bench.clock.advance( 26 * 60000 );
		answer( bench );
		await bench.clock.advance( 1000 );
		expect( bench.wiki.posts ).toEqual( [] );
		bench.batch.pause();
		await bench.clock.advance( 1000 );
		phaseOf( bench, 'paused' );
		await bench.batch.resume();
		await bench.clock.advance( 1000 );
		const declared = bench.wiki.declared;
		expect( bench.batch.state.challenge?.number ).toBe( declared - 1 );
		answer( bench );
		await bench.clock.advance( 1000 );
		expect( bench.rows[ 0 ].state ).toBe( 'created' );
	} );

	it( 'waits for a challenge that cannot be fetched, and stops in the end', async () => {
		const bench = new BatchBench( { opening: 'captcha' } );
		bench.wiki.declarations = () => Promise.reject( new WikiError( 'http', plainText( 'Down' ) ) );
		await bench.start();
		await bench.clock.advance( 1000 );
		expect( phaseOf( bench, 'waiting' ).because ).toEqual( { kind: 'silent' } );
		await bench.clock.advance( 3600000 );
		expect( phaseOf( bench, 'stopped' ).because )
			.toEqual( { kind: 'noChallenge', code: 'http', text: plainText( 'Down' ) } );
		expect( bench.wiki.posts ).toEqual( [] );
	} );

	it( 'notices a wiki that begins to want them, and one that wants what it does not declare', async () => {
		const bench = new BatchBench( { rows: 2 } );
		bench.wiki.captcha = () => false;
		await bench.start();
		await bench.clock.advance( 10000 );
		phaseOf( bench, 'finished' );
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'refused', 'refused' ] );
		expect( bench.wiki.posts ).toHaveLength( 3 );
		expect( bench.wiki.declared ).toBeGreaterThan( 0 );
	} );
} );

describe( 'Batch with a captcha that cannot be shown', () => {
	const MINUTE = 60000;

	async function handingOver( rows = 3, plan = {} ): Promise<BatchBench> {
		const bench = new BatchBench( { rows, opening: 'captcha', plan } );
		bench.wiki.captcha = ( { captchaWord } ) => captchaWord === 'right';
		await bench.start();
		await bench.clock.advance( 100 );
		return bench;
	}

	/** The person creates it on the wiki's own page. */
	function createElsewhere( bench: BatchBench, username: string ): void {
		bench.wiki.accounts.set( username, { mine: true, at: bench.clock.now(), fields: { mailpassword: '1' }, times: 1 } );
	}

	async function handOver( bench: BatchBench ): Promise<void> {
		bench.batch.challenges.handOver();
		await bench.clock.advance( 100 );
	}

	it( 'leaves that row to the wiki’s own page, goes on with the others, and finds it done afterwards', async () => {
		const bench = await handingOver();
		await handOver( bench );
		expect( bench.rows[ 0 ] ).toMatchObject( { state: 'unknown', attempt: { outcome: { cause: 'handedOver' } } } );
		expect( phaseOf( bench, 'challenge' ).row ).toBe( 2 );
		createElsewhere( bench, 'Person 1' );
		await bench.clock.advance( MINUTE );
		expect( bench.rows[ 0 ] ).toMatchObject( { state: 'created', canonical: 'Person 1' } );
		expect( phaseOf( bench, 'challenge' ).row ).toBe( 2 );
		// The wiki wants no puzzle any more, or it can be shown now.
		bench.batch.challenges.answer( { captchaWord: 'right' } );
		await bench.clock.advance( 1000 );
		expect( bench.rows[ 1 ].state ).toBe( 'created' );
		await handOver( bench );
		phaseOf( bench, 'finished' );
		expect( bench.rows[ 2 ].state ).toBe( 'unknown' );
		createElsewhere( bench, 'Person 3' );
		await bench.clock.advance( MINUTE );
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 1 );
		expect( bench.created.concat( bench.page.created ).map( ( { username } ) => username ).sort() )
			.toEqual( [ 'Person 1', 'Person 2', 'Person 3' ] );
	} );

	it( 'asks about it first when it is gone on with, and begins anew where there is none', async () => {
		const bench = await handingOver( 2 );
		await handOver( bench );
		await handOver( bench );
		phaseOf( bench, 'finished' );
		createElsewhere( bench, 'Person 2' );
		await bench.batch.start( bench.rows, bench.plan );
		await bench.clock.advance( MINUTE );
		expect( phaseOf( bench, 'challenge' ).row ).toBe( 1 );
		bench.batch.challenges.answer( { captchaWord: 'right' } );
		await bench.clock.advance( MINUTE );
		phaseOf( bench, 'finished' );
		expect( bench.rows.map( ( { state } ) => state ) ).toEqual( [ 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 1 );
	} );

	it( 'knows of it after a reload', async () => {
		const bench = await handingOver( 2 );
		await handOver( bench );
		createElsewhere( bench, 'Person 1' );
		await bench.reload();
		expect( bench.rows[ 0 ] ).toMatchObject( { state: 'unknown', attempt: { outcome: { cause: 'handedOver' } } } );
		await bench.batch.ask( bench.rows, bench.plan );
		await bench.clock.advance( 5000 );
		expect( bench.rows[ 0 ].state ).toBe( 'created' );
	} );

	it( 'keeps no password that is not theirs', async () => {
		const bench = await handingOver( 2 );
		const { find } = bench.wiki;
		bench.wiki.find = async ( ...asked ) => {
			const found = await find.apply( bench.wiki, asked );
			return found.kind === 'mine' ? { ...found, by: 'password' } : found;
		};
		await handOver( bench );
		createElsewhere( bench, 'Person 1' );
		await bench.clock.advance( MINUTE );
		expect( bench.rows[ 0 ] ).toMatchObject( {
			state: 'created', request: { password: '' }, passwordSource: 'given', attempt: { outcome: { by: 'other' } }
		} );
		expect( bench.rows[ 1 ].request.password ).not.toBe( '' );
	} );

	it( 'asks no more once the list is another one', async () => {
		const bench = await handingOver( 1 );
		await handOver( bench );
		bench.batch.handedOver.clear();
		const { finds } = bench.wiki;
		createElsewhere( bench, 'Person 1' );
		await bench.clock.advance( 10 * MINUTE );
		expect( bench.wiki.finds ).toBe( finds );
		expect( bench.rows[ 0 ].state ).toBe( 'unknown' );
	} );
} );
