import { setTimeout as sleep } from 'node:timers/promises';
import {
	expect, test as base, type Browser, type BrowserContextOptions, type Locator, type Page
} from '@playwright/test';
import { headlessPath } from '../wiki/debian-packages.mjs';
import { startMailTrap } from '../wiki/mail-trap.mjs';
import { scenarioCookie } from '../wiki/scenario.mjs';
import { startWiki } from '../wiki/wiki.mjs';
import { ConsoleWatch } from './console-watch';
import { hastenWaits } from './fast-waits';

type MailTrap = Awaited<ReturnType<typeof startMailTrap>>;
type Wiki = Awaited<ReturnType<typeof startWiki>>;
type Person = Parameters<Wiki[ 'makePerson' ]>[ 0 ];
type Scenario = Parameters<typeof scenarioCookie>[ 1 ];
type Version = '1.43' | '1.39';

export type { MailTrap, Person, Scenario, Wiki };
export { expect };

interface VisitOptions extends BrowserContextOptions {
	scenario?: Scenario;
	/** The address that the wiki takes the browser to come from. */
	ip?: string;
	/** Do its waits of more than a second pass twenty times as fast? Where a test is about what comes after them. */
	isHasty?: boolean;
	/** With that, how many milliseconds a request takes at most that was to take half a minute: where nothing comes. */
	limit?: number;
}

interface Fixtures {
	consoleWatch: ConsoleWatch;
	/** A name that nobody had before, on any wiki. */
	freshName: () => string;
	/** Makes somebody for this test alone: an event coordinator (no captcha, no throttle) if no groups are given. */
	somebody: ( changes?: Partial<Person> ) => Promise<Person>;
	/** A page of a browser of its own, for nobody. */
	visit: ( options?: VisitOptions ) => Promise<Page>;
	/** A page of a browser of its own, in which a person is logged in. */
	loggedIn: ( person: Person, options?: VisitOptions ) => Promise<Page>;
}

export interface BrowserSettings {
	version: Version;
}

interface WorkerFixtures {
	clicks: void;
	mail: MailTrap;
	wiki: Wiki;
}

const letters = ( count: number ): string => Array.from(
	{ length: count }, () => String.fromCharCode( 97 + Math.floor( Math.random() * 26 ) )
).join( '' );

/** Everybody comes from an address of their own, so that the wiki's throttles don't meet. */
let addresses = 0;
const freshAddress = (): string => `127.0.0.${ 2 + addresses++ % 250 }`;

/** How long a view has to be in sight before the dialog takes Enter or Space for a press, with some time to spare. */
const LOOKING = 3000;

/** How often it is looked at whether it has been, in milliseconds. */
const GLANCE = 40;

/** Waits as long as the dialog takes no press of what has just appeared. */
async function looked( page: Page ): Promise<void> {
	// A page that is being left has nothing to look at.
	const isNew = (): Promise<boolean> => page.evaluate( () => (
		document.querySelector( '.accountcreator-not-yet' ) !== null
	) ).catch( () => false );
	// Where a test has stopped the clock, nothing ever comes to its time.
	for ( const until = Date.now() + LOOKING; Date.now() < until && await isNew(); ) {
		await sleep( GLANCE );
	}
}

/**
 * Has Enter and Space pressed as people do who look first. What is pressed too soon on purpose goes by keyboard.down().
 */
function pressAfterLooking( page: Page ): void {
	const { keyboard } = page;
	const press = keyboard.press.bind( keyboard );
	keyboard.press = async ( key, options ) => {
		if ( key === 'Enter' || key === 'Space' ) {
			await looked( page );
		}
		await press( key, options );
	};
}

/**
 * Has clicks made as people do who look first. Playwright itself tries and tries again until the mouse reaches the
 * button, which takes half as long again.
 *
 * @param browser
 * @return Undoes it
 */
async function clickAfterLooking( browser: Browser ): Promise<() => void> {
	const page = await browser.newPage();
	const locators = Object.getPrototypeOf( page.locator( 'html' ) ) as Locator;
	await page.close();
	const { click } = locators;
	locators.click = async function ( this: Locator, options ) {
		await looked( this.page() );
		await click.call( this, options );
	};
	return () => {
		locators.click = click;
	};
}

const HALF_A_MINUTE = 30_000;

export const test = base.extend<Fixtures, BrowserSettings & WorkerFixtures>( {
	version: [ '1.43', { option: true, scope: 'worker' } ],

	launchOptions: [ async ( { launchOptions }, use ) => {
		await use( {
			...launchOptions,
			executablePath: headlessPath(),
			// As root in a container there is no sandbox, and the browser has nothing to ask the world for.
			args: [ '--no-sandbox', '--disable-background-networking', '--disable-component-update' ]
		} );
	}, { scope: 'worker' } ],

	clicks: [ async ( { browser }, use ) => {
		const undo = await clickAfterLooking( browser );
		await use();
		undo();
	}, { scope: 'worker', auto: true } ],

	// eslint-disable-next-line no-empty-pattern -- how Playwright wants it
	mail: [ async ( {}, use ) => {
		const mail = await startMailTrap();
		await use( mail );
		await mail.stop();
	}, { scope: 'worker' } ],

	wiki: [ async ( { version, mail }, use ) => {
		const wiki = await startWiki( { version, mail, hasCheapPasswords: true } );
		try {
			await wiki.installGadget();
			await use( wiki );
		} finally {
			await wiki.stop();
		}
	}, { scope: 'worker', timeout: 300_000 } ],

	// eslint-disable-next-line no-empty-pattern
	consoleWatch: [ async ( {}, use ) => {
		const watch = new ConsoleWatch();
		await use( watch );
		expect( watch.problems, 'What the browser complained about' ).toEqual( [] );
	}, { auto: true } ],

	// eslint-disable-next-line no-empty-pattern
	freshName: async ( {}, use ) => {
		await use( () => `Zoe ${ letters( 1 ).toUpperCase() }${ letters( 9 ) }` );
	},

	somebody: async ( { wiki }, use ) => {
		await use( ( changes = {} ) => wiki.makePerson( {
			name: `Helper ${ letters( 10 ) }`,
			password: 'somebody who helps others',
			email: 'helper@example.org',
			groups: [ 'eventcoordinator' ],
			...changes
		} ) );
	},

	visit: async ( { browser, contextOptions, viewport, wiki, consoleWatch }, use ) => {
		const contexts: Array<{ close(): Promise<void> }> = [];
		await use( async ( {
			scenario, ip = freshAddress(), isHasty = false, limit = HALF_A_MINUTE, ...options
		} = {} ) => {
			const context = await browser.newContext( {
				...contextOptions, viewport, ...options, extraHTTPHeaders: { 'X-Forwarded-For': ip }
			} );
			contexts.push( context );
			consoleWatch.watch( context );
			if ( isHasty ) {
				await hastenWaits( context, limit );
			}
			if ( scenario ) {
				await context.addCookies( [ scenarioCookie( wiki.url, scenario ) ] );
			}
			const page = await context.newPage();
			pressAfterLooking( page );
			return page;
		} );
		for ( const context of contexts ) {
			await context.close();
		}
	},

	loggedIn: async ( { visit, wiki }, use ) => {
		await use( async ( person, options = {} ) => {
			const page = await visit( options );
			await logIn( wiki, page, person );
			return page;
		} );
	}
} );

/** Puts the cookies of a fresh session of the person into the browser: what the login form does, only faster. */
export async function logIn( wiki: Wiki, page: Page, person: Person ): Promise<void> {
	const session = await wiki.apiAs( person );
	await page.context().addCookies(
		[ ...session.cookies ].map( ( [ name, value ] ) => ( { name, value, url: wiki.url } ) )
	);
}
