/**
 * Tables whose keys come from outside: names of fields, codes, types that a wiki or a list brings. With `constructor`
 * as the key, brackets find what every object inherits, and with `__proto__` they give the table another parent. A test
 * of the project lets no other way pass (test/unit/project/own-properties.test.ts).
 */

/** What the table itself has under the key. */
export function own<Value>( table: Readonly<Record<string, Value>>, key: string ): Value | undefined {
	return Object.prototype.hasOwnProperty.call( table, key ) ? table[ key ] : undefined;
}

/** Puts something into the table itself, whatever the key. */
export function setOwn<Value>( table: Record<string, Value>, key: string, value: Value ): void {
	Object.defineProperty( table, key, { value, enumerable: true, configurable: true, writable: true } );
}
