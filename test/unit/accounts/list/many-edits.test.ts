import { parseList } from '../../../../src/accounts/list/read/parse';
import type { Row } from '../../../../src/accounts/list/row';
import { ManyBench } from './many-bench';

const LIST = 'Username\tE-mail\nAda\tada@example.org\nBob\tbob@example.org\nCleo\tcleo@example.org\nDina\tdina@example.org';

async function checked( text = LIST, mode: 'mail' | 'generate' = 'mail' ): Promise<ManyBench> {
	const bench = new ManyBench();
	await bench.open();
	await bench.check( text, mode );
	return bench;
}

const people = ( rows: readonly Row[] ): string[] => rows.map( ( { request } ) => `${ request.username } ${ request.email }` );

describe( 'What was edited in the table', () => {
	it( 'stays when the text is shown again, and when it is checked again', async () => {
		const bench = await checked();
		const { many } = bench;
		many.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		many.remove( bench.row( 'Cleo' ) );
		many.backToList();
		expect( [ many.state.stage.kind, many.state.text, many.editCount ] ).toEqual( [ 'list', LIST, 2 ] );
		await bench.checked();
		expect( people( many.rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob robert@example.org', 'Dina dina@example.org' ] );
		many.undo();
		expect( people( many.rows )[ 2 ] ).toBe( 'Cleo cleo@example.org' );
		expect( many.editCount ).toBe( 1 );
	} );

	it( 'stays for the lines that stay, wherever they are then', async () => {
		const bench = await checked();
		const { many } = bench;
		many.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		many.edit( bench.row( 'Bob' ), 'username', 'Robert' );
		many.edit( bench.row( 'Ada' ), 'email', 'typing error' );
		many.remove( bench.row( 'Cleo' ) );
		many.remove( bench.row( 'Dina' ) );
		many.backToList();
		many.setText( LIST.replace( 'Ada\tada@example.org', 'Zoe\tzoe@example.org\nAda\tada@example.net' ) );
		expect( people( many.rows ) ).toEqual( [ 'Zoe zoe@example.org', 'Ada ada@example.net', 'Robert robert@example.org' ] );
		expect( many.state.undoable ).toBe( 2 );
		many.undo();
		many.undo();
		expect( people( many.rows ).slice( 3 ) ).toEqual( [ 'Cleo cleo@example.org', 'Dina dina@example.org' ] );
		// Also once more, and where a column is taken for something else.
		many.setColumns( [ 'username', 'realname' ] );
		expect( people( many.rows ) ).toEqual( [ 'Zoe ', 'Ada ', 'Robert robert@example.org', 'Cleo ', 'Dina ' ] );
	} );

	it( 'is told apart where two lines are the same', async () => {
		const bench = await checked( 'Ada\nAda\nBob' );
		const [ , second ] = bench.many.rows;
		bench.many.edit( second, 'username', 'Ada the Second' );
		bench.many.setText( 'Ada\nAda\nBob\nCleo' );
		expect( bench.many.rows.map( ( { request } ) => request.username ) ).toEqual( [ 'Ada', 'Ada the Second', 'Bob', 'Cleo' ] );
	} );

	it( 'is gone with a new list', async () => {
		const bench = await checked();
		bench.many.remove( bench.row( 'Bob' ) );
		bench.many.startOver();
		bench.many.setText( LIST );
		expect( bench.many.rows ).toHaveLength( 4 );
	} );

	it( 'makes a pasted sheet one that is not saved', async () => {
		const bench = await checked( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.reload();
		bench.many.setText( sheet );
		await bench.checked();
		bench.many.edit( bench.row( 'Bob' ), 'username', 'Robert' );
		await bench.clock.advance( 1000 );
		bench.many.backToList();
		bench.many.setText( sheet + '\r\n' );
		await bench.checked();
		expect( bench.row( 'Robert' ).state ).toBe( 'ready' );
		expect( bench.many.needsSheet ).toBe( true );
	} );
} );

describe( 'People whom another script put on the list', () => {
	it( 'are in the text, and stay when it is shown', async () => {
		const bench = new ManyBench();
		const opening = bench.many.open( { accounts: [
			{ username: 'Ada', email: 'ada@example.org', realname: 'A, "B"\tC' }, { username: 'Bob', email: '', realname: '' }
		], reason: '', mail: null, many: true } );
		await bench.clock.advance( 1000 );
		await opening;
		const { many } = bench;
		many.edit( bench.row( 'Bob' ), 'email', 'bob@example.org' );
		many.backToList();
		const { text } = many.state;
		expect( people( parseList( text ).rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob ' ] );
		many.setText( `${ text }\nCleo\tcleo@example.org` );
		expect( people( many.rows ) ).toEqual( [ 'Ada ada@example.org', 'Bob bob@example.org', 'Cleo cleo@example.org' ] );
		expect( many.rows[ 0 ].request.realname ).toBe( 'A, "B" C' );
	} );
} );

describe( 'Passwords that were made', () => {
	it( 'stay with those who stay on the list', async () => {
		const bench = await checked( LIST, 'generate' );
		bench.saveSheet();
		const { password } = bench.row( 'Bob' ).request;
		bench.many.backToList();
		expect( bench.many.editCount ).toBe( 0 );
		bench.many.setText( `${ LIST }\nZoe\tzoe@example.org` );
		expect( [ bench.row( 'Bob' ).request.password, bench.row( 'Zoe' ).request.password ] ).toEqual( [ password, '' ] );
		await bench.checked();
		expect( bench.many.needsSheet ).toBe( true );
	} );

	it( 'are not taken for typed ones', async () => {
		const bench = await checked( LIST, 'generate' );
		bench.saveSheet();
		bench.many.backToList();
		bench.many.setMode( 'type' );
		await bench.checked();
		expect( bench.states ).toEqual( Array( 4 ).fill( 'rejected' ) );
		bench.many.setText( `${ LIST }\n` );
		expect( bench.many.rows.map( ( { request } ) => request.password ).join( '' ) ).toBe( '' );
	} );
} );

describe( 'A list of which some are refused', () => {
	it( 'is mended and retried, those only; the way back leads to the results', async () => {
		const bench = new ManyBench( [ 'pass', 'refused', 'pass', 'refused' ] );
		await bench.open();
		await bench.check( LIST );
		await bench.run( 5 );
		expect( bench.states ).toEqual( [ 'created', 'refused', 'created', 'refused' ] );
		const retry = bench.many.retry();
		await bench.clock.advance( 1000 );
		await retry;
		bench.many.backToList();
		expect( bench.many.state.stage.kind ).toBe( 'results' );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'created', 'ready' ] );
		bench.many.edit( bench.row( 'Bob' ), 'email', 'robert@example.org' );
		await bench.clock.advance( 1000 );
		await bench.run( 3 );
		expect( bench.states ).toEqual( Array( 4 ).fill( 'created' ) );
		expect( bench.wiki.posts.slice( 4 ).map( ( { username } ) => username ) ).toEqual( [ 'Bob', 'Dina' ] );
	} );

	it( 'goes on by itself with the list as it is then', async () => {
		const bench = new ManyBench( [ 'pass', 'throttle' ] );
		await bench.open();
		await bench.check( LIST );
		await bench.run( 3 );
		expect( bench.states ).toEqual( [ 'created', 'ready', 'ready', 'ready' ] );
		bench.many.resumeAt( bench.clock.now() + 3600000 );
		bench.many.remove( bench.row( 'Cleo' ) );
		bench.many.edit( bench.row( 'Dina' ), 'username', 'Dinah' );
		await bench.clock.advance( 3599000 );
		expect( bench.wiki.posts ).toHaveLength( 2 );
		await bench.clock.advance( 2000 );
		expect( bench.states ).toEqual( Array( 3 ).fill( 'created' ) );
		expect( bench.wiki.posts.slice( 2 ).map( ( { username } ) => username ) ).toEqual( [ 'Bob', 'Dinah' ] );
	} );
} );
