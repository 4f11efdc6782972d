/** What only files want. A build with pages for the parts puts a file in place of this one that fetches it. */

export { decodeSource } from './source';
