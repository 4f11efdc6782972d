import { DeliberatePress } from './deliberate-press';
import { msg } from './messages';
import { mountAbove } from './window-layer';

/** An answer, by the action of its button. */
export interface Choice<Name extends string> {
	action: Name;
	label: string;
	flags?: 'progressive' | 'destructive';
}

/**
 * A question with more than one way to go on, as ask() has it with one.
 *
 * @param question
 * @param choices
 * @return Null: the person stays
 */
export function askWhich<Name extends string>(
	question: string, choices: ReadonlyArray<Choice<Name>>
): Promise<Name | null> {
	return new Promise( ( resolve ) => {
		const windows = new OO.ui.WindowManager();
		const dialog = new OO.ui.MessageDialog( { classes: [ 'accountcreator-question' ] } );
		mountAbove( windows );
		windows.addWindows( [ dialog ] );
		const [ element ] = dialog.$element.get();
		const opened = windows.openWindow( dialog, {
			message: question,
			actions: [
				{ action: 'stay', label: msg( 'accountcreator-stay' ), flags: [ 'safe', 'primary' ] },
				...choices.map( ( { action, label, flags } ) => ( { action, label, flags: flags ?? [] } ) )
			]
		} );
		const press = element ? new DeliberatePress( element ) : null;
		void opened.opened.then( () => {
			for ( const button of dialog.getActions().get() ) {
				button.$button.attr( 'data-accountcreator-action', button.getAction() );
			}
			press?.appeared();
		} );
		void opened.closed.then( ( how: unknown ) => {
			windows.destroy();
			const action = typeof how === 'object' && how !== null ? ( how as { action?: unknown } ).action : undefined;
			resolve( choices.find( ( choice ) => choice.action === action )?.action ?? null );
		} );
	} );
}
