import { html, nothing, render, type TemplateResult } from 'lit-html';
import { isEmptyText } from '../../../accounts/contract/declarations';
import { never } from '../../../accounts/contract/outcome';
import type { PageSection } from '../../../accounts/list/source/page-sections';
import type { PageSource, PageState } from '../../../accounts/list/source/page-source';
import { isolated, msg } from '../../shared/messages';
import { wikiPlain } from '../../shared/wiki-html';
import { enumeration } from '../../shared/local-texts';
import { MessageBox } from '../message-box';
import { TitleField } from './title-field';

function problemText( state: PageState | null ): string {
	switch ( state?.kind ) {
		case undefined:
		case 'asking':
		case 'reading':
		case 'choosing':
			return '';
		case 'missing':
			return msg( 'accountcreator-page-missing', state.title );
		case 'empty':
			return msg( 'accountcreator-page-empty', state.title );
		case 'failed':
			return isEmptyText( state.error.text ) ? msg( 'accountcreator-page-failed', state.title ) : wikiPlain( state.error.text );
		default:
			return never( state );
	}
}

/** A page of the wiki is named, and which of its people are wanted. */
export class PageView {
	public readonly element = document.createElement( 'div' );
	private readonly field: TitleField;
	private readonly problem = new MessageBox( 'error' );

	public constructor( private readonly page: PageSource ) {
		this.element.className = 'accountcreator-source-page';
		this.field = new TitleField( {
			typed: ( text ) => {
				void page.find( text );
			},
			entered: ( title ) => {
				void page.read( title );
			}
		} );
		this.render();
	}

	public focus(): void {
		this.field.focus();
	}

	public render(): void {
		const { state } = this.page;
		this.element.hidden = state === null;
		if ( state?.kind === 'asking' ) {
			this.field.suggest( state.titles );
		}
		const problem = problemText( state );
		this.problem.show( problem === '' ? null : html`${ problem }` );
		render( html`
			${ this.field.element }
			<div role="status">${ state?.kind === 'reading' ? msg( 'accountcreator-source-reading', state.title ) : nothing }</div>
			<div role="alert">${ this.problem.element }</div>
			${ state?.kind === 'choosing' ? this.sectionsTemplate( state ) : nothing }
			<p class="accountcreator-source-buttons">
				${ state?.kind === 'choosing' ? this.takeTemplate( state ) : html`<button
					type="button" class="accountcreator-plain-button accountcreator-primary"
					data-accountcreator-action="read-page" @click=${ () => this.field.enter() }
				>${ msg( 'accountcreator-page-read' ) }</button>` }
				<button
					type="button" class="accountcreator-plain-button" data-accountcreator-action="leave-page"
					@click=${ () => this.page.end() }
				>${ msg( 'accountcreator-page-leave' ) }</button>
			</p>`, this.element );
	}

	private takeTemplate( { sections, chosen }: Extract<PageState, { kind: 'choosing' }> ): TemplateResult {
		const onTake = (): void => {
			void this.page.take();
		};
		const count = chosen.reduce( ( sum, place ) => sum + ( sections[ place ]?.people ?? 0 ), 0 );
		return html`<button
			type="button" class="accountcreator-plain-button accountcreator-primary"
			data-accountcreator-action="take-people" ?disabled=${ count === 0 } @click=${ onTake }
		>${ msg( 'accountcreator-page-take', count ) }</button>`;
	}

	private sectionsTemplate( { title, sections, chosen }: Extract<PageState, { kind: 'choosing' }> ): TemplateResult {
		return html`<fieldset class="accountcreator-sections">
			<legend>${ msg( 'accountcreator-page-sections', title ) }</legend>
			${ sections.map( ( section, place ) => this.sectionTemplate( section, place, chosen.includes( place ) ) ) }
		</fieldset>`;
	}

	private sectionTemplate(
		{ heading, people, examples }: PageSection, place: number, isChosen: boolean
	): TemplateResult {
		const onChange = ( { target }: Event ): void => {
			if ( target instanceof HTMLInputElement ) {
				this.page.choose( place, target.checked );
			}
		};
		const names = enumeration( examples.map( isolated ) );
		return html`<label>
			<input type="checkbox" name="section" value=${ place } .checked=${ isChosen } @change=${ onChange }>
			<span>
				<strong><bdi>${ heading === '' ? msg( 'accountcreator-page-top' ) : heading }</bdi></strong>
				${ msg( 'accountcreator-page-section', people, names ) }
			</span>
		</label>`;
	}
}
