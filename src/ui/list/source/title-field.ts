import { isolated, msg } from '../../shared/messages';

/** How long the typing rests before the wiki is asked, in milliseconds. */
const REST = 250;

export interface TitleActions {
	/** The typing has come to rest. */
	typed( text: string ): void;
	/** This is the page. */
	entered( title: string ): void;
}

/** The title of a page, with those that begin like it put forward while it is typed. */
export class TitleField {
	public readonly element: HTMLElement;
	private readonly box: OO.ui.ComboBoxInputWidget;
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** What was asked about last, or put in by choosing it: not to be asked about again. */
	private known = '';

	public constructor( private readonly actions: TitleActions ) {
		this.box = new OO.ui.ComboBoxInputWidget( {
			// What is put forward are the wiki's answers, which need not begin with the very letters that were typed.
			name: 'pagetitle', $overlay: OO.ui.getDefaultOverlay(), menu: { filterFromInput: false }
		} );
		// OOUI has aria-owns alone, as ARIA 1.0 wanted it.
		this.box.$input.attr( {
			spellcheck: 'false', autocomplete: 'off', 'aria-controls': this.box.getMenu().getElementId()
		} );
		this.box.on( 'change', () => this.changed() );
		this.box.on( 'enter', () => this.enter() );
		this.box.getMenu().on( 'choose', ( item: OO.ui.OptionWidget ) => {
			this.enter( String( item.getData() ) );
		} );
		const layout = new OO.ui.FieldLayout( this.box, { align: 'top', label: msg( 'accountcreator-page-title' ) } );
		this.element = layout.$element[ 0 ] ?? document.createElement( 'div' );
	}

	public focus(): void {
		this.box.focus();
	}

	public suggest( titles: readonly string[] ): void {
		this.box.setOptions( titles.map( ( title ) => ( { data: title, label: isolated( title ) } ) ) );
		this.box.getMenu().toggle( titles.length > 0 && this.box.$input.is( ':focus' ) );
	}

	/** What stands there is the title, or one that was put forward. */
	public enter( title = this.box.getValue().trim() ): void {
		clearTimeout( this.timer );
		this.box.getMenu().toggle( false );
		if ( title === '' ) {
			this.focus();
		} else {
			this.known = title;
			this.actions.entered( title );
		}
	}

	private changed(): void {
		clearTimeout( this.timer );
		this.timer = setTimeout( () => {
			const text = this.box.getValue();
			if ( text !== this.known ) {
				this.known = text;
				this.actions.typed( text );
			}
		}, REST );
	}
}
