/** Time, as the models need it: handed in, so that tests can turn it. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Calls back once, after so many milliseconds. Returns how to call it off. */
	later( milliseconds: number, callback: () => void ): () => void;
}

/** Resolves after so many milliseconds. */
export function wait( clock: Clock, milliseconds: number ): Promise<void> {
	return new Promise( ( resolve ) => {
		clock.later( milliseconds, resolve );
	} );
}
