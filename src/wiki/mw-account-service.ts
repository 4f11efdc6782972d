import { findField, plainText, type Parameters, type RequestDeclaration } from '../accounts/declarations';
import type { CreatedBy, Outcome } from '../accounts/outcome';
import {
	WikiError, type AccountService, type Cancellation, type Found, type Impediment, type NameCheck, type Opening,
	type PasswordCheck
} from '../accounts/service';
import { readFailedCreation, readOutcome } from './read-outcome';
import { readFound } from './read-found';
import { readNameCheck } from './read-name-check';
import {
	antiSpoofParameters, readAntiSpoof, readTitleBlacklist, titleBlacklistParameters
} from './read-override-check';
import { openingParameters, readFields, readOpening, readToken } from './read-opening';
import { asList, asShape } from './shape';
import { ApiFailure, readMessage, WikiApi } from './wiki-api';

/**
 * U+001F, which lets a name contain the character that otherwise separates names (api.php, “Multi-value parameters”).
 * Not as a literal: esbuild would write the character itself, and a wiki page cannot hold it.
 */
const SEPARATOR = String.fromCharCode( 0x1F );

/** AccountService through the wiki's own Action API. */
export class MwAccountService implements AccountService {
	private readonly api = new WikiApi();
	private readonly me = String( mw.config.get( 'wgUserName' ) );
	private token = '';
	private requests: RequestDeclaration[] = [];

	/**
	 * @param returnUrl Absolute address to which an external login sends the person back; createreturnurl
	 */
	public constructor( private readonly returnUrl: string ) {}

	public async open(): Promise<Opening> {
		const [ result, disabled ] = await Promise.all( [
			this.api.get( openingParameters( this.me ) ), this.disabled()
		] );
		const opening = readOpening( result, Date.now() );
		this.token = readToken( result );
		this.requests = opening.requests;
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
		return this.send( { ...fields, createreturnurl: this.returnUrl }, by );
	}

	public continue( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		return this.send( { ...fields, createcontinue: '1' }, by );
	}

	public async find( username: string, since: number ): Promise<Found> {
		try {
			return readFound( await this.api.get( {
				action: 'query', list: 'users|logevents',
				ususers: SEPARATOR + username, usprop: 'registration',
				// Not by title: only the wiki knows what becomes of a name such as “User:some_one”.
				letype: 'newusers', leuser: this.me, leend: new Date( since ).toISOString(),
				leprop: 'title|user|timestamp|type', lelimit: 'max'
			} ), this.me, since );
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
		return check.kind === 'free' ? await this.overridable( check.canonical, cancellation ) ?? check : check;
	}

	/** What would be refused but for an override that the wiki offers this person; null: nothing. */
	private async overridable( canonical: string, cancellation: Cancellation ): Promise<NameCheck | null> {
		const checks = [
			{ override: 'ignoreTitleBlacklist', parameters: titleBlacklistParameters( canonical ), read: readTitleBlacklist },
			{ override: 'ignoreAntiSpoof', parameters: antiSpoofParameters( canonical ), read: readAntiSpoof }
		];
		for ( const { override, parameters, read } of checks ) {
			if ( findField( this.requests, override ) ) {
				const refusal = read( await this.api.get( parameters, cancellation ) );
				if ( refusal ) {
					return { kind: 'forbidden', canonical, override, ...refusal };
				}
			}
		}
		return null;
	}

	public async createAccountPage(): Promise<string> {
		const response = await fetch( mw.util.getUrl( 'Special:CreateAccount' ) );
		if ( !response.ok ) {
			throw new WikiError( 'http', plainText( response.statusText ) );
		}
		return response.text();
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
			if ( !( error instanceof ApiFailure ) || error.code === 'http' || username === '' ) {
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
			if ( error instanceof ApiFailure && error.code === 'badtoken' ) {
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
			throw error;
		}
		const outcome = readFailedCreation( error );
		return outcome.kind === 'sessionLost' ? { kind: 'sessionLost', now: await this.whoAmI() } : outcome;
	}

	private async whoAmI(): Promise<string | null> {
		try {
			const result = await this.api.get( { action: 'query', meta: 'userinfo' } );
			const user = asShape( asShape( result.query ).userinfo );
			return user.anon === true ? null : String( user.name );
		} catch {
			return null;
		}
	}

	/**
	 * A site may switch the module off (core's ApiDisabled), which no answer of action=query tells. The description of
	 * a module without its own parameters is that of a disabled one; it may be kept for an hour.
	 */
	private async disabled(): Promise<Impediment | null> {
		const result = await this.api.get( {
			action: 'paraminfo', modules: 'createaccount', uselang: 'content', maxage: '3600', smaxage: '3600'
		} );
		const module = asShape( asList( asShape( result.paraminfo ).modules )[ 0 ] );
		return asList( module.parameters ).length > 0 ? null : { code: 'moduledisabled', message: readMessage( null ) };
	}
}
