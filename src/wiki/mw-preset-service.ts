import type { PresetService } from '../accounts/presets/preset-service';
import type { PresetPage } from '../accounts/presets/read-presets';
import { readEdit } from './read-edit';
import { asList, asShape, asText, type Shape } from './shape';
import { TokenPost } from './token-post';
import { WikiApi } from './wiki-api';

/** The namespace MediaWiki, which administrators alone can write to. */
const SITE = 8;

function readPage( pages: readonly unknown[], isSite: boolean ): PresetPage {
	const page = asShape( pages.find( ( one ) => ( asShape( one ).ns === SITE ) === isSite ) );
	const revision = asShape( asList( page.revisions )[ 0 ] );
	const main: Shape = asShape( asShape( revision.slots ).main );
	return {
		title: asText( page.title ), text: asText( main.content ), contentModel: asText( main.contentmodel ),
		revision: typeof revision.revid === 'number' ? revision.revid : 0
	};
}

/** PresetService through the wiki's own Action API. Reads two pages, and no other, whatever a link says. */
export class MwPresetService implements PresetService {
	private readonly api = new WikiApi();
	private readonly edits: TokenPost;

	/** @param me The person who is logged in */
	public constructor( private readonly me: string ) {
		this.edits = new TokenPost( this.api, 'csrf', me );
	}

	public async readPages(): Promise<{ site: PresetPage; own: PresetPage }> {
		const result = await this.api.get( {
			action: 'query', prop: 'revisions', rvprop: 'ids|content', rvslots: 'main', assertuser: this.me,
			titles: `MediaWiki:Gadget-AccountCreator-presets.json|User:${ this.me }/AccountCreator.json`
		} );
		const pages = asList( asShape( result.query ).pages );
		return { site: readPage( pages, true ), own: readPage( pages, false ) };
	}

	public async saveOwn( { title, revision }: PresetPage, text: string, summary: string ): Promise<void> {
		readEdit( await this.edits.post( {
			action: 'edit', title, text, summary, contentmodel: 'json', contentformat: 'application/json',
			...( revision === 0 ? { createonly: '1' } : { baserevid: String( revision ), nocreate: '1' } )
		} ) );
	}
}
