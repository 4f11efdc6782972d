/** The accounts that somebody created, and what became of them: fetched when somebody looks back. */

import { Mine } from '../accounts/mine/mine';
import { clock } from './browser';
import messages from '../i18n/en.json';
import type { FetchedView } from '../ui/list/lazy-view';
import { MineView } from '../ui/list/mine-view';
import { defineMessages } from '../ui/shared/messages';
import { MwMineService } from '../wiki/mw-mine-service';

defineMessages( messages );

/** @param me The person who is logged in */
export function makeMine( me: string ): FetchedView {
	return new MineView( new Mine( new MwMineService( me ), () => clock.now() ) );
}
