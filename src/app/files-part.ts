/** What only some files want: telling encodings other than Unicode, and reading spreadsheets. */

export { detectEncoding } from '../accounts/list/read/source/encodings';
export { readSpreadsheet } from '../accounts/list/read/source/spreadsheets';
