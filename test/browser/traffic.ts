import type { BrowserContext, Page, Request, Route } from '@playwright/test';

export interface ApiCall {
	method: string;
	parameters: URLSearchParams;
}

function readCall( request: Request ): ApiCall | null {
	const url = new URL( request.url() );
	if ( !url.pathname.endsWith( '/api.php' ) ) {
		return null;
	}
	const isPost = request.method() === 'POST';
	return { method: request.method(), parameters: isPost ? new URLSearchParams( request.postData() ?? '' ) : url.searchParams };
}

export const isCreation = ( request: Request ): boolean => {
	const call = readCall( request );
	return call?.method === 'POST' && call.parameters.get( 'action' ) === 'createaccount';
};

/** What the pages of a browser ask the wiki's API from now on. */
export class Traffic {
	public readonly calls: ApiCall[] = [];

	public constructor( context: BrowserContext ) {
		context.on( 'request', ( request ) => {
			const call = readCall( request );
			if ( call ) {
				this.calls.push( call );
			}
		} );
	}

	/** The fields of each account creation that was sent. */
	public get creations(): Array<Record<string, string>> {
		return this.calls
			.filter( ( { method, parameters } ) => method === 'POST' && parameters.get( 'action' ) === 'createaccount' )
			.map( ( { parameters } ) => Object.fromEntries( parameters ) );
	}
}

/**
 * Does something else with requests to the API instead of letting them through.
 *
 * @param page
 * @param which
 * @param times How many of them; the rest pass
 * @param meddle
 */
export async function interfere(
	page: Page, which: ( request: Request ) => boolean, times: number, meddle: ( route: Route ) => Promise<void>
): Promise<void> {
	let left = times;
	await page.route( '**/api.php*', async ( route, request ) => {
		if ( left > 0 && which( request ) ) {
			left--;
			await meddle( route );
		} else {
			await route.fallback();
		}
	} );
}
