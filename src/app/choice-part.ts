/** The presets for one account, fetched where the wiki has some, or a link names one. */

import type { One } from '../accounts/one/one';
import messages from '../i18n/en.json';
import { PresetChoiceView } from '../ui/one/preset-choice-view';
import { defineMessages } from '../ui/shared/messages';
import { MwPresetPages } from '../wiki/mw-preset-pages';

defineMessages( messages );

/**
 * @param one
 * @param wanted The name of the preset that a link asked for; left out: none
 * @return What stands above the form
 */
export function presetChoice( one: One, wanted?: string ): JQuery {
	return new PresetChoiceView( one, new MwPresetPages( String( mw.config.get( 'wgUserName' ) ) ), wanted ).$element;
}
