/** How long typing has to rest before what is there is read, in milliseconds. */
const REST = 250;

/**
 * Tells when typing rests, and not while an input method composes: what is there then is no word yet, and what changes
 * on the page would break it off.
 *
 * @param widget
 * @param tell
 * @return Gives up on telling of what was typed until now
 */
export function whenTypingRests( widget: OO.ui.TextInputWidget, tell: () => void ): () => void {
	let timer: number | undefined;
	let isComposing = false;
	const forget = (): void => clearTimeout( timer );
	const wait = (): void => {
		forget();
		timer = isComposing ? undefined : window.setTimeout( tell, REST );
	};
	widget.on( 'change', wait );
	widget.$input.on( 'compositionstart compositionend', ( { type } ) => {
		isComposing = type === 'compositionstart';
		wait();
	} );
	return forget;
}
