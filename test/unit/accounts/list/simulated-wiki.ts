import { plainText, type Parameters, type RequestDeclaration } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import type { CreatedBy, Outcome, Refused, Step } from '../../../../src/accounts/contract/outcome';
import type { AccountService, Found, NameCheck, Opening, PasswordCheck } from '../../../../src/accounts/contract/service';
import type { Clock } from '../../../../src/accounts/contract/clock';
import { openingOf } from '../../shapes';

/** What happens to one request for an account. */
export type Fate =
	'pass' |
	/** The connection breaks before the wiki has read it. */
	'lostBefore' |
	/** The wiki creates the account, and the answer gets lost. */
	'lostAfter' |
	/** The client gives up first; the wiki creates the account seconds later. */
	'late' |
	/** The same, but later than anybody would wait. */
	'veryLate' |
	/** The browser sends it twice by itself, and shows the second answer. */
	'resent' |
	'throws' |
	'refused' | 'somebodyElse' | 'throttle' | 'filterWarning' | 'readonly' | 'ratelimited' | 'maxlag' | 'inProgress' |
	'sessionLost' |
	'stepAfter' | 'stepBefore' | 'redirect' | 'restart';

export const FATES: readonly Fate[] = [
	'pass', 'lostBefore', 'lostAfter', 'late', 'veryLate', 'resent', 'throws', 'refused', 'somebodyElse', 'throttle', 'filterWarning',
	'readonly', 'ratelimited', 'maxlag', 'inProgress', 'sessionLost', 'stepAfter', 'stepBefore', 'redirect', 'restart'
];

/** How long the wiki takes for a creation, and after what time a late one is done, in milliseconds. */
const TAKES = 50;
const LATE = 9000;
const VERY_LATE = 60000;

function refusal( code: string, rest: Partial<Refused> = {} ): Refused {
	return { ...ownRefusal( code ), message: plainText( `The wiki says ${ code }` ), ...rest };
}

function stepOf( type: Step[ 'type' ] ): Outcome {
	return {
		kind: 'step',
		step: { type, code: 'more', message: plainText( 'More, please' ), requests: [], redirectTarget: null }
	};
}

/**
 * A wiki with accounts and a log of its own, which never makes a name twice, as core does not. What the gadget says of
 * an account can be held against what is there.
 */
export class SimulatedWiki implements AccountService {
	public readonly accounts = new Map<string, { mine: boolean; at: number; fields: Parameters; times: number }>();
	/** Which of the coming requests for an account meet which fate; `pass` once they are used up. */
	public fates: Fate[] = [];
	/** Which of the coming questions what became of an account go unanswered. */
	public silences: boolean[] = [];
	/** What the coming answers to steps are answered with; `unknown` once they are used up. */
	public continuations: Outcome[] = [];
	public posts: Parameters[] = [];
	public finds = 0;
	public declared = 0;
	public opening: Opening;
	/** Answers that are needed for captchas; null: none is wanted. */
	public captcha: ( ( fields: Parameters ) => boolean ) | null = null;

	public constructor( private readonly clock: Clock, opening = 'coordinator' ) {
		this.opening = openingOf( opening );
	}

	public open(): Promise<Opening> {
		return Promise.resolve( this.opening );
	}

	public async declarations(): Promise<RequestDeclaration[]> {
		this.declared++;
		await this.pass( TAKES );
		const number = String( this.declared );
		return this.opening.requests.map( ( request ) => ( {
			...request,
			fields: request.fields.map( ( field ) => field.name === 'captchaId' ? { ...field, value: number } : field )
		} ) );
	}

	public async create( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		this.posts.push( fields );
		const username = fields.username ?? '';
		const fate = this.fates.shift() ?? 'pass';
		await this.pass( TAKES );
		const exists = this.accounts.has( username );
		switch ( fate ) {
			case 'lostBefore':
				return { kind: 'unknown', cause: 'offline' };
			case 'lostAfter':
				this.make( fields );
				return { kind: 'unknown', cause: 'unreadable' };
			case 'late':
			case 'veryLate':
				this.clock.later( fate === 'late' ? LATE : VERY_LATE, () => this.make( fields ) );
				return { kind: 'unknown', cause: 'timeout' };
			case 'resent':
				this.make( fields );
				return refusal( 'userexists' );
			case 'throws':
				throw new Error( 'A slip' );
			case 'sessionLost':
				return { kind: 'sessionLost', now: null };
			case 'ratelimited':
				return refusal( 'ratelimited', { ended: false } );
			case 'maxlag':
				return refusal( 'maxlag', { ended: false, retryAfter: 5 } );
			case 'readonly':
				return refusal( 'readonly', { ended: false } );
			default:
		}
		if ( exists ) {
			return refusal( 'userexists' );
		}
		switch ( fate ) {
			case 'somebodyElse':
				this.accounts.set( username, { mine: false, at: this.clock.now(), fields: {}, times: 1 } );
				return refusal( 'userexists' );
			case 'inProgress':
				return refusal( 'usernameinprogress' );
			case 'refused':
				return refusal( 'invalidemailaddress' );
			case 'throttle':
				return refusal( 'acct_creation_throttle_hit' );
			case 'filterWarning':
				return refusal( 'abusefilter-warning-names', { stops: 'batch', spent: true } );
			case 'stepBefore':
				return stepOf( 'ui' );
			case 'restart':
				return stepOf( 'restart' );
			default:
		}
		if ( this.captcha && !this.captcha( fields ) ) {
			return refusal( 'captcha-createaccount-fail', { spent: true } );
		}
		this.make( fields );
		return fate === 'stepAfter' ? stepOf( 'ui' ) : fate === 'redirect' ? stepOf( 'redirect' ) :
			{ kind: 'created', username, by };
	}

	public async continue(): Promise<Outcome> {
		await this.pass( TAKES );
		return this.continuations.shift() ?? { kind: 'unknown', cause: 'unreadable' };
	}

	public async find( username: string, since: number ): Promise<Found> {
		this.finds++;
		await this.pass( TAKES );
		if ( this.silences.shift() ) {
			return { kind: 'silent' };
		}
		const account = this.accounts.get( username );
		return !account ? { kind: 'free' } :
			account.mine && account.at >= since ? { kind: 'mine', username, by: 'password' } : { kind: 'other' };
	}

	public checkName( username: string ): Promise<NameCheck> {
		return Promise.resolve( { kind: 'free', canonical: username } );
	}

	public checkPassword(): Promise<PasswordCheck> {
		return Promise.resolve( { accepted: true, messages: [] } );
	}

	private make( fields: Parameters ): void {
		const username = fields.username ?? '';
		const account = this.accounts.get( username );
		if ( !account ) {
			// The log knows whole seconds.
			const at = Math.floor( this.clock.now() / 1000 ) * 1000;
			this.accounts.set( username, { mine: true, at, fields, times: 1 } );
		}
	}

	private pass( milliseconds: number ): Promise<void> {
		return new Promise( ( resolve ) => {
			this.clock.later( milliseconds, resolve );
		} );
	}
}
