import { isPlace, isTextOf, LINE } from './page-texts';

/**
 * Title or address of the page where a higher limit is asked for; '': none is named.
 *
 * @param said What the opening has heard of the page of the wiki, before that is read itself
 * @param said.limitRequestPage
 */
export function limitRequestPageOf( { limitRequestPage }: Readonly<Record<string, unknown>> ): string {
	return isTextOf( limitRequestPage, LINE, isPlace ) ? limitRequestPage : '';
}
