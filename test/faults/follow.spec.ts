import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { hastenWaits } from '../browser/fast-waits';
import type { Wiki } from '../browser/fixtures';
import { openList, type ListDialog } from '../browser/list-dialog';
import { makeGuests, type Guest } from '../browser/list-people';
import { message } from '../browser/messages';
import { Chance } from './chance';
import { test } from './fixtures';
import { Hardships } from './hardships';
import { ON_FOLLOWING, type Fate, type Fault } from './kinds';

type Step = 'welcome' | 'groups' | 'participants';

const STEPS: readonly Step[] = [ 'welcome', 'groups', 'participants' ];
/** One in the short form; it has met a request for groups that came late, and gave them twice. */
const SEEDS = process.env.ACCOUNTCREATOR_FAULTS_ACCOUNTS ? [ 1, 2, 3 ] : [ 3 ];
const COUNT = 10;

/** How often the person does what the dialog offers, at most. */
const ROUNDS = 60;

/** How long nothing may change until the person does something, in milliseconds. */
const CALM = 1500;

const SITE = 'MediaWiki:Gadget-AccountCreator-presets.json';

/** What the wiki has of the steps, for each person. */
interface Truth {
	talk: Map<string, number>;
	confirmed: Set<string>;
	granted: Map<string, number>;
	page: string;
}

interface Answer {
	query: {
		pages: Array<{ title: string; missing?: boolean; revisions?: Array<{ content?: string }> }>;
		users: Array<{ name: string; groups: string[] }>;
		logevents: Array<{ title: string }>;
	};
}

const nameIn = ( title: string ): string => title.slice( title.indexOf( ':' ) + 1 );

async function truthOf( wiki: Wiki, guests: readonly Guest[], title: string ): Promise<Truth> {
	const session = await wiki.administrator();
	const names = guests.map( ( { username } ) => username );
	const { query: { users } } = await session.get( {
		action: 'query', list: 'users', ususers: names, usprop: 'groups', formatversion: 2
	} ) as Answer;
	const { query: { logevents } } = await session.get( {
		action: 'query', list: 'logevents', letype: 'rights', lelimit: 'max', formatversion: 2
	} ) as Answer;
	const talk = new Map<string, number>();
	const granted = new Map<string, number>();
	for ( const name of names ) {
		const { query } = await session.get( {
			action: 'query', titles: `User talk:${ name }`, prop: 'revisions', rvlimit: 'max', rvprop: 'ids', formatversion: 2
		} ) as Answer;
		talk.set( name, query.pages[ 0 ]?.revisions?.length ?? 0 );
		granted.set( name, logevents.filter( ( entry ) => nameIn( entry.title ) === name ).length );
	}
	const { query: { pages } } = await session.get( {
		action: 'query', titles: title, prop: 'revisions', rvprop: 'content', formatversion: 2
	} ) as Answer;
	return {
		talk, granted, confirmed: new Set( users.filter( ( { groups } ) => groups.includes( 'confirmed' ) ).map( ( { name } ) => name ) ),
		page: pages[ 0 ]?.revisions?.[ 0 ]?.content ?? ''
	};
}

/** How often a name stands on the page. */
const timesOn = ( page: string, name: string ): number => page.split( '\n' ).filter( ( line ) => line === `* {{u|${ name }}}` ).length;

interface Said {
	username: string;
	step: Step;
	state: string;
}

/** What the rows say of the steps. */
function saidIn( { rows }: ListDialog ): Promise<Said[]> {
	return rows.evaluateAll( ( elements ) => elements.flatMap( ( element ) => (
		[ ...element.querySelectorAll<HTMLElement>( '[data-accountcreator-follow]' ) ].map( ( line ) => ( {
			username: element.getAttribute( 'data-username' ) ?? '', step: line.dataset.accountcreatorFollow as Step,
			state: line.dataset.state ?? ''
		} ) )
	) ) );
}

/** Waits until the dialog is at rest. */
async function calm( dialog: ListDialog ): Promise<void> {
	let last = '';
	for ( let since = Date.now(); Date.now() - since < CALM; await sleep( 100 ) ) {
		const now = await dialog.root.innerText();
		const report = await dialog.root.locator( '.accountcreator-follow-report' ).innerText();
		const isBusy = /: \d+ of \d+$/m.test( report ) || report.includes( message( 'follow-page-busy' ) );
		if ( now !== last || isBusy ) {
			last = now;
			since = Date.now();
		}
	}
}

/** Does what the dialog offers; false: it offers nothing. A press that comes to nothing is made again. */
async function goOn( dialog: ListDialog ): Promise<boolean> {
	for ( const action of [ 'save-participants', 'follow-up' ] ) {
		const button = dialog.root.locator( `[data-accountcreator-action="${ action }"]` ).filter( { visible: true } );
		if ( await button.count() > 0 ) {
			await button.first().click( { timeout: 3000 } ).catch( () => undefined );
			return true;
		}
	}
	return false;
}

async function reopen( wiki: Wiki, page: Page ): Promise<ListDialog> {
	const dialog = await openList( wiki, page );
	await dialog.button( 'resume' ).click();
	await dialog.finished();
	return dialog;
}

/** Nothing is called done of which the wiki knows nothing. */
function liesIn( said: readonly Said[], { talk, confirmed, page }: Truth ): string[] {
	return said.filter( ( { state } ) => state === 'done' || state === 'already' ).filter( ( { username, step } ) => (
		step === 'welcome' ? talk.get( username ) === 0 : step === 'groups' ? !confirmed.has( username ) : timesOn( page, username ) === 0
	) ).map( ( { username, step, state } ) => `${ step } of ${ username }: ${ state }` );
}

for ( const seed of SEEDS ) {
	test( `What follows a list is done once for everybody, whatever goes wrong: seed ${ seed }`, async ( {
		wiki, faultProxy: proxy, somebody, loggedIn, consoleWatch
	}, testInfo ) => {
		test.setTimeout( 300_000 );
		consoleWatch.allow( /PartError: .*: timeout/, 'Loading is as slow as ever, and has a tenth of the time' );
		consoleWatch.allow( /Failed to load resource/, 'What is dropped and delayed on purpose' );
		const chance = new Chance( seed );
		const title = `Project:Faults ${ seed }`;
		await wiki.savePage( title, '== Participants ==\n* {{u|Somebody Else}}\n\n== See also ==\n* Nothing' );
		await wiki.savePage( SITE, JSON.stringify( { presets: [ {
			name: 'Day', eventPage: title, welcome: { text: 'Hello ~~~~', summary: 'Welcome' },
			groups: { names: [ 'confirmed' ], days: 2 }, participants: { section: 'Participants', line: '* {{u|$1}}' }
		} ] } ) );
		const person = await somebody( { groups: [ 'organizer' ] } );
		const page = await loggedIn( person, { ip: `127.0.2.${ seed }`, scenario: { captcha: false } } );
		await hastenWaits( page.context() );
		const hardships = new Hardships( wiki, proxy, person, `127.0.2.${ seed }` );
		const sure = chance.shuffled<Fault>( ON_FOLLOWING );
		let isFollowing = false;
		const deal = ( purpose: string ): Fate | null => {
			isFollowing ||= purpose === 'follow';
			if ( !isFollowing || !chance.happens( purpose !== 'follow' ? 0.15 : sure.length > 0 ? 0.6 : 0.3 ) ) {
				return null;
			}
			const acts = chance.happens( 0.5 );
			const often = ON_FOLLOWING.filter( ( one ) => one !== 'session-ended' && one !== 'database-locked' );
			const onQuestions = often.filter( ( one ) => one !== 'badtoken' );
			const fault = purpose === 'follow' ? sure.shift() ?? chance.pick( often ) : chance.pick( onQuestions );
			return { fault, acts };
		};
		proxy.begin( {
			deal, happen: ( fault, username ) => hardships.happen( fault, username ),
			suffer: () => Promise.reject( new Error( 'Nothing of that kind is dealt' ) )
		} );

		const guests = makeGuests( COUNT );
		let dialog = await openList( wiki, page, { preset: 'Day' } );
		await dialog.check( guests.map( ( { username, email } ) => `${ username },${ email }` ).join( '\n' ) );
		await dialog.start( COUNT );
		await dialog.finished( 90_000 );
		const lies: string[] = [];
		let rounds = 0;
		for ( ; rounds < ROUNDS; rounds++ ) {
			await calm( dialog );
			// What is said first, and then what is so: nothing of it is ever taken back.
			const claims = await saidIn( dialog );
			lies.push( ...liesIn( claims, await truthOf( wiki, guests, title ) ) );
			await hardships.mend( page );
			if ( chance.happens( 0.15 ) ) {
				const deals = proxy.surroundings;
				proxy.surroundings = null;
				dialog = await reopen( wiki, page );
				proxy.surroundings = deals;
			} else if ( !await goOn( dialog ) ) {
				break;
			}
		}
		await proxy.rest();
		await hardships.pass();

		const truth = await truthOf( wiki, guests, title );
		const said = await saidIn( dialog );
		await testInfo.attach( 'injections', { body: JSON.stringify( proxy.injections, null, '\t' ) } );
		expect( proxy.failures, 'What broke in the proxy itself' ).toEqual( [] );
		expect( rounds, 'It comes to an end' ).toBeLessThan( ROUNDS );
		expect( lies, 'Called done, and not there' ).toEqual( [] );
		for ( const { username } of guests ) {
			expect( truth.talk.get( username ), `Welcomes of ${ username }` ).toBe( 1 );
			expect( truth.granted.get( username ), `Groups of ${ username }` ).toBe( 1 );
			expect( truth.confirmed.has( username ), `${ username } is confirmed` ).toBe( true );
			expect( timesOn( truth.page, username ), `${ username } on the page` ).toBe( 1 );
			for ( const step of STEPS ) {
				expect( said.find( ( one ) => one.username === username && one.step === step )?.state, `${ step } of ${ username }` )
					.toMatch( /^(?:done|already)$/ );
			}
		}
		expect( timesOn( truth.page, 'Somebody Else' ) ).toBe( 1 );
		expect( sure, 'Faults that nothing met' ).toEqual( [] );
	} );
}
