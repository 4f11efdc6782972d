import type { Row } from '../row';

/** Rows that have something in common, each group in the order of the list. */
export class RowGroups {
	private readonly groups = new Map<string, Row[]>();

	public get( key: string ): readonly Row[] {
		return this.groups.get( key ) ?? [];
	}

	public first( key: string ): Row | undefined {
		return this.groups.get( key )?.[ 0 ];
	}

	/**
	 * Adds a row, or takes one away. The empty key is no group.
	 *
	 * @param key
	 * @param row
	 * @param present
	 * @return The rows that have another first one now
	 */
	public set( key: string, row: Row, present: boolean ): readonly Row[] {
		if ( key === '' ) {
			return [];
		}
		const group = this.groups.get( key );
		if ( !group ) {
			if ( present ) {
				this.groups.set( key, [ row ] );
			}
			// It alone is concerned, and is told of anyway.
			return [];
		}
		let low = 0;
		for ( let high = group.length; low < high; ) {
			const middle = ( low + high ) >> 1; // eslint-disable-line no-bitwise
			if ( ( group[ middle ]?.id ?? 0 ) < row.id ) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		const found = group[ low ]?.id === row.id;
		group.splice( low, found ? 1 : 0, ...( present ? [ row ] : [] ) );
		if ( !group.length ) {
			this.groups.delete( key );
		}
		return low === 0 ? group : [];
	}
}
