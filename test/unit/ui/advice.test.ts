import { adviceParagraph } from '../../../src/ui/shared/advice';

// jsdom has no layout.
Element.prototype.scrollIntoView = jest.fn();

describe( 'what can be done about a refusal', () => {
	it( 'is said at once where its text is there', () => {
		mw.messages.set( { 'advice-there': 'Choose another name.', 'word-separator': ' ' } );
		const fetch = jest.fn();
		expect( adviceParagraph( 'advice-there', 'It counts.', fetch ).text() ).toBe( 'Choose another name. It counts.' );
		expect( fetch ).not.toHaveBeenCalled();
	} );

	it( 'is said when its text has come, and what is said after it before', async () => {
		mw.messages.set( { 'word-separator': ' ' } );
		const fetch = jest.fn( () => {
			mw.messages.set( { 'advice-late': 'Choose another name.' } );
			return Promise.resolve();
		} );
		const $paragraph = adviceParagraph( 'advice-late', 'It counts.', fetch );
		$( '<div>' ).addClass( 'oo-ui-messageWidget' ).append( $paragraph );
		expect( $paragraph.text() ).toBe( 'It counts.' );
		await fetch.mock.results[ 0 ]?.value;
		expect( $paragraph.text() ).toBe( 'Choose another name. It counts.' );
		expect( Element.prototype.scrollIntoView ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'is left out where its text does not come', async () => {
		const $paragraph = adviceParagraph( 'advice-never', 'It counts.', () => Promise.resolve() );
		await Promise.resolve();
		expect( $paragraph.text() ).toBe( 'It counts.' );
	} );
} );
