import { own } from '../contract/own';
import { isPresetMode, type PresetMode } from '../contract/parameters';
import { isPlace, isTextOf, isTitle, LINE, NO_LINE, UNSEEN } from './page-texts';
import type { GroupPlan, ParticipantPlan, Preset, Welcome } from './preset';

/** What a key has to hold; ui/list/preset-texts.ts has the words. */
export type PresetRule =
	'text' | 'long' | 'unseen' | 'title' | 'place' | 'modes' | 'mode' | 'line' | 'object' | 'groups' | 'days';

/** Why a preset or a setting is not used: a key that nobody knows, or one that does not hold what it has to. */
export type PresetFault =
	{ kind: 'unknownKey'; key: string } |
	/**
	 * `most`: how many characters, or days; 0 where that is not the point. `values`: what of a list does not keep the
	 * rule. `keeps`: does something else of it?
	 */
	{ kind: 'rule'; key: string; rule: PresetRule; most: number; values?: readonly string[]; keeps?: boolean };

/** How many characters a longer text may have. */
const LONG = 10000;

/** How much of what stands on a page is told of. */
const SHOWN = 60;

export const shortened = ( text: string ): string => text.length > SHOWN ? `${ text.slice( 0, SHOWN ) }…` : text;

export type Table = Readonly<Record<string, unknown>>;

/** What stands in a list, for people to find it there. */
const shown = ( value: unknown ): string => shortened( typeof value === 'string' ? value : JSON.stringify( value ) );

export function isTable( value: unknown ): value is Table {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/** Reads one table of JSON key by key, and notes the faults. */
export class Reader {
	private readonly faults: PresetFault[] = [];
	private readonly read = new Set<string>();

	public constructor( private readonly table: Table, private readonly path: string ) {}

	public value( key: string ): unknown {
		this.read.add( key );
		return own( this.table, key );
	}

	public refuse( key: string, rule: PresetRule, most = 0 ): void {
		this.faults.push( { kind: 'rule', key: this.path + key, rule, most } );
	}

	/** A text that keeps a rule; '' where there is none. */
	public text( key: string, rule: PresetRule, most: number, allows: ( text: string ) => boolean ): string {
		const value = this.value( key );
		if ( value === undefined ) {
			return '';
		}
		if ( isTextOf( value, most, allows ) ) {
			return value;
		}
		this.refuse( key, typeof value === 'string' && UNSEEN.test( value ) ? 'unseen' : rule, most );
		return '';
	}

	public line( key: string ): string {
		return this.text( key, 'text', LINE, ( text ) => !NO_LINE.test( text ) );
	}

	public title( key: string ): string {
		return this.text( key, 'title', LINE, isTitle );
	}

	public place( key: string ): string {
		return this.text( key, 'place', LINE, isPlace );
	}

	/** A number of days. */
	public days( key: string, usual: number, most: number ): number {
		const days = this.value( key ) ?? usual;
		if ( typeof days === 'number' && Number.isInteger( days ) && days >= 1 && days <= most ) {
			return days;
		}
		this.refuse( key, 'days', most );
		return usual;
	}

	/** Those texts of a list that keep a rule; a list without any is a fault. */
	public list<Text extends string>(
		key: string, rule: PresetRule, isOne: ( value: unknown ) => value is Text
	): Text[] {
		const value = this.value( key );
		if ( value === undefined ) {
			return [];
		}
		const list: readonly unknown[] = Array.isArray( value ) ? value : [];
		const kept = list.filter( isOne );
		if ( kept.length === 0 || kept.length < list.length ) {
			const values = list.filter( ( one ) => !isOne( one ) ).map( shown );
			this.faults.push( { kind: 'rule', key: this.path + key, rule, most: 0, values, keeps: kept.length > 0 } );
		}
		return [ ...new Set( kept ) ];
	}

	/** What is inside a key; null where there is nothing. */
	public inside<Part>( key: string, read: ( reader: Reader ) => Part ): Part | null {
		const value = this.value( key );
		if ( value === undefined || value === null ) {
			return null;
		}
		if ( !isTable( value ) ) {
			this.refuse( key, 'object' );
			return null;
		}
		const reader = new Reader( value, `${ this.path }${ key }.` );
		const part = read( reader );
		this.faults.push( ...reader.end() );
		return part;
	}

	/** The faults; each key that nobody asked for is one. */
	public end(): PresetFault[] {
		const unknown = Object.keys( this.table ).filter( ( key ) => !this.read.has( key ) );
		return [ ...this.faults, ...unknown.map( ( key ) => (
			{ kind: 'unknownKey', key: this.path + shortened( key ) } as const
		) ) ];
	}
}

/** What core names groups by, as their messages do. */
const isGroup = ( value: unknown ): value is string => typeof value === 'string' && /^[\w.-]{1,100}$/.test( value );

function readWelcome( reader: Reader ): Welcome {
	const text = reader.text( 'text', 'long', LONG, ( value ) => value.trim() !== '' );
	if ( text === '' ) {
		reader.refuse( 'text', 'long', LONG );
	}
	return { text, summary: reader.line( 'summary' ) };
}

function readGroups( reader: Reader, most: number ): GroupPlan {
	const names = reader.list( 'names', 'groups', isGroup );
	if ( names.length === 0 ) {
		reader.refuse( 'names', 'groups' );
	}
	const days = reader.days( 'days', most, most );
	return { names, days };
}

function readParticipants( reader: Reader ): ParticipantPlan {
	const section = reader.line( 'section' );
	const line = reader.text( 'line', 'line', LINE, ( value ) => value.includes( '$1' ) );
	if ( section === '' ) {
		reader.refuse( 'section', 'text', LINE );
	}
	if ( line === '' ) {
		reader.refuse( 'line', 'line', LINE );
	}
	return { section, line, summary: reader.line( 'summary' ) };
}

/** The one to begin with, of those that are offered. */
function readMode( reader: Reader, offered: readonly PresetMode[] ): PresetMode | null {
	const mode = reader.value( 'passwordMode' ) ?? null;
	if ( isPresetMode( mode ) && ( offered.length === 0 || offered.includes( mode ) ) ) {
		return mode;
	}
	if ( mode !== null ) {
		reader.refuse( 'passwordMode', 'mode' );
	}
	return null;
}

function readAll( reader: Reader, groupDays: number ): Preset {
	const preset = {
		name: reader.line( 'name' ),
		reason: reader.line( 'reason' ),
		passwordModes: reader.list( 'passwordModes', 'modes', isPresetMode ),
		eventPage: reader.title( 'eventPage' ),
		registration: reader.place( 'registration' ),
		namePattern: reader.line( 'namePattern' ),
		limitRequestPage: reader.place( 'limitRequestPage' ),
		slipText: reader.text( 'slipText', 'long', LONG, () => true ),
		welcome: reader.inside( 'welcome', readWelcome ),
		groups: reader.inside( 'groups', ( inner ) => readGroups( inner, groupDays ) ),
		participants: reader.inside( 'participants', readParticipants )
	};
	return { ...preset, passwordMode: readMode( reader, preset.passwordModes ) };
}

/**
 * Reads a preset of which nothing is known yet: somebody wrote it on a page, or it was kept over a reload.
 *
 * @param value
 * @param groupDays How long somebody may be in a group at most
 * @return The fault is null where the preset can be used
 */
export function readPreset( value: unknown, groupDays: number ): { preset: Preset; fault: PresetFault | null } {
	const reader = new Reader( isTable( value ) ? value : {}, '' );
	const preset = readAll( reader, groupDays );
	if ( !isTable( value ) ) {
		reader.refuse( '', 'object' );
	}
	return { preset, fault: reader.end()[ 0 ] ?? null };
}
