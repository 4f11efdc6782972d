import { RetryWatch } from '../../../../src/accounts/list/create/retry-watch';
import { FakeClock, promisesDone } from '../fake-clock';

/** A watch, and what it asks. */
class WatchBench {
	public readonly clock = new FakeClock();
	public who: string | null = null;
	public asked = 0;
	/** Times that it said that the person is back. */
	public told = 0;
	/** Resolves before an answer is given. */
	public delay: Promise<void> = Promise.resolve();
	public readonly returns = new Set<() => void>();
	public readonly watch = new RetryWatch( {
		clock: this.clock,
		onReturn: ( callback ) => {
			this.returns.add( callback );
			return () => {
				this.returns.delete( callback );
			};
		}
	} );

	public start(): void {
		this.watch.start( 20, async () => {
			this.asked++;
			const { who } = this;
			await this.delay;
			return who === 'Coordinator';
		}, () => {
			this.told++;
		} );
	}

	public async comeBack(): Promise<void> {
		[ ...this.returns ].forEach( ( callback ) => callback() );
		await promisesDone();
	}

	/** Is nothing waited for any more? */
	public get isOver(): boolean {
		return this.clock.waiting + this.returns.size === 0;
	}
}

describe( 'RetryWatch', () => {
	it( 'asks again and again, and tells once that the person is back', async () => {
		const bench = new WatchBench();
		bench.start();
		await bench.clock.advance( 60000 );
		expect( [ bench.asked, bench.told ] ).toEqual( [ 3, 0 ] );
		bench.who = 'Coordinator';
		await bench.clock.advance( 20000 );
		expect( bench.told ).toBe( 1 );
		expect( bench.isOver ).toBe( true );
		await bench.clock.advance( 600000 );
		expect( [ bench.asked, bench.told ] ).toEqual( [ 4, 1 ] );
	} );

	it( 'asks at once when the person comes back to the page, and leaves one question waiting at most', async () => {
		const bench = new WatchBench();
		bench.start();
		await bench.comeBack();
		await bench.comeBack();
		expect( [ bench.asked, bench.clock.waiting ] ).toEqual( [ 2, 1 ] );
		bench.who = 'Coordinator';
		await bench.comeBack();
		expect( bench.told ).toBe( 1 );
		expect( bench.isOver ).toBe( true );
	} );

	it( 'takes nobody else for the person', async () => {
		const bench = new WatchBench();
		bench.who = 'Somebody else';
		bench.start();
		await bench.comeBack();
		await bench.clock.advance( 100000 );
		expect( bench.told ).toBe( 0 );
		bench.watch.stop();
		expect( bench.isOver ).toBe( true );
	} );

	it( 'tells nothing of a question that was under way when it was stopped', async () => {
		const bench = new WatchBench();
		let answer: () => void = () => undefined;
		bench.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		bench.who = 'Coordinator';
		bench.start();
		await bench.comeBack();
		bench.watch.stop();
		answer();
		await promisesDone();
		expect( [ bench.asked, bench.told ] ).toEqual( [ 1, 0 ] );
		expect( bench.isOver ).toBe( true );
	} );

	it( 'asks once where the person comes back during a question', async () => {
		const bench = new WatchBench();
		let answer: () => void = () => undefined;
		bench.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		bench.who = 'Coordinator';
		bench.start();
		await bench.comeBack();
		await bench.comeBack();
		answer();
		await promisesDone();
		expect( [ bench.asked, bench.told ] ).toEqual( [ 1, 1 ] );
		expect( bench.isOver ).toBe( true );
	} );

	it( 'starts anew with one watch, not two', async () => {
		const bench = new WatchBench();
		bench.start();
		bench.start();
		expect( [ bench.clock.waiting, bench.returns.size ] ).toEqual( [ 1, 1 ] );
		bench.who = 'Coordinator';
		await bench.clock.advance( 20000 );
		expect( [ bench.asked, bench.told ] ).toEqual( [ 1, 1 ] );
	} );
} );
