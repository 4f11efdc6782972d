import { RetryWatch } from '../../../../src/accounts/list/create/retry-watch';
import { FakeClock, settled } from '../fake-clock';

/** A watch, and what it tries. */
class WatchBench {
	public readonly clock = new FakeClock();
	public works = false;
	public tries = 0;
	/** Settles before a try comes to its end. */
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
			this.tries++;
			const { works } = this;
			await this.delay;
			return works;
		} );
	}

	public async comeBack(): Promise<void> {
		[ ...this.returns ].forEach( ( callback ) => callback() );
		await settled();
	}

	/** Tries do not come to their end until what is returned is called. */
	public hold(): () => void {
		let goOn: () => void = () => undefined;
		this.delay = new Promise( ( resolve ) => {
			goOn = resolve;
		} );
		return goOn;
	}

	/** Is nothing waited for any more? */
	public get isOver(): boolean {
		return this.clock.waiting + this.returns.size === 0;
	}
}

describe( 'RetryWatch', () => {
	it( 'tries again and again until it works, and then no more', async () => {
		const bench = new WatchBench();
		bench.start();
		await bench.clock.advance( 60000 );
		expect( bench.tries ).toBe( 3 );
		bench.works = true;
		await bench.clock.advance( 20000 );
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 4, true ] );
		await bench.clock.advance( 600000 );
		expect( bench.tries ).toBe( 4 );
	} );

	it( 'tries at once when the person comes back to the page, and rests from then on', async () => {
		const bench = new WatchBench();
		bench.start();
		await bench.clock.advance( 15000 );
		await bench.comeBack();
		await bench.comeBack();
		expect( [ bench.tries, bench.clock.waiting ] ).toEqual( [ 2, 1 ] );
		await bench.clock.advance( 19000 );
		expect( bench.tries ).toBe( 2 );
		bench.works = true;
		await bench.comeBack();
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 3, true ] );
	} );

	it( 'tries once at a time', async () => {
		const bench = new WatchBench();
		const goOn = bench.hold();
		bench.works = true;
		bench.start();
		await bench.comeBack();
		await bench.comeBack();
		await bench.clock.advance( 60000 );
		goOn();
		await settled();
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 1, true ] );
	} );

	it( 'goes on after nothing that was under way when it was stopped', async () => {
		const bench = new WatchBench();
		const goOn = bench.hold();
		bench.start();
		await bench.comeBack();
		bench.watch.stop();
		goOn();
		await bench.clock.advance( 60000 );
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 1, true ] );
	} );

	it( 'starts anew with one watch, not two', async () => {
		const bench = new WatchBench();
		bench.start();
		bench.start();
		expect( [ bench.clock.waiting, bench.returns.size ] ).toEqual( [ 1, 1 ] );
		bench.works = true;
		await bench.clock.advance( 20000 );
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 1, true ] );
	} );
} );
