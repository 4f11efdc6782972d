import { generatePassword, type RandomBytes } from '../password';
import type { AccountRequest, ListMode, Row } from './row';

/** How the password of a row comes, in a list with that way. */
export function modeOf( row: Row, listMode: ListMode ): ListMode {
	return row.request.mode ?? listMode;
}

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
	}
	return wanting.map( ( { id } ) => id );
}

/** A line of a sheet that was saved earlier: a row's request, and the name that its account would have. */
export interface SheetRow {
	canonical: string;
	request: AccountRequest;
}

/**
 * Gives rows that lost their passwords with a reload those of the sheet, matched by canonical name. Other fields and
 * passwords that are there already stay as they are.
 *
 * @param rows
 * @param sheet
 * @return Ids of the rows that got a password
 */
export function mergeSheet( rows: readonly Row[], sheet: readonly SheetRow[] ): number[] {
	const passwords = new Map( sheet.map( ( { canonical, request } ) => [ canonical, request.password ] ) );
	passwords.delete( '' );
	const merged: number[] = [];
	for ( const row of rows ) {
		const password = passwords.get( row.canonical ) ?? '';
		if ( password !== '' && row.request.password === '' ) {
			row.request = { ...row.request, password };
			merged.push( row.id );
		}
	}
	return merged;
}
