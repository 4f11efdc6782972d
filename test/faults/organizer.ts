import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Wiki } from '../browser/fixtures';
import { ListDialog, type RowState } from '../browser/list-dialog';
import type { Chance } from './chance';
import { asTable, type Guest } from './guests';
import type { Hardships } from './hardships';
import type { BrowserFault } from './kinds';
import type { FaultProxy } from './proxy';
import { beginBeside } from './other-wiki';
import { putToSleep } from './sleep-of-machine';
import { fillIn, StepHabits } from './step-habits';
import type { Statement, Takings } from './takings';
import { look, type Seen } from './view';

/** How long nothing may change before a run is given up, in milliseconds. */
const PATIENCE = 90_000;

/** How long a page may take until the dialog is there, in milliseconds. */
const OPENING = 15_000;

/** How long between two looks at the dialog, in milliseconds, and how many times as long as a look at least. */
const PAUSE = 60;
const PAUSES_PER_LOOK = 4;

/** How often rows that were refused are tried again. */
const RETRIES = 4;

/** How often a list is checked again of which the wiki did not answer about everybody. */
const CHECKS = 3;

/** How long the dialog takes no press for one that is meant, in milliseconds (src/ui/shared/deliberate-press.ts). */
const DEAD_TIME = 700;

/** Rows that are looked at before they are created, and with which there is nothing to do. */
const LEAVES_NOTHING: readonly RowState[] = [ 'already', 'rejected', 'created', 'unfinished' ];

/** What an organizer works with. */
export interface Desk {
	wiki: Wiki;
	browser: Browser;
	context: BrowserContext;
	proxy: FaultProxy;
	hardships: Hardships;
	chance: Chance;
	/** Those of the lists of another wiki of the same origin, one for each. */
	beside: readonly Guest[];
}

/** Somebody with a list, who does what the dialog suggests until nothing is left to do. */
export class Organizer {
	public page: Page | null = null;
	private sheet: { text: string; path: string } | null = null;
	private statements: Statement[] = [];
	private stops: string[] = [];
	private exports: Takings[ 'exports' ] = [];
	private strangers: string[] = [];
	private visits = 0;
	private readonly habits: StepHabits;
	/** Rows of which it was tried to finish them from the results. */
	private readonly finished = new Set<string>();
	private pressed: Record<string, number> = {};
	private readonly troubles: Array<{ fault: BrowserFault; done: () => void }> = [];
	private retried = 0;
	private checkedAgain = 0;
	private last = '';
	private lastChange = Date.now();

	public constructor( private readonly desk: Desk, private guests: readonly Guest[] ) {
		this.habits = new StepHabits( desk.chance );
	}

	/** Something happens to the browser, as soon as the hands are free. */
	public suffer( fault: BrowserFault ): Promise<void> {
		return new Promise( ( done ) => {
			this.troubles.push( { fault, done } );
		} );
	}

	/** From the list to the end. */
	public async work(): Promise<Takings> {
		await this.open();
		return this.carryOn();
	}

	/** Another list in the same tab, after the first one has come to its end. */
	public async workAgain( guests: readonly Guest[] ): Promise<Takings> {
		this.guests = guests;
		this.sheet = null;
		this.statements = [];
		this.stops = [];
		this.exports = [];
		this.strangers = [];
		this.pressed = {};
		this.retried = 0;
		for ( const end = Date.now() + PATIENCE; Date.now() < end; await sleep( PAUSE ) ) {
			const seen = await look( await this.tab() );
			if ( seen?.view === 'list' && seen.wantsText ) {
				return this.carryOn();
			} else if ( seen?.isAsked ) {
				await this.confirm();
			} else if ( seen?.actions.includes( 'many' ) ) {
				await this.press( 'many' );
			} else if ( seen?.actions.includes( 'back' ) ) {
				await this.press( 'back' );
			}
		}
		throw new Error( 'There is no way to another list' );
	}

	private async carryOn(): Promise<Takings> {
		for ( ;; ) {
			const trouble = this.troubles.shift();
			if ( trouble ) {
				await this.endure( trouble.fault );
				trouble.done();
				continue;
			}
			const page = await this.tab();
			const start = Date.now();
			const seen = await look( page );
			const pause = Math.max( PAUSE, PAUSES_PER_LOOK * ( Date.now() - start ) );
			if ( seen && await this.act( seen ) ) {
				return this.takings( seen );
			}
			this.watch( seen );
			await sleep( pause );
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
			case 'step':
				await this.actOnStep( seen );
				return false;
			case 'results':
				return this.actOnResults( seen );
			default:
				return false;
		}
	}

	private async actOnCheck( seen: Seen ): Promise<boolean> {
		const { actions, rows } = seen;
		if ( !seen.isWhole || rows.some( ( { state } ) => state === 'unchecked' || state === 'checking' ) ) {
			return false;
		}
		this.note( seen );
		if ( actions.includes( 'check' ) && this.checkedAgain < CHECKS ) {
			this.checkedAgain++;
			await this.press( 'check' );
		} else if ( actions.includes( 'sheet-saved' ) ) {
			await this.press( 'sheet-saved' );
		} else if ( actions.includes( 'save-sheet' ) ) {
			await this.saveSheet();
		} else if ( actions.includes( 'start' ) ) {
			await this.press( 'start' );
		} else if ( rows.every( ( { state } ) => LEAVES_NOTHING.includes( state ) ) ) {
			return true;
		}
		return false;
	}

	private async actOnStep( seen: Seen ): Promise<void> {
		if ( seen.isAsked ) {
			await this.confirm();
		} else if ( seen.actions.includes( 'leave' ) ) {
			// The last of the list is left in the run: only that step can be finished from the results.
			const last = this.guests[ this.guests.length - 1 ].username;
			const isLate = [ ...this.finished ].some( ( username ) => seen.step.includes( username ) );
			const habit = isLate ? 'answer' : seen.step.includes( last ) ? 'leave' : this.habits.choose( seen.step );
			this.count( `step: ${ isLate ? 'late' : habit }` );
			if ( habit === 'reload' ) {
				await this.endure( 'reload' );
				return;
			}
			const page = await this.tab();
			await this.attempt( () => fillIn( page, habit ) );
			if ( habit !== 'skip' ) {
				await this.press( habit === 'answer' || habit === 'mistype' ? 'next' : habit );
			}
		}
	}

	/** Answers a question with yes, once it takes an answer. */
	private async confirm(): Promise<void> {
		const page = await this.tab();
		await sleep( DEAD_TIME );
		await this.attempt( () => page.locator( '.accountcreator-question [data-accountcreator-action=confirm]' )
			.click( { timeout: 3000 } ) );
		this.count( 'confirm' );
		await sleep( DEAD_TIME );
	}

	/** The last row that is unfinished, once: later steps have taken the place of those before. */
	private async finishLate( { rows }: Seen ): Promise<boolean> {
		const row = rows.filter( ( { state } ) => state === 'unfinished' ).pop();
		if ( !row || this.finished.has( row.username ) ) {
			return false;
		}
		this.finished.add( row.username );
		const dialog = new ListDialog( await this.tab() );
		await this.attempt( () => dialog.row( row.username ).locator( '[data-accountcreator-action=finish]' ).click( { timeout: 3000 } ) );
		this.count( 'finish' );
		await sleep( 300 );
		return true;
	}

	private async actOnResults( seen: Seen ): Promise<boolean> {
		const { actions } = seen;
		// After a reload the wiki is asked what became of rows, and then about names: the rows say so.
		if ( !seen.isWhole || seen.isFinding || seen.rows.some( ( { state } ) => state === 'checking' ) ) {
			return false;
		}
		this.note( seen );
		if ( seen.alerts.length > 0 && seen.alerts.join() !== this.stops[ this.stops.length - 1 ] ) {
			this.stops.push( seen.alerts.join() );
		}
		await this.desk.hardships.mend( await this.tab() );
		if ( seen.wantsSheet && this.sheet ) {
			const { path } = this.sheet;
			const input = ( await this.tab() ).locator( '.accountcreator-dialog input[name=sheetfile]' );
			// Where the person is logged in again by now, the dialog goes on by itself and wants the sheet afterwards.
			await this.attempt( () => input.filter( { visible: true } ).setInputFiles( path, { timeout: 3000 } ) );
			this.count( 'open-sheet' );
			await sleep( 200 );
		} else if ( actions.includes( 'sheet-saved' ) ) {
			await this.press( 'sheet-saved' );
		} else if ( actions.includes( 'save-sheet' ) ) {
			await this.saveSheet();
		} else if ( actions.includes( 'resume' ) ) {
			await this.press( 'resume' );
		} else if ( await this.finishLate( seen ) ) {
			return false;
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
		this.checkedAgain = 0;
		const dialog = new ListDialog( await this.tab() );
		try {
			// Who has the sheet goes on with that: the passwords are in it. In one go: to put a thousand lines into a
			// text field as if they were typed takes Chromium seconds.
			await dialog.text.evaluate( ( area: HTMLTextAreaElement, text ) => {
				area.value = text;
				area.dispatchEvent( new Event( 'input', { bubbles: true } ) );
			}, this.sheet?.text ?? asTable( this.guests ), { timeout: 5000 } );
			await this.press( 'check' );
		} catch ( error ) {
			this.shrug( error );
		}
	}

	private async press( action: Parameters<ListDialog[ 'button' ]>[ 0 ] ): Promise<void> {
		const dialog = new ListDialog( await this.tab() );
		await this.attempt( async () => {
			await dialog.button( action ).click( { timeout: 3000 } );
			this.count( action );
			// The dialog shows at once what a press did.
			await sleep( 40 );
		} );
	}

	private async attempt( act: () => Promise<unknown> ): Promise<void> {
		try {
			await act();
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

	private get address(): string {
		return this.desk.wiki.pageUrl( 'Special:BlankPage/AccountCreator', { many: '1' } );
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
			this.page = this.page ?? await this.desk.context.newPage();
			await this.desk.hardships.mend( this.page );
			await this.page.goto( this.address );
			if ( await this.appears( this.page ) ) {
				return;
			}
		}
		throw new Error( 'The dialog does not open' );
	}

	/** Does the dialog come, with what it takes to begin? */
	private async appears( page: Page ): Promise<boolean> {
		for ( const end = Date.now() + OPENING; Date.now() < end; await sleep( PAUSE ) ) {
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

	private async visitOtherWiki( page: Page ): Promise<void> {
		const { proxy, beside } = this.desk;
		proxy.isDisguised = true;
		await page.goto( this.address );
		const { strangers, pressed } = await beginBeside( page, beside, this.visits++ );
		proxy.isDisguised = false;
		this.strangers.push( ...strangers );
		pressed.forEach( ( action ) => this.count( `${ action } beside` ) );
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
				await this.desk.context.setOffline( true );
				await sleep( 700 );
				await this.desk.context.setOffline( false );
				break;
			case 'asleep':
				await putToSleep( this.desk.browser, 1500 );
				break;
			case 'other-wiki':
				await this.visitOtherWiki( page );
				await this.open();
		}
	}

	/** Takes down what the dialog says now that nothing is under way. */
	private note( { rows }: Seen ): void {
		const at = Date.now();
		this.statements.push( ...rows.map( ( row ) => ( { ...row, at } ) ) );
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
		const { exports, statements, stops, pressed, strangers } = this;
		return { shown: rows, exports, sheet: this.sheet?.text ?? null, statements, stops, pressed, strangers };
	}
}
