import { msg } from './messages';

/**
 * A question before what cannot be undone.
 *
 * @param question
 * @param yes What the button says that does it
 * @return Resolves on yes, rejects on no
 */
export function ask( question: string, yes: string ): JQuery.Promise<void> {
	// OOUI gives the focus to what is primary: Enter, pressed once too often, is to do no harm.
	const decision = $.Deferred<void>();
	void OO.ui.confirm( question, {
		actions: [
			{ action: 'reject', label: msg( 'accountcreator-stay' ), flags: [ 'safe', 'primary' ] },
			{ action: 'accept', label: yes, flags: 'destructive' }
		]
	} ).then( ( accepted ) => {
		if ( accepted ) {
			decision.resolve();
		} else {
			decision.reject();
		}
	} );
	return decision.promise();
}
