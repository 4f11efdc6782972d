import { wait, type Clock } from '../contract/clock';
import { Checker } from './check/checker';
import { LocalCheck } from './check/local-check';
import type { ListDependencies } from './list-state';
import type { ListStore } from './list-store';
import { outcomeOf, type Row } from './row';

/** How long an edited row rests before the wiki is asked about it, in milliseconds. */
const REST = 400;

type CallOff = () => void;

/** Finds out what speaks against the rows: here, and from the wiki. */
export class ListCheck {
	public readonly local = new LocalCheck( { rules: {}, mode: 'mail', requests: [], reason: '' } );
	private readonly checker: Checker;
	private readonly clock: Clock;
	/** How to call off the checks of edited rows that wait for the typing to rest. */
	private readonly resting = new Map<number, CallOff>();

	public constructor( private readonly store: ListStore, dependencies: ListDependencies ) {
		this.clock = dependencies.clock;
		const { lists, service, freeNames } = dependencies;
		this.checker = new Checker( { lists, accounts: service, freeNames, local: this.local } );
		this.checker.observe( ( checker, ids ) => store.set( { checker }, ids ) );
	}

	/** Everything that can be known before anything is created. */
	public async all(): Promise<void> {
		const { store, local } = this;
		const { mode, reason } = store.state;
		local.context = { ...local.context, mode, reason };
		for ( const part of local.checkInSlices( store.rows ) ) {
			// Long lists would hold up typing and painting.
			if ( part < 1 ) {
				await wait( this.clock, 0 );
			}
		}
		store.replaceRows( store.rows, {
			place: { kind: 'check' }, reasonRemarks: local.reasonRemarks( reason )
		}, store.rows.map( ( { id } ) => id ) );
		// Who has an account already, by our own hand, keeps it: an answer that fails to come would only unsay it.
		const open = store.rows.filter( ( row ) => outcomeOf( row ) === null && row.state !== 'already' );
		await this.ask( open );
		this.tellQuota();
	}

	private tellQuota(): void {
		const { opening } = this.store.state;
		if ( opening ) {
			this.store.set( { quota: { own: this.checker.own, at: this.clock.now() + opening.clockSkew } } );
		}
	}

	/** Finds out how many accounts the person has created lately. */
	public async askQuota(): Promise<void> {
		await this.checker.fetchOwn();
		this.tellQuota();
	}

	/**
	 * Somebody has come to the list: what can be known here is known at once, and the wiki is asked.
	 *
	 * @return All rows of which something may have changed
	 */
	public added( row: Row ): Row[] {
		const { mode, reason } = this.store.state;
		this.local.context = { ...this.local.context, mode, reason };
		return this.local.update( [ row ] );
	}

	/** Asks the wiki about a row beside those that it is being asked about. */
	public askAlone( row: Row ): Promise<void> {
		return this.checker.recheck( row, this.store.state.mode );
	}

	/** Asks the wiki about these rows. */
	public ask( rows: readonly Row[] ): Promise<void> {
		return this.checker.check( rows, this.store.state.mode );
	}

	public cancel(): void {
		this.checker.cancel();
	}

	/** While the list is being written nothing is checked: all of it will be. */
	private get isWritten(): boolean {
		return this.store.state.stage.kind === 'list';
	}

	/** Rows are other than they were, or back: what can be known here is known at once. As LocalCheck.update(). */
	public update( rows: readonly Row[] ): Row[] {
		return this.isWritten ? [] : this.local.update( rows );
	}

	/** Rows are gone. As LocalCheck.remove(). */
	public removed( rows: readonly Row[] ): Row[] {
		return this.isWritten ? [] : this.local.remove( rows );
	}

	/** Rows were edited: what can be known here is known at once, and the wiki is asked once the typing rests. */
	public edited( row: Row ): Row[] {
		if ( this.isWritten ) {
			return [];
		}
		const changed = this.local.update( [ row ] );
		this.resting.get( row.id )?.();
		this.resting.delete( row.id );
		if ( !this.local.isAnswered( row ) ) {
			this.resting.set( row.id, this.clock.later( REST, () => {
				this.resting.delete( row.id );
				void this.checker.recheck( row, this.store.state.mode );
			} ) );
		}
		return changed;
	}

	/** What was not worth asking about may be so now, such as a name that is no longer there twice. */
	public askOpen( changed: readonly Row[] ): void {
		for ( const row of this.isWritten ? [] : changed ) {
			if ( row.state === 'unchecked' && !this.resting.has( row.id ) ) {
				void this.checker.recheck( row, this.store.state.mode );
			}
		}
	}

	/** Puts free names beside one that is taken. */
	public async alternatives( row: Row ): Promise<void> {
		const others = new Set( this.store.rows.map( ( { canonical } ) => canonical ) );
		await this.checker.alternatives( row, others, new Date( this.clock.now() ).getFullYear() );
	}
}
