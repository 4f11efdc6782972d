import { listButtons } from '../../../src/ui/list/list-buttons';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( () => setMessages() );

/** Three accounts that were created with passwords that are in the sheet alone, after a reload. */
async function reloaded(): Promise<{ bench: ListBench; sheet: string }> {
	const bench = new ListBench( [] );
	await bench.open();
	await bench.check( 'Ada\nBob\nCleo', 'generate' );
	const sheet = bench.saveSheet();
	await bench.run( 2 );
	await bench.reload();
	await bench.goOn();
	return { bench, sheet };
}

describe( 'The buttons of results', () => {
	// Slips that were printed in that moment had no passwords on them.
	it( 'wait for the passwords while the sheet is read from a file, whether that succeeds or not', async () => {
		const { bench, sheet } = await reloaded();
		const disabled = (): string[] => listButtons( bench.list )
			.filter( ( button ) => button.disabled ).map( ( { action } ) => action );
		expect( disabled() ).toEqual( [] );
		let give: ( text: string ) => void = () => undefined;
		const reading = bench.list.sheet.awaitFile( new Promise<string>( ( resolve ) => {
			give = resolve;
		} ) );
		expect( disabled() ).toEqual( [ 'print-slips' ] );
		give( sheet );
		expect( await reading ).toBe( sheet );
		expect( disabled() ).toEqual( [] );
		await expect( bench.list.sheet.awaitFile( Promise.reject( new Error( 'gone' ) ) ) ).rejects.toThrow( 'gone' );
		expect( disabled() ).toEqual( [] );
	} );
} );

describe( 'The buttons of the check', () => {
	it.each( [
		[ 'Ada,ada@example.org\nBob,bob@example.org', 'Create 2 accounts' ],
		[ 'Ada,ada@example.org\nBob,\nCleo,', 'Create one account, leave out 2' ],
		[ 'Ada,ada@@example.org', 'Create accounts' ]
	] )( 'say who is created and who is not: %j', async ( text, label ) => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( text );
		const start = listButtons( bench.list ).find( ( { action } ) => action === 'start' );
		expect( start?.label ).toBe( label );
		expect( start?.disabled ).toBe( label === 'Create accounts' );
	} );

	it( 'offer to check again where the wiki did not answer, until it has', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.lists.failures = 1;
		await bench.check( 'Ada,ada@example.org\nBob,bob@example.org' );
		const actions = (): string[] => listButtons( bench.list ).map( ( { action } ) => action );
		expect( actions() ).toContain( 'check' );
		expect( actions() ).toContain( 'start' );
		await bench.list.check();
		expect( actions() ).not.toContain( 'check' );
	} );

	it( 'offer it after the check was called off, and not while it goes on', async () => {
		const bench = new ListBench();
		await bench.open();
		bench.lists.delay = new Promise( () => {
			// No answer comes.
		} );
		bench.list.draft.setText( 'Ada,ada@example.org\nBob,bob@example.org' );
		void bench.list.check();
		await bench.clock.advance( 0 );
		const actions = (): string[] => listButtons( bench.list ).map( ( { action } ) => action );
		expect( actions() ).toContain( 'stop' );
		expect( actions() ).not.toContain( 'check' );
		bench.list.cancelCheck();
		expect( actions() ).toContain( 'check' );
	} );
} );
