import { ROW_KEYS, type RowKey, type RowOrder } from '../../accounts/list/row-order';
import { msg } from '../shared/messages';

function headCell( name: string ): HTMLElement {
	const cell = document.createElement( 'div' );
	cell.className = `accountcreator-cell accountcreator-cell-${ name }`;
	cell.setAttribute( 'role', 'columnheader' );
	return cell;
}

function keyText( key: RowKey ): string {
	switch ( key ) {
		case 'state':
			return msg( 'accountcreator-column-state' );
		case 'username':
			return msg( 'accountcreator-column-username' );
		case 'email':
			return msg( 'accountcreator-column-email' );
		case 'realname':
			return msg( 'accountcreator-column-realname' );
	}
}

/** The headings of the columns. Pressed, they put the rows in order. */
export class TableHead {
	public readonly element = document.createElement( 'div' );
	private readonly keys: ReadonlyArray<{ key: RowKey; cell: HTMLElement; button: HTMLButtonElement }>;

	/**
	 * @param pressed
	 * @param leave Takes the focus to the rows
	 */
	public constructor( pressed: ( key: RowKey ) => void, private readonly leave: () => void ) {
		const { element } = this;
		element.className = 'accountcreator-row accountcreator-row-head';
		element.setAttribute( 'role', 'row' );
		element.setAttribute( 'aria-rowindex', '1' );
		this.keys = ROW_KEYS.map( ( key ) => {
			// Not named like the rows' chips, which look different.
			const cell = headCell( key === 'state' ? 'heading' : key );
			const button = document.createElement( 'button' );
			button.type = 'button';
			button.tabIndex = -1;
			button.className = 'accountcreator-sort';
			button.setAttribute( 'data-accountcreator-sort', key );
			button.textContent = keyText( key );
			button.addEventListener( 'click', () => pressed( key ) );
			cell.append( button );
			return { key, cell, button };
		} );
		const line = headCell( 'line' );
		line.textContent = msg( 'accountcreator-column-line' );
		const remarks = headCell( 'remarks' );
		remarks.textContent = msg( 'accountcreator-column-remarks' );
		element.append( line, ...this.keys.map( ( { cell } ) => cell ), remarks, this.toolsHeading() );
		element.addEventListener( 'keydown', ( event ) => this.onKeydown( event ) );
	}

	/** Says by what the rows are ordered. */
	public show( order: RowOrder | null ): void {
		for ( const { key, cell } of this.keys ) {
			if ( order?.by === key ) {
				cell.setAttribute( 'aria-sort', order.isDescending ? 'descending' : 'ascending' );
			} else {
				cell.removeAttribute( 'aria-sort' );
			}
		}
	}

	/** From the first row up. */
	public focus(): void {
		this.buttons[ 0 ]?.focus();
	}

	private get buttons(): HTMLButtonElement[] {
		return this.keys.filter( ( { cell } ) => getComputedStyle( cell ).display !== 'none' ).map( ( { button } ) => button );
	}

	/** There is room for a bin only. */
	private toolsHeading(): HTMLElement {
		const tools = headCell( 'tools' );
		const label = document.createElement( 'span' );
		label.className = 'accountcreator-offscreen';
		label.textContent = msg( 'accountcreator-column-tools' );
		tools.append( label );
		return tools;
	}

	private onKeydown( event: KeyboardEvent ): void {
		const { key, target } = event;
		const { buttons } = this;
		const place = buttons.findIndex( ( button ) => button === target );
		const isRightToLeft = getComputedStyle( this.element ).direction === 'rtl';
		if ( key === 'ArrowDown' ) {
			this.leave();
		} else if ( key === 'ArrowLeft' || key === 'ArrowRight' ) {
			buttons[ place + ( ( key === 'ArrowRight' ) === isRightToLeft ? -1 : 1 ) ]?.focus();
		} else {
			return;
		}
		event.preventDefault();
	}
}
