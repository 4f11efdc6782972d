import type { ListDraft } from '../../../src/accounts/list/list-draft';
import { readPastes } from '../../../src/ui/list/list-paste';

const prefetch = jest.fn();

/** What is in a field after a paste, and whether the browser was to paste itself. */
async function paste(
	html: string, text: string, readSource: () => Promise<{ text: string }>
): Promise<[ string, boolean ]> {
	const field = document.createElement( 'textarea' );
	document.body.append( field );
	document.execCommand = () => false;
	const pasted = readPastes( field, { readSource } as unknown as ListDraft, prefetch );
	const event = Object.assign( new Event( 'paste', { cancelable: true } ), {
		clipboardData: { getData: ( type: string ) => ( type === 'text/html' ? html : text ) }
	} );
	field.dispatchEvent( event );
	await pasted();
	return [ field.value, event.defaultPrevented ];
}

const TABLE = '<table><tr><td>Ada<td>ada@example.org</table>';

it( 'puts in what is read out of the HTML of a clipboard', async () => {
	expect( await paste( TABLE, 'Ada', () => Promise.resolve( { text: 'Ada,ada@example.org' } ) ) )
		.toEqual( [ 'Ada,ada@example.org', true ] );
} );

it( 'puts in the text beside it where it cannot be read', async () => {
	const log = jest.spyOn( mw.log, 'error' ).mockImplementation( () => undefined );
	expect( await paste( TABLE, 'Ada', () => Promise.reject( new Error( 'not fetched' ) ) ) ).toEqual( [ 'Ada', true ] );
	expect( log ).toHaveBeenCalledTimes( 1 );
} );

it( 'leaves to the browser what says no more than the text', async () => {
	const readSource = jest.fn();
	expect( await paste( '<p>Ada</p>', 'Ada', readSource ) ).toEqual( [ '', false ] );
	expect( readSource ).not.toHaveBeenCalled();
} );

it( 'fetches what reads HTML as soon as a paste is likely', () => {
	const field = document.createElement( 'textarea' );
	readPastes( field, {} as unknown as ListDraft, prefetch );
	prefetch.mockClear();
	field.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'a' } ) );
	expect( prefetch ).not.toHaveBeenCalled();
	field.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Control', ctrlKey: true } ) );
	field.dispatchEvent( new KeyboardEvent( 'keydown', { key: 'Meta', metaKey: true } ) );
	field.dispatchEvent( new MouseEvent( 'contextmenu' ) );
	expect( prefetch ).toHaveBeenCalledTimes( 3 );
} );
