import { msg } from './messages';
import type { OpenedScreen } from './screen';

/** The dialog's two screens as tabs. The one that is shown leads nowhere, and carries no action. */
export class DialogTabs {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-tabs' ).attr( 'role', 'tablist' );
	private readonly tabs: ReadonlyArray<{ action: OpenedScreen[ 'tab' ]; $button: JQuery }>;

	public constructor( press: ( action: OpenedScreen[ 'tab' ] ) => void ) {
		this.tabs = ( [
			[ 'one', msg( 'accountcreator-to-one' ) ], [ 'many', msg( 'accountcreator-to-list' ) ]
		] as const ).map( ( [ action, text ] ) => {
			const $button = $( '<button>' ).attr( { type: 'button', role: 'tab' } ).text( text );
			$button.on( 'click', () => {
				if ( $button.attr( 'aria-selected' ) === 'false' ) {
					press( action );
				}
			} );
			return { action, $button };
		} );
		this.$element.append( this.tabs.map( ( { $button } ) => $button ) ).on( 'keydown', ( { key } ) => {
			// There are two, so that both arrows lead to the other.
			if ( key === 'ArrowLeft' || key === 'ArrowRight' ) {
				this.$element.children( ':not( :focus )' ).trigger( 'focus' );
			}
		} );
	}

	public render( { tab, canSwitch }: OpenedScreen ): void {
		for ( const { action, $button } of this.tabs ) {
			const isShown = action === tab;
			$button.attr( {
				'aria-selected': String( isShown ), tabindex: isShown ? 0 : -1,
				'data-accountcreator-action': isShown ? null : action
			} ).prop( 'disabled', !isShown && !canSwitch );
		}
	}
}
