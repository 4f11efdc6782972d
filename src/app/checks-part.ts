/** What is checked of what is typed without asking the wiki, and needs long tables: nobody waits for it to open. */

export { judgeEmail } from '../accounts/email/judge-email';
