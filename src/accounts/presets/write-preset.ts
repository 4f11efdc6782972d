import { NO_PRESET, replacing, type Preset } from './preset';
import { isTable, readPreset } from './read-preset';

/** Is it what a preset that says nothing has there? */
function isEmpty( key: keyof Preset, value: unknown ): boolean {
	return JSON.stringify( value ) === JSON.stringify( NO_PRESET[ key ] );
}

/** The preset as it is written: without what says nothing. */
export function writtenPreset( preset: Preset ): Partial<Preset> {
	return Object.fromEntries(
		( Object.keys( NO_PRESET ) as Array<keyof Preset> ).map( ( key ) => [ key, preset[ key ] ] as const )
			.filter( ( [ key, value ] ) => !isEmpty( key, value ) )
	);
}

interface Page {
	table: Readonly<Record<string, unknown>>;
	presets: readonly unknown[];
}

function pageIn( text: string ): Page {
	const page: unknown = text.trim() === '' ? {} : JSON.parse( text );
	const table = isTable( page ) ? page : {};
	return { table, presets: Array.isArray( table.presets ) ? table.presets : [] };
}

const isNamed = ( name: string ) => ( one: unknown ): boolean => isTable( one ) && one.name === name;

/** Is there one of that name on a page, whether it can be used or not? */
export function hasPreset( text: string, name: string ): boolean {
	return pageIn( text ).presets.some( isNamed( name ) );
}

/**
 * Puts a preset on a page, in place of one of the same name, of which stays what the dialog does not show; and so does
 * whatever else is there.
 *
 * @param text The page as it is, of which readPresets() said that it can be used; '' where there is none
 * @param preset
 * @param groupDays How long somebody may be in a group at most
 * @return The text of the page, and the preset that stands there
 */
export function withPreset( text: string, preset: Preset, groupDays: number ): { text: string; preset: Preset } {
	const { table, presets } = pageIn( text );
	const isSame = isNamed( preset.name );
	const before = presets.find( isSame );
	const after = before === undefined ? preset : replacing( readPreset( before, groupDays ).preset, preset );
	const written = writtenPreset( after );
	const list = before === undefined ? [ ...presets, written ] :
		presets.map( ( other ) => isSame( other ) ? written : other );
	return { text: JSON.stringify( { ...table, presets: list }, null, '\t' ), preset: after };
}
