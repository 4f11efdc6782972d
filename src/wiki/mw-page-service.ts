import type { Cancellation } from '../accounts/contract/service';
import type { PageService, WikiPage } from '../accounts/list/source/page-service';
import { asList, asShape, asText } from './shape';
import { ApiFailure, WikiApi } from './wiki-api';

/** No page, no title, or one that is made anew at every look, such as a special page (core's ApiParse.php). */
const NO_PAGE: readonly string[] = [ 'missingtitle', 'nosuchpageid', 'invalidtitle', 'pagecannotexist', 'missingcontent-pageid' ];

/** PageService through the wiki's own Action API. */
export class MwPageService implements PageService {
	private readonly api = new WikiApi();

	public async findTitles( typed: string, cancellation: Cancellation ): Promise<string[]> {
		const result = await this.api.get( {
			action: 'query', list: 'prefixsearch', pssearch: typed, psnamespace: '*', pslimit: '10'
		}, cancellation );
		return asList( asShape( result.query ).prefixsearch )
			.map( ( found ) => asText( asShape( found ).title ) ).filter( ( title ) => title !== '' );
	}

	public async readPage( title: string, cancellation: Cancellation ): Promise<WikiPage | null> {
		try {
			const { parse } = await this.api.get( {
				action: 'parse', page: title, redirects: '1', prop: 'text',
				disableeditsection: '1', disabletoc: '1', disablelimitreport: '1'
			}, cancellation );
			const page = asShape( parse );
			return { title: asText( page.title ) || title, html: asText( page.text ) };
		} catch ( error ) {
			if ( error instanceof ApiFailure && NO_PAGE.includes( error.code ) ) {
				return null;
			}
			throw error;
		}
	}
}
