import { type Parameters, type RequestDeclaration } from '../accounts/contract/declarations';
import { meaningOf } from '../accounts/contract/codes';
import type { CreatedBy, Outcome } from '../accounts/contract/outcome';
import {
	type AccountService, type Cancellation, type Found, type Impediment, type NameCheck, type Opening,
	type PasswordCheck
} from '../accounts/contract/service';
import type { AskOverridable } from './ask-overridable';
import { offersOverrides } from './offers-overrides';
import { readFailedCreation, readOutcome } from './read-outcome';
import { readContinuation, readFound } from './read-found';
import { readNameCheck } from './read-name-check';
import { HOUR, moduleParameters, openingParameters } from './opening-question';
import { readFields, readOpening, readToken } from './read-opening';
import { asList, asShape, asText } from './shape';
import { ApiFailure, readMessage, SEPARATOR, WikiApi } from './wiki-api';

/** How long an answer holds that was asked for before anybody opened the dialog, in milliseconds. */
const FRESH = 60000;

/** Did no answer come, or none that can be read? */
function isUnanswered( { code }: ApiFailure ): boolean {
	return meaningOf( code ).outcome === 'unknown';
}

/** AccountService through the wiki's own Action API. */
export class MwAccountService implements AccountService {
	public readonly me = String( mw.config.get( 'wgUserName' ) );
	/** What the wiki has said last; empty before open(). */
	public rights: readonly string[] = [];
	public requests: RequestDeclaration[] = [];
	private ahead: Promise<Opening> | null = null;
	/** When it was asked, in milliseconds since 1970. */
	private askedAt = 0;
	private readonly api = new WikiApi();
	private token = '';

	/**
	 * @param returnUrl Gives the absolute address to which an external login sends the person back; createreturnurl.
	 *  Asked for once per creation.
	 * @param askOverridable Few may override anything, so that it is fetched for them
	 */
	public constructor( private readonly returnUrl: () => string, private readonly askOverridable: AskOverridable ) {}

	public open(): Promise<Opening> {
		const opening = this.ahead ?? this.ask();
		this.ahead = null;
		return opening;
	}

	/** Asks now what open() is going to be called for, unless that was done a moment ago. */
	public askAhead(): void {
		const now = Date.now();
		if ( now - this.askedAt > FRESH ) {
			this.askedAt = now;
			this.ahead = this.ask();
			this.ahead.catch( mw.log.warn );
		}
	}

	private async ask(): Promise<Opening> {
		const [ result, disabled ] = await Promise.all( [
			this.api.getAhead( openingParameters( this.me ) ), this.disabled()
		] );
		const opening = readOpening( result, Date.now() );
		this.token = readToken( result );
		this.requests = opening.requests;
		this.rights = opening.rights;
		if ( disabled ) {
			opening.impediments.push( disabled );
		}
		return opening;
	}

	public async declarations(): Promise<RequestDeclaration[]> {
		this.requests = readFields( await this.api.get( {
			action: 'query', meta: 'authmanagerinfo', amirequestsfor: 'create', amimessageformat: 'html', assertuser: this.me
		} ) );
		return this.requests;
	}

	public create( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		return this.send( { ...fields, createreturnurl: this.returnUrl() }, by );
	}

	public continue( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		return this.send( { ...fields, createcontinue: '1' }, by );
	}

	public async find( username: string, since: number ): Promise<Found> {
		const question = {
			action: 'query', list: 'users|logevents',
			ususers: SEPARATOR + username, usprop: 'registration',
			letype: 'newusers', leuser: this.me, leend: new Date( since ).toISOString(),
			leprop: 'title|user|timestamp|type', lelimit: 'max'
		};
		try {
			const result = await this.api.get( question );
			const found = readFound( result, this.me, since );
			if ( found.kind !== 'other' || readContinuation( result ) === null ) {
				return found;
			}
			// More were created since than one answer holds. By title only now: it takes the wiki to know what becomes
			// of a name such as “User:some_one”.
			const [ user ] = asList( asShape( result.query ).users );
			const letitle = `User:${ asText( asShape( user ).name ) }`;
			return readFound( await this.api.get( { ...question, letitle } ), this.me, since );
		} catch {
			return { kind: 'silent' };
		}
	}

	public async checkName( username: string, cancellation: Cancellation ): Promise<NameCheck> {
		const result = await this.api.get( {
			action: 'query', list: 'users', ususers: SEPARATOR + username, usprop: 'cancreate'
		}, cancellation );
		const check = readNameCheck( result, this.requests );
		// To people who may override, the wiki calls a name free that it would refuse to create without the override.
		if ( check.kind !== 'free' || !offersOverrides( this.requests ) ) {
			return check;
		}
		const [ refusal ] = await this.askOverridable( this.api, this.requests, check.canonical, cancellation );
		return refusal ?? check;
	}

	public async checkPassword(
		username: string, password: string, cancellation: Cancellation
	): Promise<PasswordCheck> {
		const parameters = { action: 'validatepassword', password };
		let result;
		try {
			result = await this.api.post( username === '' ? parameters : { ...parameters, user: username }, cancellation );
		} catch ( error ) {
			// A name that is taken or invalid is refused here; the password can still be judged by itself.
			if ( !( error instanceof ApiFailure ) || isUnanswered( error ) || username === '' ) {
				throw error;
			}
			result = await this.api.post( parameters, cancellation );
		}
		const answer = asShape( result.validatepassword );
		return {
			accepted: answer.validity === 'Good',
			messages: asList( answer.validitymessages ).map( readMessage )
		};
	}

	private async send( parameters: Parameters, by: CreatedBy ): Promise<Outcome> {
		try {
			return await this.post( parameters, by );
		} catch ( error ) {
			if ( error instanceof ApiFailure && meaningOf( error.code ).retry === 'token' ) {
				return this.sendWithFreshToken( parameters, by );
			}
			return this.failed( error );
		}
	}

	/** The session was renewed, or the token was too old. Nothing was created: core checks the token first. */
	private async sendWithFreshToken( parameters: Parameters, by: CreatedBy ): Promise<Outcome> {
		try {
			this.token = readToken( await this.api.get( {
				action: 'query', meta: 'tokens', type: 'createaccount', assertuser: this.me
			} ) );
			return await this.post( parameters, by );
		} catch ( error ) {
			return this.failed( error );
		}
	}

	private async post( parameters: Parameters, by: CreatedBy ): Promise<Outcome> {
		// Our own parameters come last, so that no declared field can take their place.
		return readOutcome( await this.api.post( {
			...parameters,
			action: 'createaccount', createmessageformat: 'html', createtoken: this.token, assertuser: this.me
		} ), by );
	}

	private async failed( error: unknown ): Promise<Outcome> {
		if ( !( error instanceof ApiFailure ) ) {
			// The program's own fault, after which nobody can say whether there is an account.
			mw.log.error( error );
			return { kind: 'unknown', cause: 'unreadable' };
		}
		const outcome = readFailedCreation( error );
		return outcome.kind === 'sessionLost' ? { kind: 'sessionLost', now: await this.whoAmI() } : outcome;
	}

	/** Who is logged in now; null: nobody, or the wiki does not answer. Never throws. */
	public async whoAmI(): Promise<string | null> {
		try {
			const result = await this.api.get( { action: 'query', meta: 'userinfo' } );
			const user = asShape( asShape( result.query ).userinfo );
			return user.anon === true ? null : String( user.name );
		} catch {
			return null;
		}
	}

	private async disabled(): Promise<Impediment | null> {
		// What arrives broken is kept as long as what does not: asked for anew, or no reload would help for an hour.
		const result = await this.api.getAhead( moduleParameters( HOUR ) ).catch( () => this.api.get( moduleParameters( '0' ) ) );
		const module = asShape( asList( asShape( result.paraminfo ).modules )[ 0 ] );
		return asList( module.parameters ).length > 0 ? null : { code: 'moduledisabled', message: readMessage( null ) };
	}
}
