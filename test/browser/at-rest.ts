import type { Page } from '@playwright/test';

/** Waits until nothing on the page moves or fades any more. What goes on for ever, as a bar of progress does, may. */
export async function atRest( page: Page ): Promise<void> {
	await page.evaluate( async () => {
		const isMoving = ( { playState, effect }: Animation ): boolean => (
			playState === 'running' && effect?.getComputedTiming().endTime !== Infinity
		);
		// What begins with the next frame is seen with the one after that.
		for ( let calm = 0; calm < 3; ) {
			await new Promise( requestAnimationFrame );
			calm = document.getAnimations().some( isMoving ) ? 0 : calm + 1;
		}
	} );
}
