import { startCaptchaService } from '../wiki/captcha-service.mjs';
import { startExternalLogin } from '../wiki/external-login.mjs';
import { test as base } from './fixtures';

export { expect } from './fixtures';

interface StandIns {
	/** A site that people log in at to be known to the wiki. */
	externalLogin: Awaited<ReturnType<typeof startExternalLogin>>;
	/** hCaptcha, reCAPTCHA and Turnstile, as far as wiki and browser can tell. */
	captchaService: Awaited<ReturnType<typeof startCaptchaService>>;
}

/** The tests' fixtures with other people's servers. */
export const test = base.extend<object, StandIns>( {
	// eslint-disable-next-line no-empty-pattern -- how Playwright wants it
	externalLogin: [ async ( {}, use ) => {
		const site = await startExternalLogin();
		await use( site );
		await site.stop();
	}, { scope: 'worker' } ],

	// eslint-disable-next-line no-empty-pattern
	captchaService: [ async ( {}, use ) => {
		const service = await startCaptchaService();
		await use( service );
		await service.stop();
	}, { scope: 'worker' } ]
} );
