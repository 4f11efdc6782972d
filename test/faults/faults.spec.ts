import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { audit, noFindings, usersOf, type Findings } from './audit';
import { Chance } from './chance';
import { hastenWaits } from '../browser/fast-waits';
import { expect, test } from './fixtures';
import { inviteGuests } from './guests';
import { DAILY, Hardships } from './hardships';
import { Dealer, FAULTS, MEANINGS, type Fault, type Purpose } from './kinds';
import { Organizer } from './organizer';
import type { Takings } from './takings';

/** run-full.mjs says how many accounts for the full run; without it, this is the short form. */
const ACCOUNTS = Number( process.env.ACCOUNTCREATOR_FAULTS_ACCOUNTS ?? 0 );
const SEEDS = ( process.env.ACCOUNTCREATOR_FAULTS_SEEDS ?? '1' ).split( ',' ).map( Number );
const RESULTS = process.env.ACCOUNTCREATOR_FAULTS_RESULTS;
const IS_FULL = ACCOUNTS > 0;

/** What one seed came to; report.mjs makes a page of it. */
export interface Figures {
	version: string;
	seed: number;
	accounts: number;
	seconds: number;
	requests: number;
	creations: number;
	/** How many of the accounts were on a second list, after the first one in the same tab. */
	second: number;
	/** Of how many accounts the wiki wanted a step, and how many of those it was done with in the end. */
	steps: { asked: number; done: number };
	/** How often each fault was injected; how often into the request for an account, and into the answer to a step. */
	faults: Record<string, { all: number; creations: number; steps: number; meaning: string }>;
	states: Record<string, number>;
	takenByOthers: number;
	stops: number;
	pressed: Record<string, number>;
	findings: Findings;
}

for ( const seed of SEEDS ) {
	test( `A list is created truly, whatever goes wrong: seed ${ seed }`, async ( {
		wiki, mail, faultProxy: proxy, browser, somebody, loggedIn, consoleWatch, version
	}, testInfo ) => {
		test.setTimeout( IS_FULL ? 3_600_000 : 300_000 );
		consoleWatch.allow( /PartError: .*: timeout/, 'Loading is as slow as ever, and has a tenth of the time' );
		consoleWatch.allow( /Failed to load resource/, 'What is dropped and delayed on purpose' );
		const chance = new Chance( seed );
		const first = IS_FULL ? ACCOUNTS : 48;
		const second = Math.ceil( first / 8 );
		const beside = inviteGuests( 3, new Chance( seed + 1000 ), 'beside' ).map( ( guest, index ) => ( {
			...guest, username: `Beside ${ guest.username }`, mode: 'mail' as const, password: '',
			email: `beside${ index }@party${ seed }.example.org`
		} ) );
		const everybody = inviteGuests( first + second, chance, `party${ seed }` );
		const guests = [ everybody.slice( 0, first ), everybody.slice( first ) ];
		// Of one in eight the wiki wants something more, and of the last of each list.
		const atStep = new Set( guests.flatMap( ( list ) => list.filter( ( _, index ) => (
			index === list.length - 1 || chance.happens( 0.125 )
		) ) ).map( ( { username } ) => username ) );
		const ip = `127.0.1.${ 1 + seed % 250 }`;
		// Not exempt from the limit, so that it can strike.
		const person = await somebody( { groups: [] } );
		const page = await loggedIn( person, { ip, scenario: { captcha: false, throttle: DAILY } } );
		const context = page.context();
		await page.close();
		await hastenWaits( context );
		const before = await usersOf( wiki );

		const hardships = new Hardships( wiki, proxy, person, ip );
		const organizer = new Organizer( {
			wiki, browser, context, proxy, hardships, chance: new Chance( seed + 2000 ), beside
		}, guests[ 0 ] );
		const dealer = new Dealer( chance, { rate: 0.2, stepRate: 0.4, sure: IS_FULL ? [ 'other-wiki' ] : FAULTS } );
		proxy.begin( {
			deal: ( purpose ) => dealer.deal( purpose ),
			wantsStep: ( username ) => atStep.has( username ),
			happen: ( fault, username ) => hardships.happen( fault, username ),
			suffer: ( fault ) => organizer.suffer( fault )
		} );
		const start = Date.now();
		const takings: Takings[] = [];
		try {
			takings.push( await organizer.work() );
			takings.push( await organizer.workAgain( guests[ 1 ] ) );
		} catch ( error ) {
			await writeFile( testInfo.outputPath( 'injections.json' ), JSON.stringify( proxy.injections, null, '\t' ) );
			await writeFile( testInfo.outputPath( 'verdicts.json' ), JSON.stringify( proxy.verdicts, null, '\t' ) );
			throw error;
		}
		const seconds = ( Date.now() - start ) / 1000;
		await proxy.rest();
		await hardships.pass();

		const findings = await audit( {
			wiki, mail, me: person.name, before, beside, verdicts: proxy.verdicts,
			lists: guests.map( ( list, index ) => ( { guests: list, takings: takings[ index ] } ) )
		} );
		const faults: Figures[ 'faults' ] = Object.fromEntries( FAULTS.map( ( fault ) => {
			const all = proxy.injections.filter( ( injection ) => injection.fault === fault );
			const of = ( wanted: Purpose ): number => all.filter( ( { purpose } ) => purpose === wanted ).length;
			return [ fault, { all: all.length, creations: of( 'creation' ), steps: of( 'step' ), meaning: MEANINGS[ fault ] } ];
		} ) );
		const states: Figures[ 'states' ] = {};
		takings.flatMap( ( { shown } ) => shown ).forEach( ( { state } ) => {
			states[ state ] = ( states[ state ] ?? 0 ) + 1;
		} );
		const pressed: Figures[ 'pressed' ] = {};
		takings.flatMap( ( one ) => Object.entries( one.pressed ) ).forEach( ( [ what, times ] ) => {
			pressed[ what ] = ( pressed[ what ] ?? 0 ) + times;
		} );
		const having = ( wanted: string ): Set<string> => new Set( proxy.verdicts
			.filter( ( { status, username } ) => status === wanted && atStep.has( username ) )
			.map( ( { username } ) => username ) );
		const figures: Figures = {
			version, seed, accounts: everybody.length, second, seconds, faults, states,
			steps: { asked: having( 'UI' ).size, done: having( 'PASS' ).size },
			requests: proxy.requests, creations: proxy.creations,
			takenByOthers: hardships.taken.length, stops: takings.flatMap( ( { stops } ) => stops ).length,
			pressed, findings
		};
		await writeFile( testInfo.outputPath( 'figures.json' ), JSON.stringify( figures, null, '\t' ) );
		await writeFile( testInfo.outputPath( 'injections.json' ), JSON.stringify( proxy.injections, null, '\t' ) );
		await writeFile( testInfo.outputPath( 'takings.json' ), JSON.stringify( takings.map( ( one ) => ( { ...one, statements: [] } ) ), null, '\t' ) );
		await writeFile( testInfo.outputPath( 'verdicts.json' ), JSON.stringify( proxy.verdicts, null, '\t' ) );
		if ( RESULTS ) {
			await mkdir( RESULTS, { recursive: true } );
			await writeFile( path.join( RESULTS, `${ version }-${ first }-${ seed }.json` ), JSON.stringify( figures, null, '\t' ) );
		}

		expect( proxy.failures, 'What broke in the proxy itself' ).toEqual( [] );
		expect( findings ).toEqual( noFindings() );
		expect( Object.values( states ).reduce( ( sum, number ) => sum + number, 0 ) ).toBe( everybody.length );
		// What is said to have been gone through was: faults at steps, and a list begun on another wiki of the origin.
		expect( figures.steps.asked, 'Accounts at a step' ).toBeGreaterThan( 0 );
		const atSteps = Object.values( faults ).map( ( { steps } ) => steps );
		expect( Math.max( ...atSteps ), 'Faults that a step met' ).toBeGreaterThan( 0 );
		expect( faults[ 'other-wiki' ].all, 'Visits to another wiki' ).toBeGreaterThan( 0 );
		expect( pressed[ 'start beside' ] ?? 0, 'Lists begun there' ).toBeGreaterThan( 0 );
		if ( !IS_FULL ) {
			const never = FAULTS.filter( ( fault: Fault ) => faults[ fault ].creations === 0 );
			expect( never, 'Faults that no creation met' ).toEqual( [] );
		}
	} );
}
