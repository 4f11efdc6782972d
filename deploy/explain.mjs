/** What went wrong, in a sentence. */

import { ApiErrors } from 'm3api';
import { DeployError } from './wiki.mjs';

/** What the codes of the API mean here; the wiki's own words come after. */
const SENTENCES = {
	readonly: 'The wiki takes no changes now',
	editconflict: 'Somebody changed it meanwhile; run the command again to see what',
	articleexists: 'Somebody created it meanwhile; run the command again to see what is on it',
	missingtitle: 'Somebody deleted it meanwhile; run the command again',
	permissiondenied: 'You may not do that',
	assertuserfailed: 'The wiki does not take you for logged in (any more)',
	readapidenied: 'The wiki shows its pages only to those who are logged in',
	ratelimited: 'The wiki wants a long pause after so many changes; run the command again later, it goes on where it was',
	blocked: 'You are blocked',
	protectedpage: 'The page is protected',
	'mwoauth-invalid-authorization': 'The wiki does not know the token',
	badgadgets: 'The wiki has no gadgets'
};

/**
 * @param {unknown} error
 * @return {string|null} null: nothing that this command knows, but a fault of its own
 */
export function explain( error ) {
	if ( error instanceof DeployError ) {
		return error.message;
	}
	if ( error instanceof ApiErrors ) {
		const [ { code, text, data } ] = error.errors;
		const reason = data?.readonlyreason ?? text;
		return `${ Object.hasOwn( SENTENCES, code ) ? SENTENCES[ /** @type {keyof SENTENCES} */ ( code ) ] : 'The wiki said no' }: ${ reason } (${ code })`;
	}
	if ( error instanceof SyntaxError || error instanceof Error && error.message.includes( 'non-200 HTTP status' ) ) {
		return 'There is no api.php of MediaWiki at this address; Special:Version of the wiki names it.';
	}
	if ( error instanceof TypeError && error.message === 'fetch failed' ) {
		const { code, message } = /** @type {{ code?: string, message?: string }} */ ( error.cause ?? {} );
		return `There is no answer from this address (${ code ?? message }).`;
	}
	return null;
}
