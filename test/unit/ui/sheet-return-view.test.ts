import type { ListState } from '../../../src/accounts/list/list-state';
import { SheetReturnView } from '../../../src/ui/list/sheet-return-view';
import { ListHead } from '../../../src/ui/list/list-head';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( setMessages );

interface Stage {
	bench: ListBench;
	head: ListHead;
	sheet: string;
	input: HTMLTextAreaElement;
	said: string[];
}

/** A list of four of which two were created before the reload, gone on with: what is missing is the sheet. */
async function setUp(): Promise<Stage> {
	const bench = new ListBench();
	await bench.open();
	await bench.check( 'Ada\nBob\nCy\nDi', 'generate' );
	const sheet = bench.saveSheet();
	await bench.run( 2 );
	await bench.reload();
	const said: string[] = [];
	const missing = { fetch: () => Promise.reject( new Error() ), problemText: () => '' };
	const head = new ListHead( bench.list, { setFilter: () => undefined, isInUse: () => false }, {
		createAccountPage: () => Promise.resolve( '' ), limit: missing, follow: missing, sheetReturn: {
			...missing, fetch: () => Promise.resolve( new SheetReturnView( bench.list, ( text ) => said.push( text ), {
				...missing, readSheet: () => Promise.reject( new Error() )
			} ) )
		}
	} );
	document.body.replaceChildren( head.strip, head.element );
	let before: ListState | null = null;
	bench.list.observe( ( state ) => {
		head.render( state, before );
		before = state;
	} );
	await bench.goOn();
	const input = head.element.querySelector<HTMLTextAreaElement>( '[name=sheet]' );
	if ( !input ) {
		throw new Error( 'There is nothing to paste into.' );
	}
	return { bench, head, sheet, input, said };
}

/** Everything that was taken out of the page while something was done. */
async function takenOut( act: () => Promise<void> ): Promise<Node[]> {
	const observer = new MutationObserver( () => undefined );
	observer.observe( document.body, { childList: true, subtree: true } );
	await act();
	const records = observer.takeRecords();
	observer.disconnect();
	return records.flatMap( ( { removedNodes } ) => Array.from( removedNodes ) );
}

/** Has the panel be drawn again and again, with other texts around the field each time. */
async function redraw( { bench }: Stage ): Promise<void> {
	for ( const name of [ 'Eve', 'Fay', 'Gus', 'Hal' ] ) {
		bench.list.table.edit( bench.row( 'Di' ), 'username', name );
		await bench.clock.advance( 1000 );
		bench.list.table.edit( bench.row( name ), 'username', 'Di' );
		await bench.clock.advance( 1000 );
	}
	bench.list.sheet.openSheet( 'nothing of the kind' );
}

describe( 'What the sheet is pasted into', () => {
	it( 'is the same field however often what is around it is drawn anew, with its focus', async () => {
		const stage = await setUp();
		const { head, input } = stage;
		expect( input.closest( '[hidden]' ) ).toBeNull();
		input.focus();
		let renders = 0;
		const render = head.render.bind( head );
		head.render = ( state, before ) => {
			renders++;
			render( state, before );
		};
		const removed = await takenOut( () => redraw( stage ) );
		expect( renders ).toBeGreaterThan( 8 );
		expect( head.element.querySelectorAll( '[name=sheet]' ) ).toHaveLength( 1 );
		expect( head.element.querySelector( '[name=sheet]' ) ).toBe( input );
		expect( removed.filter( ( node ) => node.contains( input ) ) ).toEqual( [] );
		expect( document.activeElement ).toBe( input );
	} );

	it( 'takes what was pasted while it was drawn anew, once', async () => {
		const stage = await setUp();
		const { bench, input, sheet, said } = stage;
		expect( bench.list.sheet.awaitingSheet ).not.toEqual( [] );
		input.value = sheet;
		// Browsers have no carriage returns in there.
		const pasted = input.value;
		await redraw( stage );
		expect( input.value ).toBe( pasted );
		input.dispatchEvent( new Event( 'input', { bubbles: true } ) );
		expect( said ).toHaveLength( 1 );
		expect( bench.list.sheet.awaitingSheet ).toEqual( [] );
		expect( input.value ).toBe( '' );
	} );
} );
