import type { SourceProblemCode } from './decoded-source';

/**
 * Told by the first bytes: `zip` may be a spreadsheet or anything else that is packed so, `text` is what has no
 * signature.
 */
export type FileKind = 'text' | 'zip' | SourceProblemCode;

/**
 * Signatures in hexadecimal, `..` for any byte, after how many bytes they begin; from the formats' specifications as
 * https://mimesniff.spec.whatwg.org/ and the database of file(1) collect them.
 */
const SIGNATURES: ReadonlyArray<readonly [ FileKind, string, number? ]> = [
	[ 'zip', '504b0304' ],
	// An archive without files, and one that is split.
	[ 'archive', '504b0506' ],
	[ 'archive', '504b0708' ],
	[ 'archive', '1f8b08' ],
	[ 'archive', '377abcaf271c' ],
	[ 'archive', '526172211a07' ],
	[ 'archive', '425a683.314159265359' ],
	[ 'archive', 'fd377a585a00' ],
	[ 'archive', '28b52ffd' ],
	[ 'archive', '7573746172', 257 ],
	[ 'archive', '4d53434600000000' ],
	[ 'pdf', '25504446' ],
	// PostScript.
	[ 'pdf', '25215053' ],
	[ 'document', '7b5c727466' ],
	[ 'picture', '89504e470d0a1a0a' ],
	[ 'picture', 'ffd8ff' ],
	[ 'picture', '4749463837' ],
	[ 'picture', '4749463839' ],
	[ 'picture', '49492a00' ],
	[ 'picture', '4d4d002a' ],
	[ 'picture', '424d........0000' ],
	[ 'picture', '00000100..00' ],
	[ 'picture', '52494646........57454250' ],
	[ 'picture', '384250530001' ],
	// HEIC and AVIF, as telephones take them, are in the container of videos.
	[ 'picture', '000000..6674797068656' ],
	[ 'picture', '000000..667479706d696631' ],
	[ 'picture', '000000..66747970617669' ],
	[ 'media', '000000..66747970' ],
	[ 'media', '52494646........57415645' ],
	[ 'media', '52494646........41564920' ],
	[ 'media', '4f67675300' ],
	[ 'media', '4944330.00' ],
	[ 'media', '664c614300' ],
	[ 'media', '1a45dfa3' ],
	[ 'media', '4d54686400' ],
	[ 'media', '3026b2758e66cf11' ],
	[ 'binary', '4d5a90000300' ],
	[ 'binary', '7f454c46' ],
	[ 'binary', 'cafebabe0000' ],
	[ 'binary', 'cffaedfe' ],
	[ 'binary', '0061736d' ],
	[ 'binary', '53514c69746520666f726d6174203300' ],
	[ 'binary', '00010000' ],
	[ 'binary', '4f54544f00' ],
	[ 'binary', '774f464600' ],
	[ 'binary', '774f463200' ],
	[ 'binary', '62706c6973743030' ]
];

/** The OLE2 container of old Office files. */
const OLE2 = 'd0cf11e0a1b11ae1';

/** The names of the streams that tell what is in such a container; anything else is a document. */
const OLE2_STREAMS: ReadonlyArray<readonly [ string, SourceProblemCode ]> = [
	[ 'EncryptedPackage', 'encrypted' ],
	[ 'Workbook', 'old-spreadsheet' ],
	[ 'Book', 'old-spreadsheet' ],
	[ 'WordDocument', 'document' ]
];

function hex( bytes: Uint8Array ): string {
	return Array.from( bytes, ( byte ) => byte.toString( 16 ).padStart( 2, '0' ) ).join( '' );
}

function fits( start: string, signature: string, offset: number ): boolean {
	for ( let i = 0; i < signature.length; i++ ) {
		if ( signature[ i ] !== '.' && signature[ i ] !== start[ offset * 2 + i ] ) {
			return false;
		}
	}
	return true;
}

/**
 * What an OLE2 container holds, by the names at the beginning of its directory; the header says where that is
 * ([MS-CFB] 2.2: exponent of the sector size at 30, first directory sector at 48).
 */
function kindOfOle2( bytes: Uint8Array ): SourceProblemCode {
	const view = new DataView( bytes.buffer, bytes.byteOffset, bytes.byteLength );
	if ( bytes.length < 52 ) {
		return 'document';
	}
	const sectorSize = 2 ** Math.min( view.getUint16( 30, true ), 12 );
	const begin = ( view.getUint32( 48, true ) + 1 ) * sectorSize;
	const names = String.fromCharCode( ...bytes.subarray( begin, begin + 4096 ) ).replace( /\0/g, '' );
	return OLE2_STREAMS.find( ( [ stream ] ) => names.includes( stream ) )?.[ 1 ] ?? 'document';
}

/**
 * What kind of file these bytes are, whatever its name says.
 *
 * @param bytes Of the whole file
 */
export function fileKind( bytes: Uint8Array ): FileKind {
	if ( !bytes.length ) {
		return 'empty';
	}
	const start = hex( bytes.subarray( 0, 264 ) );
	if ( start.startsWith( OLE2 ) ) {
		return kindOfOle2( bytes );
	}
	return SIGNATURES.find( ( [ , signature, offset ] ) => fits( start, signature, offset ?? 0 ) )?.[ 0 ] ?? 'text';
}
