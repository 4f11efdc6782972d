import fc from 'fast-check';
import { ColumnMemory } from '../../../../src/accounts/list/keep/column-memory';
import { FakeStore } from './batch-bench';
import { ListBench } from './list-bench';

const KOREAN = '타임스탬프\t성함\t별명\t메일\n' +
	'2026. 7. 1\t김민수\tMinsu88\tminsu@example.org\n2026. 7. 2\t이영희\tYoung22\tyoung@example.org';

describe( 'What columns hold', () => {
	it( 'is remembered by all of the headings, in their order', () => {
		const store = new FakeStore();
		new ColumnMemory( store ).remember( [ 'A', 'B' ], [ 'email', 'username' ] );
		const memory = new ColumnMemory( store );
		expect( memory.recall( [ 'A', 'B' ] ) ).toEqual( [ 'email', 'username' ] );
		expect( [ [ 'A' ], [ 'B', 'A' ], [ 'A', 'B', 'C' ], [] ].map( ( headings ) => memory.recall( headings ) ) )
			.toEqual( [ null, null, null, null ] );
	} );

	it( 'is remembered of the last twenty tables', () => {
		const memory = new ColumnMemory( new FakeStore() );
		for ( let number = 0; number < 21; number++ ) {
			memory.remember( [ `Heading ${ number }` ], [ 'username' ] );
		}
		expect( [ 0, 1, 20 ].map( ( number ) => memory.recall( [ `Heading ${ number }` ] ) ) ).toEqual( [ null, [ 'username' ], [ 'username' ] ] );
	} );

	it( 'is not remembered where a heading may be somebody', () => {
		const store = new FakeStore();
		new ColumnMemory( store ).remember( [ 'Ada', 'ada@example.org' ], [ 'username', 'email' ] );
		new ColumnMemory( store ).remember( [ '', '' ], [ 'username', 'email' ] );
		expect( store.keys() ).toEqual( [] );
	} );

	it.each( [ 'password', 'reason' ] as const )( 'is not remembered where a column is a %s', ( meaning ) => {
		const store = new FakeStore();
		new ColumnMemory( store ).remember( [ 'A', 'B' ], [ 'username', meaning ] );
		expect( store.keys() ).toEqual( [] );
		store.set( 'accountCreator.columns', JSON.stringify( [ [ [ 'A', 'B' ], [ 'username', meaning ] ] ] ) );
		expect( new ColumnMemory( store ).recall( [ 'A', 'B' ] ) ).toBeNull();
		// Nor is what was said before: it does not hold any more.
		new ColumnMemory( store ).remember( [ 'A', 'B' ], [ 'username', 'email' ] );
		new ColumnMemory( store ).remember( [ 'A', 'B' ], [ 'username', meaning ] );
		expect( new ColumnMemory( store ).recall( [ 'A', 'B' ] ) ).toBeNull();
	} );

	it( 'is not remembered where the first row may be a person', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.list.draft.setText( 'Adalina\tLovelace\nBob\tbob@example.org\nEve\teve@example.org\nMax\tmax@example.org' );
		bench.list.draft.setColumns( [ 'username', 'email' ] );
		expect( bench.browserStore.keys() ).toEqual( [] );
	} );

	it( 'is nothing where the store has something else, or is closed', () => {
		const headings = [ 'A' ];
		fc.assert( fc.property( fc.oneof( fc.string(), fc.json() ), ( text ) => {
			const memory = new ColumnMemory( { get: () => text, set: () => undefined } );
			expect( memory.recall( headings ) ).toBeNull();
		} ) );
		const closed = new ColumnMemory( {
			get: () => {
				throw new Error( 'SecurityError' );
			},
			set: () => {
				throw new Error( 'QuotaExceededError' );
			}
		} );
		closed.remember( headings, [ 'username' ] );
		expect( closed.recall( headings ) ).toBeNull();
	} );

	it( 'is what the person chose, for the next list with the same headings', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.list.draft.setText( KOREAN );
		bench.list.draft.setColumns( [ 'unused', 'realname', 'username', 'email' ] );
		expect( bench.browserStore.keys() ).toHaveLength( 1 );
		expect( JSON.stringify( bench.browserStore.keys().map( ( key ) => bench.browserStore.get( key ) ) ) )
			.not.toMatch( /minsu|김민수|영희/iu );
		await bench.reload();
		bench.list.draft.setText( KOREAN.replace( /88/g, '99' ) );
		expect( bench.list.state.parsed ).toMatchObject( { certain: true, remembered: true } );
		expect( bench.list.rows.map( ( { request } ) => [ request.username, request.realname ] ) )
			.toEqual( [ [ 'Minsu99', '김민수' ], [ 'Young22', '이영희' ] ] );
		bench.list.draft.setText( KOREAN.replace( '별명', '다른' ) );
		expect( bench.list.state.parsed?.remembered ).toBe( false );
	} );

	it( 'is not remembered where nobody chose', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.list.draft.setText( 'Username\tE-mail\nAda\tada@example.org' );
		expect( bench.browserStore.keys() ).toEqual( [] );
	} );

	it( 'stays what the person said while people are added, and is forgotten with other headings', async () => {
		const bench = new ListBench();
		await bench.open();
		const { list } = bench;
		list.draft.setText( 'Sign-up\n' + KOREAN );
		list.draft.setColumns( [ 'unused', 'username', 'unused', 'email' ] );
		list.draft.setText( 'Sign-up\n' + KOREAN + '\n2026. 7. 3\t박\tPark\tpark@example.org' );
		expect( list.rows.map( ( { request } ) => request.username ) ).toEqual( [ '김민수', '이영희', '박' ] );
		list.draft.setText( 'Sign-up\nUsername\tE-mail\tPlace\tNote\nAda\tada@example.org\tParis\tvegan' );
		expect( list.rows.map( ( { request } ) => [ request.username, request.email ] ) ).toEqual( [ [ 'Ada', 'ada@example.org' ] ] );
	} );
} );
