import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Wiki } from './fixtures';

/** Strings that try to run something, to load something, or to get in the way. */
export const hostileStrings = JSON.parse(
	readFileSync( new URL( '../wiki/hostile-strings.json', import.meta.url ), 'utf8' )
) as string[];

/**
 * Notes in the page what hostile text reaches a sink: what makes HTML of a string, or a listener or an address of an
 * attribute. Whether the string then runs depends on luck, that it got there does not.
 */
function instrumentSinks(): void {
	const reached: string[] = [];
	Object.assign( window, { hostileSinks: reached } );
	const note = ( sink: string, value: unknown ): void => {
		if ( /hostile/.test( String( value ) ) ) {
			reached.push( `${ sink }: ${ String( value ).slice( 0, 100 ) }` );
		}
	};
	const wrapSetter = ( owner: object, name: string ): void => {
		const descriptor = Object.getOwnPropertyDescriptor( owner, name );
		Object.defineProperty( owner, name, { ...descriptor, set( this: unknown, value: unknown ) {
			note( name, value );
			descriptor?.set?.call( this, value );
		} } );
	};
	const wrapMethod = ( owner: object, name: string, isSink: ( values: unknown[] ) => boolean ): void => {
		const descriptor = Object.getOwnPropertyDescriptor( owner, name );
		const original = descriptor?.value as ( ...values: unknown[] ) => unknown;
		Object.defineProperty( owner, name, { ...descriptor, value( this: unknown, ...values: unknown[] ) {
			if ( isSink( values ) ) {
				note( name, values.join( ' ' ) );
			}
			return original.apply( this, values );
		} } );
	};
	wrapSetter( Element.prototype, 'innerHTML' );
	wrapSetter( Element.prototype, 'outerHTML' );
	wrapSetter( HTMLIFrameElement.prototype, 'srcdoc' );
	wrapMethod( Element.prototype, 'insertAdjacentHTML', () => true );
	wrapMethod( Document.prototype, 'write', () => true );
	wrapMethod( Range.prototype, 'createContextualFragment', () => true );
	wrapMethod( Element.prototype, 'setAttribute', ( [ name, value ] ) => (
		/^on|^(style|srcdoc)$/i.test( String( name ) ) || ( /^(href|src|action|formaction)$/i.test( String( name ) ) &&
			/^\W*(java|vb)\s*script|^\W*data:/i.test( String( value ) ) )
	) );
}

/** Notes what a page does from now on, and on all pages to come, that no page of ours would do. */
export function watchForHostility( page: Page, wiki: Wiki ): string[] {
	const strange: string[] = [];
	void page.addInitScript( instrumentSinks );
	page.context().on( 'request', ( request ) => {
		const url = request.url();
		// Pictures of the wiki itself are part of some questions.
		if ( !/^(data|blob):/.test( url ) && !url.startsWith( wiki.url ) ) {
			strange.push( `request: ${ url }` );
		}
	} );
	page.on( 'dialog', ( dialog ) => {
		if ( dialog.type() === 'beforeunload' ) {
			// The browser's own words; whoever reloads in a test means it.
			void dialog.accept();
			return;
		}
		strange.push( `${ dialog.type() }: ${ dialog.message() }` );
		void dialog.dismiss();
	} );
	page.on( 'framenavigated', ( frame ) => {
		if ( !frame.url().startsWith( wiki.url ) ) {
			strange.push( `frame: ${ frame.url() }` );
		}
	} );
	return strange;
}

/** Where the dialog, and what belongs to it, puts texts: itself, questions, notifications, menus, slips of paper. */
const OURS = [
	'.accountcreator-dialog', '.accountcreator-question', '.mw-notification-area', '.accountcreator-slips',
	'.oo-ui-defaultOverlay'
].map( ( selector ) => `${ selector } *` ).join( ', ' );

/** Whatever a text is: nothing is wider than the dialog, or covers it, and the page is as wide as before. */
export async function expectInPlace( page: Page ): Promise<void> {
	const wide = await page.evaluate( () => {
		const body = document.querySelector( '.accountcreator-body' );
		const root = document.documentElement;
		const beyond = ( box: Element | null ): string[] => {
			if ( !box || box.scrollWidth <= box.clientWidth + 1 ) {
				return [];
			}
			const right = box.getBoundingClientRect().left + box.clientWidth;
			// The innermost ones: what is wide within what is wide.
			return [ ...box.querySelectorAll( '*' ) ].filter( ( each ) => (
				each.getBoundingClientRect().right > right + 1 && each.children.length === 0
			) ).slice( 0, 5 ).map( ( each ) => `${ box.className }: ${ each.parentElement?.outerHTML.slice( 0, 160 ) }` ).concat( `${ box.scrollWidth }` );
		};
		return [ ...beyond( body ), ...beyond( root ) ];
	} );
	// What is too wide does no harm to what comes after it.
	expect.soft( wide, 'wider than there is room' ).toEqual( [] );
}

/** Nothing ran, nothing was loaded, and the dialog holds nothing but what it is made of. */
export async function expectNoHostility( page: Page, strange: readonly string[] ): Promise<void> {
	expect( await page.evaluate( 'window.hostile' ) ).toBeUndefined();
	expect( await page.evaluate( 'window.hostileSinks || []' ) ).toEqual( [] );
	const found = await page.locator( OURS ).evaluateAll( ( elements ) => elements
		.filter( ( element ) => /^(script|style|iframe|object|embed|form|link|meta|base|svg|math|video|audio|details|template)$/i
			.test( element.tagName ) ||
			Array.from( element.attributes ).some( ( { name, value } ) => /^on|^(formaction|srcdoc)$/i.test( name ) ||
				( /^(href|src|action)$/i.test( name ) && !/^(https?:|\/)/i.test( value.trim() ) && value !== '' ) ) ||
			/hostile|127\.0\.0\.203/.test( element.getAttribute( 'style' ) ?? '' ) )
		.map( ( element ) => element.outerHTML.slice( 0, 200 ) )
	);
	expect( found ).toEqual( [] );
	expect( strange ).toEqual( [] );
}
