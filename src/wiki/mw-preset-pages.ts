import { PRESETS } from '../accounts/contract/site-page';
import type { PresetService } from '../accounts/presets/preset-service';
import type { PresetPage } from '../accounts/presets/read-presets';
import { asList, asShape, asText, type Shape } from './shape';
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

/** The pages with presets, through the wiki's own Action API: two of them, and no other, whatever a link says. */
export class MwPresetPages implements Pick<PresetService, 'readPages'> {
	private readonly api = new WikiApi();

	/** @param me The person who is logged in */
	public constructor( private readonly me: string ) {}

	public async readPages(): Promise<{ site: PresetPage; own: PresetPage }> {
		const result = await this.api.get( {
			action: 'query', prop: 'revisions', rvprop: 'ids|content', rvslots: 'main', assertuser: this.me,
			titles: `${ PRESETS }|User:${ this.me }/AccountCreator.json`
		} );
		const pages = asList( asShape( result.query ).pages );
		return { site: readPage( pages, true ), own: readPage( pages, false ) };
	}
}
