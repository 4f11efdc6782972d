import type { Locator } from '@playwright/test';

/** What of the dialog is wider than the place it has, or outside the window; and whether it widens the page. */
export function findCut( dialog: Locator ): Promise<string[]> {
	return dialog.evaluate( ( root ) => {
		const cut: string[] = [];
		const page = document.documentElement;
		const layer = root.closest<HTMLElement>( '.oo-ui-windowManager' ) ?? root as HTMLElement;
		const withDialog = page.scrollWidth;
		layer.style.display = 'none';
		const withoutDialog = page.scrollWidth;
		layer.style.display = '';
		// Some skins are too wide for a narrow window by themselves.
		if ( withDialog > Math.max( withoutDialog, page.clientWidth ) ) {
			cut.push( `the page is ${ withDialog } px wide, and ${ withoutDialog } without the dialog` );
		}
		for ( const element of root.querySelectorAll<HTMLElement>( '*' ) ) {
			const { left, right, width, height } = element.getBoundingClientRect();
			const text = element.textContent?.trim() ?? '';
			const isControl = element instanceof HTMLInputElement;
			// What is there for screen readers only is cut on purpose, and what is drawn without a text cannot be.
			if ( !element.checkVisibility() || width < 2 || height < 2 || !( text || isControl ) ) {
				continue;
			}
			const name = `${ element.tagName }.${ element.className } “${ text.slice( 0, 40 ) }”`;
			if ( left < -0.5 || right > window.innerWidth + 0.5 ) {
				cut.push( `${ name } from ${ left } to ${ right }` );
			} else if ( !isControl && element.scrollWidth > element.clientWidth + 1 &&
				getComputedStyle( element ).display !== 'inline' ) {
				cut.push( `${ name } needs ${ element.scrollWidth } px and has ${ element.clientWidth }` );
			}
		}
		return cut;
	} );
}
