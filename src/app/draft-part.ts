/** What is asked of a list before it is created: what its columns hold, names for those who have none, free names. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { freeNames } from '../accounts/list/check/free-names';
export { ColumnView } from '../ui/list/column-view';
export { NamingView } from '../ui/list/naming-view';
