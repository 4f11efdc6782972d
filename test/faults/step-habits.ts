import type { Page } from '@playwright/test';
import { SECOND_FACTOR_CODE } from '../wiki/external-login.mjs';
import type { Chance } from './chance';

/** What an organizer may do about a step. */
const HABITS = [ 'answer', 'mistype', 'leave', 'reload', 'skip' ] as const;

/** How often each of them is, beside the others: to reload a long list takes its time. */
const OFTEN: readonly StepHabit[] = [
	'answer', 'answer', 'answer', 'mistype', 'leave', 'leave', 'skip', 'skip', 'reload'
];

export type StepHabit = typeof HABITS[ number ] | 'leave-all';

/** How often all steps of a run are left, where one is. */
const ALL = 0.1;

/** Chooses what is done about the steps that come: everything once, in an order by chance, and then by chance. */
export class StepHabits {
	private readonly coming: StepHabit[];
	/** The steps that were answered wrongly on purpose, by what is said of them. */
	private readonly mistyped = new Set<string>();

	public constructor( private readonly chance: Chance ) {
		this.coming = chance.shuffled<StepHabit>( HABITS );
	}

	/** @param step What is said of it, with the name that it is about */
	public choose( step: string ): StepHabit {
		if ( this.mistyped.has( step ) ) {
			return 'answer';
		}
		const { chance } = this;
		const habit = this.coming.shift() ?? chance.pick( OFTEN );
		if ( habit === 'mistype' ) {
			this.mistyped.add( step );
		}
		return habit === 'leave' && this.coming.length === 0 && chance.happens( ALL ) ? 'leave-all' : habit;
	}
}

/** Puts into the step what such an organizer does; what is pressed at the bottom is left to do. */
export async function fillIn( page: Page, habit: StepHabit ): Promise<void> {
	const dialog = page.locator( '.accountcreator-dialog' );
	if ( habit === 'skip' ) {
		await dialog.getByRole( 'button', { name: 'Skip' } ).click( { timeout: 3000 } );
	} else if ( habit === 'answer' || habit === 'mistype' ) {
		await dialog.locator( 'input[name=code]' )
			.fill( habit === 'mistype' ? '1' : SECOND_FACTOR_CODE, { timeout: 3000 } );
	}
}
