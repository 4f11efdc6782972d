import { msg, sentences } from './messages';

/** Makes the texts known that say what can be done about a refusal. Never rejects: the wiki's own words are there. */
export type FetchAdvice = () => Promise<void>;

/**
 * What the person can do about what the wiki said. Most people never read one of these texts, so that they come with
 * the first that is needed.
 *
 * @param key Of its message
 * @param after What is said after it
 * @param fetch
 */
export function adviceParagraph( key: string, after: string, fetch: FetchAdvice ): JQuery {
	const $paragraph = $( '<p>' );
	const show = (): void => {
		$paragraph.text( sentences( [ mw.messages.exists( key ) ? msg( key ) : '', after ] ) );
	};
	show();
	if ( !mw.messages.exists( key ) ) {
		void fetch().then( () => {
			show();
			// What was in sight has grown.
			$paragraph.closest( '.oo-ui-messageWidget' )[ 0 ]?.scrollIntoView( { block: 'nearest' } );
		} );
	}
	return $paragraph;
}
