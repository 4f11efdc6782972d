/**
 * Shows changes that can wait in a task of their own, all that came meanwhile at once. Between the answer to one
 * creation and the next request nothing has to be drawn, so drawing must not keep that request waiting.
 *
 * With a timer and not with the next frame: there are no frames in a tab that is not in front, where the title still
 * tells of the progress.
 */
export class GatheredChanges<State> {
	private timer: ReturnType<typeof setTimeout> | undefined;
	private state: State | null = null;
	private readonly rows = new Set<number>();

	/** @param show Gets the state that came last, and the ids of all rows that changed */
	public constructor( private readonly show: ( state: State, rows: readonly number[] ) => void ) {}

	public add( state: State, rows: readonly number[], canWait: boolean ): void {
		this.state = state;
		for ( const id of rows ) {
			this.rows.add( id );
		}
		if ( !canWait ) {
			this.showNow();
		} else if ( this.timer === undefined ) {
			this.timer = setTimeout( () => this.showNow() );
		}
	}

	/** Shows what still waits. */
	public showNow(): void {
		clearTimeout( this.timer );
		this.timer = undefined;
		const { state } = this;
		if ( state !== null ) {
			const rows = [ ...this.rows ];
			this.state = null;
			this.rows.clear();
			this.show( state, rows );
		}
	}
}
