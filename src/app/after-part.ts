/** The export of a list, fetched while the list is being checked. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { exportList } from '../ui/list/export-list';
