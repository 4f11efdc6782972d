import type { FieldValues, WikiText } from '../contract/declarations';
import type { Impediment, Opening } from '../contract/service';
import { INITIAL_BATCH_STATE, type BatchDependencies, type BatchState, type StartProblem } from './create/batch-state';
import type { CheckerState } from './check/checker';
import type { ListService } from './list-service';
import type { ParsedList } from './read/parsed-list';
import type { Quota } from './check/quota';
import type { ListMode, Row, RowRemark, RowState } from './row';
import type { RandomBytes } from '../contract/password';

export type ManyStage =
	{ kind: 'opening' } |
	{ kind: 'openingFailed'; code: string; text: WikiText } |
	{ kind: 'impossible'; impediments: Impediment[] } |
	/** The text is being put together. */
	{ kind: 'list' } |
	/** The rows are looked at, one by one, before anything is created. */
	{ kind: 'check' } |
	{ kind: 'run' } |
	/** Nothing is under way; some rows may be left to do. */
	{ kind: 'results' };

/** A run of this tab that broke off, and can be gone on with. */
export type BrokenOff =
	{ kind: 'none' } |
	{ kind: 'unreadable' } |
	/** The tab is a copy of one that is still open, and has the list. */
	{ kind: 'elsewhere' } |
	{ kind: 'run'; settled: number; total: number };

export interface ManyState {
	stage: ManyStage;
	opening: Opening | null;
	text: string;
	/** What the text was taken for; null while there is none. */
	parsed: Omit<ParsedList, 'rows'> | null;
	modes: ListMode[];
	mode: ListMode;
	reason: string;
	/** What speaks against making the reason public. */
	reasonRemarks: RowRemark[];
	/** What the wiki wants to know beyond the fields of a row, the same for all. */
	values: FieldValues;
	checker: CheckerState;
	batch: BatchState;
	quota: Quota | null;
	/** Is the sheet, as it is now, in the organizer's hands? */
	sheetSaved: boolean;
	/** Why the batch did not begin; null: it was not tried, or did. */
	problem: StartProblem | null;
	brokenOff: BrokenOff;
	/** How many removals can be undone. */
	undoable: number;
	/** Counts whenever rows come, go or are replaced, so that a view knows when to build its table anew. */
	edition: number;
}

export const INITIAL_MANY_STATE: ManyState = {
	stage: { kind: 'opening' }, opening: null, text: '', parsed: null, modes: [], mode: 'mail', reason: '',
	reasonRemarks: [], values: {}, checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
	batch: INITIAL_BATCH_STATE, quota: null, sheetSaved: false, problem: null, brokenOff: { kind: 'none' },
	undoable: 0, edition: 0
};

export interface ManyDependencies extends BatchDependencies {
	lists: ListService;
	randomBytes: RandomBytes;
	/** Takes a run for this page while it lives; false: another page has it. */
	claim( owner: string ): Promise<boolean>;
	/** Told how many rows are in each state, when a batch has come to its end. */
	onFinished( counts: Record<RowState, number> ): void;
}

/** Is the row one that the next press of the button would create? */
export function isCreatable( row: Row ): boolean {
	return row.state === 'ready' || row.state === 'warned';
}

/** Is there still something to do for the row, without anybody's having to mend it? */
export function isLeft( row: Row ): boolean {
	return isCreatable( row ) || row.state === 'unknown';
}
