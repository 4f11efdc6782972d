import { captchaOf } from '../contract/captcha';
import type { RequestDeclaration } from '../contract/declarations';
import type { AccountService } from '../contract/service';

/** Asks for the fields anew where there is a captcha: each of its challenges is good for one attempt. */
export class FreshFields {
	private asking: Promise<void> | null = null;

	/**
	 * @param service
	 * @param begun Told when new ones are on their way
	 * @param done Told of them; null: they could not be had, and the old ones stay. Should the wiki refuse those, it
	 *  says so.
	 */
	public constructor(
		private readonly service: AccountService,
		private readonly begun: () => void,
		private readonly done: ( fresh: RequestDeclaration[] | null ) => void
	) {}

	/** @param requests The fields of now */
	public renew( requests: readonly RequestDeclaration[] ): void {
		if ( this.asking || !captchaOf( requests ) ) {
			return;
		}
		this.begun();
		this.asking = this.service.declarations().catch( () => null ).then( ( fresh ) => {
			this.asking = null;
			this.done( fresh );
		} );
	}

	/** Resolves when no new fields are on their way any more. */
	public async arrived(): Promise<void> {
		await this.asking;
	}
}
