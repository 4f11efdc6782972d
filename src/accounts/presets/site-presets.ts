/** What the opening has heard of the page of the wiki, as far as lists want to know before they read it themselves. */

type Said = Readonly<Record<string, unknown>>;

/** Title or address of the page where a higher limit is asked for; '': none is named. */
export function limitRequestPageOf( { limitRequestPage }: Said ): string {
	return typeof limitRequestPage === 'string' ? limitRequestPage : '';
}

/** Are there presets, or at least something that is meant to be some? */
export function offersPresets( { presets }: Said ): boolean {
	return presets !== undefined;
}
