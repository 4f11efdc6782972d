import type { ListOptions, ListReadings, ListSource, ReadOptions, TextReadings } from './read';

/**
 * What reads lists. It is as large as all that is done with a list afterwards, and therefore a part of its own, which
 * the list is given as one of its dependencies: read/index.ts fulfils it.
 */
export interface ListReader {
	/** Reads what was typed, or what readList() made a text of. */
	readText( text: string, options: ReadOptions ): TextReadings;
	/** Reads whatever the organizer has; rejects only where a part that a file needs cannot be loaded. */
	readList( source: ListSource, options: ListOptions ): Promise<ListReadings>;
}
