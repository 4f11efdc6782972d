import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ListDialog } from '../browser/list-dialog';
import { asTable, type Guest } from './guests';
import { look } from './view';

/** How long a visit takes at most, in milliseconds. */
const VISIT = 40_000;

/**
 * Another wiki of the same origin, in the same tab, with the dialog open: it knows nothing of this one's list. One with
 * a single person is begun there, and found again by the next visit; whether it comes to its end is not waited for.
 *
 * @param page
 * @param beside The people of such lists
 * @param visit Which visit it is, from 0 on
 * @return The names that are shown and are none of these people's, and what was pressed
 */
export async function beginBeside(
	page: Page, beside: readonly Guest[], visit: number
): Promise<{ strangers: string[]; pressed: string[] }> {
	const dialog = new ListDialog( page );
	const strangers: string[] = [];
	const pressed: string[] = [];
	const press = async ( action: 'resume' | 'check' | 'start' | 'reopen' ): Promise<void> => {
		// A press that came too late is seen by what is shown next.
		await dialog.button( action ).click( { timeout: 3000 } ).then( () => pressed.push( action ), () => undefined );
	};
	let isPasted = false;
	for ( const end = Date.now() + VISIT; Date.now() < end; await sleep( 60 ) ) {
		const seen = await look( page );
		strangers.push( ...( seen?.rows ?? [] ).map( ( { username } ) => username )
			.filter( ( name ) => !beside.some( ( { username } ) => username === name ) ) );
		if ( seen?.view === 'list' && seen.actions.includes( 'reopen' ) ) {
			// The wiki did not say what it takes to create accounts.
			await press( 'reopen' );
		} else if ( seen?.view === 'list' && !seen.wantsText && seen.alerts.length > 0 ) {
			// It said that nobody can, for now.
			await page.reload();
		} else if ( seen?.view === 'list' && seen.actions.includes( 'resume' ) ) {
			await press( 'resume' );
		} else if ( seen?.view === 'list' && seen.wantsText && !isPasted ) {
			isPasted = true;
			const text = asTable( [ beside[ visit % beside.length ] ] );
			await dialog.text.fill( text, { timeout: 5000 } ).catch( () => undefined );
		} else if ( seen?.view === 'list' && isPasted && seen.actions.includes( 'check' ) ) {
			await press( 'check' );
		} else if ( seen?.view === 'check' && seen.actions.includes( 'start' ) ) {
			await press( 'start' );
		} else if ( seen && /run|results/.test( seen.view ) ) {
			break;
		}
	}
	return { strangers, pressed };
}
