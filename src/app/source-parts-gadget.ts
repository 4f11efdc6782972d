/** In place of accounts/list/read/source/parts.ts in the gadget: what only some files want comes with a part. */

import type { DetectEncoding, ReadSpreadsheet } from '../accounts/list/read/source/decoded-source';
import { loadPart } from './load-part';

export const detectEncoding: DetectEncoding = async ( bytes, language, decode ) => {
	const part = await loadPart( 'files' );
	return part.detectEncoding( bytes, language, decode );
};

export const readSpreadsheet: ReadSpreadsheet = async ( bytes ) => {
	const part = await loadPart( 'files' );
	return part.readSpreadsheet( bytes );
};
