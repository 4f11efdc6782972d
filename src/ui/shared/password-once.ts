import { msg } from './messages';

/**
 * A password that is shown this once.
 *
 * @param password
 * @param copied Told when it has been copied
 */
export function passwordOnce( password: string, copied?: () => void ): JQuery {
	const input = new OO.ui.TextInputWidget( { readOnly: true } );
	// Not from the beginning: OOUI would write it into the attribute, where it stays and can be selected by.
	input.setValue( password );
	input.$input.attr( { 'aria-label': msg( 'accountcreator-password-label' ), spellcheck: 'false' } ).addClass( 'accountcreator-password' );
	input.$input.on( 'copy', () => copied?.() );
	const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-copy' ) } );
	const $said = $( '<div>' ).addClass( 'accountcreator-remark accountcreator-remark-reserved' ).attr( 'role', 'status' );
	button.on( 'click', () => {
		input.select();
		// The command also works on wikis without https; it fires the copy event, which counts.
		const done = document.execCommand( 'copy' );
		$said.text( done ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-copy-failed' ) );
		button.focus();
	} );
	return $( '<div>' ).append(
		new OO.ui.ActionFieldLayout( input, button, { align: 'top', label: msg( 'accountcreator-password-label' ) } ).$element,
		$said
	);
}
