import type { RequestField } from '../../accounts/list/row';
import { msg } from '../shared/messages';
import type { RowView } from './row-view';

/** Where the person goes from a cell that was edited. */
export type AfterEditing = 'down' | 'right' | 'stay';

/** Where a key that ends the editing of a cell leads. */
const AFTER: ReadonlyMap<string, AfterEditing> = new Map( [ [ 'Enter', 'down' ], [ 'Tab', 'right' ], [ 'Escape', 'stay' ] ] );

/** The code of all keys that an input method takes: UI Events, 6.3.2. */
const COMPOSING = 229;

function columnName( field: RequestField ): string {
	switch ( field ) {
		case 'email':
			return msg( 'accountcreator-column-email' );
		case 'realname':
			return msg( 'accountcreator-column-realname' );
		default:
			return msg( 'accountcreator-column-username' );
	}
}

/** The field in which one cell of the table is edited in its place. */
export class CellEditor {
	private editor: HTMLInputElement | null = null;

	/**
	 * @param save Told of a value that is another one than before
	 * @param ended Told when a key ended it
	 */
	public constructor(
		private readonly save: ( view: RowView, field: RequestField, value: string ) => void,
		private readonly ended: ( view: RowView, field: RequestField, after: AfterEditing ) => void
	) {}

	public get isOpen(): boolean {
		return this.editor !== null;
	}

	/** Is it in that element, or the element itself? */
	public isIn( element: EventTarget | null ): boolean {
		return this.editor !== null && element instanceof Node && element.contains( this.editor );
	}

	/**
	 * @param view
	 * @param field
	 * @param first What the person began to type in place of the value; '': the value is edited
	 * @param isMarked Is the whole value marked, so that what is typed takes its place?
	 */
	public open( view: RowView, field: RequestField, first: string, isMarked: boolean ): void {
		const cell = view.cell( field );
		if ( !cell ) {
			return;
		}
		const editor = document.createElement( 'input' );
		editor.className = 'accountcreator-editor';
		editor.value = first || view.row.request[ field ];
		editor.setAttribute( 'aria-label', columnName( field ) );
		editor.setAttribute( 'autocomplete', 'off' );
		cell.textContent = '';
		cell.append( editor );
		this.editor = editor;
		editor.focus();
		if ( first === '' && isMarked ) {
			editor.select();
		}
		editor.addEventListener( 'keydown', ( event ) => {
			// While an input method composes, keys are its own, and in some browsers the one that ends it, too.
			const after = event.isComposing || event.keyCode === COMPOSING ? undefined : AFTER.get( event.key );
			if ( after && !event.shiftKey ) {
				event.preventDefault();
				// Escape would close the dialog.
				event.stopPropagation();
				this.close( editor, view, field, event.key !== 'Escape', after );
			}
		} );
		editor.addEventListener( 'blur', () => this.close( editor, view, field, true, null ) );
	}

	private close(
		editor: HTMLInputElement, view: RowView, field: RequestField, isWanted: boolean, after: AfterEditing | null
	): void {
		if ( this.editor !== editor ) {
			return;
		}
		this.editor = null;
		if ( isWanted && editor.value !== view.row.request[ field ] ) {
			this.save( view, field, editor.value );
		}
		view.render();
		if ( after !== null ) {
			this.ended( view, field, after );
		}
	}
}
