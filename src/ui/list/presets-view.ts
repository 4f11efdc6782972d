import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { ListState } from '../../accounts/list/list-state';
import type { LibraryState, PresetLibrary } from '../../accounts/list/preset-library';
import type { Preset } from '../../accounts/presets/preset';
import { ask } from '../shared/ask';
import { isolated, msg, sentences } from '../shared/messages';
import { choiceProblems, errorText, faultText } from '../shared/preset-texts';
import { textToCopy } from '../shared/text-to-copy';
import type { FetchedView } from './lazy-view';
import { MessageBox } from './message-box';

function saveProblemText( { saved }: LibraryState ): string {
	return saved?.error ? errorText( msg( 'accountcreator-preset-not-saved' ), saved.error ) :
		saved?.fault ? sentences( [ msg( 'accountcreator-preset-not-saved' ), faultText( saved.fault ) ] ) : '';
}

function option( { name }: Preset, chosen: string ): TemplateResult {
	return html`<option value=${ name } .selected=${ name === chosen }>${ isolated( name ) }</option>`;
}

/** The presets of the wiki and of the person: one is chosen, and what is settled here is saved as one. */
export class PresetsView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly problems = new MessageBox( 'warning' );
	private chosen = '';
	private name = '';
	/** So that presets are read once, and one that a link asked for is chosen once. */
	private hasRead = false;

	public constructor( private readonly library: PresetLibrary ) {
		this.element.className = 'accountcreator-presets';
		library.observe( () => this.show() );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'select' )?.focus();
	}

	public render( { preset, wantedPreset }: ListState ): void {
		this.chosen = preset.name;
		if ( !this.hasRead ) {
			this.hasRead = true;
			this.name = preset.name;
			void this.library.read( wantedPreset );
		} else if ( wantedPreset !== '' && !this.library.state.isReading ) {
			this.library.choose( wantedPreset );
		}
		this.show();
	}

	private show(): void {
		const { state } = this.library;
		const problems = [ ...choiceProblems( state ), saveProblemText( state ) ].filter( ( text ) => text !== '' );
		this.problems.show( problems.length === 0 ? null : html`${ problems.map( ( text ) => html`<p>${ text }</p>` ) }` );
		render( html`
			<p>
				<label>${ msg( 'accountcreator-preset' ) }
					<select name="preset" ?disabled=${ state.isReading } @change=${ this.onChoice }>
						<option value="" .selected=${ this.chosen === '' }>${ msg( 'accountcreator-preset-none' ) }</option>
						${ this.groupTemplate( msg( 'accountcreator-presets-own' ), state.own ) }
						${ this.groupTemplate( msg( 'accountcreator-presets-site' ), this.ofSiteAlone( state ) ) }
					</select>
				</label>
				<span role="status">${ this.statusText( state ) }</span>
			</p>
			<div role="alert">${ this.problems.element }</div>
			<details>
				<summary>${ msg( 'accountcreator-preset-save' ) }</summary>
				<p>${ msg( 'accountcreator-preset-save-help', this.library.ownTitle ) }</p>
				<p>
					<label>${ msg( 'accountcreator-preset-name' ) }
						<input
							type="text" name="presetname" maxlength="255" autocomplete="off" .value=${ this.name }
							@input=${ this.onName }
						>
					</label>
					<button
						type="button" class="accountcreator-plain-button" data-accountcreator-action="save-preset"
						?disabled=${ this.name.trim() === '' || state.isReading } @click=${ this.onSave }
					>${ msg( 'accountcreator-preset-save' ) }</button>
				</p>
				<p role="status">${ this.library.hides( this.name.trim() ) ? msg( 'accountcreator-preset-hides', this.name.trim() ) : nothing }</p>
			</details>`, this.element );
	}

	private statusText( { isReading, saved }: LibraryState ): string {
		return isReading ? msg( 'accountcreator-fetching' ) :
			saved && !saved.error && !saved.fault ? msg( 'accountcreator-preset-saved', saved.name, this.library.ownTitle ) : '';
	}

	/** Of two with one name, the person's own is the one. */
	private ofSiteAlone( { site, own }: LibraryState ): Preset[] {
		return site.filter( ( { name } ) => !own.some( ( other ) => other.name === name ) );
	}

	private groupTemplate( label: string, presets: readonly Preset[] ): TemplateResult | typeof nothing {
		return presets.length === 0 ? nothing : html`<optgroup label=${ label }>
			${ presets.map( ( preset ) => option( preset, this.chosen ) ) }
		</optgroup>`;
	}

	private readonly onChoice = ( { target }: Event ): void => {
		if ( target instanceof HTMLSelectElement ) {
			this.name = target.value;
			this.library.choose( target.value );
		}
	};

	private readonly onName = ( { target }: Event ): void => {
		if ( target instanceof HTMLInputElement ) {
			this.name = target.value;
			this.show();
		}
	};

	private readonly onSave = (): void => {
		const name = this.name.trim();
		const mayReplace = (): Promise<boolean> => new Promise( ( resolve ) => {
			void ask( msg( 'accountcreator-preset-replace', name ), msg( 'accountcreator-place-replace' ) )
				.then( () => resolve( true ), () => resolve( false ) );
		} );
		void this.library.save( name, textToCopy( 'accountcreator-preset-summary', name ), mayReplace );
	};
}
