/** In place of accounts/list/read/decode-file.ts in the gadget: what only files want comes with a part. */

import type { decodeSource as DecodeSource } from '../accounts/list/read/source';
import { loadPart } from './load-part';

export const decodeSource: typeof DecodeSource = async ( source, options ) => {
	const part = await loadPart( 'sources' );
	return part.decodeSource( source, options );
};
