/** In place of accounts/list/read/source-readers.ts in the gadget: what only some sources want comes with a part. */

import type { decodeSource as DecodeSource } from '../accounts/list/read/source';
import type { TextOfMarkup } from '../accounts/list/read/source/markup-source';
import { loadPart } from './load-part';

export const decodeSource: typeof DecodeSource = async ( source, options ) => {
	const part = await loadPart( 'sources' );
	return part.decodeSource( source, options );
};

export const textOfMarkup: TextOfMarkup = async ( ...markup ) => {
	const part = await loadPart( 'sources' );
	return part.textOfMarkup( ...markup );
};
