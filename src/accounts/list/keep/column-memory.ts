import { COLUMN_MEANINGS, type ColumnMeaning } from '../row';
import type { TextStore } from './run-key';

/** So many tables are remembered; the one that was used longest ago is forgotten first. */
const MOST = 20;

/** Wider tables and longer headings are not remembered: a store has room for other things, too. */
const MOST_COLUMNS = 100;
const LONGEST = 200;

const KEY = 'accountCreator.columns';

/** The headings of a table, and what the person said that its columns hold. */
interface Remembered {
	headings: string[];
	meanings: ColumnMeaning[];
}

const isText = ( value: unknown ): value is string => typeof value === 'string' && value.length <= LONGEST;

const isMeaning = ( value: unknown ): value is ColumnMeaning => (
	( COLUMN_MEANINGS as readonly unknown[] ).includes( value )
);

/** What is secret, and what everybody can read, is asked of each table anew. */
const isHarmless = ( meanings: readonly ColumnMeaning[] ): boolean => (
	!meanings.includes( 'password' ) && !meanings.includes( 'reason' )
);

function toRemembered( value: unknown ): Remembered[] {
	const [ headings, meanings ] = Array.isArray( value ) ? value as unknown[] : [];
	return Array.isArray( headings ) && Array.isArray( meanings ) && headings.length === meanings.length &&
		headings.length <= MOST_COLUMNS && headings.every( isText ) && meanings.every( isMeaning ) &&
		isHarmless( meanings ) ?
		[ { headings, meanings } ] : [];
}

const isSame = ( a: readonly string[], b: readonly string[] ): boolean => (
	a.length === b.length && a.every( ( heading, index ) => heading === b[ index ] )
);

/** Headings that are an address were none, and what people are called is not kept. */
function isMemorable( headings: readonly string[] ): boolean {
	return headings.length <= MOST_COLUMNS && headings.some( ( heading ) => heading !== '' ) &&
		headings.every( ( heading ) => heading.length <= LONGEST && !/[@＠]/.test( heading ) );
}

/**
 * What the columns of tables hold, as the person said of them, for other tables with the same headings. Holds headings
 * and meanings, nothing of people. The store outlives the tab; where the browser forbids it, nothing is remembered. No
 * method throws.
 */
export class ColumnMemory {
	public constructor( private readonly store: Pick<TextStore, 'get' | 'set'> ) {}

	/** @return Null: no table with these headings is remembered */
	public recall( headings: readonly string[] ): ColumnMeaning[] | null {
		return this.read().find( ( known ) => isSame( known.headings, headings ) )?.meanings ?? null;
	}

	public remember( headings: readonly string[], meanings: readonly ColumnMeaning[] ): void {
		if ( !isMemorable( headings ) || headings.length !== meanings.length ) {
			return;
		}
		const before = this.read();
		const others = before.filter( ( known ) => !isSame( known.headings, headings ) );
		const all = [ ...( isHarmless( meanings ) ? [ { headings, meanings } ] : [] ), ...others ].slice( 0, MOST );
		if ( all.length === 0 && before.length === 0 ) {
			return;
		}
		try {
			this.store.set( KEY, JSON.stringify( all.map( ( known ) => [ known.headings, known.meanings ] ) ) );
		} catch {
			// Full, or forbidden: the next table asks again.
		}
	}

	private read(): Remembered[] {
		try {
			const all = JSON.parse( this.store.get( KEY ) ?? '[]' ) as unknown;
			return Array.isArray( all ) ? ( all as unknown[] ).slice( 0, MOST ).flatMap( toRemembered ) : [];
		} catch {
			// Forbidden, or not what was written here.
			return [];
		}
	}
}
