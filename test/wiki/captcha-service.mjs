import { startLocalServer } from './local-server.mjs';

/** The answer that the wiki is told to be right. */
export const RIGHT_ANSWER = 'a person, certainly';

/** Another right answer, of which each is good once. */
const ONCE = /^a person, \d+$/;

/**
 * The script of a service: a box with two buttons in place of a puzzle, and the functions that the
 * three services have in common. reCAPTCHA wants to be waited for.
 *
 * @param {string} name The global variable that it makes
 * @return {string}
 */
const script = ( name ) => `setTimeout( () => {
	window.${ name } = {
		${ name === 'grecaptcha' ? 'ready: ( callback ) => setTimeout( callback, 50 ),' : '' }
		render( container, options ) {
			const box = document.createElement( 'div' );
			box.dataset.siteKey = options.sitekey;
			for ( const [ label, answer ] of [ [ 'I am a person', ${ JSON.stringify( RIGHT_ANSWER ) } ], [ 'I am a robot', 'none' ] ] ) {
				const button = document.createElement( 'button' );
				button.type = 'button';
				button.textContent = label;
				button.onclick = () => options.callback( answer );
				box.append( button );
			}
			container.append( box );
			return 0;
		},
		reset() {}
	};
}, 50 );`;

/**
 * Stands in for hCaptcha, reCAPTCHA and Turnstile: serves their scripts and judges the answers.
 *
 * @param {string} [host]
 * @return {Promise<import('./local-server.mjs').LocalServer>}
 */
export function startCaptchaService( host = '127.0.0.202' ) {
	/** @type {Set<string>} */
	const used = new Set();
	return startLocalServer( host, async ( request, response ) => {
		const { pathname, searchParams } = new URL( request.url ?? '/', `http://${ host }` );
		const [ , name ] = /^\/(hcaptcha|grecaptcha|turnstile)\.js$/.exec( pathname ) ?? [];
		if ( name ) {
			response.writeHead( 200, { 'Content-Type': 'text/javascript' } ).end( script( name ) );
		} else if ( pathname === '/siteverify' ) {
			// reCAPTCHA is asked with a query, the others with a form.
			let body = '';
			for await ( const part of request ) {
				body += part;
			}
			const answer = searchParams.get( 'response' ) ?? new URLSearchParams( body ).get( 'response' );
			const isFresh = answer !== null && ONCE.test( answer ) && !used.has( answer );
			used.add( String( answer ) );
			response.writeHead( 200, { 'Content-Type': 'application/json' } ).end( JSON.stringify(
				answer === RIGHT_ANSWER || isFresh ? { success: true } : { success: false, 'error-codes': [ 'invalid-input-response' ] }
			) );
		} else {
			response.writeHead( 404 ).end();
		}
	} );
}
