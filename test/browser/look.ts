import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Dialog } from './dialog';
import type { Wiki } from './fixtures';

/**
 * An end state worth looking at: keeps a picture of it in test-results/screens, and has axe-core see whether
 * everybody can use it.
 *
 * @param dialog
 * @param wiki
 * @param name The name of the picture
 */
export async function look( dialog: Pick<Dialog, 'page'>, wiki: Wiki, name: string ): Promise<void> {
	// A button under the mouse looks different.
	await dialog.page.mouse.move( 0, 0 );
	await dialog.page.screenshot( { path: `test-results/screens/${ wiki.version }/${ name }.png`, animations: 'disabled' } );
	const { violations } = await new AxeBuilder( { page: dialog.page } ).setLegacyMode()
		.include( '.accountcreator-dialog' ).analyze();
	expect( violations.map( ( { id, nodes } ) => `${ id }: ${ nodes.map( ( { html } ) => html ).join( ' | ' ) }` ) ).toEqual( [] );
}
