import type { Page } from '@playwright/test';
import type { RowState } from '../browser/list-dialog';
import { message } from '../browser/messages';

export interface SeenRow {
	username: string;
	state: RowState;
	/** What the row says beside. */
	remarks: string;
}

/** What a person sees in the dialog, taken down in one go. */
export interface Seen {
	view: string;
	/** Is the text of the list asked for? */
	wantsText: boolean;
	/** The buttons that can be pressed. */
	actions: string[];
	/** Is there a question before something that cannot be undone? */
	isAsked: boolean;
	/** What is said of the step that is open, with the name that it is about; empty: none is. */
	step: string;
	wantsSheet: boolean;
	isFinding: boolean;
	rows: SeenRow[];
	/** What speaks against going on, in the dialog's words. */
	alerts: string[];
}

/** Looks at the dialog; null where there is none, or the page is about to be another. */
export async function look( page: Page ): Promise<Seen | null> {
	try {
		return await page.evaluate( ( { finding } ) => {
			const dialog = document.querySelector<HTMLElement>( '.accountcreator-dialog' );
			if ( !dialog ) {
				return null;
			}
			const all = ( selector: string ): HTMLElement[] => [ ...dialog.querySelectorAll<HTMLElement>( selector ) ];
			const isShown = ( element: HTMLElement ): boolean => (
				element.checkVisibility() && element.getClientRects().length > 0
			);
			const isDisabled = ( element: HTMLElement ): boolean => (
				element.closest( '[aria-disabled=true], .oo-ui-widget-disabled' ) !== null
			);
			return {
				view: dialog.dataset.view ?? '',
				wantsText: all( '[name=list]' ).some( isShown ),
				actions: all( '[data-accountcreator-action]' )
					.filter( ( element ) => isShown( element ) && !isDisabled( element ) )
					.map( ( element ) => element.dataset.accountcreatorAction ?? '' ),
				isAsked: [ ...document.querySelectorAll<HTMLElement>( '.accountcreator-question' ) ].some( isShown ),
				step: dialog.querySelector<HTMLElement>( '[data-accountcreator-outcome=step]' )?.parentElement?.innerText ?? '',
				wantsSheet: all( 'input[name=sheetfile]' ).some( isShown ),
				isFinding: dialog.innerText.includes( finding ),
				rows: all( '[data-accountcreator-row]' ).map( ( row ) => ( {
					username: row.dataset.username ?? '', state: row.dataset.state as SeenRow[ 'state' ],
					remarks: row.querySelector( '.accountcreator-cell-remarks' )?.textContent?.trim() ?? ''
				} ) ),
				alerts: all( '[role=alert]' ).filter( isShown ).map( ( { innerText } ) => innerText ).filter( ( text ) => text !== '' )
			};
		}, { finding: message( 'finding' ) } );
	} catch ( error ) {
		// A page that is being left cannot be looked at.
		if ( /Execution context was destroyed|navigat|closed/i.test( String( error ) ) ) {
			return null;
		}
		throw error;
	}
}
