import type { Page } from '@playwright/test';

/** Goes to an element with the Tab key alone, opening the menus that hide it on the way. */
export async function tabTo( page: Page, selector: string ): Promise<void> {
	for ( let presses = 0; presses < 80; presses++ ) {
		await page.keyboard.press( 'Tab' );
		const [ isThere, opensMenu ] = await page.evaluate( ( wanted ) => {
			const target = document.querySelector( wanted );
			const active = document.activeElement;
			if ( !target || !active ) {
				return [ false, false ];
			}
			const isHidden = !target.checkVisibility( { visibilityProperty: true, opacityProperty: true } );
			const isMenuButton = active.matches( '[aria-haspopup], [aria-controls], [role=button]' );
			return [
				target.contains( active ),
				isHidden && isMenuButton && Boolean( active.parentElement?.parentElement?.contains( target ) )
			];
		}, selector );
		if ( isThere ) {
			return;
		}
		if ( opensMenu ) {
			await page.keyboard.press( 'Space' );
		}
	}
	throw new Error( `${ selector } cannot be reached with the Tab key` );
}
