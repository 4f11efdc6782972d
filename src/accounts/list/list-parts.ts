/** What the parts of a list offer to its views; AccountList has them all. */

import type { FieldValue } from '../contract/declarations';
import type { StartProblem } from './create/batch-state';
import type { StepAnswering } from './list-state';
import type { ColumnMeaning, ReadOptions } from './read/reading';
import type { ListMode, RequestField, Row, RowRemark } from './row';

/** The text of the list, and what holds for all of its people. */
export interface ListDraft {
	/** The text as it stands now. */
	setText( text: string ): void;
	/** What columns are called in the wiki's language, beside English. */
	setHeadings( headings: NonNullable<ReadOptions[ 'headings' ]> ): void;
	/** Which column is what, as the person says. */
	setColumns( columns: ColumnMeaning[] ): void;
	/** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
	chooseReading( index: number ): void;
	setMode( mode: ListMode ): void;
	setReason( reason: string ): void;
	setValue( name: string, value: FieldValue ): void;
}

/** What can be done to the rows before they are created. */
export interface ListTable {
	/** How many rows were edited or removed in the table, and are other than their lines say. */
	readonly editCount: number;
	edit( row: Row, field: RequestField, value: string ): void;
	/** Has a row created all the same, where the wiki lets this person. */
	override( row: Row, remark: RowRemark, chosen: boolean ): void;
	/** Puts free names beside one that is taken. */
	alternatives( row: Row ): Promise<void>;
	remove( row: Row ): void;
	/** Puts the row back that was removed last. */
	undo(): void;
}

/** The passwords, which are kept in the sheet that the organizer saved and nowhere else. */
export interface ListSheet {
	/** Must the sheet be saved before the batch may begin? */
	readonly needsSheet: boolean;
	/** The rows that cannot be created before the sheet with their passwords is back. */
	readonly awaitingSheet: Row[];
	/** Those of them that can get another password. */
	readonly renewable: Row[];
	/** The accounts of which the password is not here, but in the sheet alone. */
	readonly withoutSlip: Row[];
	/** Makes the passwords that are to be made, so that the sheet can be saved with them. */
	prepareSheet(): void;
	/** The person says that the sheet, as it was prepared last, is saved: no page can see what became of a download. */
	confirmSheetSaved(): void;
	/**
	 * Gives rows back their passwords, after a reload, from the sheet that was saved before.
	 *
	 * @return How many got theirs
	 */
	openSheet( text: string ): number;
	/** The rows that can have another password get one, in a sheet that has to be saved first. */
	renewPasswords(): void;
}

/** The creation of the list. */
export interface ListRun {
	/** Would closing now leave something under way behind? */
	readonly isBusy: boolean;
	/** The rows that the next press of the button would create. */
	readonly startable: Row[];
	/** The rows that the next press of the button would create or ask about. */
	readonly left: Row[];
	start(): Promise<StartProblem | null>;
	pause(): void;
	resume(): Promise<void>;
	/** Goes on by itself at that time, in milliseconds since 1970 on this machine; null: not by itself. */
	resumeAt( time: number | null ): void;
	stop(): void;
	answerChallenge( name: string, value: FieldValue ): void;
	anotherChallenge(): void;
	/** Goes on with the run that broke off. */
	goOn(): Promise<void>;
	/** Does not go on with it, and forgets it. */
	forgetRun(): void;
	/** Opens the step of an unfinished row, so that ListState.step has it; says why it does not. */
	answerStep( row: Row ): Promise<StepAnswering>;
	/** Leaves the step that is open: its row stays unfinished, and a run that waits for it goes on. */
	leaveStep(): void;
	/** The same, and the run does not wait for steps any more. */
	leaveAllSteps(): void;
}
