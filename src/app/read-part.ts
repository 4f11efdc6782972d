/** The reader of lists, which comes with the part `list`, beside it. */

export { readList, readText } from '../accounts/list/read';
