import { test as base } from '../browser/fixtures';
import { startWiki } from '../wiki/wiki.mjs';
import { FaultProxy } from './proxy';

export { expect } from '../browser/fixtures';

/** A wiki that browsers reach through the proxy only; what the test itself asks of it goes straight to it. */
export const test = base.extend<object, { faultProxy: FaultProxy }>( {
	// eslint-disable-next-line no-empty-pattern -- how Playwright wants it
	faultProxy: [ async ( {}, use ) => {
		const proxy = new FaultProxy();
		await proxy.listen();
		await use( proxy );
		await proxy.stop();
	}, { scope: 'worker' } ],

	wiki: [ async ( { version, mail, faultProxy: proxy }, use ) => {
		const wiki = await startWiki( { version, mail, address: proxy.url } );
		try {
			proxy.standBefore( wiki.url );
			await wiki.installGadget();
			await use( wiki );
		} finally {
			await wiki.stop();
		}
	}, { scope: 'worker', timeout: 300_000 } ]
} );
