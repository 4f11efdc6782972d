import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText } from '../../accounts/contract/declarations';
import { never } from '../../accounts/contract/outcome';
import type { WikiError } from '../../accounts/contract/service';
import { mailedLately, mineCounts, nameOf, type MineTexts } from '../../accounts/mine/mine-report';
import type { Mailing, MineAccount } from '../../accounts/mine/mine';
import { columnText } from './column-text';
import { localTime, timeText } from '../shared/local-texts';
import { msg, sentences } from '../shared/messages';
import { withoutMarks } from '../shared/text-to-copy';
import { wikiNodes } from '../shared/wiki-html';

/** What is known of somebody's address; '' where nothing was told. */
export function mailText( { facts }: MineAccount ): string {
	return !facts ? '' : facts.isMailable ? msg( 'accountcreator-mine-mailable' ) : msg( 'accountcreator-mine-not-mailable' );
}

/** What stands above the table and in a report, a text each. */
export function countTexts( accounts: readonly MineAccount[] ): string[] {
	const { accounts: count, edited, edits } = mineCounts( accounts );
	return [
		msg( 'accountcreator-mine-count', count ), msg( 'accountcreator-mine-edited', edited ),
		msg( 'accountcreator-mine-edits-all', edits )
	];
}

/** The headings of the columns, and their contents for other programs. */
export function mineTexts(): MineTexts {
	return {
		username: columnText( 'username' ), created: msg( 'accountcreator-mine-created' ), reason: msg( 'accountcreator-column-reason' ),
		edits: msg( 'accountcreator-mine-edits' ), lastEdit: msg( 'accountcreator-mine-last-edit' ), email: columnText( 'email' ),
		emailOf: ( account ) => withoutMarks( mailText( account ) ),
		time: ( at ) => at === null ? '' : localTime( new Date( at ) ).replace( 'T', ' ' )
	};
}

/** What is asked before the wiki is asked to mail a password. */
export function mailQuestion( account: MineAccount ): string {
	const last = mailedLately( account, Date.now() );
	return sentences( [
		msg( 'accountcreator-mine-mail-question', nameOf( account ) ),
		last === null ? '' : msg( 'accountcreator-mine-mail-lately', timeText( last ) )
	] );
}

/** What the wiki said, as something to be shown; with a text of our own where it said nothing. */
export function errorNodes( { code, text }: WikiError ): unknown {
	return meaningOf( code ).outcome === 'unknown' ? msg( 'accountcreator-follow-silent' ) :
		isEmptyText( text ) ? msg( 'accountcreator-follow-refused' ) : wikiNodes( text );
}

/** What became of asking. */
export function mailingText( mailing: Mailing ): unknown {
	switch ( mailing.kind ) {
		case 'asking':
			return msg( 'accountcreator-fetching' );
		case 'taken':
			return msg( 'accountcreator-mine-mail-taken', timeText( mailing.at ) );
		case 'failed':
			return meaningOf( mailing.error.code ).outcome === 'unknown' ? msg( 'accountcreator-mine-mail-silent' ) :
				errorNodes( mailing.error );
		default:
			return never( mailing );
	}
}
