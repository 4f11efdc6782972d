import { html, nothing, render } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import type { StepAnswering } from '../../accounts/list/create/batch-state';
import { nameOf, type Row } from '../../accounts/list/row';
import { never } from '../../accounts/contract/outcome';
import type { StepConversation } from '../../accounts/steps/step-conversation';
import { ask } from '../shared/ask';
import { unfinishedText } from '../shared/explanation-view';
import { msg } from '../shared/messages';
import type { ActionName, ScreenButton } from '../shared/screen';
import { leavingLabel, leavingText, nextLabel, StepView, type StepViewDependencies } from '../shared/step-view';

/** Why the step of a row is not shown. What can be done about one that the wiki has forgotten stands in its row. */
function whyNot( row: Row, why: Exclude<StepAnswering, 'open'> ): string {
	switch ( why ) {
		case 'gone':
			// The session holds one step only, and a later creation has taken its place.
			return unfinishedText( 'lost', row.attempt?.existence === 'yes', row.canonical );
		case 'otherTab':
			return msg( 'accountcreator-other-tab' );
		case 'busy':
			return msg( 'accountcreator-problem-busy' );
		default:
			return never( why );
	}
}

/** The step that the wiki wants answered for a row, inside the list: a run waits for it, or the results do. */
export class ListStep {
	public readonly element = document.createElement( 'div' );
	private readonly view: StepView;
	private followed: StepConversation | null = null;
	private stop: () => void = () => undefined;

	/**
	 * @param list
	 * @param dependencies
	 * @param say Says something beside the buttons
	 * @param changed Told when there is something else to show around it
	 */
	public constructor(
		private readonly list: AccountList, dependencies: StepViewDependencies,
		private readonly say: ( text: string ) => void, private readonly changed: () => void
	) {
		this.view = new StepView( dependencies );
	}

	/** Is a step open? */
	public get isOpen(): boolean {
		return this.list.state.step !== null;
	}

	/** Opens the step that an unfinished row waits for, or says why that cannot be. */
	public async open( row: Row ): Promise<void> {
		const answering = await this.list.run.answerStep( row );
		if ( answering !== 'open' ) {
			this.say( whyNot( row, answering ) );
		}
	}

	public get status(): string {
		return this.list.state.step?.conversation.state.phase === 'finding' ? msg( 'accountcreator-finding' ) : '';
	}

	/** Answer it, leave it, and in a run leave all that are still to come. */
	public get buttons(): ScreenButton[] {
		const { step } = this.list.state;
		if ( !step ) {
			return [];
		}
		const { state } = step.conversation;
		const disabled = state.phase !== 'open';
		const label = nextLabel( state );
		return [
			...( this.isInRun ?
				[ { action: 'leave-all', label: msg( 'accountcreator-leave-all-steps' ), disabled } as const ] : [] ),
			{ action: 'leave', label: leavingLabel( state ), kind: 'destructive', disabled },
			...( label === null ? [] : [ { action: 'next', label, kind: 'progressive', disabled } as const ] )
		];
	}

	public press( action: ActionName ): void {
		const { step } = this.list.state;
		if ( !step ) {
			return;
		}
		const { state } = step.conversation;
		if ( action === 'next' ) {
			this.view.next();
		} else if ( action === 'leave' ) {
			void ask( leavingText( state ), leavingLabel( state ) )
				.then( () => this.list.run.leaveStep(), () => this.focus() );
		} else if ( action === 'leave-all' ) {
			void ask( msg( 'accountcreator-leave-all-question' ), msg( 'accountcreator-leave-all-steps' ) )
				.then( () => this.list.run.leaveAllSteps(), () => this.focus() );
		}
	}

	public focus(): void {
		this.view.focus();
	}

	public render(): void {
		const { step } = this.list.state;
		this.follow( step?.conversation ?? null );
		this.element.hidden = step === null;
		this.view.render( step?.conversation ?? null );
		render( step ? html`
			<p><strong>${ msg( 'accountcreator-step-for', nameOf( step.row ), step.row.line ) }</strong></p>
			<p>${ this.isInRun ? msg( 'accountcreator-step-then' ) : nothing }</p>
			${ this.view.$element[ 0 ] }` : nothing, this.element );
	}

	/** The conversation changes without its list. */
	private follow( conversation: StepConversation | null ): void {
		if ( conversation !== this.followed ) {
			this.stop();
			this.followed = conversation;
			this.stop = conversation ? conversation.observe( this.changed ) : (): void => undefined;
		}
	}

	private get isInRun(): boolean {
		const { phase, task } = this.list.state.batch;
		return phase.kind === 'step' && task === 'create';
	}
}
