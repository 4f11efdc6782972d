import type { OwnCreations } from '../list-service';

/** What can be told of the wiki's limit on creations; the limit itself is in no API. */
export interface Quota {
	/** False: this person has the right `noratelimit`. */
	limited: boolean;
	/** Accounts that this person created in the last 24 hours; null: the log could not be read. */
	createdLastDay: number | null;
	/** How many more the list needs. */
	needed: number;
}

const DAY = 86400000;

/**
 * @param rights Opening.rights
 * @param own null where the log could not be read
 * @param now Milliseconds since 1970 on the wiki's clock
 * @param needed Rows to create
 */
export function quotaOf(
	rights: readonly string[], own: OwnCreations | null, now: number, needed: number
): Quota {
	const times = own ? [ ...own.creations.values() ].map( ( { at } ) => at ) : null;
	return {
		limited: !rights.includes( 'noratelimit' ),
		createdLastDay: times ? times.filter( ( at ) => at > now - DAY ).length : null,
		needed
	};
}
