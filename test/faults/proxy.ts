import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { SCENARIO_COOKIE, type Scenario } from '../wiki/scenario.mjs';
import { isBrowserFault, type BrowserFault, type Fate, type Fault, type Purpose } from './kinds';

const HOST = '127.0.0.1';

/** The longest that a request waits for a browser to give up, in milliseconds. */
const LONGEST = 20_000;

export interface Injection {
	/** Which of the requests to the API it was, from 1 on. */
	number: number;
	fault: Fault;
	/** Did the wiki see the request? */
	acted: boolean;
	method: string;
	action: string;
	purpose: Purpose;
	username: string;
}

/** What the wiki said of an account that was asked for. */
export interface Verdict {
	username: string;
	/** AuthenticationResponse's: `PASS`, `UI`, `FAIL` … */
	status: string;
	/** Did all of the answer reach the browser? */
	heard: boolean;
}

interface Answer {
	status: number;
	headers: http.IncomingHttpHeaders;
	body: Buffer;
	/** What it says of an account, as it stands. */
	verdict?: Verdict;
}

interface Asked {
	request: IncomingMessage;
	response: ServerResponse;
	body: Buffer;
	parameters: URLSearchParams;
	/** Resolves when the browser is no longer there to hear the answer. */
	gone: Promise<void>;
}

/** What the proxy cannot do by itself. */
export interface Surroundings {
	deal( purpose: Purpose ): Fate | null;
	/** Does the wiki want a step answered before it is done with the account? */
	wantsStep?( username: string ): boolean;
	/** Does something to the wiki, or to its database. */
	happen( fault: Fault, username: string ): Promise<void>;
	/** Does something to the browser; resolves when it is done. */
	suffer( fault: BrowserFault ): Promise<void>;
}

/**
 * Of what load.php is asked for: the start of all scripts, with the name of the browser's store for them, and their
 * base, with the name of the wiki; modules of one prefix stand together.
 */
const NAMES_THE_WIKI = /^startup$|\bmediawiki\.([\w.]+,)*base\b/;

/** More than a name and a password is wanted. */
const WITH_STEP: Scenario = { steps: { then: [ 'SecondFactor' ] } };

/** The modules that do what follows an account. */
const FOLLOWING = [ 'edit', 'userrights' ];

function purposeOf( isPost: boolean, parameters: URLSearchParams ): Purpose {
	return isPost && FOLLOWING.includes( parameters.get( 'action' ) ?? '' ) ? 'follow' :
		!isPost || parameters.get( 'action' ) !== 'createaccount' ? 'question' :
			parameters.has( 'createcontinue' ) ? 'step' : 'creation';
}

async function bodyOf( message: IncomingMessage ): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await ( const chunk of message as AsyncIterable<Buffer> ) {
		chunks.push( chunk );
	}
	return Buffer.concat( chunks );
}

/** Between the browser and the wiki. Lets everything through, but for requests to the API that meet a fate. */
export class FaultProxy {
	public readonly injections: Injection[] = [];
	/** Requests to the API, with and without a fault; and those for an account. */
	public requests = 0;
	public creations = 0;
	/** What the wiki is like for the browser for the time being, beside what the browser's own scenario says. */
	public scenario: Scenario = {};
	public surroundings: Surroundings | null = null;
	/** What the wiki said of the accounts, in that order. */
	public readonly verdicts: Verdict[] = [];
	/** Is the wiki another one to the browser, under the same origin? */
	public isDisguised = false;
	/** What broke that should not have. */
	public readonly failures: string[] = [];
	private readonly server = http.createServer( ( request, response ) => {
		this.underWay++;
		this.serve( request, response ).catch( ( error: unknown ) => {
			this.failures.push( String( error instanceof Error ? error.stack : error ) );
			response.destroy();
		} ).finally( () => {
			this.underWay--;
		} );
	} );

	private target = '';
	/** The account whose step the session of the browser holds, as far as is known. */
	private atStep = '';
	/** Requests that are not answered, or not yet done at the wiki. */
	private underWay = 0;

	public async listen(): Promise<void> {
		await new Promise<void>( ( resolve ) => {
			this.server.listen( 0, HOST, resolve );
		} );
	}

	public get url(): string {
		return `http://${ HOST }:${ ( this.server.address() as AddressInfo ).port }`;
	}

	/** @param target The wiki's own address */
	public standBefore( target: string ): void {
		this.target = target;
	}

	/** A new run: what was counted is forgotten, and faults come from there. */
	public begin( surroundings: Surroundings ): void {
		this.injections.length = this.failures.length = this.verdicts.length = 0;
		this.isDisguised = false;
		this.requests = this.creations = 0;
		this.scenario = {};
		this.surroundings = surroundings;
	}

	/** Nothing goes wrong any more. Resolves when the wiki is done with all that was asked. */
	public async rest(): Promise<void> {
		this.surroundings = null;
		this.scenario = {};
		for ( let waited = 0; this.underWay > 0 && waited < LONGEST; waited += 50 ) {
			await sleep( 50 );
		}
	}

	/** Cuts every connection. */
	public hangUp(): void {
		this.server.closeAllConnections();
	}

	public async stop(): Promise<void> {
		await new Promise<void>( ( resolve ) => {
			this.server.close( () => resolve() );
			this.server.closeAllConnections();
		} );
	}

	private async serve( request: IncomingMessage, response: ServerResponse ): Promise<void> {
		const body = await bodyOf( request );
		const { pathname, searchParams } = new URL( request.url ?? '/', this.url );
		const gone = new Promise<void>( ( resolve ) => {
			response.on( 'close', resolve );
		} );
		const isPost = request.method === 'POST';
		const parameters = isPost ? new URLSearchParams( body.toString() ) : searchParams;
		const asked: Asked = { request, response, body, parameters, gone };
		if ( pathname === '/w/load.php' && NAMES_THE_WIKI.test( searchParams.get( 'modules' ) ?? '' ) ) {
			this.answer( asked, this.disguised( await this.ask( asked ) ) );
			return;
		}
		if ( pathname !== '/w/api.php' || !this.surroundings ) {
			this.answer( asked, await this.ask( asked ) );
			return;
		}
		this.requests++;
		const purpose = purposeOf( isPost, parameters );
		this.creations += purpose === 'creation' ? 1 : 0;
		const number = this.requests;
		const fate = this.surroundings.deal( purpose );
		if ( !fate ) {
			this.answer( asked, await this.ask( asked ) );
			return;
		}
		const injection: Injection = {
			number, fault: fate.fault, acted: false, method: request.method ?? '', purpose,
			action: parameters.get( 'action' ) ?? '', username: parameters.get( 'username' ) ?? ''
		};
		this.injections.push( injection );
		injection.acted = await this.meet( asked, fate, this.surroundings );
	}

	/** Returns whether the wiki saw the request as it was. */
	private async meet( asked: Asked, { fault, acts }: Fate, surroundings: Surroundings ): Promise<boolean> {
		const { response, parameters, gone } = asked;
		if ( isBrowserFault( fault ) ) {
			if ( acts ) {
				await this.ask( asked );
			}
			await surroundings.suffer( fault );
			response.destroy();
			return acts;
		}
		switch ( fault ) {
			case 'dropped-before':
				response.destroy();
				return false;
			case 'dropped-after':
				await this.ask( asked );
				response.destroy();
				return true;
			case 'too-late': {
				const answer = await this.ask( asked );
				await Promise.race( [ gone, sleep( LONGEST ) ] );
				this.answer( asked, answer );
				return true;
			}
			case 'arrives-late':
				await Promise.race( [ gone, sleep( LONGEST ) ] );
				// Some of them while the browser asks what became of it, some after that.
				await sleep( acts ? 200 : 1500 );
				await this.ask( asked );
				return true;
			case 'http-500':
				return this.fail( asked, false, 500 );
			case 'http-502':
				return this.fail( asked, acts, 502 );
			case 'http-503':
				return this.fail( asked, acts, 503, { 'retry-after': '2' } );
			case 'http-429':
				return this.fail( asked, false, 429, acts ? { 'retry-after': '3' } : {} );
			case 'html-page':
				return this.fail( asked, acts, 200 );
			case 'cut-json': {
				const answer = await this.ask( asked );
				this.answer( asked, {
					...answer, verdict: undefined, body: answer.body.subarray( 0, answer.body.length / 2 )
				} );
				return true;
			}
			case 'maxlag':
				this.refuse( asked, 'maxlag', 'Waiting for a database server: 5.2 seconds lagged.', { 'retry-after': '5' } );
				return false;
			case 'badtoken':
				this.answer( asked, await this.ask( asked, { [ parameters.has( 'token' ) ? 'token' : 'createtoken' ]: 'worn out+\\' } ) );
				return false;
			case 'readonly':
				this.answer( asked, await this.ask( asked, {}, { readOnly: 'The servers are moving house' } ) );
				// Questions are answered all the same.
				return parameters.get( 'action' ) === 'query';
			case 'ratelimited':
				this.refuse( asked, 'ratelimited', 'You’ve exceeded your rate limit. Please wait some time and try again.' );
				return false;
			default:
				await surroundings.happen( fault, parameters.get( 'username' ) ?? '' );
				this.answer( asked, await this.ask( asked ) );
				return true;
		}
	}

	private async fail(
		asked: Asked, acts: boolean, status: number, headers: http.IncomingHttpHeaders = {}
	): Promise<boolean> {
		if ( acts ) {
			await this.ask( asked );
		}
		this.answer( asked, {
			status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
			body: Buffer.from( `<!DOCTYPE html><title>Error</title><h1>Error</h1><p>Our servers are under maintenance (${ status }).` )
		} );
		return acts;
	}

	/** As the API says no, in the form that the gadget asks for. */
	private refuse( asked: Asked, code: string, html: string, headers: http.IncomingHttpHeaders = {} ): void {
		this.answer( asked, {
			status: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'mediawiki-api-error': code, ...headers },
			body: Buffer.from( JSON.stringify( { errors: [ { code, html, module: 'main' } ] } ) )
		} );
	}

	private answer( { response }: Asked, { status, headers, body, verdict }: Answer ): void {
		if ( !response.destroyed ) {
			response.writeHead( status, { ...headers, 'content-length': body.length } );
			response.end( body );
			if ( verdict ) {
				verdict.heard = true;
			}
		}
	}

	/**
	 * The scripts that name the wiki, never kept by the browser, with the names of another wiki where it is to be one.
	 * Wikis of one origin have a store each (StartUpModule::getStoreKey()), or the base would come from the other's.
	 */
	private disguised( answer: Answer ): Answer {
		const text = answer.body.toString();
		const body = Buffer.from( this.isDisguised ?
			text.replace( /("wgWikiID":\s*"|MediaWikiModuleStore:)/, '$1other-' ) : text );
		if ( this.isDisguised && body.toString() === text ) {
			throw new Error( 'The wiki says nowhere which one it is' );
		}
		return { ...answer, body, headers: { ...answer.headers, 'cache-control': 'no-store' } };
	}

	/** Takes down what the wiki says of an account, whether anybody hears it or not. */
	private note( { request, parameters }: Asked, answer: Answer ): void {
		const purpose = purposeOf( request.method === 'POST', parameters );
		if ( purpose === 'question' || purpose === 'follow' ) {
			return;
		}
		let said: { status?: string; username?: string } = {};
		try {
			said = ( JSON.parse( answer.body.toString() ) as { createaccount?: typeof said } ).createaccount ?? {};
		} catch {
			// An error of the server's: it says nothing of the account.
		}
		const { status, username = purpose === 'step' ? this.atStep : parameters.get( 'username' ) ?? '' } = said;
		if ( status !== undefined ) {
			this.atStep = status === 'UI' ? username : this.atStep;
			answer.verdict = { username, status, heard: false };
			this.verdicts.push( answer.verdict );
		}
	}

	/** What the wiki is like for a request about the account of somebody of whom it wants more. */
	private stepFor( { request, parameters }: Asked ): Scenario {
		const purpose = purposeOf( request.method === 'POST', parameters );
		const isWanted = purpose === 'step' ||
			purpose === 'creation' && this.surroundings?.wantsStep?.( parameters.get( 'username' ) ?? '' );
		return isWanted ? WITH_STEP : {};
	}

	/**
	 * Passes a request on.
	 *
	 * @param asked
	 * @param changes Parameters to change
	 * @param more What the wiki is like for this request alone
	 */
	private ask( asked: Asked, changes: Record<string, string> = {}, more: Scenario = {} ): Promise<Answer> {
		const { request, body, parameters } = asked;
		const isPost = request.method === 'POST';
		const url = new URL( request.url ?? '/', this.target );
		let sent = body;
		if ( Object.keys( changes ).length > 0 ) {
			const changed = new URLSearchParams( [ ...parameters ] );
			Object.entries( changes ).forEach( ( [ name, value ] ) => changed.set( name, value ) );
			if ( isPost ) {
				sent = Buffer.from( changed.toString() );
			} else {
				url.search = changed.toString();
			}
		}
		const headers = { ...request.headers, connection: 'close', 'content-length': String( sent.length ) };
		delete headers[ 'transfer-encoding' ];
		headers.cookie = this.cookies( request.headers.cookie ?? '', { ...this.stepFor( asked ), ...more } );
		if ( url.pathname === '/w/load.php' ) {
			// So that it can be read.
			delete headers[ 'accept-encoding' ];
		}
		return new Promise( ( resolve, reject ) => {
			const passed = http.request( url, { method: request.method, headers }, ( answer ) => {
				bodyOf( answer ).then( ( whole ) => {
					const kept = { ...answer.headers };
					[ 'connection', 'transfer-encoding', 'keep-alive' ].forEach( ( name ) => delete kept[ name ] );
					const said: Answer = { status: answer.statusCode ?? 502, headers: kept, body: whole };
					this.note( asked, said );
					resolve( said );
				}, reject );
			} );
			passed.on( 'error', reject );
			passed.end( sent );
		} );
	}

	private cookies( given: string, more: Scenario ): string {
		const cookies = given.split( /;\s*/ ).filter( ( cookie ) => cookie !== '' );
		const isScenario = ( cookie: string ): boolean => cookie.startsWith( `${ SCENARIO_COOKIE }=` );
		const own = cookies.find( isScenario )?.slice( SCENARIO_COOKIE.length + 1 );
		const scenario = {
			...( own ? JSON.parse( decodeURIComponent( own ) ) as Scenario : {} ), ...this.scenario, ...more
		};
		return [
			...cookies.filter( ( cookie ) => !isScenario( cookie ) ),
			`${ SCENARIO_COOKIE }=${ encodeURIComponent( JSON.stringify( scenario ) ) }`
		].join( '; ' );
	}
}
