import { Desk } from '../../../src/accounts/list/desk/desk';
import type { ListMode, Row } from '../../../src/accounts/list/row';
import { DeskForm } from '../../../src/ui/list/desk-form';
import { DeskRecent } from '../../../src/ui/list/desk-recent';
import type { FakeListService } from '../accounts/list/fake-list-service';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( setMessages );

/** A desk on the screen, as somebody works at it who never touches the mouse. */
class Keyboard {
	private constructor(
		private readonly bench: ListBench, private readonly form: DeskForm, public readonly recent: DeskRecent
	) {}

	public static async at(
		mode: ListMode, prepare: ( lists: FakeListService ) => void = () => undefined
	): Promise<Keyboard> {
		const bench = new ListBench();
		prepare( bench.lists );
		await bench.open();
		bench.list.draft.setMode( mode );
		bench.list.desk.open();
		const desk = new Desk( bench.list );
		const form = new DeskForm( bench.list, desk );
		const recent = new DeskRecent( bench.list, desk, ( row ) => form.edit( row ) );
		document.body.replaceChildren( form.element, recent.element );
		bench.list.observe( ( state ) => {
			form.render( state );
			recent.render();
		} );
		form.focus();
		return new Keyboard( bench, form, recent );
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

	/** One after the other, each once the one before is there. */
	public async come( ...people: ReadonlyArray<readonly [ username: string, email: string ]> ): Promise<void> {
		for ( const person of people ) {
			person.forEach( ( text ) => this.enter( text ) );
			await this.rest();
		}
	}

	/** Who is below each heading, the first on top. */
	public groups(): Record<string, string[]> {
		const headings = [ ...this.recent.element.querySelectorAll( 'h3' ) ];
		return Object.fromEntries( headings.map( ( heading ) => [
			heading.textContent, [ ...heading.nextElementSibling?.children ?? [] ].map( ( each ) => each.getAttribute( 'data-username' ) ?? '' )
		] ) );
	}

	/** What is said there, and the buttons. */
	public static said( element: Element ): string {
		return ( element.textContent ?? '' ).replace( /\s+/g, ' ' ).trim();
	}

	public press( action: string ): void {
		document.querySelector<HTMLElement>( `[data-accountcreator-action=${ action }]` )?.click();
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

const LAST = 'The last five';
const OPEN = 'Not done yet';

describe( 'Who has a name that is taken', () => {
	/** This person created Ada’s account last year. */
	function namesake(): Promise<Keyboard> {
		const creations = new Map( [ [ 'Ada', { at: 5, by: 'mail' as const, reason: '' } ] ] );
		return Keyboard.at( 'mail', ( lists ) => {
			lists.names.set( 'Ada', { kind: 'taken', canonical: 'Ada' } );
			lists.own = { creations, complete: true, windows: [] };
		} );
	}

	const inFields = [ 'Ada', 'ada@example.org', '' ];

	it( 'comes back into the fields, with what is known of the account, which may be theirs', async () => {
		const keyboard = await namesake();
		await keyboard.come( [ 'Ada', 'ada@example.org' ] );
		expect( keyboard.values() ).toEqual( inFields );
		expect( keyboard.groups() ).toEqual( {} );
		expect( Keyboard.said( document.body ) ).toContain( 'You created this account on' );
		keyboard.press( 'theirs' );
		expect( keyboard.values() ).toEqual( [ '', '', '' ] );
		expect( keyboard.groups() ).toEqual( { [ LAST ]: [ 'Ada' ] } );
		expect( Keyboard.said( keyboard.recent.element ) ).toMatch( /Has an account Ada .*someone else’s account Copy login details Print slip$/ );
		keyboard.press( 'not-theirs' );
		expect( keyboard.values() ).toEqual( inFields );
		expect( keyboard.rows ).toHaveLength( 0 );
	} );

	it( 'waits while the next one is typed, and can be said to be either', async () => {
		const keyboard = await namesake();
		keyboard.enter( 'Ada' );
		keyboard.enter( 'ada@example.org' );
		keyboard.enter( 'Bob' );
		await keyboard.rest();
		expect( keyboard.groups() ).toEqual( { [ LAST ]: [ 'Ada' ] } );
		expect( Keyboard.said( keyboard.recent.element ) ).toMatch( /This is their account Change$/ );
		keyboard.press( 'take-back' );
		expect( keyboard.values() ).toEqual( [ 'Bob', '', '' ] );
		keyboard.press( 'theirs' );
		expect( keyboard.rows ).toMatchObject( [ { state: 'already' } ] );
		expect( keyboard.values() ).toEqual( [ 'Bob', '', '' ] );
	} );

	it( 'is called by the name of whom it is like, as nobody sees lines at a desk', async () => {
		const keyboard = await Keyboard.at( 'mail' );
		await keyboard.come( [ 'Ada', 'ada@example.org' ], [ 'Bob', 'ada@example.org' ] );
		expect( Keyboard.said( keyboard.recent.element ) ).toContain( 'Same e-mail address as Ada.' );
		await keyboard.come( [ 'Ada', 'another@example.org' ] );
		expect( keyboard.values() ).toEqual( [ 'Ada', 'another@example.org', '' ] );
		expect( Keyboard.said( document.body ) ).toContain( 'Ada is already on the list.' );
		expect( Keyboard.said( document.body ) ).not.toMatch( /\bline\b/ );
	} );

	it( 'or another question stays in sight above those who come then, until it is answered', async () => {
		const keyboard = await Keyboard.at( 'mail' );
		await keyboard.come( ...[ 'Ada', 'Bob', 'Cleo', 'Dina', 'Eve', 'Fay' ].map( ( name ) => (
			[ name, name === 'Ada' ? 'ada@gmial.com' : `${ name }@example.org` ] as const
		) ) );
		const five = [ 'Fay', 'Eve', 'Dina', 'Cleo', 'Bob' ];
		expect( keyboard.groups() ).toEqual( { [ OPEN ]: [ 'Ada' ], [ LAST ]: five } );
		keyboard.press( 'fix' );
		await keyboard.rest();
		expect( keyboard.groups() ).toEqual( { [ LAST ]: five } );
	} );

	it( 'and came before is found again, however many came since', async () => {
		const keyboard = await Keyboard.at( 'mail' );
		await keyboard.come( ...[ 'Ada', 'Bob', 'Cleo', 'Dina', 'Eve', 'Fay' ].map( ( name ) => [ name, `${ name }@example.org` ] as const ) );
		const five = [ 'Fay', 'Eve', 'Dina', 'Cleo', 'Bob' ];
		expect( keyboard.groups() ).toEqual( { [ LAST ]: five } );
		await keyboard.come( [ 'Ada', 'ada@example.org' ] );
		keyboard.press( 'same-person' );
		expect( keyboard.values() ).toEqual( [ '', '', '' ] );
		expect( keyboard.groups() ).toEqual( { [ OPEN ]: [ 'Ada' ], [ LAST ]: five } );
		await keyboard.come( [ 'Gus', 'gus@example.org' ] );
		expect( keyboard.groups() ).toEqual( { [ LAST ]: [ 'Gus', 'Fay', 'Eve', 'Dina', 'Cleo' ] } );
	} );
} );
