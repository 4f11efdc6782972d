import { NO_PRESET, type Preset } from '../../presets/preset';
import { newcomerNotes, type NewcomerNote } from '../../contract/newcomer';
import type { WikiFacts } from './export';
import { shownName, type Row } from '../row';
import { wayIn } from '../way-in';

/** What one person takes home on paper. */
export interface Slip {
	siteName: string;
	loginAddress: string;
	/** Whom to give it to; '' where the list does not say. */
	realname: string;
	username: string;
	/** '' where the wiki mailed one, or it was set somewhere else. */
	password: string;
	/** “Look in your mail.” */
	mailed: boolean;
	/** Title or address of where to register for the event; '': none is named. */
	registration: string;
	/** What the organizer has to say; '': nothing. */
	text: string;
	/** What they have to know beside that. */
	notes: NewcomerNote[];
}

/**
 * One for each account that was created, in the order of the list.
 *
 * @param rows
 * @param facts
 * @param isSheet Was the list read from a sheet that was saved earlier? It has the passwords of accounts that exist
 * @param preset What is settled for the event
 */
export function slips(
	rows: readonly Row[], facts: WikiFacts, isSheet = false, preset: Preset = NO_PRESET
): Slip[] {
	const { siteName, loginAddress } = facts;
	const { registration, slipText: text } = preset;
	return rows.flatMap( ( row ) => {
		const by = wayIn( row, isSheet );
		return by === null ? [] : [ {
			siteName, loginAddress, realname: row.request.realname, username: shownName( row ),
			password: by === 'password' ? row.request.password : '', mailed: by === 'mail',
			registration, text,
			// After a reload, nothing is known here of the address of somebody who has an account.
			notes: newcomerNotes( by, row.request.email !== '' )
		} ];
	} );
}
