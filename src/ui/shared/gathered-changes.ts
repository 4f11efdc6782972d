/** How soon a change has to be seen. */
export type Urgency =
	/** At once, before whatever comes next. */
	'now' |
	/** In a task of its own: what is under way must not be kept waiting. */
	'soon' |
	/** With others like it: one of many that come quickly. */
	'together';

/** How long changes are gathered that are shown together, in milliseconds. */
const GATHERED = 500;

/**
 * Shows changes as soon as they have to be seen, all that came meanwhile at once. To draw takes the processor away from
 * the next request and, where it runs on the same machine, from the wiki.
 *
 * With a timer and not with the next frame: there are no frames in a tab that is not in front, where the title still
 * tells of the progress.
 */
export class GatheredChanges<State> {
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** When the timer is due, and when was shown last, on the page's clock. */
	private due = Infinity;
	private shown = -Infinity;
	private state: State | null = null;
	private readonly rows = new Set<number>();

	/** @param show Gets the state that came last, and the ids of all rows that changed */
	public constructor( private readonly show: ( state: State, rows: readonly number[] ) => void ) {}

	public add( state: State, rows: readonly number[], urgency: Urgency ): void {
		this.state = state;
		for ( const id of rows ) {
			this.rows.add( id );
		}
		if ( urgency === 'now' ) {
			this.showNow();
			return;
		}
		const now = performance.now();
		// What comes after a rest is shown soon.
		const due = urgency === 'soon' ? now : Math.max( now, this.shown + GATHERED );
		if ( due < this.due ) {
			this.due = due;
			clearTimeout( this.timer );
			this.timer = setTimeout( () => this.showNow(), due - now );
		}
	}

	/** Shows what still waits. */
	public showNow(): void {
		clearTimeout( this.timer );
		this.due = Infinity;
		const { state } = this;
		if ( state !== null ) {
			const rows = [ ...this.rows ];
			this.state = null;
			this.rows.clear();
			this.shown = performance.now();
			this.show( state, rows );
		}
	}
}
