/**
 * The parts that only some files want, as import() brings them. A build that has pages for them hands in functions of
 * its own (SourceOptions), so that they are not in the part that everybody loads.
 */

import type { DetectEncoding, ReadSpreadsheet } from './decoded-source';

export const detectEncoding: DetectEncoding = async ( bytes, language, decode ) => {
	const part = await import( './encodings' );
	return part.detectEncoding( bytes, language, decode );
};

export const readSpreadsheet: ReadSpreadsheet = async ( bytes ) => {
	const part = await import( './spreadsheets' );
	return part.readSpreadsheet( bytes );
};
