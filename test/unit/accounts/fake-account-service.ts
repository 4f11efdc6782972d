import type { Parameters, RequestDeclaration } from '../../../src/accounts/contract/declarations';
import type { CreatedBy, Outcome } from '../../../src/accounts/contract/outcome';
import {
	WikiError, type AccountService, type Cancellation, type Found, type NameCheck, type Opening, type PasswordCheck
} from '../../../src/accounts/contract/service';
import { plainText } from '../../../src/accounts/contract/declarations';
import { openingOf } from '../shapes';

/** An answer, an answer to come, or a failure. */
type Answer<T> = T | Promise<T> | Error;

async function give<T>( answer: Answer<T> ): Promise<T> {
	if ( answer instanceof Error ) {
		throw answer;
	}
	return answer;
}

export const NO_CONNECTION = new WikiError( 'http', plainText( '' ) );

/**
 * A wiki that says what the test tells it to, and remembers what it was asked. It decides nothing: what is not
 * prepared is answered as by a wiki where nothing stands in the way, once the lists are used up.
 */
export class FakeAccountService implements AccountService {
	public opening: Answer<Opening> = openingOf( 'coordinator' );
	public outcomes: Array<Answer<Outcome>> = [];
	public found: Found[] = [];
	public names = new Map<string, Answer<NameCheck>>();
	public passwords = new Map<string, Answer<PasswordCheck>>();
	public fresh: Array<Answer<RequestDeclaration[]>> = [];

	public openings = 0;
	public freshAsked = 0;
	public creates: Array<{ fields: Parameters; by: CreatedBy }> = [];
	public continues: Array<{ fields: Parameters; by: CreatedBy }> = [];
	public finds: Array<{ username: string; since: number }> = [];
	public checkedNames: string[] = [];
	public checkedPasswords: Array<{ username: string; password: string }> = [];

	public open(): Promise<Opening> {
		this.openings++;
		return give( this.opening );
	}

	public async declarations(): Promise<RequestDeclaration[]> {
		this.freshAsked++;
		const prepared = this.fresh.shift();
		return prepared ? give( prepared ) : ( await give( this.opening ) ).requests;
	}

	public create( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		this.creates.push( { fields, by } );
		return give( this.outcomes.shift() ?? { kind: 'created', username: fields.username ?? '', by } );
	}

	public continue( fields: Parameters, by: CreatedBy ): Promise<Outcome> {
		this.continues.push( { fields, by } );
		return give( this.outcomes.shift() ?? { kind: 'created', username: this.creates[ 0 ]?.fields.username ?? '', by } );
	}

	public async find( username: string, since: number ): Promise<Found> {
		this.finds.push( { username, since } );
		return this.found.shift() ?? { kind: 'free' };
	}

	public checkName( username: string, _cancellation: Cancellation ): Promise<NameCheck> {
		this.checkedNames.push( username );
		return give( this.names.get( username ) ?? { kind: 'free', canonical: username } );
	}

	public checkPassword( username: string, password: string ): Promise<PasswordCheck> {
		this.checkedPasswords.push( { username, password } );
		return give( this.passwords.get( password ) ?? { accepted: true, messages: [] } );
	}

}
