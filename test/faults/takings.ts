import type { RowState } from '../browser/list-dialog';
import type { SeenRow } from './view';

/** What the dialog said of a row at some time. */
export interface Statement {
	username: string;
	state: RowState;
	remarks: string;
	/** Milliseconds since 1970 */
	at: number;
}

/** What the organizer has in the end. */
export interface Takings {
	/** The rows as they are shown. */
	shown: SeenRow[];
	/** The CSVs of the results, saved when there was nothing left but to try again, and what was shown then. */
	exports: Array<{ text: string; shown: SeenRow[] }>;
	/** The sheet as it was saved last; null: it was never asked for. */
	sheet: string | null;
	/** Everything that was said between the start and now, while nothing was under way. */
	statements: Statement[];
	/** What stopped the creation, in the dialog's words. */
	stops: string[];
	/** What was pressed, and how often. */
	pressed: Record<string, number>;
	/** Names that another wiki of the origin showed, and that are of no list that was begun there. */
	strangers: string[];
}
