import { createHash } from 'node:crypto';
import { startLocalServer } from './local-server.mjs';

/** The code of the second factor (php/providers/SecondFactor.php) */
export const SECOND_FACTOR_CODE = '271828';

/**
 * What a site that means no good, or has more to say than was asked for, sends back beside code and
 * state: names of the API and of the dialog's own fields.
 */
export const EXTRA_PARAMETERS = Object.freeze( {
	action: 'delete',
	createtoken: 'stolen',
	username: 'Somebody else',
	email: 'somebody@example.com',
	skip2FASetup: '1',
	format: 'xml',
	note: '"><img src=x onerror=window.hostile=1>'
} );

/** @param {string} text */
const escape = ( text ) => text.replace( /[&<>"']/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );

/**
 * A site that people have an account at, and that vouches for them: a page with a button that leads
 * back to where they came from. It knows nothing of the wiki but what is in its address.
 *
 * @param {string} [host]
 * @return {Promise<import('./local-server.mjs').LocalServer>}
 */
export function startExternalLogin( host = '127.0.0.201' ) {
	return startLocalServer( host, ( request, response ) => {
		const { pathname, searchParams } = new URL( request.url ?? '/', `http://${ host }` );
		if ( pathname !== '/authorize' ) {
			response.writeHead( 404 ).end();
			return;
		}
		const state = searchParams.get( 'state' ) ?? '';
		const code = createHash( 'sha256' ).update( `vouched for: ${ state }` ).digest( 'hex' ).slice( 0, 16 );
		/** @param {Record<string, string>} parameters */
		const back = ( parameters ) => {
			const address = new URL( searchParams.get( 'redirect_uri' ) ?? '' );
			for ( const [ name, value ] of Object.entries( parameters ) ) {
				address.searchParams.append( name, value );
			}
			return escape( address.href );
		};
		response.writeHead( 200, { 'Content-Type': 'text/html; charset=utf-8' } ).end( `<!DOCTYPE html>
			<html lang="en"><title>example.net</title>
			<link rel="icon" href="data:,">
			<h1>Log in as Alice?</h1>
			<p><a id="login" href="${ back( { code, state, ...EXTRA_PARAMETERS } ) }">Log in</a></p>
			<p><a id="wrong" href="${ back( { code: 'guessed', state } ) }">Log in with a wrong code</a></p>
			<p><a id="cancel" href="${ back( { error: 'access_denied', state } ) }">Cancel</a></p>
		` );
	} );
}
