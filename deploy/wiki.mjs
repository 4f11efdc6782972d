/** What the deploy command asks of a wiki, by its Action API. */

import { setTimeout as sleep } from 'node:timers/promises';
import Session, { ApiErrors } from 'm3api';
import { hasPages } from './definition.mjs';

/** @typedef {import('./definition.mjs').Definition} Definition */
/** @typedef {{ name: string, password: string } | { token: string }} Credentials */
/** @typedef {{ text: string, revision: number }} Content */

/**
 * @typedef {Object} Site
 * @property {string} name
 * @property {string} version Such as MediaWiki 1.43.5
 * @property {string} language The code of its own language
 * @property {string[]} extensions
 * @property {string|null} readOnly The reason why nothing can be written
 */

const TITLES_PER_REQUEST = 50;

/** An error whose message is a sentence for people. */
export class DeployError extends Error {
	/** @override */
	name = 'DeployError';
}

/**
 * @param {string} address As it was typed
 * @return {string} Of api.php
 * @throws {DeployError}
 */
export function apiAddress( address ) {
	if ( !URL.canParse( address ) ) {
		throw new DeployError( `"${ address }" is no address. That of api.php is wanted, such as ` +
			'https://wiki.example/w/api.php.' );
	}
	const { protocol, hostname, pathname, origin } = new URL( address );
	if ( !/\/api\.php$/.test( pathname ) ) {
		throw new DeployError( `${ address } should end in api.php; Special:Version of the wiki names the address.` );
	}
	const isHere = /^(127\.[\d.]+|localhost|\[::1\])$/.test( hostname );
	if ( protocol !== 'https:' && !( protocol === 'http:' && isHere ) ) {
		throw new DeployError( `${ address } should begin with https://, or everybody on the way could read the password.` );
	}
	return origin + pathname;
}

/**
 * @param {string} code
 * @param {Session} session
 * @param {Record<string, any>} params
 * @return {Promise<boolean>} Whether a request fails with that code
 */
async function failsWith( code, session, params ) {
	try {
		await session.request( params );
		return false;
	} catch ( error ) {
		if ( error instanceof ApiErrors && error.errors[ 0 ].code === code ) {
			return true;
		}
		throw error;
	}
}

/** A wiki, for somebody who may have logged in. */
export class DeployedWiki {
	/**
	 * @param {string} address Of api.php
	 * @param {{ userAgent: string, warn: (warning: string) => void }} options
	 */
	constructor( address, { userAgent, warn } ) {
		this.session = new Session( apiAddress( address ), { formatversion: 2, errorformat: 'plaintext' }, {
			userAgent,
			// Whoever waits in front of the screen is told at once.
			maxRetriesSeconds: 0,
			warn: ( /** @type {{ warnings?: Array<{ text?: string }>, message: string }} */ warning ) => warn(
				( warning.warnings ?? [] ).map( ( { text } ) => text ).join( ' ' ) || warning.message
			)
		} );
	}

	/**
	 * @return {Promise<boolean>} Whether it shows its pages to those only who are logged in
	 */
	isPrivate() {
		return failsWith( 'readapidenied', this.session, { action: 'query', meta: 'siteinfo', siprop: 'general' } );
	}

	/**
	 * @param {Credentials} credentials
	 * @throws {DeployError}
	 */
	async logIn( credentials ) {
		if ( 'token' in credentials ) {
			this.session.defaultOptions.accessToken = credentials.token;
		} else {
			const { login } = await this.session.request( {
				action: 'login', lgname: credentials.name, lgpassword: credentials.password
			}, { method: 'POST', tokenType: 'login', tokenName: 'lgtoken' } );
			if ( login.result !== 'Success' ) {
				const reason = login.reason?.text ?? login.reason ?? login.result;
				throw new DeployError( `The wiki did not let ${ credentials.name } in: ${ reason } ` +
					'(Special:BotPasswords gives the name, such as You@deploy, and the password for this command.)' );
			}
			this.session.tokens.clear();
		}
		this.session.defaultParams.assert = 'user';
	}

	/**
	 * @return {Promise<{ name: string, rights: string[] }>}
	 */
	async whoAmI() {
		const { query } = await this.session.request( { action: 'query', meta: 'userinfo', uiprop: 'rights' } );
		return query.userinfo;
	}

	/**
	 * @return {Promise<Site>}
	 */
	async site() {
		const { query: { general, extensions } } = await this.session.request( {
			action: 'query', meta: 'siteinfo', siprop: [ 'general', 'extensions' ]
		} );
		return {
			name: general.sitename,
			version: general.generator,
			language: general.lang,
			extensions: extensions.map( ( /** @type {{ name: string }} */ { name } ) => name ),
			readOnly: general.readonly ? general.readonlyreason ?? '' : null
		};
	}

	/**
	 * @param {string[]} titles
	 * @return {Promise<Map<string, Content>>} Those that are there, by the titles as they were asked for
	 */
	async read( titles ) {
		/** @type {Map<string, Content>} */
		const contents = new Map();
		for ( let start = 0; start < titles.length; start += TITLES_PER_REQUEST ) {
			const some = titles.slice( start, start + TITLES_PER_REQUEST );
			const params = {
				action: 'query', titles: some, prop: 'revisions', rvprop: [ 'ids', 'content' ], rvslots: 'main'
			};
			// What is too much for one answer comes in several.
			const options = { dropTruncatedResultWarning: true };
			/** @type {any} An asynchronous iterable, which its declaration does not say */
			const answers = this.session.requestAndContinue( params, options );
			for await ( const { query } of answers ) {
				/** @type {Map<string, string>} */
				const asked = new Map( ( query.normalized ?? [] ).map(
					( /** @type {{ from: string, to: string }} */ { from, to } ) => [ to, from ]
				) );
				for ( const { title, revisions: [ revision ] = [] } of query.pages ) {
					if ( revision ) {
						contents.set( asked.get( title ) ?? title, {
							text: revision.slots.main.content, revision: revision.revid
						} );
					}
				}
			}
		}
		return contents;
	}

	/**
	 * @param {string} title
	 * @param {string} text
	 * @param {{ revision: number|null, summary: string }} options revision: what it stands on; null: there is no page
	 */
	async save( title, text, { revision, summary } ) {
		await this.session.request( {
			action: 'edit', title, text, summary,
			...( revision === null ? { createonly: true } : { nocreate: true, baserevid: revision } )
		}, { method: 'POST', tokenType: 'csrf' } );
	}

	/**
	 * @param {string} title
	 * @param {string} summary
	 */
	async delete( title, summary ) {
		await this.session.request( { action: 'delete', title, reason: summary }, { method: 'POST', tokenType: 'csrf' } );
	}

	/**
	 * @param {string[]} names
	 * @return {Promise<Map<string, { pages: string[], dependencies: string[], hidden: boolean }>>} The gadgets of these
	 *  names as the wiki serves them now
	 */
	async served( names ) {
		const { query } = await this.session.request( {
			action: 'query', list: 'gadgets', gaids: names, gaprop: [ 'id', 'metadata' ]
		} );
		return new Map( query.gadgets.map( ( /** @type {any} */ { id, metadata: { settings, module } } ) => [ id, {
			pages: [ ...module.scripts ?? [], ...module.styles ?? [], ...module.datas ?? [] ]
				.map( ( page ) => page.replace( /^MediaWiki:Gadget-/, '' ) ),
			dependencies: module.dependencies ?? [],
			hidden: Boolean( settings.hidden )
		} ] ) );
	}

	/**
	 * Waits until the wiki serves what was saved: its servers keep the old definitions for up to 15 seconds.
	 *
	 * @param {Definition[]} definitions
	 * @param {{ isThere: boolean, seconds: number }} options isThere: false: until it serves none of them
	 * @return {Promise<boolean>} Whether it does
	 */
	async waitUntilServed( definitions, { isThere, seconds } ) {
		const end = Date.now() + seconds * 1000;
		for ( ;; ) {
			const served = await this.served( definitions.map( ( { name } ) => name ) );
			const isAsSaved = isThere ?
				definitions.every( ( one ) => isServed( one, served.get( one.name ) ) ) :
				served.size === 0;
			if ( isAsSaved ) {
				return true;
			}
			if ( Date.now() > end ) {
				return false;
			}
			await sleep( 500 );
		}
	}
}

/**
 * @param {Definition} definition
 * @param {{ pages: string[], dependencies: string[], hidden: boolean }} [served]
 * @return {boolean}
 */
function isServed( { options, pages }, served ) {
	const list = ( /** @type {string[]} */ values ) => [ ...values ].sort().join( '|' );
	return served !== undefined && hasPages( pages, served.pages ) &&
		list( options.get( 'dependencies' ) ?? [] ) === list( served.dependencies ) &&
		( !options.has( 'hidden' ) || served.hidden );
}
