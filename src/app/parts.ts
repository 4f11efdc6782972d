/** The parts that are loaded when they are needed, and how it is said that one cannot be. */

import type * as after from './after-part';
import type * as checks from './checks-part';
import type * as choice from './choice-part';
import type * as desk from './desk-part';
import type * as draft from './draft-part';
import type * as files from './files-part';
import type * as follow from './follow-part';
import type * as list from './list-part';
import type * as mine from './mine-part';
import type * as presets from './presets-part';
import type * as read from './read-part';
import type * as sources from './sources-part';
import type * as steps from './steps-part';
import type * as table from './table-part';
import type * as words from './words-part';

/** What each part exports; the table of the parts is in build-parts.mjs. */
export interface Parts {
	checks: typeof checks;
	choice: typeof choice;
	steps: typeof steps;
	words: typeof words;
	read: typeof read;
	table: typeof table;
	list: typeof list;
	after: typeof after;
	desk: typeof desk;
	draft: typeof draft;
	presets: typeof presets;
	follow: typeof follow;
	mine: typeof mine;
	files: typeof files;
	sources: typeof sources;
}

export type PartName = keyof Parts;

/**
 * - `notFetched`: it did not come; it can be tried again
 * - `otherVersion`: it came, but was made for another core (or another part that it builds upon): only a reload helps
 */
export type PartProblem = 'notFetched' | 'otherVersion';

/** A part cannot be used. */
export class PartError extends Error {
	public readonly part: string;

	public readonly problem: PartProblem;

	public constructor( part: string, problem: PartProblem, detail: string ) {
		super( `AccountCreator-${ part }: ${ detail }` );
		this.name = 'PartError';
		this.part = part;
		this.problem = problem;
	}
}
