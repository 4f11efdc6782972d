import { decodeAs } from '../decode-as';
import type { Decode } from '../decoded-source';

/** 0x80 to 0x9F where no characters are. */
const CONTROLS = Array.from( { length: 0x20 }, ( _, index ) => String.fromCharCode( 0x80 + index ) ).join( '' );

/**
 * 0x80 to 0xFF in the code pages of DOS for Western and Central Europe, which the Encoding Standard has not, and in ISO
 * 8859-16, which Node has not. The code page of the United States (437) has the letters of the Western one, in the same
 * places.
 */
const TABLES = new Map( [
	[ 'ibm850', 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0' ],
	[ 'ibm852', 'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0' ],
	[
		'iso-8859-16',
		`${ CONTROLS }\u00a0ĄąŁ€„Š§š©Ș«Ź\u00adźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ`
	]
] );

function decodeByTable( bytes: Uint8Array, table: string ): string {
	let text = '';
	for ( const byte of bytes ) {
		text += byte < 0x80 ? String.fromCharCode( byte ) : table.charAt( byte - 0x80 );
	}
	return text;
}

/**
 * As decodeAs(), and `ibm850`, `ibm852`, `iso-8859-16` as well.
 *
 * @param bytes
 * @param encoding
 * @param decode
 * @throws RangeError if there is no such encoding
 */
export function decodeLegacy( bytes: Uint8Array, encoding: string, decode: Decode ): string {
	const table = TABLES.get( encoding );
	return table === undefined ? decodeAs( bytes, encoding, decode ) : decodeByTable( bytes, table );
}
