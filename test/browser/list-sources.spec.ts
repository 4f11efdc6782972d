import { expect, test } from './fixtures';
import { openList, type ListDialog } from './list-dialog';
import { makeGuests, type Guest } from './list-people';
import { copyFrom, cyrillicFile, ListSources, PDF, textFile, workbookFile } from './list-sources';
import { message } from './messages';

/** Creates everybody who can be, with passwords from a sheet. */
async function createAll( dialog: ListDialog, count: number ): Promise<void> {
	await dialog.save( 'save-sheet' );
	await dialog.start( count );
	await dialog.finished( 120_000 );
}

/** A line of a sign-up page, as people sign: by link, by signature, with a comment, in a signature of their own. */
function signUp( username: string, style: number ): string {
	const user = `[[User:${ username }|${ username }]]`;
	const talk = `[[User talk:${ username }|talk]]`;
	const time = `1${ style }:0${ style }, ${ style + 3 } May 2026 (UTC)`;
	switch ( style ) {
		case 0:
			return `# ${ user } (${ talk }) ${ time }`;
		case 1:
			return `# [[User:${ username }]]`;
		case 2:
			return `# I will come, and bring cake! -- ${ user } ` +
				`(${ talk } · [[Special:Contributions/${ username }|contribs]]) ${ time }`;
		case 3:
			return `# <span style="font-family:serif">'''[[User:${ username }|<span style="color:green">` +
				`${ username.split( ' ' )[ 0 ] }</span>]]''' <sup>[[User talk:${ username }|write to me]]</sup></span> ${ time }`;
		default:
			return `#${ user }, ${ time }`;
	}
}

/** An event page with a programme, organizers, sign-ups and a discussion. */
function eventPage( guests: readonly Guest[], organizer: string ): string {
	return [
		'{| class="infobox"', '! colspan="2" | Spring edit-a-thon', '|-', '! Date', '| 9 May 2026', '|-', '! Place', '| City library', '|}',
		'We write about local history. Beginners are welcome, bring a laptop.',
		'== Programme ==', '* 10:00 Welcome', '* 10:30 Introduction', '* 12:00 Lunch',
		'== Organizers ==', `* [[User:${ organizer }]]`,
		'== Participants ==', 'Please sign below with four tildes.',
		...guests.map( ( { username }, index ) => signUp( username, index % 5 ) ),
		'== Discussion ==', `Is there parking? [[User:${ guests[ 0 ].username }]] 09:00, 2 May 2026 (UTC)`,
		`: Yes. [[User:${ organizer }|${ organizer }]] ([[User talk:${ organizer }|talk]]) 10:00, 2 May 2026 (UTC)`
	].join( '\n' );
}

test.describe( 'From a file', () => {
	test( 'answers to a form in Korean become accounts', async ( { wiki, somebody, loggedIn } ) => {
		const guests = makeGuests( 3 );
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		await sources.open( textFile( '에디터톤 신청(응답) - 설문지 응답 시트1.csv', '\ufeff' + [
			'타임스탬프,이메일 주소,성명,희망하는 위키백과 사용자 이름,참가 동기',
			...guests.map( ( { username, email }, index ) => (
				`2026. 5. ${ index + 1 } 오전 10:00:12,${ email },홍예${ '일이삼'[ index ] },${ username },"위키백과를, 배우고 싶어서"`
			) )
		].join( '\r\n' ) ) );
		await expect( dialog.root ).toContainText( '3 people found' );
		await expect( dialog.root ).toContainText( message( 'file-read', '에디터톤 신청(응답) - 설문지 응답 시트1.csv' ) );
		// The text is in UTF-8, and there is nothing to choose.
		await expect( dialog.input( 'encoding' ) ).toHaveCount( 0 );
		await dialog.mode( 'generate' ).check();
		await dialog.button( 'check' ).click();
		await dialog.checked();
		expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
		await createAll( dialog, 3 );
		expect( await dialog.counts() ).toEqual( { created: 3 } );
		expect( await wiki.creationLog( guests[ 2 ].username ) ).not.toBeNull();
	} );

	test( 'students of a spreadsheet, on the second of its sheets, become accounts', async ( {
		wiki, somebody, loggedIn
	} ) => {
		test.setTimeout( 180_000 );
		const students = makeGuests( 80 );
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		await sources.drop( workbookFile( 'HIST 201.xlsx', {
			Staff: [ [ 'First name', 'Last name', 'Username' ], [ 'Olga', 'Example', 'Olga Example' ] ],
			Students: [
				[ 'Student number', 'Last name', 'First name', 'E-mail' ],
				...students.map( ( { username, email }, index ) => (
					[ `00${ 4026001 + index }`, username.replace( /^Guest /, '' ), 'Ada', email ]
				) )
			]
		} ) );
		await expect( dialog.root ).toContainText( '80 people found' );
		await expect( dialog.input( 'worksheet' ) ).toHaveValue( 'Students' );
		await dialog.input( 'worksheet' ).selectOption( 'Staff' );
		// The text is the one that was put there, and gives way without a question.
		await expect( dialog.root ).toContainText( 'One person found' );
		await dialog.input( 'worksheet' ).selectOption( 'Students' );
		await expect( dialog.root ).toContainText( '80 people found' );
		await expect( dialog.root ).toContainText( '80 people have no username' );
		await dialog.button( 'names' ).click();
		await dialog.button( 'make-names' ).click();
		await dialog.button( 'check' ).click();
		await dialog.checked();
		const last = students[ 79 ].username.replace( /^Guest/, 'Ada' );
		await expect( dialog.cell( dialog.row( last ), 'realname' ) ).toHaveText( last );
		await dialog.start( 80 );
		await dialog.finished( 120_000 );
		expect( await dialog.counts() ).toEqual( { created: 80 } );
		expect( await wiki.creationLog( last ) ).toMatchObject( { action: 'byemail' } );
		// The lecturer's own number comes back with the account that it became.
		const { text } = await dialog.save( 'save-csv' );
		expect( text.split( /\r?\n/ ).find( ( line ) => line.includes( last ) ) ).toContain( '004026080' );
	} );

	test( 'a CSV in windows-1251 is read, and says by which names to see it', async ( { wiki, somebody, loggedIn } ) => {
		const guests = makeGuests( 3 );
		const text = [
			'Имя пользователя;Электронная почта;Имя и фамилия',
			...guests.map( ( { username, email }, index ) => (
				`${ username };${ email };${ [ 'Ада Примерова', 'Иван Образцов', 'Жанна Щукина' ][ index ] }`
			) )
		].join( '\r\n' );
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		await sources.open( cyrillicFile( 'список.csv', text ) );
		await expect( dialog.root ).toContainText( '3 people found' );
		await expect( dialog.input( 'encoding' ) ).toHaveValue( 'windows-1251' );
		await expect( dialog.root.locator( '.accountcreator-samples' ) ).toContainText( 'Ада Примерова' );
		// To another one and back
		await dialog.input( 'encoding' ).selectOption( { index: 1 } );
		await expect( dialog.text ).not.toHaveValue( /Ада Примерова/ );
		await dialog.input( 'encoding' ).selectOption( 'windows-1251' );
		await expect( dialog.text ).toHaveValue( /Ада Примерова/ );
		await dialog.button( 'check' ).click();
		await dialog.checked();
		await expect( dialog.cell( dialog.row( guests[ 1 ].username ), 'realname' ) ).toHaveText( 'Иван Образцов' );
		await dialog.start( 3 );
		await dialog.finished();
		expect( await dialog.counts() ).toEqual( { created: 3 } );
	} );

	test( 'a PDF is refused with what to do, and the list stays', async ( { wiki, somebody, loggedIn } ) => {
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		await dialog.text.fill( 'Zoe Example' );
		await sources.open( PDF );
		await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: PDF.name } ) ).toContainText( message( 'file-pdf' ) );
		await expect( dialog.text ).toHaveValue( 'Zoe Example' );
	} );

	test( 'names that are there are kept, joined by the new ones, or replaced, as the person says', async ( {
		wiki, somebody, loggedIn
	} ) => {
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		const table = textFile( 'more.csv', 'Username,E-mail,Group\nAda Example,ada@example.org,A\nBob Example,bob@example.org,B\n' );
		await dialog.text.fill( 'Zoe Example\nMax Example' );
		await sources.open( table );
		await sources.answer( 'stay' ).click();
		await expect( dialog.text ).toHaveValue( 'Zoe Example\nMax Example' );
		await sources.open( table );
		await sources.answer( 'add' ).click();
		// Names above a table would be taken for its title.
		await expect( dialog.root ).toContainText( '4 people found' );
		await sources.open( table );
		await sources.answer( 'replace' ).click();
		await expect( dialog.root ).toContainText( '2 people found' );
		await expect( dialog.text ).toHaveValue( /^Username,E-mail,Group\n/ );
	} );

	test( 'that needs a part which does not come says so, loses nothing, and is read at the next try @1.39', async ( {
		wiki, somebody, loggedIn, version, consoleWatch
	} ) => {
		consoleWatch.allow( /net::ERR_|PartError: AccountCreator-/, 'The test cuts the connection.' );
		const page = await loggedIn( await somebody(), { isHasty: true, limit: 8000 } );
		const dialog = await openList( wiki, page );
		const sources = new ListSources( dialog );
		const file = workbookFile( 'two.xlsx', { Sheet1: [ [ 'Username' ], [ 'Ada Example' ], [ 'Bob Example' ] ] } );
		const patience = { timeout: version === '1.39' ? 40_000 : 10_000 };
		for ( const part of [ 'sources', 'files' ] ) {
			const asked = ( url: URL ): boolean => url.searchParams.get( 'only' ) !== 'styles' && url.search.includes( `AccountCreator-${ part }` );
			await page.route( asked, ( route ) => route.abort() );
			await sources.open( file );
			await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'load-failed' ) } ) ).toBeVisible( patience );
			await expect( dialog.text ).toHaveValue( '' );
			await page.unrouteAll();
		}
		await sources.open( file );
		await expect( dialog.root ).toContainText( '2 people found' );
	} );
} );

test.describe( 'From the clipboard', () => {
	test( 'a rendered sign-up page is read by its links, and can be undone', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const guests = makeGuests( 10 );
		const title = `Project:Copied ${ freshName() }`;
		await wiki.savePage( title, eventPage( guests, 'Admin' ) );
		const organizer = await somebody();
		const page = await loggedIn( organizer, { permissions: [ 'clipboard-read', 'clipboard-write' ] } );
		await page.goto( wiki.pageUrl( title ) );
		await copyFrom( page, '.mw-parser-output > ol' );
		const dialog = await openList( wiki, page );
		await dialog.text.fill( '* Zoe before\n' );
		await dialog.text.press( 'ControlOrMeta+End' );
		await dialog.text.press( 'ControlOrMeta+v' );
		await expect( dialog.root ).toContainText( '11 people found' );
		await dialog.text.press( 'ControlOrMeta+z' );
		await expect( dialog.text ).toHaveValue( '* Zoe before\n' );
		await dialog.text.press( 'ControlOrMeta+a' );
		await dialog.text.press( 'ControlOrMeta+v' );
		await dialog.mode( 'generate' ).check();
		await dialog.button( 'check' ).click();
		await dialog.checked();
		expect( await dialog.usernames() ).toEqual( guests.map( ( { username } ) => username ) );
		await createAll( dialog, 10 );
		expect( await dialog.counts() ).toEqual( { created: 10 } );
	} );

	test( 'text with formatting and no people in it is pasted as text, and never as HTML', async ( { wiki, somebody, loggedIn } ) => {
		const page = await loggedIn( await somebody() );
		const dialog = await openList( wiki, page );
		await dialog.text.evaluate( ( field ) => {
			const data = new DataTransfer();
			data.setData( 'text/html', '<p><a href="https://example.org/">Ada Example</a> <img src="x" onerror="window.pasted = 1"></p>' );
			data.setData( 'text/plain', 'Ada Example' );
			field.dispatchEvent( new ClipboardEvent( 'paste', { clipboardData: data, bubbles: true, cancelable: true } ) );
		} );
		await expect( dialog.text ).toHaveValue( 'Ada Example' );
		expect( await page.evaluate( () => 'pasted' in window ) ).toBe( false );
	} );
} );

test.describe( 'From a page of the wiki', () => {
	test( 'sign-ups become accounts, and who has one is told apart @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
		test.setTimeout( 180_000 );
		const organizer = await somebody();
		const guests = makeGuests( 40 );
		const known = await Promise.all( [ 0, 1, 2 ].map( () => somebody( { groups: [] } ) ) );
		known.forEach( ( { name }, index ) => {
			guests[ index * 5 + 2 ].username = name;
		} );
		const title = `Project:Event ${ freshName() }`;
		await wiki.savePage( title, eventPage( guests, 'Admin' ) );
		await wiki.savePage( `${ title } moved`, `#REDIRECT [[${ title }]]` );
		const page = await loggedIn( organizer );
		const dialog = await openList( wiki, page );
		const sources = new ListSources( dialog );

		await sources.action( 'page' ).click();
		await expect( sources.pageTitle ).toBeFocused();
		await page.keyboard.type( title.slice( 0, -3 ) );
		await expect( sources.suggestions ).toHaveCount( 2 );
		// The second is the redirect.
		await page.keyboard.press( 'ArrowDown' );
		await page.keyboard.press( 'ArrowDown' );
		await page.keyboard.press( 'Enter' );
		await expect( sources.section( 'Participants' ) ).toBeVisible();
		await expect( dialog.root ).toContainText( message( 'page-sections', title ) );
		// Organizers and those who talk are linked to as well: somebody has to choose.
		await expect( sources.action( 'take-people' ) ).toBeDisabled();
		await sources.section( 'Participants' ).check();
		await expect( sources.action( 'take-people' ) ).toHaveText( 'Take 40 people' );
		await sources.action( 'take-people' ).click();
		await expect( dialog.root ).toContainText( '40 people found' );

		await dialog.mode( 'generate' ).check();
		await dialog.button( 'check' ).click();
		await dialog.checked();
		expect( await dialog.counts() ).toEqual( { ready: 37, already: 3 } );
		await expect( dialog.row( known[ 0 ].name ) ).toContainText( message( 'remark-has-account' ) );
		await createAll( dialog, 37 );
		expect( await dialog.counts() ).toEqual( { created: 37, already: 3 } );
		expect( await wiki.creationLog( guests[ 39 ].username ) ).toMatchObject( { user: organizer.name } );
	} );

	test( 'that does not exist, or has nobody on it, says so @1.39', async ( { wiki, somebody, loggedIn, freshName } ) => {
		const dialog = await openList( wiki, await loggedIn( await somebody() ) );
		const sources = new ListSources( dialog );
		const title = `Project:Nobody ${ freshName() }`;
		await wiki.savePage( title, '== Programme ==\n{{DISPLAYTITLE:}}' );
		await sources.action( 'page' ).click();
		for ( const missing of [ 'No such page', 'Special:Version', 'A|b' ] ) {
			await sources.pageTitle.fill( missing );
			await sources.action( 'read-page' ).click();
			await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'page-missing', missing ) } ) ).toBeVisible();
		}
		await sources.pageTitle.fill( title );
		// It is put forward, over the button.
		await expect( sources.suggestions ).toHaveCount( 1 );
		await dialog.page.keyboard.press( 'Escape' );
		await sources.action( 'read-page' ).click();
		await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: message( 'page-empty', title ) } ) ).toBeVisible();
		await sources.action( 'leave-page' ).click();
		await expect( sources.pageTitle ).toBeHidden();
	} );
} );
