/** Is something in a window in focus, other than the window itself? */
export function holdsFocus( $content: JQuery ): boolean {
	const [ content ] = $content.get();
	const { activeElement } = document;
	return activeElement !== content && content?.contains( activeElement ) === true;
}

/**
 * Leaves the focus where it is in a window that OOUI takes it to as a whole once it has opened (OO.ui.Window, ready()):
 * who has begun in it is not led away, and an input method is not interrupted. For that moment it takes no focus.
 *
 * @param $content Of the window
 * @param run What takes the focus, at once
 */
export function keepingFocus<T>( $content: JQuery, run: () => T ): T {
	if ( holdsFocus( $content ) ) {
		$content.removeAttr( 'tabindex' );
	}
	const result = run();
	$content.attr( 'tabindex', -1 );
	return result;
}
