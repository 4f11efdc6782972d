/** What the person may break off: whatever is waited for. */
export class Interruption {
	private readonly waiting = new Set<() => void>();

	/** @param isWanted Does the person want to pause or stop? */
	public constructor( public readonly isWanted: () => boolean ) {}

	/**
	 * Waits for that, unless it is broken off.
	 *
	 * @return Null: broken off. What was waited for may still happen, and nobody looks at it
	 */
	public unless<T>( promise: Promise<T> ): Promise<T | null> {
		if ( this.isWanted() ) {
			return Promise.resolve( null );
		}
		return new Promise( ( resolve, reject ) => {
			const breakOff = (): void => resolve( null );
			this.waiting.add( breakOff );
			promise.then( resolve, reject ).finally( () => this.waiting.delete( breakOff ) );
		} );
	}

	public breakOff(): void {
		[ ...this.waiting ].forEach( ( breakOff ) => breakOff() );
	}
}
