import { DeliberatePress } from './deliberate-press';
import { msg } from './messages';
import { mountAbove } from './window-layer';

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
			{ action: 'stay', label: msg( 'accountcreator-stay' ), flags: [ 'safe', 'primary' ] },
			{ action: 'confirm', label: yes, flags: 'destructive' }
		]
	} );
	const press = element && new DeliberatePress( element );
	void opened.opened.then( () => {
		for ( const button of dialog.getActions().get() ) {
			button.$button.attr( 'data-accountcreator-action', button.getAction() );
		}
		press?.appeared();
	} );
	// Escape closes it with no data at all.
	void opened.closed.then( ( how: unknown ) => {
		windows.destroy();
		decision[ ( how as { action?: unknown } | undefined )?.action === 'confirm' ? 'resolve' : 'reject' ]();
	} );
	return decision.promise();
}
