import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deploy } from '../../deploy/deploy.mjs';
import { readGadget } from '../../deploy/gadget-files.mjs';
import { DeployedWiki } from '../../deploy/wiki.mjs';
import { ApiSession } from './api-session.mjs';
import { people } from './people.mjs';

/** @typedef {import('./people.mjs').Person} Person */
/** @typedef {import('./scenario.mjs').Scenario} Scenario */
/** @typedef {import('./mediawiki-code.mjs').Version} Version */

/**
 * A person as the wiki's functions take it: one of `people`, or anybody with name and password.
 *
 * @typedef {{ name: string, password: string }} Login
 */

/** The repository */
export const ROOT = fileURLToPath( new URL( '../..', import.meta.url ) );

/**
 * A real MediaWiki on this machine.
 */
export class Wiki {
	/**
	 * Use startWiki().
	 *
	 * @param {Object} parts
	 * @param {Version} parts.version
	 * @param {string} parts.url
	 * @param {string} [parts.address] Where browsers find it, if not there
	 * @param {string} parts.folder
	 * @param {string} parts.key
	 * @param {{ stop: () => Promise<void> }} parts.server
	 */
	constructor( { version, url, address = url, folder, key, server } ) {
		/** Such as 1.43 */
		this.version = version;
		/** Without a slash at its end */
		this.url = url;
		/** What the addresses of its pages begin with */
		this.address = address;
		this.apiUrl = `${ url }/w/api.php`;
		/** Its database, pictures and logs */
		this.folder = folder;
		this.people = people;
		/** @type {Map<string, Promise<ApiSession>>} */
		this.sessions = new Map();
		this.key = key;
		this.server = server;
	}

	/**
	 * The address of a page.
	 *
	 * @param {string} title
	 * @param {Record<string, string>} [query]
	 * @return {string}
	 */
	pageUrl( title, query = {} ) {
		const parameters = new URLSearchParams( query ).toString();
		return `${ this.address }/wiki/${ encodeURIComponent( title.replace( / /g, '_' ) ).replace( /%(2F|3A)/g, decodeURIComponent ) }` +
			( parameters && `?${ parameters }` );
	}

	/**
	 * A new API session, logged in.
	 *
	 * @param {Login} person
	 * @param {{ ip?: string, scenario?: Scenario }} [options]
	 * @return {Promise<ApiSession>}
	 */
	async apiAs( person, options ) {
		const session = new ApiSession( this.apiUrl, options );
		const answer = await session.login( person );
		if ( answer.status !== 'PASS' ) {
			throw new Error( `${ person.name } cannot log in: ${ JSON.stringify( answer ) }` );
		}
		return session;
	}

	/**
	 * An API session of nobody.
	 *
	 * @param {{ ip?: string, scenario?: Scenario }} [options]
	 * @return {ApiSession}
	 */
	api( options ) {
		return new ApiSession( this.apiUrl, options );
	}

	/**
	 * The session of the administrator, for what the functions below do.
	 *
	 * @return {Promise<ApiSession>}
	 */
	administrator() {
		let session = this.sessions.get( people.admin.name );
		if ( !session ) {
			session = this.apiAs( people.admin );
			this.sessions.set( people.admin.name, session );
		}
		return session;
	}

	/**
	 * Does something inside the wiki that no API does, see php/control.php.
	 *
	 * @param {string} action
	 * @param {Record<string, unknown>} [details]
	 * @return {Promise<any>}
	 */
	async control( action, details = {} ) {
		const response = await fetch( `${ this.url }/control`, {
			method: 'POST',
			body: JSON.stringify( { ...details, action, key: this.key } )
		} );
		const text = await response.text();
		let answer;
		try {
			answer = JSON.parse( text );
		} catch ( error ) {
			throw new Error( `HTTP ${ response.status } on ${ action }:\n${ text.slice( 0, 2000 ) }` );
		}
		if ( answer.error ) {
			throw new Error( answer.error );
		}
		return answer.result;
	}

	/**
	 * Creates a person without the creation log, throttle or mail; with the gadget switched on.
	 *
	 * @param {Person} person Who exists already is changed
	 * @return {Promise<Person>}
	 */
	async makePerson( person ) {
		await this.control( 'makePerson', { person: {
			...person, preferences: { 'gadget-AccountCreator': 1, ...person.preferences }
		} } );
		return person;
	}

	/**
	 * Ends all sessions of a person on the server: their browser finds itself logged out.
	 *
	 * @param {{ name: string }} person
	 */
	async endSessions( { name } ) {
		await this.control( 'endSessions', { name } );
		this.sessions.delete( name );
	}

	/**
	 * Says how many accounts an address has created today, as far as the throttle goes.
	 *
	 * @param {string} ip
	 * @param {number} count 0: forget them all
	 */
	async setThrottle( ip, count ) {
		await this.control( 'setThrottle', { ip, count } );
	}

	/**
	 * What an address has spent of its creations, as the throttle counts.
	 *
	 * @param {string} ip
	 * @return {Promise<number>}
	 */
	getThrottle( ip ) {
		return this.control( 'getThrottle', { ip } );
	}

	/**
	 * Adds a filter of AbuseFilter. It stays for as long as the wiki runs: let its rules match the
	 * names of one test only, such as `action == "createaccount" & accountname contains "Foo"`.
	 *
	 * @param {Object} filter
	 * @param {string} filter.rules
	 * @param {'warn'|'disallow'} filter.consequence
	 * @param {string} [filter.message] The name of the message; the extension's own by default
	 */
	async makeAbuseFilter( { rules, consequence, message } ) {
		const standard = { warn: 'abusefilter-warning', disallow: 'abusefilter-disallowed' };
		await this.control( 'makeAbuseFilter', {
			performer: people.admin.name, rules, consequence, message: [ message || standard[ consequence ] ]
		} );
	}

	/**
	 * Blocks somebody from everything, account creation included.
	 *
	 * @param {string} name Or an IP address
	 * @param {string} reason
	 * @param {boolean} [anononly] Of an address: those who are logged in may edit all the same
	 */
	async block( name, reason, anononly = false ) {
		const session = await this.administrator();
		await session.post( {
			action: 'block', user: name, reason, expiry: 'infinite', nocreate: true, anononly, reblock: true,
			token: await session.token()
		} );
	}

	/**
	 * @param {string} name
	 */
	async unblock( name ) {
		const session = await this.administrator();
		await session.post( { action: 'unblock', user: name, token: await session.token() } );
	}

	/**
	 * @param {string} name
	 * @return {Promise<boolean>}
	 */
	async userExists( name ) {
		const session = await this.administrator();
		const answer = await session.get( { action: 'query', list: 'users', ususers: name } );
		return answer.query.users[ 0 ].userid !== undefined;
	}

	/**
	 * What the log says about the creation of an account.
	 *
	 * @param {string} name
	 * @return {Promise<{ action: string, user: string, comment: string }|null>} action: `byemail`,
	 *  `create2` …; user: who created it; null where there is no entry
	 */
	async creationLog( name ) {
		const session = await this.administrator();
		const answer = await session.get( {
			action: 'query', list: 'logevents', letype: 'newusers', letitle: `User:${ name }`, leprop: [ 'type', 'user', 'comment' ]
		} );
		return answer.query.logevents[ 0 ] || null;
	}

	/**
	 * Saves a page as the administrator.
	 *
	 * @param {string} title
	 * @param {string} text
	 */
	async savePage( title, text ) {
		await ( await this.administrator() ).save( title, text, 'Set up a test' );
	}

	/**
	 * Makes a bot password, as Special:BotPasswords does.
	 *
	 * @param {{ name: string }} person
	 * @param {string[]} grants Such as `editsiteconfig`
	 * @return {Promise<Login>} What to log in with by action=login
	 */
	async makeBotPassword( { name }, grants ) {
		const appId = `test${ randomBytes( 4 ).toString( 'hex' ) }`;
		const password = randomBytes( 16 ).toString( 'hex' );
		await this.control( 'makeBotPassword', { name, appId, password, grants: [ 'basic', ...grants ] } );
		return { name: `${ name }@${ appId }`, password };
	}

	/**
	 * Installs the gadget as `npm run deploy` does, and switches it on for `people`.
	 *
	 * @param {{ link?: boolean }} [options] link: in all languages
	 */
	async installGadget( options = {} ) {
		const wiki = new DeployedWiki( this.apiUrl, { userAgent: 'AccountCreator-tests', warn: ( warning ) => {
			throw new Error( warning );
		} } );
		await wiki.logIn( await this.makeBotPassword( people.admin, [ 'createeditmovepage', 'editsiteconfig', 'highvolume' ] ) );
		const { isWritten, isServed } = await deploy( wiki, await readGadget( ROOT ), options, {
			confirm: async () => true, say: console.log
		} );
		if ( !isWritten || !isServed ) {
			throw new Error( 'The wiki does not serve the gadget.' );
		}
		for ( const person of Object.values( people ) ) {
			const session = await this.apiAs( person );
			await session.post( {
				action: 'options', optionname: 'gadget-AccountCreator', optionvalue: '1', token: await session.token()
			} );
		}
	}

	/** Stops it and forgets all that was done on it. */
	async stop() {
		await this.server.stop();
		await rm( this.folder, { recursive: true, force: true } );
	}
}
