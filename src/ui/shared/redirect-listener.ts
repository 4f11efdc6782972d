import { openChannel, type RedirectMarks } from './redirect-return';

/** What the window that came back says. */
interface RedirectReturn {
	mark: string;
	/** The parameters of the address that the person came back to. */
	parameters: ReadonlyMap<string, string>;
}

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

/** Calls back with what comes back to the address of the latest creation. Returns how to stop that. */
export function listenForReturn(
	marks: RedirectMarks, returned: ( parameters: ReadonlyMap<string, string> ) => void
): () => void {
	const channel = openChannel();
	channel.onmessage = ( { data } ) => {
		const read = readReturn( data );
		if ( read && marks.isCurrent( read.mark ) ) {
			returned( read.parameters );
		}
	};
	return () => channel.close();
}
