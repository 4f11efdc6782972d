import { generatePassword, type RandomBytes } from '../../contract/password';
import { hasAccount, modeOf, type AccountRequest, type ListMode, type Row } from '../row';

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

/** What the sheet has for a row: by the name as it was typed, or as the wiki would have it. */
function requestsIn( sheet: readonly SheetRow[] ): ( row: Row ) => AccountRequest | undefined {
	const typed = new Map( sheet.map( ( { request } ) => [ request.username, request ] ) );
	const canonical = new Map( sheet.map( ( row ) => [ row.canonical, row.request ] ) );
	typed.delete( '' );
	canonical.delete( '' );
	// The wiki may know a name better than the sheet's reader does.
	return ( row ) => typed.get( row.request.username ) ?? canonical.get( row.canonical );
}

/** Which rows a sheet gave something, by their ids. */
export interface MergedSheet {
	/** Those with a password now, which they had not. */
	passwords: number[];
	/** These, and those that have an address or a real name again. */
	all: number[];
}

/**
 * Gives rows back what they lost with a reload, from the sheet, matched by name: their passwords, and to those that
 * have an account the address and the real name, of which nothing is kept (keep/journal-format.ts). What is there
 * stays.
 */
export function mergeSheet( rows: readonly Row[], sheet: readonly SheetRow[] ): MergedSheet {
	const requests = requestsIn( sheet );
	const merged: MergedSheet = { passwords: [], all: [] };
	for ( const row of rows ) {
		const { request } = row;
		const saved = requests( row );
		if ( saved === undefined ) {
			continue;
		}
		const fields = hasAccount( row ) ? [ 'password', 'email', 'realname' ] as const : [ 'password' ] as const;
		const lost = fields.filter( ( field ) => request[ field ] === '' && saved[ field ] !== '' );
		if ( lost.length > 0 ) {
			row.request = { ...request, ...Object.fromEntries( lost.map( ( field ) => [ field, saved[ field ] ] ) ) };
			merged.all.push( row.id );
		}
		if ( lost.includes( 'password' ) ) {
			merged.passwords.push( row.id );
		}
	}
	return merged;
}

/** Does the sheet have the passwords that the rows have? */
export function isInSheet( rows: readonly Row[], sheet: readonly SheetRow[] ): boolean {
	const requests = requestsIn( sheet );
	return rows.every( ( row ) => requests( row )?.password === row.request.password );
}
