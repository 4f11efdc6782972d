import { meaningOf } from '../../contract/codes';
import { wait, type Clock } from '../../contract/clock';
import { WikiError } from '../../contract/service';
import { hasFollowing } from '../../presets/preset';
import type { AccountList } from '../account-list';
import type { FollowProblem, FollowResult } from '../follow-result';
import { shownName, type Row } from '../row';
import { feasiblePlan, type PlanFacts } from './feasible-plan';
import type { FollowService } from './follow-service';
import { problemOf } from './follow-problem';
import { isFollowed, peopleFor } from './followed';
import { ParticipantsRun } from './participants-run';
import { groupEnd, groupStep, welcomeStep, type RowStep } from './row-steps';
import { fillWelcome } from './welcome';

/** Of so many people the wiki is asked at once. */
const CHUNK = 50;

/** How long to wait where the wiki wants patience, in milliseconds, and how often. */
const PATIENCE = 15000;
const TRIES = 8;

/** What the wiki has not been asked for. */
const NOTHING_KNOWN: PlanFacts = { groups: null, page: { kind: 'asking' } };

/** The texts that stand on the wiki, in the words of ui/. */
export interface FollowTexts {
	welcomeSummary(): string;
	participantsSummary( count: number ): string;
}

export interface FollowDependencies {
	service: FollowService;
	clock: Clock;
	texts: FollowTexts;
}

/** A step cannot go on: what came in its way would come for everybody. */
class Stop extends Error {
	public constructor( public readonly because: FollowProblem ) {
		super( because.kind );
	}
}

/**
 * What follows the creation of a list: one step after the other, each for everybody who has an account and for whom
 * it is not done, as the wiki knows. No failure changes what is said of the account. It begins by itself where the
 * creation has come to its end, and goes on at a press.
 */
export class FollowRun {
	public readonly participants: ParticipantsRun;

	public constructor( private readonly list: AccountList, private readonly dependencies: FollowDependencies ) {
		const { service, texts } = dependencies;
		this.participants = new ParticipantsRun( list, service, ( count ) => texts.participantsSummary( count ) );
		let wasFinished = list.state.batch.phase.kind === 'finished';
		list.observe( ( { batch: { phase, task } } ) => {
			const hasFinished = phase.kind === 'finished' && !wasFinished;
			wasFinished = phase.kind === 'finished';
			if ( hasFinished && task === 'create' ) {
				// Not within the call: all others are to hear of the end first.
				void Promise.resolve().then( () => this.go() );
			}
		} );
	}

	public get isBusy(): boolean {
		return this.list.state.follow.step !== null;
	}

	/** Does what is left of all steps. */
	public async go(): Promise<void> {
		const { list } = this;
		const { preset, edition } = list.state;
		if ( this.isBusy || !hasFollowing( preset ) ) {
			return;
		}
		list.preset.follow( { stopped: null, impossible: [] } );
		if ( preset.welcome ) {
			await this.all( 'welcome', () => Promise.resolve( this.welcome() ) );
		}
		if ( preset.groups && list.state.edition === edition ) {
			await this.all( 'groups', () => this.groups() );
		}
		if ( preset.participants && list.state.edition === edition ) {
			await this.participants.prepare();
		}
	}

	/** Null: there is no text for it. */
	private welcome(): RowStep | null {
		const { preset, opening } = this.list.state;
		const { welcome, eventPage, registration } = feasiblePlan( preset, NOTHING_KNOWN );
		return welcome && welcomeStep( this.dependencies.service, {
			text: fillWelcome( welcome.text, { me: opening?.me ?? '', eventPage, registration } ),
			summary: welcome.summary || this.dependencies.texts.welcomeSummary()
		} );
	}

	/** Null: of the groups that are wanted, this person may give none. */
	private async groups(): Promise<RowStep | null> {
		const { service, clock } = this.dependencies;
		const { preset, reason, opening } = this.list.state;
		const { groups } = feasiblePlan( preset, { ...NOTHING_KNOWN, groups: await service.groups() } );
		const now = clock.now() + ( opening?.clockSkew ?? 0 );
		return groups && groupStep( service, groups.names, groupEnd( groups.days, now ), reason );
	}

	/** One step for everybody. */
	private async all( name: RowStep[ 'name' ], make: () => Promise<RowStep | null> ): Promise<void> {
		const { list } = this;
		const rows = peopleFor( list.rows, name ).filter( ( { follow } ) => !isFollowed( follow?.[ name ] ) );
		const { edition } = list.state;
		list.preset.follow( { step: name, done: 0, total: rows.length } );
		let stopped: { step: RowStep[ 'name' ]; because: FollowProblem } | null = null;
		try {
			const step = await make();
			if ( step ) {
				await this.each( step, rows, edition );
			} else {
				list.preset.follow( { impossible: [ ...list.state.follow.impossible, name ] } );
			}
		} catch ( error ) {
			const because = error instanceof Stop ? error.because : problemOf( error );
			stopped = { step: name, because };
		}
		list.preset.follow( { step: null, ...( stopped ? { stopped } : {} ) } );
	}

	private async each( step: RowStep, rows: readonly Row[], edition: number ): Promise<void> {
		for ( const row of await this.withoutDone( step, rows ) ) {
			if ( this.list.state.edition !== edition ) {
				// Another list has taken the place of this one.
				break;
			}
			await this.one( step, row );
		}
	}

	/** Notes for whom there is nothing to do, and gives the others. */
	private async withoutDone( step: RowStep, rows: readonly Row[] ): Promise<Row[]> {
		const left: Row[] = [];
		for ( let index = 0; index < rows.length; index += CHUNK ) {
			const chunk = rows.slice( index, index + CHUNK );
			const done = await step.doneFor( chunk.map( shownName ) );
			for ( const row of chunk ) {
				const kind = done.get( shownName( row ) );
				if ( kind ) {
					this.note( step, row, { kind } );
				} else {
					left.push( row );
				}
			}
		}
		return left;
	}

	private async one( step: RowStep, row: Row ): Promise<void> {
		this.note( step, row, { kind: 'doing' } );
		for ( let tries = 1; ; tries++ ) {
			try {
				const because = await step.doFor( shownName( row ) );
				this.note( step, row, because ? { kind: 'failed', because } : { kind: 'done' } );
				return;
			} catch ( error ) {
				const wikiError = WikiError.from( error );
				if ( meaningOf( wikiError.code ).retry !== 'patience' || tries === TRIES ) {
					await this.afterError( step, row, wikiError );
					return;
				}
			}
			await wait( this.dependencies.clock, PATIENCE );
		}
	}

	/** Where an answer got lost, or somebody else was faster, it may be done all the same: the wiki knows. */
	private async afterError( step: RowStep, row: Row, error: WikiError ): Promise<void> {
		const { outcome, stops } = meaningOf( error.code );
		const because = problemOf( error );
		const done = await step.doneFor( [ shownName( row ) ] )
			// Where that is not answered, what is said of the first error holds.
			.then( ( all ) => all.get( shownName( row ) ), () => undefined );
		const kind = done === 'already' && outcome === 'unknown' ? 'done' : done;
		this.note( step, row, kind ? { kind } : { kind: 'failed', because } );
		if ( !kind && stops === 'batch' ) {
			throw new Stop( because );
		}
	}

	private note( { name }: RowStep, row: Row, result: FollowResult ): void {
		const { done } = this.list.state.follow;
		row.follow = { ...row.follow, [ name ]: result };
		this.list.preset.follow( { done: result.kind === 'doing' ? done : done + 1 }, row );
	}
}
