import { isEmptyText, findField, type RequestDeclaration } from '../../accounts/contract/declarations';
import type { PasswordMode } from '../../accounts/contract/parameters';
import { msg } from './messages';
import { wikiPlain } from './wiki-html';

/** @param own The labels of our own, for modes for which the wiki has none that fits */
function labelOf( mode: PasswordMode, requests: readonly RequestDeclaration[], own: OwnLabels ): string {
	switch ( mode ) {
		case 'mail': {
			const field = findField( requests, 'mailpassword' );
			return own.mail ? own.mail() : field && !isEmptyText( field.label ) ? wikiPlain( field.label ) : msg( 'accountcreator-mode-mail' );
		}
		case 'generate':
		case 'type':
			return own[ mode ]();
		default: {
			const id = mode.slice( 'request:'.length );
			const request = requests.find( ( candidate ) => candidate.id === id );
			// Core's ButtonAuthenticationRequest calls its provider by the name of the class.
			const button = request?.fields.find( ( { type } ) => type === 'button' );
			return button && wikiPlain( button.label ) || request && wikiPlain( request.provider ) || id;
		}
	}
}

export interface OwnLabels extends Record<'generate' | 'type', () => string> {
	/** Where there is no one address, of which the wiki's label speaks. */
	mail?: () => string;
}

/** How the new person gets in: one choice of those that the wiki offers. */
export class PasswordModeView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-modes' );
	private radios: Array<{ mode: PasswordMode; widget: OO.ui.RadioInputWidget }> = [];
	private shown = '';

	public constructor( private readonly chosen: ( mode: PasswordMode ) => void, private readonly own: OwnLabels ) {}

	public render( modes: readonly PasswordMode[], mode: PasswordMode, requests: readonly RequestDeclaration[] ): void {
		const labels = modes.map( ( candidate ) => labelOf( candidate, requests, this.own ) );
		const key = JSON.stringify( [ modes, labels ] );
		if ( key !== this.shown ) {
			this.shown = key;
			this.build( modes, labels );
		}
		this.radios.forEach( ( radio ) => radio.widget.setSelected( radio.mode === mode ) );
	}

	public setDisabled( disabled: boolean ): void {
		this.radios.forEach( ( { widget } ) => widget.setDisabled( disabled ) );
	}

	private build( modes: readonly PasswordMode[], labels: readonly string[] ): void {
		const $legend = $( '<div>' ).attr( 'id', OO.ui.generateElementId() ).addClass( 'accountcreator-modes-legend' )
			.text( msg( 'accountcreator-modes' ) );
		this.$element.empty().attr( { role: 'radiogroup', 'aria-labelledby': $legend.attr( 'id' ) ?? '' } ).append( $legend );
		this.radios = modes.map( ( mode, index ) => {
			const widget = new OO.ui.RadioInputWidget( { name: 'passwordmode', value: mode } );
			// The widget tells nobody when it is chosen.
			widget.$input.on( 'change', () => this.chosen( mode ) );
			this.$element.append( new OO.ui.FieldLayout( widget, { align: 'inline', label: labels[ index ] ?? mode } ).$element );
			return { mode, widget };
		} );
		if ( !modes.includes( 'mail' ) ) {
			// Said before anybody looks for it; the wiki gives no reason of its own.
			this.$element.append( $( '<p>' ).addClass( 'accountcreator-help' ).text( msg( 'accountcreator-no-mail' ) ) );
		}
	}
}
