/**
 * What nobody has to wait for when the dialog opens: what is checked of what is typed without asking the wiki, by long
 * tables, and what there is to know once an account is created.
 */

import messages from '../i18n/en.json';
import { defineMessages } from '../ui/shared/messages';

defineMessages( messages );

export { judgeEmail } from '../accounts/email/judge-email';
export { nextSteps } from '../ui/one/next-steps';
