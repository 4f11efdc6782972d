import type { ColumnMeaning, Reading } from './read/reading';

/** What is remembered of tables that were read before; keep/column-memory.ts fulfils it. */
export interface RememberedColumns {
	/** What the columns of a table with these headings hold; null: nobody said so yet. */
	recall( headings: readonly string[] ): ColumnMeaning[] | null;
	remember( headings: readonly string[], meanings: readonly ColumnMeaning[] ): void;
}

type Shown = Pick<Reading, 'columns' | 'hasHeadings' | 'knowsHeadings' | 'format'>;

function firstLine( text: string ): string {
	return /^.*/.exec( text )?.[ 0 ] ?? '';
}

/** The headings by which a table is known again; null where it has none, or columns of our own. */
function headingsOf( { columns, hasHeadings, format }: Shown ): string[] | null {
	return columns && hasHeadings && format !== 'sheet' ? columns.map( ( { heading } ) => heading ) : null;
}

/** What the person said that the columns of the table hold, now or for an earlier one with the same headings. */
export class ColumnAnswer {
	/** Null: nothing was said. */
	public columns: ColumnMeaning[] | null = null;
	/** Was it said of an earlier table? */
	public isRemembered = false;
	/** Counts the tables that there were. */
	public table = 0;
	private headings = '';

	public constructor( private readonly memory: RememberedColumns ) {}

	/** Another table is in the text where it begins with another line; in one to which somebody is added, it holds. */
	public textChanged( before: string, after: string ): void {
		if ( firstLine( before ) !== firstLine( after ) ) {
			this.forget();
		}
	}

	/** Is the answer another one, now that the text was read with the old one? Then it has to be read again. */
	public changesWith( reading: Shown ): boolean {
		const headings = headingsOf( reading );
		const isOther = this.columns !== null && JSON.stringify( headings ) !== this.headings;
		if ( isOther ) {
			this.forget();
		}
		const recalled = this.columns === null && headings ? this.memory.recall( headings ) : null;
		if ( recalled ) {
			this.columns = recalled;
			this.isRemembered = true;
			this.headings = JSON.stringify( headings );
		}
		return isOther || recalled !== null;
	}

	/** The person said that the table has these columns. */
	public give( reading: Shown ): void {
		const headings = headingsOf( reading );
		this.columns = reading.columns?.map( ( { meaning } ) => meaning ) ?? null;
		this.isRemembered = false;
		this.headings = JSON.stringify( headings );
		if ( headings && this.columns && reading.knowsHeadings ) {
			this.memory.remember( headings, this.columns );
		}
	}

	private forget(): void {
		this.table++;
		this.columns = null;
		this.isRemembered = false;
	}
}
