/**
 * Reading what the wiki answers, at the border and once. Each function takes a value of which nothing is known and
 * gives one that can be trusted: what is not of the expected shape counts as absent.
 */

export type Shape = Readonly<Record<string, unknown>>;

export function asShape( value: unknown ): Shape {
	return typeof value === 'object' && value !== null && !Array.isArray( value ) ? value as Shape : {};
}

export function asList( value: unknown ): unknown[] {
	return Array.isArray( value ) ? value as unknown[] : [];
}

export function asText( value: unknown ): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String( value ) : '';
}

export function asTexts( value: unknown ): string[] {
	return asList( value ).filter( ( item ): item is string => typeof item === 'string' );
}
