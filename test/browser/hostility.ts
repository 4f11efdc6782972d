import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Wiki } from './fixtures';

/** Strings that try to run something, to load something, or to get in the way. */
export const hostileStrings = JSON.parse(
	readFileSync( new URL( '../wiki/hostile-strings.json', import.meta.url ), 'utf8' )
) as string[];

/**
 * Notes in the page what hostile text reaches a sink: what makes HTML or a program of a string, or a listener or an
 * address of an attribute. Whether the string then runs depends on luck, that it got there does not.
 */
function instrumentSinks(): void {
	const reached: string[] = [];
	// Named without the word that is looked for: what a test asks of the page is evaluated there, too.
	Object.assign( window, { sinksReached: reached } );
	const note = ( sink: string, value: unknown ): void => {
		if ( /hostile/.test( String( value ) ) ) {
			reached.push( `${ sink }: ${ String( value ).slice( 0, 100 ) }` );
		}
	};
	const isProgram = ( value: unknown ): boolean => /^\W*(java|vb)\s*script\s*:|^\W*data:/i.test( String( value ) );
	const wrapSetter = ( owner: object, name: string, isSink: ( value: unknown ) => boolean = () => true ): void => {
		const descriptor = Object.getOwnPropertyDescriptor( owner, name );
		if ( descriptor?.set ) {
			Object.defineProperty( owner, name, { ...descriptor, set( this: unknown, value: unknown ) {
				if ( isSink( value ) ) {
					note( name, value );
				}
				descriptor.set?.call( this, value );
			} } );
		}
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
	// What makes HTML of a string
	for ( const prototype of [ Element.prototype, ShadowRoot.prototype ] ) {
		wrapSetter( prototype, 'innerHTML' );
	}
	wrapSetter( Element.prototype, 'outerHTML' );
	wrapSetter( HTMLIFrameElement.prototype, 'srcdoc' );
	wrapMethod( Element.prototype, 'insertAdjacentHTML', () => true );
	wrapMethod( Document.prototype, 'write', () => true );
	wrapMethod( Document.prototype, 'writeln', () => true );
	wrapMethod( Range.prototype, 'createContextualFragment', () => true );
	// What goes to an address
	for ( const prototype of [
		HTMLAnchorElement, HTMLAreaElement, HTMLLinkElement, HTMLBaseElement, HTMLScriptElement, HTMLIFrameElement,
		HTMLEmbedElement, HTMLObjectElement, HTMLFormElement, HTMLButtonElement, HTMLInputElement
	].map( ( { prototype: each } ) => each ) ) {
		for ( const name of [ 'href', 'src', 'action', 'formAction', 'data' ] ) {
			wrapSetter( prototype, name, isProgram );
		}
	}
	wrapMethod( window, 'open', ( [ address ] ) => isProgram( address ) );
	const isSinking = ( name: unknown, value: unknown ): boolean => (
		/^on|^(style|srcdoc)$/i.test( String( name ) ) ||
		/^(xlink:)?(href|src|action|formaction|data)$/i.test( String( name ) ) && isProgram( value )
	);
	wrapMethod( Element.prototype, 'setAttribute', ( [ name, value ] ) => isSinking( name, value ) );
	wrapMethod( Element.prototype, 'setAttributeNS', ( [ , name, value ] ) => isSinking( name, value ) );
	// What makes a program of a string
	wrapMethod( window, 'eval', () => true );
	wrapMethod( window, 'setTimeout', ( [ program ] ) => typeof program !== 'function' );
	wrapMethod( window, 'setInterval', ( [ program ] ) => typeof program !== 'function' );
	const Maker = new Proxy( Function, {
		apply( target, self, values: unknown[] ) {
			note( 'Function', values.join( ' ' ) );
			return Reflect.apply( target, self, values ) as unknown;
		},
		construct( target, values: unknown[], made ) {
			note( 'Function', values.join( ' ' ) );
			return Reflect.construct( target, values, made ) as object;
		}
	} );
	// eslint-disable-next-line no-extend-native -- every function leads to it
	Object.defineProperty( Function.prototype, 'constructor', { value: Maker, writable: true, configurable: true } );
	Object.assign( window, { Function: Maker } );
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
const PLACES = [
	'.accountcreator-dialog', '.accountcreator-question', '.mw-notification-area', '.accountcreator-slips',
	'.oo-ui-defaultOverlay'
];

const OURS = PLACES.map( ( selector ) => `${ selector } *` ).join( ', ' );

/**
 * Plants the hole that everybody looks for: whatever text comes to be shown in the dialog, or in what belongs to it, is
 * made HTML of as well. Where nothing of it is found, either no hostile text got there, or nobody would find a hole.
 */
export async function plantHole( page: Page ): Promise<void> {
	await page.addInitScript( ( places ) => {
		const fall = ( node: Node ): void => {
			const element = node instanceof Element ? node : node.parentElement;
			const text = node.textContent ?? '';
			if ( /hostile/.test( text ) && element?.closest( places ) ) {
				document.createElement( 'div' ).innerHTML = text;
			}
		};
		new MutationObserver( ( changes ) => changes.forEach( ( { target, addedNodes } ) => {
			( addedNodes.length > 0 ? [ ...addedNodes ] : [ target ] ).forEach( fall );
		} ) ).observe( document, { subtree: true, childList: true, characterData: true } );
	}, PLACES.join( ', ' ) );
}

/** Forgets what was found: something else is looked for next. */
export function forgetHostility( page: Page ): Promise<void> {
	return page.evaluate( 'window.sinksReached.length = 0' );
}

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
	expect( await page.evaluate( ( name ) => name in window, 'hostile' ), 'something ran' ).toBe( false );
	expect( await page.evaluate( 'window.sinksReached || []' ), 'what sinks got' ).toEqual( [] );
	const found = await page.locator( OURS ).evaluateAll( ( elements ) => elements
		.filter( ( element ) => /^(script|style|iframe|object|embed|form|link|meta|base|svg|math|video|audio|template)$/i
			.test( element.tagName ) ||
			Array.from( element.attributes ).some( ( { name, value } ) => /^on|^(formaction|srcdoc)$/i.test( name ) ||
				( /^(href|src|action)$/i.test( name ) && !/^(https?:|\/)/i.test( value.trim() ) && value !== '' ) ) ||
			/hos(?:tile)|127\.0\.0\.203/.test( element.getAttribute( 'style' ) ?? '' ) )
		// The QR code of a slip, and nothing else in it.
		.filter( ( { outerHTML } ) => !/^<svg viewBox="[\d ]+" class="accountcreator-slip-code" aria-hidden="true"><path d="[Mhvz\d -]+"><\/path><\/svg>$/
			.test( outerHTML ) )
		.map( ( element ) => element.outerHTML.slice( 0, 200 ) )
	);
	expect( found ).toEqual( [] );
	expect( strange ).toEqual( [] );
}
