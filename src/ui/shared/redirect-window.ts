import type { StepConversation } from '../../accounts/steps/step-conversation';
import { listenForReturn } from './redirect-listener';
import type { RedirectMarks } from './redirect-return';
import type { Redirector } from './step-view';

/** How often to look whether the window is still there, in milliseconds. */
const LOOK = 500;

/** How long the message of a window that has just closed may be on its way, in milliseconds. */
const GRACE = 1500;

/** A window of its own for the redirect of a conversation, and the way back from it. One at a time. */
export class RedirectWindow implements Redirector {
	private popup: Window | null = null;
	private stopListening: () => void = () => undefined;

	/**
	 * @param marks
	 * @param wiki What tells it from others of the origin
	 */
	public constructor( private readonly marks: RedirectMarks, private readonly wiki: string ) {}

	public visit( conversation: StepConversation, address: URL ): void {
		const popup = window.open( '', '_blank', 'popup,width=640,height=720' );
		this.popup = popup;
		if ( popup ) {
			// The other site has no business with this page.
			popup.opener = null;
			popup.location.href = address.href;
		}
		conversation.redirected();
		this.await( conversation );
		this.look( conversation, popup );
	}

	public show(): void {
		this.popup?.focus();
	}

	/** Nobody listens before a window is sent out, nor after its answer has come or nobody waits for it any more. */
	private await( conversation: StepConversation ): void {
		this.stopListening();
		const stop = listenForReturn( this.wiki, this.marks.current, ( parameters ) => {
			void conversation.redirectReturned( parameters );
		} );
		const stopObserving = conversation.observe( ( { phase } ) => {
			if ( phase === 'ended' ) {
				stop();
			}
		} );
		this.stopListening = () => {
			stop();
			stopObserving();
		};
	}

	private look( conversation: StepConversation, popup: Window | null ): void {
		setTimeout( () => {
			if ( popup !== this.popup ) {
				return;
			}
			if ( !popup || popup.closed ) {
				setTimeout( () => conversation.redirectClosed(), GRACE );
			} else {
				this.look( conversation, popup );
			}
		}, LOOK );
	}
}
