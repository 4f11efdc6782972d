import type { WikiText } from '../accounts/contract/declarations';
import { durationIn, DURATION_UNITS } from '../accounts/list/create/duration';

const keyOf = ( unit: string ): string => `duration-${ unit }`;

/** Enough of a text to find core's own words in it, which hold no mark-up. */
function plainOf( text: WikiText ): string {
	return text.format === 'text' ? text.text : text.html.replace( /<[^>]*>/g, '' ).replace( /&(?:nbsp|#160|#xa0);/gi, ' ' );
}

/** A number in the digits of the person's language, as core's Message::numParams() has it for numbers this small. */
const digits = ( count: number ): string => (
	String( count ).replace( /\d/g, ( digit ) => mw.language.convertNumber( Number( digit ) ) )
);

/**
 * How long a limit holds, read from the wiki's sentence by core's messages for durations, in the language of both.
 *
 * @param said
 * @return Seconds; null: it says nothing of it, or the messages did not come
 */
export async function limitSeconds( said: WikiText ): Promise<number | null> {
	try {
		await new mw.Api().loadMessagesIfMissing( DURATION_UNITS.map( keyOf ) );
	} catch ( error ) {
		mw.log.warn( error );
		return null;
	}
	return durationIn( plainOf( said ), ( unit, count ) => (
		mw.messages.exists( keyOf( unit ) ) ? mw.message( keyOf( unit ), digits( count ) ).text() : ''
	) );
}
