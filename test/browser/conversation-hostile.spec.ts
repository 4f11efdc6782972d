import { begin, comeBack, expectStep, goThere } from './conversation';
import { openAnyhow, openDialog } from './dialog';
import { expectNoHostility, forgetHostility, hostileStrings, watchForHostility } from './hostility';
import { look } from './look';
import { message } from './messages';
import { expect, test } from './stand-ins';

test( 'Labels, help, options, defaults, metadata and messages of an extension @1.39', async ( {
	wiki, somebody, loggedIn, freshName
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { then: [ 'HostileStep' ] } } } );
	const strange = watchForHostility( page, wiki );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	await begin( dialog, name );
	await expectStep( dialog );
	await expect( dialog.root ).toContainText( message( 'step-exists', name ) );
	await expect( dialog.input( 'choice' ).getByRole( 'option' ) ).toHaveCount( hostileStrings.length );
	await expectNoHostility( page, strange );
	await look( dialog, wiki, 'hostile-step' );
	// Texts go there and back as they are: the wiki finds its own options again.
	await dialog.input( 'choice' ).selectOption( hostileStrings[ 0 ] ?? '' );
	await dialog.root.getByRole( 'button', { name: hostileStrings[ 2 ] } ).or(
		dialog.root.locator( '[data-accountcreator-field="enough"] a' )
	).click();
	await dialog.expectCreated( name );
	await expectNoHostility( page, strange );
} );

test( 'Names, addresses and reasons of people, in links and in the form', async ( { wiki, somebody, loggedIn } ) => {
	const page = await loggedIn( await somebody() );
	const strange = watchForHostility( page, wiki );
	// All in one address would be too long for some servers.
	const long = hostileStrings.join( ' ' ).slice( 0, 1500 );
	const linked = await openAnyhow( wiki, page, { wpName: long, email: long, realname: long, reason: long } );
	// A field has one line: the tab in it is a blank.
	await expect( linked.input( 'reason' ) ).toHaveValue( long.replace( /\s+/g, ' ' ) );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	for ( const hostile of hostileStrings ) {
		await dialog.fillIn( { username: hostile, reason: hostile, realname: hostile } );
	}
	for ( const hostile of [ ...hostileStrings.slice( 0, 3 ), `Zoe ${ hostileStrings[ 46 ] ?? '' }` ] ) {
		await dialog.fillIn( { username: hostile } );
		await dialog.create();
		await expect( dialog.outcome ).toBeVisible();
		await expect( dialog.button( 'create' ).or( dialog.button( 'one' ) ) ).toBeVisible();
	}
	await expectNoHostility( page, strange );
} );

test( 'A name, a reason and an address that the wiki takes as they are', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const page = await loggedIn( await somebody() );
	const strange = watchForHostility( page, wiki );
	const name = `${ freshName() } "' onclick \`\${1} $1 ); --`.replace( /[{}]/g, '' );
	const reason = '<img src=x onerror=window.hostile=1> {{PLURAL:$1|<b>x</b>}} [[javascript:alert(1)]]';
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: name, reason, email: '"><svg/onload=1>@example.org', realname: reason } );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await dialog.fillIn( { email: '' } );
	await dialog.create();
	await dialog.expectCreated( name );
	expect( await wiki.creationLog( name ) ).toMatchObject( { comment: reason } );
	await expectNoHostility( page, strange );
	await look( dialog, wiki, 'hostile-name' );
} );

test( 'What a wiki says of blocks and of its blacklist @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
	const text = hostileStrings.join( '\n\n' );
	await wiki.savePage( 'MediaWiki:Titleblacklist-hostile', text );
	const helper = await somebody();
	const page = await loggedIn( helper, { scenario: {
		titleBlacklist: [ '.*badword.* <newaccountonly|errmsg=titleblacklist-hostile>' ]
	} } );
	const strange = watchForHostility( page, wiki );
	const dialog = await openDialog( wiki, page );
	await dialog.mode( 'generate' ).check();
	await dialog.fillIn( { username: `${ freshName() } badword` } );
	await expect( dialog.input( 'username' ) ).toHaveAccessibleDescription( /constructor/ );
	await dialog.create();
	await dialog.expectOutcome( 'refused' );
	await expectNoHostility( page, strange );
	await wiki.block( helper.name, hostileStrings.filter( ( _, index ) => index % 5 === 0 ).join( ' ' ).slice( 0, 400 ) );
	await dialog.create();
	await expect( dialog.outcome ).toContainText( message( 'advice-blocked' ) );
	await expectNoHostility( page, strange );
	const again = await openAnyhow( wiki, page );
	await expect( again.root ).toContainText( message( 'impossible' ) );
	await expectNoHostility( page, strange );
} );

// The address to come back to is the other site's to write: whatever it adds, only code and state are read.
test( 'What another site adds to the address to come back to', async ( {
	wiki, somebody, loggedIn, freshName, externalLogin
} ) => {
	const page = await loggedIn( await somebody(), { scenario: { steps: { site: externalLogin.url, login: 'button' } } } );
	const name = freshName();
	const dialog = await openDialog( wiki, page );
	const strange = watchForHostility( page, wiki ).filter( ( what ) => !what.includes( externalLogin.url ) );
	await begin( dialog, name, 'Log in at example.net' );
	await expectStep( dialog );
	const popup = await goThere( dialog );
	await popup.locator( '#login' ).evaluate( ( link: HTMLAnchorElement, strings ) => {
		const url = new URL( link.href );
		strings.forEach( ( hostile, index ) => url.searchParams.append( index % 2 ? hostile : `p${ index }`, hostile ) );
		[ '__proto__', 'constructor', 'toString', 'createcontinue', 'formatversion', 'assertuser' ]
			.forEach( ( parameter ) => url.searchParams.append( parameter, 'x' ) );
		link.href = url.href;
	}, hostileStrings );
	await comeBack( popup, 'login' );
	await dialog.expectCreated( name );
	await expectNoHostility( page, strange );
} );

// Whoever looks for holes and finds none has to show that one would be found.
test( 'A hole that is planted is found, whatever the sink', async ( { wiki, somebody, loggedIn, consoleWatch } ) => {
	consoleWatch.allow( /./, 'What is planted may do as it likes.' );
	const page = await loggedIn( await somebody() );
	const strange = watchForHostility( page, wiki );
	await openDialog( wiki, page );
	await expectNoHostility( page, strange );
	for ( const hole of [
		'document.createElement( "div" ).innerHTML = text',
		'document.createElement( "p" ).insertAdjacentHTML( "beforeend", text )',
		'document.createElement( "a" ).setAttribute( "onclick", text )',
		'document.createElement( "iframe" ).srcdoc = text',
		'document.createElement( "a" ).setAttribute( "href", "javascript:" + text )',
		'document.createElementNS( "http://www.w3.org/2000/svg", "a" ).setAttributeNS( "http://www.w3.org/1999/xlink", "xlink:href", "javascript:" + text )',
		'document.createElement( "a" ).href = "java\\tscript:" + text',
		'document.createElement( "iframe" ).src = "data:text/html," + text',
		'document.createElement( "form" ).action = "javascript:" + text',
		'document.createElement( "button" ).formAction = "javascript:" + text',
		'document.createElement( "object" ).data = "data:text/html," + text',
		'Function( "//" + text )',
		'new Function( "//" + text )',
		'( () => 1 ).constructor( "//" + text )',
		'eval( "//" + text )',
		'( 0, eval )( "//" + text )',
		'setTimeout( "//" + text )',
		'clearInterval( setInterval( "//" + text, 1e9 ) )',
		'$( "<div>" ).html( text )'
	] ) {
		// In two halves: the test itself goes through eval().
		await page.evaluate( `( () => { const text = '<b>host' + 'ile</b>'; ${ hole }; } )()` );
		await expect( expectNoHostility( page, strange ), hole ).rejects.toThrow( /hostile|something ran/ );
		await forgetHostility( page );
	}
	await expectNoHostility( page, strange );
} );
