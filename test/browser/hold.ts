import type { Route } from '@playwright/test';
import type { ListDialog } from './list-dialog';
import { isCreation } from './traffic';

interface Hold {
	/** The first creation that is held. The wiki knows nothing of it. */
	held: Promise<Route>;
	/** Lets all that come from now on through. */
	release: () => void;
}

/** Lets the first creations through and holds the next one: the list is in mid-run until it is let go. */
export async function holdAfter( dialog: ListDialog, count: number ): Promise<Hold> {
	let left = count;
	let tell: ( route: Route ) => void;
	const held = new Promise<Route>( ( resolve ) => {
		tell = resolve;
	} );
	await dialog.page.route( '**/api.php*', async ( route, request ) => {
		if ( !isCreation( request ) ) {
			await route.fallback();
		} else if ( left > 0 ) {
			left--;
			await route.fallback();
		} else {
			tell( route );
		}
	} );
	return {
		held,
		release: () => {
			left = Infinity;
		}
	};
}
