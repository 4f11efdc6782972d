import { expect, type Locator } from '@playwright/test';
import { atRest } from './at-rest';

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** How much of it is painted, with all that it lies in: windows and notifications come into sight by and by. */
function opacityOf( shown: Locator ): Promise<number> {
	return shown.evaluate( ( element ) => {
		let opacity = 1;
		const inner = element.querySelector( 'button, a, .oo-ui-labelElement-label, .mw-notification-content' );
		for ( let each = inner ?? element; each.parentElement; each = each.parentElement ) {
			opacity *= Number( getComputedStyle( each ).opacity );
		}
		return opacity;
	} );
}

/** Where the texts and the buttons of something are. */
async function placesIn( shown: Locator ): Promise<Box[]> {
	const boxes: Box[] = [];
	for ( const part of await shown.locator( '.oo-ui-labelElement-label, .mw-notification-content, button, a, li[aria-current]' ).filter( { visible: true } ).all() ) {
		const box = await part.boundingBox();
		if ( box && box.width > 4 && box.height > 4 && ( await part.innerText() ).trim() !== '' ) {
			boxes.push( box );
		}
	}
	return boxes;
}

/**
 * Something is really in sight: every text and every button of it changes what is painted, and the mouse finds its
 * buttons. That it is visible to Playwright says nothing of what lies over it, and a hit test passes through everything
 * that is inert, as OOUI makes all but the topmost window.
 *
 * @param shown
 * @param name For the message
 * @param picture Where to keep a picture
 */
export async function expectPainted( shown: Locator, name: string, picture: string ): Promise<void> {
	const page = shown.page();
	await expect( shown, name ).toBeVisible();
	await expect.poll( () => opacityOf( shown ), name ).toBe( 1 );
	await atRest( page );
	await page.mouse.move( 0, 0 );
	await page.screenshot( { path: picture } );
	const places = await placesIn( shown );
	expect( places.length, name ).toBeGreaterThan( 0 );
	const look = (): Promise<Buffer[]> => Promise.all(
		places.map( ( clip ) => page.screenshot( { clip, animations: 'disabled', caret: 'hide' } ) )
	);
	const before = await look();
	await shown.evaluate( ( element ) => {
		element.style.setProperty( 'visibility', 'hidden', 'important' );
		element.style.setProperty( 'transition', 'none', 'important' );
	} );
	const after = await look();
	await shown.evaluate( ( element ) => {
		element.style.removeProperty( 'visibility' );
		element.style.removeProperty( 'transition' );
	} );
	const covered = places.filter( ( _, index ) => before[ index ].equals( after[ index ] ) );
	expect( covered, `${ name }: not painted` ).toEqual( [] );
	const hit = await shown.evaluate( ( element ) => {
		const inert = [ ...document.querySelectorAll( '[inert]' ) ];
		inert.forEach( ( one ) => one.removeAttribute( 'inert' ) );
		const missed = [ ...element.querySelectorAll( 'button, a' ) ].filter( ( button ) => {
			const { x, y, width, height } = button.getBoundingClientRect();
			return width > 0 && !element.contains( document.elementFromPoint( x + width / 2, y + height / 2 ) );
		} ).map( ( button ) => button.textContent );
		inert.forEach( ( one ) => one.setAttribute( 'inert', '' ) );
		return missed;
	} );
	expect( hit, `${ name }: something lies over its buttons` ).toEqual( [] );
}
