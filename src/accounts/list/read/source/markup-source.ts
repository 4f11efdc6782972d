import { PageTitles } from '../page-titles';
import type { ReadOptions } from '../reading';
import { isHtml, textOfHtml, textOfPage, type HtmlParser } from './html';

/** What may be HTML. */
export type MarkupSource =
	/** The clipboard: its HTML, and the text beside it. */
	{ kind: 'html'; html: string; text: string } |
	/** A page of the wiki, as rendered. */
	{ kind: 'page'; html: string } |
	/** What a file says, which is HTML or not. */
	{ kind: 'text'; text: string };

export type TextOfMarkup = (
	source: MarkupSource, options: Pick<ReadOptions, 'userNamespaces'>, parser: HtmlParser
) => Promise<string>;

/** The text that is read in place of HTML, and of what is none. */
export const textOfMarkup: TextOfMarkup = async ( source, { userNamespaces }, parser ) => {
	const titles = new PageTitles( userNamespaces );
	switch ( source.kind ) {
		case 'html':
			return textOfHtml( source.html, source.text, titles, parser );
		case 'page':
			return textOfPage( source.html, titles, parser );
		case 'text':
			return isHtml( source.text ) ? textOfHtml( source.text, '', titles, parser ) : source.text;
	}
};
