import { nothing, render, type TemplateResult } from 'lit-html';

type BoxType = 'notice' | 'warning' | 'error';

/** A box of OOUI's with a message in it. The box stays where it is, and only what changes in it is written anew. */
export class MessageBox {
	public readonly element: HTMLElement;
	private readonly content = document.createElement( 'div' );
	private readonly widget: OO.ui.MessageWidget;

	public constructor( private type: BoxType ) {
		this.widget = new OO.ui.MessageWidget( { type, label: $( this.content ) } );
		// The region around it is the one that is read out.
		this.widget.$element.removeAttr( 'role aria-live' );
		this.element = this.widget.$element[ 0 ] ?? this.content;
		this.show( null );
	}

	/**
	 * @param content Null: no box
	 * @param type Left out: as before
	 */
	public show( content: TemplateResult | null, type: BoxType = this.type ): void {
		if ( type !== this.type ) {
			this.type = type;
			this.widget.setType( type );
			this.widget.$element.removeAttr( 'role aria-live' );
		}
		render( content ?? nothing, this.content );
		this.widget.toggle( content !== null );
	}
}
