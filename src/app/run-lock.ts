/** What a run's owner is called among the browser's locks. */
const PREFIX = 'accountCreator.run.';

/** A page that is being left gives its locks back in this time, in milliseconds. */
const PATIENCE = 1000;

const untilLeft = new Promise<never>( () => {
	// Never resolves: the browser takes the lock back with the page.
} );

/**
 * Takes a run for this page, for as long as the page lives. A tab that was duplicated has a copy of all notes of the
 * first one, and must not go on with the run as well.
 *
 * @param owner The run's
 * @return False: another page of this browser has it
 */
export function holdRun( owner: string ): Promise<boolean> {
	// As in browser.ts: there is none where the wiki is not served by https.
	// eslint-disable-next-line compat/compat -- that it may be missing is provided for
	const locks = navigator.locks as LockManager | undefined;
	return locks ? new Promise( ( resolve ) => {
		const patience = new AbortController();
		const timer = setTimeout( () => patience.abort(), PATIENCE );
		locks.request( PREFIX + owner, { signal: patience.signal }, () => {
			clearTimeout( timer );
			resolve( true );
			return untilLeft;
		} ).catch( () => {
			clearTimeout( timer );
			// Where the browser refuses the question, nothing can be told of other tabs.
			resolve( !patience.signal.aborted );
		} );
	} ) : Promise.resolve( true );
}
