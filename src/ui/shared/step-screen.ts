import type { StepConversation } from '../../accounts/steps/step-conversation';
import { ask } from './ask';
import { msg } from './messages';
import type { ActionName, Screen, ScreenButton, ViewName } from './screen';
import { leavingLabel, leavingText, nextLabel, StepView, type StepViewDependencies } from './step-view';

/** A conversation over steps with the dialog to itself; it knows nothing of who owns it. */
export class StepScreen implements Screen {
	public readonly $element = $( '<div>' );
	public readonly size = 'large';
	public readonly viewName: ViewName = 'step';
	private readonly step: StepView;

	public constructor( private readonly conversation: StepConversation, dependencies: StepViewDependencies ) {
		this.step = new StepView( dependencies );
		this.$element.append( this.step.$element );
	}

	public get title(): string {
		return msg( 'accountcreator-title' );
	}

	public get status(): string {
		return this.conversation.state.phase === 'finding' ? msg( 'accountcreator-finding' ) : '';
	}

	public get buttons(): ScreenButton[] {
		const { state } = this.conversation;
		const disabled = state.phase !== 'open';
		const label = nextLabel( state );
		return [
			{ action: 'leave', label: leavingLabel( state ), kind: 'destructive', disabled },
			...( label === null ? [] : [ { action: 'next', label, kind: 'progressive', disabled } as const ] )
		];
	}

	public get closingQuestion(): string | null {
		const { state } = this.conversation;
		return state.phase === 'ended' ? null : leavingText( state );
	}

	public press( action: ActionName ): void {
		const { conversation, step } = this;
		if ( action === 'next' ) {
			step.next();
		} else if ( action === 'leave' ) {
			void ask( leavingText( conversation.state ), leavingLabel( conversation.state ) ).then(
				() => conversation.leave(), () => step.focus()
			);
		}
	}

	public focus(): void {
		this.step.focus();
	}

	public observe( changed: () => void ): () => void {
		this.step.render( this.conversation );
		const stop = this.conversation.observe( changed );
		return () => {
			stop();
			this.step.render( null );
		};
	}

	public abandon(): boolean {
		this.conversation.leave();
		return true;
	}

	public closed(): void {
		// Nothing here outlives its conversation.
	}
}
