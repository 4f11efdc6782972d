import { msg } from './messages';
import type { OpenedScreen } from './screen';

/** The dialog's two screens as tabs. The one that is shown leads nowhere, and carries no action. */
export class DialogTabs {
	public readonly $element = $( '<nav>' ).addClass( 'accountcreator-tabs' );
	private readonly tabs: ReadonlyArray<{ action: OpenedScreen[ 'tab' ]; $button: JQuery }>;
	private shown: OpenedScreen[ 'tab' ] | null = null;

	public constructor( press: ( action: OpenedScreen[ 'tab' ] ) => void ) {
		this.tabs = ( [
			[ 'one', msg( 'accountcreator-to-one' ) ], [ 'many', msg( 'accountcreator-to-list' ) ]
		] as const ).map( ( [ action, text ] ) => ( {
			action,
			$button: $( '<button>' ).attr( 'type', 'button' ).text( text ).on( 'click', () => {
				if ( action !== this.shown ) {
					press( action );
				}
			} ).appendTo( this.$element )
		} ) );
	}

	public render( { tab, canSwitch }: OpenedScreen ): void {
		this.shown = tab;
		for ( const { action, $button } of this.tabs ) {
			const isShown = action === tab;
			$button.attr( {
				'aria-current': isShown ? 'page' : null, 'data-accountcreator-action': isShown ? null : action
			} ).prop( 'disabled', !isShown && !canSwitch );
		}
	}
}
