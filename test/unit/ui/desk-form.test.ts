import { Desk } from '../../../src/accounts/list/desk/desk';
import type { ListMode, Row } from '../../../src/accounts/list/row';
import { DeskForm } from '../../../src/ui/list/desk-form';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( setMessages );

/** A desk on the screen, as somebody works at it who never touches the mouse. */
class Keyboard {
	private constructor( private readonly bench: ListBench, private readonly form: DeskForm ) {}

	public static async at( mode: ListMode ): Promise<Keyboard> {
		const bench = new ListBench();
		await bench.open();
		bench.list.draft.setMode( mode );
		bench.list.desk.open();
		const form = new DeskForm( bench.list, new Desk( bench.list ) );
		document.body.replaceChildren( form.element );
		bench.list.observe( ( state ) => form.render( state ) );
		form.focus();
		return new Keyboard( bench, form );
	}

	public get focused(): string {
		const { activeElement } = document;
		return activeElement instanceof HTMLInputElement ? activeElement.name : '';
	}

	public get rows(): readonly Row[] {
		return this.bench.list.rows;
	}

	public values(): string[] {
		return [ ...this.form.element.querySelectorAll<HTMLInputElement>( '.accountcreator-desk-fields input' ) ].map( ( { value } ) => value );
	}

	/** Types into the field with the focus, and presses Enter there. */
	public enter( text: string ): void {
		const { activeElement } = document;
		if ( activeElement instanceof HTMLInputElement ) {
			activeElement.value = text;
			activeElement.dispatchEvent( new Event( 'input', { bubbles: true } ) );
			activeElement.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Enter', bubbles: true, cancelable: true } ) );
		}
	}

	public async rest(): Promise<void> {
		await this.bench.clock.advance( 2000 );
	}
}

describe( 'At a desk, Enter leads to the next field', () => {
	it.each<[ ListMode, string[] ]>( [
		[ 'mail', [ 'username', 'email' ] ], [ 'generate', [ 'username', 'email' ] ], [ 'type', [ 'username', 'email', 'password' ] ]
	] )( 'and from the last one creates, where the password comes by %s', async ( mode, fields ) => {
		const keyboard = await Keyboard.at( mode );
		const texts: Record<string, string> = { username: 'Ada', email: 'ada@example.org', password: 'a long one' };
		for ( const field of fields ) {
			expect( keyboard.focused ).toBe( field );
			expect( keyboard.rows ).toHaveLength( 0 );
			keyboard.enter( texts[ field ] ?? '' );
		}
		await keyboard.rest();
		expect( keyboard.focused ).toBe( 'username' );
		expect( keyboard.rows ).toMatchObject( [ { state: 'created', request: { username: 'Ada', email: 'ada@example.org' } } ] );
	} );

	it( 'also from an empty one, and an address that nobody needs may be left out', async () => {
		const keyboard = await Keyboard.at( 'generate' );
		keyboard.enter( 'Ada' );
		keyboard.enter( '' );
		await keyboard.rest();
		expect( keyboard.rows ).toMatchObject( [ { state: 'created', request: { username: 'Ada', email: '' } } ] );
	} );

	it( 'and from the last one back to what is needed', async () => {
		const keyboard = await Keyboard.at( 'mail' );
		keyboard.enter( '' );
		keyboard.enter( 'ada@example.org' );
		expect( [ keyboard.focused, ...keyboard.values() ] ).toEqual( [ 'username', '', 'ada@example.org', '' ] );
		keyboard.enter( 'Ada' );
		keyboard.enter( '' );
		expect( [ keyboard.focused, keyboard.rows.length ] ).toEqual( [ 'email', 0 ] );
	} );
} );
