import fc from 'fast-check';
import { plainText } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import type { Outcome, Refused, Step } from '../../../../src/accounts/contract/outcome';
import type { Found } from '../../../../src/accounts/contract/service';
import { NEW_ATTEMPT, NEW_TURN, type Attempt, type AttemptStatus } from '../../../../src/accounts/list/create/attempt';
import {
	decide, LONGEST_WAIT, LOSSES, PATIENCE, SILENCE, type Answer, type CaptchaPart, type Decision, type Effect
} from '../../../../src/accounts/list/create/decide';
import type { StepEnd } from '../../../../src/accounts/steps/step-conversation';

const STATUSES: AttemptStatus[] = [ 'open', 'sent', 'unknown', 'created', 'already', 'refused', 'unfinished' ];
const CAPTCHAS: CaptchaPart[] = [ 'answered', 'notAsked', 'notDeclared' ];

const stepOf = ( type: Step[ 'type' ] ): Step => (
	{ type, code: 'more', message: plainText( '' ), requests: [], redirectTarget: null }
);
const refusal = ( code: string, rest: Partial<Refused> = {} ): Refused => ( { ...ownRefusal( code ), ...rest } );

const REFUSALS: Refused[] = [
	refusal( 'userexists' ), refusal( 'usernameinprogress' ), refusal( 'invalidemailaddress' ), refusal( 'what-is-this' ),
	refusal( 'captcha-createaccount-fail' ), refusal( 'ratelimited' ), refusal( 'maxlag', { retryAfter: 5, ended: false } ),
	refusal( 'http', { stops: 'batch', retryAfter: 30, ended: false } ), refusal( 'http', { retryAfter: 3600, ended: false } ),
	refusal( 'acct_creation_throttle_hit' ), refusal( 'acct_creation_throttle_hit', { retryAfter: 300 } ),
	refusal( 'readonly', { ended: false } ), refusal( 'blocked' )
];

const OUTCOMES: Outcome[] = [
	{ kind: 'created', username: 'Ada', by: 'mail' }, ...REFUSALS, { kind: 'sessionLost', now: null },
	{ kind: 'unknown', cause: 'timeout' }, { kind: 'unknown', cause: 'unreadable', retryAfter: 30 },
	...( [ 'ui', 'redirect', 'restart' ] as const ).map( ( type ): Outcome => ( { kind: 'step', step: stepOf( type ) } ) )
];

const FOUND: Found[] = [
	{ kind: 'mine', username: 'Ada', by: 'mail' }, { kind: 'other' }, { kind: 'free' }, { kind: 'silent' }
];

const STEP_ENDS: StepEnd[] = [
	{ kind: 'created', username: 'Ada', by: 'mail' },
	{ kind: 'unfinished', because: 'left', isCertain: true }, { kind: 'unfinished', because: 'lost', isCertain: false },
	{ kind: 'left' }, { kind: 'refused', refused: refusal( 'what-is-this' ) }, { kind: 'refused', refused: refusal( 'blocked' ) },
	{ kind: 'sessionLost', now: 'Somebody' }, { kind: 'restart', step: stepOf( 'restart' ) },
	{ kind: 'unknown', found: 'free' }, { kind: 'unknown', found: 'silent' }
];

const ANSWERS: Answer[] = [
	{ kind: 'turn', holdsStep: true }, { kind: 'turn', holdsStep: false }, { kind: 'ready', at: 1000 },
	...OUTCOMES.flatMap( ( outcome ) => CAPTCHAS.map( ( captcha ): Answer => ( { kind: 'outcome', outcome, captcha } ) ) ),
	...FOUND.map( ( found ): Answer => ( { kind: 'found', found } ) ),
	{ kind: 'offline' }, { kind: 'noChallenge', code: 'http', text: plainText( 'Down' ) }, { kind: 'waited' },
	{ kind: 'handedOver', at: 1000 },
	{ kind: 'stepChanged', step: stepOf( 'ui' ), existence: 'yes' },
	...STEP_ENDS.map( ( end ): Answer => ( { kind: 'stepEnded', end } ) ),
	{ kind: 'stepPassed', existence: null }, { kind: 'stepPassed', existence: 'yes' }, { kind: 'calledOff' },
	{ kind: 'failed', error: 'A slip' }
];

function every<T>( ...lists: Array<readonly T[]> ): T[][] {
	return lists.reduce<T[][]>(
		( rows, list ) => rows.flatMap( ( row ) => list.map( ( item ) => [ ...row, item ] ) ), [ [] ]
	);
}

/** Every attempt that differs from the others in what decide() looks at. */
const ATTEMPTS: Attempt[] = every<unknown>(
	STATUSES, [ false, true ], [ false, true ], [ null, 'own', 'any' ], [ 0, LOSSES ], [ 0, PATIENCE.length ],
	[ 0, SILENCE.length ], [ null, REFUSALS[ 0 ], REFUSALS[ 1 ], REFUSALS[ 3 ] ], [ 'yes', 'no', 'unknown' ]
).map( ( [ status, lost, postponed, looking, losses, patience, silence, disputed, existence ] ) => ( {
	...NEW_ATTEMPT, status, lost, postponed, sentAt: 500, tries: 1,
	existence: status === 'unfinished' ? existence : null,
	outcome: status === 'unfinished' ? { kind: 'step', step: stepOf( 'ui' ) } :
		status === 'refused' ? refusal( 'what-is-this' ) : status === 'created' ? OUTCOMES[ 0 ] : null,
	turn: Object.freeze( { looking, losses, patience, silence, disputed } )
} ) as Attempt ).map( ( attempt ) => Object.freeze( attempt ) );

/** Names the pairs of which something is not so. */
function violations( isSo: ( attempt: Attempt, answer: Answer, decision: Decision ) => boolean ): string[] {
	const found: string[] = [];
	for ( const attempt of ATTEMPTS ) {
		for ( const answer of ANSWERS ) {
			const decision = decide( attempt, answer );
			if ( !isSo( attempt, answer, decision ) ) {
				found.push( JSON.stringify( { attempt, answer, decision } ) );
			}
		}
	}
	return found.slice( 0, 3 );
}

describe( 'decide(), for every attempt and every answer', () => {
	it( 'has something to try', () => {
		expect( ATTEMPTS.length * ANSWERS.length ).toBeGreaterThan( 500000 );
	} );

	it( 'sends only what was prepared, and dates it by its first request in doubt', () => {
		expect( violations( ( attempt, answer, { effect, attempt: next } ) => (
			effect.kind !== 'send' || answer.kind === 'ready' && next.status === 'sent' && next.tries === attempt.tries + 1 &&
				next.sentAt === ( attempt.sentAt ?? answer.at )
		) ) ).toEqual( [] );
	} );

	it( 'never prepares another request right after one that is in doubt', () => {
		expect( violations( ( _, answer, { effect } ) => {
			const inDoubt = answer.kind === 'outcome' && (
				answer.outcome.kind === 'unknown' || answer.outcome.kind === 'refused' &&
				[ 'userexists', 'usernameinprogress' ].includes( answer.outcome.code )
			) || answer.kind === 'stepEnded' && answer.end.kind === 'unknown' || answer.kind === 'failed';
			return !inDoubt || effect.kind !== 'prepare';
		} ) ).toEqual( [] );
	} );

	it( 'calls nothing refused of which the wiki says that we made it', () => {
		expect( violations( ( attempt, answer, { attempt: next } ) => {
			const isOurs = answer.kind === 'found' && answer.found.kind === 'mine' ||
				answer.kind === 'outcome' && answer.outcome.kind === 'created' ||
				answer.kind === 'stepEnded' && answer.end.kind === 'created';
			const isAtStep = answer.kind === 'found' && attempt.status === 'unfinished';
			return !isOurs || ( isAtStep ? next.existence === 'yes' && next.status === 'unfinished' :
				next.status === 'created' || next.status === 'already' ) && ( isAtStep || next.account === 'Ada' );
		} ) ).toEqual( [] );
	} );

	it( 'calls nothing created of which the wiki does not say so', () => {
		expect( violations( ( attempt, answer, { attempt: next } ) => (
			next.status !== 'created' || attempt.status === 'created' || next.outcome?.kind === 'created' && (
				answer.kind === 'found' || answer.kind === 'outcome' || answer.kind === 'stepEnded'
			)
		) ) ).toEqual( [] );
	} );

	it( 'keeps in mind what got lost, until the wiki has said what became of it', () => {
		expect( violations( ( attempt, _, { attempt: next } ) => (
			!attempt.lost || next.lost && next.sentAt === attempt.sentAt ||
			next.status === 'created' || next.status === 'already'
		) ) ).toEqual( [] );
	} );

	it( 'leaves no request under way when a turn is over', () => {
		expect( violations( ( _, answer, { attempt: next, effect } ) => (
			// No step is passed by before there is one.
			answer.kind === 'stepPassed' || next.status !== 'sent' ||
			![ 'done', 'later', 'stop', 'interrupted' ].includes( effect.kind )
		) ) ).toEqual( [] );
	} );

	it( 'changes nothing that it was given', () => {
		// The attempts are frozen, and modules are strict.
		expect( violations( ( { turn }, _, { attempt: next } ) => Object.isFrozen( turn ) && next !== undefined ) )
			.toEqual( [] );
	} );
} );

/** What the wiki has of the name. */
type Truth = 'nothing' | 'mine' | 'earlier' | 'others';

/** A row that meets what chance has in store, at a wiki that tells nothing but the truth, if anything. */
class Walk {
	public attempt: Attempt = NEW_ATTEMPT;
	public sends = 0;
	public steps = 0;
	public problems: string[] = [];
	private inDoubt = false;
	private captchas = 0;

	public constructor( public truth: Truth, private readonly choose: ( count: number ) => number ) {}

	/** One turn. */
	public run( holdsStep = false ): Effect {
		let answer: Answer = { kind: 'turn', holdsStep };
		for ( ;; ) {
			const { attempt, effect } = decide( this.attempt, answer );
			this.attempt = attempt;
			if ( ++this.steps > 500 ) {
				this.problems.push( 'goes on for ever' );
				return { kind: 'done' };
			}
			const next = this.answerTo( effect );
			if ( !next ) {
				return effect;
			}
			answer = next;
		}
	}

	private answerTo( effect: Effect ): Answer | null {
		switch ( effect.kind ) {
			case 'prepare':
				return this.prepare();
			case 'send':
				return this.send();
			case 'find':
				return this.find( effect.which );
			case 'wait':
				return this.pick<Answer>( [ { kind: 'waited' }, { kind: 'waited' }, { kind: 'calledOff' } ] );
			case 'step':
				return this.step();
			case 'later':
			case 'done':
			case 'stop':
			case 'interrupted':
				return null;
		}
	}

	private prepare(): Answer {
		const answer = this.pick<Answer>( [
			{ kind: 'ready', at: 1000 }, { kind: 'ready', at: 1000 }, { kind: 'offline' }, { kind: 'calledOff' },
			{ kind: 'noChallenge', code: 'http', text: plainText( '' ) }, { kind: 'handedOver', at: 1000 }
		] );
		if ( answer.kind === 'handedOver' ) {
			this.inDoubt = true;
			if ( this.truth === 'nothing' && this.choose( 2 ) === 1 ) {
				this.truth = 'mine';
			}
		}
		return answer;
	}

	private found( which: 'own' | 'any' ): Found {
		const isMine = this.truth === 'mine' || which === 'any' && this.truth === 'earlier';
		return this.truth === 'nothing' ? { kind: 'free' } :
			isMine ? { kind: 'mine', username: 'Ada', by: 'mail' } : { kind: 'other' };
	}

	private find( which: 'own' | 'any' ): Answer {
		const answer = this.pick<Answer>( [
			{ kind: 'found', found: this.found( which ) }, { kind: 'found', found: { kind: 'silent' } },
			{ kind: 'offline' }, { kind: 'calledOff' }
		] );
		this.inDoubt = this.inDoubt && ( answer.kind !== 'found' || answer.found.kind === 'silent' );
		return answer;
	}

	private send(): Answer {
		this.sends++;
		if ( this.inDoubt ) {
			this.problems.push( 'sent while another request was in doubt' );
		}
		const exists = this.truth !== 'nothing';
		const outcome = this.pick<Outcome>( exists ? [
			refusal( 'userexists' ), { kind: 'unknown', cause: 'timeout' }, { kind: 'sessionLost', now: null },
			refusal( 'ratelimited' ), refusal( 'readonly', { ended: false } )
		] : OUTCOMES.filter( ( { kind } ) => kind !== 'refused' || this.captchas < 5 ) );
		if ( outcome.kind === 'refused' && outcome.field === 'captchaWord' ) {
			this.captchas++;
		}
		const acts = outcome.kind === 'created' || outcome.kind === 'unknown' && this.choose( 2 ) === 1 ||
			outcome.kind === 'step' && outcome.step.type !== 'restart' && this.choose( 2 ) === 1;
		if ( acts && !exists ) {
			this.truth = 'mine';
		}
		this.inDoubt = outcome.kind === 'unknown';
		return { kind: 'outcome', outcome, captcha: this.pick( CAPTCHAS ) };
	}

	private step(): Answer {
		const isMine = this.truth === 'mine';
		const ends = STEP_ENDS.filter( ( end ) => isMine ?
			end.kind === 'created' || end.kind === 'unfinished' || end.kind === 'unknown' :
			end.kind !== 'created' && ( end.kind !== 'unfinished' || !end.isCertain ) );
		return this.pick<Answer>( [
			...ends.map( ( end ): Answer => ( { kind: 'stepEnded', end } ) ), { kind: 'stepPassed', existence: null }, { kind: 'calledOff' }
		] );
	}

	private pick<T>( choices: readonly T[] ): T {
		return choices[ this.choose( choices.length ) ];
	}
}

describe( 'decide(), from turn to turn', () => {
	it( 'comes to an end, to the truth, and never sends twice what is in doubt', () => {
		fc.assert( fc.property(
			fc.constantFrom<Truth>( 'nothing', 'earlier', 'others' ), fc.array( fc.nat( 1000 ), { minLength: 1, maxLength: 80 } ),
			fc.integer( { min: 1, max: 4 } ), fc.boolean(),
			( truth, choices, turns, holdsStep ) => {
				let at = 0;
				const walk = new Walk( truth, ( count ) => ( choices[ at++ % choices.length ] ?? 0 ) % count );
				for ( let turn = 0; turn < turns; turn++ ) {
					walk.run( holdsStep );
				}
				const { attempt } = walk;
				const isTrue = {
					created: walk.truth === 'mine', already: walk.truth === 'earlier', refused: walk.truth !== 'mine',
					open: walk.truth !== 'mine', unknown: true, sent: false,
					unfinished: attempt.existence !== 'no' || walk.truth !== 'mine'
				}[ attempt.status ];
				expect( [ ...walk.problems, attempt.status, walk.truth, isTrue ] )
					.toEqual( [ attempt.status, walk.truth, true ] );
			}
		), { numRuns: 20000 } );
	} );

	it( 'accounts for all rows of a list: every account of ours is in the counts, and no other is called so', () => {
		fc.assert( fc.property(
			fc.array( fc.record( {
				truth: fc.constantFrom<Truth>( 'nothing', 'earlier', 'others' ),
				choices: fc.array( fc.nat( 1000 ), { minLength: 1, maxLength: 40 } ),
				turns: fc.integer( { min: 1, max: 3 } )
			} ), { minLength: 1, maxLength: 12 } ),
			( rows ) => {
				const walks = rows.map( ( { truth, choices, turns } ) => {
					let at = 0;
					const walk = new Walk( truth, ( of ) => ( choices[ at++ % choices.length ] ?? 0 ) % of );
					Array.from( { length: turns } ).forEach( () => walk.run() );
					return walk;
				} );
				const count = ( ...statuses: AttemptStatus[] ): number => (
					walks.filter( ( { attempt } ) => statuses.includes( attempt.status ) ).length
				);
				const ours = walks.filter( ( { truth } ) => truth === 'mine' ).length;
				expect( count( ...STATUSES ) - count( 'sent' ) ).toBe( rows.length );
				expect( count( 'created' ) ).toBeLessThanOrEqual( ours );
				expect( count( 'created', 'unknown', 'unfinished' ) ).toBeGreaterThanOrEqual( ours );
				expect( count( 'already' ) ).toBeLessThanOrEqual( walks.filter( ( { truth } ) => truth === 'earlier' ).length );
				// Every account, and every refusal that counts, took a request; and none was sent for nothing.
				expect( walks.filter( ( { attempt, sends } ) => attempt.tries !== sends ) ).toEqual( [] );
			}
		), { numRuns: 3000 } );
	} );

	it( 'waits for a wiki that cannot be reached no longer than it says, and then stops', () => {
		for ( const [ answer, stop ] of [
			[ { kind: 'offline' }, 'offline' ], [ { kind: 'noChallenge', code: 'http', text: plainText( '' ) }, 'noChallenge' ]
		] as Array<[ Answer, string ]> ) {
			let { attempt, effect } = decide( NEW_ATTEMPT, { kind: 'turn', holdsStep: false } );
			const waits: number[] = [];
			while ( effect.kind !== 'stop' ) {
				( { attempt, effect } = decide( attempt, effect.kind === 'wait' ? { kind: 'waited' } : answer ) );
				waits.push( ...( effect.kind === 'wait' ? [ effect.seconds ] : [] ) );
			}
			expect( waits ).toEqual( SILENCE );
			expect( effect.because.kind ).toBe( stop );
		}
	} );

	it( 'waits after a 503 as long as the wiki says, and then asks what became of the request', () => {
		const sent: Attempt = { ...NEW_ATTEMPT, status: 'sent', sentAt: 500, tries: 1, turn: NEW_TURN };
		// As read-outcome.ts makes it of an HTTP error.
		const outcome: Outcome = { kind: 'unknown', cause: 'unreadable', retryAfter: 30 };
		const { attempt, effect } = decide( sent, { kind: 'outcome', outcome, captcha: 'notAsked' } );
		expect( effect ).toEqual( { kind: 'wait', seconds: 30, because: { kind: 'silent' } } );
		expect( attempt ).toMatchObject( { lost: true, sentAt: 500 } );
		expect( decide( attempt, { kind: 'waited' } ).effect ).toEqual( { kind: 'find', which: 'own' } );
		// Nobody waits for hours without being asked.
		expect( decide( sent, {
			kind: 'outcome', outcome: { ...outcome, retryAfter: LONGEST_WAIT + 1 }, captcha: 'notAsked'
		} ).effect ).toEqual( { kind: 'find', which: 'own' } );
	} );

	it( 'leaves a row to the wiki’s own page, finds its account there, and does not take the list’s password for theirs', () => {
		const { attempt: handed, effect } = decide( NEW_ATTEMPT, { kind: 'handedOver', at: 1000 } );
		expect( effect ).toEqual( { kind: 'done' } );
		expect( handed ).toMatchObject( {
			status: 'unknown', sentAt: 1000, lost: true, tries: 0, outcome: { kind: 'unknown', cause: 'handedOver' }
		} );
		const createdBy = ( attempt: Attempt, by: 'mail' | 'password' ): unknown => (
			decide( attempt, { kind: 'found', found: { kind: 'mine', username: 'Ada', by } } ).attempt.outcome
		);
		expect( createdBy( handed, 'password' ) ).toMatchObject( { kind: 'created', by: 'other' } );
		expect( createdBy( handed, 'mail' ) ).toMatchObject( { kind: 'created', by: 'mail' } );
		// When it has its turn again, it is asked about first, and a wiki that is silent does not make it another case.
		const asked = decide( handed, { kind: 'turn', holdsStep: false } );
		expect( asked.effect ).toEqual( { kind: 'find', which: 'own' } );
		expect( createdBy( decide( asked.attempt, { kind: 'calledOff' } ).attempt, 'password' ) ).toMatchObject( { by: 'other' } );
		// Nobody created it there: it begins anew, and then it is the list's own.
		const free = decide( asked.attempt, { kind: 'found', found: { kind: 'free' } } );
		expect( free.effect ).toMatchObject( { kind: 'prepare' } );
		expect( free.attempt.outcome ).toBeNull();
	} );
} );
