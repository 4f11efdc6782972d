import { isEmail } from './cell-kinds';
import type { HeadingMeaning } from './headings';
import type { ColumnMeaning } from './reading';

/** The columns of the sheet. The last one, headed by the program's name, is how it is known again. */
export const SHEET_COLUMNS: readonly ColumnMeaning[] = [
	'username', 'email', 'realname', 'password', 'reason', 'mode', 'unused'
];

/** The columns of the results: state, name, address, explanation, and the one that is known again. */
const RESULT_COLUMNS: readonly ColumnMeaning[] = [ 'unused', 'username', 'email', 'unused', 'unused' ];

/** Heads the last column of what this program writes. */
export const SHEET_MARK = 'AccountCreator';

/** Are these the headings of what this program writes? */
export function isSheet( headings: readonly string[] ): boolean {
	return headings.length > 1 && headings.some( ( cell ) => cell.trim() === SHEET_MARK ) && !headings.some( isEmail );
}

/** Where the column is by which these headings are known. What stands beyond it is the organizer's. */
export function markPlace( headings: readonly string[] ): number {
	return headings.findIndex( ( cell ) => cell.trim() === SHEET_MARK );
}

/**
 * The columns of the program's own files, whose headings may be in a language that is not known here; nothing known
 * must stand in another place, though. Beyond the mark are the columns that no account needs.
 *
 * @param known What the headings are known for; `unused` for those that are not
 * @param mark markPlace() of the headings
 */
export function ownColumns( known: readonly HeadingMeaning[], mark: number ): ColumnMeaning[] | null {
	const own = [ SHEET_COLUMNS, RESULT_COLUMNS ].find( ( columns ) => (
		mark === columns.length - 1 &&
		columns.every( ( meaning, index ) => known[ index ] === 'unused' || known[ index ] === meaning || meaning === 'unused' )
	) );
	return own ? known.map( ( _, index ) => own[ index ] ?? 'unused' ) : null;
}
