import type { One } from '../../accounts/one/one';
import type { OneState } from '../../accounts/one/one-state';
import type { StepConversation } from '../../accounts/steps/step-conversation';
import type { FetchAdvice } from '../shared/advice';
import { ExplanationView } from '../shared/explanation-view';
import type { Screen } from '../shared/screen';
import { CreatedView, type FetchNextSteps } from './created-view';
import type { FetchEmailRemark } from './email-remark';
import type { FetchPuzzle } from './fetched-place';
import { FormView } from './form-view';
import { isForm } from './stages';
import { StepPanel } from './step-panel';

/** What the panels need from elsewhere. */
export interface OnePanelsDependencies {
	/** The view of a conversation, which is fetched together with it. */
	stepScreen( conversation: StepConversation ): Screen;
	fetchPuzzle: FetchPuzzle;
	fetchNextSteps: FetchNextSteps;
	fetchAdvice: FetchAdvice;
	fetchEmailRemark: FetchEmailRemark;
}

/** The panels of views *one* and *step*, of which one is shown at a time. Each renders the model. */
export class OnePanels {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-one' );
	public readonly form: FormView;
	public readonly step: StepPanel;
	private readonly created: CreatedView;
	private readonly explanation: ExplanationView;

	/**
	 * @param one
	 * @param dependencies
	 * @param stepChanged Told when the step that is shown has changed
	 */
	public constructor( one: One, dependencies: OnePanelsDependencies, stepChanged: () => void ) {
		const copied = (): void => one.passwordCopied();
		const { fetchPuzzle, fetchAdvice, fetchEmailRemark } = dependencies;
		this.form = new FormView( one, fetchPuzzle, fetchAdvice, fetchEmailRemark );
		this.step = new StepPanel( dependencies.stepScreen, stepChanged );
		this.created = new CreatedView( copied, dependencies.fetchNextSteps );
		this.explanation = new ExplanationView( fetchAdvice, copied );
		this.$element.append(
			this.explanation.$element, this.form.$element, this.step.$element, this.created.$element
		);
	}

	public render( state: OneState ): void {
		const { stage } = state;
		this.form.$element.toggle( isForm( stage ) );
		this.created.$element.toggle( stage.kind === 'created' );
		if ( isForm( stage ) ) {
			this.form.render( state );
		} else {
			this.form.clearNotice();
		}
		this.step.render( stage.kind === 'step' ? stage.conversation : null );
		this.created.render( stage.kind === 'created' ? stage : null );
		this.explanation.render( stage );
	}

	/** To where the eye is. */
	public focus( state: OneState ): void {
		const { stage } = state;
		if ( isForm( stage ) ) {
			// While something is under way the focus stays where it is.
			if ( stage.kind === 'form' ) {
				this.form.focus( state );
			}
		} else if ( stage.kind === 'step' ) {
			this.step.screen?.focus();
		} else if ( stage.kind === 'created' ) {
			this.created.focus();
		} else {
			this.explanation.focus();
		}
	}
}
