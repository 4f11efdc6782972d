import AxeBuilder from '@axe-core/playwright';
import { atRest } from './at-rest';
import { findCut } from './cut';
import type { Dialog } from './dialog';
import { expect, test } from './fixtures';
import { visitStates } from './states';

/** How the wiki looks: a skin, by day or by night. */
interface Look {
	title: string;
	skin: string;
	/** Shows any page by night, whatever the wiki and the person have set. */
	night?: Record<string, string>;
}

const LOOKS: Look[] = [
	{ title: 'Vector 2022 @1.39', skin: 'vector-2022' },
	{ title: 'Vector 2022 at night @1.43', skin: 'vector-2022', night: { vectornightmode: '1' } },
	{ title: 'Minerva @1.39', skin: 'minerva' },
	{ title: 'Minerva at night @1.43', skin: 'minerva', night: { minervanightmode: '1' } }
];

const SIZES = {
	desktop: { width: 1280, height: 900 },
	phone: { width: 360, height: 740 },
	// A phone on its side, or upright with its keyboard shown
	low: { width: 740, height: 360 }
};

/** What is wrong, and in which states. */
class Problems {
	private readonly states = new Map<string, string[]>();

	public add( state: string, found: readonly string[] ): void {
		for ( const problem of found ) {
			this.states.set( problem, [ ...this.states.get( problem ) ?? [], state ] );
		}
	}

	public get all(): string[] {
		return [ ...this.states ].map( ( [ problem, states ] ) => `${ problem } (${ states.join( ', ' ) })` );
	}
}

async function findViolations( { page }: Dialog ): Promise<string[]> {
	const { violations } = await new AxeBuilder( { page } )
		.setLegacyMode().include( '.accountcreator-dialog' ).analyze();
	return violations.flatMap( ( { id, nodes } ) => nodes.map(
		( { html, failureSummary } ) => `${ id }: ${ html.slice( 0, 200 ) } ${ failureSummary }`
	) );
}

async function findWrongBackground( dialog: Dialog, isDark: boolean ): Promise<string[]> {
	const background = await dialog.root.locator( '.oo-ui-window-frame' )
		.evaluate( ( frame ) => getComputedStyle( frame ).backgroundColor );
	const [ red = 255 ] = ( background.match( /[\d.]+/g ) ?? [] ).map( Number );
	return red < 128 === isDark ? [] : [ `The background is ${ background }` ];
}

/** Buttons that cannot be brought into sight, those below the body without scrolling, or too low for a finger. */
async function findUnhandyButtons( { page, root }: Dialog ): Promise<string[]> {
	const found: string[] = [];
	const { height: windowHeight = 0 } = page.viewportSize() ?? {};
	for ( const button of await root.locator( '[data-accountcreator-action]:visible' ).all() ) {
		if ( await button.locator( 'xpath=ancestor::*[contains(@class, "accountcreator-body")]' ).count() > 0 ) {
			await button.scrollIntoViewIfNeeded();
		}
		const { y = 0, height = 0 } = await button.boundingBox() ?? {};
		if ( y < 0 || y + height > windowHeight || height < 30 ) {
			found.push( `“${ await button.innerText() }” from ${ y } to ${ y + height } px of ${ windowHeight }` );
		}
	}
	return found;
}

test.describe( 'In every state axe-core finds nothing, and nothing is cut, on', () => {
	for ( const { title, skin, night } of LOOKS ) {
		test( title, async ( { wiki, somebody, loggedIn, freshName, consoleWatch }, testInfo ) => {
			test.setTimeout( 120_000 );
			consoleWatch.allow( /net::ERR_/, 'The test cuts the connection.' );
			const person = await somebody( { preferences: { skin } } );
			// Colours are measured: not in the middle of a transition.
			const options = { hasTouch: true, reducedMotion: 'reduce' } as const;
			const page = await loggedIn( person, options );
			const visited: string[] = [];
			const problems = new Problems();
			await visitStates( {
				wiki, page, person, freshName, query: night ?? {},
				loggedIn: ( who, more ) => loggedIn( who, { ...options, ...more } ),
				visit: async ( state, dialog ) => {
					visited.push( state );
					// What the mouse hovers over has colours of its own, which are OOUI's business.
					await dialog.page.mouse.move( 0, 0 );
					await atRest( dialog.page );
					problems.add( state, await findViolations( dialog ) );
					problems.add( state, await findWrongBackground( dialog, night !== undefined ) );
					// Night changes colours only.
					for ( const [ size, viewport ] of Object.entries( night ? { desktop: SIZES.desktop } : SIZES ) ) {
						await dialog.page.setViewportSize( viewport );
						await atRest( dialog.page );
						await dialog.page.screenshot( { path: testInfo.outputPath( `${ state }-${ size }.png` ) } );
						problems.add( `${ state }, ${ size }`, await findCut( dialog.root ) );
						problems.add( `${ state }, ${ size }`, await findUnhandyButtons( dialog ) );
					}
					await dialog.page.setViewportSize( SIZES.desktop );
				}
			} );
			expect( visited ).toHaveLength( 11 );
			expect( problems.all ).toEqual( [] );
		} );
	}
} );
