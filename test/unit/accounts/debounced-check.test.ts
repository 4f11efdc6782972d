import * as fc from 'fast-check';
import { DebouncedCheck, type CheckState } from '../../../src/accounts/one/debounced-check';
import type { Cancellation } from '../../../src/accounts/contract/service';
import { FakeClock, promisesDone } from './fake-clock';

interface Question {
	subject: string;
	cancellation: Cancellation;
	answer( result: string ): void;
	fail(): void;
}

interface Bench {
	clock: FakeClock;
	check: DebouncedCheck<string, string>;
	questions: Question[];
	states: Array<CheckState<string>>;
}

function bench(): Bench {
	const clock = new FakeClock();
	const questions: Question[] = [];
	const states: Array<CheckState<string>> = [];
	const check = new DebouncedCheck<string, string>(
		clock,
		( subject, cancellation ) => new Promise( ( resolve, reject ) => {
			questions.push( { subject, cancellation, answer: resolve, fail: () => reject( new Error( 'no connection' ) ) } );
		} ),
		( state ) => states.push( state )
	);
	return { clock, check, questions, states };
}

const NONE = { kind: 'none' };
const CHECKING = { kind: 'checking' };

describe( 'DebouncedCheck', () => {
	it( 'asks once typing rests, and only about what was typed last', async () => {
		const { clock, check, questions, states } = bench();
		for ( const typed of [ 'A', 'Ad', 'Ada' ] ) {
			check.update( typed );
			await clock.advance( 399 );
			expect( questions ).toHaveLength( 0 );
		}
		await clock.advance( 1 );
		expect( questions.map( ( { subject } ) => subject ) ).toEqual( [ 'Ada' ] );
		questions[ 0 ]?.answer( 'free' );
		await promisesDone();
		expect( states ).toEqual( [ CHECKING, CHECKING, CHECKING, { kind: 'done', result: 'free' } ] );
		expect( clock.waiting ).toBe( 0 );
	} );

	it( 'cancels the question when typing goes on, and drops its answer', async () => {
		const { clock, check, questions, states } = bench();
		const cancelled = jest.fn();
		check.update( 'Ada' );
		await clock.advance( 400 );
		questions[ 0 ]?.cancellation.onCancel( cancelled );
		check.update( 'Adam' );
		expect( cancelled ).toHaveBeenCalledTimes( 1 );
		expect( questions[ 0 ]?.cancellation.cancelled ).toBe( true );
		await clock.advance( 400 );
		questions[ 1 ]?.answer( 'about Adam' );
		await promisesDone();
		questions[ 0 ]?.answer( 'about Ada' );
		await promisesDone();
		expect( states ).toEqual( [ CHECKING, CHECKING, { kind: 'done', result: 'about Adam' } ] );
		expect( cancelled ).toHaveBeenCalledTimes( 1 );
		expect( questions[ 1 ]?.cancellation.cancelled ).toBe( false );
	} );

	it( 'drops a failure of an older question as well', async () => {
		const { clock, check, questions, states } = bench();
		check.update( 'Ada' );
		await clock.advance( 400 );
		check.update( 'Adam' );
		questions[ 0 ]?.fail();
		await promisesDone();
		expect( states ).toEqual( [ CHECKING, CHECKING ] );
	} );

	it( 'says when the wiki could not be asked', async () => {
		const { clock, check, questions, states } = bench();
		check.update( 'Ada' );
		await clock.advance( 400 );
		questions[ 0 ]?.fail();
		await promisesDone();
		expect( states ).toEqual( [ CHECKING, { kind: 'failed' } ] );
	} );

	it( 'knows nothing, and asks nothing, once there is nothing to check', async () => {
		const { clock, check, questions, states } = bench();
		check.update( 'Ada' );
		check.update( null );
		await clock.advance( 1000 );
		expect( questions ).toHaveLength( 0 );
		expect( states ).toEqual( [ CHECKING, NONE ] );
	} );

	it( 'forgets an answer that comes after the text was cleared', async () => {
		const { clock, check, questions, states } = bench();
		check.update( 'Ada' );
		await clock.advance( 400 );
		check.update( null );
		questions[ 0 ]?.answer( 'free' );
		await promisesDone();
		expect( states ).toEqual( [ CHECKING, NONE ] );
	} );

	describe( 'finish()', () => {
		it( 'asks at once, once, and waits for the answer', async () => {
			const { clock, check, questions, states } = bench();
			const finished = jest.fn();
			check.update( 'Ada' );
			const finishing = check.finish().then( finished );
			expect( questions.map( ( { subject } ) => subject ) ).toEqual( [ 'Ada' ] );
			await clock.advance( 1000 );
			expect( questions ).toHaveLength( 1 );
			expect( finished ).not.toHaveBeenCalled();
			questions[ 0 ]?.answer( 'free' );
			await finishing;
			expect( states ).toEqual( [ CHECKING, { kind: 'done', result: 'free' } ] );
		} );

		it( 'waits for the question that is on its way', async () => {
			const { clock, check, questions, states } = bench();
			check.update( 'Ada' );
			await clock.advance( 400 );
			const finishing = check.finish();
			questions[ 0 ]?.answer( 'free' );
			await finishing;
			expect( questions ).toHaveLength( 1 );
			expect( states ).toContainEqual( { kind: 'done', result: 'free' } );
		} );

		it( 'settles when the wiki cannot be asked', async () => {
			const { check, questions, states } = bench();
			check.update( 'Ada' );
			const finishing = check.finish();
			questions[ 0 ]?.fail();
			await expect( finishing ).resolves.toBeUndefined();
			expect( states ).toContainEqual( { kind: 'failed' } );
		} );

		it( 'does not ask again what has been answered', async () => {
			const { check, questions } = bench();
			await check.finish();
			check.update( 'Ada' );
			const finishing = check.finish();
			questions[ 0 ]?.answer( 'free' );
			await finishing;
			await check.finish();
			expect( questions ).toHaveLength( 1 );
		} );
	} );

	it( 'ends with the answer to the last text, in whatever order things happen', async () => {
		await fc.assert( fc.asyncProperty(
			fc.array( fc.oneof(
				fc.record( { do: fc.constant( 'type' as const ), what: fc.constantFrom( 'a', 'b', 'c', null ) } ),
				fc.record( { do: fc.constant( 'wait' as const ), what: fc.constantFrom( 100, 400 ) } ),
				fc.record( { do: fc.constant( 'answer' as const ), what: fc.nat( 5 ) } )
			), { maxLength: 12 } ),
			async ( events ) => {
				const { clock, check, questions, states } = bench();
				let last: string | null = null;
				check.update( last );
				for ( const event of events ) {
					if ( event.do === 'type' ) {
						last = event.what;
						check.update( last );
					} else if ( event.do === 'wait' ) {
						await clock.advance( event.what );
					} else {
						const question = questions[ event.what ];
						question?.answer( `about ${ question.subject }` );
						await promisesDone();
					}
				}
				await clock.advance( 400 );
				questions.forEach( ( question ) => question.answer( `about ${ question.subject }` ) );
				await promisesDone();
				expect( states.pop() ).toEqual( last === null ? NONE : { kind: 'done', result: `about ${ last }` } );
			}
		), { numRuns: 50 } );
	} );
} );
