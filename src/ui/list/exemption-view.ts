import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import type { FetchedView } from './lazy-view';
import { localTime } from './local-texts';
import { msg, textToCopy } from '../shared/messages';
import { copyText } from '../shared/save-copy-print';

/** A text for asking the site for an exemption from its limit, with what those who grant it want to know. */
export class ExemptionView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly page = new OO.ui.TextInputWidget( { name: 'eventpage', autocomplete: false } );
	private readonly date = new OO.ui.TextInputWidget( {
		name: 'eventdate', autocomplete: false, value: localTime( new Date() ).slice( 0, 10 )
	} );

	private readonly area = new OO.ui.MultilineTextInputWidget( { readOnly: true, rows: 7 } );
	private readonly button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-copy' ) } );

	public constructor( private readonly list: AccountList ) {
		this.area.$input.attr( 'aria-label', msg( 'accountcreator-exemption-label' ) );
		this.page.on( 'change', () => this.render( list.state ) );
		this.date.on( 'change', () => this.render( list.state ) );
		this.button.on( 'click', () => {
			const isCopied = copyText( this.area.getValue() );
			this.button.setLabel( isCopied ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' ) );
		} );
		$( this.element ).append(
			$( '<p>' ).text( msg( 'accountcreator-exemption-label' ) ),
			new OO.ui.FieldLayout( this.page, { align: 'top', label: msg( 'accountcreator-event-page' ) } ).$element,
			new OO.ui.FieldLayout( this.date, { align: 'top', label: msg( 'accountcreator-event-date' ) } ).$element,
			this.area.$element, this.button.$element
		);
	}

	public focus(): void {
		this.page.focus();
	}

	public render( { opening }: ListState ): void {
		const text = textToCopy(
			'accountcreator-exemption', opening?.me ?? '', opening?.siteName ?? '', this.list.creatable.length,
			this.date.getValue().trim(), this.page.getValue().trim() || '…', location.origin
		);
		if ( text !== this.area.getValue() ) {
			this.area.setValue( text );
			this.button.setLabel( msg( 'accountcreator-copy' ) );
		}
	}
}
