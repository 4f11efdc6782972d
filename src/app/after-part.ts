/** What may be wanted of a list once it is checked, and is fetched meanwhile. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { exportList } from '../ui/list/export-list';
export { LimitView } from '../ui/list/limit-view';
export { SheetReturnView } from '../ui/list/sheet-return-view';
export { limitSeconds } from '../wiki/limit-seconds';
