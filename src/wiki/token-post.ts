import { meaningOf } from '../accounts/contract/codes';
import { own } from '../accounts/contract/own';
import type { Parameters } from '../accounts/contract/declarations';
import { asShape, asText, type Shape } from './shape';
import { ApiFailure, type WikiApi } from './wiki-api';

/** Posts what wants a token: fetched with the first, and anew, once, where the wiki does not take it any more. */
export class TokenPost {
	private token = '';

	/**
	 * @param api
	 * @param type Of the token: `csrf`, `userrights`
	 * @param me Whoever else is logged in meanwhile must not be the one who did it
	 */
	public constructor( private readonly api: WikiApi, private readonly type: string, private readonly me: string ) {}

	/** @throws ApiFailure */
	public async post( parameters: Parameters ): Promise<Shape> {
		if ( this.token === '' ) {
			await this.fetch();
		}
		try {
			return await this.send( parameters );
		} catch ( error ) {
			if ( !( error instanceof ApiFailure && meaningOf( error.code ).retry === 'token' ) ) {
				throw error;
			}
			// Nothing was done: core checks the token first.
			await this.fetch();
			return this.send( parameters );
		}
	}

	private send( parameters: Parameters ): Promise<Shape> {
		return this.api.post( { ...parameters, token: this.token, assertuser: this.me } );
	}

	private async fetch(): Promise<void> {
		const result = await this.api.get( { action: 'query', meta: 'tokens', type: this.type, assertuser: this.me } );
		this.token = asText( own( asShape( asShape( result.query ).tokens ), `${ this.type }token` ) );
	}
}
