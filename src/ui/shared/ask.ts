import { DeliberatePress } from './deliberate-press';
import { msg } from './messages';
import { mountAbove } from './window-layer';

/** Was the window closed by the button that does it? Escape closes it with no data at all. */
function isAccepted( how: unknown ): boolean {
	return typeof how === 'object' && how !== null && ( how as { action?: unknown } ).action === 'accept';
}

/**
 * A question before what cannot be undone, in a window over all others. To other scripts it is
 * `.accountcreator-question`, its buttons have the actions `stay` and `confirm`.
 *
 * @param question
 * @param yes What the button says that does it
 * @return Resolves on yes, rejects on no
 */
export function ask( question: string, yes: string ): JQuery.Promise<void> {
	const decision = $.Deferred<void>();
	const windows = new OO.ui.WindowManager();
	const dialog = new OO.ui.MessageDialog( { classes: [ 'accountcreator-question' ] } );
	mountAbove( windows );
	windows.addWindows( [ dialog ] );
	const [ element ] = dialog.$element.get();
	const opened = windows.openWindow( dialog, {
		message: question,
		// OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
		actions: [
			{ action: 'reject', label: msg( 'accountcreator-stay' ), flags: [ 'safe', 'primary' ] },
			{ action: 'accept', label: yes, flags: 'destructive' }
		]
	} );
	const press = element ? new DeliberatePress( element ) : null;
	void opened.opened.then( () => {
		for ( const button of dialog.getActions().get() ) {
			button.$button.attr( 'data-accountcreator-action', button.getAction() === 'accept' ? 'confirm' : 'stay' );
		}
		press?.appeared();
	} );
	void opened.closed.then( ( how: unknown ) => {
		windows.destroy();
		if ( isAccepted( how ) ) {
			decision.resolve();
		} else {
			decision.reject();
		}
	} );
	return decision.promise();
}
