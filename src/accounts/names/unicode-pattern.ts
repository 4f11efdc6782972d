/**
 * A pattern with Unicode properties (`\p{…}`). Made at run time: as a literal it would be ES2018, which neither the
 * gadget's check nor ResourceLoader's lets through, and esbuild does not rewrite it.
 *
 * @param pattern With String.raw, as it would stand between slashes
 * @param flags `u` is added
 */
export function unicodePattern( pattern: string, flags = '' ): RegExp {
	// eslint-disable-next-line security/detect-non-literal-regexp -- the patterns are this program's own
	return new RegExp( pattern, flags + 'u' );
}
