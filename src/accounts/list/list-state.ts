import type { FieldValues, WikiText } from '../contract/declarations';
import type { Impediment, Opening } from '../contract/service';
import { NO_PRESET, type Preset } from '../presets/preset';
import { INITIAL_BATCH_STATE, type BatchDependencies, type BatchState, type OpenStep, type StartProblem } from './create/batch-state';
import type { CheckerDependencies, CheckerState } from './check/checker';
import type { RememberedColumns } from './column-answer';
import { NOTHING_FOLLOWED, type FollowState } from './follow-result';
import type { ListReader } from './list-reader';
import type { ListService } from './list-service';
import type { Reading } from './read/reading';
import type { QuotaFacts } from './check/quota';
import type { ListMode, Row, RowRemark, RowState } from './row';
import type { RandomBytes } from '../contract/password';

/** Where the list stands while no run is under way. */
export type ListPlace =
	{ kind: 'opening' } |
	{ kind: 'openingFailed'; code: string; text: WikiText } |
	{ kind: 'impossible'; impediments: Impediment[] } |
	/** The text is being put together. */
	{ kind: 'list' } |
	/** The rows are looked at, one by one, before anything is created. */
	{ kind: 'check' } |
	/** Nothing is under way; some rows may be left to do. */
	{ kind: 'results' };

export type ListStage = ListPlace |
	/** Accounts are being created, or what became of some is found out (BatchState.task), or that is paused. */
	{ kind: 'run' };

/** A run of this tab that broke off, or of which the results are kept. */
export type BrokenOff =
	{ kind: 'none' } |
	{ kind: 'unreadable' } |
	/** The tab is a copy of one that is still open, and has the list. */
	{ kind: 'elsewhere' } |
	/**
	 * `left`: rows that can be gone on with; 0: only the results are there. `isFollowed`: of what was to follow the
	 * creation, something is left to do.
	 */
	{ kind: 'run'; done: number; total: number; left: number; isFollowed: boolean };

/** What would be lost by leaving the page now, or by another list. */
export type UnsavedWork =
	/** Something is under way. */
	'run' |
	/** The list was typed or edited. */
	'list' |
	/** Passwords were made, and are in no sheet that the person says is saved. */
	'passwords' |
	/** What became of the rows has not been seen to its end. */
	'results';

/** What a text was taken for. */
export interface Understood extends Omit<Reading, 'rows'> {
	/** False: it is a guess, and the person should look, or choose one of `readings`. */
	certain: boolean;
	/** Was it one before the person said anything? */
	isGuess: boolean;
	/** The ways to take the text, the best first. */
	readings: readonly Reading[];
	/** The ways to take the table as they were before the person said anything of it. */
	offered: readonly Reading[];
	/** Counts the tables that were in the text: another one is another question. */
	table: number;
	/** Which of them it is. */
	chosen: number;
	/** Are the columns what the person said of an earlier table with the same headings? */
	remembered: boolean;
}

/** The part of the state that is kept; the rest follows from it. */
export interface StoredState {
	/** Where the list stands, or will stand once the run is over. */
	place: ListPlace;
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
	/** What is settled for the event: of the preset that was chosen, with what was changed since. */
	preset: Preset;
	/** The name of a preset that a link asked for, and that is yet to be chosen; '': none. */
	wantedPreset: string;
	checker: CheckerState;
	batch: BatchState;
	/** Null: the list has not been checked. */
	quota: QuotaFacts | null;
	/**
	 * The sheet with the passwords as they are now: `prepared`: it was given out to be saved, and the person has yet
	 * to say that it was; `saved`: it is in the organizer's hands.
	 */
	sheet: 'none' | 'prepared' | 'saved';
	/** A saved sheet is being read, so that the passwords are about to come back. */
	isSheetComing: boolean;
	/** Why the batch did not begin; null: it was not tried, or did. */
	problem: StartProblem | null;
	/** The field for want of which it did not begin the last time, also while it is being filled in; null: none. */
	missingField: string | null;
	brokenOff: BrokenOff;
	/** Do people come to a desk one at a time, and are created at once? */
	isAtDesk: boolean;
	/** Does the person look back at accounts that were created, with the list out of sight? */
	showsMine: boolean;
	/** How many removals can be undone. */
	undoable: number;
	/** Counts whenever rows come, go or are replaced, so that a view knows when to build its table anew. */
	edition: number;
	/** Has the person seen the results, as they are now, to their end? */
	resultsSeen: boolean;
	/** When the list goes on by itself: milliseconds since 1970 on this machine; null: it does not. */
	resumeAt: number | null;
	/** After the session was lost: is the wiki being asked whether the person has logged in again? */
	awaitsLogin: boolean;
	/** How far the steps are that follow the creation. */
	follow: FollowState;
}

export interface ListState extends StoredState {
	readonly stage: ListStage;
	/** The step that is open, and the row that it is about; null: none. */
	readonly step: OpenStep | null;
	/** How many rows are done of the run that is under way; null: none is. */
	readonly progress: { done: number; total: number } | null;
}

export const INITIAL_LIST_STATE: ListState = {
	place: { kind: 'opening' }, stage: { kind: 'opening' }, opening: null, text: '', parsed: null, modes: [], mode: 'mail',
	reason: '', reasonRemarks: [], values: {}, preset: NO_PRESET, wantedPreset: '',
	checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 }, batch: INITIAL_BATCH_STATE,
	quota: null, sheet: 'none', isSheetComing: false, problem: null, missingField: null, step: null, progress: null, brokenOff: { kind: 'none' }, isAtDesk: false, showsMine: false, undoable: 0, edition: 0,
	resultsSeen: true, resumeAt: null, awaitsLogin: false, follow: NOTHING_FOLLOWED
};

export interface ListDependencies extends BatchDependencies {
	lists: ListService;
	freeNames: CheckerDependencies[ 'freeNames' ];
	reader: ListReader;
	/** What people said of the columns of earlier tables. */
	columns: RememberedColumns;
	randomBytes: RandomBytes;
	/** Takes a run for this page while it lives; false: another page has it. */
	holdRun( owner: string ): Promise<boolean>;
	/** Told how many rows are in each state, when a batch has come to its end. */
	onFinished( counts: Record<RowState, number> ): void;
	/** The name of who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
	whoAmI(): Promise<string | null>;
	/** Calls back when the person comes back to this page. Returns how to stop it. */
	onReturn( callback: () => void ): () => void;
}

/** Is the row one that the next press of the button would create? */
export function isCreatable( row: Row ): boolean {
	return row.state === 'ready' || row.state === 'warned';
}

/** Was its step left before the wiki made an account? Then it can be created as if nothing had been sent. */
export function isGivenUp( { state, attempt }: Row ): boolean {
	return state === 'unfinished' && attempt?.existence === 'no';
}

/** Is there still something to do for the row, without anybody's having to mend it? */
export function isLeft( row: Row ): boolean {
	return isCreatable( row ) || isGivenUp( row ) || row.state === 'unknown';
}
