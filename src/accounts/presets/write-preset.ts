import { NO_PRESET, type Preset } from './preset';
import { isTable } from './read-preset';

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

/**
 * The text of a page with the preset on it, in place of one of the same name; whatever else is there stays.
 *
 * @param text The page as it is, of which readPresets() said that it can be used; '' where there is none
 * @param preset
 */
export function withPreset( text: string, preset: Preset ): string {
	const page: unknown = text.trim() === '' ? {} : JSON.parse( text );
	const table = isTable( page ) ? page : {};
	const presets: unknown[] = Array.isArray( table.presets ) ? table.presets : [];
	const written = writtenPreset( preset );
	const isSame = ( other: unknown ): boolean => isTable( other ) && other.name === preset.name;
	const list = presets.map( ( other ) => isSame( other ) ? written : other );
	if ( !presets.some( isSame ) ) {
		list.push( written );
	}
	return JSON.stringify( { ...table, presets: list }, null, '\t' );
}
