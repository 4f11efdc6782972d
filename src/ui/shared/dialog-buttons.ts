import type { ActionName, ScreenButton } from './screen';

/** The buttons at the foot of the dialog. Those that stay keep their elements, and with them the focus. */
export class DialogButtons {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-buttons' );
	private widgets = new Map<ActionName, OO.ui.ButtonWidget>();

	public constructor( private readonly press: ( action: ActionName ) => void ) {}

	public render( buttons: readonly ScreenButton[] ): void {
		const before = this.widgets;
		this.widgets = new Map();
		for ( const { action, label, kind, disabled } of buttons ) {
			const widget = before.get( action ) ?? this.make( action );
			widget.setLabel( label ).setDisabled( disabled === true );
			widget.setFlags( { primary: kind === 'progressive', progressive: kind === 'progressive', destructive: kind === 'destructive' } );
			this.widgets.set( action, widget );
		}
		before.forEach( ( widget, action ) => {
			if ( !this.widgets.has( action ) ) {
				widget.$element.detach();
			}
		} );
		let place = 0;
		this.widgets.forEach( ( { $element } ) => {
			const [ element ] = $element.get();
			const there = this.$element.children()[ place++ ];
			if ( element && there !== element ) {
				this.$element[ 0 ]?.insertBefore( element, there ?? null );
			}
		} );
	}

	private make( action: ActionName ): OO.ui.ButtonWidget {
		const widget = new OO.ui.ButtonWidget();
		widget.$button.attr( 'data-accountcreator-action', action );
		widget.on( 'click', () => this.press( action ) );
		return widget;
	}
}
