import type { One } from '../../accounts/one/one';
import type { Notice, OneState, Stage } from '../../accounts/one/one-state';
import { ask } from '../shared/ask';
import { brokenOffNote } from './broken-off-note';
import { msg } from '../shared/messages';
import type { ActionName, OpenedScreen, ScreenButton, ViewName } from '../shared/screen';
import { OnePanels, type OnePanelsDependencies } from './one-panels';
import { canLeave, stageButtons, stageQuestion } from './stages';

export interface OneScreenDependencies extends OnePanelsDependencies {
	/** To the list of many. */
	toMany(): void;
	/** Did a list break off in this tab? */
	hasBrokenOff(): boolean;
}

/** Views *one* and *step*: what can be done there, and what has to be asked first. */
export class OneScreen implements OpenedScreen {
	public readonly $element: JQuery;
	public readonly size = 'large';
	public readonly tab = 'one';
	public readonly $steps = $();
	private readonly panels: OnePanels;
	private readonly $brokenOff = $( '<div>' );
	private stage: Stage | null = null;
	private notice: Notice | null = null;
	/** To be told of changes; null while something else is shown. */
	private changed: ( () => void ) | null = null;

	public constructor( private readonly one: One, private readonly dependencies: OneScreenDependencies ) {
		this.panels = new OnePanels( one, dependencies, () => this.changed?.() );
		this.$element = this.panels.$element.prepend( this.$brokenOff );
	}

	public get title(): string {
		return msg( 'accountcreator-title' );
	}

	public get viewName(): ViewName {
		const { kind } = this.one.state.stage;
		return kind === 'step' || kind === 'stepNotShown' ? 'step' : 'one';
	}

	public get status(): string {
		const { stage } = this.one.state;
		return stage.kind === 'finding' ? msg( 'accountcreator-finding' ) :
			stage.kind === 'creating' ? msg( 'accountcreator-creating' ) : this.panels.step.screen?.status ?? '';
	}

	public get canSwitch(): boolean {
		return canLeave( this.one.state.stage );
	}

	public get buttons(): ScreenButton[] {
		return this.panels.step.screen?.buttons ?? stageButtons( this.one.state.stage );
	}

	public get closingQuestion(): string | null {
		return this.panels.step.screen ? this.panels.step.screen.closingQuestion : stageQuestion( this.one );
	}

	public get replaceQuestion(): string {
		return msg( 'accountcreator-replace-question' );
	}

	public press( action: ActionName ): void {
		if ( this.panels.step.screen ) {
			this.panels.step.screen.press( action );
			return;
		}
		switch ( action ) {
			case 'create':
				void this.one.create();
				break;
			case 'next':
				void this.one.showStep();
				break;
			case 'one':
				this.createAnother();
				break;
			case 'many':
				this.toMany();
				break;
			case 'reopen':
				void this.one.reopen();
				break;
			case 'back':
				this.one.backToForm();
				break;
			case 'leave':
				this.leave();
				break;
			default:
				// The other actions belong to other screens.
		}
	}

	public focus(): void {
		this.panels.focus( this.one.state );
	}

	public observe( changed: () => void ): () => void {
		this.stage = null;
		this.$brokenOff.empty();
		if ( this.dependencies.hasBrokenOff() ) {
			this.$brokenOff.append( brokenOffNote( this.dependencies.toMany ) );
		}
		const stop = this.one.observe( ( state ) => {
			this.panels.render( state );
			changed();
			this.follow( state );
		} );
		this.changed = changed;
		return () => {
			this.changed = null;
			stop();
		};
	}

	public closed(): void {
		// Nobody waits any more for an account that is made elsewhere.
		this.one.backToForm();
		// What was typed stays for the next opening, but for passwords: a closed dialog is no place for them.
		for ( const { name, type } of this.one.state.requests.flatMap( ( request ) => request.fields ) ) {
			if ( type === 'password' ) {
				this.one.form.setValue( name, '' );
			}
		}
		// A password that was shown once is not to be found in the page afterwards.
		const { kind } = this.one.state.stage;
		if ( kind === 'created' || kind === 'unfinished' ) {
			this.one.createAnother();
		}
	}

	public abandon(): boolean {
		const { stage } = this.one.state;
		if ( stage.kind === 'step' ) {
			stage.conversation.leave();
		}
		this.one.leaveStep();
		// A password that was made for the account, and has never been seen, is to be seen first.
		return stage.kind !== 'step' && stage.kind !== 'stepNotShown' || !this.one.showsUncopiedPassword;
	}

	/** The step that cannot be shown. */
	private leave(): void {
		void ask( msg( 'accountcreator-close-step-maybe' ), msg( 'accountcreator-walk-away' ) ).then(
			() => this.one.leaveStep(), () => this.focus()
		);
	}

	private createAnother(): void {
		this.leaveResult( msg( 'accountcreator-another' ), () => this.one.createAnother() );
	}

	private toMany(): void {
		const { kind } = this.one.state.stage;
		if ( kind === 'created' || kind === 'unfinished' ) {
			this.leaveResult( msg( 'accountcreator-to-list' ), () => {
				// A password that was shown once is not shown again on the way back.
				this.one.createAnother();
				this.dependencies.toMany();
			} );
		} else {
			this.dependencies.toMany();
		}
	}

	/** Asks first where a password would be lost. */
	private leaveResult( yes: string, leave: () => void ): void {
		const question = this.closingQuestion;
		if ( question === null ) {
			leave();
		} else {
			void ask( question, yes ).then( leave, () => this.focus() );
		}
	}

	/** A new stage or a new notice: the focus goes where the eye is, and what has to be asked is asked. */
	private follow( state: OneState ): void {
		const { stage, notice } = state;
		const { stage: stageBefore, notice: noticeBefore } = this;
		this.stage = stage;
		this.notice = notice;
		if ( stage.kind === 'creating' ) {
			// Meanwhile, so that nothing grows once the answer is there.
			void this.dependencies.fetchAdvice();
		}
		const isNewNotice = notice !== null && notice !== noticeBefore;
		if ( stageBefore?.kind === stage.kind && !isNewNotice ) {
			return;
		}
		if ( stage.kind === 'question' ) {
			void ask(
				msg( 'accountcreator-reason-address', stage.address ), msg( 'accountcreator-reason-publish' )
			).then( () => this.one.create( true ), () => {
				this.one.backToForm();
				this.panels.form.focusField( 'reason' );
			} );
		} else if ( this.changed ) {
			this.focus();
		}
	}
}
