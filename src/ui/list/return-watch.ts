/** Does something as soon as the person comes back to this tab from another one. */
export class ReturnWatch {
	private isWaiting = false;

	/**
	 * Waits for the next time that the person comes back; once at most, however often it is asked for.
	 *
	 * @param isWanted Asked then: may be beside the point by that time
	 * @param act
	 */
	public wait( isWanted: () => boolean, act: () => void ): void {
		if ( this.isWaiting ) {
			return;
		}
		this.isWaiting = true;
		window.addEventListener( 'focus', () => {
			this.isWaiting = false;
			if ( isWanted() ) {
				act();
			}
		}, { once: true } );
	}
}
