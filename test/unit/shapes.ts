/** What real wikis answered; test/wiki/record-shapes.mjs recorded it. */

import fs from 'node:fs';
import path from 'node:path';
import type { Opening } from '../../src/accounts/contract/service';
import type { Shape } from '../../src/wiki/shape';
import { readOpening } from '../../src/wiki/read-opening';

export const VERSIONS = [ '1.39', '1.43' ] as const;
export type Version = typeof VERSIONS[ number ];

interface Recorded {
	asked: Record<string, string>;
	answer: Shape;
}

export function recorded( version: Version, name: string ): Recorded {
	const file = path.join( __dirname, 'wiki/shapes', version, `${ name }.json` );
	return JSON.parse( fs.readFileSync( file, 'utf8' ) ) as Recorded;
}

export function answer( version: Version, name: string ): Shape {
	return recorded( version, name ).answer;
}

/** When the answers were recorded, as the recorder writes all times. */
export const RECORDED_AT = Date.parse( '2026-01-02T03:04:05Z' );

export function openingOf( name: string, version: Version = '1.43' ): Opening {
	return readOpening( answer( version, `opening-${ name }` ), RECORDED_AT );
}
