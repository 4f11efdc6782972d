import type { ApiSession } from '../wiki/api-session.mjs';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import type { RowState } from '../browser/list-dialog';
import { audit, noFindings, usersOf } from './audit';
import { expect, test } from './fixtures';
import type { Guest, PasswordMode } from './guests';
import { REQUEST_FAULTS, type Fate, type RequestFault } from './kinds';
import type { Takings } from './takings';
import type { Verdict } from './proxy';
import { putToSleep } from './sleep-of-machine';
import { message } from '../browser/messages';
import type { SeenRow } from './view';

/** That what the long test relies on does what it is said to do. */

/** What somebody sees who asks for an account with such a fault in the way. */
const SEEN: Record<RequestFault, RegExp> = {
	'dropped-before': /fetch failed/,
	'dropped-after': /fetch failed/,
	'too-late': /too long/,
	'arrives-late': /too long/,
	'http-500': /HTTP 500/,
	'http-502': /HTTP 502/,
	'http-503': /HTTP 503/,
	'http-429': /HTTP 429/,
	'html-page': /HTTP 200:\s*<!DOCTYPE/,
	'cut-json': /HTTP 200:\s*\{(?!.*\}$)/,
	maxlag: /^maxlag/,
	ratelimited: /^ratelimited/,
	readonly: /^readonly/
};

for ( const fault of Object.keys( REQUEST_FAULTS ) as RequestFault[] ) {
	for ( const acts of [ true, false ] ) {
		test( `The proxy: ${ REQUEST_FAULTS[ fault ] }${ acts ? '' : ' (2)' } @1.43`, async ( {
			wiki, faultProxy, somebody, freshName
		} ) => {
			const person = await somebody();
			const session = await wiki.apiAs( person );
			session.apiUrl = `${ faultProxy.url }/w/api.php`;
			const username = freshName();
			faultProxy.begin( {
				deal: ( purpose ) => purpose === 'creation' ? { fault, acts } : null,
				happen: () => Promise.reject( new Error( 'Nothing happens at the wiki here' ) ),
				suffer: () => Promise.reject( new Error( 'There is no browser here' ) )
			} );
			let said = '';
			// The session knows no limit: who does not wait any longer is made out of a race, and the end of the run.
			const limit = new Promise<never>( ( _resolve, reject ) => {
				setTimeout( () => reject( new Error( 'It takes too long' ) ), 4000 );
			} );
			const creation = session.createAccount( { username, password: 'a long way to go', retype: 'a long way to go' } );
			await Promise.race( [ creation, limit ] ).catch( ( error: Error ) => {
				said = error.message;
			} );
			expect( said ).toMatch( SEEN[ fault ] );
			if ( /late/.test( fault ) ) {
				faultProxy.hangUp();
				await expect( creation ).rejects.toThrow();
			}
			await faultProxy.rest();
			const [ injection ] = faultProxy.injections;
			expect( injection ).toMatchObject( { fault, action: 'createaccount', username } );
			expect( await wiki.userExists( username ) ).toBe( injection.acted );
		} );
	}
}

test( 'A machine that sleeps has frozen timers @1.43', async ( { visit, wiki, browser } ) => {
	const page = await visit();
	await page.goto( wiki.pageUrl( 'Main Page' ) );
	await page.evaluate( () => {
		const tick = (): void => {
			document.title = String( Number( document.title ) + 1 );
			setTimeout( tick, 20 );
		};
		document.title = '0';
		tick();
	} );
	const ticks = async (): Promise<number> => Number( await page.title() );
	const since = Date.now();
	const before = await ticks();
	await putToSleep( browser, 2000 );
	const after = await ticks();
	// Fifty in a second when awake.
	expect( Date.now() - since ).toBeGreaterThan( 2000 );
	expect( after - before ).toBeLessThan( 40 );
	await expect.poll( ticks ).toBeGreaterThan( after + 5 );
} );

test( 'The proxy takes down what the wiki says of an account at a step, and whether it was heard @1.43', async ( {
	wiki, faultProxy, somebody, freshName
} ) => {
	const session = await wiki.apiAs( await somebody() );
	session.apiUrl = `${ faultProxy.url }/w/api.php`;
	const [ left, finished, cut ] = [ freshName(), freshName(), freshName() ];
	let fate: Fate | null = null;
	faultProxy.begin( {
		deal: ( purpose ) => purpose === 'step' ? fate : null,
		wantsStep: () => true,
		happen: () => Promise.reject( new Error( 'Nothing happens at the wiki here' ) ),
		suffer: () => Promise.reject( new Error( 'There is no browser here' ) )
	} );
	const password = { password: 'a long way to go', retype: 'a long way to go' };
	for ( const username of [ left, finished, cut ] ) {
		expect( await session.createAccount( { username, ...password } ) ).toMatchObject( { status: 'UI' } );
		fate = username === cut ? { fault: 'cut-json', acts: true } : null;
		if ( username !== left ) {
			const code = { createcontinue: true, code: SECOND_FACTOR_CODE };
			await session.createAccount( code ).catch( () => undefined );
		}
	}
	await faultProxy.rest();
	const step = ( username: string ): Verdict => ( { username, status: 'UI', heard: true } );
	expect( faultProxy.verdicts ).toEqual( [
		step( left ), step( finished ), { username: finished, status: 'PASS', heard: true },
		step( cut ), { username: cut, status: 'PASS', heard: false }
	] );
	expect( faultProxy.injections ).toMatchObject( [ { fault: 'cut-json', purpose: 'step', acted: true } ] );
} );

test( 'The wiki is another one of its origin while it is disguised @1.43', async ( { wiki, visit, faultProxy } ) => {
	const page = await visit();
	const id = async (): Promise<unknown> => {
		await page.goto( wiki.pageUrl( 'Main Page' ) );
		return page.evaluate( () => mw.loader.using( 'mediawiki.base' ).then( () => mw.config.get( 'wgWikiID' ) as unknown ) );
	};
	const own = await id();
	// What the browser keeps of the one wiki's scripts must not be run for the other.
	await page.waitForFunction( () => Object.keys( localStorage ).some( ( key ) => key.startsWith( 'MediaWikiModuleStore' ) ) );
	faultProxy.isDisguised = true;
	const other = await id();
	faultProxy.isDisguised = false;
	expect( [ other, await id() ] ).toEqual( [ `other-${ String( own ) }`, own ] );
} );

test( 'The comparison finds what is wrong @1.43', async ( { wiki, mail, somebody, freshName } ) => {
	const [ person, other ] = [ await somebody(), await somebody() ];
	const before = await usersOf( wiki );
	const password = 'a long way to go';
	const guest = ( mode: PasswordMode = 'type' ): Guest => {
		const username = freshName();
		return { username, mode, password, email: `${ username.replace( ' ', '.' ) }@example.org` };
	};
	const create = async ( by: typeof person, { username, email, mode }: Guest ): Promise<void> => {
		const session: ApiSession = await wiki.apiAs( by );
		const fields = mode === 'mail' ? { username, email, mailpassword: true } : { username, password, retype: password };
		expect( await session.createAccount( fields ) ).toMatchObject( { status: 'PASS' } );
	};
	const right = [ guest(), guest( 'mail' ) ];
	const [ ours, theirs, left, unsaid, byHand, lost, silent ] = Array.from( { length: 7 }, () => guest() );
	byHand.mode = 'mail';
	lost.password = 'another one altogether';
	for ( const one of [ ...right, ours, lost ] ) {
		await create( person, one );
	}
	await create( person, { ...byHand, mode: 'type' } );
	await create( other, theirs );
	await create( other, unsaid );
	await create( other, silent );
	const stray = guest();
	await create( person, stray );
	// Rows at a step: open, and called created; the same, but nobody heard of the step; done, and called unfinished;
	// not there; there, and called ready; there without a step, and called unfinished, and without a word.
	const [ open, unheard, done, gone, readyAgain, never, aside ] = Array.from( { length: 7 }, () => guest() );
	for ( const one of [ open, unheard, done, readyAgain, never, aside ] ) {
		await create( person, one );
	}
	const nothing: Takings = {
		shown: [], exports: [], sheet: null, statements: [], stops: [], pressed: {}, strangers: []
	};
	const row = ( { username }: Guest, state: RowState, remarks = 'Taken' ): SeenRow => ( { username, state, remarks } );
	const shown = [
		...right.map( ( one ) => row( one, 'created' ) ), row( ours, 'refused' ), row( theirs, 'created' ), row( left, 'ready' ),
		row( unsaid, 'refused', '' ), row( byHand, 'created' ), row( lost, 'created' ), row( silent, 'refused' )
	];
	const text = 'State,Username,E-mail,Remarks,AccountCreator\n' + shown.map( ( { username, state } ) => (
		`x,${ username },,${ username === silent.username ? '' : 'Why' },${ state }\n`
	) ).slice( 1 ).join( '' );
	const findings = await audit( {
		wiki, mail, me: person.name, before, beside: [ aside ],
		verdicts: [
			{ username: open.username, status: 'UI', heard: true }, { username: unheard.username, status: 'UI', heard: false },
			{ username: done.username, status: 'UI', heard: true }, { username: done.username, status: 'PASS', heard: true },
			{ username: lost.username, status: 'UI', heard: true }, { username: lost.username, status: 'PASS', heard: false },
			{ username: gone.username, status: 'UI', heard: true }
		],
		lists: [
			{
				guests: [ open, unheard, done, gone, readyAgain, never ],
				takings: {
					...nothing, strangers: [ ours.username, ours.username ],
					shown: [
						row( open, 'created' ), row( unheard, 'created' ), row( done, 'unfinished' ), row( gone, 'unfinished' ),
						row( readyAgain, 'ready' ), row( never, 'unfinished', '' ), row( right[ 0 ], 'created' )
					]
				}
			},
			{
				guests: [ ...right, ours, theirs, left, unsaid, byHand, lost, silent ],
				takings: {
					...nothing, shown, exports: [ { text, shown } ],
					statements: [
						{ ...row( right[ 0 ], 'rejected' ), at: Date.now() + 5000 },
						// After a reload, before the sheet is opened.
						{ ...row( right[ 1 ], 'rejected', message( 'remark-password-missing' ) ), at: Date.now() + 5000 }
					]
				}
			}
		]
	} );
	expect( findings ).toEqual( {
		...noFindings(),
		missing: [
			`${ gone.username }: unfinished, and not there`, `${ readyAgain.username }: ready, and there by our hand`,
			`${ left.username }: ready, and not created`
		],
		astray: [ `${ stray.username }: not on the list` ],
		misreported: [
			`${ open.username }: created, and its step is open`, `${ done.username }: unfinished, and no step is open`,
			`${ never.username }: unfinished, and no step is open`,
			`${ ours.username }: refused, and there by our hand`,
			`${ theirs.username }: created, and somebody else’s`,
			`${ byHand.username }: asked for mail, and the log says create2`,
			`${ right[ 0 ].username }: shown as created, exported as nothing`,
			`${ silent.username }: exported as refused without a reason`
		],
		unexplained: [ `${ never.username }: unfinished`, `${ unsaid.username }: refused` ],
		passwordLost: [
			`${ byHand.username }: mail, wrong`, `${ lost.username }: type, wrong`,
			`${ byHand.username }: mail, and the login says FAIL`, `${ lost.username }: type, and the login says FAIL`
		],
		takenBack: [ `${ right[ 0 ].username }: rejected: Taken` ],
		mixedUp: [ `${ right[ 0 ].username }: of another list`, `${ ours.username }: shown on another wiki` ]
	} );
} );
