import { sheetCsv } from '../../../src/accounts/list/after/export';
import { slips } from '../../../src/accounts/list/after/slips';
import { makeRow, type Creation } from '../../../src/accounts/list/row';
import { listButtons } from '../../../src/ui/list/list-buttons';
import { summaryText } from '../../../src/ui/list/summary-text';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

const FACTS = { siteName: 'Wiki', loginAddress: 'https://wiki.example/login' };

/** The sheet of a list of which some accounts exist, opened on another day. */
async function openedLater(
	own: string[], others: string[] = [], creations: ReadonlyArray<readonly [ string, Creation ]> = []
): Promise<ListBench> {
	const rows = [ 'Ada', 'Bob', 'Cleo' ].map( ( username, index ) => makeRow( index + 1, index + 2, {
		username, ...( username === 'Cleo' ? { email: 'cleo@example.org', mode: 'mail' } : { password: `secret ${ username }` } )
	} ) );
	const headings = { username: 'Username', email: 'E-mail', realname: 'Real name', password: 'Password', reason: 'Reason', mode: 'Password mode', column: String };
	const bench = new ListBench();
	await bench.open();
	for ( const name of [ ...own, ...others ] ) {
		bench.lists.names.set( name, { kind: 'taken', canonical: name } );
	}
	creations.forEach( ( [ name, creation ] ) => bench.lists.creations.set( name, creation ) );
	bench.lists.own = {
		creations: new Map( own.map( ( name ) => [ name, { at: 0, by: 'password' as const, reason: '' } ] ) ), complete: true, windows: []
	};
	bench.list.draft.setText( sheetCsv( rows, FACTS, headings ) );
	await bench.checked();
	return bench;
}

const slipsOf = ( { list }: ListBench ): string[][] => slips( list.rows, FACTS, list.sheet.isOpened )
	.map( ( { username, password, mailed } ) => [ username, mailed ? 'mail' : password ] );

describe( 'A sheet that is opened on another day', () => {
	beforeEach( () => setMessages() );

	const actions = ( { list }: ListBench ): string[] => listButtons( list ).map( ( { action } ) => action );

	it( 'gives slips of the accounts that exist, and offers to create none', async () => {
		const bench = await openedLater( [ 'Ada', 'Bob', 'Cleo' ] );
		expect( slipsOf( bench ) ).toEqual( [ [ 'Ada', 'secret Ada' ], [ 'Bob', 'secret Bob' ], [ 'Cleo', 'mail' ] ] );
		expect( actions( bench ) ).toEqual( [ 'back', 'copy-details', 'print-slips' ] );
		expect( listButtons( bench.list ).find( ( { kind } ) => kind === 'progressive' )?.action ).toBe( 'print-slips' );
	} );

	it( 'gives them beside what is left to create', async () => {
		const bench = await openedLater( [ 'Ada' ] );
		expect( slipsOf( bench ) ).toEqual( [ [ 'Ada', 'secret Ada' ] ] );
		expect( actions( bench ) ).toEqual( [ 'back', 'copy-details', 'print-slips', 'start' ] );
		expect( listButtons( bench.list ).filter( ( { kind } ) => kind === 'progressive' ) ).toHaveLength( 1 );
	} );

	it( 'gives slips of accounts that a colleague created, and says so', async () => {
		const bench = await openedLater( [ 'Cleo' ], [ 'Ada', 'Bob' ], [
			[ 'Ada', { createdByMe: false, createdBy: 'Colleague', at: 0, isRecent: true } ],
			// Who registered themselves has a password of their own.
			[ 'Bob', { createdByMe: false, createdBy: 'Bob', at: 0, isRecent: true } ]
		] );
		expect( bench.states ).toEqual( [ 'already', 'already', 'already' ] );
		expect( slipsOf( bench ) ).toEqual( [ [ 'Ada', 'secret Ada' ], [ 'Cleo', 'mail' ] ] );
		const text = summaryText( bench.list.rows, bench.list.state, bench.list.sheet.fromEarlier );
		expect( text ).toContain( 'One of these accounts was created by somebody else' );
		const own = await openedLater( [ 'Ada', 'Bob', 'Cleo' ] );
		expect( summaryText( own.list.rows, own.list.state, own.list.sheet.fromEarlier ) ).not.toContain( 'somebody else' );
	} );

	it( 'gives none of accounts that are somebody else’s', async () => {
		const bench = await openedLater( [], [ 'Ada', 'Bob' ] );
		expect( slipsOf( bench ) ).toEqual( [] );
		expect( actions( bench ) ).toEqual( [ 'back', 'start' ] );
	} );

	it( 'also has those on the slips that are created from it afterwards', async () => {
		const bench = await openedLater( [ 'Ada', 'Cleo' ] );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'already', 'created', 'already' ] );
		expect( slipsOf( bench ) ).toEqual( [ [ 'Ada', 'secret Ada' ], [ 'Bob', 'secret Bob' ], [ 'Cleo', 'mail' ] ] );
	} );

	// Its password may be that of another list.
	it( 'is told from a list that has passwords and was saved by somebody else', async () => {
		const bench = await openedLater( [ 'Ada' ] );
		await bench.check( 'Username,Password\nAda,another secret', 'type' );
		expect( slipsOf( bench ) ).toEqual( [] );
		expect( actions( bench ) ).toEqual( [ 'back', 'start' ] );
	} );
} );
