import type { Parameters, RequestDeclaration } from '../accounts/contract/declarations';
import type { Forbidden, ListService, OwnCreations } from '../accounts/list/list-service';
import type { Creation } from '../accounts/list/row';
import type { Cancellation, NameCheck } from '../accounts/contract/service';
import { askCreation } from './ask-creation';
import { askOverridable } from './ask-overridable';
import { offersOverrides } from './offers-overrides';
import { readContinuation } from './read-found';
import { readNameCheck } from './read-name-check';
import { readNames } from './read-names';
import { readOwnCreations, readWindows } from './read-own-creations';
import { SEPARATOR, wellFormed, WikiApi } from './wiki-api';
import type { Shape } from './shape';

/** What the wiki has said of this person when the dialog was opened. */
export interface Knowledge {
	readonly me: string;
	readonly rights: readonly string[];
	readonly requests: readonly RequestDeclaration[];
}

/** Names longer than that in all, encoded, are posted: addresses may be cut from about 2,000 characters on. */
const LONGEST_ADDRESS = 1500;

/** How many answers of the log are fetched at most: 500 entries each, or 5,000 with `apihighlimits`. */
const LOG_ANSWERS = 4;

/** ListService through the wiki's own Action API. */
export class MwListService implements ListService {
	private readonly api = new WikiApi();
	/** False once the wiki has shown that it knows no accounts for several wikis (extension CentralAuth). */
	private asksGlobally = true;

	/** @param knowledge What was said last; the MwAccountService */
	public constructor( private readonly knowledge: Knowledge ) {}

	public get namesPerRequest(): number {
		return this.knowledge.rights.includes( 'apihighlimits' ) ? 500 : 50;
	}

	public get offersOverrides(): boolean {
		return offersOverrides( this.knowledge.requests );
	}

	public async checkNames(
		names: readonly string[], cancellation: Cancellation
	): Promise<Map<string, NameCheck>> {
		const { requests } = this.knowledge;
		const checks = new Map<string, NameCheck>();
		const note = ( answers: Map<string, NameCheck> ): void => answers.forEach( ( check, name ) => {
			checks.set( name, check );
		} );
		for ( let index = 0; index < names.length; index += this.namesPerRequest ) {
			const chunk = names.slice( index, index + this.namesPerRequest );
			note( readNames( await this.ask( chunk, cancellation ), chunk, requests ) );
		}
		for ( const name of names.filter( ( asked ) => !checks.has( asked ) ) ) {
			// The one answer to a question about one name is about that name, whatever the wiki calls it.
			checks.set( name, readNameCheck( await this.ask( [ name ], cancellation ), requests ) );
		}
		return checks;
	}

	public checkOverridable( canonical: string, cancellation: Cancellation ): Promise<Forbidden[]> {
		return askOverridable( this.api, this.knowledge.requests, canonical, cancellation );
	}

	public async creationOf( canonical: string, cancellation: Cancellation ): Promise<Creation | null> {
		const { me } = this.knowledge;
		const { creation, isGlobal } = await askCreation( this.api, me, canonical, this.asksGlobally, cancellation );
		this.asksGlobally = isGlobal;
		return creation;
	}

	public async ownCreations( cancellation: Cancellation ): Promise<OwnCreations> {
		const question: Parameters = {
			action: 'query', list: 'logevents', letype: 'newusers', leuser: this.knowledge.me,
			leprop: 'title|timestamp|type|comment', lelimit: 'max', continue: '',
			...( this.knowledge.rights.includes( 'noratelimit' ) ? {} : { meta: 'userinfo', uiprop: 'ratelimits' } )
		};
		const creations: OwnCreations[ 'creations' ] = new Map();
		let windows: OwnCreations[ 'windows' ] = [];
		for ( let answers = 0; answers < LOG_ANSWERS; answers++ ) {
			const result = await this.api.get( question, cancellation );
			readOwnCreations( result ).forEach( ( creation, username ) => {
				if ( !creations.has( username ) ) {
					creations.set( username, creation );
				}
			} );
			if ( answers === 0 ) {
				windows = readWindows( result );
			}
			const lecontinue = readContinuation( result );
			if ( lecontinue === null ) {
				return { creations, complete: true, windows };
			}
			question.lecontinue = lecontinue;
			question.continue = '-||';
		}
		return { creations, complete: false, windows };
	}

	private ask( names: readonly string[], cancellation: Cancellation ): Promise<Shape> {
		const ususers = SEPARATOR + names.map( wellFormed ).join( SEPARATOR );
		const question: Parameters = { action: 'query', list: 'users', ususers, usprop: 'cancreate' };
		return encodeURIComponent( ususers ).length > LONGEST_ADDRESS ?
			this.api.post( question, cancellation ) : this.api.get( question, cancellation );
	}
}
