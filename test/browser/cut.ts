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
		/** Is it, or is it in, what is wiped aside on a phone? The body of the dialog is not. */
		const isWiped = ( element: Element ): boolean => {
			const around = element.closest( '.accountcreator-selection' );
			return around !== null && getComputedStyle( around ).overflowX === 'auto' &&
				around.getBoundingClientRect().right <= window.innerWidth;
		};
		for ( const element of root.querySelectorAll<HTMLElement>( '*' ) ) {
			const { left, right, width, height } = element.getBoundingClientRect();
			const text = element.textContent?.trim() ?? '';
			const isControl = element instanceof HTMLInputElement;
			// What is there for screen readers only is cut on purpose, and what is drawn without a text cannot be.
			const isNothing = width < 2 || height < 2 || !( text || isControl );
			if ( !element.checkVisibility() || isNothing || isWiped( element ) ) {
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

/** Which buttons, links and fields of it lie over each other. */
export function findOverlaps( dialog: Locator ): Promise<string[]> {
	return dialog.evaluate( ( root ) => {
		/** Without what is scrolled out of sight. */
		const boxOf = ( control: HTMLElement ): { left: number; right: number; top: number; bottom: number } => {
			let { left, right, top, bottom } = control.getBoundingClientRect();
			for ( let at = control.parentElement; at && root.contains( at ); at = at.parentElement ) {
				if ( getComputedStyle( at ).overflow !== 'visible' ) {
					const clip = at.getBoundingClientRect();
					left = Math.max( left, clip.left );
					right = Math.min( right, clip.right );
					top = Math.max( top, clip.top );
					bottom = Math.min( bottom, clip.bottom );
				}
			}
			return { left, right, top, bottom };
		};
		/** Does it stay in sight, over what is scrolled below it, as it should? */
		const isSticky = ( control: HTMLElement ): boolean => {
			let at: HTMLElement | null = control;
			while ( at && at !== root && getComputedStyle( at ).position !== 'sticky' ) {
				at = at.parentElement;
			}
			return at !== root;
		};
		const all = root.querySelectorAll<HTMLElement>( 'button, a[href], a[role=button], select, textarea, input' );
		const controls = [ ...all ]
			.filter( ( control ) => control.checkVisibility( { opacityProperty: true, visibilityProperty: true } ) )
			// A link that goes over several lines has gaps in which other things stand.
			.filter( ( control ) => !isSticky( control ) && getComputedStyle( control ).display !== 'inline' )
			.map( ( control ) => ( { control, box: boxOf( control ) } ) )
			.filter( ( { box } ) => box.right - box.left > 2 && box.bottom - box.top > 2 );
		const name = ( { control }: { control: HTMLElement } ): string => (
			`“${ ( control.textContent || control.getAttribute( 'name' ) || control.title ).trim().slice( 0, 40 ) }”`
		);
		return controls.flatMap( ( one, index ) => controls.slice( index + 1 ).filter( ( { control, box } ) => (
			!one.control.contains( control ) &&
			Math.min( one.box.right, box.right ) - Math.max( one.box.left, box.left ) > 1.5 &&
			Math.min( one.box.bottom, box.bottom ) - Math.max( one.box.top, box.top ) > 1.5
		) ).map( ( other ) => `${ name( one ) } and ${ name( other ) } lie over each other` ) );
	} );
}
