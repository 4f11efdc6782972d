import type { AccountRequest, RequestField, Row } from './row';

/** What of a request can be changed in the table. */
export type Edited = Partial<Pick<AccountRequest, RequestField | 'mode'>>;

type Change = Edited | 'removed';

/** The order of the list. */
function byId( a: Row, b: Row ): number {
	return a.id - b.id;
}

/** Where each row stands: its line as it is written there, after how many rows of such lines have come before it. */
function places( rows: readonly Row[], text: string ): Map<string, Row> {
	const lines = text.replace( /\r\n?/g, '\n' ).split( '\n' );
	const found = new Map<string, Row>();
	const counts = new Map<string, number>();
	for ( const row of [ ...rows ].sort( byId ) ) {
		const line = lines[ row.line - 1 ] ?? '';
		const count = ( counts.get( line ) ?? 0 ) + 1;
		counts.set( line, count );
		found.set( `${ count } ${ line }`, row );
	}
	return found;
}

/**
 * What was done to rows in the table, beside the text. When the text is read anew, it is done again to the rows of
 * those lines that are still the same; a line that was changed says something else now.
 */
export class TableEdits {
	private changes = new Map<Row, Change>();
	private fields = new Map<Row, Edited>();

	/** How many rows are other than their lines say, passwords that were made left aside. */
	public get count(): number {
		return [ ...this.changes.values() ].filter( ( change ) => (
			change === 'removed' || Object.keys( change ).some( ( field ) => field !== 'password' )
		) ).length;
	}

	public edit( row: Row, edited: Edited ): void {
		const fields = { ...this.fields.get( row ), ...edited };
		this.fields.set( row, fields );
		this.changes.set( row, fields );
	}

	/** What was put into the field in place of what its line says; undefined: nothing was. */
	public edited<Field extends keyof Edited>( row: Row, field: Field ): Edited[ Field ] | undefined {
		return this.fields.get( row )?.[ field ];
	}

	/** The field is as its line says again. */
	public forget( row: Row, field: keyof Edited ): void {
		const { [ field ]: forgotten, ...rest } = this.fields.get( row ) ?? {};
		if ( forgotten !== undefined ) {
			this.fields.set( row, rest );
			this.putBack( row );
		}
	}

	public remove( row: Row ): void {
		this.changes.set( row, 'removed' );
	}

	public putBack( row: Row ): void {
		const fields = this.fields.get( row );
		if ( fields && Object.keys( fields ).length > 0 ) {
			this.changes.set( row, fields );
		} else {
			this.changes.delete( row );
		}
	}

	public clear(): void {
		this.changes = new Map();
		this.fields = new Map();
	}

	/**
	 * Does it all again.
	 *
	 * @param before All rows as they were, those that were removed too
	 * @param textBefore
	 * @param rows As they were read anew
	 * @param text
	 * @return The rows that are to be removed again, in the order of the list
	 */
	public carry( before: readonly Row[], textBefore: string, rows: readonly Row[], text: string ): Row[] {
		const { changes, fields } = this;
		if ( changes.size === 0 && before.every( ( { claim } ) => claim === null ) ) {
			return [];
		}
		this.clear();
		const now = places( rows, text );
		const removed: Row[] = [];
		places( before, textBefore ).forEach( ( old, place ) => {
			const row = now.get( place );
			const change = changes.get( old );
			if ( row ) {
				row.claim = old.claim;
			}
			if ( !row || change === undefined ) {
				return;
			}
			const edited = fields.get( old );
			if ( edited ) {
				row.request = { ...row.request, ...edited };
				row.passwordSource = edited.password === undefined ? row.passwordSource : old.passwordSource;
				this.fields.set( row, edited );
				this.changes.set( row, edited );
			}
			if ( change === 'removed' ) {
				this.remove( row );
				removed.push( row );
			}
		} );
		return removed;
	}
}
