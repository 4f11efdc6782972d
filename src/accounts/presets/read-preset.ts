import { own } from '../contract/own';
import { unicodePattern } from '../names/unicode-pattern';
import { PRESET_MODES, type GroupPlan, type ParticipantPlan, type Preset, type PresetMode, type Welcome } from './preset';

/** What a key has to hold; ui/list/preset-texts.ts has the words. */
export type PresetRule = 'text' | 'long' | 'title' | 'place' | 'modes' | 'mode' | 'line' | 'object' | 'groups' | 'days';

/** Why a preset is not used: of a key that nobody knows, or of one that does not hold what it has to. */
export type PresetFault =
	{ kind: 'unknownKey'; key: string } |
	/** `most`: how many characters, or days; 0 where that is not the point. */
	{ kind: 'rule'; key: string; rule: PresetRule; most: number };

/** How many characters a name, a title, a line or a summary may have, and how many a longer text. */
const LINE = 255;
const LONG = 10000;

/** What nobody can see: controls, and what turns the direction of text around. Lines and tabs are told apart. */
const UNSEEN = unicodePattern( String.raw`(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]` );
const NO_LINE = /[\t\n]/;
/** Never in a title (core's $wgLegalTitleChars). */
const NO_TITLE = /[#<>[\]{}|]/;

type Table = Readonly<Record<string, unknown>>;

export function isTable( value: unknown ): value is Table {
	return typeof value === 'object' && value !== null && !Array.isArray( value );
}

/** Reads one table of JSON key by key, and notes the first fault. */
class Reader {
	public fault: PresetFault | null = null;
	private readonly read = new Set<string>();

	public constructor( private readonly table: Table, private readonly path: string ) {}

	public value( key: string ): unknown {
		this.read.add( key );
		return own( this.table, key );
	}

	public refuse( key: string, rule: PresetRule, most = 0 ): void {
		this.fault = this.fault ?? { kind: 'rule', key: this.path + key, rule, most };
	}

	/** A text that keeps a rule; '' where there is none. */
	public text( key: string, rule: PresetRule, most: number, allows: ( text: string ) => boolean ): string {
		const value = this.value( key );
		if ( value === undefined ) {
			return '';
		}
		if ( typeof value === 'string' && value.length <= most && !UNSEEN.test( value ) && allows( value ) ) {
			return value;
		}
		this.refuse( key, rule, most );
		return '';
	}

	public line( key: string ): string {
		return this.text( key, 'text', LINE, ( text ) => !NO_LINE.test( text ) );
	}

	public title( key: string ): string {
		return this.text( key, 'title', LINE, isTitle );
	}

	/** A page may be given by its address, too. */
	public place( key: string ): string {
		return this.text( key, 'place', LINE, ( text ) => (
			/^https?:/i.test( text ) ? /^https?:\/\/[^\s<>"]+$/i.test( text ) : isTitle( text )
		) );
	}

	/** Texts of which each keeps a rule. */
	public list<Text extends string>(
		key: string, rule: PresetRule, isOne: ( value: unknown ) => value is Text
	): Text[] {
		const value = this.value( key );
		if ( value === undefined ) {
			return [];
		}
		if ( Array.isArray( value ) && value.length > 0 && value.every( isOne ) ) {
			return [ ...new Set( value ) ];
		}
		this.refuse( key, rule );
		return [];
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
		this.fault = this.fault ?? reader.end();
		return part;
	}

	/** The first fault; a key that nobody asked for is one. */
	public end(): PresetFault | null {
		const unknown = Object.keys( this.table ).find( ( key ) => !this.read.has( key ) );
		return this.fault ?? ( unknown === undefined ? null : { kind: 'unknownKey', key: this.path + unknown } );
	}
}

function isTitle( text: string ): boolean {
	return !NO_TITLE.test( text ) && !NO_LINE.test( text );
}

/** Can it be the title of a page? */
export function isPageTitle( text: string ): boolean {
	return text.trim() !== '' && text.length <= LINE && !UNSEEN.test( text ) && isTitle( text );
}

const isMode = ( value: unknown ): value is PresetMode => ( PRESET_MODES as readonly unknown[] ).includes( value );

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
	const days = reader.value( 'days' ) ?? most;
	if ( typeof days !== 'number' || !Number.isInteger( days ) || days < 1 || days > most ) {
		reader.refuse( 'days', 'days', most );
		return { names, days: most };
	}
	if ( names.length === 0 ) {
		reader.refuse( 'names', 'groups' );
	}
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
	if ( isMode( mode ) && ( offered.length === 0 || offered.includes( mode ) ) ) {
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
		passwordModes: reader.list( 'passwordModes', 'modes', isMode ),
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
	return { preset, fault: reader.end() };
}
