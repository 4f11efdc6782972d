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
