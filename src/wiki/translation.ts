/**
 * Asks for the page with the texts of a language.
 *
 * @param address Where it is as it stands
 * @return What stands there, if that is JSON; never rejects
 */
export function askTranslation( address: string ): PromiseLike<unknown> {
	// Browsers keep it for an hour, but not longer than the version that runs: then the address is another one.
	return $.getJSON( address, { maxage: 3600, version: mw.libs.accountCreator?.version } ).catch( mw.log.warn );
}
