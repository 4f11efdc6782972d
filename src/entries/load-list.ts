import type * as manyPart from '../app/list-part';

/** Where everything is in one file, as in the user script: nothing has to be fetched. */
export function loadMany(): Promise<typeof manyPart> {
	return import( '../app/list-part' );
}
