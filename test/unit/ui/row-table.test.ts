import type { FieldDeclaration } from '../../../src/accounts/contract/declarations';
import { NEW_ATTEMPT } from '../../../src/accounts/list/create/attempt';
import { isMendable, makeRow, type ListMode, type Row, type RowRemark } from '../../../src/accounts/list/row';
import { RowTable, type TableActions } from '../../../src/ui/list/row-table';
import { setMessages } from './messages';

const SPELLING: RowRemark = {
	severity: 'warning', code: 'email-typo', field: 'email', parameters: [ 'a@b.org' ], message: null, fixes: [ 'a@b.org' ],
	override: null
};

function makeRows( count: number ): Row[] {
	return Array.from( { length: count }, ( _, index ) => Object.assign(
		makeRow( index + 1, index + 1, { username: `User ${ index + 1 }`, email: `u${ index }@example.org` } ),
		{ state: 'ready' }
	) );
}

function setUp(): { table: RowTable; actions: jest.Mocked<TableActions> } {
	const actions = {
		edit: jest.fn(), canEdit: jest.fn( ( _row: Row ) => true ), fix: jest.fn(), override: jest.fn(),
		overrides: jest.fn( ( _row: Row ): FieldDeclaration[] => [] ), claim: jest.fn(),
		alternatives: jest.fn( ( _row: Row ) => Promise.resolve() ), remove: jest.fn(), finish: jest.fn(),
		canFinish: jest.fn( ( _row: Row ) => true ), isMendable: jest.fn( isMendable ), goToLine: jest.fn(),
		undo: jest.fn(), showAll: jest.fn(), isSelected: jest.fn( ( _row: Row ) => false ),
		ownMode: jest.fn( ( _row: Row ): ListMode | null => null ),
		asOne: jest.fn( ( act: () => void ) => act() ), selected: jest.fn(), pastedBeyond: jest.fn(),
		followLines: jest.fn( ( _row: Row ): unknown => '' )
	};
	const table = new RowTable( actions, () => undefined );
	document.body.append( table.element );
	return { table, actions };
}

const elements = ( { element }: RowTable ): HTMLElement[] => (
	Array.from( element.querySelectorAll<HTMLElement>( '[data-accountcreator-row]' ) )
);
const names = ( table: RowTable ): Array<string | null> => elements( table ).map( ( row ) => row.getAttribute( 'data-username' ) );
const shown = ( table: RowTable ): HTMLElement[] => elements( table ).filter( ( row ) => !row.closest( '[hidden]' ) );
const cellOf = ( row: HTMLElement | undefined, field = 'username' ): HTMLElement => (
	row?.querySelector<HTMLElement>( `[data-field=${ field }]` ) ?? document.body
);
const press = ( key: string ): boolean | undefined => document.activeElement?.dispatchEvent(
	new KeyboardEvent( 'keydown', { key, bubbles: true, cancelable: true } )
);

beforeEach( () => {
	document.body.textContent = '';
	setMessages();
} );

// Thousands of rows in jsdom take their time on a busy machine.
jest.setTimeout( 60000 );

describe( 'the rows', () => {
	it( 'are all there, in the order of the list, and say where they stand', async () => {
		const { table } = setUp();
		const rows = makeRows( 456 );
		await table.setRows( rows );
		expect( names( table ) ).toEqual( rows.map( ( { request } ) => request.username ) );
		expect( elements( table ).map( ( row ) => row.getAttribute( 'aria-rowindex' ) ) )
			.toEqual( rows.map( ( _, index ) => String( index + 2 ) ) );
		expect( table.element.getAttribute( 'aria-rowcount' ) ).toBe( '457' );
		expect( elements( table ).every( ( row ) => row.parentElement?.getAttribute( 'role' ) === 'rowgroup' ) ).toBe( true );
	} );

	it( 'keep their elements when one goes and comes back', async () => {
		const { table } = setUp();
		const rows = makeRows( 120 );
		await table.setRows( rows );
		const before = elements( table );
		for ( const place of [ 0, 49, 50, 119 ] ) {
			await table.setRows( rows.filter( ( _, index ) => index !== place ) );
			expect( elements( table ) ).toEqual( before.filter( ( _, index ) => index !== place ) );
			expect( elements( table )[ 118 ]?.getAttribute( 'aria-rowindex' ) ).toBe( '120' );
			await table.setRows( rows );
			expect( names( table ) ).toEqual( rows.map( ( { request } ) => request.username ) );
			before.splice( place, 1, ...elements( table ).slice( place, place + 1 ) );
			expect( elements( table ) ).toEqual( before );
		}
	} );

	it( 'are those of the list that came last, whatever their ids', async () => {
		const { table } = setUp();
		await table.setRows( makeRows( 300 ) );
		const others = makeRows( 200 );
		others.forEach( ( row ) => {
			row.request.username = `Other ${ row.id }`;
		} );
		void table.setRows( makeRows( 1000 ) );
		await table.setRows( others );
		expect( names( table ) ).toEqual( others.map( ( { request } ) => request.username ) );
	} );

	it( 'have their new states at once, and their words soon', async () => {
		const { table } = setUp();
		const rows = makeRows( 600 );
		await table.setRows( rows );
		rows.forEach( ( row ) => {
			row.state = 'checking';
		} );
		table.update( rows.map( ( { id } ) => id ) );
		expect( elements( table ).filter( ( row ) => row.getAttribute( 'data-state' ) === 'checking' ) ).toHaveLength( 600 );
		await table.setRows( rows );
		expect( elements( table ).filter( ( row ) => !/Checking/i.test( row.textContent ?? '' ) ) ).toEqual( [] );
	} );
} );

describe( 'a filter', () => {
	it( 'leaves the others out, and blocks without a row', async () => {
		const { table } = setUp();
		const rows = makeRows( 400 );
		Object.assign( rows[ 210 ] ?? {}, { state: 'rejected' } );
		await table.setRows( rows );
		table.setFilter( 'problems' );
		expect( shown( table ) ).toEqual( [ elements( table )[ 210 ] ] );
		expect( table.element.querySelectorAll( '[role=rowgroup]:not( [hidden] )' ) ).toHaveLength( 1 );
		table.setFilter( 'all' );
		expect( shown( table ) ).toHaveLength( 400 );
	} );

	it( 'does not take away a row that is being mended, until it is chosen again', async () => {
		const { table } = setUp();
		const [ first, second, third ] = makeRows( 3 );
		if ( !first || !second || !third ) {
			throw new Error();
		}
		first.state = 'rejected';
		await table.setRows( [ first, second, third ] );
		table.setFilter( 'problems' );
		first.state = 'ready';
		third.state = 'rejected';
		table.update( [ 1, 3 ] );
		expect( shown( table ) ).toEqual( [ elements( table )[ 0 ], elements( table )[ 2 ] ] );
		table.setFilter( 'problems' );
		expect( shown( table ) ).toEqual( [ elements( table )[ 2 ] ] );
	} );

	it( 'holds for rows that come later', async () => {
		const { table } = setUp();
		table.setFilter( 'problems' );
		const rows = makeRows( 60 );
		Object.assign( rows[ 55 ] ?? {}, { state: 'refused' } );
		await table.setRows( rows );
		expect( shown( table ) ).toEqual( [ elements( table )[ 55 ] ] );
	} );
} );

/** An event of the clipboard, with what is on it. */
function clipboard( type: 'copy' | 'paste', text = '' ): { event: Event; data: Map<string, string> } {
	const data = new Map( [ [ 'text/plain', text ] ] );
	const event = Object.assign( new Event( type, { bubbles: true, cancelable: true } ), { clipboardData: {
		getData: ( kind: string ) => data.get( kind ) ?? '', setData: ( kind: string, value: string ) => data.set( kind, value )
	} } );
	document.activeElement?.dispatchEvent( event );
	return { event, data };
}

describe( 'a cell', () => {
	it( 'is edited by one click, where its row can be', async () => {
		const { table, actions } = setUp();
		await table.setRows( makeRows( 2 ) );
		const [ first, second ] = elements( table );
		cellOf( first, 'email' ).click();
		const editor = document.activeElement as HTMLInputElement;
		expect( [ editor.tagName, editor.value ] ).toEqual( [ 'INPUT', 'u0@example.org' ] );
		expect( editor.selectionStart ).toBe( editor.selectionEnd );
		press( 'Escape' );
		actions.canEdit.mockReturnValue( false );
		cellOf( second, 'email' ).click();
		expect( document.activeElement ).toBe( cellOf( second, 'email' ) );
	} );

	it.each( [ 'Delete', 'Backspace' ] )( 'is emptied by %s, and its row stays', async ( key ) => {
		const { table, actions } = setUp();
		const rows = makeRows( 2 );
		await table.setRows( rows );
		cellOf( elements( table )[ 0 ], 'email' ).focus();
		expect( press( key ) ).toBe( false );
		expect( actions.edit.mock.calls ).toEqual( [ [ rows[ 0 ], 'email', '' ] ] );
		cellOf( elements( table )[ 0 ], 'realname' ).focus();
		press( key );
		expect( actions.edit ).toHaveBeenCalledTimes( 1 );
		expect( actions.remove ).not.toHaveBeenCalled();
	} );

	it( 'takes back what was done last, by Ctrl+Z', async () => {
		const { table, actions } = setUp();
		await table.setRows( makeRows( 1 ) );
		table.focus();
		for ( const modifiers of [ { ctrlKey: true }, { metaKey: true }, { ctrlKey: true, shiftKey: true }, {} ] ) {
			document.activeElement?.dispatchEvent(
				new KeyboardEvent( 'keydown', { key: 'z', bubbles: true, cancelable: true, ...modifiers } )
			);
		}
		expect( actions.undo ).toHaveBeenCalledTimes( 2 );
	} );

	it( 'is copied, and takes what is pasted, over the cells to the right and below', async () => {
		const { table, actions } = setUp();
		const rows = makeRows( 3 );
		await table.setRows( rows );
		cellOf( elements( table )[ 1 ], 'email' ).focus();
		expect( clipboard( 'copy' ).data.get( 'text/plain' ) ).toBe( 'u1@example.org' );
		clipboard( 'paste', 'a@example.org\tAda Example\tnowhere\r\nb@example.org\r\nc@example.org\r\n' );
		expect( actions.edit.mock.calls ).toEqual( [
			[ rows[ 1 ], 'email', 'a@example.org' ], [ rows[ 1 ], 'realname', 'Ada Example' ], [ rows[ 2 ], 'email', 'b@example.org' ]
		] );
		// What is typed in a field is the browser's business.
		press( 'Enter' );
		expect( clipboard( 'paste', 'x' ).event.defaultPrevented ).toBe( false );
	} );
} );

describe( 'columns', () => {
	it( 'are hidden while nothing stands in them, and nothing is said of them', async () => {
		const { table } = setUp();
		const rows = makeRows( 2 );
		await table.setRows( rows );
		const hidden = (): string[] => Array.from( table.element.classList ).filter( ( name ) => name.includes( 'without' ) );
		table.hideEmpty( rows );
		expect( hidden() ).toEqual( [ 'accountcreator-without-realname' ] );
		rows.forEach( ( row ) => {
			row.request = { ...row.request, email: '' };
		} );
		table.hideEmpty( rows );
		expect( hidden() ).toEqual( [ 'accountcreator-without-realname', 'accountcreator-without-email' ] );
		rows[ 1 ].remarks = [ SPELLING ];
		table.hideEmpty( rows );
		expect( hidden() ).toEqual( [ 'accountcreator-without-realname' ] );
	} );
} );

it( 'A remark about another row leads there, also where it was not let through', async () => {
	const { table, actions } = setUp();
	const rows = makeRows( 3 );
	rows[ 2 ].state = 'rejected';
	rows[ 2 ].remarks = [ { ...SPELLING, severity: 'error', code: 'duplicate', field: 'username', parameters: [ 1 ], fixes: [] } ];
	actions.showAll.mockImplementation( () => table.setFilter( 'all' ) );
	await table.setRows( rows );
	table.setFilter( 'problems' );
	table.element.querySelector<HTMLElement>( '[data-accountcreator-action=go-to-line]' )?.click();
	expect( actions.showAll ).toHaveBeenCalledTimes( 1 );
	expect( document.activeElement ).toBe( cellOf( elements( table )[ 0 ] ) );
} );

describe( 'the keyboard', () => {
	it( 'finds one cell, and walks past what is not shown', async () => {
		const { table } = setUp();
		const rows = makeRows( 130 );
		for ( const place of [ 3, 70, 129 ] ) {
			Object.assign( rows[ place ] ?? {}, { state: 'rejected' } );
		}
		await table.setRows( rows );
		table.setFilter( 'problems' );
		expect( Array.from( table.element.querySelectorAll( '[tabindex="0"]' ) ) ).toEqual( [ cellOf( elements( table )[ 3 ] ) ] );
		table.focus();
		for ( const [ key, place ] of [
			[ 'ArrowDown', 70 ], [ 'End', 129 ], [ 'ArrowDown', 129 ], [ 'ArrowUp', 70 ], [ 'Home', 3 ]
		] as const ) {
			press( key );
			expect( document.activeElement ).toBe( cellOf( elements( table )[ place ] ) );
			expect( table.element.querySelectorAll( '[tabindex="0"]' ) ).toHaveLength( 1 );
		}
		// Above the first row are the headings.
		press( 'ArrowUp' );
		expect( document.activeElement?.getAttribute( 'data-accountcreator-sort' ) ).toBe( 'state' );
		press( 'ArrowDown' );
		expect( document.activeElement ).toBe( cellOf( elements( table )[ 3 ] ) );
	} );

	it( 'puts the rows in order, and ticks those from one to another', async () => {
		const { table, actions } = setUp();
		const rows = makeRows( 4 );
		await table.setRows( rows );
		const heading = table.element.querySelector<HTMLElement>( '[data-accountcreator-sort=username]' );
		const built = async (): Promise<void> => {
			while ( elements( table ).length < rows.length ) {
				await new Promise( ( resolve ) => {
					setTimeout( resolve );
				} );
			}
		};
		heading?.click();
		heading?.click();
		await built();
		expect( names( table ) ).toEqual( [ 'User 4', 'User 3', 'User 2', 'User 1' ] );
		const box = ( place: number ): Element | null | undefined => elements( table )[ place ]?.querySelector( 'input' );
		box( 1 )?.dispatchEvent( new MouseEvent( 'click', { bubbles: true } ) );
		box( 3 )?.dispatchEvent( new MouseEvent( 'click', { bubbles: true, shiftKey: true } ) );
		expect( actions.selected ).toHaveBeenLastCalledWith( [ rows[ 2 ], rows[ 1 ], rows[ 0 ] ] );
		// Another filter shows others, and nothing is done to what is not seen.
		table.setFilter( 'ready' );
		expect( actions.selected ).toHaveBeenLastCalledWith( [] );
		heading?.click();
		await built();
		expect( names( table ) ).toEqual( [ 'User 1', 'User 2', 'User 3', 'User 4' ] );
	} );

	it( 'keeps what is being typed while the row changes', async () => {
		const { table, actions } = setUp();
		const [ row ] = makeRows( 1 );
		if ( !row ) {
			throw new Error();
		}
		await table.setRows( [ row ] );
		table.focus();
		press( 'x' );
		const editor = document.activeElement as HTMLInputElement;
		row.state = 'warned';
		row.remarks = [ SPELLING ];
		table.update( [ 1 ] );
		expect( document.activeElement ).toBe( editor );
		editor.value = 'Xenia';
		press( 'Enter' );
		expect( actions.edit ).toHaveBeenCalledWith( row, 'username', 'Xenia' );
		expect( elements( table )[ 0 ]?.textContent ).toContain( 'Warning' );
		expect( document.activeElement ).toBe( cellOf( elements( table )[ 0 ] ) );
	} );

	it( 'stays in the row whose button it pressed', async () => {
		const { table, actions } = setUp();
		const [ row ] = makeRows( 1 );
		if ( !row ) {
			throw new Error();
		}
		row.remarks = [ SPELLING ];
		await table.setRows( [ row ] );
		const button = elements( table )[ 0 ]?.querySelector<HTMLElement>( '.accountcreator-row-remark button' );
		actions.fix.mockImplementation( () => {
			row.remarks = [];
			table.update( [ 1 ] );
		} );
		button?.focus();
		button?.click();
		expect( actions.fix ).toHaveBeenCalledWith( row, SPELLING, 'a@b.org' );
		expect( document.activeElement ).toBe( cellOf( elements( table )[ 0 ] ) );
	} );

	it( 'offers nothing to mend of an account that exists', async () => {
		const { table } = setUp();
		const rows = makeRows( 2 );
		rows.forEach( ( row ) => {
			row.remarks = [ SPELLING ];
		} );
		Object.assign( rows[ 1 ] ?? {}, { state: 'created', attempt: { ...NEW_ATTEMPT, outcome: { kind: 'created', username: 'User 2', by: 'mail' } } } );
		await table.setRows( rows );
		expect( elements( table ).map( ( row ) => row.querySelectorAll( '.accountcreator-row-remark button' ).length ) )
			.toEqual( [ 1, 0 ] );
	} );
} );

const answered = (): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve );
} );

describe( 'the buttons of a row', () => {
	const TAKEN: RowRemark = {
		severity: 'error', code: 'name-taken', field: 'username', parameters: [], message: null, fixes: [], override: null
	};
	const button = ( table: RowTable, action: string ): HTMLElement => (
		table.element.querySelector<HTMLElement>( `[data-accountcreator-action="${ action }"]` ) ?? document.body
	);

	async function setUpTaken(): Promise<ReturnType<typeof setUp> & { row: Row }> {
		const made = setUp();
		const [ row ] = makeRows( 1 );
		if ( !row ) {
			throw new Error();
		}
		row.remarks = [ TAKEN, SPELLING ];
		await made.table.setRows( [ row ] );
		return { ...made, row };
	}

	it.each( [ [ 'ltr', 'ArrowRight', 'ArrowLeft' ], [ 'rtl', 'ArrowLeft', 'ArrowRight' ] ] )(
		'are reached by the arrow keys and not by Tab, where one reads %s', async ( direction, on, back ) => {
			document.body.style.direction = direction;
			const { table } = await setUpTaken();
			table.element.style.direction = direction;
			table.focus();
			const reached: Array<string | null> = [];
			for ( let times = 0; times < 5; times++ ) {
				press( on );
				expect( table.element.querySelectorAll( '[tabindex="0"]' ) ).toHaveLength( 1 );
				reached.push( document.activeElement?.getAttribute( 'data-accountcreator-action' ) ??
					document.activeElement?.getAttribute( 'data-field' ) ?? null );
			}
			expect( reached ).toEqual( [ 'email', 'realname', 'find-name', 'theirs', 'fix' ] );
			expect( table.element.querySelectorAll( 'button:not( [tabindex] )' ) ).toHaveLength( 0 );
			// On a button, Enter is the button's.
			expect( press( 'Enter' ) ).toBe( true );
			press( back );
			expect( document.activeElement ).toBe( button( table, 'theirs' ) );
			document.body.style.direction = '';
		}
	);

	it( 'say that the wiki could not be asked for names, and that there are none', async () => {
		const { table, actions } = await setUpTaken();
		actions.alternatives.mockRejectedValueOnce( new Error( 'http' ) );
		button( table, 'find-name' ).click();
		expect( table.element.textContent ).toContain( 'Searching …' );
		await answered();
		expect( table.element.textContent ).toContain( 'The wiki did not answer. Try again.' );
		button( table, 'find-name' ).click();
		await answered();
		expect( table.element.textContent ).toContain( 'No similar name is free.' );
	} );

	it( 'say whose the account is that has the name, and take it back', async () => {
		const { table, actions, row } = await setUpTaken();
		button( table, 'theirs' ).click();
		expect( actions.claim ).toHaveBeenLastCalledWith( row, true );
		row.state = 'already';
		row.remarks = [ { ...TAKEN, severity: 'info', code: 'has-account' } ];
		table.update( [ row.id ] );
		await answered();
		expect( table.element.querySelector( '[data-accountcreator-action=theirs]' ) ).toBeNull();
		button( table, 'not-theirs' ).click();
		expect( actions.claim ).toHaveBeenLastCalledWith( row, false );
	} );

	it( 'say nothing any more of another name', async () => {
		const { table, row } = await setUpTaken();
		button( table, 'find-name' ).click();
		await answered();
		row.wiki = { about: 'Other', answer: { kind: 'pending' }, alternatives: [] };
		table.update( [ row.id ] );
		expect( table.element.textContent ).not.toContain( 'No similar name is free.' );
	} );
} );

it( 'What would become of a name is past once the account exists', async () => {
	const { table } = setUp();
	const rows = makeRows( 3 );
	rows.forEach( ( row ) => {
		row.remarks = [ {
			severity: 'info', code: 'normalised', field: 'username', parameters: [ 'Zoe' ], message: null, fixes: [], override: null
		} ];
	} );
	rows.slice( 1 ).forEach( ( row, index ) => {
		row.state = index === 0 ? 'created' : 'unfinished';
	} );
	await table.setRows( rows );
	expect( elements( table ).map( ( row ) => row.textContent?.includes( 'Will become' ) ) ).toEqual( [ true, false, false ] );
} );

// A button that can only say that it is too late is none.
it( 'A step that the wiki knows no more is not offered: the row says what its owner can do', async () => {
	const { table, actions } = setUp();
	const [ held, lost ] = makeRows( 2 );
	for ( const row of [ held, lost ] ) {
		row.state = 'unfinished';
		row.attempt = {
			...NEW_ATTEMPT, status: 'unfinished', existence: 'yes', outcome: { kind: 'step', step: {
				type: 'ui', code: '', message: { format: 'text', text: '' }, requests: [], redirectTarget: null
			} }
		};
	}
	actions.canFinish.mockImplementation( ( row: Row ) => row === held );
	await table.setRows( [ held, lost ] );
	const [ first, second ] = elements( table );
	expect( first.querySelector( '[data-accountcreator-action=finish]' ) ).not.toBeNull();
	expect( second.querySelector( '[data-accountcreator-action=finish]' ) ).toBeNull();
	expect( second.textContent ).toContain( 'Its owner can log in' );
	expect( first.textContent ).not.toContain( 'Its owner can log in' );
} );
