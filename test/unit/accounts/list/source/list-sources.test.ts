import { JSDOM } from 'jsdom';
import type { AccountList } from '../../../../../src/accounts/list/account-list';
import { FileSource } from '../../../../../src/accounts/list/source/file-source';
import { PageSource } from '../../../../../src/accounts/list/source/page-source';
import type { WikiPage } from '../../../../../src/accounts/list/source/page-service';
import { PlacedText, type Placement } from '../../../../../src/accounts/list/source/placed-text';
import { ListBench } from '../list-bench';

const { DOMParser } = new JSDOM().window;

interface Sources {
	bench: ListBench;
	list: AccountList;
	file: FileSource;
	page: PageSource;
	/** What the person answers, one after the other; each is asked for once. */
	answers: Array<Placement | null>;
}

async function setUp( pages: Record<string, WikiPage> = {} ): Promise<Sources> {
	const bench = new ListBench();
	await bench.open();
	const { list } = bench;
	const answers: Array<Placement | null> = [];
	const place = new PlacedText( list, () => {
		const [ answer ] = answers.splice( 0, 1 );
		if ( answer === undefined ) {
			throw new Error( 'Nobody was to be asked.' );
		}
		return Promise.resolve( answer );
	} );
	const service = {
		findTitles: () => Promise.resolve( Object.keys( pages ) ),
		readPage: ( title: string ) => Promise.resolve( pages[ title ] ?? null )
	};
	return {
		bench, list, answers,
		file: new FileSource( list, place, DOMParser, () => undefined ),
		page: new PageSource( list, place, service, DOMParser, () => undefined )
	};
}

const chosen = ( text: string, name = 'people.csv' ): Parameters<FileSource[ 'open' ]>[ 0 ] => (
	{ name, bytes: () => Promise.resolve( Uint8Array.from( Buffer.from( text ) ) ) }
);

const names = ( list: AccountList ): string[] => list.rows.map( ( { request } ) => request.username );

const TABLE = 'Username,E-mail,Group\r\nAda,ada@example.org,A\r\nBob,bob@example.org,B\r\n';

describe( 'A file', () => {
	it( 'of HTML, whatever it is called, is put there as the table that it shows', async () => {
		const { list, file } = await setUp();
		await file.open( chosen( '<html><body><table><tr><th>Username</th><th>E-mail</th></tr><tr><td>Ada</td><td>ada@example.org</td></tr></table>', 'people.xls' ) );
		expect( names( list ) ).toEqual( [ 'Ada' ] );
		expect( list.state.text ).toBe( 'Username\tE-mail\nAda\tada@example.org' );
	} );

	it( 'is put into an empty list without a question', async () => {
		const { list, file } = await setUp();
		await file.open( chosen( TABLE ) );
		expect( names( list ) ).toEqual( [ 'Ada', 'Bob' ] );
		expect( file.state ).toMatchObject( { kind: 'read', name: 'people.csv', sheets: [] } );
		// As a text area has it, so that nothing changes when somebody types.
		expect( list.state.text ).toBe( TABLE.replace( /\r\n/g, '\n' ) );
	} );

	it.each( [
		[ 'names', 'Zoe Example\nMax Example' ],
		[ 'addresses', 'Zoe Example <zoe@example.org>, Max Example <max@example.org>' ],
		[ 'another table', 'Name\tSeat\nZoe Example\t1\nMax Example\t2' ],
		[ 'a sign-up list', '* [[User:Zoe Example]]\n* [[User:Max Example]]' ]
	] )( 'joins %s, and nobody is lost', async ( _what, before ) => {
		const { list, file, answers } = await setUp();
		list.draft.setText( before );
		const people = list.rows.map( ( { request } ) => request );
		expect( people ).toHaveLength( 2 );
		answers.push( 'add' );
		await file.open( chosen( TABLE ) );
		expect( list.rows.slice( 0, 2 ).map( ( { request } ) => request ) ).toEqual( people );
		expect( names( list ).slice( 2 ) ).toEqual( [ 'Ada', 'Bob' ] );
		expect( list.rows[ 3 ]?.extra ).toMatchObject( [ { heading: 'Group', value: 'B' } ] );
	} );

	it( 'leaves the list as it is where the person says so', async () => {
		const { list, file, answers } = await setUp();
		list.draft.setText( 'Zoe Example' );
		answers.push( null );
		await file.open( chosen( TABLE ) );
		expect( list.state.text ).toBe( 'Zoe Example' );
		expect( file.state ).toEqual( { kind: 'none' } );
	} );

	it( 'that is no list is refused, and the list stays', async () => {
		const { list, file } = await setUp();
		list.draft.setText( 'Zoe Example' );
		await file.open( chosen( '%PDF-1.7\n' ) );
		expect( file.state ).toEqual( { kind: 'refused', name: 'people.csv', code: 'pdf' } );
		await file.open( { name: 'gone', bytes: () => Promise.resolve( null ) } );
		expect( file.state ).toEqual( { kind: 'unreadable', name: 'gone' } );
		expect( list.state.text ).toBe( 'Zoe Example' );
	} );

	it( 'in another encoding takes the place of what it was before, but not of what was typed since', async () => {
		const { list, file, answers } = await setUp();
		const bytes = Uint8Array.from( [ ...Buffer.from( 'Username\n' ), 0x5A, 0x6F, 0xEB, 0x0A, 0x4D, 0x61, 0x78, 0x0A ] );
		await file.open( { name: 'zoe.csv', bytes: () => Promise.resolve( bytes ) } );
		expect( names( list ) ).toContain( 'Zoë' );
		await file.choose( { encoding: 'iso-8859-7' } );
		expect( names( list ) ).toContain( 'Zoλ' );
		list.draft.setText( `${ list.state.text }Ada\n` );
		answers.push( null );
		await file.choose( { encoding: 'windows-1252' } );
		expect( names( list ) ).toEqual( [ 'Zoλ', 'Max', 'Ada' ] );
	} );

	it( 'that takes longer to read than the next one does not come after it', async () => {
		const { list, file } = await setUp();
		let arrive: ( bytes: Uint8Array ) => void = () => undefined;
		const slow = file.open( { name: 'slow', bytes: () => new Promise( ( resolve ) => {
			arrive = resolve;
		} ) } );
		await file.open( chosen( TABLE ) );
		arrive( Uint8Array.from( Buffer.from( 'Zoe Example' ) ) );
		await slow;
		expect( names( list ) ).toEqual( [ 'Ada', 'Bob' ] );
		expect( file.state ).toMatchObject( { name: 'people.csv' } );
	} );
} );

describe( 'A page', () => {
	const link = ( name: string ): string => `<a href="/wiki/User:${ name }" title="User:${ name }">${ name }</a>`;
	const one = { title: 'Event', html: `<p>Welcome</p><ul><li>${ link( 'Ada' ) }</li><li>Bob</li></ul>` };
	const several = {
		title: 'Event', html: '<h2>Programme</h2><ul><li>10:00 Welcome</li></ul>' +
			`<h2>Organizers</h2><ul><li>${ link( 'Olga' ) }</li></ul>` +
			`<h3>Participants</h3><ol><li>${ link( 'Ada' ) } 10:00, 5 May 2026 (UTC)</li><li>${ link( 'Bob' ) }</li></ol>`
	};

	it( 'with people in one place gives them at once', async () => {
		const { list, page } = await setUp( { Event: one } );
		page.begin();
		await page.read( 'Event' );
		expect( names( list ).slice( -2 ) ).toEqual( [ 'Ada', 'Bob' ] );
		expect( page.state ).toBeNull();
	} );

	it( 'with several asks which, and takes no programme for people unasked', async () => {
		const { list, page } = await setUp( { Event: several } );
		await page.read( 'Event' );
		expect( page.state ).toMatchObject( { kind: 'choosing', title: 'Event', chosen: [], sections: [
			{ heading: 'Programme', isLinked: false }, { heading: 'Organizers', people: 1, examples: [ 'Olga' ] },
			{ heading: 'Participants', people: 2, examples: [ 'Ada', 'Bob' ] }
		] } );
		page.choose( 2, true );
		await page.take();
		expect( names( list ) ).toEqual( [ 'Ada', 'Bob' ] );
	} );

	it( 'that is not there, or has nobody on it, says so', async () => {
		const { page } = await setUp( { Empty: { title: 'Empty', html: '<p></p>' } } );
		await page.read( 'Nowhere' );
		expect( page.state ).toEqual( { kind: 'missing', title: 'Nowhere' } );
		await page.read( 'Empty' );
		expect( page.state ).toEqual( { kind: 'empty', title: 'Empty' } );
	} );

	it( 'links to people who have accounts: these are no mistakes, others of a taken name are', async () => {
		const { bench, list, page, answers } = await setUp( { Event: several } );
		list.draft.setText( 'Zoe' );
		answers.push( 'add' );
		await page.read( 'Event' );
		page.choose( 2, true );
		await page.take();
		for ( const name of [ 'Ada', 'Zoe' ] ) {
			bench.lists.names.set( name, { kind: 'taken', canonical: name } );
		}
		list.draft.setMode( 'generate' );
		await bench.checked();
		expect( list.rows.map( ( { request, state } ) => `${ request.username } ${ state }` ) )
			.toEqual( [ 'Zoe rejected', 'Ada already', 'Bob ready' ] );
		expect( bench.row( 'Ada' ).remarks.map( ( { code } ) => code ) ).toEqual( [ 'has-account' ] );
		// Under another name, it is one that is taken.
		bench.lists.names.set( 'Cleo', { kind: 'taken', canonical: 'Cleo' } );
		list.table.edit( bench.row( 'Bob' ), 'username', 'Cleo' );
		await bench.clock.advance( 1000 );
		expect( bench.row( 'Cleo' ).state ).toBe( 'rejected' );
	} );
} );
