import { openChannel } from './redirect-return';

/** What the window that came back says. */
interface RedirectReturn {
	mark: string;
	/** The parameters of the address that the person came back to. */
	parameters: ReadonlyMap<string, string>;
}

/** Any page of this site may speak on the channel. */
function readReturn( data: unknown ): RedirectReturn | null {
	const { mark, parameters } = ( typeof data === 'object' && data !== null ? data : {} ) as {
		mark?: unknown; parameters?: unknown;
	};
	if ( typeof mark !== 'string' || !Array.isArray( parameters ) ) {
		return null;
	}
	const pairs = parameters.filter( ( pair ): pair is [ string, string ] => (
		Array.isArray( pair ) && typeof pair[ 0 ] === 'string' && typeof pair[ 1 ] === 'string'
	) );
	return { mark, parameters: new Map( pairs ) };
}

/**
 * Waits for what comes back to the address with the mark, and takes it once.
 *
 * @param wiki What tells it from others of the origin
 * @param mark Null: of no creation, and nothing comes back
 * @param returned
 * @return How to stop waiting
 */
export function listenForReturn(
	wiki: string, mark: string | null, returned: ( parameters: ReadonlyMap<string, string> ) => void
): () => void {
	const channel = openChannel( wiki );
	channel.onmessage = ( { data } ) => {
		const read = readReturn( data );
		if ( read && read.mark === mark ) {
			channel.close();
			returned( read.parameters );
		}
	};
	return () => channel.close();
}
