import type { PresetService } from '../accounts/presets/preset-service';
import type { PresetPage } from '../accounts/presets/read-presets';
import { MwPresetPages } from './mw-preset-pages';
import { readEdit } from './read-edit';
import { TokenPost } from './token-post';
import { WikiApi } from './wiki-api';

/** PresetService through the wiki's own Action API. */
export class MwPresetService implements PresetService {
	private readonly pages: MwPresetPages;
	private readonly edits: TokenPost;

	/** @param me The person who is logged in */
	public constructor( me: string ) {
		this.pages = new MwPresetPages( me );
		this.edits = new TokenPost( new WikiApi(), 'csrf', me );
	}

	public readPages(): Promise<{ site: PresetPage; own: PresetPage }> {
		return this.pages.readPages();
	}

	public async saveOwn( { title, revision }: PresetPage, text: string, summary: string ): Promise<void> {
		readEdit( await this.edits.post( {
			action: 'edit', title, text, summary, contentmodel: 'json', contentformat: 'application/json',
			...( revision === 0 ? { createonly: '1' } : { baserevid: String( revision ), nocreate: '1' } )
		} ) );
	}
}
