/** Presses a button with the mouse; OOUI asks which key of it, and jsdom does not say. */
export function press( button: Element ): void {
	$( button ).trigger( $.Event( 'click', { which: OO.ui.MouseButtons.LEFT } ) );
}
