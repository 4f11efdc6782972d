import { html, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { ask } from '../shared/ask';
import { msg } from '../shared/messages';
import { MessageBox } from './message-box';
import type { FetchedView } from './lazy-view';
import type { SourcesPart } from './list-sources';
import { takeDrops, takenFile } from './opened-file';

function reasonText( awaiting: number, slips: number ): string {
	return awaiting > 0 ? msg( 'accountcreator-sheet-gone', awaiting ) :
		slips > 0 ? msg( 'accountcreator-sheet-gone-slips', slips ) : '';
}

/**
 * After a reload the passwords are in the saved sheet alone: here it is given back. The inputs stay in the page while
 * the texts around them change, so that nothing is taken away that is being pasted or chosen.
 */
export class SheetReturnView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly box = new MessageBox( 'warning' );

	/**
	 * @param list
	 * @param say Shows a text; '' for none
	 * @param sources What reads files
	 */
	public constructor(
		private readonly list: AccountList, private readonly say: ( text: string ) => void,
		private readonly sources: Pick<SourcesPart, 'readSheet' | 'problemText'>
	) {
		this.element.className = 'accountcreator-sheet-return';
		this.element.append( this.box.element );
		takeDrops( this.element, ( file ) => {
			void this.openFile( file );
		} );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'input' )?.focus();
	}

	public render(): void {
		const { awaitingSheet: { length: awaiting }, renewable, withoutSlip } = this.list.sheet;
		this.box.show(
			this.template( awaiting, renewable.length, withoutSlip.length ), awaiting > 0 ? 'warning' : 'notice'
		);
	}

	private template( awaiting: number, renewable: number, slips: number ): TemplateResult {
		return html`
			<p>${ reasonText( awaiting, slips ) }</p>
			<p>
				<label>
					${ msg( 'accountcreator-open-sheet' ) }
					<input type="file" name="sheetfile" @change=${ this.onFile }>
				</label>
			</p>
			<p>
				<label>
					${ msg( 'accountcreator-paste-sheet' ) }
					<textarea name="sheet" rows="2" spellcheck="false" autocomplete="off" @input=${ this.onInput }></textarea>
				</label>
			</p>
			<button
				type="button" class="accountcreator-plain-button" data-accountcreator-action="renew"
				?hidden=${ renewable === 0 } @click=${ this.onRenew }
			>${ renewable === 0 ? '' : msg( 'accountcreator-renew', renewable ) }</button>`;
	}

	private readonly onFile = ( { target }: Event ): void => {
		const file = target instanceof HTMLInputElement ? takenFile( target ) : null;
		if ( file ) {
			void this.openFile( file );
		}
	};

	private readonly onInput = ( { target }: Event ): void => {
		if ( target instanceof HTMLTextAreaElement ) {
			const text = target.value;
			// Passwords are not left standing about.
			target.value = '';
			this.open( text );
		}
	};

	private readonly onRenew = (): void => {
		const { length } = this.list.sheet.renewable;
		void ask( msg( 'accountcreator-renew-question', length ), msg( 'accountcreator-renew', length ) )
			.then( () => this.list.sheet.renewPasswords(), () => undefined );
	};

	private async openFile( file: File ): Promise<void> {
		try {
			const { text, problem } = await this.list.sheet.awaitFile( this.sources.readSheet( this.list, file ) );
			if ( text === null ) {
				this.say( problem );
			} else {
				this.open( text );
			}
		} catch ( error ) {
			this.say( this.sources.problemText( error ) );
		}
	}

	private open( text: string ): void {
		const count = this.list.sheet.openSheet( text );
		this.say( count > 0 ? msg( 'accountcreator-sheet-opened', count ) : msg( 'accountcreator-sheet-foreign' ) );
	}
}
