import { RetryWatch } from '../../../../src/accounts/list/create/retry-watch';
import { FakeClock, settled } from '../fake-clock';

<<<<<<< HEAD
/** A watch, and what it tries. */
class WatchBench {
	public readonly clock = new FakeClock();
	public works = false;
	public tries = 0;
	/** Settles before a try comes to its end. */
=======
/** A watch, and what it asks. */
class WatchBench {
	public readonly clock = new FakeClock();
	public who: string | null = null;
	public asked = 0;
	/** Times that it said that the person is back. */
	public told = 0;
	/** Settles before an answer is given. */
>>>>>>> 01d339b (Tell once that a wait is over, and not where it was stopped meanwhile)
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
<<<<<<< HEAD
			this.tries++;
			const { works } = this;
			await this.delay;
			return works;
=======
			this.asked++;
			const { who } = this;
			await this.delay;
			return who === 'Coordinator';
		}, () => {
			this.told++;
>>>>>>> 01d339b (Tell once that a wait is over, and not where it was stopped meanwhile)
		} );
	}

	public async comeBack(): Promise<void> {
		[ ...this.returns ].forEach( ( callback ) => callback() );
		await settled();
	}

<<<<<<< HEAD
	/** Tries do not come to their end until what is returned is called. */
	public hold(): () => void {
		let goOn: () => void = () => undefined;
		this.delay = new Promise( ( resolve ) => {
			goOn = resolve;
		} );
		return goOn;
	}

=======
>>>>>>> 01d339b (Tell once that a wait is over, and not where it was stopped meanwhile)
	/** Is nothing waited for any more? */
	public get isOver(): boolean {
		return this.clock.waiting + this.returns.size === 0;
	}
}

describe( 'RetryWatch', () => {
<<<<<<< HEAD
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
=======
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
		await settled();
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
		await settled();
		expect( [ bench.asked, bench.told ] ).toEqual( [ 1, 1 ] );
		expect( bench.isOver ).toBe( true );
>>>>>>> 01d339b (Tell once that a wait is over, and not where it was stopped meanwhile)
	} );

	it( 'starts anew with one watch, not two', async () => {
		const bench = new WatchBench();
		bench.start();
		bench.start();
		expect( [ bench.clock.waiting, bench.returns.size ] ).toEqual( [ 1, 1 ] );
<<<<<<< HEAD
		bench.works = true;
		await bench.clock.advance( 20000 );
		expect( [ bench.tries, bench.isOver ] ).toEqual( [ 1, true ] );
=======
		bench.who = 'Coordinator';
		await bench.clock.advance( 20000 );
		expect( [ bench.asked, bench.told ] ).toEqual( [ 1, 1 ] );
>>>>>>> 01d339b (Tell once that a wait is over, and not where it was stopped meanwhile)
	} );
} );
