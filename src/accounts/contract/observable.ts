/** A state with listeners: a view renders it, and the model that owns it never knows its view. */
export class Observable<State> {
	private readonly listeners = new Set<( state: State ) => void>();

	public constructor( private current: State ) {}

	public get state(): State {
		return this.current;
	}

	/** Calls the listener at once and after every change. Returns how to stop that. */
	public observe( listener: ( state: State ) => void ): () => void {
		this.listeners.add( listener );
		listener( this.current );
		return () => {
			this.listeners.delete( listener );
		};
	}

	protected change( part: Partial<State> ): void {
		this.current = { ...this.current, ...part };
		for ( const listener of [ ...this.listeners ] ) {
			listener( this.current );
		}
	}
}
