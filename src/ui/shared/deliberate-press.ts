/**
 * How long something has to be in sight before its buttons can be pressed, in milliseconds. Browsers protect their own
 * permission prompts in the same way (Chromium's InputEventActivationProtector has 500 ms, too).
 */
const DEAD_TIME = 500;

/** What does something when it is pressed. */
const BUTTONS = 'button, a, [role=button], input[type=button], input[type=submit]';

/** Cells of a table, which keys edit, as in a spreadsheet. */
const CELLS = '[role=gridcell]';

function isPressKey( { key }: KeyboardEvent ): boolean {
	return key === 'Enter' || key === ' ';
}

/** Is the key part of what is being typed or chosen, and begins nothing? */
function isInput( { key, target }: KeyboardEvent ): boolean {
	return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement ||
		( key === ' ' && target instanceof HTMLInputElement ) ||
		( target instanceof Element && target.closest( CELLS ) !== null && target.closest( BUTTONS ) === null );
}

/**
 * Lets only those presses into a window that a person means: keys that went down in it, and only after what they act
 * upon has been in sight for a moment. A page that has somebody hold a key, or press it over and over, and then leads
 * to a link of this dialog must not have them create an account.
 *
 * - A repeated Enter or Space is no press, nor is one that went down elsewhere.
 * - For a moment after the window, a question or another view has appeared, or the page has come back from behind
 *   another one (which may have asked for a double click), nothing is; and whoever presses all the
 *   same has not looked yet, so that the moment begins anew. It begins when what appeared has been painted, and a
 *   press counts as of when it was made, not of when a busy page gets to it.
 *
 * A click without a pointer (`detail` 0) comes from a screen reader or from a key that was let through, and counts.
 */
export class DeliberatePress {
	/** Of the keys that are held down, those that were let through. */
	private readonly held = new Set<string>();
	/** Until when nothing is a press, on the clock of Event.timeStamp; for ever, where it has not been painted yet. */
	private deadUntil = Infinity;
	private frame = 0;
	private timer: ReturnType<typeof setTimeout> | undefined;

	/** @param element The window */
	public constructor( private readonly element: HTMLElement ) {
		// In the capture phase, before all listeners of what is in the window.
		element.addEventListener( 'keydown', ( event ) => this.onKeydown( event ), true );
		element.addEventListener( 'keyup', ( event ) => this.onKeyup( event ), true );
		element.addEventListener( 'click', ( event ) => this.onClick( event ), true );
		element.addEventListener( 'pointerdown', ( event ) => this.putOff( event ), true );
		const comeBack = (): void => {
			if ( element.isConnected ) {
				this.appeared();
			} else {
				window.removeEventListener( 'focus', comeBack );
				window.removeEventListener( 'pageshow', comeBack );
			}
		};
		window.addEventListener( 'focus', comeBack );
		window.addEventListener( 'pageshow', comeBack );
		this.appeared();
	}

	/** Something else is to be pressed now than a moment ago. */
	public appeared(): void {
		this.held.clear();
		this.deadUntil = Infinity;
		// The mouse goes through buttons meanwhile; see dialog.css.
		this.element.classList.add( 'accountcreator-not-yet' );
		clearTimeout( this.timer );
		cancelAnimationFrame( this.frame );
		// The next frame shows it, and the one after that comes when it has.
		this.frame = requestAnimationFrame( () => {
			this.frame = requestAnimationFrame( () => this.waitFrom( performance.now() ) );
		} );
	}

	private waitFrom( time: number ): void {
		this.deadUntil = time + DEAD_TIME;
		clearTimeout( this.timer );
		this.timer = setTimeout( () => (
			this.element.classList.remove( 'accountcreator-not-yet' )
		), this.deadUntil - performance.now() );
	}

	private isTooEarly( { timeStamp }: Event ): boolean {
		return timeStamp < this.deadUntil;
	}

	/** Whoever presses too early has not looked yet. */
	private putOff( event: Event ): void {
		if ( this.isTooEarly( event ) && this.deadUntil !== Infinity ) {
			// Presses may be told of late.
			this.waitFrom( Math.max( event.timeStamp, this.deadUntil - DEAD_TIME ) );
		}
	}

	private onKeydown( event: KeyboardEvent ): void {
		if ( !isPressKey( event ) || isInput( event ) ) {
			return;
		}
		if ( event.repeat || this.isTooEarly( event ) ) {
			this.refuse( event );
		} else {
			this.held.add( event.key );
		}
	}

	/** Native buttons are pressed when Space is let go. */
	private onKeyup( event: KeyboardEvent ): void {
		if ( isPressKey( event ) && !isInput( event ) && !this.held.delete( event.key ) ) {
			event.preventDefault();
			event.stopImmediatePropagation();
		}
	}

	private onClick( event: MouseEvent ): void {
		if ( this.isTooEarly( event ) && event.target instanceof Element && event.target.closest( BUTTONS ) ) {
			this.refuse( event );
		}
	}

	private refuse( event: Event ): void {
		event.preventDefault();
		event.stopImmediatePropagation();
		this.putOff( event );
	}
}
