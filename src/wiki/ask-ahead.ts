import { answerFormat, API_HEADERS, HOUR, moduleParameters, openingParameters } from './opening-question';

/** How long an answer holds, in milliseconds: the wiki may think otherwise later. */
const FRESH = 60000;

/** In milliseconds. What is not answered in that time is asked anew, with the patience of mw.Api (30 seconds). */
const TIMEOUT = 15000;

/**
 * Asks what the dialog is going to ask, while OOUI and the core are still on their way. Not with mw.Api, which may be
 * on its way as well. What comes of it the core takes from `mw.libs.accountCreatorAhead`, once and only for the very
 * same question; what fails it asks anew, and tells.
 */
export function askAhead(): void {
	const begun = Date.now();
	const format = answerFormat( mw.config.get( 'wgUserLanguage' ) );
	const answers = new Map<string, PromiseLike<unknown>>();
	[ openingParameters( String( mw.config.get( 'wgUserName' ) ) ), moduleParameters( HOUR ) ].forEach( ( question ) => {
		answers.set( JSON.stringify( question ), $.ajax( {
			// In the order of mw.Api's parameters: of another address the browser would keep another answer.
			url: mw.util.wikiScript( 'api' ), data: $.extend( { action: 'query' }, format, question ), dataType: 'json',
			timeout: TIMEOUT, headers: API_HEADERS
		} ).then(
			( answer: { errors?: unknown } | null ) => answer && !answer.errors ? answer : null,
			() => $.Deferred().resolve( null )
		) );
	} );
	mw.libs.accountCreatorAhead = ( question ) => {
		const key = JSON.stringify( question );
		const answer = answers.get( key );
		answers.delete( key );
		return Date.now() - begun < FRESH ? answer : undefined;
	};
}
