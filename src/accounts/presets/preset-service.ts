import type { PresetPage } from './read-presets';

/** What presets need of the wiki. Fulfilled by wiki/. */
export interface PresetService {
	/**
	 * The page of the wiki and that of the person, in one request.
	 *
	 * @throws WikiError
	 */
	readPages(): Promise<{ site: PresetPage; own: PresetPage }>;

	/**
	 * Saves the person's own page. Refused where it is another than the one that was read.
	 *
	 * @param read As readPages() had it
	 * @param text
	 * @param summary
	 * @throws WikiError
	 */
	saveOwn( read: PresetPage, text: string, summary: string ): Promise<void>;
}
