import { UnderstoodView } from '../../../src/ui/list/understood-view';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( setMessages );

it( 'Every line that is nobody can be seen, a hundred more with each press', async () => {
	const bench = new ListBench();
	await bench.open();
	const view = new UnderstoodView( bench.list );
	document.body.replaceChildren( view.element );
	const lines = ( within: string ): string[] => [ ...view.element.querySelectorAll( `${ within } li` ) ].map( ( { textContent } ) => textContent ?? '' );
	const button = view.element.getElementsByTagName( 'button' );
	bench.list.draft.setText( `${ 'Agenda:\n'.repeat( 150 ) }Ada` );
	view.render();
	expect( lines( '[role=status]' ) ).toHaveLength( 8 );
	expect( lines( ':scope > ul' ) ).toEqual( [] );
	expect( button[ 0 ].hidden ).toBe( false );

	button[ 0 ].click();
	expect( lines( ':scope > ul' ) ).toHaveLength( 100 );
	expect( document.activeElement?.textContent ).toContain( '9' );
	button[ 0 ].click();
	expect( lines( ':scope > ul' ) ).toHaveLength( 142 );
	expect( lines( ':scope > ul' ).pop() ).toContain( '150' );
	expect( button[ 0 ].hidden ).toBe( true );

	// Another text begins anew.
	bench.list.draft.setText( `${ 'Agenda:\n'.repeat( 20 ) }Ada` );
	view.render();
	expect( lines( ':scope > ul' ) ).toEqual( [] );
	expect( button[ 0 ].hidden ).toBe( false );
} );
