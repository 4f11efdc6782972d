/** What follows the creation of a list: its plan, its doing and what is told of it, fetched when somebody wants it. */

import type { AccountList } from '../accounts/list/account-list';
import { FollowPlanning } from '../accounts/list/after/follow-planning';
import { FollowRun } from '../accounts/list/after/follow-run';
import { clock } from './browser';
import messages from '../i18n/en.json';
import { FollowForm } from '../ui/list/follow-form';
import { FollowReport } from '../ui/list/follow-report';
import { FOLLOW_STEPS, followCells, followLines, stepText } from '../ui/list/follow-texts';
import type { FollowSource } from '../ui/list/lazy-follow';
import { defineMessages } from '../ui/shared/messages';
import { textToCopy } from '../ui/shared/text-to-copy';
import { MwFollowService } from '../wiki/mw-follow-service';

defineMessages( messages );

export function makeFollow( list: AccountList, me: string ): FollowSource {
	const service = new MwFollowService( me );
	const planning = new FollowPlanning( service );
	const run = new FollowRun( list, {
		service, clock, texts: {
			welcomeSummary: () => textToCopy( 'accountcreator-follow-summary-welcome' ),
			participantsSummary: ( count ) => textToCopy( 'accountcreator-follow-summary-participants', count )
		}
	} );
	return {
		form: new FollowForm( list, planning ), report: new FollowReport( list, run, planning ), lines: followLines,
		columns: { headings: FOLLOW_STEPS.map( stepText ), cells: followCells }
	};
}
