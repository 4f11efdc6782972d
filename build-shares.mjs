/** Which part has which file: see build-parts.mjs. */

/** @typedef {import('./build-parts.mjs').Part} Part */

/**
 * From which part each takes those of its files that it does not have itself.
 *
 * @param {Part[]} parts
 * @param {Map<string, string[]>} inputs Part → its files, as if it stood alone
 * @return {Map<string, Map<string, string>>} Part → file → part
 */
export function share( parts, inputs ) {
	/** @type {Map<string, Map<string, string>>} */
	const shares = new Map();
	for ( const { name, on } of parts ) {
		shares.set( name, new Map( ( inputs.get( name ) ?? [] ).flatMap( ( file ) => {
			const owner = on.find( ( other ) => (
				inputs.get( other )?.includes( file ) && !shares.get( other )?.has( file )
			) );
			return owner === undefined ? [] : [ [ file, owner ] ];
		} ) ) );
	}
	return shares;
}

/**
 * @param {Map<string, string[]>} inputs
 * @param {Map<string, Map<string, string>>} shares
 * @return {Map<string, string[]>} File → the parts that have a copy each, because none of them builds upon another
 */
export function copies( inputs, shares ) {
	/** @type {Map<string, string[]>} */
	const parts = new Map();
	for ( const [ name, files ] of inputs ) {
		for ( const file of files.filter( ( one ) => !shares.get( name )?.has( one ) ) ) {
			parts.set( file, [ ...parts.get( file ) ?? [], name ] );
		}
	}
	return new Map( [ ...parts ].filter( ( [ , names ] ) => names.length > 1 ) );
}
