import type { Cancellation } from '../../contract/service';

/** A page of the wiki, as people see it. */
export interface WikiPage {
	/** As the wiki writes it, after redirects. */
	title: string;
	html: string;
}

/** What the list needs of the wiki to take people from its pages. Fulfilled by wiki/. */
export interface PageService {
	/**
	 * Pages whose titles begin like this, in any namespace; ten at most.
	 *
	 * @throws WikiError
	 */
	findTitles( typed: string, cancellation: Cancellation ): Promise<string[]>;

	/**
	 * The page as rendered; null where there is none of this title.
	 *
	 * @throws WikiError
	 */
	readPage( title: string, cancellation: Cancellation ): Promise<WikiPage | null>;
}
