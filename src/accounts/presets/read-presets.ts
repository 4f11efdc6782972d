import { GROUP_DAYS, type Preset } from './preset';
import { isTable, readPreset, type PresetFault } from './read-preset';

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
	/** It is no object with a list under `presets`. */
	{ kind: 'noList' } |
	/** Counted from 1, with its name as far as it has one. */
	{ kind: 'nameless'; number: number } |
	{ kind: 'twice'; name: string } |
	{ kind: 'fault'; name: string; fault: PresetFault };

export interface ReadPresets {
	presets: Preset[];
	problems: PresetProblem[];
	/** How long somebody may be in a group at most, as the page says, or where it does not. */
	groupDays: number;
}

/** How many characters a page of presets may have. */
const MOST = 100000;

/** How long a name may be told of. */
const SHOWN = 60;

const shortened = ( text: string ): string => text.length > SHOWN ? `${ text.slice( 0, SHOWN ) }…` : text;

const refused = ( problem: PresetProblem ): ReadPresets => (
	{ presets: [], problems: [ problem ], groupDays: GROUP_DAYS }
);

function parsed( text: string ): { value: unknown } | { detail: string } {
	try {
		return { value: JSON.parse( text ) as unknown };
	} catch ( error ) {
		return { detail: shortened( error instanceof Error ? error.message : String( error ) ) };
	}
}

/** How long somebody may be in a group, as the administrators say; anything but a number of days says nothing. */
function daysIn( value: unknown ): number {
	return typeof value === 'number' && Number.isInteger( value ) && value > 0 ? value : GROUP_DAYS;
}

function readList( list: readonly unknown[], groupDays: number ): Pick<ReadPresets, 'presets' | 'problems'> {
	const presets = new Map<string, Preset>();
	const problems: PresetProblem[] = [];
	list.forEach( ( value, index ) => {
		const { preset, fault } = readPreset( value, groupDays );
		const { name } = preset;
		if ( name === '' ) {
			problems.push( { kind: 'nameless', number: index + 1 } );
		} else if ( fault ) {
			problems.push( { kind: 'fault', name: shortened( name ), fault } );
		} else if ( presets.has( name ) ) {
			problems.push( { kind: 'twice', name: shortened( name ) } );
		} else {
			presets.set( name, preset );
		}
	} );
	return { presets: [ ...presets.values() ], problems };
}

/**
 * The presets of a page. One with a fault is left out and told of; where the page itself cannot be trusted or read,
 * nothing of it is used.
 *
 * @param page
 * @param isProtected Whether core protects the page whatever it holds: those of the namespace MediaWiki
 * @param groupDays The limit of another page that holds for this one; null: this page says its own
 */
export function readPresets( page: PresetPage, isProtected: boolean, groupDays: number | null ): ReadPresets {
	const { text, contentModel } = page;
	if ( text.trim() === '' ) {
		return { presets: [], problems: [], groupDays: groupDays ?? GROUP_DAYS };
	}
	if ( !isProtected && contentModel !== 'json' ) {
		return refused( { kind: 'openToOthers' } );
	}
	if ( text.length > MOST ) {
		return refused( { kind: 'tooLong', most: MOST } );
	}
	const result = parsed( text );
	if ( 'detail' in result ) {
		return refused( { kind: 'noJson', detail: result.detail } );
	}
	const { value } = result;
	const list = isTable( value ) ? value.presets ?? [] : null;
	if ( !isTable( value ) || !Array.isArray( list ) ) {
		return refused( { kind: 'noList' } );
	}
	const days = groupDays ?? daysIn( value.groupDays );
	return { ...readList( list as unknown[], days ), groupDays: days };
}
