import { creationParameters } from '../../accounts/list/check/creation-parameters';
import type { Creation, RowRemark } from '../../accounts/list/row';
import { dayText } from './local-texts';
import { msg, sentences } from './messages';

/** What is known of an account: who created it, or since when it is there, how many edits it has, its home wiki. */
export function accountText( claim: string, [ day = '', creator = '', edits, home = '' ]: RowRemark[ 'parameters' ] ): string {
	return sentences( [
		claim,
		day === '' ? '' : creator === '' ? msg( 'accountcreator-remark-account-since', dayText( day ) ) :
			msg( 'accountcreator-remark-account-by', dayText( day ), creator ),
		edits === undefined ? '' : msg( 'accountcreator-remark-account-edits', edits ),
		home === '' ? '' : msg( 'accountcreator-remark-account-home', home )
	] );
}

/** What is said of a name that somebody has, who may be the person that the new account is for. */
export function takenText( canonical: string, creation: Creation | null ): string {
	return creation?.createdByMe ? msg( 'accountcreator-remark-already', dayText( creation.at ?? '' ) ) :
		accountText( msg( 'accountcreator-name-taken', canonical ), creationParameters( canonical, creation ) );
}
