import type { Opening } from '../contract/service';

/** Who may change the page of the wiki has this right. */
const EDITS_PAGE = 'editsitejson';

/**
 * Are presets shown without being asked for? Where the wiki has some, or something that is meant to be some; and to
 * those who can mend what the page says, because what is wrong with it is told beside the presets.
 */
export function offersPresets( { rights, site: { said } }: Pick<Opening, 'rights' | 'site'> ): boolean {
	return 'presets' in said || Object.keys( said ).length > 0 && rights.includes( EDITS_PAGE );
}
