import { answerTo } from './conversation';
import { openDialog } from './dialog';
import type { Scenario } from './fixtures';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';
import { Traffic } from './traffic';

interface Override {
	title: string;
	/** The checkbox, as the wiki calls it */
	field: string;
	/** What makes the wiki refuse a name that is made of one that nobody had. */
	scenario: ( fresh: string ) => Scenario;
	refused: ( fresh: string ) => string;
	/** What the wiki says of it, while it is being typed and when it is asked to create it. */
	says: ( fresh: string ) => string;
}

const OVERRIDES: Override[] = [
	{
		title: 'The title blacklist',
		field: 'ignoreTitleBlacklist',
		scenario: () => ( { titleBlacklist: [ '.*badword.* <newaccountonly>' ] } ),
		refused: ( fresh ) => `${ fresh } badword`,
		says: () => '.*badword.*'
	},
	{
		title: 'Names that look alike',
		field: 'ignoreAntiSpoof',
		scenario: ( fresh ) => ( { lookAlike: `${ fresh } Olo` } ),
		refused: ( fresh ) => `${ fresh } 01o`,
		says: ( fresh ) => `${ fresh } Olo`
	}
];

/** What no check of the wiki's tells before: the refusal of the creation is the first that is heard of it. */
const UNFORESEEN = [
	{
		title: 'Names that others had', code: 'username-previously-renamed-account', field: 'ignorePreviouslyRenamedUser',
		isKnown: true
	},
	{ title: 'What nobody has heard of', code: 'namepolicy-forbidden', field: 'ignoreNamePolicy', isKnown: false }
];

for ( const { title, code, field, isKnown } of UNFORESEEN ) {
	test( `${ title } can be overridden once the wiki has refused`, async ( { wiki, somebody, loggedIn, freshName } ) => {
		const name = freshName();
		const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: { refusedName: { name, code, field } } } );
		const traffic = new Traffic( page.context() );
		const dialog = await openDialog( wiki, page );
		const box = dialog.input( field );
		await dialog.mode( 'generate' ).check();
		await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
		await expect( dialog.root ).toContainText( message( 'name-free' ) );
		await expect( box ).toHaveCount( isKnown ? 0 : 1 );
		await dialog.create();
		await dialog.expectOutcome( 'refused' );
		await expect( dialog.outcome ).toContainText( `Somebody else had the name “${ name }” before.` );
		await expect( box ).not.toBeChecked();
		await look( dialog, wiki, `override-${ field }` );

		await box.check();
		await dialog.fillIn( { username: freshName() } );
		await expect( dialog.root ).toContainText( message( 'name-free' ) );
		await dialog.fillIn( { username: name } );
		if ( isKnown ) {
			// It takes a refusal to be offered it again.
			await dialog.create();
			await dialog.expectOutcome( 'refused' );
		}
		await expect( box ).not.toBeChecked();
		await box.check();
		await dialog.create();
		await dialog.expectCreated( name );
		expect( traffic.creations.map( ( sent ) => field in sent ) )
			.toEqual( isKnown ? [ false, false, true ] : [ false, true ] );
	} );
}

const containing = ( text: string ): RegExp => new RegExp( text.replace( /[.*]/g, '\\$&' ) );

for ( const { title, field, scenario, refused, says } of OVERRIDES ) {
	// The one for names that look alike is played by the tests, and the same on both versions.
	test.describe( title + ( field === 'ignoreTitleBlacklist' ? ' @1.39' : '' ), () => {
		test( 'who may override sees why first, and has to say so for each account', async ( {
			wiki, somebody, loggedIn, freshName
		} ) => {
			const fresh = freshName();
			const page = await loggedIn( await somebody( { groups: [ 'sysop' ] } ), { scenario: scenario( fresh ) } );
			const traffic = new Traffic( page.context() );
			const dialog = await openDialog( wiki, page );
			const box = dialog.input( field );
			await dialog.mode( 'generate' ).check();
			await dialog.fillIn( { username: freshName() } );
			await expect( dialog.root ).toContainText( message( 'name-free' ) );
			// There is nothing to override.
			await expect( box ).toHaveCount( 0 );

			const name = refused( fresh );
			await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
			await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( containing( says( fresh ) ) );
			await expect( box ).not.toBeChecked();
			await look( dialog, wiki, `override-${ field }` );
			await dialog.create();
			await dialog.expectOutcome( 'refused' );
			await expect( dialog.input( 'username' ) ).toHaveValue( name );
			await expect( box ).not.toBeChecked();
			await look( dialog, wiki, `override-${ field }-refused` );
			expect( await wiki.userExists( name ) ).toBe( false );

			// Another name in between, and what was ticked for the first is forgotten.
			await box.check();
			await dialog.fillIn( { username: freshName() } );
			await expect( dialog.root ).toContainText( message( 'name-free' ) );
			await dialog.fillIn( { username: name } );
			await expect( box ).not.toBeChecked();

			await box.check();
			await dialog.create();
			await dialog.expectCreated( name );

			// Not remembered.
			await dialog.button( 'one' ).click();
			await answerTo( dialog, 'another' ).click();
			const next = freshName();
			await dialog.fillIn( { username: next } );
			await dialog.create();
			await dialog.expectCreated( next );
			expect( traffic.creations.map( ( sent ) => field in sent ) ).toEqual( [ false, true, false ] );
		} );

		test( 'who may not override sees the same reason, and nothing to tick', async ( {
			wiki, somebody, loggedIn, freshName
		} ) => {
			const fresh = freshName();
			const page = await loggedIn( await somebody(), { scenario: scenario( fresh ) } );
			const dialog = await openDialog( wiki, page );
			const name = refused( fresh );
			await dialog.mode( 'generate' ).check();
			await dialog.fillIn( { username: name, reason: 'A reason to keep' } );
			await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( containing( says( fresh ) ) );
			await dialog.create();
			await dialog.expectOutcome( 'refused' );
			await expect( dialog.outcome ).toContainText( says( fresh ) );
			await expect( dialog.input( 'reason' ) ).toHaveValue( 'A reason to keep' );
			await expect( dialog.input( field ) ).toHaveCount( 0 );
			await look( dialog, wiki, `no-${ field }` );
			expect( await wiki.userExists( name ) ).toBe( false );
		} );
	} );
}
