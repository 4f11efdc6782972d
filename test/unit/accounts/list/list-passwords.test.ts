import { readFirst } from './read-first';
import { declareField, declareRequest } from '../declaring';
import { ListBench } from './list-bench';

const LIST = [ 'Ada', 'Bob', 'Cleo', 'Dina' ].join( '\n' );

/** The passwords in a sheet, by name. */
function passwordsIn( sheet: string ): Record<string, string> {
	const { rows } = readFirst( sheet );
	return Object.fromEntries( rows.map( ( { request } ) => [ request.username, request.password ] ) );
}

/** Two accounts created, the third on its way, and the page reloaded. */
async function brokenOff( arrives = true ): Promise<{ bench: ListBench; sheet: string }> {
	const bench = new ListBench( arrives ? [] : [ 'pass', 'pass', 'lostBefore' ] );
	await bench.open();
	await bench.check( LIST, 'generate' );
	const sheet = bench.saveSheet();
	await bench.run( 2 );
	expect( bench.states ).toEqual( [ 'created', 'created', 'creating', 'ready' ] );
	await bench.reload();
	await bench.goOn();
	return { bench, sheet };
}

const names = ( rows: ReadonlyArray<{ canonical: string }> ): string[] => rows.map( ( { canonical } ) => canonical );

describe( 'Passwords after a reload', () => {
	it( 'are in the sheet alone: nothing can be created, and no other sheet be made', async () => {
		const { bench } = await brokenOff();
		expect( bench.states ).toEqual( [ 'created', 'created', 'created', 'ready' ] );
		expect( names( bench.list.sheet.awaitingSheet ) ).toEqual( [ 'Dina' ] );
		expect( names( bench.list.sheet.withoutSlip ) ).toEqual( [ 'Ada', 'Bob', 'Cleo' ] );
		expect( [ bench.list.sheet.needsSheet, bench.list.run.left ] ).toEqual( [ false, [] ] );
		bench.list.sheet.prepareSheet();
		bench.list.sheet.confirmSheetSaved();
		await bench.list.run.start();
		expect( bench.list.state.problem ).toEqual( { kind: 'nothing' } );
		expect( bench.wiki.posts ).toHaveLength( 3 );
		expect( bench.row( 'Dina' ).request.password ).toBe( '' );
	} );

	it( 'come back with the sheet, for those who are left and for the slips of the others', async () => {
		const { bench, sheet } = await brokenOff();
		expect( bench.list.sheet.openSheet( sheet ) ).toBe( 4 );
		expect( [ bench.list.sheet.awaitingSheet, bench.list.sheet.withoutSlip ] ).toEqual( [ [], [] ] );
		expect( bench.list.sheet.needsSheet ).toBe( false );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.states ).toEqual( Array( 4 ).fill( 'created' ) );
		expect( bench.password( 'Dina' ) ).toBe( passwordsIn( sheet ).Dina );
		expect( bench.password( 'Cleo' ) ).toBe( passwordsIn( sheet ).Cleo );
	} );

	it( 'that were mailed are no loss, but the addresses are, until the organizer has them from a file', async () => {
		const bench = new ListBench( [] );
		await bench.open();
		await bench.check( 'Username,E-mail\nAda,ada@example.org\nBob,bob@example.org\nCleo,cleo@example.org', 'mail' );
		await bench.run( 2 );
		expect( bench.list.sheet.withoutAddress ).toEqual( [] );
		await bench.reload();
		await bench.goOn();
		expect( names( bench.list.sheet.withoutAddress ).slice( 0, 2 ) ).toEqual( [ 'Ada', 'Bob' ] );
		bench.list.sheet.openSheet( 'Username,E-mail,Password,AccountCreator\nAda,ada@example.org,,x\n' );
		expect( names( bench.list.sheet.withoutAddress ) ).not.toContain( 'Ada' );
		expect( bench.row( 'Ada' ).request.email ).toBe( 'ada@example.org' );
	} );

	it( 'of another sheet change nothing', async () => {
		const { bench } = await brokenOff();
		expect( bench.list.sheet.openSheet( 'Username,Password,AccountCreator\nZoe,secret,x\n' ) ).toBe( 0 );
		expect( bench.list.sheet.openSheet( '' ) ).toBe( 0 );
		expect( names( bench.list.sheet.awaitingSheet ) ).toEqual( [ 'Dina' ] );
	} );

	it( 'are made anew where that is asked for, and the sheet has to be saved again before they are used', async () => {
		const { bench, sheet } = await brokenOff();
		expect( names( bench.list.sheet.renewable ) ).toEqual( [ 'Dina' ] );
		bench.list.sheet.renewPasswords();
		expect( [ bench.list.sheet.needsSheet, bench.list.sheet.awaitingSheet ] ).toEqual( [ true, [] ] );
		await bench.list.run.start();
		expect( bench.list.state.problem ).not.toBeNull();
		expect( bench.wiki.posts ).toHaveLength( 3 );
		const again = bench.saveSheet();
		expect( passwordsIn( again ).Dina ).not.toBe( passwordsIn( sheet ).Dina );
		// Of those who were created, it says nothing that the first one does not know better.
		expect( passwordsIn( again ) ).toMatchObject( { Ada: '', Bob: '', Cleo: '' } );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.password( 'Dina' ) ).toBe( passwordsIn( again ).Dina );
	} );

	it( 'are not made anew for somebody whose account was on its way', async () => {
		const { bench, sheet } = await brokenOff( false );
		expect( bench.states ).toEqual( [ 'created', 'created', 'ready', 'ready' ] );
		expect( names( bench.list.sheet.awaitingSheet ) ).toEqual( [ 'Cleo', 'Dina' ] );
		expect( names( bench.list.sheet.renewable ) ).toEqual( [ 'Dina' ] );
		bench.list.sheet.renewPasswords();
		const again = bench.saveSheet();
		expect( passwordsIn( again ).Cleo ).toBe( '' );
		await bench.run( 2 );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'created', 'ready', 'created' ] );
		expect( bench.list.sheet.openSheet( sheet ) ).toBe( 3 );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.password( 'Cleo' ) ).toBe( passwordsIn( sheet ).Cleo );
		expect( bench.password( 'Dina' ) ).toBe( passwordsIn( again ).Dina );
	} );

	it( 'that were made anew and are not saved yet stay unsaved when the old sheet is opened', async () => {
		const { bench, sheet } = await brokenOff( false );
		bench.list.sheet.renewPasswords();
		bench.saveSheet();
		const dina = bench.row( 'Dina' );
		bench.list.table.edit( dina, 'username', 'Dinah' );
		await bench.clock.advance( 1000 );
		bench.list.sheet.openSheet( sheet );
		expect( dina.state ).toBe( 'ready' );
		expect( bench.list.sheet.needsSheet ).toBe( true );
	} );

	it( 'are asked for again when a refused row is mended', async () => {
		const bench = new ListBench( [ 'refused' ] );
		await bench.open();
		await bench.check( 'Ada\nBob\nCleo', 'generate' );
		const sheet = bench.saveSheet();
		await bench.run( 1 );
		await bench.reload();
		await bench.goOn();
		const retry = bench.list.retry();
		await bench.clock.advance( 1000 );
		await retry;
		expect( bench.states ).toEqual( [ 'ready', 'created', 'ready' ] );
		expect( names( bench.list.sheet.awaitingSheet ) ).toEqual( [ 'Ada', 'Cleo' ] );
		bench.list.sheet.openSheet( sheet );
		await bench.run( 2 );
		await bench.rest();
		expect( bench.password( 'Ada' ) ).toBe( passwordsIn( sheet ).Ada );
	} );
} );

describe( 'The sheet', () => {
	it( 'has to be saved again for somebody who had no password when it was saved', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.reload();
		bench.list.draft.setText( sheet.replace( /^Bob,.*$/m, 'Bob,,,,,,x' ) );
		await bench.checked();
		expect( bench.list.state.sheet ).toBe( 'saved' );
		expect( bench.list.sheet.needsSheet ).toBe( true );
	} );

	it( 'that is pasted is saved, and what is written into it is not', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.reload();
		bench.list.draft.setText( sheet );
		await bench.checked();
		expect( [ bench.list.sheet.needsSheet, bench.list.run.startable.length ] ).toEqual( [ false, 4 ] );
		bench.list.draft.setText( sheet.replace( /^Bob,([^,]*),([^,]*),[^,]*/m, 'Bob,$1,$2,typed' ) );
		await bench.checked();
		expect( bench.row( 'Bob' ).request.password ).toBe( 'typed' );
		expect( bench.list.sheet.needsSheet ).toBe( true );
	} );

	it( 'keeps the mode of those to whom the wiki mails', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Username,E-mail,Way\nAda,ada@example.org,\nBob,,generate\n', 'mail' );
		const sheet = bench.saveSheet();
		await bench.reload();
		bench.list.draft.setText( sheet );
		await bench.checked();
		expect( bench.list.sheet.needsSheet ).toBe( false );
		await bench.run( 2 );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
		expect( bench.password( 'Ada' ) ).toBe( '' );
		expect( bench.password( 'Bob' ) ).toBe( passwordsIn( sheet ).Bob );
	} );
} );

describe( 'A sheet that is opened while the names are still being asked about', () => {
	it( 'does not call that off', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.run( 2 );
		await bench.reload();
		let answer = (): void => undefined;
		bench.lists.delay = new Promise( ( resolve ) => {
			answer = resolve;
		} );
		const going = bench.list.run.goOn();
		await bench.rest();
		expect( bench.row( 'Dina' ).state ).toBe( 'checking' );
		bench.list.sheet.openSheet( sheet );
		answer();
		await going;
		expect( bench.states ).toEqual( [ 'created', 'created', 'created', 'ready' ] );
		expect( bench.list.run.left ).toHaveLength( 1 );
	} );
} );

describe( 'Passwords of accounts that exist', () => {
	const made = async (): Promise<{ bench: ListBench; sheet: string; passwords: string[] }> => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( LIST, 'generate' );
		const sheet = bench.saveSheet();
		await bench.run( 4 );
		await bench.rest();
		return { bench, sheet, passwords: Object.values( passwordsIn( sheet ) ) };
	};
	/** All that the model holds, and what is kept in the tab. */
	const held = ( { list, store }: ListBench ): string => (
		JSON.stringify( [ list.rows, list.state, [ ...store.texts ] ] )
	);

	it( 'are there for the slips, and gone from the memory of the page once the results were closed', async () => {
		const { bench, sheet, passwords } = await made();
		expect( passwords.filter( ( password ) => held( bench ).includes( password ) ) ).toEqual( passwords );
		bench.list.run.resultsSeen();
		expect( passwords.filter( ( password ) => held( bench ).includes( password ) ) ).toEqual( [] );
		expect( bench.states ).toEqual( Array( 4 ).fill( 'created' ) );
		// Whoever wants slips after all has them in the sheet.
		expect( bench.list.sheet.withoutSlip ).toHaveLength( 4 );
		expect( bench.list.sheet.openSheet( sheet ) ).toBe( 4 );
		expect( bench.password( 'Dina' ) ).toBe( passwordsIn( sheet ).Dina );
	} );

	it( 'that stood in the list are gone with its text', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Username,Password\nAda,"typed, by a friend"\nBob,and another', 'type' );
		await bench.run( 2 );
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
		expect( held( bench ) ).toContain( 'by a friend' );
		bench.list.run.resultsSeen();
		expect( held( bench ) ).not.toMatch( /by a friend|and another/ );
	} );

	it( 'that an extension asks for, and those of rows that were removed, are gone as well', async () => {
		const bench = new ListBench();
		const { opening } = bench.wiki;
		const club = declareRequest( 'Club', [ declareField( 'clubpassword', 'password' ), declareField( 'library' ) ] );
		bench.wiki.opening = { ...opening, requests: [ ...opening.requests, club ] };
		await bench.open();
		await bench.check( 'Username,Password\nAda,"typed, by a friend"\nBob,and another', 'type' );
		bench.list.table.remove( [ bench.row( 'Bob' ) ] );
		bench.list.draft.setValue( 'clubpassword', 'open sesame' );
		bench.list.draft.setValue( 'library', 'City' );
		await bench.run( 1 );
		await bench.rest();
		expect( bench.wiki.posts ).toMatchObject( [ { clubpassword: 'open sesame', library: 'City' } ] );
		expect( held( bench ) ).toContain( 'open sesame' );
		bench.list.run.resultsSeen();
		bench.list.table.undo();
		expect( held( bench ) ).not.toMatch( /by a friend|and another|open sesame/ );
		expect( bench.list.state.values ).toEqual( { library: 'City' } );
	} );

	it( 'go with a new list, too', async () => {
		const { bench } = await made();
		const rows = [ ...bench.list.rows ];
		bench.list.startOver();
		expect( rows.map( ( { request } ) => request.password ) ).toEqual( [ '', '', '', '' ] );
	} );
} );
