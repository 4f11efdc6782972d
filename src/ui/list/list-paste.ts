import type { ListDraft } from '../../accounts/list/list-draft';

/** Cells and links: all that the HTML of a clipboard can say beyond the text beside it. */
const TELLING = /<(?:table|tr|a)[\s>]/i;

/** As if it was typed, so that the browser can undo it. */
function insert( field: HTMLTextAreaElement, text: string ): void {
	field.focus();
	if ( !document.execCommand( 'insertText', false, text ) ) {
		field.setRangeText( text, field.selectionStart, field.selectionEnd, 'end' );
		field.dispatchEvent( new Event( 'input', { bubbles: true } ) );
	}
}

/**
 * What is pasted into the list's field counts as HTML first, where there is some: links to user pages are the people of
 * a sign-up page, while its text has their signatures. The HTML itself never comes into the page.
 *
 * @param field
 * @param draft
 * @param prefetch Fetches what reads HTML: before a paste come the key that pastes, and the menu
 * @return Resolves when nothing that was pasted is on its way any more
 */
export function readPastes( field: HTMLTextAreaElement, draft: ListDraft, prefetch: () => void ): () => Promise<void> {
	let pasted: Promise<void> = Promise.resolve();
	field.addEventListener( 'contextmenu', prefetch );
	field.addEventListener( 'keydown', ( { ctrlKey, metaKey } ) => {
		if ( ctrlKey || metaKey ) {
			prefetch();
		}
	} );
	field.addEventListener( 'paste', ( event ) => {
		const html = event.clipboardData?.getData( 'text/html' ) ?? '';
		if ( TELLING.test( html ) ) {
			event.preventDefault();
			const text = event.clipboardData?.getData( 'text/plain' ) ?? '';
			pasted = draft.readSource( { kind: 'html', html, text }, { DOMParser } ).catch( ( error: unknown ) => {
				// What was pasted does not get lost with what cannot be made of it.
				mw.log.error( error );
				return { text };
			} ).then( ( read ) => insert( field, read.text ) );
		}
	} );
	return () => pasted;
}
