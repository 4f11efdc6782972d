/**
 * What nobody has to wait for when the dialog opens in English: other languages; what is checked of what is typed
 * without asking the wiki, by long tables; what the wiki knows of somebody who has a name already; and what there is to
 * know once an account is created.
 */

import type { Cancellation } from '../accounts/contract/service';
import messages from '../i18n/en.json';
import { takenText } from '../ui/shared/account-text';
import { defineMessages } from '../ui/shared/messages';
import { askCreation } from '../wiki/ask-creation';
import { WikiApi } from '../wiki/wiki-api';

defineMessages( messages );

export { judgeEmail } from '../accounts/email/judge-email';
export { emailRemark } from '../ui/one/email-remark';
export { nextSteps } from '../ui/one/next-steps';
export { translate } from './translate';
export { askOverridable } from '../wiki/ask-overridable';

/**
 * What the wiki knows of an account.
 *
 * @param me The person who is logged in
 * @param canonical
 * @param cancellation
 * @throws WikiError
 */
export async function describeAccount( me: string, canonical: string, cancellation: Cancellation ): Promise<string> {
	const { creation } = await askCreation( new WikiApi(), me, canonical, true, cancellation );
	return takenText( canonical, creation );
}
