import { INITIAL_LIST_STATE, type ListState } from '../../../src/accounts/list/list-state';
import { INITIAL_BATCH_STATE, type BatchState } from '../../../src/accounts/list/create/batch-state';
import { urgencyOf } from '../../../src/ui/list/run-urgency';

const inRun = ( batch: Partial<BatchState> ): ListState => (
	{ ...INITIAL_LIST_STATE, stage: { kind: 'run' }, batch: { ...INITIAL_BATCH_STATE, ...batch } }
);

const creating = ( row: number ): BatchState[ 'phase' ] => ( { kind: 'creating', row } );

describe( 'urgencyOf', () => {
	it( 'is together for one account after the other', () => {
		const progress = { done: 1, total: 3, perMinute: null, secondsLeft: null };
		expect( urgencyOf( inRun( { phase: creating( 1 ) } ), inRun( { phase: creating( 2 ), progress } ) ) ).toBe( 'together' );
	} );

	it( 'is soon for what somebody waits for, or has to know', () => {
		const before = inRun( { phase: creating( 1 ) } );
		const later: Array<Partial<BatchState>> = [
			{ phase: { kind: 'paused' } },
			{ phase: { kind: 'waiting', row: 1, until: 0, because: { kind: 'offline' } } },
			{ phase: creating( 1 ), halting: 'pause' },
			{ phase: creating( 1 ), journalKept: false },
			{ phase: creating( 1 ), challenge: {
				number: 1, row: 2, answered: false, refused: null,
				captcha: { kind: 'text', instructions: { format: 'text', text: '' }, question: '2 + 3' }
			} }
		];
		for ( const batch of later ) {
			expect( urgencyOf( before, inRun( batch ) ) ).toBe( 'soon' );
			expect( urgencyOf( inRun( batch ), before ) ).toBe( 'soon' );
		}
	} );

	it( 'is now for all that is no run, and for the first of it', () => {
		const run = inRun( { phase: creating( 1 ) } );
		expect( urgencyOf( null, run ) ).toBe( 'now' );
		expect( urgencyOf( INITIAL_LIST_STATE, run ) ).toBe( 'now' );
		expect( urgencyOf( run, { ...run, stage: { kind: 'results' } } ) ).toBe( 'now' );
	} );
} );
