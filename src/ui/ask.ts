import { msg } from './messages';

/**
 * A question before what cannot be undone.
 *
 * @param question
 * @param yes What the button says that does it
 * @return Resolves on yes, rejects on no
 */
export function ask( question: string, yes: string ): JQuery.Promise<void> {
	const decision = $.Deferred<void>();
	void OO.ui.confirm( question, {
		actions: [
			{ action: 'reject', label: msg( 'accountcreator-stay' ), flags: 'safe' },
			{ action: 'accept', label: yes, flags: [ 'primary', 'destructive' ] }
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
