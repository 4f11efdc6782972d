import { PageTitle } from '../../../src/ui/list/page-title';

describe( 'the title of the page', () => {
	it( 'is what it was once nothing goes on', () => {
		const page = { title: 'Main Page' };
		const title = new PageTitle( page );
		title.show( '(0/3)' );
		title.show( '(1/3)' );
		expect( page.title ).toBe( '(1/3) Main Page' );
		title.show( '' );
		expect( page.title ).toBe( 'Main Page' );
	} );

	it( 'is left alone while nothing goes on', () => {
		const page = { title: 'Main Page' };
		const title = new PageTitle( page );
		page.title = 'Another page';
		title.show( '' );
		expect( page.title ).toBe( 'Another page' );
		title.show( '(0/3)' );
		expect( page.title ).toBe( '(0/3) Another page' );
	} );

	it( 'may be changed by other scripts meanwhile', () => {
		const page = { title: 'Main Page' };
		const title = new PageTitle( page );
		title.show( '(0/3)' );
		page.title = 'Live preview';
		title.show( '(1/3)' );
		expect( page.title ).toBe( '(1/3) Live preview' );
		page.title = `(7) ${ page.title }`;
		title.show( '' );
		expect( page.title ).toBe( '(7) Live preview' );
	} );
} );
