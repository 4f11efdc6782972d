/** What is asked of the wiki before there is a dialog: the way of the entries to it. */

export { askAhead } from '../wiki/ask-ahead';
