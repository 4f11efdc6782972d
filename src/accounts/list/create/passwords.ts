import { generatePassword, type RandomBytes } from '../../contract/password';
import { modeOf, type AccountRequest, type ListMode, type Row } from '../row';

/**
 * Makes the passwords of the rows that want one made and have none yet. They are kept in the rows and nowhere else.
 *
 * @param rows
 * @param listMode
 * @param randomBytes
 * @return Ids of the rows that got one; the sheet has to be saved (again) unless there is none
 */
export function makePasswords( rows: readonly Row[], listMode: ListMode, randomBytes: RandomBytes ): number[] {
	const wanting = rows.filter( ( row ) => modeOf( row, listMode ) === 'generate' && row.request.password === '' );
	for ( const row of wanting ) {
		row.request = { ...row.request, password: generatePassword( randomBytes ) };
		row.passwordSource = 'made';
	}
	return wanting.map( ( { id } ) => id );
}

/** A line of a sheet that was saved earlier: a row's request, and the name that its account would have. */
export interface SheetRow {
	canonical: string;
	request: AccountRequest;
}

/** What the sheet has for a row: by the name as it was typed, or as the wiki would have it; '' for nothing. */
function passwordsIn( sheet: readonly SheetRow[] ): ( row: Row ) => string {
	const typed = new Map( sheet.map( ( { request } ) => [ request.username, request.password ] ) );
	const canonical = new Map( sheet.map( ( row ) => [ row.canonical, row.request.password ] ) );
	typed.delete( '' );
	canonical.delete( '' );
	// The wiki may know a name better than the sheet's reader does.
	return ( row ) => typed.get( row.request.username ) ?? canonical.get( row.canonical ) ?? '';
}

/**
 * Gives rows that lost their passwords with a reload those of the sheet, matched by name. Other fields and
 * passwords that are there already stay as they are.
 *
 * @param rows
 * @param sheet
 * @return Ids of the rows that got a password
 */
export function mergeSheet( rows: readonly Row[], sheet: readonly SheetRow[] ): number[] {
	const passwords = passwordsIn( sheet );
	const merged: number[] = [];
	for ( const row of rows ) {
		const password = passwords( row );
		if ( password !== '' && row.request.password === '' ) {
			row.request = { ...row.request, password };
			merged.push( row.id );
		}
	}
	return merged;
}

/** Does the sheet have the passwords that the rows have? */
export function isInSheet( rows: readonly Row[], sheet: readonly SheetRow[] ): boolean {
	const passwords = passwordsIn( sheet );
	return rows.every( ( row ) => passwords( row ) === row.request.password );
}
