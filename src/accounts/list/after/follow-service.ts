import type { WikiText } from '../../contract/declarations';

/** A group that this person may put others into. */
export interface ChangeableGroup {
	name: string;
	/** As the wiki calls it. */
	label: string;
}

/** A section of a page, as it can be edited by itself. */
export interface EventSection {
	index: string;
	heading: string;
}

export interface EventPage {
	/** Where redirects lead to. */
	title: string;
	sections: readonly EventSection[];
	/** May this person edit it? */
	mayEdit: boolean;
}

/** The wikitext of a section, and what to say of it when another one is saved in its place. */
export interface SectionText {
	text: string;
	revision: number;
	/** The wiki's time when it was read, as it writes it. */
	readAt: string;
}

/** What follows the creation, as far as the wiki is asked. Fulfilled by wiki/. All of it throws WikiError. */
export interface FollowService {
	/** The groups that this person may put others into. */
	groups(): Promise<ChangeableGroup[]>;
	/** Those of these people who have a talk page, and whether it is just as this person made it. */
	talkPagesOf( names: readonly string[] ): Promise<ReadonlyMap<string, { isMine: boolean }>>;
	/** The groups that each of these people is in. */
	groupsOf( names: readonly string[] ): Promise<ReadonlyMap<string, readonly string[]>>;
	/** Makes a talk page; refused where there is one. */
	welcome( name: string, text: string, summary: string ): Promise<void>;
	/** Puts somebody into groups until a time, in milliseconds since 1970 on the wiki's clock, and tells into which. */
	addToGroups( name: string, groups: readonly string[], until: number, reason: string ): Promise<readonly string[]>;
	/** Wikitext as it would look on somebody's talk page. */
	preview( name: string, text: string ): Promise<WikiText>;
	/** Null: there is no such page. */
	findPage( title: string ): Promise<EventPage | null>;
	readSection( title: string, index: string ): Promise<SectionText>;
	/** Saves a section upon the one that was read; refused where others have changed that, unless both fit together. */
	saveSection( title: string, index: string, read: SectionText, text: string, summary: string ): Promise<void>;
}
