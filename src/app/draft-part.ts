/** What is asked of a list before it is checked: what its columns hold, and names for those who have none. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { ColumnView } from '../ui/list/column-view';
export { NamingView } from '../ui/list/naming-view';
