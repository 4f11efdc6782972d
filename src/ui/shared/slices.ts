/** How long the page may be held up in one go, in milliseconds; to lay out and paint what is new comes on top. */
const SLICE = 16;

/**
 * Work on many elements, done in slices between which the page can answer to the person. The first slice is done at
 * once, so that what is short is never seen half done.
 */
export class Slices {
	private timer: ReturnType<typeof setTimeout> | undefined;
	private waiting: Array<() => void> = [];

	/** @param step Does a little of the work. False: nothing is left of it */
	public constructor( private readonly step: () => boolean ) {}

	/** There is work, or there is more of it. Resolves when all is done. */
	public go(): Promise<void> {
		const done = new Promise<void>( ( resolve ) => {
			this.waiting.push( resolve );
		} );
		if ( this.timer === undefined ) {
			this.work();
		}
		return done;
	}

	private work(): void {
		this.timer = undefined;
		const end = performance.now() + SLICE;
		while ( this.step() ) {
			if ( performance.now() >= end ) {
				this.timer = setTimeout( () => this.work() );
				return;
			}
		}
		const { waiting } = this;
		this.waiting = [];
		waiting.forEach( ( resolve ) => resolve() );
	}
}
