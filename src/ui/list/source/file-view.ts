import { html, nothing, render, type TemplateResult } from 'lit-html';
import { never } from '../../../accounts/contract/outcome';
import type { ReadEncoding } from '../../../accounts/list/read';
import type { FileSource } from '../../../accounts/list/source/file-source';
import { isolated, msg } from '../../shared/messages';
import { fileProblemText } from '../file-texts';
import { MessageBox } from '../message-box';

interface Option {
	value: string;
	label: string;
}

/** What the list was read from, and how, with what can be said otherwise. */
export class FileView {
	public readonly element = document.createElement( 'div' );
	private readonly problem = new MessageBox( 'error' );
	private readonly doubt = new MessageBox( 'warning' );

	/**
	 * @param file
	 * @param problemText Why a part of the program did not come, and what to do
	 */
	public constructor(
		private readonly file: FileSource, private readonly problemText: ( error: unknown ) => string
	) {
		this.element.className = 'accountcreator-source-file';
		this.render();
	}

	public render(): void {
		const problem = this.problemOf();
		this.problem.show( problem === '' ? null : html`${ problem }` );
		const { state } = this.file;
		const encoding = state.kind === 'read' ? state.encoding : null;
		this.doubt.show( encoding && !encoding.certain ? html`${ msg( 'accountcreator-encoding-doubt' ) }` : null );
		render( html`
			<div role="status">${ this.statusText() }</div>
			<div role="alert">${ this.problem.element }</div>
			${ state.kind === 'read' && state.sheets.length > 1 ? this.sheetTemplate( state.sheets, state.sheet ) : nothing }
			<div role="status">${ this.doubt.element }</div>
			${ encoding && encoding.alternatives.length > 0 ? this.encodingTemplate( encoding ) : nothing }`, this.element );
	}

	private problemOf(): string {
		const { state } = this.file;
		switch ( state.kind ) {
			case 'none':
			case 'reading':
			case 'read':
				return '';
			case 'unreadable':
				return msg( 'accountcreator-file-unreadable', state.name );
			case 'refused':
				return msg( 'accountcreator-file-refused', state.name, fileProblemText( state.code ) );
			case 'failed':
				return this.problemText( state.error );
			default:
				return never( state );
		}
	}

	private statusText(): string {
		const { state } = this.file;
		return state.kind === 'reading' ? msg( 'accountcreator-source-reading', state.name ) :
			state.kind === 'read' ? msg( 'accountcreator-file-read', state.name ) : '';
	}

	private sheetTemplate( sheets: readonly string[], sheet: string ): TemplateResult {
		const options = sheets.map( ( name ) => ( { value: name, label: isolated( name ) } ) );
		return this.choiceTemplate( 'sheet', msg( 'accountcreator-sheet-choice' ), sheet, options );
	}

	private encodingTemplate( { encoding, samples, alternatives }: ReadEncoding ): TemplateResult {
		const choices = [ { encoding, samples }, ...alternatives ];
		const options = choices.map( ( { encoding: value, samples: [ sample = '' ] } ) => (
			{ value, label: msg( 'accountcreator-encoding-option', value, sample ) }
		) );
		return html`
			${ this.choiceTemplate( 'encoding', msg( 'accountcreator-encoding' ), encoding, options ) }
			<ul class="accountcreator-samples" aria-label=${ msg( 'accountcreator-encoding-samples' ) }>
				${ samples.map( ( sample ) => html`<li><bdi>${ sample }</bdi></li>` ) }
			</ul>`;
	}

	private choiceTemplate(
		name: 'sheet' | 'encoding', label: string, chosen: string, options: readonly Option[]
	): TemplateResult {
		const onChange = ( { target }: Event ): void => {
			if ( target instanceof HTMLSelectElement ) {
				void this.file.choose( name === 'sheet' ? { sheet: target.value } : { encoding: target.value } );
			}
		};
		// Its name is not the one of the field in which the sheet with the passwords is given back.
		return html`<label class="accountcreator-source-choice">
			${ label }
			<select name=${ name === 'sheet' ? 'worksheet' : name } @change=${ onChange }>
				${ options.map( ( option ) => html`<option
					value=${ option.value } .selected=${ option.value === chosen }
				>${ option.label }</option>` ) }
			</select>
		</label>`;
	}
}
