import type { ListMode, Row, RowRemark } from './row';
import type { NameRules } from './username';

export interface LocalContext {
	rules: NameRules;
	/** The list's way, for rows without one of their own. */
	mode: ListMode;
	/** The list's reason. */
	reason: string;
	/** Has the wiki been asked about the row as it stands? Then it is `ready` where nothing speaks against it. */
	isChecked: ( row: Row ) => boolean;
}

/**
 * What can be known of a list without asking the wiki. Fills `canonical`, `remarks` and `state` of its rows and cleans
 * their names and addresses.
 *
 * Its own remarks are those of LOCAL_CODES without a `message`; all others stay as they are, so whoever edits a row
 * takes away what the wiki said of the old text. States are touched only before creation (`unchecked` to `rejected`;
 * `checking` becomes `rejected` at most).
 */
export class LocalCheck {
	public constructor( public context: LocalContext ) {}

	/** Checks all rows, from scratch: a new list, a new way, other rules. */
	public checkAll( rows: readonly Row[] ): void {
		throw new Error( `Not there yet: ${ rows.length }` );
	}

	/**
	 * Checks rows that are new, were edited or put back, and those whose duplicates or look-alikes change by it.
	 *
	 * @return All rows of which something changed, `edited` among them
	 */
	public update( edited: readonly Row[] ): Row[] {
		throw new Error( `Not there yet: ${ edited.length }` );
	}

	/**
	 * Forgets rows that were deleted.
	 *
	 * @return The rows of which something changed by it
	 */
	public remove( deleted: readonly Row[] ): Row[] {
		throw new Error( `Not there yet: ${ deleted.length }` );
	}

	/** What speaks against a public reason: an address, the real name of somebody on the list. */
	public reasonRemarks( reason: string ): RowRemark[] {
		throw new Error( `Not there yet: ${ reason.length }` );
	}
}

/** The state that the remarks make: `rejected`, `warned`, or else as given. Overridden errors are warnings. */
export function stateBy( row: Row, otherwise: 'unchecked' | 'ready' ): 'unchecked' | 'ready' | 'warned' | 'rejected' {
	const errors = row.remarks.filter( ( { severity } ) => severity === 'error' );
	if ( errors.some( ( { override } ) => override === null || !row.overrides.includes( override ) ) ) {
		return 'rejected';
	}
	return errors.length || row.remarks.some( ( { severity } ) => severity === 'warning' ) ? 'warned' : otherwise;
}
