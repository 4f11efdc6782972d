/** What may be wanted of a list once it is checked, and is fetched meanwhile. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { freeNames } from '../accounts/list/check/free-names';
export { ExemptionView } from '../ui/list/exemption-view';
export { exportList } from '../ui/list/export-list';
export { SheetReturnView } from '../ui/list/sheet-return-view';
