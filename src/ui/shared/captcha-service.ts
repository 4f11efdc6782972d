import type { CaptchaService } from '../../accounts/contract/captcha';
import { safeAddress } from './safe-address';

/** How long the service's script may take, in milliseconds. */
const PATIENCE = 10000;

/** The part of the services' scripts that is used; it is the same in all three. */
interface ServiceApi {
	render( container: HTMLElement, options: {
		sitekey: string;
		callback( answer: string ): void;
		'expired-callback'(): void;
		'error-callback'(): void;
	} ): unknown;
	/** reCAPTCHA alone needs to be waited for. */
	ready?( callback: () => void ): void;
}

/** The global variables under which the scripts put themselves. */
const GLOBALS = {
	hcaptcha: 'hcaptcha',
	recaptcha: 'grecaptcha',
	turnstile: 'turnstile'
} as const satisfies Record<CaptchaService, string>;

function apiOf( service: CaptchaService ): ServiceApi | null {
	const globals = window as unknown as Record<string, Partial<ServiceApi> | undefined>;
	const api = globals[ GLOBALS[ service ] ];
	return api && typeof api.render === 'function' ? api as ServiceApi : null;
}

/**
 * Where the services' scripts come from. A page may be full of other people's scripts: nothing but one of these is run.
 * Sources: ConfirmEdit's HCaptcha.php, ReCaptchaNoCaptcha.php and Turnstile.php, and the services' own documentation.
 */
const SCRIPTS: Readonly<Record<CaptchaService, RegExp>> = {
	hcaptcha: /^https:\/\/(?:js\.)?hcaptcha\.com\//,
	recaptcha: /^https:\/\/www\.(?:(?:google\.com|recaptcha\.net)\/recaptcha|gstatic\.com\/recaptcha)\//,
	turnstile: /^https:\/\/challenges\.cloudflare\.com\//
};

/** What a script's type may be if browsers are to run it; '' is the usual one. */
const EXECUTABLE = [ '', 'text/javascript', 'application/javascript' ];

/**
 * The service's script as the wiki's own page for creating accounts has it, so that the wiki's configuration decides
 * and not this program.
 *
 * @param service
 * @param html Special:CreateAccount
 * @return null: that page names none that is known to be the service's
 */
export function scriptOf( service: CaptchaService, html: string ): HTMLScriptElement | null {
	const page = new DOMParser().parseFromString( html, 'text/html' );
	for ( const theirs of Array.from( page.querySelectorAll<HTMLScriptElement>( 'script[src]' ) ) ) {
		const url = safeAddress( theirs.getAttribute( 'src' ) );
		const type = ( theirs.getAttribute( 'type' ) ?? '' ).trim().toLowerCase();
		if ( url && SCRIPTS[ service ].test( url.href ) && EXECUTABLE.includes( type ) ) {
			const script = document.createElement( 'script' );
			script.src = url.href;
			for ( const name of [ 'integrity', 'crossorigin', 'referrerpolicy' ] ) {
				const value = theirs.getAttribute( name );
				if ( value !== null ) {
					script.setAttribute( name, value );
				}
			}
			return script;
		}
	}
	return null;
}

function loadScript( script: HTMLScriptElement ): Promise<void> {
	return new Promise( ( resolve, reject ) => {
		script.onload = () => resolve();
		// The page's policy may forbid it, or the network.
		script.onerror = () => reject( new Error( `Cannot load ${ script.src }` ) );
		setTimeout( () => reject( new Error( `No answer from ${ script.src }` ) ), PATIENCE );
		document.head.appendChild( script );
	} );
}

async function whenReady( service: CaptchaService ): Promise<ServiceApi> {
	const started = Date.now();
	for ( ;; ) {
		const api = apiOf( service );
		if ( api ) {
			if ( api.ready ) {
				await new Promise<void>( ( resolve ) => {
					api.ready?.( resolve );
				} );
			}
			return api;
		}
		if ( Date.now() - started > PATIENCE ) {
			throw new Error( `${ service } did not start` );
		}
		await new Promise( ( resolve ) => {
			setTimeout( resolve, 100 );
		} );
	}
}

/**
 * Shows the puzzle of a service in the container.
 *
 * @param service
 * @param siteKey
 * @param container
 * @param createAccountPage The HTML of Special:CreateAccount
 * @param answered Told of the answer, and of '' when it is no longer good
 * @throws Error where the script is not there, not let in or not working
 */
export async function showCaptchaService(
	service: CaptchaService, siteKey: string, container: HTMLElement,
	createAccountPage: () => Promise<string>, answered: ( answer: string ) => void
): Promise<void> {
	if ( !apiOf( service ) ) {
		const script = scriptOf( service, await createAccountPage() );
		if ( script === null ) {
			throw new Error( `The wiki names no script of ${ service }` );
		}
		await loadScript( script );
	}
	const api = await whenReady( service );
	api.render( container, {
		sitekey: siteKey,
		callback: answered,
		'expired-callback': () => answered( '' ),
		'error-callback': () => answered( '' )
	} );
}
