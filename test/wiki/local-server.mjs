import { createServer } from 'node:http';

/** @typedef {{ url: string, stop: () => Promise<void> }} LocalServer */

/**
 * A small server of a test's own, on any free port.
 *
 * @param {string} host
 * @param {import('node:http').RequestListener} answer
 * @return {Promise<LocalServer>}
 */
export async function startLocalServer( host, answer ) {
	const server = createServer( answer );
	await new Promise( ( resolve ) => {
		server.listen( 0, host, () => resolve( undefined ) );
	} );
	const { port } = /** @type {import('node:net').AddressInfo} */ ( server.address() );
	return {
		url: `http://${ host }:${ port }`,
		stop: () => new Promise( ( resolve ) => {
			server.close( () => resolve() );
			server.closeAllConnections();
		} )
	};
}
