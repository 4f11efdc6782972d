import type { Outcome } from '../../contract/outcome';

/** Is there an account in the middle of a step, of which only the set-up is unfinished? */
export type Existence = 'asking' | 'yes' | 'no' | 'unknown';

/** Everything that happened to a row in its creation. */
export interface Attempt {
	/** What the wiki said of it last; null: it has said nothing that holds. */
	outcome: Outcome | null;
	/** Of a row at a step: is there an account already? Null: it is at none. */
	existence: Existence | null;
}

export const NEW_ATTEMPT: Attempt = { outcome: null, existence: null };
