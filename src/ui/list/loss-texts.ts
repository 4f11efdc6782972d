import type { AccountList } from '../../accounts/list/account-list';
import { msg } from '../shared/messages';

/** What closing the dialog now would mean; null: nothing that had better be asked. */
export function closingText( list: AccountList ): string | null {
	const work = list.unsavedWork;
	if ( list.run.isBusy ) {
		return msg( 'accountcreator-close-run' );
	}
	if ( work.includes( 'passwords' ) ) {
		return msg( 'accountcreator-close-passwords' );
	}
	// Who closes the results has them in sight, and they are still there when the dialog is opened again.
	if ( work.includes( 'results' ) && list.state.stage.kind !== 'results' ) {
		return msg( 'accountcreator-close-results' );
	}
	return work.includes( 'list' ) || list.state.stage.kind === 'check' && !list.isMending ? msg( 'accountcreator-close-list' ) : null;
}

/** What a new list in place of this one would take away. */
export function startOverText( { unsavedWork }: AccountList ): string {
	const losses = [
		...( unsavedWork.includes( 'list' ) ? [ msg( 'accountcreator-lose-list' ) ] : [] ),
		...( unsavedWork.includes( 'passwords' ) ? [ msg( 'accountcreator-lose-passwords' ) ] : [] ),
		...( unsavedWork.includes( 'results' ) ? [ msg( 'accountcreator-lose-results' ) ] : [] )
	];
	return losses.length > 0 ? losses.join( '\n' ) : msg( 'accountcreator-start-over-question' );
}

/** The same for a list that another script brings. */
export function replaceText( list: AccountList ): string {
	return [ msg( 'accountcreator-replace-list' ), startOverText( list ) ].join( '\n' );
}
