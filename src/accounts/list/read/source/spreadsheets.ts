/** The part that reads .xlsx and .ods; loads when such a file comes. */

import { strFromU8, unzipSync } from 'fflate';
import type { PackedFile, ReadSpreadsheet, SourceProblem, SourceProblemCode, SourceTable } from './decoded-source';
import { readOds } from './spreadsheet/ods';
import { TooLargeError } from './spreadsheet/sheet-builder';
import { readXlsx, workbookPart, type FoundSheet, type ReadEntry } from './spreadsheet/xlsx';

/** The most bytes that the documents read of a file may unpack to; 10,000 people with thirty columns need 20 MB. */
const MAX_UNPACKED = 64 * 1024 * 1024;

const problem = ( code: SourceProblemCode, detail = '' ): SourceProblem => ( { kind: 'problem', code, detail } );

interface Entries {
	names: Set<string>;
	read: ReadEntry;
	unpack: ( name: string ) => Uint8Array | undefined;
}

/** Unpacks what is asked for, and nothing else. */
function entriesOf( bytes: Uint8Array ): Entries {
	const names = new Map<string, string>();
	unzipSync( bytes, { filter( { name } ) {
		// Some programs write them as Windows does.
		names.set( name.replace( /\\/g, '/' ), name );
		return false;
	} } );
	let left = MAX_UNPACKED;
	const unpack: Entries[ 'unpack' ] = ( wanted ) => Object.values( unzipSync( bytes, {
		filter( { name, originalSize } ) {
			if ( name !== names.get( wanted ) ) {
				return false;
			}
			left -= originalSize;
			if ( left < 0 ) {
				throw new TooLargeError();
			}
			return true;
		}
	} ) )[ 0 ];
	return {
		names: new Set( names.keys() ),
		read( wanted ) {
			const found = unpack( wanted );
			return found ? strFromU8( found ) : null;
		},
		unpack
	};
}

/** Visible sheets with something in them; where there are none, hidden ones. */
function tableOf( sheets: readonly FoundSheet[] ): SourceTable | SourceProblem {
	const filled = sheets.filter( ( { rows } ) => rows.length );
	const visible = filled.filter( ( { hidden } ) => !hidden );
	const shown = visible.length ? visible : filled;
	if ( !sheets.length ) {
		return problem( 'broken' );
	}
	return shown.length ?
		{ kind: 'table', sheets: shown.map( ( { name, rows } ) => ( { name, rows } ) ) } :
		problem( 'empty' );
}

function fromOpenDocument( type: string, read: ReadEntry ): SourceTable | SourceProblem {
	if ( !type.includes( 'spreadsheet' ) ) {
		return problem( 'document' );
	}
	return ( read( 'META-INF/manifest.xml' ) ?? '' ).includes( 'encryption-data' ) ?
		problem( 'encrypted' ) :
		tableOf( readOds( read( 'content.xml' ) ?? '' ) );
}

/** Folders, and what systems put beside files, are no files of a person's. */
const isOwnFile = ( name: string ): boolean => !/\/$|(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test( name );

function fromZip( bytes: Uint8Array ): SourceTable | SourceProblem | PackedFile {
	const { names, read, unpack } = entriesOf( bytes );
	const type = ( names.has( 'mimetype' ) ? read( 'mimetype' ) : null ) ?? '';
	if ( type.startsWith( 'application/vnd.oasis.opendocument.' ) ) {
		return fromOpenDocument( type, read );
	}
	const part = names.has( '_rels/.rels' ) ? workbookPart( read ) : null;
	if ( part !== null && /(^|\/)workbook\d*\.xml$/.test( part ) ) {
		return tableOf( readXlsx( read, part ) );
	}
	const all = [ ...names ];
	if ( part?.endsWith( '.bin' ) || all.some( ( name ) => name.endsWith( '.iwa' ) ) ) {
		return problem( 'old-spreadsheet' );
	}
	// Forms give their answers as a CSV in an archive.
	const [ only, ...others ] = all.filter( isOwnFile );
	const packed = part === null && only !== undefined && others.length === 0 ? unpack( only ) : undefined;
	return packed ? { kind: 'packed', bytes: packed } : problem( part === null ? 'archive' : 'document' );
}

/**
 * @param bytes A zip file, or a flat OpenDocument
 * @return Resolves with a problem where they are no spreadsheet, or one that cannot be read
 */
export const readSpreadsheet: ReadSpreadsheet = async ( bytes ) => {
	try {
		return bytes[ 0 ] === 0x50 ? fromZip( bytes ) : tableOf( readOds( strFromU8( bytes ) ) );
	} catch ( error ) {
		// fflate and the readers throw for whatever is not as the format wants it.
		return problem( error instanceof TooLargeError ? 'too-large' : 'broken', String( error ) );
	}
};
