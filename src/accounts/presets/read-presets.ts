import { isPresetMode, type PresetMode } from '../contract/parameters';
import { GROUP_DAYS, type Preset } from './preset';
import { isTable, Reader, readPreset, shortened, type PresetFault, type Table } from './read-preset';

/** A page of presets, as the wiki has it. */
export interface PresetPage {
	title: string;
	/** '' where there is no such page. */
	text: string;
	/** What core calls the kind of contents. */
	contentModel: string;
	/** The revision that was read; 0: there is none. */
	revision: number;
}

/** What is said of a page, with the page that it is said of. */
export interface PageProblem {
	title: string;
	problem: PresetProblem;
}

/** Why nothing of a page is used, or one of its presets is not; ui/shared/preset-texts.ts has the words. */
export type PresetProblem =
	{ kind: 'tooLong'; most: number } |
	/** Core protects a page of this title only as long as it holds JSON: others may have written it. */
	{ kind: 'openToOthers' } |
	{ kind: 'noJson'; detail: string } |
	/** It is no object with a list under `presets`; whatever else an object says holds all the same. */
	{ kind: 'noList' } |
	/** Something that the page says beside its presets; the fault tells whether a part of that is used. */
	{ kind: 'setting'; fault: PresetFault } |
	/** A preset without a usable name, counted from 1; without a fault it has none. */
	{ kind: 'nameless'; number: number; fault: PresetFault | null } |
	{ kind: 'twice'; name: string } |
	{ kind: 'fault'; name: string; fault: PresetFault } |
	/** The preset is used, but begins with a way to the password that the wiki's page does not offer. */
	{ kind: 'modeNotOffered'; name: string; mode: PresetMode };

/** What the page of the wiki says of all presets, or what holds where it does not. */
export interface PresetSettings {
	/** How long somebody may be in a group at most. */
	groupDays: number;
	/** The ways to the password that are offered; empty: all. */
	passwordModes: readonly PresetMode[];
}

export interface ReadPresets extends PresetSettings {
	presets: Preset[];
	problems: PresetProblem[];
}

/** How many characters a page of presets may have. */
const MOST = 100000;

/** How long the page may let somebody be in a group: a hundred years, lest the end of it be no date. */
const MOST_DAYS = 36500;

const NO_SETTINGS: PresetSettings = { groupDays: GROUP_DAYS, passwordModes: [] };

const refused = ( problem: PresetProblem, settings: PresetSettings ): ReadPresets => (
	{ ...settings, presets: [], problems: [ problem ] }
);

function parsed( text: string ): { value: unknown } | { detail: string } {
	try {
		return { value: JSON.parse( text ) as unknown };
	} catch ( error ) {
		return { detail: shortened( error instanceof Error ? error.message : String( error ) ) };
	}
}

/** What is wrong with one of a list; null: nothing, or nothing that keeps it from being used. */
function problemOf(
	{ name }: Preset, fault: PresetFault | null, number: number, isTwice: boolean
): PresetProblem | null {
	if ( name.trim() === '' ) {
		return { kind: 'nameless', number, fault: fault?.key === 'name' ? fault : null };
	}
	return fault ? { kind: 'fault', name: shortened( name ), fault } :
		isTwice ? { kind: 'twice', name: shortened( name ) } : null;
}

function readList(
	list: readonly unknown[], { groupDays, passwordModes }: PresetSettings
): Pick<ReadPresets, 'presets' | 'problems'> {
	const presets = new Map<string, Preset>();
	const problems: PresetProblem[] = [];
	list.forEach( ( value, index ) => {
		const { preset, fault } = readPreset( value, groupDays );
		const { name, passwordMode: mode } = preset;
		const problem = problemOf( preset, fault, index + 1, presets.has( name ) );
		if ( problem ) {
			problems.push( problem );
			return;
		}
		presets.set( name, preset );
		if ( mode !== null && passwordModes.length > 0 && !passwordModes.includes( mode ) ) {
			problems.push( { kind: 'modeNotOffered', name: shortened( name ), mode } );
		}
	} );
	return { presets: [ ...presets.values() ], problems };
}

/** What stands beside the presets of a page; on that of a person, nothing has a meaning there. */
function readSettings(
	reader: Reader, ofSite: PresetSettings | null
): { settings: PresetSettings; problems: PresetProblem[] } {
	reader.value( 'presets' );
	if ( !ofSite ) {
		// Read by limitRequestPageOf() before this page is.
		reader.place( 'limitRequestPage' );
	}
	const settings = ofSite ?? {
		groupDays: reader.days( 'groupDays', GROUP_DAYS, MOST_DAYS ),
		passwordModes: reader.list( 'passwordModes', 'modes', isPresetMode )
	};
	return { settings, problems: reader.end().map( ( fault ) => ( { kind: 'setting', fault } ) ) };
}

function readTable( table: Table, ofSite: PresetSettings | null ): ReadPresets {
	const { settings, problems } = readSettings( new Reader( table, '' ), ofSite );
	const list = table.presets ?? [];
	const read = Array.isArray( list ) ? readList( list as unknown[], settings ) :
		{ presets: [], problems: [ { kind: 'noList' } as const ] };
	return { ...settings, presets: read.presets, problems: [ ...problems, ...read.problems ] };
}

/**
 * The presets of a page. One with a fault is left out and told of, and so is what the page says beside them; where the
 * page itself cannot be trusted or read, nothing of it is used.
 *
 * @param page
 * @param isProtected Whether core protects the page whatever it holds: those of the namespace MediaWiki
 * @param ofSite The settings of another page that hold for this one; null: this page says its own
 */
export function readPresets( page: PresetPage, isProtected: boolean, ofSite: PresetSettings | null ): ReadPresets {
	const { text, contentModel } = page;
	const usual = ofSite ?? NO_SETTINGS;
	if ( text.trim() === '' ) {
		return { ...usual, presets: [], problems: [] };
	}
	if ( !isProtected && contentModel !== 'json' ) {
		return refused( { kind: 'openToOthers' }, usual );
	}
	if ( text.length > MOST ) {
		return refused( { kind: 'tooLong', most: MOST }, usual );
	}
	const result = parsed( text );
	if ( 'detail' in result ) {
		return refused( { kind: 'noJson', detail: result.detail }, usual );
	}
	const { value } = result;
	return isTable( value ) ? readTable( value, ofSite ) : refused( { kind: 'noList' }, usual );
}
