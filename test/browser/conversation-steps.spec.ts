import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import { SCENARIO_COOKIE, scenarioCookie } from '../wiki/scenario.mjs';
import { answerTo, begin, comeBack, expectStep, goThere } from './conversation';
import { openDialog } from './dialog';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { interfere, isCreation, Traffic } from './traffic';

const SECOND_FACTOR = { steps: { then: [ 'SecondFactor' as const ] } };

test( 'Fields of every type, and of one that nobody has heard of @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { then: [ 'SecondFactor', 'Questionnaire' ] } } } );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await page.keyboard.press( 'Enter' );

	// One step after the other, each with its own fields.
	await expect( dialog.root ).toContainText( 'Some questions about this person' );
	await expect( dialog.input( 'code' ) ).toHaveCount( 0 );
	await expect( dialog.root ).toContainText( 'Answer with care.' );
	await expect( dialog.root ).toContainText( 'They are kept for a year.' );
	await expect( dialog.root ).not.toContainText( 'Ticket' );
	await expect( dialog.root.getByLabel( 'Nickname' ) ).toHaveValue( 'Z.' );
	await expect( dialog.root.getByLabel( 'Nickname' ) ).toHaveAccessibleDescription( /What friends call them/ );
	await expect( dialog.root.getByLabel( 'Colour' ) ).toHaveValue( 'green' );
	await expect( dialog.root.getByLabel( 'Size' ) ).toHaveValue( '0' );
	await look( dialog, wiki, 'step-every-type' );
	await page.setViewportSize( { width: 360, height: 640 } );
	await look( dialog, wiki, 'step-every-type-phone' );
	const frame = await dialog.root.locator( '.oo-ui-window-frame' ).boundingBox();
	expect( frame?.width ).toBeLessThanOrEqual( 360 );

	// Nothing is filled in: what is required is missing, and nothing is sent.
	const before = traffic.creations.length;
	await dialog.button( 'next' ).click();
	await expect( dialog.root ).toContainText( message( 'advice-fieldmissing' ) );
	await expect( dialog.input( 'pin' ) ).toBeFocused();
	expect( traffic.creations ).toHaveLength( before );

	await dialog.input( 'nickname' ).fill( 'Zoë & co.' );
	await expect( dialog.input( 'pin' ) ).toHaveAttribute( 'type', 'password' );
	await dialog.input( 'pin' ).fill( ' 12 34 ' );
	await dialog.input( 'colour' ).selectOption( 'Blue' );
	await dialog.input( 'size' ).selectOption( 'Large' );
	await dialog.root.getByRole( 'checkbox', { name: 'Esperanto' } ).check();
	await dialog.root.getByRole( 'checkbox', { name: 'Klingon' } ).check();
	await dialog.root.getByRole( 'checkbox', { name: 'Newsletter' } ).check();
	await dialog.input( 'birthday' ).fill( '2001-02-03' );
	await dialog.button( 'next' ).click();
	// The wiki would ask again, were anything not as it was typed.
	await dialog.expectCreated( name );
	expect( traffic.creations.pop() ).toMatchObject( { ticket: '"do not" lose <me>', motto: '' } );
} );

test( 'A step that cannot be shown is kept until it can be @1.39', async ( {
	wiki, somebody, loggedIn, freshName, version, consoleWatch
} ) => {
	test.setTimeout( 90_000 );
	consoleWatch.allow( /net::ERR_FAILED|PartError: AccountCreator-steps/, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody(), { scenario: SECOND_FACTOR, isHasty: true, limit: 8000 } );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await page.route( /AccountCreator-steps/, ( route ) => route.abort() );
	await begin( dialog, name );
	// Until 1.40 mw.loader does not notice, and the gadget waits for half a minute.
	await expect( dialog.root ).toContainText(
		message( 'step-not-shown', name ), { timeout: version === '1.39' ? 40_000 : 10_000 }
	);
	await expect( dialog.root ).toHaveAttribute( 'data-view', 'step' );
	await page.unrouteAll();
	await dialog.button( 'next' ).click();
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await page.keyboard.press( 'Enter' );
	await dialog.expectCreated( name );
	// One to begin with, and one with the code.
	expect( traffic.creations ).toHaveLength( 2 );
} );

test( 'Walking away asks first, and says what is left undone', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), { scenario: SECOND_FACTOR } );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await dialog.input( 'code' ).fill( '12' );
	await expect( dialog.root ).toContainText( message( 'step-exists', name ) );

	await page.keyboard.press( 'Escape' );
	await expect( page.locator( '.oo-ui-messageDialog-message' ).filter( { visible: true } ) ).toHaveText( message( 'close-step' ) );
	await answerTo( dialog, 'stay' ).click();
	await expect( dialog.input( 'code' ) ).toHaveValue( '12' );
	await dialog.button( 'leave' ).click();
	await answerTo( dialog, 'stay' ).click();
	await expect( dialog.input( 'code' ) ).toBeFocused();
	await dialog.button( 'leave' ).click();
	await answerTo( dialog, 'walk-away' ).click();

	await expect( dialog.root ).toContainText( message( 'unfinished-left', name ) );
	await expect( dialog.root ).toContainText( message( 'unfinished-advice' ) );
	await dialog.expectOutcome( 'step' );
	await expect( dialog.root.locator( ':focus' ) ).toContainText( message( 'unfinished-left', name ) );
	await look( dialog, wiki, 'unfinished' );
	// The account has the password that was made for it, and nobody has seen that before.
	const password = await dialog.shownPassword.inputValue();
	expect( await wiki.api().login( { name, password } ) ).toMatchObject( { status: 'PASS' } );
	expect( traffic.creations ).toHaveLength( 1 );

	// The next account has nothing to do with this one.
	const next = freshName();
	await dialog.button( 'one' ).click();
	await answerTo( dialog, 'stay' ).click();
	await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await dialog.button( 'one' ).click();
	await begin( dialog, next );
	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'step-exists', next ) );

	// Closing is walking away, too, and the password must not go with it.
	await page.keyboard.press( 'Escape' );
	await answerTo( dialog, 'close-anyway' ).click();
	await expect( dialog.root ).toContainText( message( 'unfinished-left', next ) );
	await expect( dialog.shownPassword ).not.toHaveValue( password );
	await dialog.root.getByRole( 'button', { name: message( 'copy' ), exact: true } ).click();
	await page.keyboard.press( 'Escape' );
	await expect( dialog.root ).toBeHidden();
	expect( await wiki.userExists( next ) ).toBe( true );
} );

test( 'A second tab is told, and may go on when the first is done @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody(), { scenario: SECOND_FACTOR } );
	const [ first, second ] = [ freshName(), freshName() ];
	const dialog = await openDialog( wiki, page );
	await begin( dialog, first );
	await expectStep( dialog );

	const traffic = new Traffic( page.context() );
	const other = await openDialog( wiki, await page.context().newPage() );
	await begin( other, second );
	await expect( other.root ).toContainText( message( 'other-tab' ) );
	await expect( other.input( 'username' ) ).toHaveValue( second );
	expect( traffic.creations ).toEqual( [] );
	await look( other, wiki, 'other-tab' );

	await dialog.root.getByRole( 'button', { name: 'Skip' } ).click();
	await dialog.expectCreated( first );
	await other.create();
	await expectStep( other );
	await other.root.getByRole( 'button', { name: 'Skip' } ).click();
	await other.expectCreated( second );
} );

test( 'The session ends in the middle of a step @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const helper = await somebody();
	const page = await loggedIn( helper, { scenario: SECOND_FACTOR } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'step-exists', name ) );
	await wiki.endSessions( helper );
	await dialog.root.getByRole( 'button', { name: 'Skip' } ).click();
	await expect( dialog.root ).toContainText( message( 'unfinished-lost', name ) );
	await look( dialog, wiki, 'unfinished-lost' );
	expect( await wiki.userExists( name ) ).toBe( true );
} );

for ( const existing of [ true, false ] ) {
	test( `The wiki has forgotten where it was, and the account ${ existing ? 'exists' : 'does not exist' } @1.39`, async ( {
		wiki, somebody, loggedIn, freshName, externalLogin
	} ) => {
		const page = await loggedIn( await somebody(), { scenario: { steps: {
			site: externalLogin.url, login: 'button', then: [ 'SecondFactor' ]
		} } } );
		const name = freshName();
		const dialog = await openDialog( wiki, page );
		await begin( dialog, name, existing ? 'generate' : 'Log in at example.net' );
		await expectStep( dialog );
		// Another program in the same browser begins and ends a creation of its own.
		await page.evaluate( async ( username ) => {
			const api = new mw.Api();
			const fields = { action: 'createaccount', createtoken: await api.getToken( 'createaccount' ) };
			const password = 'a program of another kind';
			await api.post( {
				...fields, createreturnurl: location.href, username, password, retype: password, email: '', realname: '', reason: ''
			} );
			await api.post( { ...fields, createcontinue: true, skip2FASetup: true } );
		}, freshName() );
		if ( existing ) {
			await dialog.root.getByRole( 'button', { name: 'Skip' } ).click();
			await expect( dialog.root ).toContainText( message( 'unfinished-lost', name ) );
		} else {
			await comeBack( await goThere( dialog ), 'login' );
			await dialog.expectOutcome( 'refused' );
			await expect( dialog.outcome ).toContainText( message( 'advice-not-in-progress' ) );
			await expect( dialog.input( 'username' ) ).toHaveValue( name );
			await look( dialog, wiki, 'not-in-progress' );
		}
		expect( await wiki.userExists( name ) ).toBe( existing );
	} );
}

test( 'The wiki becomes read-only in the middle of a step: the step can be answered later @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: SECOND_FACTOR } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await dialog.input( 'code' ).fill( SECOND_FACTOR_CODE );
	await page.context().addCookies( [ scenarioCookie( wiki.url, { ...SECOND_FACTOR, readOnly: 'The database moves house' } ) ] );
	await dialog.button( 'next' ).click();
	await expect( dialog.root ).toContainText( message( 'advice-readonly' ) );
	await expect( dialog.input( 'code' ) ).toHaveValue( SECOND_FACTOR_CODE );
	await look( dialog, wiki, 'step-refused' );
	await page.context().clearCookies( { name: SCENARIO_COOKIE } );
	await page.context().addCookies( [ scenarioCookie( wiki.url, SECOND_FACTOR ) ] );
	await dialog.button( 'next' ).click();
	await dialog.expectCreated( name );
} );

test( 'No answer to a step: the account is found, and may be finished', async ( {
	wiki, somebody, loggedIn, freshName, consoleWatch
} ) => {
	consoleWatch.allow( /net::ERR_/, 'The test cuts the connection.' );
	const page = await loggedIn( await somebody(), { scenario: SECOND_FACTOR } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await interfere( page, isCreation, 1, ( route ) => route.abort() );
	await dialog.root.getByRole( 'button', { name: 'Skip' } ).click();
	await expect( dialog.root ).toContainText( message( 'unfinished-unanswered', name ) );
} );

// AuthManager of 1.39 and 1.43 throws when a provider wants to RESTART a creation, so that no wiki says it by
// itself: its answer is rewritten on the way.
test( 'The wiki wants to start again: with what was typed @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const traffic = new Traffic( page.context() );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	const { query } = await ( await wiki.apiAs( wiki.people.coordinator ) ).get( {
		action: 'query', meta: 'authmanagerinfo', amirequestsfor: 'create', amimessageformat: 'html'
	} );
	await interfere( page, isCreation, 1, ( route ) => route.fulfill( { json: { createaccount: {
		status: 'RESTART', message: 'You are known at <b>example.net</b>.', messagecode: 'restart-known',
		requests: query.authmanagerinfo.requests, canpreservestate: true
	} } } ) );
	await begin( dialog, name );
	await dialog.expectOutcome( 'step' );
	await expect( dialog.outcome ).toContainText( 'You are known at example.net.' );
	await expect( dialog.outcome ).toContainText( message( 'restart' ) );
	await expect( dialog.input( 'username' ) ).toHaveValue( name );
	await expect( dialog.input( 'reason' ) ).toHaveValue( 'A reason to keep' );
	await look( dialog, wiki, 'restart' );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( traffic.creations.map( ( { createpreservestate } ) => createpreservestate ) ).toEqual( [ undefined, '1' ] );
} );

test( 'Only this dialog’s own window can answer a redirect', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, login: 'button' } } } );
	const traffic = new Traffic( page.context() );
	const dialog = await openDialog( wiki, page );
	await begin( dialog, freshName(), 'Log in at example.net' );
	await expectStep( dialog );
	const mark = new URL( traffic.creations[ 0 ]?.createreturnurl ?? '' ).searchParams.get( 'accountcreatorreturn' );
	expect( mark ).toMatch( /^[0-9A-Za-z]{14,}$/ );
	const other = await page.context().newPage();
	await other.goto( wiki.pageUrl( 'Main Page' ) );
	await other.evaluate( ( known ) => {
		// eslint-disable-next-line n/no-unsupported-features/node-builtins -- this runs in the browser
		const channel = new BroadcastChannel( 'accountCreator.redirect' );
		for ( const data of [
			null, 'code', 7, [], {}, { parameters: [ [ 'code', 'x' ] ] }, { mark: 'guessed', parameters: [ [ 'code', 'x' ] ] },
			{ mark: known }, { mark: known, parameters: 'code' }, { mark: known, parameters: { code: 'x' } },
			{ mark: known, parameters: [ 'code' ] }, { mark: known, parameters: [ [ 'code', 7 ] ] },
			{ mark: known, parameters: [ [ 'code', { toString: 'x' } ] ] }, { mark: [ known ], parameters: [] }
		] ) {
			channel.postMessage( data );
		}
	}, mark );
	// An address with a mark that nobody gave out ends here as well.
	await other.goto( wiki.pageUrl( 'Special:BlankPage/AccountCreator', { accountcreatorreturn: 'guessed', code: 'x', state: 'x' } ) );
	await page.waitForTimeout( 500 );
	await expectStep( dialog );
	expect( traffic.creations ).toHaveLength( 1 );
} );
