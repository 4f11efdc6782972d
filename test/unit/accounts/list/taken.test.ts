import { slips } from '../../../../src/accounts/list/after/slips';
import { hasAccount, type Creation } from '../../../../src/accounts/list/row';
import { ListBench } from './list-bench';

const BY_ZOE: Creation = { createdByMe: false, createdBy: 'Zoe', at: Date.parse( '2026-01-02T10:00:00Z' ), edits: 3, home: 'frwiki' };

/** On the wiki, Bob is taken. */
function take( bench: ListBench, creation: Creation | null = BY_ZOE ): void {
	bench.lists.names.set( 'Bob', { kind: 'taken', canonical: 'Bob' } );
	if ( creation ) {
		bench.lists.creations.set( 'Bob', creation );
	}
}

async function checked( creation: Creation | null = BY_ZOE, text = 'Ada\nBob\nCleo' ): Promise<ListBench> {
	const bench = new ListBench();
	take( bench, creation );
	await bench.open();
	await bench.check( text, 'generate' );
	return bench;
}

const remarksOf = ( bench: ListBench ): unknown[] => bench.row( 'Bob' ).remarks.map( ( { severity, code, parameters } ) => (
	[ severity, code, ...parameters ]
) );

describe( 'An account that has the name', () => {
	it( 'is a problem, with what the wiki knows of it, until somebody says whose it is', async () => {
		const bench = await checked();
		expect( bench.states ).toEqual( [ 'ready', 'rejected', 'ready' ] );
		expect( remarksOf( bench ) ).toEqual( [ [ 'error', 'name-taken', BY_ZOE.at, 'Zoe', 3, 'frwiki' ] ] );
		bench.list.table.claim( bench.row( 'Bob' ), true );
		expect( bench.states ).toEqual( [ 'ready', 'already', 'ready' ] );
		expect( remarksOf( bench ) ).toEqual( [ [ 'info', 'has-account', BY_ZOE.at, 'Zoe', 3, 'frwiki' ] ] );
		bench.list.table.claim( bench.row( 'Bob' ), false );
		expect( bench.states ).toEqual( [ 'ready', 'rejected', 'ready' ] );
	} );

	it( 'that is theirs counts, and is neither created nor on a slip', async () => {
		const bench = await checked();
		bench.list.table.claim( bench.row( 'Bob' ), true );
		const sheet = bench.saveSheet();
		await bench.run( 5 );
		expect( bench.states ).toEqual( [ 'created', 'already', 'created' ] );
		expect( bench.wiki.posts.map( ( { username } ) => username ) ).toEqual( [ 'Ada', 'Cleo' ] );
		expect( bench.list.rows.filter( hasAccount ) ).toHaveLength( 3 );
		expect( slips( bench.list.rows, { siteName: '', loginAddress: '' } ).map( ( { username } ) => username ) ).toEqual( [ 'Ada', 'Cleo' ] );
		expect( sheet ).toContain( 'Bob' );
		expect( bench.row( 'Bob' ).request.password ).toBe( '' );
	} );

	it( 'stays theirs over a reload, and is not asked about again', async () => {
		const bench = await checked();
		bench.list.table.claim( bench.row( 'Bob' ), true );
		bench.saveSheet();
		await bench.run( 1 );
		await bench.reload();
		take( bench );
		await bench.goOn();
		expect( bench.row( 'Bob' ).state ).toBe( 'already' );
		expect( remarksOf( bench ) ).toEqual( [ [ 'info', 'has-account' ] ] );
		expect( bench.lists.asked.flat() ).not.toContain( 'Bob' );
	} );

	it( 'stays theirs when the text is mended and checked anew, while the line is the same', async () => {
		const bench = await checked();
		bench.list.table.claim( bench.row( 'Bob' ), true );
		bench.list.backToList();
		await bench.check( 'Ada\nEve\nBob\nCleo', 'generate' );
		expect( bench.states ).toEqual( [ 'ready', 'ready', 'already', 'ready' ] );
		await bench.check( 'Ada\nBob Smith', 'generate' );
		expect( bench.states ).toEqual( [ 'ready', 'ready' ] );
	} );

	it( 'is theirs under that name and no other', async () => {
		const bench = await checked();
		bench.list.table.claim( bench.row( 'Bob' ), true );
		bench.lists.names.set( 'Eve', { kind: 'taken', canonical: 'Eve' } );
		const row = bench.row( 'Bob' );
		bench.list.table.edit( row, 'username', 'Eve' );
		await bench.rest();
		expect( row.state ).toBe( 'rejected' );
		bench.list.table.edit( row, 'username', 'Bob' );
		await bench.rest();
		expect( row.state ).toBe( 'already' );
	} );

	it( 'stays as it was said while the list is being created', async () => {
		const bench = await checked();
		bench.saveSheet();
		const start = bench.list.run.start();
		await bench.clock.advance( 10 );
		bench.list.table.claim( bench.row( 'Bob' ), true );
		expect( bench.row( 'Bob' ).state ).toBe( 'rejected' );
		await bench.rest();
		await start;
	} );

	it( 'of which the wiki knows nothing is a problem all the same', async () => {
		const bench = await checked( null );
		expect( remarksOf( bench ) ).toEqual( [ [ 'error', 'name-taken' ] ] );
	} );
} );

describe( 'Two organizers with the same list', () => {
	it( 'see each other’s accounts of the day as done', async () => {
		const bench = await checked( { ...BY_ZOE, isRecent: true } );
		expect( bench.states ).toEqual( [ 'ready', 'already', 'ready' ] );
		expect( remarksOf( bench ) ).toEqual( [ [ 'info', 'has-account', BY_ZOE.at, 'Zoe', 3, 'frwiki' ] ] );
	} );

	it.each<[ string, Creation | null, string ]>( [
		[ 'of a colleague', { ...BY_ZOE, isRecent: true }, 'already' ], [ 'of long ago', BY_ZOE, 'refused' ],
		[ 'of which nothing is known', null, 'refused' ]
	] )( 'who create it at the same time see what the other was faster with: an account %s', async ( _whose, creation, state ) => {
		const bench = new ListBench( [ 'pass', 'somebodyElse' ] );
		await bench.open();
		await bench.check( 'Ada\nBob\nCleo', 'generate' );
		bench.saveSheet();
		if ( creation ) {
			bench.lists.creations.set( 'Bob', creation );
		}
		const asked = bench.lists.creationsAsked.length;
		await bench.run( 1 );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', state, 'created' ] );
		expect( bench.lists.creationsAsked.slice( asked ) ).toEqual( [ 'Bob' ] );
		expect( bench.finished ).toMatchObject( [ { created: 2, [ state ]: 1 } ] );
		await bench.reload();
		await bench.goOn();
		expect( bench.states ).toEqual( [ 'created', state, 'created' ] );
	} );

	it( 'can say that one of them is of somebody else', async () => {
		const bench = await checked( { ...BY_ZOE, isRecent: true } );
		bench.list.table.claim( bench.row( 'Bob' ), false );
		expect( bench.row( 'Bob' ).state ).toBe( 'rejected' );
		expect( remarksOf( bench ) ).toMatchObject( [ [ 'error', 'name-taken', BY_ZOE.at, 'Zoe', 3, 'frwiki' ] ] );
	} );
} );
