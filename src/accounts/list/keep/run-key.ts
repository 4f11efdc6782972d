/** A place for short texts that survives a reload and dies with the tab; sessionStorage. */
export interface TextStore {
	get( key: string ): string | null;
	/** May throw: full, or forbidden. */
	set( key: string, value: string ): void;
	remove( key: string ): void;
	keys(): string[];
}

/** The notes of a run are of no use later, and hold names and addresses; in milliseconds. */
const LIFETIME = 24 * 3600000;

/** Bound up with the form of what is written; see journal-format.ts. */
export const VERSION = 3;

/** Under what begins like this the journal keeps what it knows of a run on that wiki: several may share an origin. */
export function runPrefix( wiki: string ): string {
	return `accountCreator.run ${ wiki } `;
}

/** The key of the header, which begins with version, person and time. */
export function headerKey( wiki: string ): string {
	return runPrefix( wiki ) + 'list';
}

/** Forgets the run on that wiki. Throws where the store does. */
export function removeRun( store: TextStore, wiki: string ): void {
	for ( const key of store.keys() ) {
		if ( key.startsWith( runPrefix( wiki ) ) ) {
			store.remove( key );
		}
	}
}

/** Is anything kept? False also where the person forbids storage. */
function isThere( store: TextStore, wiki: string ): boolean {
	try {
		return store.get( headerKey( wiki ) ) !== null;
	} catch {
		return false;
	}
}

/** In place of notes of which nobody can say whose they are: that there were some can be said, and no more. */
const UNREADABLE = 'null';

/** Version, person, time and more; nothing where it cannot be read. */
function headerOf( text: string ): unknown[] {
	try {
		const header = JSON.parse( text ) as unknown;
		return Array.isArray( header ) ? header : [];
	} catch {
		return [];
	}
}

/**
 * Is there a run on that wiki that can be gone on with, or at least discarded? One of somebody else, or of the day
 * before, is forgotten: whoever uses this browser now is not to read the names in it. Never throws.
 *
 * @param store
 * @param wiki What tells it from other wikis of the same origin
 * @param me Who is logged in; null: nobody any more
 * @param now Milliseconds since 1970 on this machine
 */
export function hasRun( store: TextStore, wiki: string, me: string | null, now: number ): boolean {
	try {
		const text = store.get( headerKey( wiki ) );
		if ( text === null || text === UNREADABLE ) {
			return text !== null;
		}
		const [ , person, startedAt ] = headerOf( text );
		if ( person === me && typeof startedAt === 'number' && now - startedAt < LIFETIME ) {
			return true;
		}
		removeRun( store, wiki );
		if ( typeof person === 'string' ) {
			return false;
		}
		store.set( headerKey( wiki ), UNREADABLE );
		return true;
	} catch {
		// Not to be read: whoever has it may discard it.
		return isThere( store, wiki );
	}
}
