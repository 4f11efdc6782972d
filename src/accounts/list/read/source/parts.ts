/**
 * The parts that only some files want, with all of their libraries. Here they are as everything else is, which suits
 * tests and a script that is one file; a build with pages for them puts a file in place of this one that fetches them.
 */

export { detectEncoding } from './encodings';
export { readSpreadsheet } from './spreadsheets';
