/** Where windows are put into the page, so that they lie over each other in the order in which they have to be seen. */

/** OOUI since MediaWiki 1.41 (OO.ui.getTeleportTarget); its types do not know it yet. */
interface TeleportingOoui {
	getTeleportTarget?(): HTMLElement;
}

/**
 * The element that windows belong into. Skins lift it over the page, and windows beside it over what is in it
 * (`body > .oo-ui-windowManager`, in the skins' ooui.less): who is not in it covers OOUI's own message dialogs.
 */
export function windowParent(): HTMLElement {
	return ( OO.ui as TeleportingOoui ).getTeleportTarget?.() ?? document.body;
}

/**
 * Puts a window manager below all others: message dialogs, menus and popups of OOUI stay in sight over its window, also
 * those that were made before.
 */
export function mountBelow( windows: OO.ui.WindowManager ): void {
	const $parent = $( windowParent() );
	const $others = $parent.children( '.oo-ui-windowManager, .oo-ui-defaultOverlay' );
	if ( $others.length > 0 ) {
		windows.$element.insertBefore( $others.first() );
	} else {
		$parent.append( windows.$element );
	}
}

/** Puts a window manager over all others. */
export function mountAbove( windows: OO.ui.WindowManager ): void {
	$( windowParent() ).append( windows.$element );
}
