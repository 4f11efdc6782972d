import { newcomerNotes, type NewcomerNote } from '../../contract/newcomer';
import type { WikiFacts } from './export';
import { shownName, outcomeOf, type Row } from '../row';

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
	/** What they have to know beside that. */
	notes: NewcomerNote[];
}

/** One for each account that was created, in the order of the list. */
export function slips( rows: readonly Row[], { siteName, loginAddress }: WikiFacts ): Slip[] {
	return rows.flatMap( ( row ) => {
		const outcome = outcomeOf( row );
		if ( outcome?.kind !== 'created' ) {
			return [];
		}
		const mailed = outcome.by === 'mail';
		return [ {
			siteName, loginAddress, realname: row.request.realname, username: shownName( row ),
			password: outcome.by === 'password' ? row.request.password : '', mailed,
			// After a reload, nothing is known here of the address of somebody who has an account.
			notes: newcomerNotes( outcome.by, row.request.email !== '' )
		} ];
	} );
}
