/**
 * What only sources beside typed text want. A build with pages for the parts puts a file in place of this one that
 * fetches it.
 */

export { decodeSource } from './source';
export { textOfMarkup } from './source/markup-source';
