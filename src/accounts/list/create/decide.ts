/**
 * The judgement of a batch, all of it: what is to be done about a row once something is known. Pure; the runner carries
 * out what is decided here, and brings the answers.
 */

import { meaningOf, type Retry } from '../../contract/codes';
import type { WikiText } from '../../contract/declarations';
import { ownRefusal } from '../../contract/form';
import { never, type Outcome, type Refused, type Step, type Unknown } from '../../contract/outcome';
import type { Found } from '../../contract/service';
import type { Existence, StepEnd } from '../../steps/step-conversation';
import { NEW_TURN, reopened, type Attempt } from './attempt';
import type { StopBecause, WaitBecause } from './batch-state';

/** After so many losses in one turn a row is put off. */
export const LOSSES = 2;

/** Seconds to wait where the wiki asks for patience without saying how much; then the batch stops. */
export const PATIENCE: readonly number[] = [ 10, 30, 60, 120, 300 ];

/** Longer waits are the organizer's to decide about, in seconds. */
export const LONGEST_WAIT = 900;

/** Seconds between the questions to a wiki that cannot be reached; then the batch stops. */
export const SILENCE: readonly number[] = [ 15, 30, 60, 60, 120, 120, 120 ];

/** How a captcha took part in a request for an account. */
export type CaptchaPart =
	'answered' |
	/** Nobody asked the wiki whether it wants one. */
	'notAsked' |
	/** The wiki was asked, and declared none. */
	'notDeclared';

/** What has come to be known. */
export type Answer =
	/** The row has its turn. `holdsStep`: its step is the one that the wiki's session holds. */
	{ kind: 'turn'; holdsStep: boolean } |
	/** All is there to send it. `at`: now, on the wiki's clock. */
	{ kind: 'ready'; at: number } |
	{ kind: 'outcome'; outcome: Outcome; captcha: CaptchaPart } |
	/** What the wiki knows of the account. An account of another row of the list is `other`. */
	{ kind: 'found'; found: Found } |
	/** The browser has no connection: nothing was asked or sent. */
	{ kind: 'offline' } |
	/** The question for a captcha was not answered. */
	{ kind: 'noChallenge'; code: string; text: WikiText } |
	/** The person creates it on the wiki's own page. `at`: now, on the wiki's clock. */
	{ kind: 'handedOver'; at: number } |
	/** The wait is over. */
	{ kind: 'waited' } |
	/** The step that is open is another one, or it is known whether there is an account. */
	{ kind: 'stepChanged'; step: Step; existence: Existence } |
	{ kind: 'stepEnded'; end: StepEnd } |
	/** The step is left to be answered later, or never. `existence`: what there is of the account; null: as before. */
	{ kind: 'stepPassed'; existence: Existence | null } |
	/** The person paused or stopped. */
	{ kind: 'calledOff' } |
	/** The program itself failed. */
	{ kind: 'failed'; error: string };

/** What is to be done. */
export type Effect =
	/** Get what it takes to send it. `refused`: the last answer to a captcha was not accepted. */
	{ kind: 'prepare'; refused: Refused | null } |
	/** Send the request for the account. */
	{ kind: 'send' } |
	/** Ask what became of the account: made by us since it was sent (`own`), or ever (`any`). */
	{ kind: 'find'; which: 'own' | 'any' } |
	{ kind: 'wait'; seconds: number; because: WaitBecause } |
	/** Have the step answered. */
	{ kind: 'step'; step: Step } |
	/** The next row has its turn; this one again at the end. */
	{ kind: 'later' } |
	{ kind: 'done' } |
	/** The run stops here, and the row keeps its place. */
	{ kind: 'stop'; because: StopBecause } |
	/** The same, since the person wanted it. */
	{ kind: 'interrupted' };

export interface Decision {
	attempt: Attempt;
	effect: Effect;
}

const DONE: Effect = { kind: 'done' };
const PREPARE: Effect = { kind: 'prepare', refused: null };

function withTurn( attempt: Attempt, turn: Partial<Attempt[ 'turn' ]> ): Attempt {
	return { ...attempt, turn: { ...attempt.turn, ...turn } };
}

function look( attempt: Attempt, which: 'own' | 'any' ): Decision {
	return { attempt: withTurn( attempt, { looking: which } ), effect: { kind: 'find', which } };
}

/** Where an earlier request got lost, it is kept when: should it be done later still, another try finds it. */
function refuse( attempt: Attempt, refused: Refused ): Decision {
	return { attempt: { ...reopened( attempt ), status: 'refused', outcome: refused }, effect: DONE };
}

function create( attempt: Attempt, outcome: Extract<Outcome, { kind: 'created' }> ): Decision {
	return {
		attempt: {
			...reopened( attempt ), status: 'created', sentAt: null, lost: false, outcome, account: outcome.username
		},
		effect: DONE
	};
}

/** Is it being created on the wiki's own page, as far as anything is known? */
function isHandedOver( { outcome }: Attempt ): boolean {
	return outcome?.kind === 'unknown' && outcome.cause === 'handedOver';
}

/** Nothing more can be known of it now. */
function lose( attempt: Attempt, effect: Effect ): Decision {
	const outcome = isHandedOver( attempt ) ? attempt.outcome : null;
	return { attempt: { ...attempt, status: 'unknown', lost: true, outcome }, effect };
}

/** There may be an account from now on, as if it had been sent from here: so it is found in the same way. */
function handOver( attempt: Attempt, at: number ): Decision {
	const { sentAt } = attempt;
	return lose( { ...attempt, sentAt: sentAt ?? at, outcome: { kind: 'unknown', cause: 'handedOver' } }, DONE );
}

/** The wiki cannot be reached: asks again after a while, or gives up. */
function wait( attempt: Attempt, because: WaitBecause, stop: StopBecause ): Decision {
	const { status, turn: { silence, looking } } = attempt;
	const seconds = SILENCE[ silence ];
	if ( seconds !== undefined ) {
		return { attempt: withTurn( attempt, { silence: silence + 1 } ), effect: { kind: 'wait', seconds, because } };
	}
	return status === 'sent' || looking && status !== 'unfinished' ?
		lose( attempt, { kind: 'stop', because: { kind: 'silent' } } ) : { attempt, effect: { kind: 'stop', because: stop } };
}

function decideTurn( before: Attempt, holdsStep: boolean ): Decision {
	const attempt = { ...before, turn: NEW_TURN };
	switch ( attempt.status ) {
		case 'open':
			return { attempt, effect: PREPARE };
		case 'sent':
		case 'unknown':
			return look( attempt, 'own' );
		case 'unfinished': {
			const { outcome, existence } = attempt;
			if ( holdsStep && outcome?.kind === 'step' ) {
				return { attempt, effect: { kind: 'step', step: outcome.step } };
			}
			return existence === 'yes' || existence === 'no' ? { attempt, effect: DONE } : look( attempt, 'own' );
		}
		case 'created':
		case 'already':
		case 'refused':
			return { attempt, effect: DONE };
		default:
			return never( attempt.status );
	}
}

/**
 * What may be done by the program itself. Whoever names a time to wait asks for patience, whatever the code; so does a
 * limit, for as long as it holds.
 */
function retryOf( { code, retryAfter, ended }: Refused, captcha: CaptchaPart ): Retry {
	const { retry, action } = meaningOf( code );
	return retry === 'challenge' && captcha === 'notDeclared' ? 'never' :
		retry === 'never' && retryAfter !== null && ( !ended || action === 'raiseLimit' ) ? 'patience' : retry;
}

/** The wiki said no. */
function decideRefused( attempt: Attempt, refused: Refused, captcha: CaptchaPart ): Decision {
	const { turn } = attempt;
	const retry = retryOf( refused, captcha );
	if ( retry === 'find' || retry === 'findAgain' ) {
		return look( withTurn( attempt, { losses: turn.losses + 1, disputed: refused } ), 'own' );
	}
	if ( retry === 'challenge' ) {
		return { attempt: reopened( attempt ), effect: { kind: 'prepare', refused } };
	}
	if ( retry === 'patience' ) {
		const seconds = refused.retryAfter ?? PATIENCE[ turn.patience ] ?? Infinity;
		return turn.patience < PATIENCE.length && seconds <= LONGEST_WAIT ? {
			attempt: withTurn( reopened( attempt ), { patience: turn.patience + 1 } ),
			effect: { kind: 'wait', seconds, because: { kind: 'wiki', refused } }
		} : { attempt: reopened( attempt ), effect: { kind: 'stop', because: { kind: 'refused', refused } } };
	}
	if ( refused.stops === 'batch' ) {
		return { attempt: reopened( attempt ), effect: { kind: 'stop', because: { kind: 'refused', refused } } };
	}
	// It says nothing of a lost request before, which may have been slower.
	return attempt.lost ? look( withTurn( attempt, { disputed: refused } ), 'own' ) : refuse( attempt, refused );
}

function restarted( step: Step ): Refused {
	return { ...ownRefusal( step.code || 'restart', null ), message: step.message, stops: 'row' };
}

/** Whether the wiki did it is asked, not before the time that it named (HTTP 503 with Retry-After). */
function decideLost( before: Attempt, { retryAfter = 0 }: Unknown ): Decision {
	const { losses } = before.turn;
	const decision = look( withTurn( { ...before, lost: true }, { losses: losses + 1 } ), 'own' );
	return retryAfter > 0 && retryAfter <= LONGEST_WAIT ?
		{ ...decision, effect: { kind: 'wait', seconds: retryAfter, because: { kind: 'silent' } } } : decision;
}

function decideOutcome( attempt: Attempt, outcome: Outcome, captcha: CaptchaPart ): Decision {
	switch ( outcome.kind ) {
		case 'created':
			return create( attempt, outcome );
		case 'refused':
			return decideRefused( attempt, outcome, captcha );
		case 'sessionLost':
			return { attempt: reopened( attempt ), effect: { kind: 'stop', because: outcome } };
		case 'step':
			return outcome.step.type === 'restart' ? refuse( attempt, restarted( outcome.step ) ) : {
				attempt: { ...attempt, status: 'unfinished', outcome, existence: 'asking' },
				effect: { kind: 'step', step: outcome.step }
			};
		case 'unknown':
			return decideLost( attempt, outcome );
		default:
			return never( outcome );
	}
}

/** What there is of the account of a row that is at a step. */
function decideExistence( attempt: Attempt, found: Exclude<Found, { kind: 'silent' }> ): Decision {
	return { attempt: { ...attempt, existence: found.kind === 'free' ? 'no' : 'yes', turn: NEW_TURN }, effect: DONE };
}

/** There is no account of ours since it was sent. */
function decideFree( attempt: Attempt ): Decision {
	const { losses, disputed } = attempt.turn;
	if ( disputed && meaningOf( disputed.code ).retry !== 'findAgain' ) {
		// “Taken” all the same: it is there, but hidden from us.
		return refuse( attempt, disputed );
	}
	if ( losses < LOSSES ) {
		// Certain enough to send it again: the wiki makes no name twice, by a lock and by its database (AuthManager's
		// continueAccountCreation()), and a lost request that is at work after all leads back to here as “taken”.
		return { attempt: reopened( attempt ), effect: PREPARE };
	}
	return lose( { ...attempt, postponed: true }, attempt.postponed ? DONE : { kind: 'later' } );
}

function decideFound( before: Attempt, found: Found ): Decision {
	if ( found.kind === 'silent' ) {
		// Also after “taken”: a browser sends a request twice by itself when the connection breaks, and shows the
		// second answer alone. Whose the account is, only the wiki can tell.
		return wait( before, { kind: 'silent' }, { kind: 'silent' } );
	}
	const attempt = withTurn( before, { silence: 0 } );
	if ( attempt.status === 'unfinished' ) {
		return decideExistence( attempt, found );
	}
	const refusal = attempt.turn.disputed ?? ownRefusal( 'userexists' );
	if ( attempt.turn.looking === 'any' ) {
		return found.kind === 'mine' ? {
			attempt: { ...reopened( attempt ), status: 'already', sentAt: null, lost: false, account: found.username },
			effect: DONE
		} : refuse( attempt, refusal );
	}
	switch ( found.kind ) {
		case 'mine':
			return create( attempt, {
				// On the wiki's own page, another password is typed than the one that is known here.
				kind: 'created', username: found.username, by: isHandedOver( attempt ) && found.by === 'password' ? 'other' : found.by
			} );
		case 'other':
			// Somebody else's, or one of our own from an earlier run.
			return look( attempt, 'any' );
		case 'free':
			return decideFree( attempt );
		default:
			return never( found );
	}
}

function decideStepEnd( attempt: Attempt, end: StepEnd ): Decision {
	switch ( end.kind ) {
		case 'created':
			return create( attempt, end );
		case 'unfinished':
			return { attempt: { ...attempt, status: 'unfinished', existence: end.isCertain ? 'yes' : 'unknown' }, effect: DONE };
		case 'left':
			return { attempt: { ...attempt, status: 'unfinished', existence: 'no' }, effect: DONE };
		case 'refused':
			return end.refused.stops === 'batch' ?
				{ attempt: reopened( attempt ), effect: { kind: 'stop', because: { kind: 'refused', refused: end.refused } } } :
				refuse( attempt, end.refused );
		case 'sessionLost':
			return { attempt: reopened( attempt ), effect: { kind: 'stop', because: end } };
		case 'restart':
			return refuse( attempt, restarted( end.step ) );
		case 'unknown':
			return look( withTurn(
				{ ...attempt, status: 'unknown', lost: true, outcome: null, existence: null },
				{ losses: attempt.turn.losses + 1 }
			), 'own' );
		default:
			return never( end );
	}
}

/**
 * What is to be done about a row.
 *
 * @param attempt What happened to it until now
 * @param answer What has come to be known
 * @return What happened to it by now, and what is to be done next
 */
export function decide( attempt: Attempt, answer: Answer ): Decision {
	switch ( answer.kind ) {
		case 'turn':
			return decideTurn( attempt, answer.holdsStep );
		case 'ready':
			return {
				attempt: withTurn( {
					...attempt, status: 'sent', sentAt: attempt.sentAt ?? answer.at, tries: attempt.tries + 1, outcome: null,
					existence: null
				}, { silence: 0 } ),
				effect: { kind: 'send' }
			};
		case 'outcome':
			return decideOutcome( attempt, answer.outcome, answer.captcha );
		case 'found':
			return decideFound( attempt, answer.found );
		case 'offline':
			return wait( attempt, { kind: 'offline' }, { kind: 'offline' } );
		case 'noChallenge':
			return wait( attempt, { kind: 'silent' }, answer );
		case 'handedOver':
			return handOver( attempt, answer.at );
		case 'waited':
			return attempt.turn.looking ? look( attempt, attempt.turn.looking ) : { attempt, effect: PREPARE };
		case 'stepChanged':
			return {
				attempt: { ...attempt, outcome: { kind: 'step', step: answer.step }, existence: answer.existence },
				effect: { kind: 'step', step: answer.step }
			};
		case 'stepEnded':
			return decideStepEnd( attempt, answer.end );
		case 'stepPassed':
			return { attempt: { ...attempt, existence: answer.existence ?? attempt.existence }, effect: DONE };
		case 'calledOff':
			return attempt.status === 'sent' ?
				lose( attempt, { kind: 'interrupted' } ) : { attempt, effect: { kind: 'interrupted' } };
		case 'failed': {
			const effect: Effect = { kind: 'stop', because: { kind: 'broken', error: answer.error } };
			return attempt.status === 'sent' ? lose( attempt, effect ) : { attempt, effect };
		}
		default:
			return never( answer );
	}
}
