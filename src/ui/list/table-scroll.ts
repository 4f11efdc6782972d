/** The keys with which people scroll. */
const SCROLLING = new Set( [ 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ' ] );

/**
 * The scrolling around the table. Moves the element that the content scrolls in, and never the page, as
 * Element.scrollIntoView() would, which scrolls everything that can be scrolled.
 */
export class TableScroll {
	private container: HTMLElement | null = null;
	private isHeld = false;

	/** @param covering What sticks to the upper edge, above the rows */
	public constructor( private readonly covering: readonly HTMLElement[] ) {}

	/** Has the person scrolled since release()? */
	public get isInHand(): boolean {
		return this.isHeld;
	}

	/** Is something above what can be seen? */
	public get isScrolled(): boolean {
		return ( this.container?.scrollTop ?? 0 ) > 0;
	}

	/**
	 * @param container The element that scrolls
	 * @return How to stop watching it
	 */
	public watch( container: HTMLElement ): () => void {
		this.container = container;
		const hold = (): void => this.hold();
		const onKeydown = ( { key, target }: KeyboardEvent ): void => {
			// In a field or on a button they do something else.
			if ( SCROLLING.has( key ) && !( target instanceof Element && target.closest( 'input, textarea, select, button' ) ) ) {
				this.hold();
			}
		};
		const onPointerdown = ( { target }: Event ): void => {
			// Its scroll bar: everything else in it is an element of its own.
			if ( target === container ) {
				hold();
			}
		};
		container.addEventListener( 'wheel', hold, { passive: true } );
		container.addEventListener( 'touchmove', hold, { passive: true } );
		container.addEventListener( 'keydown', onKeydown );
		container.addEventListener( 'pointerdown', onPointerdown );
		return () => {
			container.removeEventListener( 'wheel', hold );
			container.removeEventListener( 'touchmove', hold );
			container.removeEventListener( 'keydown', onKeydown );
			container.removeEventListener( 'pointerdown', onPointerdown );
		};
	}

	/** The person looks at something. */
	public hold(): void {
		this.isHeld = true;
	}

	/** What goes on may be followed again. */
	public release(): void {
		this.isHeld = false;
	}

	/** Brings the element into sight, unless the person has scrolled. */
	public follow( element: HTMLElement ): void {
		if ( !this.isHeld ) {
			this.reveal( element );
		}
	}

	/** Brings the element into sight, by as little as will do. */
	public reveal( element: HTMLElement ): void {
		const { container } = this;
		if ( !container ) {
			return;
		}
		const box = container.getBoundingClientRect();
		const { top, bottom } = element.getBoundingClientRect();
		const above = box.top + this.coveredHeight() - top;
		const below = bottom - box.top - container.clientHeight;
		if ( above > 0 ) {
			container.scrollTop -= above;
		} else if ( below > 0 ) {
			container.scrollTop += Math.min( below, -above );
		}
	}

	public toTop(): void {
		if ( this.container ) {
			this.container.scrollTop = 0;
		}
	}

	private coveredHeight(): number {
		return this.covering.filter( ( element ) => getComputedStyle( element ).position === 'sticky' )
			.reduce( ( height, element ) => height + element.offsetHeight, 0 );
	}
}
