/**
 * As Promise.all(), but it fails only once nothing is on its way any more. Whoever is told and tries again asks for
 * each anew, and is not taken along by what was asked for before and fails a moment later.
 *
 * @param coming
 * @return What came, in the same order
 * @throws The first error
 */
export async function together<Coming extends readonly unknown[] | []>(
	coming: Coming
): Promise<{ -readonly [ Key in keyof Coming ]: Awaited<Coming[ Key ]> }> {
	try {
		return await Promise.all( coming );
	} catch ( error ) {
		await Promise.all( coming.map( ( each ) => Promise.resolve( each ).catch( () => undefined ) ) );
		throw error;
	}
}
