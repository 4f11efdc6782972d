/** A web server as wikis have one: it compresses. PHP's own, which serves the wiki of the measurements, does not. */

import http from 'node:http';
import { gzipSync } from 'node:zlib';

const HOST = '127.0.0.1';

const isText = ( /** @type {string|undefined} */ type ) => /^(text|application)\/|\+xml/.test( type ?? '' );

/** @param {http.IncomingMessage} message */
async function bodyOf( message ) {
	/** @type {Buffer[]} */
	const chunks = [];
	for await ( const chunk of message ) {
		chunks.push( chunk );
	}
	return Buffer.concat( chunks );
}

/**
 * @param {http.IncomingMessage} request With the whole address, as browsers ask a proxy
 * @param {http.ServerResponse} response
 */
async function forward( request, response ) {
	const body = await bodyOf( request );
	const { hostname, port, pathname, search } = new URL( request.url ?? '' );
	const onward = http.request( {
		host: hostname, port, path: pathname + search, method: request.method, headers: { ...request.headers, connection: 'close' }
	} );
	const answer = await new Promise( ( resolve, reject ) => {
		onward.on( 'response', resolve );
		onward.on( 'error', reject );
		onward.end( body );
	} );
	const plain = await bodyOf( answer );
	const isCompressed = plain.length > 0 && isText( answer.headers[ 'content-type' ] );
	const sent = isCompressed ? gzipSync( plain ) : plain;
	const headers = { ...answer.headers, ...( isCompressed ? { 'content-encoding': 'gzip' } : {} ), 'content-length': String( sent.length ) };
	delete headers[ 'transfer-encoding' ];
	delete headers.connection;
	response.writeHead( answer.statusCode ?? 502, headers );
	response.end( sent );
}

/**
 * @return {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCompressingProxy() {
	const server = http.createServer( ( request, response ) => {
		forward( request, response ).catch( ( error ) => {
			response.writeHead( 502 ).end( String( error ) );
		} );
	} );
	await new Promise( ( resolve ) => {
		server.listen( 0, HOST, () => resolve( null ) );
	} );
	const { port } = /** @type {import('node:net').AddressInfo} */ ( server.address() );
	return {
		url: `http://${ HOST }:${ port }`,
		stop: () => new Promise( ( resolve ) => {
			server.closeAllConnections();
			server.close( () => resolve() );
		} )
	};
}
