import { asRows } from '../../../../src/accounts/list/read/as-rows';
import { readText } from '../../../../src/accounts/list/read/read-text';
import type { Reading, ReadOptions } from '../../../../src/accounts/list/read/reading';
import type { Row } from '../../../../src/accounts/list/row';

export type FirstReading = Omit<Reading, 'rows'> & { rows: Row[]; certain: boolean };

/** The best reading of a text, with its people as the rows of a list. */
export function readFirst( text: string, options: ReadOptions = {} ): FirstReading {
	const { readings: [ reading ], certain } = readText( text, options );
	return { ...reading, rows: asRows( reading.rows ), certain };
}
