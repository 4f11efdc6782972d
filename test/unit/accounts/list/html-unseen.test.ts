import { JSDOM } from 'jsdom';
import { PageTitles } from '../../../../src/accounts/list/read/page-titles';
import { textOfHtml, textOfPage } from '../../../../src/accounts/list/read/source/html';

const { DOMParser } = new JSDOM().window;
const titles = new PageTitles();

const UNSEEN = [
	'hidden', 'hidden="until-found"', 'aria-hidden="true"', 'style="display:none"', 'style="Display : None"',
	'style="visibility:hidden"', 'style="visibility: collapse"', 'style="opacity:0"', 'style="color:red;opacity: 0.0"',
	'style="font-size:0"', 'style="font-size:0pt"', 'style="mso-hide:all"'
];

const SEEN = [
	'', 'aria-hidden="false"', 'style="display:block"', 'style="visibility:visible"', 'style="opacity:0.5"',
	'style="opacity:1"', 'style="font-size:0.9em"', 'style="font-size:10pt"'
];

const page = ( how: string ): string => textOfPage(
	`<ul><li>Ada</li><li ${ how }>Bob</li><li>Grace <span ${ how }>Hopper</span></li></ul>`, titles, DOMParser
);

const table = ( how: string ): string => textOfHtml(
	`<table><tr><td>Ada<td>ada@example.org<td ${ how }>Bob</td></tr><tr ${ how }><td>Carl<td>carl@example.org<td></tr></table>`,
	'', titles, DOMParser
);

describe( 'HTML that nobody sees', () => {
	it.each( UNSEEN )( 'names nobody: %s', ( how ) => {
		expect( page( how ) ).toBe( '* Ada\n* Grace' );
		expect( table( how ) ).toContain( 'Ada\tada@example.org' );
		expect( table( how ) ).not.toMatch( /Bob|Carl|carl@/ );
	} );

	it.each( SEEN )( 'is not this: %s', ( how ) => {
		expect( page( how ) ).toBe( '* Ada\n* Bob\n* Grace Hopper' );
		expect( table( how ) ).toContain( 'Bob' );
		expect( table( how ) ).toContain( 'carl@example.org' );
	} );
} );
