/** What is settled for an event beforehand: the presets of the wiki and of the person, fetched when one is wanted. */

import type { AccountList } from '../accounts/list/account-list';
import { PresetLibrary } from '../accounts/list/preset-library';
import messages from '../i18n/en.json';
import { PresetsView } from '../ui/list/presets-view';
import { defineMessages } from '../ui/shared/messages';
import { MwPresetService } from '../wiki/mw-preset-service';

defineMessages( messages );

export function makePresets( list: AccountList, me: string ): PresetsView {
	return new PresetsView( new PresetLibrary( new MwPresetService( me ), list.preset ) );
}
