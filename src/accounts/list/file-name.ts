/**
 * @param host The wiki's
 * @param time Day and time, as `2026-11-25T09:05`: of two sheets of one day, the later one is to be known
 * @param what Names what is in the file, in the person's language
 */
export function fileName( host: string, time: string, what: string ): string {
	return `${ host }-${ time.replace( /[T:]/g, '-' ) }-${ what }.csv`;
}
