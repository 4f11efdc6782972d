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
