import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Wiki } from '../browser/fixtures';
import { ListDialog, type RowState } from '../browser/list-dialog';
import type { Hardships } from './hardships';
import type { BrowserFault } from './kinds';
import { putToSleep } from './sleep-of-machine';
import { look, type Seen, type SeenRow } from './view';

/** How long nothing may change before a run is given up, in milliseconds. */
const PATIENCE = 90_000;

/** How long a page may take until the dialog is there, in milliseconds. */
const OPENING = 15_000;

/** How often rows that were refused are tried again. */
const RETRIES = 4;

/** What the dialog said of a row at some time. */
export interface Claim {
	username: string;
	state: RowState;
	/** Milliseconds since 1970 */
	at: number;
}

/** What the organizer has in the end. */
export interface Takings {
	/** The rows as they are shown. */
	shown: SeenRow[];
	/** The CSVs of the results, saved when there was nothing left but to try again, and what was shown then. */
	exports: Array<{ text: string; shown: SeenRow[] }>;
	/** The sheet as it was saved last; null: it was never asked for. */
	sheet: string | null;
	/** Everything that was said between the start and now, while nothing was under way. */
	claims: Claim[];
	/** What stopped the creation, in the dialog's words. */
	stops: string[];
	/** What was pressed, and how often. */
	pressed: Record<string, number>;
}

/** Somebody with a list, who does what the dialog suggests until nothing is left to do. */
export class Organizer {
	public page: Page | null = null;
	private sheet: { text: string; path: string } | null = null;
	private readonly claims: Claim[] = [];
	private readonly stops: string[] = [];
	private readonly exports: Takings[ 'exports' ] = [];
	private readonly pressed: Record<string, number> = {};
	private readonly troubles: Array<{ fault: BrowserFault; done: () => void }> = [];
	private retried = 0;
	private last = '';
	private lastChange = Date.now();

	public constructor(
		private readonly wiki: Wiki, private readonly browser: Browser, private readonly context: BrowserContext,
		private readonly list: string, private readonly hardships: Hardships
	) {}

	/** Something happens to the browser, as soon as the hands are free. */
	public suffer( fault: BrowserFault ): Promise<void> {
		return new Promise( ( done ) => {
			this.troubles.push( { fault, done } );
		} );
	}

	/** From the list to the end. */
	public async work(): Promise<Takings> {
		await this.open();
		for ( ;; ) {
			const trouble = this.troubles.shift();
			if ( trouble ) {
				await this.endure( trouble.fault );
				trouble.done();
				continue;
			}
			const seen = await look( await this.tab() );
			if ( seen && await this.act( seen ) ) {
				return this.takings( seen );
			}
			this.watch( seen );
			await sleep( 60 );
		}
	}

	/** Returns true when nothing is left to do. */
	private async act( seen: Seen ): Promise<boolean> {
		const { view, actions } = seen;
		switch ( view ) {
			case 'list':
				if ( actions.includes( 'resume' ) ) {
					await this.press( 'resume' );
				} else if ( seen.wantsText ) {
					await this.paste();
				} else if ( seen.alerts.length > 0 ) {
					// The list was there for a moment, and then the wiki did not say what it takes to create accounts.
					await this.open();
				}
				return false;
			case 'check':
				return this.actOnCheck( seen );
			case 'results':
				return this.actOnResults( seen );
			default:
				return false;
		}
	}

	private async actOnCheck( seen: Seen ): Promise<boolean> {
		const { actions, rows } = seen;
		if ( rows.length === 0 || rows.some( ( { state } ) => state === 'unchecked' || state === 'checking' ) ) {
			return false;
		}
		this.note( seen );
		if ( actions.includes( 'sheet-saved' ) ) {
			await this.press( 'sheet-saved' );
		} else if ( actions.includes( 'save-sheet' ) ) {
			await this.saveSheet();
		} else if ( actions.includes( 'start' ) ) {
			await this.press( 'start' );
		} else if ( rows.every( ( { state } ) => state === 'already' || state === 'rejected' || state === 'created' ) ) {
			return true;
		}
		return false;
	}

	private async actOnResults( seen: Seen ): Promise<boolean> {
		const { actions } = seen;
		// After a reload the wiki is asked what became of rows, and then about names: the rows say so.
		if ( seen.isSettling || seen.rows.some( ( { state } ) => state === 'checking' ) ) {
			return false;
		}
		this.note( seen );
		if ( seen.alerts.length > 0 && seen.alerts.join() !== this.stops[ this.stops.length - 1 ] ) {
			this.stops.push( seen.alerts.join() );
		}
		await this.hardships.mend( await this.tab() );
		if ( seen.wantsSheet && this.sheet ) {
			await ( await this.tab() ).locator( '.accountcreator-dialog input[name=sheetfile]' )
				.filter( { visible: true } ).setInputFiles( this.sheet.path );
			this.count( 'open-sheet' );
			await sleep( 200 );
		} else if ( actions.includes( 'sheet-saved' ) ) {
			await this.press( 'sheet-saved' );
		} else if ( actions.includes( 'save-sheet' ) ) {
			await this.saveSheet();
		} else if ( actions.includes( 'resume' ) ) {
			await this.press( 'resume' );
		} else if ( actions.includes( 'save-csv' ) ) {
			const { text } = await new ListDialog( await this.tab() ).save( 'save-csv' );
			this.exports.push( { text, shown: seen.rows } );
			if ( !actions.includes( 'retry' ) || this.retried === RETRIES ) {
				return true;
			}
			this.retried++;
			await this.press( 'retry' );
		}
		return false;
	}

	private async paste(): Promise<void> {
		const dialog = new ListDialog( await this.tab() );
		try {
			// Who has the sheet goes on with that: the passwords are in it.
			await dialog.text.fill( this.sheet?.text ?? this.list, { timeout: 5000 } );
			await this.press( 'check' );
		} catch ( error ) {
			this.shrug( error );
		}
	}

	private async press( action: Parameters<ListDialog[ 'button' ]>[ 0 ] ): Promise<void> {
		const dialog = new ListDialog( await this.tab() );
		try {
			await dialog.button( action ).click( { timeout: 3000 } );
			this.count( action );
			// The dialog shows at once what a press did.
			await sleep( 40 );
		} catch ( error ) {
			this.shrug( error );
		}
	}

	private async saveSheet(): Promise<void> {
		const { text, path } = await new ListDialog( await this.tab() ).save( 'save-sheet' );
		this.sheet = { text, path };
		this.count( 'save-sheet' );
	}

	/** A click that came too late is no failure: what is there then is looked at anew. Not for ever: watch(). */
	private shrug( error: unknown ): void {
		if ( !/Timeout|closed|detached|navigat/i.test( String( error ) ) ) {
			throw error;
		}
		this.count( 'in vain' );
	}

	private count( action: string ): void {
		this.pressed[ action ] = ( this.pressed[ action ] ?? 0 ) + 1;
	}

	private async tab(): Promise<Page> {
		if ( !this.page ) {
			await this.open();
		}
		return this.page as Page;
	}

	/** Opens the page with the list, again and again until it comes. */
	private async open(): Promise<void> {
		for ( let attempts = 0; attempts < 40; attempts++ ) {
			this.page = this.page ?? await this.context.newPage();
			await this.hardships.mend( this.page );
			await this.page.goto( this.wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } ) );
			if ( await this.appears( this.page ) ) {
				return;
			}
		}
		throw new Error( 'The dialog does not open' );
	}

	/** Does the dialog come, with what it takes to begin? */
	private async appears( page: Page ): Promise<boolean> {
		for ( const end = Date.now() + OPENING; Date.now() < end; await sleep( 60 ) ) {
			const seen = await look( page );
			if ( seen?.wantsText ) {
				return true;
			}
			if ( seen?.view === 'list' && seen.alerts.length > 0 ) {
				return false;
			}
		}
		return false;
	}

	private async endure( fault: BrowserFault ): Promise<void> {
		const page = await this.tab();
		switch ( fault ) {
			case 'reload':
				await page.reload();
				if ( !await this.appears( page ) ) {
					await this.open();
				}
				break;
			case 'tab-closed':
				await page.close();
				this.page = null;
				await this.open();
				break;
			case 'offline':
				await this.context.setOffline( true );
				await sleep( 700 );
				await this.context.setOffline( false );
				break;
			case 'asleep':
				await putToSleep( this.browser, 1500 );
		}
	}

	/** Takes down what the dialog says now that nothing is under way. */
	private note( { rows }: Seen ): void {
		const at = Date.now();
		this.claims.push( ...rows.map( ( { username, state } ) => ( { username, state, at } ) ) );
	}

	private watch( seen: Seen | null ): void {
		const now = JSON.stringify( seen );
		if ( now !== this.last ) {
			this.last = now;
			this.lastChange = Date.now();
		} else if ( Date.now() - this.lastChange > PATIENCE ) {
			throw new Error( `Nothing happens any more: ${ now.slice( 0, 3000 ) }` );
		}
	}

	private takings( { rows }: Seen ): Takings {
		expect( this.troubles ).toEqual( [] );
		const { exports, claims, stops, pressed } = this;
		return { shown: rows, exports, sheet: this.sheet?.text ?? null, claims, stops, pressed };
	}
}
