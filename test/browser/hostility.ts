import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Wiki } from './fixtures';

/** Strings that try to run something, to load something, or to get in the way. */
export const hostileStrings = JSON.parse(
	readFileSync( new URL( '../wiki/hostile-strings.json', import.meta.url ), 'utf8' )
) as string[];

/** Notes what a page does from now on that no page of ours would do. */
export function watchForHostility( page: Page, wiki: Wiki ): string[] {
	const strange: string[] = [];
	page.context().on( 'request', ( request ) => {
		const url = request.url();
		// Pictures of the wiki itself are part of some questions.
		if ( !/^(data|blob):/.test( url ) && !url.startsWith( wiki.url ) ) {
			strange.push( `request: ${ url }` );
		}
	} );
	page.on( 'dialog', ( dialog ) => {
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

/** Nothing ran, nothing was loaded, and the dialog holds nothing but what it is made of. */
export async function expectNoHostility( page: Page, strange: readonly string[] ): Promise<void> {
	expect( await page.evaluate( 'window.hostile' ) ).toBeUndefined();
	const found = await page.locator( '.accountcreator-dialog *' ).evaluateAll( ( elements ) => elements
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
