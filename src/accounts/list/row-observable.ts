/**
 * A small state beside many rows. The rows are changed in place and told by their ids, so that one changed row of ten
 * thousand costs no copy of the others.
 */
export class RowObservable<State> {
	private readonly listeners = new Set<( state: State, rows: readonly number[] ) => void>();

	public constructor( private current: State ) {}

	public get state(): State {
		return this.current;
	}

	/**
	 * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
	 *
	 * @param listener Gets the state, and the ids of the rows that changed
	 */
	public observe( listener: ( state: State, rows: readonly number[] ) => void ): () => void {
		this.listeners.add( listener );
		listener( this.current, [] );
		return () => {
			this.listeners.delete( listener );
		};
	}

	protected change( part: Partial<State>, rows: readonly number[] = [] ): void {
		this.current = { ...this.current, ...part };
		for ( const listener of [ ...this.listeners ] ) {
			listener( this.current, rows );
		}
	}
}
