import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { audit, noFindings, usersOf, type Findings } from './audit';
import { Chance } from './chance';
import { hastenWaits } from './fast-waits';
import { expect, test } from './fixtures';
import { asTable, inviteGuests } from './guests';
import { DAILY, Hardships } from './hardships';
import { Dealer, FAULTS, MEANINGS, type Fault } from './kinds';
import { Organizer } from './organizer';

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
	/** How often each fault was injected, and how often into the request for an account. */
	faults: Record<string, { all: number; creations: number; meaning: string }>;
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
		consoleWatch.allow( /Failed to load resource/, 'What is dropped and delayed on purpose' );
		const chance = new Chance( seed );
		const count = IS_FULL ? ACCOUNTS : 60;
		const guests = inviteGuests( count, chance, `party${ seed }` );
		const ip = `127.0.1.${ 1 + seed % 250 }`;
		// Not exempt from the limit, so that it can strike.
		const person = await somebody( { groups: [] } );
		const page = await loggedIn( person, { ip, scenario: { captcha: false, throttle: DAILY } } );
		const context = page.context();
		await page.close();
		await hastenWaits( context );
		const before = await usersOf( wiki );

		const hardships = new Hardships( wiki, proxy, person, ip );
		const organizer = new Organizer( wiki, browser, context, asTable( guests ), hardships );
		const dealer = new Dealer( chance, { rate: 0.2, sure: IS_FULL ? [] : FAULTS } );
		proxy.begin( {
			deal: ( isCreation ) => dealer.deal( isCreation ),
			happen: ( fault, username ) => hardships.happen( fault, username ),
			suffer: ( fault ) => organizer.suffer( fault )
		} );
		const start = Date.now();
		const takings = await organizer.work().catch( async ( error: unknown ) => {
			await writeFile( testInfo.outputPath( 'injections.json' ), JSON.stringify( proxy.injections, null, '\t' ) );
			throw error;
		} );
		const seconds = ( Date.now() - start ) / 1000;
		await proxy.rest();
		await hardships.pass();

		const findings = await audit( { wiki, mail, me: person.name, guests, takings, before } );
		const faults: Figures[ 'faults' ] = Object.fromEntries( FAULTS.map( ( fault ) => {
			const all = proxy.injections.filter( ( injection ) => injection.fault === fault );
			const creations = all.filter( ( { action } ) => action === 'createaccount' ).length;
			return [ fault, { all: all.length, creations, meaning: MEANINGS[ fault ] } ];
		} ) );
		const states: Figures[ 'states' ] = {};
		takings.shown.forEach( ( { state } ) => {
			states[ state ] = ( states[ state ] ?? 0 ) + 1;
		} );
		const figures: Figures = {
			version, seed, accounts: count, seconds, faults, states,
			requests: proxy.requests, creations: proxy.creations,
			takenByOthers: hardships.taken.length, stops: takings.stops.length, pressed: takings.pressed, findings
		};
		await writeFile( testInfo.outputPath( 'figures.json' ), JSON.stringify( figures, null, '\t' ) );
		await writeFile( testInfo.outputPath( 'injections.json' ), JSON.stringify( proxy.injections, null, '\t' ) );
		await writeFile( testInfo.outputPath( 'takings.json' ), JSON.stringify( { ...takings, claims: undefined }, null, '\t' ) );
		if ( RESULTS ) {
			await mkdir( RESULTS, { recursive: true } );
			await writeFile( path.join( RESULTS, `${ version }-${ count }-${ seed }.json` ), JSON.stringify( figures, null, '\t' ) );
		}

		expect( proxy.failures, 'What broke in the proxy itself' ).toEqual( [] );
		expect( findings ).toEqual( noFindings() );
		expect( Object.values( states ).reduce( ( sum, number ) => sum + number, 0 ) ).toBe( count );
		if ( !IS_FULL ) {
			const never = FAULTS.filter( ( fault: Fault ) => faults[ fault ].creations === 0 );
			expect( never, 'Faults that no creation met' ).toEqual( [] );
		}
	} );
}
