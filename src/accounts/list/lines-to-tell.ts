import type { ReadRemark, Reading } from './read/reading';

/** What there is to tell of lines that name nobody. */
export interface LinesToTell {
	/** At once; titles and headings are no surprise, and not among them. */
	first: ReadRemark[];
	/** All others that can be seen nowhere else, by line. */
	more: ReadRemark[];
}

/** How many are told at once. */
const TOLD_AT_ONCE = 8;

/** The headings that stand above the columns, where what the columns hold is chosen. */
function areOfColumns( { text }: ReadRemark, { columns, hasHeadings }: Pick<Reading, 'columns' | 'hasHeadings'> ): boolean {
	const headings = hasHeadings && columns ? columns.map( ( { heading } ) => heading ).filter( ( heading ) => heading !== '' ) : [];
	return headings.length > 0 && headings.every( ( heading ) => text.includes( heading ) || text.endsWith( '…' ) );
}

/** Every line that is no person, sorted into what is told at once and what is told when somebody asks. */
export function linesToTell( reading: Pick<Reading, 'remarks' | 'columns' | 'hasHeadings'> ): LinesToTell {
	const telling = reading.remarks.filter( ( { code } ) => code !== 'header' );
	const first = telling.slice( 0, TOLD_AT_ONCE );
	const heading = reading.remarks.find( ( remark ) => remark.code === 'header' && areOfColumns( remark, reading ) );
	const told = new Set( [ ...first, heading ] );
	return { first, more: reading.remarks.filter( ( remark ) => !told.has( remark ) ) };
}
