import { decodeSource, type DecodedSource } from '../../../../../src/accounts/list/read/source';

const read = ( bytes: Uint8Array, language = 'en', encoding = '' ): Promise<DecodedSource> => (
	decodeSource( { name: 'list.csv', bytes }, { language, encoding } )
);

const utf8 = ( source: string ): Uint8Array => new TextEncoder().encode( source );

function utf16( source: string, bigEndian = false ): Uint8Array {
	const bytes = new Uint8Array( source.length * 2 );
	const view = new DataView( bytes.buffer );
	for ( let i = 0; i < source.length; i++ ) {
		view.setUint16( i * 2, source.charCodeAt( i ), !bigEndian );
	}
	return bytes;
}

function utf32( source: string, bigEndian = false ): Uint8Array {
	const points = Array.from( source, ( character ) => character.codePointAt( 0 ) ?? 0 );
	const bytes = new Uint8Array( points.length * 4 );
	const view = new DataView( bytes.buffer );
	points.forEach( ( point, i ) => view.setUint32( i * 4, point, !bigEndian ) );
	return bytes;
}

const joined = ( ...parts: Uint8Array[] ): Uint8Array => Uint8Array.from( parts.flatMap( ( part ) => [ ...part ] ) );

const text = 'Zoë;zoe@x.org\r\n王芳;fang@x.org\r\n🦄;u@x.org';

describe( 'decodeSource(), text in Unicode', () => {
	it.each( [
		[ 'utf-8', utf8( text ) ],
		[ 'utf-8', utf8( '\ufeff' + text ) ],
		[ 'utf-16le', utf16( '\ufeff' + text ) ],
		[ 'utf-16be', utf16( '\ufeff' + text, true ) ],
		[ 'utf-16le', utf16( text ) ],
		[ 'utf-16be', utf16( text, true ) ],
		[ 'utf-32le', utf32( '\ufeff' + text ) ],
		[ 'utf-32be', utf32( '\ufeff' + text, true ) ]
	] )( 'reads %s, with or without byte order mark', async ( encoding, bytes ) => {
		expect( await read( bytes ) ).toEqual( {
			kind: 'text', text, encoding, certain: true, samples: expect.any( Array ), alternatives: [], remarks: []
		} );
	} );

	it.each( [ false, true ] )( 'reads UTF-16 without a Latin letter by its line ends', async ( bigEndian ) => {
		expect( await read( utf16( '王芳\n花子\n', bigEndian ) ) ).toMatchObject( { text: '王芳\n花子\n' } );
	} );

	it( 'leaves out a zero byte and says where it was', async () => {
		expect( await read( utf8( 'Zoë\nB\u0000 Two\n' ) ) ).toMatchObject( {
			text: 'Zoë\nB Two\n', encoding: 'utf-8', certain: true, remarks: [ { code: 'nul', line: 2 } ]
		} );
	} );

	it( 'keeps the file UTF-8 in spite of one stray byte', async () => {
		const bytes = joined( utf8( 'Zoë\nRenée\nJosé\n王芳\nMa' ), Uint8Array.of( 0xEB ), utf8( 'l\n' ) );
		expect( await read( bytes ) ).toMatchObject( {
			text: 'Zoë\nRenée\nJosé\n王芳\nMa\ufffdl\n', encoding: 'utf-8', certain: true,
			remarks: [ { code: 'undecodable', line: 5 } ]
		} );
	} );

	it( 'says so where there is nothing in it', async () => {
		expect( await read( utf8( '' ) ) ).toMatchObject( { kind: 'problem', code: 'empty' } );
		expect( await read( utf8( '\ufeff \r\n' ) ) ).toMatchObject( { kind: 'problem', code: 'empty' } );
	} );
} );

describe( 'decodeSource(), what is no list', () => {
	const random = Uint8Array.from( { length: 3000 }, ( _, i ) => ( i * 7919 ) % 251 );

	it.each<[ string, string, Uint8Array ]>( [
		[ 'a PDF', 'pdf', utf8( '%PDF-1.7\n%…' ) ],
		[ 'a PNG', 'picture', Uint8Array.of( 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0 ) ],
		[ 'a photograph', 'picture', Uint8Array.of( 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 ) ],
		[ 'a HEIC', 'picture', utf8( '\0\0\0\u0018ftypheic\0\0\0\0' ) ],
		[ 'a video', 'media', utf8( '\0\0\0\u0018ftypmp42\0\0\0\0' ) ],
		[ 'RTF', 'document', utf8( '{\\rtf1\\ansi' ) ],
		[ 'gzip', 'archive', Uint8Array.of( 0x1F, 0x8B, 8, 0 ) ],
		[ '7z', 'archive', Uint8Array.of( 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4 ) ],
		[ 'noise', 'binary', random ]
	] )( 'knows %s', async ( _what, code, bytes ) => {
		expect( await read( bytes ) ).toMatchObject( { kind: 'problem', code } );
	} );

	it.each( [ 'OTTO,otto@x.org', 'ID3 Team', 'BM Smith,bm@x.org', 'MZ', 'PK', 'GIF', 'Rar', 'wOFF' ] )(
		'takes the text “%s” for text', async ( name ) => {
			expect( await read( utf8( name + '\nZoe Example,zoe@x.org\n' ) ) ).toMatchObject( { kind: 'text' } );
		}
	);
} );
