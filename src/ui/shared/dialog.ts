import type { OpeningRequest } from '../../accounts/contract/opening-request';
import { ask } from './ask';
import { DeliberatePress } from './deliberate-press';
import { DialogBody } from './dialog-body';
import { DialogButtons } from './dialog-buttons';
import { DialogTabs } from './dialog-tabs';
import { msg } from './messages';
import type { ActionName, OpenedScreen } from './screen';
import { holdsFocus, keepingFocus } from './window-focus';

/** The dialog: a frame with title and buttons around the screen that is shown. */
export class AccountCreatorDialog extends OO.ui.Dialog {
	// Made by OO.ui.Window and OO.ui.Dialog in initialize(); OOUI's types leave them out as protected.
	declare private readonly $head: JQuery;
	declare private readonly $body: JQuery;
	declare private readonly $foot: JQuery;
	private readonly $title = $( '<h2>' ).addClass( 'accountcreator-title' );
	private readonly $status = $( '<div>' ).addClass( 'accountcreator-status' ).attr( 'role', 'status' );
	private readonly tabs = new DialogTabs( ( action ) => this.act( action ) );
	private readonly $way = $( '<div>' ).addClass( 'accountcreator-way' );
	private readonly inBody: DialogBody;
	private readonly buttons = new DialogButtons( ( action ) => this.act( action ) );

	/** How far down the screens were scrolled when they were left. */
	private readonly scrolled = new WeakMap<OpenedScreen, number>();
	private stopObserving: () => void = () => undefined;
	private press: DeliberatePress | null = null;
	/** What a press came to, until the next one. */
	private said = '';
	/** What could be pressed when it was rendered last. */
	private pressable = '';

	public constructor( private screen: OpenedScreen ) {
		super( { size: screen.size, classes: [ 'accountcreator-dialog' ] } );
		this.inBody = new DialogBody( screen, () => this.updateSize() );
	}

	/** Another screen takes the place of the one that is shown. */
	public show( screen: OpenedScreen ): void {
		const before = this.screen;
		this.stopObserving();
		this.scrolled.set( before, this.$body.scrollTop() ?? 0 );
		if ( before !== screen ) {
			// Not only hidden: radio buttons of one name in one document are one group.
			before.$element.detach();
			before.$steps.detach();
			this.screen = screen;
			this.inBody.put( screen );
			this.$way.append( screen.$steps );
		}
		this.$body.scrollTop( this.scrolled.get( screen ) ?? 0 );
		this.setSize( screen.size );
		if ( this.isVisible() ) {
			this.observe();
			this.focusScreen();
		}
	}

	/** Says that it was not the person who filled the form in; null takes it away. */
	public tellFilledBy( filledBy: OpeningRequest[ 'filledBy' ] | null ): void {
		this.inBody.tellFilledBy( filledBy );
	}

	/** Says what a press came to, where the screen has nothing to say; '' takes it away. */
	public say( text: string ): void {
		this.said = text;
		this.render();
	}

	public focusScreen(): void {
		this.screen.focus();
	}

	public override initialize(): this {
		super.initialize();
		const closer = new OO.ui.ButtonWidget( {
			icon: 'close', framed: false, label: msg( 'accountcreator-close' ), invisibleLabel: true
		} );
		closer.$button.attr( 'data-accountcreator-action', 'close' );
		closer.on( 'click', () => {
			this.executeAction( 'close' );
		} );
		this.$way.append( this.tabs.$element, this.screen.$steps );
		// OOUI's own is a label element, which cannot be a heading.
		this.$title.attr( 'id', OO.ui.generateElementId() );
		this.$element.attr( 'aria-labelledby', this.$title.attr( 'id' ) ?? '' );
		this.$head.addClass( 'accountcreator-head' ).append( this.$title, this.$way, closer.$element );
		this.$body.addClass( 'accountcreator-body' ).append( this.inBody.$element );
		this.$foot.addClass( 'accountcreator-foot' ).append( this.$status, this.buttons.$element );
		const [ element ] = this.$element.get();
		this.press = element ? new DeliberatePress( element ) : null;
		return this;
	}

	public override getBodyHeight(): number {
		return this.inBody.height;
	}

	public override getSetupProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getSetupProcess( data ).next( () => {
			this.inBody.put( this.screen );
			this.observe();
		} );
	}

	/** It can be typed into while it still grows to its size. */
	public override setup( data?: OO.ui.Dialog.SetupDataMap ): JQuery.Promise<void> {
		return super.setup( data ).then( () => {
			// What took the focus while the window had no size was scrolled to in none.
			this.$body.scrollTop( 0 );
			// Whoever presses the link over and over does not press in here: what was typed before is still there.
			this.press?.appeared();
			this.focusScreen();
		} );
	}

	public override getReadyProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getReadyProcess( data ).next( () => {
			this.press?.appeared();
			if ( !holdsFocus( this.$content ) ) {
				this.focusScreen();
			}
		} );
	}

	public override ready( data?: OO.ui.Dialog.SetupDataMap ): JQuery.Promise<void> {
		return keepingFocus( this.$content, () => super.ready( data ) );
	}

	public override getTeardownProcess( data?: OO.ui.Dialog.SetupDataMap ): OO.ui.Process {
		return super.getTeardownProcess( data ).next( () => {
			this.screen.closed();
			this.stopObserving();
			// A closed dialog is still in the page, and what it says of people is nobody else's business.
			this.screen.$element.detach();
			this.said = '';
			this.$status.text( '' );
		} );
	}

	/** Escape and both close buttons come here: closing asks first where it would lose something. */
	public override getActionProcess( action?: string ): OO.ui.Process {
		if ( action !== '' && action !== 'close' ) {
			return super.getActionProcess( action );
		}
		return new OO.ui.Process( () => this.confirmClosing() ).next( () => {
			void this.close();
		} );
	}

	/** Rejects when the person wants to stay. */
	private confirmClosing(): JQuery.Promise<void> {
		const { closingQuestion } = this.screen;
		return closingQuestion === null ? $.Deferred<void>().resolve().promise() :
			ask( closingQuestion, msg( 'accountcreator-close-anyway' ) ).then( () => (
				this.screen.abandon() ? undefined : $.Deferred<void>().reject().promise()
			) );
	}

	private act( action: ActionName ): void {
		this.say( '' );
		this.screen.press( action );
	}

	private observe(): void {
		this.stopObserving();
		this.stopObserving = this.screen.observe( () => this.render() );
	}

	/** A field that had the focus and was disabled or taken away leaves it nowhere: Escape would reach nobody. */
	private keepFocus(): void {
		if ( this.isOpened() && ( document.activeElement === null || document.activeElement === document.body ) ) {
			this.$content.trigger( 'focus' );
		}
	}

	private render(): void {
		const { viewName, title, buttons } = this.screen;
		const status = this.screen.status || this.said;
		this.$element.attr( 'data-view', viewName );
		if ( this.$title.text() !== title ) {
			this.$title.text( title );
		}
		if ( this.$status.text() !== status ) {
			this.$status.text( status );
		}
		this.tabs.render( this.screen );
		this.buttons.render( buttons );
		this.guardPresses();
		this.keepFocus();
	}

	/** Another view, or a button that can be pressed again, is new to the person's eyes. */
	private guardPresses(): void {
		const { viewName, buttons } = this.screen;
		const pressable = [
			viewName, ...buttons.filter( ( { disabled } ) => disabled !== true ).map( ( { action } ) => action )
		].join( ' ' );
		if ( pressable !== this.pressable ) {
			this.pressable = pressable;
			this.press?.appeared();
		}
	}
}

AccountCreatorDialog.static = Object.create( OO.ui.Dialog.static ) as OO.ui.Dialog.Static;
AccountCreatorDialog.static.name = 'accountCreator';
AccountCreatorDialog.static.escapable = true;
