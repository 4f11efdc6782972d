import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { localTime } from '../shared/local-texts';
import { msg } from '../shared/messages';
import { copyText } from '../shared/save-copy-print';
import { textToCopy } from '../shared/text-to-copy';

/** What is still to be filled in. */
const OPEN = '…';

/** The time zone of this machine at a time, as `Asia/Seoul (UTC+09:00)`. */
function zoneText( time: string ): string {
	const typed = new Date( time.replace( ' ', 'T' ) );
	const minutes = -( Number.isNaN( typed.getTime() ) ? new Date() : typed ).getTimezoneOffset();
	const digits = ( count: number ): string => String( Math.floor( Math.abs( count ) ) ).padStart( 2, '0' );
	return `${ Intl.DateTimeFormat().resolvedOptions().timeZone } (UTC${ minutes < 0 ? '-' : '+' }${ digits( minutes / 60 ) }:${ digits( minutes % 60 ) })`;
}

/** The address of a page that may be given by its title. */
export function pageAddress( page: string ): string {
	return /^https?:\/\//i.test( page ) ? page : location.origin + mw.util.getUrl( page );
}

/** A button beside it that copies a text, and says whether it did. */
export function copyButton( text: () => string ): OO.ui.ButtonWidget {
	const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-copy' ) } );
	button.on( 'click', () => {
		button.setLabel( msg( copyText( text() ) ? 'accountcreator-copied' : 'accountcreator-text-not-copied' ) );
	} );
	return button;
}

/** A text that asks for a higher limit, with what those want to know who raise it. */
export class LimitRequest {
	public readonly element = document.createElement( 'div' );
	private readonly page = new OO.ui.TextInputWidget( { name: 'eventpage', autocomplete: false } );
	/** What the preset said last: what is typed here since stays. */
	private given = '';
	private readonly network = new OO.ui.TextInputWidget( { name: 'eventip', autocomplete: false } );
	private readonly begin: OO.ui.TextInputWidget;
	private readonly end: OO.ui.TextInputWidget;
	private readonly area = new OO.ui.MultilineTextInputWidget( { readOnly: true, rows: 9 } );
	private readonly button = copyButton( () => this.area.getValue() );

	/**
	 * @param list
	 * @param changed Told when something else is filled in
	 */
	public constructor( private readonly list: AccountList, changed: () => void ) {
		const today = localTime( new Date() ).slice( 0, 10 );
		this.begin = new OO.ui.TextInputWidget( { name: 'eventdate', autocomplete: false, value: `${ today } 10:00` } );
		this.end = new OO.ui.TextInputWidget( { name: 'eventend', autocomplete: false, value: `${ today } 18:00` } );
		this.area.$input.attr( 'aria-label', msg( 'accountcreator-exemption-label' ) );
		const fields: ReadonlyArray<readonly [ OO.ui.TextInputWidget, string ]> = [
			[ this.page, msg( 'accountcreator-event-page' ) ], [ this.begin, msg( 'accountcreator-event-begin' ) ],
			[ this.end, msg( 'accountcreator-event-end' ) ], [ this.network, msg( 'accountcreator-event-network' ) ]
		];
		this.area.$element.addClass( 'accountcreator-limit-request' );
		this.area.$input.attr( 'dir', 'auto' );
		for ( const [ field, label ] of fields ) {
			field.on( 'change', changed );
			// Dates and addresses run from left to right everywhere, and so do titles unless their letters do not.
			field.$input.attr( 'dir', field === this.page ? 'auto' : 'ltr' );
			$( this.element ).append( new OO.ui.FieldLayout( field, { align: 'top', label } ).$element );
		}
		$( this.element ).append( this.area.$element, this.button.$element );
	}

	/** The page of the event, as it is typed; '' while it is not. */
	public get eventPage(): string {
		return this.page.getValue().trim();
	}

	public focus(): void {
		this.page.focus();
	}

	public render( { opening, preset }: ListState ): void {
		if ( preset.eventPage !== this.given ) {
			this.given = preset.eventPage;
			this.page.setValue( preset.eventPage );
		}
		const begin = this.begin.getValue().trim();
		const text = textToCopy(
			'accountcreator-exemption', opening?.me ?? '', opening?.siteName ?? '', this.list.creatable.length,
			begin || OPEN, this.eventPage === '' ? OPEN : pageAddress( this.eventPage ), location.origin,
			this.end.getValue().trim() || OPEN, zoneText( begin ), this.network.getValue().trim() || OPEN,
			String( mw.config.get( 'wgDBname' ) )
		);
		if ( text !== this.area.getValue() ) {
			this.area.setValue( text );
			this.button.setLabel( msg( 'accountcreator-copy' ) );
		}
	}
}
