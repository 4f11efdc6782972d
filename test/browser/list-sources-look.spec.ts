import type { Page } from '@playwright/test';
import { findCut } from './cut';
import { expect, test } from './fixtures';
import { openList } from './list-dialog';
import { cyrillicFile, ListSources, PDF, workbookFile } from './list-sources';
import { look } from './look';

interface Appearance {
	name: string;
	skin: 'vector-2022' | 'minerva';
	query: Record<string, string>;
	viewport: { width: number; height: number };
	/** On which versions it runs, where that is not 1.43 and only by default */
	tag?: string;
}

const DESK = { width: 1280, height: 900 };

const APPEARANCES: readonly Appearance[] = [
	{ name: 'day', skin: 'vector-2022', query: {}, viewport: DESK },
	{ name: 'night', skin: 'vector-2022', query: { vectornightmode: '1' }, viewport: DESK, tag: ' @1.43' },
	{ name: 'phone', skin: 'minerva', query: {}, viewport: { width: 360, height: 740 }, tag: ' @1.39' },
	{ name: 'right to left', skin: 'vector-2022', query: { uselang: 'arc' }, viewport: DESK }
];

async function scrolled( page: Page ): Promise<void> {
	await page.locator( '.accountcreator-sources' ).evaluate( ( element ) => element.scrollIntoView() );
}

for ( const { name, skin, query, viewport, tag = '' } of APPEARANCES ) {
	test( `Sources of a list can be used by everybody, and nothing is cut: ${ name }${ tag }`, async ( {
		wiki, somebody, loggedIn, freshName
	} ) => {
		const event = `Project:Look ${ freshName() }`;
		const people = ( heading: string, names: readonly string[] ): string => (
			[ `== ${ heading } ==`, ...names.map( ( each ) => `* [[User:${ each }]]` ) ].join( '\n' )
		);
		await wiki.savePage( event, [
			people( 'Organizers', [ 'Olga Example' ] ),
			people( 'Participants who come to the library in the morning', [ 'Ada Example', 'Bob Example', 'علياء مثال', 'Dora Example' ] )
		].join( '\n' ) );
		const page = await loggedIn( await somebody( { preferences: { skin } } ), { reducedMotion: 'reduce' } );
		await page.setViewportSize( viewport );
		const dialog = await openList( wiki, page, query );
		const sources = new ListSources( dialog );
		const cut: string[] = [];
		const visit = async ( state: string ): Promise<void> => {
			await scrolled( page );
			await look( dialog, wiki, `source-${ state }-${ name.replace( /\W+/g, '-' ) }` );
			cut.push( ...( await findCut( dialog.root ) ).map( ( problem ) => `${ state }: ${ problem }` ) );
		};
		await sources.open( PDF );
		await expect( dialog.root.getByRole( 'alert' ).filter( { hasText: PDF.name } ) ).toBeVisible();
		await visit( 'refused' );
		await sources.action( 'page' ).click();
		await sources.pageTitle.pressSequentially( event.slice( 0, -3 ) );
		await expect( sources.suggestions ).toHaveCount( 1 );
		await visit( 'titles' );
		await sources.suggestions.click();
		await expect( sources.section( 'Organizers' ) ).toBeVisible();
		await sources.section( 'Participants' ).check();
		await visit( 'sections' );
		await sources.action( 'take-people' ).click();
		await sources.open( cyrillicFile( 'список участников.csv', [
			'Имя;Почта', 'Ада Примерова;ada@example.org', 'Жанна Щукина;zhanna@example.org'
		].join( '\n' ) ) );
		await expect( sources.answer( 'replace' ) ).toBeVisible();
		await page.screenshot( { path: `test-results/screens/${ wiki.version }/source-question-${ name.replace( /\W+/g, '-' ) }.png` } );
		await sources.answer( 'replace' ).click();
		await expect( dialog.input( 'encoding' ) ).toBeVisible();
		await visit( 'encoding' );
		await sources.open( workbookFile( 'people.xlsx', {
			Monday: [ [ 'Username' ], [ 'Ada Example' ] ], Tuesday: [ [ 'Username' ], [ 'Bob Example' ], [ 'Zoe Example' ] ]
		} ) );
		await sources.answer( 'replace' ).click();
		await expect( dialog.input( 'worksheet' ) ).toHaveValue( 'Tuesday' );
		await visit( 'worksheet' );
		expect( cut ).toEqual( [] );
	} );
}
