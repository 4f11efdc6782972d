import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { countFollowed, leftToFollow, type FollowCounts } from '../../accounts/list/after/followed';
import type { FollowPlanning } from '../../accounts/list/after/follow-planning';
import type { FollowRun } from '../../accounts/list/after/follow-run';
import type { Addition, FollowStep, ParticipantsState } from '../../accounts/list/follow-result';
import type { ListState } from '../../accounts/list/list-state';
import type { Preset } from '../../accounts/presets/preset';
import { never } from '../../accounts/contract/outcome';
import { enumeration } from '../shared/local-texts';
import { isolated, msg, sentences } from '../shared/messages';
import { FOLLOW_STEPS, followProblem, stepText } from './follow-texts';
import type { FetchedView } from './lazy-view';
import { MessageBox } from './message-box';
import { planProblems } from './plan-problems';

const isPlanned = ( preset: Preset, step: FollowStep ): boolean => preset[ step ] !== null;

function countsText( { done, already, failed, left }: FollowCounts ): string {
	return enumeration( [
		done > 0 ? msg( 'accountcreator-follow-count-done', done ) : '',
		already > 0 ? msg( 'accountcreator-follow-count-already', already ) : '',
		failed > 0 ? msg( 'accountcreator-follow-count-failed', failed ) : '',
		left > 0 ? msg( 'accountcreator-follow-count-left', left ) : ''
	] );
}

/** Lines of wikitext as they stand on the page, with what is around them. */
function additionTemplate( { before, added, after }: Addition ): TemplateResult {
	const around = ( line: string ): TemplateResult | typeof nothing => line.trim() === '' ? nothing : html`<div dir="auto">${ line }</div>`;
	return html`<div class="accountcreator-addition">
		${ around( before ) }
		${ added.flatMap( ( lines ) => lines.split( '\n' ) ).map( ( line ) => html`<ins dir="auto">${ line }</ins>` ) }
		${ around( after ) }
	</div>`;
}

/** What follows the creation: what is planned, how far it is, what became of it, and what can be done about that. */
export class FollowReport implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly problems = new MessageBox( 'warning' );

	public constructor(
		private readonly list: AccountList, private readonly run: FollowRun, private readonly planning: FollowPlanning
	) {
		this.element.className = 'accountcreator-follow-report';
		planning.observe( () => this.render( list.state ) );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'button' )?.focus();
	}

	public render( state: ListState ): void {
		const { preset, stage, follow } = state;
		const isPlan = stage.kind === 'check';
		if ( isPlan ) {
			this.planning.follow( preset );
		}
		const problems: unknown[] = isPlan ? planProblems( preset, this.planning.state ) : follow.stopped ? [
			html`${ msg( 'accountcreator-follow-stopped', stepText( follow.stopped.step ) ) } ${ followProblem( follow.stopped.because ) }`
		] : [];
		this.problems.show( problems.length === 0 ? null : html`${ problems.map( ( text ) => html`<p>${ text }</p>` ) }` );
		render( html`
			<p><strong>${ msg( 'accountcreator-follow-legend' ) }</strong></p>
			<ul>${ FOLLOW_STEPS.filter( ( step ) => isPlanned( preset, step ) ).map( ( step ) => this.stepTemplate( step, state ) ) }</ul>
			<div role="alert">${ this.problems.element }</div>
			<div role="status">${ this.progressText( state ) }</div>
			${ stage.kind === 'results' || isPlan ? this.goTemplate( state ) : nothing }
			${ preset.participants ? this.participantsTemplate( state ) : nothing }`, this.element );
	}

	private stepTemplate( step: FollowStep, { preset, stage }: ListState ): TemplateResult {
		const counts = stage.kind === 'results' || this.list.rows.some( ( { follow } ) => follow?.[ step ] ) ?
			countsText( countFollowed( this.list.rows, step ) ) : '';
		return html`<li data-accountcreator-follow=${ step }>
			${ sentences( [ this.planText( step, preset ), counts === '' ? '' : msg( 'accountcreator-follow-counts', counts ) ] ) }
		</li>`;
	}

	private planText( step: FollowStep, { groups, participants, eventPage }: Preset ): string {
		switch ( step ) {
			case 'welcome':
				return msg( 'accountcreator-follow-plan-welcome' );
			case 'groups': {
				const { names = [], days = 0 } = groups ?? {};
				return msg( 'accountcreator-follow-plan-groups', this.groupText( names ), days );
			}
			case 'participants':
				return msg( 'accountcreator-follow-plan-participants', eventPage, participants?.section ?? '' );
			default:
				return never( step );
		}
	}

	private groupText( names: readonly string[] ): string {
		const known = this.planning.state.groups ?? [];
		return enumeration( names.map( ( name ) => (
			isolated( known.find( ( group ) => group.name === name )?.label ?? name )
		) ) );
	}

	private progressText( { follow: { step, done, total, participants } }: ListState ): string {
		return step ? msg( 'accountcreator-follow-progress', stepText( step ), done, total ) :
			participants.kind === 'reading' || participants.kind === 'saving' ? msg( 'accountcreator-follow-page-busy' ) : '';
	}

	/** What is left to do, where nothing of it is under way. */
	private goTemplate( { preset, follow, stage }: ListState ): TemplateResult | typeof nothing {
		const left = leftToFollow( this.list.rows, preset, follow.participants ).length;
		// Where accounts are to be created, all of it comes after that.
		if ( left === 0 || follow.step !== null || stage.kind === 'check' && this.list.creatable.length > 0 ) {
			return nothing;
		}
		const onGo = (): void => {
			void this.run.go();
		};
		return html`<p><button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="follow-up" @click=${ onGo }
		>${ msg( 'accountcreator-follow-go', left ) }</button></p>`;
	}

	private participantsTemplate( { follow: { participants } }: ListState ): TemplateResult | typeof nothing {
		switch ( participants.kind ) {
			case 'idle':
			case 'reading':
				return nothing;
			case 'ready':
			case 'saving':
				return this.additionTemplate( participants );
			case 'saved':
				return html`<p role="status">${ participants.added > 0 ?
					msg( 'accountcreator-follow-saved', participants.title, participants.added ) :
					msg( 'accountcreator-follow-all-there', participants.title ) }</p>`;
			case 'noPage':
				return html`<p role="alert">${ msg( 'accountcreator-follow-no-page', participants.title ) }</p>`;
			case 'noSection':
				return html`<p role="alert">${ msg( 'accountcreator-follow-no-section', participants.title, this.list.state.preset.participants?.section ?? '' ) }</p>`;
			case 'conflict':
				return html`<p role="alert">${ msg( 'accountcreator-follow-conflict', participants.title ) }</p>`;
			case 'failed':
				return html`<p role="alert">${ msg( 'accountcreator-follow-stopped', stepText( 'participants' ) ) } ${ followProblem( participants.because ) }</p>`;
			default:
				return never( participants );
		}
	}

	private additionTemplate( state: Extract<ParticipantsState, { addition: Addition }> ): TemplateResult {
		const { kind, title, addition } = state;
		// At a desk it grows with each who comes.
		const { isAtDesk } = this.list.state;
		const text = msg( 'accountcreator-follow-addition', title );
		const lines = additionTemplate( addition );
		const onSave = (): void => {
			void this.run.participants.save();
		};
		return html`<div class="accountcreator-participants">
			${ isAtDesk ? html`<details><summary>${ text }</summary>${ lines }</details>` : html`<p>${ text }</p>${ lines }` }
			<p><button
				type="button" class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="save-participants"
				?disabled=${ kind === 'saving' } @click=${ onSave }
			>${ msg( 'accountcreator-follow-save', addition.added.length ) }</button></p>
		</div>`;
	}
}
