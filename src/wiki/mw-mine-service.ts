import type { AccountFacts, LogAnswer, MineService } from '../accounts/mine/mine-service';
import { readContinuation } from './read-found';
import { readAccounts, readLastEdits, readLog, takesNames } from './read-mine';
import type { Shape } from './shape';
import { TokenPost } from './token-post';
import { WikiApi } from './wiki-api';

/** MineService through the wiki's own Action API. */
export class MwMineService implements MineService {
	private readonly api = new WikiApi();
	private readonly resets: TokenPost;

	/** @param me The person who is logged in */
	public constructor( private readonly me: string ) {
		this.resets = new TokenPost( this.api, 'csrf', me );
	}

	public async created( from: number, to: number, next: string | null ): Promise<LogAnswer> {
		const result = await this.query( {
			list: 'logevents', letype: 'newusers', leuser: this.me, leprop: 'title|timestamp|type|comment|details',
			// The latest comes first, so that the search begins at its end.
			lestart: new Date( to ).toISOString(), leend: new Date( from ).toISOString(), lelimit: 'max',
			...( next === null ? {} : { lecontinue: next } )
		} );
		return { entries: readLog( result ), next: readContinuation( result ) };
	}

	public async factsOf( ids: readonly number[] ): Promise<ReadonlyMap<number, AccountFacts>> {
		return readAccounts( await this.query( {
			list: 'users', ususerids: ids.join( '|' ), usprop: 'editcount|emailable|blockinfo'
		} ) );
	}

	public async lastEdits( ids: readonly number[] ): Promise<ReadonlyMap<number, number>> {
		return readLastEdits( await this.query( {
			list: 'usercontribs', ucuserids: ids.join( '|' ), ucprop: 'timestamp', uclimit: ids.length === 1 ? '1' : 'max'
		} ) );
	}

	public async canMailPasswords(): Promise<boolean> {
		return takesNames( await this.api.get( { action: 'paraminfo', modules: 'resetpassword' } ) );
	}

	public async mailPassword( username: string ): Promise<void> {
		await this.resets.post( { action: 'resetpassword', user: username } );
	}

	private query( question: Record<string, string> ): Promise<Shape> {
		return this.api.get( { action: 'query', assertuser: this.me, ...question } );
	}
}
