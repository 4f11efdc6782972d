import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import type { FollowStep } from '../../accounts/list/follow-result';
import type { ListState } from '../../accounts/list/list-state';
import type { FollowPlanning } from '../../accounts/list/after/follow-planning';
import type { GroupPlan, ParticipantPlan, Preset, Welcome } from '../../accounts/presets/preset';
import { isolated, msg } from '../shared/messages';
import { followProblem } from './follow-texts';
import type { FetchedView } from './lazy-view';
import { MessageBox } from './message-box';
import { planProblems } from './plan-problems';
import { PreviewView } from './preview-view';

/** In parts: a page of the wiki that is saved would have it expanded. */
const EXAMPLE = [ '{{', 'subst:Welcome|1=$1}} ', '~'.repeat( 4 ) ].join( '' );

const PLACES = [ '$1', '$2', '$3' ] as const;

function valueOf( { target }: Event ): string {
	const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
	return isField || target instanceof HTMLSelectElement ? target.value : '';
}

function isTicked( { target }: Event ): boolean {
	return target instanceof HTMLInputElement && target.checked;
}

/** What follows each account: chosen before the list is created, all of it off until somebody wants it. */
export class FollowForm implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly problems = new MessageBox( 'warning' );
	private readonly preview: PreviewView;
	/** What was written in a step that was switched off: it is there again when it is switched on. */
	private readonly kept: { welcome: Welcome; groups: GroupPlan | null; participants: ParticipantPlan };

	public constructor( private readonly list: AccountList, private readonly planning: FollowPlanning ) {
		this.element.className = 'accountcreator-follow';
		this.preview = new PreviewView( planning );
		this.kept = {
			welcome: { text: '', summary: '' }, groups: null,
			participants: { section: '', line: '* [[User:$1|$1]]', summary: '' }
		};
		planning.observe( () => this.render( list.state ) );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'input' )?.focus();
	}

	public render( { preset }: ListState ): void {
		const { welcome, groups, participants } = preset;
		this.planning.follow( preset );
		const problems = planProblems( preset, this.planning.state );
		this.problems.show( problems.length > 0 ? html`${ problems.map( ( text ) => html`<p>${ text }</p>` ) }` : null );
		render( html`
			<fieldset>
				<legend>${ msg( 'accountcreator-follow-legend' ) }</legend>
				${ this.lineTemplate( 'followpage', msg( 'accountcreator-follow-page' ), preset.eventPage, ( eventPage ) => ( { eventPage } ) ) }
				${ this.lineTemplate( 'registration', msg( 'accountcreator-follow-registration' ), preset.registration, ( registration ) => ( { registration } ) ) }
				${ this.stepTemplate( 'welcome', msg( 'accountcreator-follow-welcome' ), welcome !== null ) }
				${ welcome ? this.welcomeTemplate( welcome ) : nothing }
				${ this.stepTemplate( 'groups', msg( 'accountcreator-follow-groups' ), groups !== null ) }
				${ groups ? this.groupsTemplate( groups ) : nothing }
				${ this.stepTemplate( 'participants', msg( 'accountcreator-follow-participants' ), participants !== null ) }
				${ participants ? this.participantsTemplate( participants ) : nothing }
				<div role="alert">${ this.problems.element }</div>
			</fieldset>`, this.element );
	}

	private change( part: Partial<Preset> ): void {
		this.list.preset.change( part );
	}

	private lineTemplate(
		name: 'followpage' | 'registration', label: string, value: string, partOf: ( text: string ) => Partial<Preset>
	): TemplateResult {
		const onChange = ( event: Event ): void => this.change( partOf( valueOf( event ).trim() ) );
		return html`<label class="accountcreator-follow-field">${ label }
			<input type="text" name=${ name } dir="auto" maxlength="255" autocomplete="off" spellcheck="false" .value=${ value } @change=${ onChange }>
		</label>`;
	}

	private stepTemplate( step: FollowStep, label: string, isOn: boolean ): TemplateResult {
		const onChange = ( event: Event ): void => this.toggle( step, isTicked( event ) );
		return html`<label class="accountcreator-follow-step">
			<input type="checkbox" name="follow" value=${ step } .checked=${ isOn } @change=${ onChange }>
			${ label }
		</label>`;
	}

	private toggle( step: FollowStep, isOn: boolean ): void {
		const { kept, planning, list } = this;
		const { preset } = list.state;
		switch ( step ) {
			case 'welcome':
				kept.welcome = preset.welcome ?? kept.welcome;
				this.change( { welcome: isOn ? kept.welcome : null } );
				break;
			case 'groups':
				kept.groups = preset.groups ?? kept.groups;
				this.change( { groups: isOn ? kept.groups ?? planning.usualGroups( list.preset.groupDays ) : null } );
				break;
			case 'participants':
				kept.participants = preset.participants ?? kept.participants;
				this.change( { participants: isOn ? kept.participants : null } );
				break;
		}
	}

	private welcomeTemplate( welcome: Welcome ): TemplateResult {
		const onInput = ( event: Event ): void => this.change( { welcome: { ...welcome, text: valueOf( event ) } } );
		return html`<div class="accountcreator-follow-details">
			<label class="accountcreator-follow-field">${ msg( 'accountcreator-follow-welcome-text' ) }
				<textarea name="welcometext" rows="4" dir="auto" spellcheck="false" placeholder=${ EXAMPLE } .value=${ welcome.text } @input=${ onInput }></textarea>
			</label>
			<p class="accountcreator-help">${ msg( 'accountcreator-follow-welcome-help', ...PLACES ) }</p>
			${ this.preview.template( this.list.state ) }
		</div>`;
	}

	private groupsTemplate( groups: GroupPlan ): TemplateResult {
		const { groups: offered } = this.planning.state;
		const most = this.list.preset.groupDays;
		const onDays = ( event: Event ): void => {
			const days = Math.round( Number( valueOf( event ) ) );
			this.change( { groups: { ...groups, days: Math.min( most, Math.max( 1, days || 1 ) ) } } );
		};
		const onGroup = ( name: string ) => ( event: Event ): void => {
			const names = groups.names.filter( ( other ) => other !== name );
			this.change( { groups: { ...groups, names: isTicked( event ) ? [ ...names, name ] : names } } );
		};
		return html`<div class="accountcreator-follow-details">
			<div role="group" aria-label=${ msg( 'accountcreator-follow-groups' ) }>
				${ ( offered ?? [] ).map( ( { name, label } ) => html`<label class="accountcreator-follow-step">
					<input type="checkbox" name="group" value=${ name } .checked=${ groups.names.includes( name ) } @change=${ onGroup( name ) }>
					<bdi>${ label }</bdi>
				</label>` ) }
			</div>
			<label>${ msg( 'accountcreator-follow-days', most ) }
				<input type="number" name="groupdays" min="1" max=${ most } .value=${ String( groups.days ) } @change=${ onDays }>
			</label>
		</div>`;
	}

	private participantsTemplate( participants: ParticipantPlan ): TemplateResult {
		const { page } = this.planning.state;
		const headings = page.kind === 'found' ? page.sections.map( ( { heading } ) => heading ) : [];
		const change = ( part: Partial<ParticipantPlan> ): void => {
			this.change( { participants: { ...participants, ...part } } );
		};
		const onSection = ( event: Event ): void => change( { section: valueOf( event ) } );
		const onLine = ( event: Event ): void => change( { line: valueOf( event ) } );
		return html`<div class="accountcreator-follow-details">
			<div role="status">${ page.kind === 'asking' ? msg( 'accountcreator-fetching' ) : nothing }</div>
			<div role="alert">${ page.kind === 'failed' ? followProblem( page.because ) : nothing }</div>
			<label class="accountcreator-follow-field">${ msg( 'accountcreator-follow-section' ) }
				<select name="participantsection" @change=${ onSection }>
					<option value="" .selected=${ !headings.includes( participants.section ) }>${ msg( 'accountcreator-follow-section-none' ) }</option>
					${ headings.map( ( heading ) => html`<option value=${ heading } .selected=${ heading === participants.section }>${ isolated( heading ) }</option>` ) }
				</select>
			</label>
			<label class="accountcreator-follow-field">${ msg( 'accountcreator-follow-line-one', PLACES[ 0 ] ) }
				<textarea name="participantline" rows="2" dir="auto" spellcheck="false" .value=${ participants.line } @input=${ onLine }></textarea>
			</label>
		</div>`;
	}
}
