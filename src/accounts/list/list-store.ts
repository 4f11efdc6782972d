import { INITIAL_LIST_STATE, type ListState, type StoredState } from './list-state';
import type { Phase } from './create/batch-state';
import type { Row } from './row';
import { RowObservable } from './row-observable';

const AT_REST: ReadonlyArray<Phase[ 'kind' ]> = [ 'idle', 'stopped', 'finished' ];

/** Is a run under way, or paused? */
export function isUnderWay( { kind }: Phase ): boolean {
	return !AT_REST.includes( kind );
}

/** What follows from the rest of the state, and is never set by itself. */
function derived( { place, batch }: StoredState ): Pick<ListState, 'stage' | 'step' | 'progress'> {
	const isRunning = isUnderWay( batch.phase );
	const { done, total } = batch.progress;
	return { stage: isRunning ? { kind: 'run' } : place, step: batch.step, progress: isRunning && batch.task !== 'finish' ? { done, total } : null };
}

/** The state of a list and its rows, which all of its parts share. */
export class ListStore extends RowObservable<ListState> {
	/** In the order of the text. Changed in place. */
	public rows: Row[] = [];

	public constructor() {
		super( INITIAL_LIST_STATE );
	}

	/** What is being created, or is about to be, stays as it was checked. */
	public get isRunning(): boolean {
		return this.state.stage.kind === 'run';
	}

	/** Was the creation of this list begun? Then its text says too little of it. */
	public get hasBegun(): boolean {
		return this.rows.some( ( { attempt } ) => attempt !== null );
	}

	/**
	 * @param part
	 * @param rows Ids of the rows that changed with it
	 */
	public set( part: Partial<StoredState>, rows: readonly number[] = [] ): void {
		this.change( { ...part, ...derived( { ...this.state, ...part } ) }, rows );
	}

	/** Tells that rows have changed. */
	public setRows( rows: readonly Row[] ): void {
		this.set( {}, rows.map( ( { id } ) => id ) );
	}

	/** Rows have come, gone or been replaced. */
	public replaceRows( rows: Row[], part: Partial<StoredState> = {}, changed: readonly number[] = [] ): void {
		this.rows = rows;
		this.set( { edition: this.state.edition + 1, ...part }, changed );
	}
}
