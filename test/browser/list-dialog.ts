import { expect, type Download, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import type { Wiki } from './fixtures';
import { message } from './messages';

type View = 'list' | 'check' | 'run' | 'results';
type Action = 'desk' | 'leave-desk' | 'one' | 'many' | 'check' | 'start' | 'pause' | 'resume' | 'stop' | 'retry' | 'back' |
	'save-sheet' | 'sheet-saved' | 'save-csv' | 'copy-wikitext' | 'copy-names' | 'copy-details' | 'print-slips' | 'close' | 'reopen' |
	'next' | 'leave' | 'leave-all' |
	'undo' | 'fix-all' | 'make-passwords' | 'columns' | 'confirm-columns' | 'names' | 'make-names' | 'undo-names' | 'add-guests' | 'remove-guests' |
	'fold-text' | 'show-lines' | 'select-shown' | 'fix-selected' | 'accept' | 'reason' | 'set-reason' | 'clear-reason' | 'remove-selected' |
	'print-selected' | 'copy-selected' | 'clear-selection' | 'notify';
type Mode = 'mail' | 'generate' | 'type';
type Filter = 'all' | 'problems' | 'warnings' | 'ready' | 'done';

export type RowState = 'unchecked' | 'checking' | 'ready' | 'warned' | 'rejected' | 'already' | 'creating' |
	'created' | 'refused' | 'unfinished' | 'unknown' | 'skipped';

export interface ShownRow {
	id: string;
	state: RowState;
	username: string;
}

/** Views *list*, *check*, *run* and *results*, through nothing but what docs/scripts.md promises. */
export class ListDialog {
	public readonly root: Locator;
	public readonly rows: Locator;

	public constructor( public readonly page: Page ) {
		this.root = page.locator( '.accountcreator-dialog' );
		this.rows = this.root.locator( '[data-accountcreator-row]' );
	}

	public get text(): Locator {
		return this.root.locator( '[name=list]' );
	}

	public input( name: string ): Locator {
		return this.root.locator( `[name="${ name }"]` );
	}

	public mode( mode: Mode ): Locator {
		return this.root.locator( `[name="passwordmode"][value="${ mode }"]` );
	}

	public button( action: Action ): Locator {
		return this.root.locator( `[data-accountcreator-action="${ action }"]` ).filter( { visible: true } );
	}

	public filter( filter: Filter ): Locator {
		return this.root.getByRole( 'group', { name: message( 'filters' ) } )
			.getByRole( 'button', { name: new RegExp( `^${ message( `filter-${ filter }` ) } \\(` ) } );
	}

	public row( username: string ): Locator {
		return this.root.locator( `[data-accountcreator-row][data-username="${ username }"]` );
	}

	/** The cell of a row that an input of this name would be in view *one*. */
	public cell( row: Locator, field: 'username' | 'email' | 'realname' ): Locator {
		return row.locator( `[data-field="${ field }"]` );
	}

	/** The box that ticks a row. */
	public box( row: Locator ): Locator {
		return row.locator( '[data-accountcreator-select]' );
	}

	/** The heading that puts the rows in order. */
	public heading( by: 'state' | 'username' | 'email' | 'realname' ): Locator {
		return this.root.locator( `[data-accountcreator-sort=${ by }]` );
	}

	public async expectView( view: View ): Promise<void> {
		await expect( this.root ).toHaveAttribute( 'data-view', view );
	}

	public async expectState( username: string, state: RowState ): Promise<void> {
		await expect( this.row( username ), username ).toHaveAttribute( 'data-state', state );
	}

	/** All rows, in the order in which they stand. */
	public shown(): Promise<ShownRow[]> {
		return this.rows.evaluateAll( ( rows ) => rows.map( ( row ) => ( {
			id: row.getAttribute( 'data-accountcreator-row' ) ?? '',
			state: row.getAttribute( 'data-state' ) as RowState,
			username: row.getAttribute( 'data-username' ) ?? ''
		} ) ) );
	}

	/** The names of the rows, in the order in which they stand. */
	public async usernames(): Promise<string[]> {
		return ( await this.shown() ).map( ( { username } ) => username );
	}

	/** How many rows are in each state, as far as there are any. */
	public async counts(): Promise<Partial<Record<RowState, number>>> {
		const counts: Partial<Record<RowState, number>> = {};
		for ( const { state } of await this.shown() ) {
			counts[ state ] = ( counts[ state ] ?? 0 ) + 1;
		}
		return counts;
	}

	/** Puts the list in and has it checked, to its end. */
	public async check( text: string, mode?: Mode ): Promise<void> {
		await this.text.fill( text );
		if ( mode ) {
			await this.mode( mode ).check();
		}
		await this.button( 'check' ).click();
		await this.checked();
	}

	public async checked(): Promise<void> {
		await this.expectView( 'check' );
		await expect( this.root.locator( '[data-state=unchecked], [data-state=checking]' ) ).toHaveCount( 0, { timeout: 20_000 } );
	}

	/** Types into a cell of the table, by keyboard alone. */
	public async edit( cell: Locator, value: string ): Promise<void> {
		await cell.focus();
		await this.page.keyboard.press( 'Enter' );
		await this.page.keyboard.press( 'ControlOrMeta+a' );
		await this.page.keyboard.type( value );
		await this.page.keyboard.press( 'Enter' );
	}

	public async start( count: number ): Promise<void> {
		await expect( this.button( 'start' ) ).toContainText( count === 1 ? 'one account' : `${ count } accounts` );
		await this.button( 'start' ).click();
	}

	/** The batch came to its end. */
	public async finished( milliseconds = 40_000 ): Promise<void> {
		await expect( this.root ).toHaveAttribute( 'data-view', 'results', { timeout: milliseconds } );
	}

	/** Presses a button that saves a file; of the sheet, says that it is saved. */
	public async save( action: 'save-sheet' | 'save-csv' ): Promise<SavedFile> {
		const [ download ] = await Promise.all( [ this.page.waitForEvent( 'download' ), this.button( action ).click() ] );
		const file = await readDownload( download );
		if ( action === 'save-sheet' ) {
			await this.button( 'sheet-saved' ).click();
		}
		return file;
	}
}

export interface SavedFile {
	name: string;
	/** Where it is */
	path: string;
	bytes: Buffer;
	text: string;
}

async function readDownload( download: Download ): Promise<SavedFile> {
	const path = await download.path();
	const bytes = await readFile( path );
	return { name: download.suggestedFilename(), path, bytes, text: bytes.toString( 'utf8' ) };
}

/** Goes to the page that opens the list. */
export async function openList( wiki: Wiki, page: Page, query: Record<string, string> = {} ): Promise<ListDialog> {
	await page.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1', ...query } ) );
	const dialog = new ListDialog( page );
	await expect( dialog.text ).toBeVisible();
	return dialog;
}
