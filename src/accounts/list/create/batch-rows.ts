import { meaningOf } from '../../contract/codes';
import { captchaOf, type Captcha } from '../../contract/captcha';
import { createdBy } from '../../contract/parameters';
import { ownRefusal } from '../../contract/form';
import { never, type Created, type Outcome, type Refused, type Step } from '../../contract/outcome';
import { WikiError, type Found } from '../../contract/service';
import { findAccount } from '../../contract/find-account';
import {
	INITIAL_BATCH_STATE, type BatchDependencies, type BatchPlan, type BatchState, type Challenge, type Unfinished,
	type Verdict, type WaitBecause
} from './batch-state';
import {
	CLOCK_TOLERANCE, isDisputed, LONGEST_WAIT, LOSSES, PATIENCE, SILENCE
} from './batch-patience';
import { Challenges, type Solved } from './challenges';
import { NEW_ATTEMPT } from './attempt';
import { modeOf, nameOf, type Row, type RowState } from '../row';
import { fieldsOf } from './row-fields';
import { RowObservable } from '../row-observable';

/** The part of a batch that deals with one row: from its first request to a certain outcome. */
export abstract class BatchRows extends RowObservable<BatchState> {
	/** Since when this batch runs, in milliseconds since 1970 on the wiki's clock. */
	protected began = 0;
	/** When the rows were sent first of which no certain answer is known, on the wiki's clock. */
	protected readonly sent = new Map<number, number>();
	protected readonly challenges: Challenges;
	/** Calls off the wait that is under way. */
	protected wake: () => void = () => undefined;
	/** Milliseconds that the row under way did not spend being created. */
	protected waited = 0;
	private readonly steps = new Map<number, Unfinished>();
	/** The rows for which an account of that canonical name was created. */
	private readonly creators = new Map<string, Row>();
	/** The rows that the ids stand for: another list uses them anew. */
	private known = new Map<number, Row>();
	/** Rows that were sent without an answer. */
	private readonly lost = new Set<number>();
	private captchas = false;
	/** Did the last creation answer a captcha? */
	private hasSolved = false;
	/** How often in a row the wiki asked for patience. */
	private patience = 0;

	public constructor( protected readonly dependencies: BatchDependencies ) {
		super( INITIAL_BATCH_STATE );
		const { service, clock } = dependencies;
		this.challenges = new Challenges(
			() => service.declarations(), clock,
			( challenge: Challenge | null, upcoming: Captcha | null ) => this.change( { challenge, upcoming } )
		);
	}

	/** What the wiki still wants for a row that is `unfinished`; null: nothing is known. */
	public unfinished( id: number ): Unfinished | null {
		return this.steps.get( id ) ?? null;
	}

	/** The row after the one under way; null: none. */
	protected abstract following(): number | null;

	/** Is the work on the row called off for now? */
	protected abstract isOff( row: Row ): boolean;

	/**
	 * @param plan
	 * @param sent When rows were sent that are not settled
	 */
	protected setUp( plan: BatchPlan, sent: ReadonlyMap<number, number> ): void {
		this.began = this.wikiNow( plan );
		for ( const { id } of plan.list.filter( ( row ) => this.known.get( row.id ) !== row ) ) {
			this.sent.delete( id );
			this.lost.delete( id );
			this.steps.delete( id );
		}
		this.known = new Map( plan.list.map( ( row ) => [ row.id, row ] ) );
		for ( const [ id, time ] of sent ) {
			this.sent.set( id, time );
			this.lost.add( id );
		}
		this.captchas = captchaOf( plan.requests ) !== null;
		this.patience = 0;
		this.challenges.clear();
	}

	protected async work( row: Row, plan: BatchPlan ): Promise<Verdict> {
		const before: RowState = row.state === 'warned' ? 'warned' : 'ready';
		if ( row.state === 'unknown' ) {
			const verdict = await this.settleRow( row, before, null, 0 );
			if ( verdict !== 'again' ) {
				return verdict;
			}
		}
		for ( let losses = 0; ; ) {
			const solved = await this.prepare( row, plan );
			if ( typeof solved !== 'object' || 'kind' in solved ) {
				return solved;
			}
			const outcome = await this.send( row, plan, solved );
			if ( isDisputed( outcome ) ) {
				losses++;
			}
			const verdict = await this.conclude( row, outcome, before, losses );
			if ( verdict !== 'again' ) {
				return verdict;
			}
		}
	}

	/**
	 * What became of a row of which the answer got lost, or is perhaps about our own lost request. `again`: its name is
	 * certainly free, and `before` is its state once more.
	 *
	 * @param row
	 * @param before
	 * @param refused What the wiki said when it was sent last; null: nothing
	 * @param losses How often it was sent in vain
	 */
	protected async settleRow(
		row: Row, before: RowState, refused: Refused | null, losses: number
	): Promise<Verdict> {
		const found = await this.find( row );
		switch ( found.kind ) {
			case 'mine':
				if ( ( this.creators.get( found.username ) ?? row ) === row ) {
					this.created( row, { kind: 'created', username: found.username, by: found.by } );
				} else {
					this.refuse( row, refused ?? ownRefusal( 'userexists' ) );
				}
				return 'settled';
			case 'other':
				return this.settleEarlier( row, refused ?? ownRefusal( 'userexists' ) );
			case 'free':
				if ( refused && meaningOf( refused.code ).retry !== 'findAgain' ) {
					// “Taken” all the same: it is there, but hidden from us.
					this.refuse( row, refused );
					return 'settled';
				}
				// Certain enough to send it again: the wiki makes no name twice, by a lock and by its database
				// (AuthManager's continueAccountCreation()), and a lost request that is at work after all leads here
				// as “taken”.
				if ( losses < LOSSES ) {
					this.mark( row, before );
					return 'again';
				}
				this.lose( row );
				return 'later';
			case 'interrupted':
			case 'silent':
				// Also after “taken”: a browser sends a request twice by itself when the connection breaks, and
				// shows the second answer alone. Whose the account is, only the wiki can tell.
				return this.leave( row, found.kind );
			default:
				return never( found );
		}
	}

	/** There is an account that this batch did not make: somebody else's, or one of our own from an earlier run. */
	private async settleEarlier( row: Row, refused: Refused ): Promise<Verdict> {
		const found = await this.find( row, 0 );
		if ( found.kind === 'interrupted' || found.kind === 'silent' ) {
			return this.leave( row, found.kind );
		}
		if ( found.kind === 'mine' && !this.creators.has( found.username ) ) {
			row.canonical = found.username;
			this.finish( row, 'already' );
		} else {
			this.refuse( row, refused );
		}
		return 'settled';
	}

	/** Asks for the account of a row until the wiki answers: one of our own made since then, or else somebody's. */
	protected async find( row: Row, since = this.since( row ) ): Promise<Found | { kind: 'interrupted' }> {
		const { service, clock, connection } = this.dependencies;
		for ( const pause of [ ...SILENCE, 0 ] ) {
			const isOnline = connection.isOnline();
			if ( isOnline ) {
				this.change( { phase: { kind: 'finding', row: row.id } } );
				const found = await findAccount( service, clock, nameOf( row ), since );
				if ( found.kind !== 'silent' ) {
					return found;
				}
			}
			const because: WaitBecause = { kind: isOnline ? 'silent' : 'offline' };
			if ( this.isOff( row ) || pause && !await this.wait( row, pause, because ) ) {
				return { kind: 'interrupted' };
			}
		}
		return { kind: 'silent' };
	}

	/** Keeps and shows what became of a row. */
	protected mark( row: Row, state: RowState, outcome: Outcome | null = null, phase = this.state.phase ): void {
		row.state = state;
		row.attempt = { ...( row.attempt ?? NEW_ATTEMPT ), outcome };
		const { journal } = this.dependencies;
		journal.note( row, this.sent.get( row.id ) ?? null );
		this.change( { phase, journalKept: journal.kept }, [ row.id ] );
	}

	/** Finds out whether there is an account in the middle of a step. */
	protected async askForStep( row: Row, step: Step, current: boolean ): Promise<void> {
		this.steps.set( row.id, { step, existence: 'asking', current } );
		this.change( {}, [ row.id ] );
		const { kind } = await this.dependencies.service.find( nameOf( row ), this.since( row ) );
		this.steps.set( row.id, {
			step, existence: kind === 'silent' ? 'unknown' : kind === 'free' ? 'no' : 'yes', current
		} );
		this.change( {}, [ row.id ] );
	}

	/** Nothing more can be known of a row now. */
	private leave( row: Row, kind: 'interrupted' | 'silent' ): Verdict {
		this.lose( row );
		return kind === 'silent' ? { kind } : kind;
	}

	/** The answer to a row got lost. */
	protected lose( row: Row ): void {
		this.lost.add( row.id );
		this.mark( row, 'unknown' );
	}

	/** Lets time pass. False: called off. The connection's coming back ends the wait for it. */
	protected async wait( row: Row, seconds: number, because: WaitBecause ): Promise<boolean> {
		const { clock, connection } = this.dependencies;
		const since = clock.now();
		let tidy: Array<() => void> = [];
		await new Promise<void>( ( resolve ) => {
			tidy = [
				clock.later( seconds * 1000, resolve ),
				connection.onChange( () => {
					if ( because.kind === 'offline' && connection.isOnline() ) {
						resolve();
					}
				} )
			];
			this.wake = resolve;
			this.change( { phase: { kind: 'waiting', row: row.id, until: since + seconds * 1000, because } } );
		} );
		tidy.forEach( ( callOff ) => callOff() );
		this.waited += clock.now() - since;
		return !this.isOff( row );
	}

	protected wikiNow = ( plan: BatchPlan ): number => this.dependencies.clock.now() + plan.clockSkew;

	/** The fields to send, once the browser is online and the captcha solved. */
	private async prepare( row: Row, plan: BatchPlan ): Promise<Solved | Verdict> {
		const { connection } = this.dependencies;
		for ( const pause of [ ...SILENCE, 0 ] ) {
			if ( this.isOff( row ) ) {
				return 'interrupted';
			}
			const isOnline = connection.isOnline();
			if ( isOnline && !this.captchas ) {
				return { requests: [ ...plan.requests ], values: {} };
			}
			let failure: WikiError | null = null;
			if ( isOnline ) {
				try {
					return await this.solve( row ) ?? 'interrupted';
				} catch ( error ) {
					failure = WikiError.from( error );
				}
			}
			if ( pause === 0 ) {
				return failure ? { kind: 'noChallenge', code: failure.code, text: failure.text } : { kind: 'offline' };
			}
			if ( !await this.wait( row, pause, { kind: failure ? 'silent' : 'offline' } ) ) {
				return 'interrupted';
			}
		}
		return { kind: 'offline' };
	}

	private async solve( row: Row ): Promise<Solved | null> {
		const { clock } = this.dependencies;
		const since = clock.now();
		this.change( { phase: { kind: 'challenge', row: row.id } } );
		const solved = await this.challenges.take( row.id, this.following(), () => this.isOff( row ) );
		this.waited += clock.now() - since;
		return solved;
	}

	private async send( row: Row, plan: BatchPlan, { requests, values }: Solved ): Promise<Outcome> {
		if ( !this.sent.has( row.id ) ) {
			this.sent.set( row.id, this.wikiNow( plan ) );
		}
		// The session holds one step, and this creation takes its place.
		for ( const unfinished of this.steps.values() ) {
			unfinished.current = false;
		}
		this.hasSolved = Object.keys( values ).length > 0;
		this.mark( row, 'creating', null, { kind: 'creating', row: row.id } );
		try {
			return await this.dependencies.service.create(
				fieldsOf( row, plan, requests, values ), createdBy( modeOf( row, plan.mode ) )
			);
		} catch {
			return { kind: 'unknown', cause: 'unreadable' };
		}
	}

	private async conclude( row: Row, outcome: Outcome, before: RowState, losses: number ): Promise<Verdict> {
		switch ( outcome.kind ) {
			case 'created':
				this.created( row, outcome );
				return 'settled';
			case 'refused':
				return this.refused( row, outcome, before, losses );
			case 'sessionLost':
				this.putBack( row, before );
				return outcome;
			case 'step':
				await this.step( row, outcome.step );
				return 'settled';
			case 'unknown':
				this.lost.add( row.id );
				return this.settleRow( row, before, null, losses );
			default:
				return never( outcome );
		}
	}

	private async refused( row: Row, refused: Refused, before: RowState, losses: number ): Promise<Verdict> {
		if ( isDisputed( refused ) ) {
			return this.settleRow( row, before, refused, losses );
		}
		if ( meaningOf( refused.code ).retry === 'challenge' && ( this.hasSolved || !this.captchas ) ) {
			// Where none was declared, the wiki has begun to want one.
			this.captchas = true;
			this.challenges.refuse( refused );
			this.putBack( row, before );
			return 'again';
		}
		const asksForPatience = meaningOf( refused.code ).retry === 'patience' || refused.retryAfter !== null && !refused.ended;
		if ( !asksForPatience && refused.stops === 'row' ) {
			if ( this.lost.has( row.id ) ) {
				// It says nothing of the request before, which may have been slower.
				return this.settleRow( row, before, refused, losses );
			}
			this.refuse( row, refused );
			return 'settled';
		}
		this.putBack( row, before );
		const pause = refused.retryAfter ?? PATIENCE[ this.patience ] ?? Infinity;
		if ( asksForPatience && pause <= LONGEST_WAIT && this.patience++ < PATIENCE.length ) {
			return await this.wait( row, pause, { kind: 'wiki', refused } ) ? 'again' : 'interrupted';
		}
		return { kind: 'refused', refused, row: row.id };
	}

	private created( row: Row, { username, by }: Created ): void {
		row.canonical = username || nameOf( row );
		this.creators.set( row.canonical, row );
		const created: Created = { kind: 'created', username: row.canonical, by };
		this.finish( row, 'created', created );
		this.dependencies.onCreated( created, row.id );
	}

	/** Where an earlier request got lost, it is kept when: should it be done later still, another try finds it. */
	private refuse( row: Row, refused: Refused ): void {
		this.finish( row, 'refused', refused, this.lost.has( row.id ) );
	}

	/** There is an outcome. */
	private finish( row: Row, state: RowState, outcome: Outcome | null = null, isOpen = false ): void {
		if ( !isOpen ) {
			this.sent.delete( row.id );
			this.lost.delete( row.id );
		}
		this.patience = 0;
		this.mark( row, state, outcome );
	}

	/** As it was before it was sent, since nothing came of it. */
	private putBack( row: Row, before: RowState ): void {
		if ( !this.lost.has( row.id ) ) {
			this.sent.delete( row.id );
		}
		this.mark( row, before );
	}

	private async step( row: Row, step: Step ): Promise<void> {
		if ( step.type === 'restart' ) {
			this.refuse( row, { ...ownRefusal( step.code || 'restart', null ), message: step.message, stops: 'row' } );
			return;
		}
		this.mark( row, 'unfinished', { kind: 'step', step } );
		await this.askForStep( row, step, true );
		this.finish( row, 'unfinished', { kind: 'step', step } );
	}

	private since( row: Row ): number {
		return Math.min( this.sent.get( row.id ) ?? this.began, this.began ) - CLOCK_TOLERANCE;
	}
}
