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
const GLOBALS: Readonly<Record<CaptchaService, string>> = {
	hcaptcha: 'hcaptcha',
	recaptcha: 'grecaptcha',
	turnstile: 'turnstile'
};

function apiOf( service: CaptchaService ): ServiceApi | null {
	const globals = window as unknown as Record<string, Partial<ServiceApi> | undefined>;
	const api = globals[ GLOBALS[ service ] ];
	return api && typeof api.render === 'function' ? api as ServiceApi : null;
}

/**
 * The address of the service's script in the wiki's own page for creating accounts, so that the wiki's configuration
 * decides and not this program. ConfirmEdit adds it as the one script that ResourceLoader does not serve.
 *
 * @param html Special:CreateAccount
 */
function scriptAddress( html: string ): string | null {
	const page = new DOMParser().parseFromString( html, 'text/html' );
	for ( const script of Array.from( page.querySelectorAll( 'script[src]' ) ) ) {
		const url = safeAddress( script.getAttribute( 'src' ) );
		if ( url && !/\/load\.php$/.test( url.pathname ) ) {
			return url.href;
		}
	}
	return null;
}

function loadScript( address: string ): Promise<void> {
	return new Promise( ( resolve, reject ) => {
		const script = document.createElement( 'script' );
		script.src = address;
		script.onload = () => resolve();
		// The page's policy may forbid it, or the network.
		script.onerror = () => reject( new Error( `Cannot load ${ address }` ) );
		setTimeout( () => reject( new Error( `No answer from ${ address }` ) ), PATIENCE );
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
		const address = scriptAddress( await createAccountPage() );
		if ( address === null ) {
			throw new Error( `The wiki names no script of ${ service }` );
		}
		await loadScript( address );
	}
	const api = await whenReady( service );
	api.render( container, {
		sitekey: siteKey,
		callback: answered,
		'expired-callback': () => answered( '' ),
		'error-callback': () => answered( '' )
	} );
}
