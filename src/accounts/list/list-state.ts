import type { FieldValues, WikiText } from '../contract/declarations';
import type { Impediment, Opening } from '../contract/service';
import { INITIAL_BATCH_STATE, type BatchDependencies, type BatchState, type StartProblem } from './create/batch-state';
import type { CheckerState } from './check/checker';
import type { ListService } from './list-service';
import type { Reading } from './read/reading';
import type { Quota } from './check/quota';
import type { ListMode, Row, RowRemark, RowState } from './row';
import type { StepConversation } from '../steps/step-conversation';
import type { RandomBytes } from '../contract/password';

export type ListStage =
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

/** What came of the wish to answer the step of a row. */
export type StepAnswering =
	/** ListState.step has it. */
	'open' |
	/** Another tab of this browser creates accounts. */
	'otherTab' |
	/** A run is under way. */
	'busy' |
	/** The wiki's session has forgotten the step. */
	'gone';

/** What would be lost by leaving the page now. */
export type UnsavedWork =
	/** Something is under way. */
	'run' |
	/** The list was typed or edited. */
	'list' |
	/** Passwords were made, and are in no sheet that the person says is saved. */
	'passwords' |
	/** What became of the rows has not been seen. */
	'results';

/** What a text was taken for. */
export interface Understood extends Omit<Reading, 'rows'> {
	/** False: it is a guess, and the person should look, or choose one of `readings`. */
	certain: boolean;
	/** The ways to take the text, the best first. */
	readings: readonly Reading[];
	/** Which of them it is. */
	chosen: number;
}

export interface ListState {
	stage: ListStage;
	opening: Opening | null;
	text: string;
	/** What the text was taken for; null while there is none. */
	parsed: Understood | null;
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
	/** Was the sheet, as it is now, given out to be saved? The person has yet to say that it was. */
	sheetPrepared: boolean;
	/** Why the batch did not begin; null: it was not tried, or did. */
	problem: StartProblem | null;
	/** The step that is open, and the row that it is about; null: none. */
	step: { row: Row; conversation: StepConversation } | null;
	/** How many rows are done of the run that is under way; null: none is. */
	progress: { done: number; total: number } | null;
	brokenOff: BrokenOff;
	/** How many removals can be undone. */
	undoable: number;
	/** Counts whenever rows come, go or are replaced, so that a view knows when to build its table anew. */
	edition: number;
}

export const INITIAL_LIST_STATE: ListState = {
	stage: { kind: 'opening' }, opening: null, text: '', parsed: null, modes: [], mode: 'mail', reason: '',
	reasonRemarks: [], values: {}, checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
	batch: INITIAL_BATCH_STATE, quota: null, sheetSaved: false, sheetPrepared: false, problem: null, step: null, progress: null, brokenOff: { kind: 'none' },
	undoable: 0, edition: 0
};

export interface ListDependencies extends BatchDependencies {
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
