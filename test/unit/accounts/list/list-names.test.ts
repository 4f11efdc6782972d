import { ListNames } from '../../../../src/accounts/list/list-names';
import type { NamePattern } from '../../../../src/accounts/names/make-names';
import { ListBench } from './list-bench';

const REAL: NamePattern = { kind: 'real', text: '', from: 1, prefix: '', suffix: '' };
const COUNTED: NamePattern = { ...REAL, kind: 'counted', text: 'Workshop 2026 $01', from: 7 };

const TABLE = 'First name\tLast name\tUsername\tE-mail\n' +
	'Ada\tLovelace\t\tada@example.org\nAda\tLovelace\t\tada2@example.org\nBob\tExample\tBobby\tbob@example.org\n\t\t\tcleo@example.org';

async function opened( text = TABLE ): Promise<{ bench: ListBench; names: ListNames; usernames: () => string[] }> {
	const bench = new ListBench();
	await bench.open();
	bench.list.draft.setText( text );
	return {
		bench, names: new ListNames( bench.list ),
		usernames: () => bench.list.rows.map( ( { request } ) => request.username )
	};
}

describe( 'Names for those who have none', () => {
	it( 'are shown before they are made, none twice, and taken back', async () => {
		const { names, usernames } = await opened();
		expect( names.preview( REAL ).map( ( { name } ) => name ) ).toEqual( [ 'Ada Lovelace', 'Ada Lovelace 2', '' ] );
		expect( usernames() ).toEqual( [ '', '', 'Bobby', '' ] );
		names.make( REAL );
		names.make( COUNTED );
		expect( usernames() ).toEqual( [ 'Ada Lovelace', 'Ada Lovelace 2', 'Bobby', 'Workshop 2026 07' ] );
		expect( names.named ).toHaveLength( 3 );
		names.undo();
		expect( usernames() ).toEqual( [ '', '', 'Bobby', '' ] );
		expect( names.nameless ).toHaveLength( 3 );
	} );

	it( 'stay while somebody is added to the text, and can be taken back then', async () => {
		const { bench, names, usernames } = await opened();
		names.make( COUNTED );
		bench.list.draft.setText( TABLE.replace( 'Bob\t', 'Dora\tElse\tDora\tdora@example.org\nBob\t' ) );
		expect( usernames() ).toEqual( [ 'Workshop 2026 07', 'Workshop 2026 08', 'Dora', 'Bobby', 'Workshop 2026 09' ] );
		names.undo();
		expect( usernames() ).toEqual( [ '', '', 'Dora', 'Bobby', '' ] );
	} );

	it( 'are not taken from those whose line says the same', async () => {
		const { bench, names, usernames } = await opened();
		names.make( REAL );
		bench.list.draft.setText( 'Ada Lovelace\nAda Lovelace 2' );
		names.undo();
		expect( usernames() ).toEqual( [ 'Ada Lovelace', 'Ada Lovelace 2' ] );
	} );

	it( 'are checked like all others', async () => {
		const { bench, names } = await opened( 'Real name\tUsername\tE-mail\nAda Lovelace\t\tada@example.org\nBob Example\tBob\tbob@example.org' );
		names.make( REAL );
		await bench.checked();
		expect( bench.states ).toEqual( [ 'ready', 'ready' ] );
	} );
} );

describe( 'Guests of whom nothing is known', () => {
	it( 'come below the others, with passwords made here, and stay while the text changes', async () => {
		const { bench, names, usernames } = await opened( 'Ada\nBob' );
		names.addGuests( 2, COUNTED );
		expect( usernames() ).toEqual( [ 'Ada', 'Bob', 'Workshop 2026 07', 'Workshop 2026 08' ] );
		expect( bench.list.rows.map( ( { request } ) => request.mode ) ).toEqual( [ null, null, 'generate', 'generate' ] );
		names.addGuests( 1, COUNTED );
		bench.list.table.edit( bench.row( 'Workshop 2026 08' ), 'realname', 'Zoe' );
		bench.list.draft.setText( 'Ada\nBob\nCleo' );
		expect( usernames() ).toEqual( [ 'Ada', 'Bob', 'Cleo', 'Workshop 2026 07', 'Workshop 2026 08', 'Workshop 2026 09' ] );
		expect( bench.row( 'Workshop 2026 08' ).request.realname ).toBe( 'Zoe' );
		expect( new Set( bench.list.rows.map( ( { id } ) => id ) ).size ).toBe( 6 );
		names.removeGuests();
		expect( usernames() ).toEqual( [ 'Ada', 'Bob', 'Cleo' ] );
	} );

	it( 'are a list by themselves, and gone with a new one', async () => {
		const { bench, names, usernames } = await opened( '' );
		names.addGuests( 12, { ...COUNTED, from: 1 } );
		expect( [ usernames()[ 0 ], usernames()[ 11 ] ] ).toEqual( [ 'Workshop 2026 01', 'Workshop 2026 12' ] );
		expect( bench.list.hasDraft ).toBe( true );
		expect( bench.list.sheet.needsSheet ).toBe( false );
		await bench.checked();
		expect( bench.list.sheet.needsSheet ).toBe( true );
		bench.list.startOver();
		expect( usernames() ).toEqual( [] );
		bench.list.draft.setText( 'Ada' );
		expect( usernames() ).toEqual( [ 'Ada' ] );
	} );
} );
