/** The table of a list, and what stands above it, which comes with the part `list`, beside it. */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

export { TablePanel } from '../ui/list/table-panel';

/** The texts of the table: not before the person's language is there. */
export function defineTableTexts(): void {
	defineMessages( messages );
}
