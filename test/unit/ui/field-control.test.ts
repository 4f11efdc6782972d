import type { FieldDeclaration, FieldType, FieldValue } from '../../../src/accounts/contract/declarations';
import { FieldControl } from '../../../src/ui/shared/field-control';
import { declareField } from '../accounts/declaring';
import { setMessages } from './messages';
import { press } from './press';

const OPTIONS = [ { value: 'a', label: 'Option A' }, { value: 'b', label: 'Option B' }, { value: '0', label: 'Zero' } ];

interface Made {
	control: FieldControl;
	element: HTMLElement;
	changes: Array<[ string, FieldValue ]>;
	pressed: string[];
	input: ( selector?: string ) => HTMLInputElement;
}

function make( name: string, type: FieldType, rest: Partial<FieldDeclaration> = {}, showsHelp = true ): Made {
	const changes: Made[ 'changes' ] = [];
	const pressed: string[] = [];
	const control = new FieldControl( declareField( name, type, { options: OPTIONS, ...rest } ), {
		changed: ( field, value ) => changes.push( [ field, value ] ),
		pressed: ( field ) => pressed.push( field )
	}, showsHelp );
	$( document.body ).append( control.$element );
	const element = control.$element.get( 0 ) as HTMLElement;
	return {
		control, element, changes, pressed,
		input: ( selector = `[name="${ name }"]` ) => element.querySelector( selector ) as HTMLInputElement
	};
}

/** Types, as a browser tells of it. */
function typeInto( input: HTMLInputElement, text: string ): void {
	input.value = text;
	$( input ).trigger( 'input' );
	$( input ).trigger( 'change' );
}

/** OOUI looks at a checkbox one turn after the browser has changed it. */
async function turn(): Promise<void> {
	await new Promise( ( resolve ) => {
		setTimeout( resolve, 0 );
	} );
}

beforeAll( setMessages );

afterEach( () => {
	document.body.textContent = '';
} );

it( 'does not lose what is being typed to a model that has not heard of it yet', async () => {
	const { control, input, changes } = make( 'username', 'string' );
	control.setValue( 'Zo' );
	// The browser has it, and OOUI has not looked yet (until 0.44 it does so one turn later).
	input().value = 'Zoe';
	control.setValue( 'Zo' );
	$( input() ).trigger( 'input' );
	await turn();
	expect( input().value ).toBe( 'Zoe' );
	expect( changes ).toEqual( [ [ 'username', 'Zoe' ] ] );
} );

describe( 'every field', () => {
	it.each<FieldType>( [ 'string', 'password', 'select', 'multiselect', 'checkbox', 'button', 'null' ] )(
		'of type %s carries its name and shows its label',
		( fieldType ) => {
			const { element } = make( 'field', fieldType, { label: { format: 'html', html: 'The <b>label</b>' } } );
			expect( element.getAttribute( 'data-accountcreator-field' ) ).toBe( 'field' );
			expect( element.textContent ).toContain( 'The label' );
		}
	);

	it.each<FieldType>( [ 'string', 'password', 'select', 'checkbox' ] )(
		'of type %s is called by its name where the wiki has no label',
		( fieldType ) => {
			expect( make( 'newField', fieldType, { label: { format: 'text', text: '' } } ).element.textContent ).toContain( 'newField' );
		}
	);

	it.each<[ FieldType, FieldValue, FieldValue ]>( [
		[ 'string', 'one', 'two' ], [ 'password', 'one', 'two' ], [ 'select', 'b', '0' ], [ 'checkbox', true, false ],
		[ 'multiselect', [ 'a' ], [ 'b', '0' ] ]
	] )( 'of type %s shows the value of the model, and that is no change of the person’s', ( fieldType, first, second ) => {
		const { control, changes } = make( 'field', fieldType );
		control.setValue( first );
		control.setValue( second );
		control.setValue( second );
		// What OOUI reports of a value that was set is that same value: the model is left as it was.
		const told = changes.map( ( [ , value ] ) => value );
		expect( [ [ first, second ], [ first ], [ second ], [] ] ).toContainEqual( told );
	} );

	it.each<FieldType>( [ 'string', 'password', 'select', 'multiselect', 'checkbox', 'button' ] )(
		'of type %s can be locked while something is under way',
		( fieldType ) => {
			const { control, element } = make( 'field', fieldType );
			const locked = (): number => element.querySelectorAll( ':disabled, [aria-disabled="true"]' ).length;
			expect( locked() ).toBe( 0 );
			control.setDisabled( true );
			expect( locked() ).toBeGreaterThan( 0 );
			control.setDisabled( false );
			expect( locked() ).toBe( 0 );
		}
	);
} );

describe( 'a text', () => {
	it( 'tells what is typed, character for character', () => {
		const { input, changes } = make( 'username', 'string' );
		typeInto( input(), ' <Ada> ' );
		expect( changes.pop() ).toEqual( [ 'username', ' <Ada> ' ] );
	} );

	it( 'is not rewritten while it shows what it is told', () => {
		const { control, input } = make( 'username', 'string' );
		control.setValue( 'Ada' );
		expect( input().value ).toBe( 'Ada' );
		input().setSelectionRange( 1, 1 );
		control.setValue( 'Ada' );
		expect( input().selectionStart ).toBe( 1 );
	} );

	it( 'is not filled in by the browser with the data of who is logged in', () => {
		expect( make( 'email', 'string' ).input().autocomplete ).toBe( 'off' );
		expect( make( 'password', 'password' ).input().autocomplete ).toBe( 'new-password' );
	} );

	it( 'is hidden when it is a password, and legible when it is not', () => {
		expect( make( 'password', 'password' ).input().type ).toBe( 'password' );
		expect( make( 'captchaWord', 'string' ).input().type ).toBe( 'text' );
	} );
} );

describe( 'a choice', () => {
	it( 'has the wiki’s options, and tells which is chosen', () => {
		const { element, changes } = make( 'domain', 'select' );
		const select = element.querySelector( 'select' ) as HTMLSelectElement;
		expect( Array.from( select.options, ( { value, text } ) => [ value, text ] ) )
			.toEqual( [ [ 'a', 'Option A' ], [ 'b', 'Option B' ], [ '0', 'Zero' ] ] );
		select.value = 'b';
		$( select ).trigger( 'change' );
		expect( changes.pop() ).toEqual( [ 'domain', 'b' ] );
	} );

	it( 'of several tells all that are chosen', async () => {
		const { control, element, changes } = make( 'groups', 'multiselect' );
		const boxes = Array.from( element.querySelectorAll<HTMLInputElement>( 'input[type="checkbox"]' ) );
		expect( boxes.map( ( { value } ) => value ) ).toEqual( [ 'a', 'b', '0' ] );
		control.setValue( [ 'a', '0' ] );
		expect( boxes.map( ( { checked } ) => checked ) ).toEqual( [ true, false, true ] );
		boxes[ 1 ]?.click();
		await turn();
		expect( changes.pop() ).toEqual( [ 'groups', [ 'a', 'b', '0' ] ] );
	} );
} );

describe( 'a checkbox', () => {
	it( 'tells whether it is ticked', async () => {
		const { control, input, changes } = make( 'ignoreAntiSpoof', 'checkbox' );
		input().click();
		await turn();
		expect( changes.pop() ).toEqual( [ 'ignoreAntiSpoof', true ] );
		control.setValue( false );
		expect( input().checked ).toBe( false );
	} );

	it( 'is not ticked by anything but true', () => {
		const { control, input } = make( 'ignoreAntiSpoof', 'checkbox' );
		control.setValue( '1' );
		expect( input().checked ).toBe( false );
		control.setValue( true );
		expect( input().checked ).toBe( true );
	} );
} );

describe( 'a button', () => {
	it( 'tells that it was pressed', () => {
		const { element, pressed, changes } = make( 'skip', 'button', { help: { format: 'html', html: 'Goes <b>on</b>' } } );
		const button = element.querySelector( '.oo-ui-buttonElement-button' ) as HTMLElement;
		expect( button.title ).toBe( 'Goes on' );
		press( button );
		expect( pressed ).toEqual( [ 'skip' ] );
		expect( changes ).toEqual( [] );
	} );
} );

describe( 'a text to read', () => {
	it( 'shows label and value, and takes nothing', () => {
		const { control, element } = make( 'captchaInfo', 'null', {
			label: { format: 'html', html: 'Solve <b>this</b>' }, value: '<img src=x onerror=alert(1)> 2+2'
		} );
		expect( element.textContent ).toContain( 'Solve this' );
		expect( element.textContent ).toContain( '<img src=x onerror=alert(1)> 2+2' );
		expect( element.querySelector( 'img, input, select, textarea' ) ).toBeNull();
		control.setValue( 'x' );
		control.setDisabled( true );
		expect( element.textContent ).toContain( '2+2' );
	} );
} );

describe( 'the wiki’s words', () => {
	const HELP = { format: 'html', html: 'Everybody can <i>read</i> this' } as const;

	it( 'describe the field to those who cannot see it', () => {
		const { input, element } = make( 'reason', 'string', { help: HELP } );
		const described = ( input().getAttribute( 'aria-describedby' ) ?? '' ).split( ' ' )
			.map( ( id ) => document.getElementById( id )?.textContent );
		expect( described ).toContain( 'Everybody can read this' );
		expect( element.querySelector( '.accountcreator-help i' )?.textContent ).toBe( 'read' );
	} );

	it( 'are not said twice', () => {
		const label = { format: 'html', html: 'Real name' } as const;
		expect( make( 'f', 'string', { label, help: label } ).element.querySelector( '.accountcreator-help' ) ).toBeNull();
		expect( make( 'f', 'string', { label, help: HELP }, false ).element.querySelector( '.accountcreator-help' ) ).toBeNull();
	} );

	it( 'cannot do harm', () => {
		const hostile = { format: 'html', html: '<img src=x onerror="window.hostile=1"><script>window.hostile=1</script>x' } as const;
		for ( const fieldType of [ 'string', 'select', 'multiselect', 'checkbox', 'button', 'null' ] as const ) {
			const { element } = make( 'f', fieldType, {
				label: hostile, help: hostile, options: [ { value: hostile.html, label: hostile.html } ]
			} );
			element.querySelectorAll( '*' ).forEach( ( inner ) => inner.dispatchEvent( new Event( 'error' ) ) );
			expect( element.querySelector( 'script, [onerror]' ) ).toBeNull();
		}
		expect( window ).not.toHaveProperty( 'hostile' );
	} );
} );

describe( 'what is to be said of a field', () => {
	it( 'is in a line that screen readers read, and gone when it no longer holds', () => {
		const { control, element } = make( 'username', 'string' );
		const line = element.querySelector( '.accountcreator-remark' );
		expect( line?.getAttribute( 'aria-live' ) ).toBe( 'polite' );
		control.setRemark( { type: 'error', content: 'There is one <already>' } );
		expect( line?.textContent ).toContain( 'There is one <already>' );
		control.setRemark( null );
		expect( line?.textContent ).toBe( '' );
	} );

	it( 'is not said again while it stays the same', () => {
		const { control, element } = make( 'username', 'string' );
		control.setRemark( { type: 'success', content: 'Free' } );
		const said = element.querySelector( '.accountcreator-remark' )?.firstChild;
		control.setRemark( { type: 'success', content: 'Free' } );
		expect( element.querySelector( '.accountcreator-remark' )?.firstChild ).toBe( said );
		control.setRemark( { type: 'error', content: 'Free' } );
		expect( element.querySelector( '.accountcreator-remark' )?.firstChild ).not.toBe( said );
	} );

	it( 'may be that it is wrong, also once the field is left', async () => {
		const { control, input } = make( 'email', 'string' );
		control.setInvalid( true );
		// OOUI judges for itself whenever a field gets or loses the focus.
		$( input() ).trigger( 'focus' );
		expect( input().getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		$( input() ).trigger( 'blur' );
		await turn();
		expect( input().getAttribute( 'aria-invalid' ) ).toBe( 'true' );
		control.setInvalid( false );
		await turn();
		// Absent is what screen readers take for "false".
		expect( input().getAttribute( 'aria-invalid' ) ).toBeNull();
	} );

	it.each<FieldType>( [ 'string', 'password', 'multiselect', 'checkbox' ] )( 'brings the focus to a field of type %s', ( fieldType ) => {
		const { control, element } = make( 'field', fieldType );
		control.focus();
		expect( element.contains( document.activeElement ) ).toBe( true );
	} );
} );
