import { loadPart } from './load-part';

/** See ui/shared/advice.ts. */
export async function fetchAdvice(): Promise<void> {
	try {
		await loadPart( 'checks' );
	} catch ( error ) {
		mw.log.warn( error );
	}
}
