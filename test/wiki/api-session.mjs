import { captchaAnswer } from './captcha-answers.mjs';
import { SCENARIO_COOKIE } from './scenario.mjs';

/** @typedef {Record<string, string|number|boolean|string[]|undefined>} Parameters */

/** What the API answers when it refuses a request, as opposed to a creation that ends in FAIL. */
export class ApiError extends Error {
	/**
	 * @param {{ errors?: Array<{ code: string, text?: string }> }} answer
	 */
	constructor( answer ) {
		const [ first ] = answer.errors || [];
		super( `${ first.code }: ${ first.text }` );
		this.name = 'ApiError';
		this.code = first.code;
		this.answer = answer;
	}
}

/**
 * One browser's worth of conversation with the Action API: keeps cookies, and nothing else.
 */
export class ApiSession {
	/**
	 * @param {string} apiUrl
	 * @param {{ ip?: string, scenario?: import('./scenario.mjs').Scenario }} [options] ip: the
	 *  address that the wiki takes this session to come from
	 */
	constructor( apiUrl, { ip, scenario } = {} ) {
		this.apiUrl = apiUrl;
		this.ip = ip;
		/** @type {Map<string, string>} */
		this.cookies = new Map();
		if ( scenario ) {
			this.setScenario( scenario );
		}
	}

	/**
	 * @param {import('./scenario.mjs').Scenario} scenario
	 */
	setScenario( scenario ) {
		this.cookies.set( SCENARIO_COOKIE, encodeURIComponent( JSON.stringify( scenario ) ) );
	}

	/**
	 * @param {Parameters} parameters As mw.Api takes them: lists are joined, false and undefined
	 *  are left out
	 * @param {'GET'|'POST'} method
	 * @return {Promise<any>} The answer
	 */
	async request( parameters, method ) {
		const query = new URLSearchParams( { format: 'json', formatversion: '2', errorformat: 'plaintext' } );
		for ( const [ name, value ] of Object.entries( parameters ) ) {
			if ( value !== false && value !== undefined ) {
				query.set( name, Array.isArray( value ) ? value.join( '|' ) : value === true ? '1' : String( value ) );
			}
		}
		const response = await fetch( method === 'GET' ? `${ this.apiUrl }?${ query }` : this.apiUrl, {
			method,
			body: method === 'GET' ? undefined : query,
			headers: {
				cookie: [ ...this.cookies ].map( ( pair ) => pair.join( '=' ) ).join( '; ' ),
				...( this.ip ? { 'x-forwarded-for': this.ip } : {} )
			}
		} );
		for ( const line of response.headers.getSetCookie() ) {
			const [ , name, value ] = /** @type {RegExpMatchArray} */ ( line.match( /^([^=]+)=([^;]*)/ ) );
			this.cookies.set( name, value );
		}
		const text = await response.text();
		let answer;
		try {
			answer = JSON.parse( text );
		} catch ( error ) {
			throw new Error( `The wiki answered HTTP ${ response.status }:\n${ text.slice( 0, 2000 ) }` );
		}
		if ( answer.errors ) {
			throw new ApiError( answer );
		}
		return answer;
	}

	/**
	 * @param {Parameters} parameters
	 * @return {Promise<any>}
	 */
	get( parameters ) {
		return this.request( parameters, 'GET' );
	}

	/**
	 * @param {Parameters} parameters
	 * @return {Promise<any>}
	 */
	post( parameters ) {
		return this.request( parameters, 'POST' );
	}

	/**
	 * @param {string} [type]
	 * @return {Promise<string>}
	 */
	async token( type = 'csrf' ) {
		const answer = await this.get( { action: 'query', meta: 'tokens', type } );
		return answer.query.tokens[ `${ type }token` ];
	}

	/**
	 * Logs in the way the login form does (action=clientlogin), temporary passwords included.
	 *
	 * @param {{ name: string, password: string }} person
	 * @return {Promise<any>} The answer: `status` is PASS when logged in, UI when a new password
	 *  must be chosen first
	 */
	async login( { name, password } ) {
		const answer = await this.post( {
			action: 'clientlogin',
			username: name,
			password,
			logintoken: await this.token( 'login' ),
			loginreturnurl: this.apiUrl
		} );
		return answer.clientlogin;
	}

	/**
	 * Creates an account by API: one POST with these fields and those that the wiki declares
	 * besides, empty (docs/platform.md, “Creating an account”).
	 *
	 * @param {Parameters} fields
	 * @param {{ answerCaptcha?: boolean }} [options] answerCaptcha: give the right answer if the
	 *  wiki asks for one
	 * @return {Promise<any>} `{ status, username?, message?, messagecode? … }`
	 */
	async createAccount( fields, { answerCaptcha = false } = {} ) {
		const { query: { tokens, authmanagerinfo } } = await this.get( {
			action: 'query', meta: [ 'tokens', 'authmanagerinfo' ], type: 'createaccount', amirequestsfor: 'create'
		} );
		/** @type {Parameters} */
		const all = {};
		for ( const request of authmanagerinfo.requests ) {
			for ( const [ name, field ] of Object.entries( request.fields ) ) {
				if ( ![ 'checkbox', 'button', 'null' ].includes( field.type ) ) {
					all[ name ] = field.value || '';
				}
			}
		}
		const captcha = authmanagerinfo.requests
			.find( ( /** @type {{ id: string }} */ { id } ) => id === 'CaptchaAuthenticationRequest' );
		if ( captcha && answerCaptcha ) {
			all.captchaWord = captchaAnswer( captcha.metadata.type, captcha.fields.captchaInfo.value );
		}
		if ( fields.mailpassword ) {
			delete all.password;
			delete all.retype;
		}
		const answer = await this.post( {
			action: 'createaccount',
			createtoken: tokens.createaccounttoken,
			createreturnurl: this.apiUrl,
			createmessageformat: 'html',
			...all,
			...fields
		} );
		return answer.createaccount;
	}

	/**
	 * @param {string} title
	 * @param {string} text
	 * @param {string} summary
	 */
	async save( title, text, summary ) {
		await this.post( { action: 'edit', title, text, summary, token: await this.token() } );
	}
}
