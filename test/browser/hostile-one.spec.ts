import { answerTo, begin, expectStep } from './conversation';
import { openDialog, type Dialog } from './dialog';
import { expect, test } from './fixtures';
import { expectNoHostility, forgetHostility, hostileStrings, plantHole, watchForHostility } from './hostility';
import { HARMFUL, hostileRequest, INHERITED, rewriteAnswers } from './hostile-wiki';

type Shape = Record<string, unknown>;

const STRINGS = [ ...hostileStrings, ...HARMFUL ];

/** Those that are addresses, or look like one, and a few that are not. */
const TARGETS = [
	...STRINGS.filter( ( text ) => /^(\w+:|https?:)/.test( text ) ), hostileStrings[ 1 ] ?? '', '//127.0.0.203/hostile',
	// eslint-disable-next-line no-script-url -- what it is about
	'JaVaScRiPt:hostile=1', 'java\tscript:hostile=1', ' javascript:hostile=1', '\u0001javascript:hostile=1',
	'data:text/html,<script>opener.hostile=1</script>', 'vbscript:hostile=1', 'blob:hostile', 'file:///hostile', '__proto__'
];

const WORDS = STRINGS.filter( ( _, index ) => index % 8 === 1 );

/** Does it lead to a site, as the browser reads it in a page? */
function isWebAddress( text: string, base: string ): boolean {
	try {
		return /^https?:$/.test( new URL( text, base ).protocol );
	} catch {
		return false;
	}
}

/** What the wiki says to the next creation, and to the checks while somebody types. */
interface Says {
	creation: Shape;
	check: string;
	/** What meta=authmanagerinfo says of the puzzle. */
	captcha: Shape | null;
}

async function rewrite( dialog: Pick<Dialog, 'page'>, says: Says ): Promise<void> {
	await rewriteAnswers( dialog.page, ( parameters ) => {
		switch ( parameters.get( 'action' ) ) {
			case 'createaccount':
				return { createaccount: says.creation };
			case 'antispoof':
				return { antispoof: { username: says.check, result: 'conflict', users: [ says.check ], normalised: says.check } };
			case 'titleblacklist':
				return { titleblacklist: {
					result: 'blacklisted', reason: says.check, message: says.check, line: says.check
				} };
			case 'validatepassword':
				return { validatepassword: {
					validity: 'Invalid', validitymessages: [ { code: says.check, html: says.check } ]
				} };
			default:
				return null;
		}
	}, ( query ) => {
		const info = query.authmanagerinfo as { requests: unknown[] } | undefined;
		if ( says.captcha ) {
			info?.requests.push( says.captcha );
		}
		// Offered to administrators, where the extensions are: then those are asked about the name.
		info?.requests.push( {
			id: 'overrides', required: 'optional', metadata: {}, provider: '', account: '', fields: Object.fromEntries(
				[ 'ignoreAntiSpoof', 'ignoreTitleBlacklist' ].map( ( name ) => (
					[ name, { type: 'checkbox', label: name, help: name, optional: true } ]
				) )
			)
		} );
	} );
}

function puzzle( type: string, text: string ): Shape {
	const field = { type: 'string', label: text, help: text, optional: false };
	return {
		id: 'CaptchaAuthenticationRequest', required: 'required', provider: text, account: text,
		metadata: Object.fromEntries( [ [ 'type', type ], [ 'mime', 'text/html' ], [ 'key', text ], [ text, text ] ] ),
		fields: {
			captchaId: { ...field, type: 'hidden', value: '1' }, captchaInfo: { ...field, type: 'null', value: text },
			captchaWord: field
		}
	};
}

test( 'What the wiki says of names and passwords while somebody types', async ( { wiki, somebody, loggedIn } ) => {
	test.setTimeout( 240_000 );
	const page = await loggedIn( await somebody() );
	const strange = watchForHostility( page, wiki );
	const says: Says = { creation: {}, check: '', captcha: null };
	await rewrite( { page }, says );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	let checks = 0;
	for ( const [ index, text ] of WORDS.entries() ) {
		says.check = text;
		const asked = [ 'action=antispoof', 'action=titleblacklist' ].map( ( part ) => (
			page.waitForResponse( ( response ) => response.url().includes( part ) )
		) );
		const judged = page.waitForResponse( ( response ) => (
			response.request().postData() ?? '' ).includes( 'validatepassword' ) );
		await dialog.fillIn( { username: `Zoe ${ 'abcdefghijkl'.charAt( index ) }`, password: `one of ${ index } passwords` } );
		// The first that objects is enough.
		await Promise.race( asked );
		await judged;
		await test.step( text.slice( 0, 60 ), () => expectNoHostility( page, strange ) );
		checks += 3;
	}
	console.log( `Hostile checks: ${ WORDS.length } texts × 3 answers: ${ checks }` );
} );

test( 'Redirects and restarts', async ( { wiki, somebody, loggedIn, freshName } ) => {
	test.setTimeout( 300_000 );
	const page = await loggedIn( await somebody() );
	const strange = watchForHostility( page, wiki );
	const says: Says = { creation: {}, check: '', captcha: null };
	await rewriteAnswers( page, ( parameters ) => (
		parameters.get( 'action' ) === 'createaccount' ? { createaccount: says.creation } : null
	) );
	const ends: Record<string, number> = {};
	for ( const target of TARGETS ) {
		says.creation = {
			status: 'REDIRECT', redirecttarget: target, redirectdata: target, messagecode: target, message: target,
			requests: [ hostileRequest( STRINGS ) ]
		};
		const dialog = await openDialog( wiki, page );
		await begin( dialog, freshName() );
		await expectStep( dialog );
		const isOffered = await dialog.button( 'next' ).count() > 0;
		ends[ isOffered ? 'offered' : 'not opened' ] = ( ends[ isOffered ? 'offered' : 'not opened' ] ?? 0 ) + 1;
		expect( isOffered, target ).toBe( isWebAddress( target, page.url() ) );
		await test.step( target.slice( 0, 60 ), () => expectNoHostility( page, strange ) );
		await dialog.button( 'leave' ).click();
		await answerTo( dialog, 'give-up' ).or( answerTo( dialog, 'walk-away' ) ).click();
		await test.step( 'left', () => expectNoHostility( page, strange ) );
	}
	for ( const text of WORDS ) {
		says.creation = {
			status: 'RESTART', messagecode: text, message: text, requests: [ hostileRequest( STRINGS ) ]
		};
		const dialog = await openDialog( wiki, page );
		await begin( dialog, freshName() );
		await expect( dialog.root.locator( '.oo-ui-messageWidget' ).filter( { visible: true } ).first() ).toBeVisible();
		await test.step( `restart: ${ text.slice( 0, 60 ) }`, () => expectNoHostility( page, strange ) );
		ends.restarted = ( ends.restarted ?? 0 ) + 1;
	}
	console.log( `Hostile ends: ${ STRINGS.length } texts in a request × ${ TARGETS.length + WORDS.length } answers: ${ JSON.stringify( ends ) }` );
} );

test( 'Puzzles of kinds that nobody has heard of', async ( { wiki, somebody, loggedIn } ) => {
	test.setTimeout( 240_000 );
	const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ) );
	const strange = watchForHostility( page, wiki );
	const says: Says = { creation: {}, check: '', captcha: null };
	await rewrite( { page }, says );
	const kinds = [ ...INHERITED, hostileStrings[ 1 ] ?? '', 'image', 'hcaptcha', 'turnstile' ];
	for ( const [ index, kind ] of kinds.entries() ) {
		const text = WORDS[ index % WORDS.length ] ?? '';
		says.captcha = puzzle( kind, text );
		const dialog = await openDialog( wiki, page );
		await expect( dialog.input( 'captchaWord' ).or( dialog.root.locator( '[data-accountcreator-action=hand-over]' ) ).first() )
			.toBeAttached();
		await test.step( `${ kind.slice( 0, 40 ) }: ${ text.slice( 0, 40 ) }`, () => expectNoHostility( page, strange ) );
	}
	console.log( `Hostile puzzles: ${ kinds.length } kinds` );
} );

test( 'A hole that is planted is found in each of these', async ( { wiki, somebody, loggedIn, freshName, consoleWatch } ) => {
	consoleWatch.allow( /./, 'What is planted may do as it likes.' );
	const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ) );
	const strange = watchForHostility( page, wiki );
	await plantHole( page );
	const says: Says = { creation: {}, check: 'hostile <b>check</b>', captcha: null };
	await rewrite( { page }, says );
	const expectFound = async ( what: string ): Promise<void> => {
		await expect.poll( () => page.evaluate( () => Reflect.get( window, 'sinksReached' ) as string[] ), what ).not.toEqual( [] );
		await expect( expectNoHostility( page, strange ), what ).rejects.toThrow( /what sinks got/ );
		await forgetHostility( page );
	};
	let dialog = await openDialog( wiki, page );
	await dialog.mode( 'type' ).check();
	await dialog.fillIn( { username: 'Zoe' } );
	await expectFound( 'name' );
	await dialog.fillIn( { username: '', password: 'a password' } );
	await expectFound( 'password' );
	for ( const status of [ 'REDIRECT', 'RESTART' ] ) {
		says.creation = {
			status, redirecttarget: 'hostile:x', messagecode: 'x', message: 'hostile <i>message</i>', requests: []
		};
		says.check = '';
		dialog = await openDialog( wiki, page );
		await begin( dialog, freshName() );
		await expectFound( status );
	}
	says.captcha = puzzle( '__proto__', 'hostile <u>puzzle</u>' );
	await openDialog( wiki, page );
	await expectFound( 'puzzle' );
} );
