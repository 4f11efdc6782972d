import { readFirst } from './read-first';
import type { Row } from '../../../../src/accounts/list/row';
import { ListBench } from './list-bench';

const LIST = 'Username\tE-mail\nAda\tada@example.org\nBob\tbob@example.org\nCleo\tcleo@example.org\nDina\tdina@example.org';

async function checked( text = LIST, mode: 'mail' | 'generate' = 'mail' ): Promise<ListBench> {
	const bench = new ListBench();
	await bench.open();
	await bench.check( text, mode );
	return bench;
}

const people = ( rows: readonly Row[] ): string[] => rows.map( ( { request } ) => `${ request.username } ${ request.email }` );

describe( 'What was edited in the table', () => {
	it( 'stays when the text is shown again, and when it is checked again', async () => {
		const bench = await checked();
		const { list } = bench;
		list.table.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		list.table.remove( [ bench.row( 'Cleo' ) ] );
		list.backToList();
		expect( [ list.state.stage.kind, list.state.text, list.table.editCount ] ).toEqual( [ 'list', LIST, 2 ] );
		await bench.checked();
		expect( people( list.rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob robert@example.org', 'Dina dina@example.org' ] );
		list.table.undo();
		expect( people( list.rows )[ 2 ] ).toBe( 'Cleo cleo@example.org' );
		expect( list.table.editCount ).toBe( 1 );
	} );

	it( 'stays for the lines that stay, wherever they are then', async () => {
		const bench = await checked();
		const { list } = bench;
		list.table.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		list.table.edit( bench.row( 'Bob' ), 'username', 'Robert' );
		list.table.edit( bench.row( 'Ada' ), 'email', 'typing error' );
		list.table.remove( [ bench.row( 'Cleo' ) ] );
		list.table.remove( [ bench.row( 'Dina' ) ] );
		list.backToList();
		list.draft.setText( LIST.replace( 'Ada\tada@example.org', 'Zoe\tzoe@example.org\nAda\tada@example.net' ) );
		expect( people( list.rows ) ).toEqual( [ 'Zoe zoe@example.org', 'Ada ada@example.net', 'Robert robert@example.org' ] );
		expect( list.state.undoable ).toBe( 2 );
		list.table.undo();
		list.table.undo();
		expect( people( list.rows ).slice( 3 ) ).toEqual( [ 'Cleo cleo@example.org', 'Dina dina@example.org' ] );
		// Also once more, and where a column is taken for something else.
		list.draft.setColumns( [ 'username', 'realname' ] );
		expect( people( list.rows ) ).toEqual( [ 'Zoe ', 'Ada ', 'Robert robert@example.org', 'Cleo ', 'Dina ' ] );
	} );

	it( 'is taken back, the latest first, and is then as its line says', async () => {
		const bench = await checked();
		const { list } = bench;
		list.table.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		list.table.edit( bench.row( 'Bob' ), 'email', '' );
		list.table.remove( [ bench.row( 'Ada' ) ] );
		expect( list.state.undoable ).toBe( 3 );
		list.table.undo();
		list.table.undo();
		expect( people( list.rows ).slice( 0, 2 ) ).toEqual( [ 'Ada ada@example.org', 'Bob robert@example.org' ] );
		list.table.undo();
		expect( people( list.rows )[ 1 ] ).toBe( 'Bob bob@example.org' );
		expect( [ list.state.undoable, list.table.editCount ] ).toEqual( [ 0, 0 ] );
		list.table.undo();
		expect( list.rows ).toHaveLength( 4 );
	} );

	it( 'is not taken back where the account exists by now', async () => {
		const bench = await checked( 'Ada\tada@example.org\nBob\tbob@example.org' );
		const { list } = bench;
		list.table.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		await bench.checked();
		await bench.run( 2 );
		list.table.undo();
		expect( people( list.rows )[ 1 ] ).toBe( 'Bob robert@example.org' );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
	} );

	it( 'can be all that the check suggests', async () => {
		const bench = await checked( 'Ada\tada@gmial.com\nBob\tbob@example.org\nCleo\tcleo@hotmial.com' );
		const { list } = bench;
		expect( list.bulk.suggestions().map( ( { row, value } ) => `${ row.request.username } ${ value }` ) )
			.toEqual( [ 'Ada ada@gmail.com', 'Cleo cleo@hotmail.com' ] );
		list.bulk.applySuggestions();
		expect( people( list.rows ) ).toEqual( [ 'Ada ada@gmail.com', 'Bob bob@example.org', 'Cleo cleo@hotmail.com' ] );
		expect( list.bulk.suggestions() ).toEqual( [] );
	} );

	it( 'can be a password for all who lack an address, which stays when the text is read anew', async () => {
		const bench = await checked( 'Username\tE-mail\nAda\tada@example.org\nBob\t\nCleo\t' );
		const { list } = bench;
		expect( bench.states ).toEqual( [ 'ready', 'rejected', 'rejected' ] );
		list.bulk.setMode( list.bulk.withoutAddress, 'generate' );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'ready', 'ready', 'ready' ] );
		expect( list.sheet.needsSheet ).toBe( true );
		list.backToList();
		list.draft.setText( 'Username\tE-mail\nZoe\tzoe@example.org\nAda\tada@example.org\nBob\t\nCleo\t' );
		expect( list.rows.map( ( { request } ) => request.mode ) ).toEqual( [ null, null, 'generate', 'generate' ] );
	} );

	it( 'is told apart where two lines are the same', async () => {
		const bench = await checked( 'Ada\nAda\nBob' );
		const [ , second ] = bench.list.rows;
		bench.list.table.edit( second, 'username', 'Ada the Second' );
		bench.list.draft.setText( 'Ada\nAda\nBob\nCleo' );
		expect( bench.list.rows.map( ( { request } ) => request.username ) ).toEqual( [ 'Ada', 'Ada the Second', 'Bob', 'Cleo' ] );
	} );

	it( 'is gone with a new list', async () => {
		const bench = await checked();
		bench.list.table.remove( [ bench.row( 'Bob' ) ] );
		bench.list.startOver();
		bench.list.draft.setText( LIST );
		expect( bench.list.rows ).toHaveLength( 4 );
	} );

	it( 'makes a pasted sheet one that is not saved', async () => {
		const bench = await checked( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.reload();
		bench.list.draft.setText( sheet );
		await bench.checked();
		bench.list.table.edit( bench.row( 'Bob' ), 'username', 'Robert' );
		await bench.clock.advance( 1000 );
		bench.list.backToList();
		bench.list.draft.setText( sheet + '\r\n' );
		await bench.checked();
		expect( bench.row( 'Robert' ).state ).toBe( 'ready' );
		expect( bench.list.sheet.needsSheet ).toBe( true );
	} );
} );

describe( 'People whom another script put on the list', () => {
	it( 'are in the text, and stay when it is shown', async () => {
		const bench = new ListBench();
		const opening = bench.list.open( { accounts: [
			{ username: 'Ada', email: 'ada@example.org', realname: 'A, "B"\tC' }, { username: 'Bob', email: '', realname: '' }
		], reason: '', mail: null, many: true } );
		await bench.clock.advance( 1000 );
		await opening;
		const { list } = bench;
		list.table.edit( bench.row( 'Bob' ), 'email', 'bob@example.org' );
		list.backToList();
		const { text } = list.state;
		expect( people( readFirst( text ).rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob ' ] );
		list.draft.setText( `${ text }\nCleo\tcleo@example.org` );
		expect( people( list.rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob bob@example.org', 'Cleo cleo@example.org' ] );
		expect( list.rows[ 0 ].request.realname ).toBe( 'A, "B" C' );
	} );
} );

describe( 'Passwords that were made', () => {
	it( 'stay with those who stay on the list', async () => {
		const bench = await checked( LIST, 'generate' );
		bench.saveSheet();
		const { password } = bench.row( 'Bob' ).request;
		bench.list.backToList();
		expect( bench.list.table.editCount ).toBe( 0 );
		bench.list.draft.setText( `${ LIST }\nZoe\tzoe@example.org` );
		expect( [ bench.row( 'Bob' ).request.password, bench.row( 'Zoe' ).request.password ] ).toEqual( [ password, '' ] );
		await bench.checked();
		expect( bench.list.sheet.needsSheet ).toBe( true );
	} );

	it( 'are not taken for typed ones', async () => {
		const bench = await checked( LIST, 'generate' );
		bench.saveSheet();
		bench.list.backToList();
		bench.list.draft.setMode( 'type' );
		await bench.checked();
		expect( bench.states ).toEqual( Array( 4 ).fill( 'rejected' ) );
		bench.list.draft.setText( `${ LIST }\n` );
		expect( bench.list.rows.map( ( { request } ) => request.password ).join( '' ) ).toBe( '' );
	} );
} );

describe( 'A list of which some are refused', () => {
	it( 'is mended and retried, those only; the way back leads to the results', async () => {
		const bench = new ListBench( [ 'pass', 'refused', 'pass', 'refused' ] );
		await bench.open();
		await bench.check( LIST );
		await bench.run( 5 );
		expect( bench.states ).toEqual( [ 'created', 'refused', 'created', 'refused' ] );
		const retry = bench.list.retry();
		await bench.clock.advance( 1000 );
		await retry;
		bench.list.backToList();
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'created', 'ready' ] );
		bench.list.table.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		await bench.clock.advance( 1000 );
		await bench.run( 3 );
		expect( bench.states ).toEqual( Array( 4 ).fill( 'created' ) );
		expect( bench.wiki.posts.slice( 4 ).map( ( { username } ) => username ) ).toEqual( [ 'Bob', 'Dina' ] );
	} );

	it( 'goes on by itself with the list as it is then', async () => {
		const bench = new ListBench( [ 'pass', 'throttle' ] );
		await bench.open();
		await bench.check( LIST );
		await bench.run( 3 );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'ready', 'ready' ] );
		bench.list.run.resumeAt( bench.clock.now() + 3600000 );
		bench.list.table.remove( [ bench.row( 'Cleo' ) ] );
		bench.list.table.edit( bench.row( 'Dina' ), 'username', 'Dinah' );
		await bench.clock.advance( 3599000 );
		expect( bench.wiki.posts ).toHaveLength( 2 );
		await bench.clock.advance( 2000 );
		expect( bench.states ).toEqual( Array( 3 ).fill( 'created' ) );
		expect( bench.wiki.posts.slice( 2 ).map( ( { username } ) => username ) ).toEqual( [ 'Bob', 'Dinah' ] );
	} );
} );
