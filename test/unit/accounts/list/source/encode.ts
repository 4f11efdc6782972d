import { decodeLegacy } from '../../../../../src/accounts/list/read/source/encoding/decode-legacy';
import type { Decode } from '../../../../../src/accounts/list/read/source/decoded-source';

export const decode: Decode = ( bytes, encoding ) => new TextDecoder( encoding ).decode( bytes );

/** Which bytes each character is, for all that are one or two bytes; found by decoding them. */
function tableOf( encoding: string ): Map<string, number[]> {
	const table = new Map<string, number[]>();
	const add = ( bytes: number[] ): void => {
		const text = decodeLegacy( Uint8Array.from( bytes ), encoding, decode );
		if ( Array.from( text ).length === 1 && text !== '\ufffd' && !table.has( text ) ) {
			table.set( text, bytes );
		}
	};
	for ( let lead = 0; lead < 256; lead++ ) {
		add( [ lead ] );
	}
	for ( let lead = 0x81; lead < 0xFF; lead++ ) {
		for ( let trail = 0x40; trail < 0xFF; trail++ ) {
			add( [ lead, trail ] );
		}
	}
	return table;
}

const tables = new Map<string, Map<string, number[]>>();

/** @return null if the encoding does not hold the text */
export function encode( text: string, encoding: string ): Uint8Array | null {
	if ( encoding === 'iso-2022-jp' ) {
		const euc = encode( text, 'euc-jp' );
		return euc && Uint8Array.from( Array.from( euc ).flatMap( ( byte, index, all ) => {
			const before = ( all[ index - 1 ] ?? 0 ) >= 0x80;
			const switching = byte >= 0x80 === before ? [] : byte >= 0x80 ? [ 0x1B, 0x24, 0x42 ] : [ 0x1B, 0x28, 0x42 ];
			return [ ...switching, byte % 0x80 ];
		} ) );
	}
	const table = tables.get( encoding ) ?? tableOf( encoding );
	tables.set( encoding, table );
	const bytes = Array.from( text, ( character ) => table.get( character ) ?? [] );
	return bytes.every( ( one ) => one.length ) ? Uint8Array.from( bytes.flat() ) : null;
}
