import type { StepConversation } from '../../accounts/steps/step-conversation';
import type { Screen } from '../shared/screen';

/** The conversation that is shown in view *step*, while there is one. */
export class StepPanel {
	public readonly $element = $( '<div>' );
	/** Null: there is none. */
	public screen: Screen | null = null;
	private conversation: StepConversation | null = null;
	private stop: ( () => void ) | null = null;

	/**
	 * @param makeScreen The view of a conversation, which is fetched together with it
	 * @param changed Told when the screen has changed
	 */
	public constructor(
		private readonly makeScreen: ( conversation: StepConversation ) => Screen, private readonly changed: () => void
	) {}

	public render( conversation: StepConversation | null ): void {
		if ( conversation === this.conversation ) {
			return;
		}
		this.stop?.();
		this.$element.empty();
		this.conversation = conversation;
		this.screen = conversation && this.makeScreen( conversation );
		if ( this.screen ) {
			this.$element.append( this.screen.$element );
			this.stop = this.screen.observe( this.changed );
		}
	}
}
