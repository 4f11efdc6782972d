import type { PresetMode } from '../contract/parameters';

/** What is put on the talk page of somebody new; in its text `$1`, `$2` and `$3` stand for what fillWelcome() says. */
export interface Welcome {
	/** Wikitext; `{{subst:…}}` and `~~~~` are the wiki's business. */
	text: string;
	/** '' for the usual one. */
	summary: string;
}

/** The groups that somebody new is put into, and for how long. */
export interface GroupPlan {
	names: readonly string[];
	days: number;
}

/** Where and how somebody is named on the page of the event. */
export interface ParticipantPlan {
	/** The heading of a section of that page. */
	section: string;
	/** Wikitext for one person, with `$1` for the username. */
	line: string;
	/** '' for the usual one. */
	summary: string;
}

/**
 * What an organizer settles for an event, beside the people: with a name, of a page of presets; without, as it is in
 * the dialog. Whatever is empty says nothing.
 */
export interface Preset {
	name: string;
	reason: string;
	/** Those that are offered; empty: all that the wiki has. */
	passwordModes: readonly PresetMode[];
	/** The one to begin with. */
	passwordMode: PresetMode | null;
	/** The title of the page of the event. */
	eventPage: string;
	/** Title or address of where people register for it. */
	registration: string;
	/** As in names/make-names.ts, for people who have no username. */
	namePattern: string;
	/** Title or address of the page where a higher limit is asked for. */
	limitRequestPage: string;
	/** One more sentence on each slip. */
	slipText: string;
	welcome: Welcome | null;
	groups: GroupPlan | null;
	participants: ParticipantPlan | null;
}

export const NO_PRESET: Preset = {
	name: '', reason: '', passwordModes: [], passwordMode: null, eventPage: '', registration: '', namePattern: '',
	limitRequestPage: '', slipText: '', welcome: null, groups: null, participants: null
};

/**
 * The reason goes with the preset, until somebody has one of their own.
 *
 * @param reason As it is now
 * @param before What the preset before said of it
 * @param preset What the new one says
 */
export function reasonWithPreset( reason: string, before: string, preset: string ): string {
	return reason === '' || reason === before ? preset : reason;
}

/** What of a preset can be changed in the dialog, beside reason and way to the password. */
const CHANGEABLE = [ 'eventPage', 'registration', 'welcome', 'groups', 'participants' ] as const;

/**
 * The same for what follows: it goes with the preset, but for what somebody has changed by hand.
 *
 * @param now As it is settled now
 * @param before The preset before, as it was chosen
 * @param preset The new one
 */
export function changedByHand( now: Preset, before: Preset, preset: Preset ): Preset {
	const isSame = ( key: typeof CHANGEABLE[ number ], other: Preset ): boolean => (
		JSON.stringify( now[ key ] ) === JSON.stringify( other[ key ] )
	);
	const kept = CHANGEABLE.filter( ( key ) => !isSame( key, NO_PRESET ) && !isSame( key, before ) );
	return { ...preset, ...Object.fromEntries( kept.map( ( key ) => [ key, now[ key ] ] as const ) ) };
}

/** What the dialog does not show of a preset that is replaced by another of the same name stays. */
export function replacing( before: Preset, preset: Preset ): Preset {
	const { passwordModes, passwordMode } = preset;
	const modes = passwordModes.length > 0 ? passwordModes : before.passwordModes;
	const withSummary = <Part extends { summary: string }>( part: Part | null, old: Part | null ): Part | null => (
		part && { ...part, summary: part.summary || ( old?.summary ?? '' ) }
	);
	return {
		...preset,
		// One of which the way that is chosen now is none would be no preset.
		passwordModes: passwordMode === null || modes.includes( passwordMode ) ? modes : passwordModes,
		namePattern: preset.namePattern || before.namePattern,
		limitRequestPage: preset.limitRequestPage || before.limitRequestPage,
		slipText: preset.slipText || before.slipText,
		welcome: withSummary( preset.welcome, before.welcome ),
		participants: withSummary( preset.participants, before.participants )
	};
}

/** How long somebody may be in a group at most, where the wiki's administrators say nothing of it. */
export const GROUP_DAYS = 10;

/** Does anything follow the creation of an account? */
export function hasFollowing( { welcome, groups, participants }: Preset ): boolean {
	return welcome !== null || groups !== null || participants !== null;
}
