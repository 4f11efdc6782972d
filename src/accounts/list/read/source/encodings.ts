/** The part that tells encodings other than Unicode; loads when a file is in one. */

import type { DetectedEncoding, DetectEncoding } from './decoded-source';
import { usualEncodings } from './usual-encodings';

export const detectEncoding: DetectEncoding = ( _bytes, language ): Promise<DetectedEncoding> => {
	const [ encoding = 'windows-1252', ...alternatives ] = usualEncodings( language );
	return Promise.resolve( { encoding, certain: false, alternatives } );
};
