import type { Locator } from '@playwright/test';
import { openDialog } from './dialog';
import { expect, test } from './fixtures';
import { message } from './messages';
import { isCreation, Traffic } from './traffic';

interface Refusal {
	title: string;
	mode?: 'mail' | 'generate' | 'type';
	/** What is put in; `NAME` stands for a fresh name. */
	values: Record<string, string>;
	/** What the person reads. */
	says: string;
	/** The field at which it is said, and which has the focus. */
	field: string;
	/** Is the wiki asked to create? Where not, the refusal costs none of its few creations. */
	posts: number;
}

const REFUSALS: Refusal[] = [
	{
		title: 'a name that is taken',
		values: { username: 'Admin', email: 'zoe@example.org' },
		says: message( 'advice-userexists' ), field: 'username', posts: 1
	},
	{
		title: 'a name that cannot be one',
		values: { username: 'Zoe/Example', email: 'zoe@example.org' },
		says: message( 'advice-invaliduser' ), field: 'username', posts: 1
	},
	{
		title: 'no name',
		values: { email: 'zoe@example.org' },
		says: message( 'advice-invaliduser' ), field: 'username', posts: 0
	},
	{
		title: 'an address that is none',
		values: { username: 'NAME', email: 'zoe at example' },
		says: message( 'advice-invalidemailaddress' ), field: 'email', posts: 1
	},
	{
		title: 'no address for the mail',
		values: { username: 'NAME' },
		says: message( 'advice-noemailcreate' ), field: 'email', posts: 0
	},
	{
		title: 'a weak password',
		mode: 'type',
		values: { username: 'NAME', password: 'abc', retype: 'abc' },
		says: message( 'advice-password' ), field: 'password', posts: 0
	},
	{
		title: 'two passwords that differ',
		mode: 'type',
		values: { username: 'NAME', password: 'typed by a friend', retype: 'typed by a fiend' },
		says: message( 'advice-badretype' ), field: 'retype', posts: 0
	},
	{
		title: 'no password',
		mode: 'type',
		values: { username: 'NAME' },
		says: message( 'advice-password-missing' ), field: 'password', posts: 0
	}
];

/** Below the field, where the eye finds it. Both are measured in one moment: the dialog moves while it grows. */
async function expectBeside( notice: Locator, input: Locator ): Promise<void> {
	const field = await input.elementHandle();
	const distance = await notice.evaluate(
		( below, above ) => below.getBoundingClientRect().top - ( above?.getBoundingClientRect().bottom ?? Infinity ),
		field
	);
	expect( distance ).toBeGreaterThanOrEqual( 0 );
	expect( distance ).toBeLessThan( 100 );
}

test.describe( 'Refused, with everything typed still there', () => {
	for ( const { title, mode = 'mail', values, says, field, posts } of REFUSALS ) {
		// What the dialog finds out itself is the same on both versions.
		test( title + ( posts > 0 ? ' @1.39' : '' ), async ( { wiki, somebody, loggedIn, freshName } ) => {
			const page = await loggedIn( await somebody() );
			const traffic = new Traffic( page.context() );
			const dialog = await openDialog( wiki, page );
			const name = freshName();
			await dialog.mode( mode ).check();
			await dialog.fillIn( { realname: 'Zoe Example', reason: 'A reason to keep', ...values } );
			if ( values.username === 'NAME' ) {
				await dialog.fillIn( { username: name } );
			}
			const before = await dialog.typed();
			await dialog.create();

			await dialog.expectOutcome( 'refused' );
			await expect( dialog.outcome ).toContainText( says );
			await expect( dialog.input( field ) ).toBeFocused();
			await expect( dialog.input( field ) ).toHaveAttribute( 'aria-invalid', 'true' );
			await expectBeside( dialog.outcome, dialog.input( field ) );
			expect( await dialog.typed() ).toEqual( before );
			expect( traffic.creations ).toHaveLength( posts );

			// And with that put right it works.
			await dialog.fillIn( {
				username: name,
				email: 'zoe@example.org',
				...mode === 'type' ? { password: 'typed by a friend', retype: 'typed by a friend' } : {}
			} );
			await dialog.create();
			await dialog.expectCreated( name );
			expect( await wiki.creationLog( name ) ).toMatchObject( { comment: 'A reason to keep' } );
		} );
	}
} );

test( 'A success leaves nothing of a refusal behind, for other scripts to stumble over', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const dialog = await openDialog( wiki, await loggedIn( await somebody() ) );
	const name = freshName();
	await dialog.fillIn( { username: 'Admin', email: 'zoe@example.org' } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await dialog.fillIn( { username: name } );
	await dialog.create();
	await dialog.expectCreated( name );
	await expect( dialog.root.locator( '[data-accountcreator-outcome]' ) ).toHaveCount( 1 );
	await dialog.button( 'one' ).click();
	await expect( dialog.root.locator( '[data-accountcreator-outcome]' ) ).toHaveCount( 0 );
} );

test( 'What the wiki refuses is said in its own words and language @1.39', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody( { preferences: { language: 'de' } } ) );
	const dialog = await openDialog( wiki, page );
	await dialog.fillIn( { username: 'Admin', email: 'zoe@example.org' } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( /vergeben|verwendet/ );
	await expect( dialog.root.getByRole( 'textbox', { name: 'Benutzername' } ) ).toBeVisible();
} );

test( 'A code that nobody has heard of is explained by the wiki’s message', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody() );
	const dialog = await openDialog( wiki, page );
	await page.route( '**/api.php*', async ( route, request ) => {
		if ( isCreation( request ) ) {
			await route.fulfill( { json: { createaccount: {
				status: 'FAIL', messagecode: 'moon-phase', message: '<p>Not on a <b>Tuesday</b>.</p>'
			} } } );
		} else {
			await route.fallback();
		}
	} );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( 'Not on a Tuesday.' );
	await expect( dialog.outcome ).toContainText( message( 'advice-other' ) );
	await expect( dialog.outcome ).toBeFocused();
} );

test( 'A throttled address is told so, and how many it may make @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const ip = '127.0.0.253';
	const page = await loggedIn( await somebody( { groups: [] } ), { scenario: { captcha: false, throttle: 6 }, ip } );
	await wiki.setThrottle( ip, 6 );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: freshName() } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expect( dialog.outcome ).toContainText( message( 'advice-throttle' ) );
	await expect( dialog.outcome ).toContainText( '6' );
	await wiki.setThrottle( ip, 0 );
} );

test.describe( 'An e-mail address in the reason', () => {
	test( 'is asked about, and published only if that is meant', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const page = await loggedIn( await somebody() );
		const traffic = new Traffic( page.context() );
		const dialog = await openDialog( wiki, page );
		const name = freshName();
		await dialog.mode( 'generate' ).check();
		await dialog.fillIn( { username: name, reason: 'Asked by zoe@example.org' } );
		await dialog.create();
		await page.getByText( message( 'reason-address', 'zoe@example.org' ) ).waitFor();
		await page.getByRole( 'button', { name: message( 'stay' ) } ).click();
		await expect( dialog.input( 'reason' ) ).toBeFocused();
		expect( traffic.creations ).toEqual( [] );

		await dialog.create();
		await page.getByRole( 'button', { name: message( 'reason-publish' ) } ).click();
		await dialog.expectCreated( name );
	} );
} );
