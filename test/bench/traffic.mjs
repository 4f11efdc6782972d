/** What a page asks of the network, as the browser itself counts it (Chrome DevTools Protocol, domain Network). */

/**
 * @typedef {Object} Asked
 * @property {string} url
 * @property {string} method
 * @property {'api'|'load'|'page'|'other'} kind
 * @property {string|undefined} body What was posted
 * @property {boolean} cached It came from the browser's cache and cost no request
 * @property {number} bytes What came over the network, headers included; the wiki's web server does not compress
 * @property {number} start Seconds on the browser's clock
 * @property {number|null} end
 */

/**
 * @param {string} url
 * @param {string} type
 * @return {Asked['kind']}
 */
function kindOf( url, type ) {
	const [ , name ] = /\/w\/(api|load)\.php$/.exec( new URL( url ).pathname ) ?? [];
	return name === 'api' || name === 'load' ? name : type === 'Document' ? 'page' : 'other';
}

export class Traffic {
	/** Use watch(). */
	constructor() {
		/** @type {Map<string, Asked>} */
		this.byId = new Map();
		/** @type {Asked[]} */
		this.list = [];
	}

	/**
	 * @param {import('@playwright/test').Page} page
	 * @return {Promise<Traffic>} Of this page from now on
	 */
	static async watch( page ) {
		const traffic = new Traffic();
		const session = await page.context().newCDPSession( page );
		session.on( 'Network.requestWillBeSent', ( { requestId, request, type, timestamp } ) => {
			if ( !request.url.startsWith( 'data:' ) ) {
				traffic.begin( requestId, {
					url: request.url, method: request.method, kind: kindOf( request.url, type ?? '' ), body: request.postData,
					cached: false, bytes: 0, start: timestamp, end: null
				} );
			}
		} );
		const note = ( /** @type {string} */ requestId, /** @type {Partial<Asked>} */ changes ) => {
			Object.assign( traffic.byId.get( requestId ) ?? {}, changes );
		};
		session.on( 'Network.requestServedFromCache', ( { requestId } ) => note( requestId, { cached: true } ) );
		session.on( 'Network.responseReceived', ( { requestId, response } ) => {
			if ( response.fromDiskCache || response.fromPrefetchCache ) {
				note( requestId, { cached: true } );
			}
		} );
		session.on( 'Network.loadingFinished', ( { requestId, encodedDataLength, timestamp } ) => {
			note( requestId, { bytes: encodedDataLength, end: timestamp } );
		} );
		session.on( 'Network.loadingFailed', ( { requestId, timestamp } ) => note( requestId, { end: timestamp } ) );
		await session.send( 'Network.enable' );
		return traffic;
	}

	/**
	 * @param {string} id The same for a request and those that it was redirected to
	 * @param {Asked} asked
	 */
	begin( id, asked ) {
		this.byId.set( id, asked );
		this.list.push( asked );
	}

	/** All since the last call of this function, but for what came from the cache. */
	take() {
		return this.list.splice( 0 ).filter( ( { cached } ) => !cached );
	}
}

/**
 * @param {Asked[]} asked
 * @param {Asked['kind']} kind
 * @return {Asked[]}
 */
export const ofKind = ( asked, kind ) => asked.filter( ( one ) => one.kind === kind );

/** @param {Asked} asked */
export const parametersOf = ( { url, body } ) => (
	body === undefined ? new URL( url ).searchParams : new URLSearchParams( body )
);

/** @param {Asked[]} asked */
export const bytesOf = ( asked ) => asked.reduce( ( sum, { bytes } ) => sum + bytes, 0 );

/** @param {Asked[]} asked */
export const creationsOf = ( asked ) => asked.filter(
	( one ) => one.method === 'POST' && parametersOf( one ).get( 'action' ) === 'createaccount'
);
