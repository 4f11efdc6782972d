/** The table of a list, and what stands above it, which comes with the part `list`, beside it. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { TablePanel } from '../ui/list/table-panel';
