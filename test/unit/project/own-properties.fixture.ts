/** What own-properties.test.ts has to find. */

const table: Record<string, string> = { known: 'a' };

export const read = ( key: string ): string | undefined => table[ key ];

export const isThere = ( key: string ): boolean => key in table;

export function write( key: string ): void {
	table[ `${ key }[0]` ] = 'b';
}
