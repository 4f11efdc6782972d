/** The tables, for the screen and for docs/performance.md. */

/**
 * A line of the budget table. A speed is never a pass or a fail: what is missed is printed with its reason.
 *
 * @typedef {Object} BudgetLine
 * @property {string} what
 * @property {string} budget What is promised; '' where nothing is
 * @property {string} measured
 * @property {boolean|null} met null: there is no budget
 * @property {string} [reason] Why it is missed
 */

/**
 * Part of the report: a heading, how it was measured, a table, remarks.
 *
 * @typedef {Object} Section
 * @property {string} title
 * @property {string} how
 * @property {string[]} columns
 * @property {string[][]} rows
 * @property {string[]} [remarks]
 */

/** What a part of the benchmark hands back. @typedef {{ lines: BudgetLine[], sections: Section[] }} Findings */

/**
 * @param {string[]} columns
 * @param {string[][]} rows
 * @return {string} Lined up, so that it can be read as it stands on the screen as well
 */
function table( columns, rows ) {
	const safe = [ columns, ...rows ].map( ( cells ) => cells.map( ( cell ) => cell.replace( /\|/g, '\\|' ) ) );
	const widths = columns.map( ( _, place ) => Math.max( 3, ...safe.map( ( cells ) => cells[ place ].length ) ) );
	const line = ( /** @type {string[]} */ cells ) => (
		`| ${ cells.map( ( cell, place ) => cell.padEnd( widths[ place ] ) ).join( ' | ' ) } |`
	);
	const [ head, ...body ] = safe;
	return [ line( head ), line( widths.map( ( width ) => '-'.repeat( width ) ) ), ...body.map( line ) ].join( '\n' );
}

/**
 * @param {BudgetLine[]} lines
 * @return {string}
 */
function budgetTable( lines ) {
	const verdict = ( /** @type {BudgetLine} */ { met } ) => met === null ? '' : met ? 'met' : '**missed**';
	const missed = lines.filter( ( { met } ) => met === false );
	return [
		table( [ 'what', 'budget', 'measured', '' ], lines.map(
			( line ) => [ line.what, line.budget, line.measured, verdict( line ) ]
		) ),
		...missed.length ? [
			'Missed, and why:',
			missed.map( ( { what, reason } ) => `- **${ what }**: ${ reason ?? 'not found out yet.' }` ).join( '\n' )
		] : []
	].join( '\n\n' );
}

/**
 * @param {Section} section
 * @return {string}
 */
const sectionText = ( { title, how, columns, rows, remarks = [] } ) => [
	`## ${ title }`, how, table( columns, rows ), ...remarks
].join( '\n\n' );

/**
 * @param {string[][]} conditions Machine and versions: name and value
 * @param {Findings} findings
 * @return {string} docs/performance.md
 */
export function report( conditions, { lines, sections } ) {
	return [
		'# Performance',
		'Written by `npm run bench` (test/bench), which drives a real Chromium on a real wiki with the gadget installed ' +
		'through its wiki pages. What is compared was measured in the same run. Do not edit: the next run overwrites it.',
		'## Budgets',
		budgetTable( lines ),
		...sections.map( sectionText ),
		'## Measured on',
		table( [ 'what', '' ], conditions )
	].join( '\n\n' ) + '\n';
}
