import type { AccountList } from '../../accounts/list/account-list';
import { ask } from '../shared/ask';
import { msg } from '../shared/messages';
import type { ActionName } from '../shared/screen';
import { startOverText } from './loss-texts';

async function startOver( list: AccountList ): Promise<void> {
	if ( await ask( startOverText( list ), msg( 'accountcreator-start-over' ) ).then( () => true, () => false ) ) {
		list.startOver();
	}
}

function stop( list: AccountList ): void {
	if ( list.state.checker.running ) {
		list.cancelCheck();
	} else {
		list.run.stop();
	}
}

/**
 * Does what a button at the bottom of a list stands for.
 *
 * @param list
 * @param action
 * @param exportList For those that export the list
 */
export function perform( list: AccountList, action: ActionName, exportList: ( action: ActionName ) => void ): void {
	switch ( action ) {
		case 'back':
			list.backToList();
			break;
		case 'many':
			void startOver( list );
			break;
		case 'desk':
			list.desk.open();
			break;
		case 'leave-desk':
			list.desk.leave();
			break;
		case 'mine':
		case 'leave-mine':
			list.showMine( action === 'mine' );
			break;
		case 'reopen':
			void list.reopen();
			break;
		case 'start':
			void list.run.start();
			break;
		case 'pause':
			list.run.pause();
			break;
		case 'resume':
			void list.run.resume();
			break;
		case 'stop':
			stop( list );
			break;
		case 'retry':
			void list.retry();
			break;
		case 'sheet-saved':
			list.sheet.confirmSheetSaved();
			break;
		default:
			exportList( action );
	}
}
