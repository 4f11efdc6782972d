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
	/** The buttons that can be pressed, but for those of the rows. */
	actions: string[];
	/** Is there a question before something that cannot be undone? */
	isAsked: boolean;
	/** What is said of the step that is open, with the name that it is about; empty: none is. */
	step: string;
	wantsSheet: boolean;
	isFinding: boolean;
	rows: SeenRow[];
	/** Are all rows there that the table says it has? Long ones are built bit by bit, on a busy machine for seconds. */
	isWhole: boolean;
	/** What speaks against going on, in the dialog's words. */
	alerts: string[];
}

/** Looks at the dialog; null where there is none, or the page is about to be another. */
export async function look( page: Page ): Promise<Seen | null> {
	try {
		// As one string: the browser's protocol takes a thousand rows apart otherwise, value by value, and to look
		// would take more of the machine than what is looked at.
		return JSON.parse( await page.evaluate( ( { finding } ) => {
			const dialog = document.querySelector<HTMLElement>( '.accountcreator-dialog' );
			if ( !dialog ) {
				return 'null';
			}
			const all = ( selector: string ): HTMLElement[] => [ ...dialog.querySelectorAll<HTMLElement>( selector ) ];
			const isShown = ( element: HTMLElement ): boolean => (
				element.checkVisibility() && element.getClientRects().length > 0
			);
			const isDisabled = ( element: HTMLElement ): boolean => (
				element.closest( '[aria-disabled=true], .oo-ui-widget-disabled' ) !== null
			);
			const rows = all( '[data-accountcreator-row]' );
			return JSON.stringify( {
				view: dialog.dataset.view ?? '',
				wantsText: all( '[name=list]' ).some( isShown ),
				// Not those of the rows: to measure what is off the screen would have the browser lay it out.
				actions: all( '[data-accountcreator-action]' )
					.filter( ( element ) => (
						!element.closest( '[data-accountcreator-row]' ) && isShown( element ) && !isDisabled( element )
					) )
					.map( ( element ) => element.dataset.accountcreatorAction ?? '' ),
				isAsked: [ ...document.querySelectorAll<HTMLElement>( '.accountcreator-question' ) ].some( isShown ),
				step: dialog.querySelector<HTMLElement>( '[data-accountcreator-outcome=step]' )?.parentElement?.innerText ?? '',
				wantsSheet: all( 'input[name=sheetfile]' ).some( isShown ),
				isFinding: all( '.accountcreator-status' ).some( ( { innerText } ) => innerText.includes( finding ) ),
				isWhole: rows.length > 0 && all( '[role=grid]' ).every( ( table ) => table.ariaRowCount === String( rows.length + 1 ) ),
				rows: rows.map( ( row ) => ( {
					username: row.dataset.username ?? '', state: row.dataset.state as SeenRow[ 'state' ],
					remarks: row.querySelector( '.accountcreator-cell-remarks' )?.textContent?.trim() ?? ''
				} ) ),
				alerts: all( '[role=alert]' ).filter( isShown ).map( ( { innerText } ) => innerText ).filter( ( text ) => text !== '' )
			} );
		}, { finding: message( 'finding' ) } ) ) as Seen | null;
	} catch ( error ) {
		// A page that is being left cannot be looked at.
		if ( /Execution context was destroyed|navigat|closed/i.test( String( error ) ) ) {
			return null;
		}
		throw error;
	}
}
