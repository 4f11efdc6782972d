/** Files, pages of the wiki and what was copied from pages as sources of a list, fetched when the first is wanted. */

import type { AccountList } from '../accounts/list/account-list';
import messages from '../i18n/en.json';
import { partProblemText } from './part-problem';
import { SourcesView } from '../ui/list/source/sources-view';
import { readSheetFile } from '../ui/list/source/sheet-file';
import { defineMessages } from '../ui/shared/messages';
import { MwPageService } from '../wiki/mw-page-service';

defineMessages( messages );

export { decodeSource } from '../accounts/list/read/source';
export { textOfMarkup } from '../accounts/list/read/source/markup-source';
export { readSheetFile };

export function makeSources( list: AccountList ): SourcesView {
	return new SourcesView( list, new MwPageService(), partProblemText );
}
