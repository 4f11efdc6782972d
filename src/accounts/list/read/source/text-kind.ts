import type { SourceProblemCode } from './decoded-source';

/** Beyond them, a text is what it is by what stands above. */
const HEAD = 8192;

/** What Google Drive puts into the folder of a computer in place of a document (.gsheet, .gdoc). */
const isWebShortcut = ( text: string ): boolean => (
	text.length < 2000 && /^\s*\{/.test( text ) && /"(doc_id|url)":\s*"/.test( text )
);

/** Excel’s XML of 2003, which spreadsheet programs still open. */
const isOldXml = ( head: string ): boolean => (
	/^\s*<\?xml\b/.test( head ) && !/<html\b/i.test( head ) &&
	head.includes( 'urn:schemas-microsoft-com:office:spreadsheet' )
);

function isJson( text: string ): boolean {
	try {
		return typeof JSON.parse( text ) === 'object';
	} catch ( error ) {
		if ( error instanceof SyntaxError ) {
			return false;
		}
		throw error;
	}
}

/** One value, or one in each line. */
const isData = ( text: string ): boolean => (
	/^\s*(?:\[\s*[{["]|\{\s*")/.test( text ) &&
	( isJson( text ) || isJson( /\S.*/u.exec( text )?.[ 0 ] ?? '' ) )
);

const HEADER_LINE = /^(?:[!-9;-~]+:(?:\s|$)|[ \t]+\S|From )/;

/** A message, or a web page as browsers save it in one file: lines of headers (RFC 5322), and those of transport. */
function isMessage( head: string ): boolean {
	const lines = head.replace( /\r\n?/g, '\n' ).split( /\n[ \t]*\n/, 1 )[ 0 ]?.split( '\n' ) ?? [];
	const has = ( names: RegExp ): boolean => lines.some( ( line ) => names.test( line ) );
	return lines.length > 2 && lines.slice( 0, -1 ).every( ( line ) => HEADER_LINE.test( line ) ) &&
		has( /^(?:From|To|Date):/i ) &&
		has( /^(?:Received|Return-Path|Delivered-To|MIME-Version|Message-ID|Content-Type):/i );
}

/**
 * What a text is that is no list, by how it begins.
 *
 * @param text
 * @return null where it may be one
 */
export function textProblem( text: string ): SourceProblemCode | null {
	const head = text.slice( 0, HEAD );
	return isWebShortcut( text ) ? 'web-shortcut' : isOldXml( head ) ? 'old-spreadsheet' :
		/^\s*BEGIN:VCALENDAR\b/i.test( head ) ? 'calendar' : isMessage( head ) ? 'message' : isData( text ) ? 'data' : null;
}
