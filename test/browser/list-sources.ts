import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import type { ListDialog } from './list-dialog';

/** A file, as it is given to the browser. */
export interface TestFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

export const textFile = ( name: string, text: string ): TestFile => (
	{ name, mimeType: 'text/csv', buffer: Buffer.from( text ) }
);

/** A file in windows-1251, as programs wrote Russian before Unicode. */
export function cyrillicFile( name: string, text: string ): TestFile {
	const decoder = new TextDecoder( 'windows-1251' );
	const byteOf = new Map( Array.from( { length: 256 }, ( _, byte ) => (
		[ decoder.decode( Uint8Array.of( byte ) ), byte ]
	) ) );
	const bytes = Array.from( text, ( character ) => {
		const byte = byteOf.get( character );
		if ( byte === undefined ) {
			throw new Error( `There is no ${ character } in it.` );
		}
		return byte;
	} );
	return { name, mimeType: 'text/csv', buffer: Buffer.from( bytes ) };
}

/** The least that a reader takes for a PDF. */
export const PDF: TestFile = {
	name: 'participants.pdf', mimeType: 'application/pdf', buffer: Buffer.from( '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj<</Type/Catalog>>endobj\n' )
};

const escaped = ( text: string ): string => text.replace( /&/g, '&amp;' ).replace( /</g, '&lt;' ).replace( /"/g, '&quot;' );

const sheetXml = ( rows: ReadonlyArray<readonly string[]> ): string => (
	'<?xml version="1.0" encoding="UTF-8"?>' +
	'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
	rows.map( ( cells, row ) => `<row r="${ row + 1 }">${ cells.map( ( cell, column ) => (
		`<c r="${ String.fromCharCode( 65 + column ) }${ row + 1 }" t="inlineStr"><is><t>${ escaped( cell ) }</t></is></c>`
	) ).join( '' ) }</row>` ).join( '' ) +
	'</sheetData></worksheet>'
);

/**
 * A workbook (ECMA-376), as a program writes it that knows no shared strings.
 *
 * @param name
 * @param sheets By name
 */
export function workbookFile(
	name: string, sheets: Readonly<Record<string, ReadonlyArray<readonly string[]>>>
): TestFile {
	const names = Object.keys( sheets );
	const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
	const parts: Record<string, string> = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
			'<Default Extension="xml" ContentType="application/xml"/></Types>',
		'_rels/.rels': `<Relationships ${ packageRelations }>` +
			`<Relationship Id="rId1" Type="${ relations }/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		'xl/workbook.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
			`xmlns:r="${ relations }"><sheets>${ names.map( ( sheet, index ) => (
				`<sheet name="${ escaped( sheet ) }" sheetId="${ index + 1 }" r:id="rId${ index + 1 }"/>`
			) ).join( '' ) }</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships ${ packageRelations }>${ names.map( ( _sheet, index ) => (
			`<Relationship Id="rId${ index + 1 }" Type="${ relations }/worksheet" Target="worksheets/sheet${ index + 1 }.xml"/>`
		) ).join( '' ) }</Relationships>`
	};
	names.forEach( ( sheet, index ) => {
		parts[ `xl/worksheets/sheet${ index + 1 }.xml` ] = sheetXml( sheets[ sheet ] ?? [] );
	} );
	const bytes = zipSync( Object.fromEntries(
		Object.entries( parts ).map( ( [ path, xml ] ) => [ path, strToU8( xml ) ] )
	) );
	return {
		name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from( bytes )
	};
}

/** Where the list can come from, through nothing but what docs/scripts.md promises. */
export class ListSources {
	public constructor( private readonly dialog: ListDialog ) {}

	public action( action: 'page' | 'read-page' | 'leave-page' | 'take-people' ): Locator {
		return this.dialog.root.locator( `[data-accountcreator-action="${ action }"]` );
	}

	/** A button of the question what is to become of the names that are there. */
	public answer( action: 'stay' | 'add' | 'replace' ): Locator {
		return this.dialog.page.locator( `.accountcreator-question [data-accountcreator-action="${ action }"]` );
	}

	public async open( file: TestFile ): Promise<void> {
		await this.dialog.input( 'listfile' ).setInputFiles( file );
	}

	/** As when a file is drawn from a folder into the dialog. */
	public async drop( file: TestFile ): Promise<void> {
		const transfer = await this.dialog.page.evaluateHandle( ( { name, mimeType, base64 } ) => {
			const data = new DataTransfer();
			const bytes = Uint8Array.from( atob( base64 ), ( character ) => character.charCodeAt( 0 ) );
			// eslint-disable-next-line n/no-unsupported-features/node-builtins -- the browser's
			data.items.add( new File( [ bytes ], name, { type: mimeType } ) );
			return data;
		}, { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString( 'base64' ) } );
		await this.dialog.text.dispatchEvent( 'drop', { dataTransfer: transfer } );
	}

	public get pageTitle(): Locator {
		return this.dialog.input( 'pagetitle' );
	}

	/** The titles that are put forward. */
	public get suggestions(): Locator {
		return this.dialog.page.locator( '.oo-ui-defaultOverlay .oo-ui-menuOptionWidget' ).filter( { visible: true } );
	}

	public section( heading: string ): Locator {
		return this.dialog.root.locator( 'label', { hasText: heading } ).locator( '[name=section]' );
	}
}

/** Selects an element and copies it, as a reader of the page does. */
export async function copyFrom( page: Page, selector: string ): Promise<void> {
	await page.evaluate( ( wanted ) => {
		const element = document.querySelector( wanted );
		const selection = getSelection();
		if ( !element || !selection ) {
			throw new Error( `There is no ${ wanted }.` );
		}
		selection.selectAllChildren( element );
	}, selector );
	await page.keyboard.press( 'ControlOrMeta+c' );
}
