import { openDialog } from './dialog';
import type { Wiki } from './fixtures';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { interfere, isCreation } from './traffic';

/** A row of “Possible errors” in the API's documentation, provoked. */
interface PossibleError {
	code: string;
	/** What the wikis of today say in its place, where that differs. */
	now?: string;
	/** What the person does, beyond a name and two passwords. */
	mode?: 'mail';
	values?: Record<string, string>;
	/** What the dialog itself would not let through, or not forget: changed on the way, so that the wiki says it. */
	spoil?: ( fields: URLSearchParams, url: URL ) => void;
	prepare?: ( wiki: Wiki, ip: string ) => Promise<void>;
	/** Some words of the wiki's message. */
	says: RegExp;
	advice: string;
	/** Where the focus goes; null: to the notice itself. */
	field: string | null;
	/** Whether one of the wiki's few creations may be gone. */
	spent?: boolean;
}

const ERRORS: PossibleError[] = [
	{
		code: 'badtoken', spoil: ( fields ) => fields.set( 'createtoken', 'nonsense' ),
		says: /Invalid CSRF token/, advice: 'badtoken', field: null
	},
	{
		code: 'notoken', now: 'missingparam', spoil: ( fields ) => fields.delete( 'createtoken' ),
		says: /"(create)?token" parameter must be set/, advice: 'program', field: null
	},
	{
		code: 'mustpostparams',
		spoil: ( fields, url ) => {
			url.searchParams.set( 'createtoken', fields.get( 'createtoken' ) ?? '' );
			fields.delete( 'createtoken' );
		},
		says: /must be in the POST body/, advice: 'program', field: null
	},
	{
		code: 'missingparam', spoil: ( fields ) => fields.delete( 'createreturnurl' ),
		says: /createcontinue/, advice: 'program', field: null
	},
	{
		code: 'authmanager-create-no-primary',
		spoil: ( fields ) => {
			fields.delete( 'password' );
			fields.delete( 'retype' );
		},
		says: /could not be used for account creation/, advice: 'no-primary', field: null, spent: true
	},
	{
		code: 'noemailcreate', mode: 'mail', values: { email: 'zoe@example.org' },
		spoil: ( fields ) => fields.set( 'email', '' ),
		says: /valid email address/, advice: 'noemailcreate', field: 'email', spent: true
	},
	{
		code: 'invalidemailaddress', values: { email: 'zoe at example' },
		says: /invalid format/, advice: 'invalidemailaddress', field: 'email'
	},
	{
		code: 'badretype', spoil: ( fields ) => fields.set( 'retype', 'something else' ),
		says: /do not match/, advice: 'badretype', field: 'retype', spent: true
	},
	{
		code: 'userexists', values: { username: 'Admin' },
		says: /already in use/, advice: 'userexists', field: 'username'
	},
	{
		code: 'captcha-createaccount-fail', values: { captchaWord: 'wrong' },
		says: /CAPTCHA/, advice: 'captcha', field: 'captchaWord', spent: true
	},
	{
		code: 'acct_creation_throttle_hit', prepare: ( wiki, ip ) => wiki.setThrottle( ip, 6 ),
		says: /6 accounts/, advice: 'throttle', field: null
	}
];

test.describe( 'Possible errors:', () => {
	for ( const [ index, error ] of ERRORS.entries() ) {
		const { code, now = code, mode = 'type', values, spoil, prepare, says, advice, field, spent } = error;
		test( `${ code } @1.39`, async ( { wiki, somebody, loggedIn, freshName } ) => {
			const ip = `127.0.1.${ index + 1 }`;
			const hasCaptcha = values !== undefined && 'captchaWord' in values;
			// The captcha comes before most of the others.
			const scenario = hasCaptcha ? {} : { captcha: false as const };
			const page = await loggedIn( await somebody( { groups: [] } ), { ip, scenario } );
			const dialog = await openDialog( wiki, page );
			await dialog.mode( mode ).check();
			await dialog.fillIn( { username: freshName(), reason: 'A reason to keep' } );
			if ( mode === 'type' ) {
				await dialog.fillIn( { password: 'typed by a friend', retype: 'typed by a friend' } );
			}
			await dialog.fillIn( values ?? {} );
			const before = await dialog.typed();
			await prepare?.( wiki, ip );
			if ( spoil ) {
				await interfere( page, isCreation, Infinity, async ( route ) => {
					const fields = new URLSearchParams( route.request().postData() ?? '' );
					const url = new URL( route.request().url() );
					spoil( fields, url );
					await route.continue( { url: url.href, postData: fields.toString() } );
				} );
			}
			await dialog.create();
			await dialog.expectOutcome( 'refused' );
			await expect( dialog.outcome ).toHaveAttribute( 'data-accountcreator-code', now );
			await expect( dialog.outcome ).toContainText( says );
			await expect( dialog.outcome ).toContainText( message( `advice-${ advice }` ) );
			expect( ( await dialog.outcome.innerText() ).includes( message( 'spent' ) ) ).toBe( spent === true );
			await expect( field === null ? dialog.outcome : dialog.input( field ) ).toBeFocused();
			if ( hasCaptcha ) {
				// It is emptied as soon as the new puzzle is there.
				await expect( dialog.input( 'captchaWord' ) ).toHaveValue( '' );
			}
			expect( await dialog.typed() ).toEqual( hasCaptcha ? { ...before, captchaWord: '' } : before );
			await look( dialog, wiki, `error-${ code }` );
		} );
	}
} );
