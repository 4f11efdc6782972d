import { plainText } from '../../../../src/accounts/contract/declarations';
import type { Forbidden, ListService, OwnCreations } from '../../../../src/accounts/list/list-service';
import type { Cancellation, NameCheck } from '../../../../src/accounts/contract/service';
import type { Creation } from '../../../../src/accounts/list/row';
import { NO_CONNECTION } from '../fake-account-service';

/** A wiki on which every name is free that the test says nothing else of. */
export class FakeListService implements ListService {
	public namesPerRequest = 50;
	public offersOverrides = false;
	public names = new Map<string, NameCheck>();
	public forbidden = new Map<string, Forbidden[]>();
	public own: OwnCreations | Error = { creations: new Map(), complete: true, windows: [] };
	/** Who created the accounts that this person did not, by canonical name. */
	public creations = new Map<string, Creation | Error>();
	/** How many of the next questions fail; or all with more names than that. */
	public failures = 0;
	public tooMany = Infinity;
	/** Resolves before an answer is given. */
	public delay: Promise<void> = Promise.resolve();

	public asked: string[][] = [];
	public overridablesAsked: string[] = [];
	public ownAsked = 0;
	public creationsAsked: string[] = [];

	public async checkNames( names: readonly string[], cancellation: Cancellation ): Promise<Map<string, NameCheck>> {
		this.asked.push( [ ...names ] );
		await this.delay;
		if ( cancellation.cancelled || this.failures-- > 0 || names.length > this.tooMany ) {
			throw NO_CONNECTION;
		}
		this.failures = 0;
		return new Map( names.map( ( name ) => [ name, this.names.get( name ) ?? { kind: 'free', canonical: name } ] ) );
	}

	public async checkOverridable( canonical: string ): Promise<Forbidden[]> {
		this.overridablesAsked.push( canonical );
		return this.forbidden.get( canonical ) ?? [];
	}

	public async ownCreations(): Promise<OwnCreations> {
		this.ownAsked++;
		if ( this.own instanceof Error ) {
			throw this.own;
		}
		return this.own;
	}

	public async creationOf( canonical: string ): Promise<Creation | null> {
		this.creationsAsked.push( canonical );
		const creation = this.creations.get( canonical ) ?? null;
		if ( creation instanceof Error ) {
			throw creation;
		}
		return creation;
	}
}

export function forbidden( canonical: string, override: string | null = null ): Forbidden {
	return { kind: 'forbidden', canonical, code: 'titleblacklist-forbidden', message: plainText( 'Listed' ), override };
}
