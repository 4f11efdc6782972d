import { csvText } from '../list/csv-text';
import { safeTitle } from '../list/safe-title';
import type { MineAccount } from './mine';

export interface MineCounts {
	accounts: number;
	/** Have edited, as far as the wiki told. */
	edited: number;
	edits: number;
}

/** What a report wants to know of an event. */
export function mineCounts( accounts: readonly MineAccount[] ): MineCounts {
	const edits = accounts.map( ( { facts } ) => facts?.edits ?? 0 );
	return {
		accounts: accounts.length, edited: edits.filter( ( count ) => count > 0 ).length,
		edits: edits.reduce( ( sum, count ) => sum + count, 0 )
	};
}

/** The name that the account has now. */
export function nameOf( { facts, username }: MineAccount ): string {
	return facts?.username ?? username;
}

/** When a password was mailed last, or asked for, within the last 24 hours; null: not then, as far as is known. */
export function mailedLately( { by, at, mailing }: MineAccount, now: number ): number | null {
	const last = mailing?.kind === 'taken' ? mailing.at : by === 'mail' ? at : null;
	return last !== null && last > now - 24 * 60 * 60 * 1000 ? last : null;
}

/** Texts of a report, in the words of ui/. */
export interface MineTexts {
	username: string;
	created: string;
	reason: string;
	edits: string;
	lastEdit: string;
	email: string;
	/** What is known of the address of somebody. */
	emailOf( account: MineAccount ): string;
	/** Day and time, as other programs read it; '' for none. */
	time( at: number | null ): string;
}

/** How many edits, where the wiki told. */
const editsOf = ( { facts }: MineAccount ): string => facts ? String( facts.edits ) : '';

/** For a spreadsheet. */
export function mineCsv( accounts: readonly MineAccount[], texts: MineTexts ): string {
	return csvText( [
		[ texts.username, texts.created, texts.reason, texts.edits, texts.lastEdit, texts.email ],
		...accounts.map( ( account ) => [
			nameOf( account ), texts.time( account.at ), account.reason, editsOf( account ),
			texts.time( account.lastEdit ), texts.emailOf( account )
		] )
	] );
}

/**
 * Counts and a table in wikitext. The reasons are left out: they are wikitext of their own.
 *
 * @param accounts
 * @param texts
 * @param counts A line for each
 */
export function mineWikitext( accounts: readonly MineAccount[], texts: MineTexts, counts: readonly string[] ): string {
	const rows = accounts.map( ( account ) => {
		const name = safeTitle( nameOf( account ) );
		const cells = [ `[[User:${ name }|${ name }]]`, texts.time( account.at ), editsOf( account ), texts.time( account.lastEdit ) ];
		return `|-\n| ${ cells.join( ' || ' ) }\n`;
	} );
	return [
		...counts.map( ( line ) => `* ${ line }\n` ),
		`\n{| class="wikitable sortable"\n! ${ texts.username } !! ${ texts.created } !! ${ texts.edits } !! ${ texts.lastEdit }\n`,
		...rows, '|}\n'
	].join( '' );
}
