import { expect, type Locator, type Page } from '@playwright/test';
import type { Wiki } from './fixtures';

type Action = 'create' | 'next' | 'one' | 'close' | 'leave' | 'back';
type Outcome = 'created' | 'refused' | 'step' | 'sessionLost' | 'unknown';
type PasswordMode = 'mail' | 'generate' | 'type';

/** The dialog, through nothing but what README.md promises to other scripts. */
export class Dialog {
	public readonly root: Locator;
	/** What became of the last attempt. */
	public readonly outcome: Locator;

	public constructor( public readonly page: Page ) {
		this.root = page.locator( '.accountcreator-dialog' );
		this.outcome = this.root.locator( '[data-accountcreator-outcome]' ).filter( { visible: true } );
	}

	public input( name: string ): Locator {
		return this.root.locator( `[name="${ name }"]` );
	}

	public mode( mode: PasswordMode ): Locator {
		return this.root.locator( `[name="passwordmode"][value="${ mode }"]` );
	}

	public button( action: Action ): Locator {
		return this.root.locator( `[data-accountcreator-action="${ action }"]` );
	}

	/** The password that is shown once. */
	public get shownPassword(): Locator {
		return this.root.getByRole( 'textbox', { name: 'Password' } );
	}

	public async fillIn( values: Record<string, string> ): Promise<void> {
		for ( const [ name, value ] of Object.entries( values ) ) {
			await this.input( name ).fill( value );
		}
	}

	public create(): Promise<void> {
		return this.button( 'create' ).click();
	}

	public async expectOutcome( outcome: Outcome ): Promise<void> {
		await expect( this.outcome ).toHaveAttribute( 'data-accountcreator-outcome', outcome );
	}

	public async expectCreated( username: string ): Promise<void> {
		await this.expectOutcome( 'created' );
		await expect( this.outcome ).toContainText( username );
	}

	/** Everything in the fields, to compare before and after. */
	public typed(): Promise<Record<string, string>> {
		return this.root.locator( 'input[name]:visible' ).evaluateAll( ( inputs ) => {
			const values: Record<string, string> = {};
			for ( const input of inputs as HTMLInputElement[] ) {
				if ( input.type === 'radio' || input.type === 'checkbox' ) {
					values[ `${ input.name }=${ input.value }` ] = String( input.checked );
				} else {
					values[ input.name ] = input.value;
				}
			}
			return values;
		} );
	}
}

/** Goes to the page that opens the dialog, and waits for its form. */
export async function openDialog( wiki: Wiki, page: Page, query: Record<string, string> = {} ): Promise<Dialog> {
	const dialog = await openAnyhow( wiki, page, query );
	await expect( dialog.input( 'username' ) ).toBeVisible();
	// Before that, no key reaches it.
	await expect( page.locator( '.accountcreator-dialog:focus-within' ) ).toBeVisible();
	return dialog;
}

/** Goes to the page that opens the dialog, whatever it will show. */
export async function openAnyhow( wiki: Wiki, page: Page, query: Record<string, string> = {} ): Promise<Dialog> {
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', query ) );
	const dialog = new Dialog( page );
	await expect( dialog.root ).toBeVisible();
	return dialog;
}
