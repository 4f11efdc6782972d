import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
	/** Inside of `<sheetData>`. */
	rows: string;
	/** Inside of `<sst>`. */
	strings?: string;
	/** Inside of `<styleSheet>`. */
	styles?: string;
	/** Attributes of `<workbookPr>`. */
	workbook?: string;
}

/** The smallest package that is a workbook, with what a test wants to be in it. */
export function workbook( { rows, strings = '', styles = '', workbook: properties = '' }: Parts ): Uint8Array {
	const relation = ( id: string, type: string, target: string ): string => (
		`<Relationship Id="${ id }" Type="${ OFFICE }/${ type }" Target="${ target }"/>`
	);
	return zipSync( {
		'[Content_Types].xml': strToU8( '<Types/>' ),
		'_rels/.rels': strToU8( `<Relationships>${ relation( 'r1', 'officeDocument', 'xl/workbook.xml' ) }</Relationships>` ),
		'xl/workbook.xml': strToU8(
			`<workbook xmlns="${ MAIN }" xmlns:r="${ OFFICE }"><workbookPr ${ properties }/>` +
			'<sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': strToU8( `<Relationships>${
			relation( 'r1', 'worksheet', '/xl/worksheets/sheet1.xml' ) +
			relation( 'r2', 'sharedStrings', 'sharedStrings.xml' ) +
			relation( 'r3', 'styles', 'styles.xml' )
		}</Relationships>` ),
		'xl/sharedStrings.xml': strToU8( `<sst xmlns="${ MAIN }">${ strings }</sst>` ),
		'xl/styles.xml': strToU8( `<styleSheet xmlns="${ MAIN }">${ styles }</styleSheet>` ),
		'xl/worksheets/sheet1.xml': strToU8( `<worksheet xmlns="${ MAIN }"><sheetData>${ rows }</sheetData></worksheet>` )
	} );
}
