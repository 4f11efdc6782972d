import { decodeFile } from '../../accounts/list/read/decode';
import type { AccountList } from '../../accounts/list/account-list';
import { ask } from '../shared/ask';
import { msg } from '../shared/messages';

/** After a reload the passwords are in the saved sheet alone: here it is given back. */
export class SheetReturnView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-sheet-return' ).hide();
	private shown = '';

	public constructor( private readonly many: AccountList, private readonly say: ( text: string ) => void ) {
		this.$element.on( 'dragover', ( event ) => event.preventDefault() );
		this.$element.on( 'drop', ( event ) => {
			const file = ( event.originalEvent as DragEvent ).dataTransfer?.files[ 0 ];
			if ( file ) {
				event.preventDefault();
				void this.openFile( file );
			}
		} );
	}

	/** @param isPossible Can the sheet be given back now? */
	public render( isPossible: boolean ): void {
		const { awaitingSheet, renewable, withoutSlip } = this.many.sheet;
		const numbers = isPossible ? [ awaitingSheet.length, renewable.length, withoutSlip.length ] : [ 0, 0, 0 ];
		const key = numbers.join();
		if ( key !== this.shown ) {
			this.shown = key;
			const [ awaiting = 0, renewables = 0, slips = 0 ] = numbers;
			this.$element.empty().toggle( awaiting + slips > 0 );
			if ( awaiting + slips > 0 ) {
				this.$element.append( this.build( awaiting, renewables, slips ) );
			}
		}
	}

	private build( awaiting: number, renewables: number, slips: number ): JQuery {
		const $text = $( '<div>' ).append(
			$( '<p>' ).text( awaiting > 0 ? msg( 'accountcreator-sheet-lost', awaiting ) : msg( 'accountcreator-sheet-slips', slips ) ),
			this.fileInput(), this.pasteInput()
		);
		if ( renewables > 0 ) {
			const renew = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-renew', renewables ) } );
			renew.$button.attr( 'data-accountcreator-action', 'renew' );
			renew.on( 'click', () => {
				void ask( msg( 'accountcreator-renew-question', renewables ), msg( 'accountcreator-renew', renewables ) )
					.then( () => this.many.sheet.renewPasswords() );
			} );
			$text.append( renew.$element );
		}
		return new OO.ui.MessageWidget( { type: awaiting > 0 ? 'warning' : 'notice', label: $text } ).$element;
	}

	private fileInput(): JQuery {
		const $input = $( '<input>' ).attr( {
			type: 'file', name: 'sheetfile', id: OO.ui.generateElementId(), accept: '.csv,.tsv,.txt,text/*'
		} );
		$input.on( 'change', () => {
			const file = ( $input[ 0 ] as HTMLInputElement | undefined )?.files?.[ 0 ];
			if ( file ) {
				void this.openFile( file );
			}
		} );
		return $( '<p>' ).append( $( '<label>' ).attr( 'for', $input.attr( 'id' ) ?? '' ).text( msg( 'accountcreator-open-sheet' ) ), ' ', $input );
	}

	private pasteInput(): JQuery {
		const $input = $( '<textarea>' ).attr( {
			name: 'sheet', id: OO.ui.generateElementId(), rows: 2, spellcheck: 'false', autocomplete: 'off'
		} );
		$input.on( 'input', () => {
			const text = String( $input.val() );
			// Passwords are not left standing about.
			$input.val( '' );
			this.open( text );
		} );
		return $( '<p>' ).append( $( '<label>' ).attr( 'for', $input.attr( 'id' ) ?? '' ).text( msg( 'accountcreator-paste-sheet' ) ), ' ', $input );
	}

	private async openFile( file: File ): Promise<void> {
		const bytes = new Uint8Array( await file.arrayBuffer() );
		this.open( decodeFile( bytes, ( part, encoding ) => new TextDecoder( encoding ).decode( part ) ) );
	}

	private open( text: string ): void {
		const count = this.many.sheet.openSheet( text );
		this.say( count > 0 ? msg( 'accountcreator-sheet-opened', count ) : msg( 'accountcreator-sheet-foreign' ) );
	}
}
