import { JSDOM } from 'jsdom';
import { readList } from '../../../../../src/accounts/list/read';
import { textProblem } from '../../../../../src/accounts/list/read/source/text-kind';

const { DOMParser } = new JSDOM().window;

/** Username, address and real name of each person in the first reading. */
async function people( text: string ): Promise<string[]> {
	const { readings: [ first ] } = await readList( { kind: 'file', name: 'list.xls', bytes: Uint8Array.from( Buffer.from( text ) ) }, { language: 'en', DOMParser } );
	return ( first?.rows ?? [] ).map( ( { username, email, realname } ) => `${ username }|${ email }|${ realname }` );
}

const TABLE = '<table border="1"><tr><th>Username</th><th>Full name</th><th>Email</th></tr>\n<tr><td>RuthS</td><td>Ruth Sample</td><td>ruth@example.org</td></tr>' +
	'\n<tr>\n<td>BoD</td>\n<td>Bo Demo</td>\n<td>bo@example.org</td>\n</tr></table>';

describe( 'a file of HTML', () => {
	it.each( [
		[ 'of learning platforms', `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><title>List</title></head><body>${ TABLE }</body></html>` ],
		[ 'that is a table alone', TABLE ],
		[ 'of browsers', `\ufeff<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->\n<html lang="de"><body><h1>Wer kommt</h1>${ TABLE }</body></html>` ],
		[ 'with styles first', `<style>td { color: red }</style>${ TABLE }` ],
		[ 'that is XML as well', `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${ TABLE }</body></html>` ]
	] )( '%s is read as what it shows', async ( _name, text ) => {
		expect( ( await people( text ) ).slice( -2 ) ).toEqual( [ 'RuthS|ruth@example.org|Ruth Sample', 'BoD|bo@example.org|Bo Demo' ] );
	} );

	it( 'is none where a list only begins with an address, or with a tag of wikitext', async () => {
		expect( await people( '<ada@example.org>\n<bo@example.org>' ) ).toEqual( [ '|ada@example.org|', '|bo@example.org|' ] );
		expect( await people( '<onlyinclude>\n* [[User:Ada]]\n* [[User:Bo]]\n</onlyinclude>' ) ).toEqual( [ 'Ada||', 'Bo||' ] );
	} );
} );

describe( 'a text that is no list', () => {
	it.each( [
		[ 'calendar', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Ruth Sample:mailto:ruth@example.org\r\nEND:VEVENT\r\nEND:VCALENDAR' ],
		[ 'message', 'Delivered-To: host@example.org\nReceived: from mail.example.org\nFrom: Org <host@example.org>\nTo: Ruth <ruth@example.org>,\n Bo <bo@example.org>\n\nDear all' ],
		[ 'message', 'From host@example.org Fri May  1 10:00:00 2026\r\nReturn-Path: <host@example.org>\r\nDate: Fri, 1 May 2026 10:00:00 +0200\r\n\r\nHi' ],
		[ 'message', 'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wiki.example/\r\nSubject: List\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x' ],
		[ 'data', '[{"name":"Ruth Sample"},\n{"name":"Bo Demo"}]' ], [ 'data', '{ "people": [ "Ruth" ] }' ], [ 'data', '{"name":"Ruth"}\n{"name":"Bo"}\n' ],
		[ 'old-spreadsheet', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>' ]
	] )( 'is told by how it begins: %s', ( code, text ) => {
		expect( textProblem( text ) ).toBe( code );
	} );

	it.each( [
		'Name: Ruth\nE-Mail: ruth@example.org\nTo: the workshop\n\nName: Bo', 'From: Berlin\nName: Ruth Sample\nDate: 1 May', '[[User:Ruth]]\n[[User:Bo]]', '{{u|Ruth}}', '{| class="x"\n| Ruth\n|}',
		'[ Ruth ]\n[ Bo ]', 'To: Ruth <ruth@example.org>, Bo <bo@example.org>', '["Ruth", "Bo"'
	] )( 'is none of these: %j', ( text ) => {
		expect( textProblem( text ) ).toBeNull();
	} );
} );
