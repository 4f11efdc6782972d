import type { OwnCreations } from '../list-service';

/** So many accounts in so many seconds. */
export interface LimitWindow {
	hits: number;
	seconds: number;
}

/** What the quota is counted from. */
export interface QuotaFacts {
	/** Null: the log could not be read. */
	own: OwnCreations | null;
	/** Milliseconds since 1970 on the wiki's clock. */
	at: number;
}

/** What can be told of the wiki's limit on creations, which most wikis declare nowhere. */
export interface Quota {
	/** False: this person has the right `noratelimit`. */
	limited: boolean;
	/** Accounts that this person created in the last 24 hours; null: the log could not be read. */
	createdLastDay: number | null;
	/** How many more the list needs. */
	needed: number;
	/** What the wiki declares (`$wgRateLimits`); mostly nothing. */
	windows: readonly LimitWindow[];
	/** How many of these are left for now; null: not known. */
	left: number | null;
}

const DAY = 86400000;

/** What one address may create in a day on Wikimedia's wikis, which are the strictest of the big ones. */
const USUAL = 6;

/**
 * @param rights Opening.rights
 * @param facts
 * @param needed Rows to create
 */
export function quotaOf( rights: readonly string[], facts: QuotaFacts, needed: number ): Quota {
	const { own, at: now } = facts;
	const times = own ? [ ...own.creations.values() ].map( ( { at } ) => at ) : [];
	const createdWithin = ( milliseconds: number ): number => times.filter( ( at ) => at > now - milliseconds ).length;
	const windows = own ? own.windows : [];
	return {
		limited: !rights.includes( 'noratelimit' ),
		createdLastDay: own && createdWithin( DAY ),
		needed,
		windows,
		left: windows.length === 0 ? null : Math.max( 0, Math.min(
			...windows.map( ( { hits, seconds } ) => hits - createdWithin( seconds * 1000 ) )
		) )
	};
}

/** May the list need more than the wiki lets this person create? Others on the same address count as well. */
export function mayExceed( { limited, createdLastDay, needed, left }: Quota ): boolean {
	return limited && needed > ( left ?? USUAL - ( createdLastDay ?? 0 ) );
}
