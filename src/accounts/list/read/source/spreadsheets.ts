/** The part that reads .xlsx and .ods; loads when such a file comes. */

import type { ReadSpreadsheet } from './decoded-source';

export const readSpreadsheet: ReadSpreadsheet = () => Promise.resolve( { kind: 'problem', code: 'broken' } );
