import type { Page } from '@playwright/test';

export type PartName = 'core' | 'steps' | 'read' | 'list' | 'after';

/** Whether load.php, or until MediaWiki 1.41 the page itself, is asked for a part's code. */
export const asksFor = ( part: PartName ) => ( url: URL ): boolean => (
	url.searchParams.get( 'only' ) !== 'styles' && new RegExp( `AccountCreator-([a-z]+,)*${ part }\\b` )
		.test( `${ url.searchParams.get( 'modules' ) }|${ url.searchParams.get( 'title' ) }` )
);

/** The wiki serves a part of another version: what it says of itself, or of the core that it was made for, differs. */
export async function serveOtherVersion( page: Page, part: PartName ): Promise<void> {
	const said = part === 'core' ? /(contents:\s*["'])[0-9a-f]{8}/ : /(core["']?:\s*["'])[0-9a-f]{8}/;
	await page.route( asksFor( part ), async ( route ) => {
		const response = await route.fetch();
		await route.fulfill( { response, body: ( await response.text() ).replace( said, '$1deadbeef' ) } );
	} );
}
