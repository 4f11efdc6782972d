import type { PageTitles } from './page-titles';

/**
 * Which lines of a page are markup and name nobody: comments, templates of several lines such as infoboxes, headings,
 * rules, magic words, categories. What a comment leaves of a line is kept.
 */
export interface MaskedLine {
	text: string;
	isMarkup: boolean;
}

/** Headings, rules, magic words, tags, templates without parameters, redirects. */
const MARKUP_LINE = /^(?:=.*=|-{4,}|={3,}|_{3,}|\*{3,}|__[^\s_]+__|<\/?[a-z][^<>@]*>|\{\{[^{}|:]*\}\}|#(?!\d)\w+ ?\[\[.*)$/iu;
const PICTURE = /^\[\[[^[\]:|]{1,40}:[^[\]|]*\.(?:jpe?g|png|svg|gif|webp)\s*[|\]]/iu;
const MARKDOWN_HEADING = /^#{2,6}\s/;

/** `## Participants` is a heading of Markdown; `# Zoe` is a number of wikitext. */
function isMarkupLine( text: string, isWiki: boolean ): boolean {
	return text.length < 1000 && (
		MARKUP_LINE.test( text ) || PICTURE.test( text ) && text.endsWith( ']]' ) || !isWiki && MARKDOWN_HEADING.test( text )
	);
}

function withoutComments( line: string, open: boolean ): { text: string; open: boolean } {
	let text = '';
	let rest = line;
	let isOpen = open;
	for ( ;; ) {
		const at = rest.indexOf( isOpen ? '-->' : '<!--' );
		if ( at === -1 ) {
			return { text: isOpen ? text : text + rest, open: isOpen };
		}
		text += isOpen ? '' : rest.slice( 0, at );
		rest = rest.slice( at + ( isOpen ? 3 : 4 ) );
		isOpen = !isOpen;
	}
}

/** How far the line opens or closes templates, its own ones aside. */
function depthChange( line: string ): number {
	return line.split( '{{' ).length - line.split( '}}' ).length;
}

/** A rule of a table, a title below another, an item: what texts in Markdown have. */
const MARKDOWN_RULE = /^\s*\|?\s*:?-{3,}:?\s*\|/;
const MARKDOWN_ITEM = /^\s*(?:[-*+]\s|\d{1,3}[.)]\s|\|)|[^\s@]@[^\s@]/;
const HASH = /^#(?:\s|$)/;

/** `# Participants` above items, a table or further titles is a heading of Markdown; among its like it is a number. */
function markdownTitles( lines: readonly string[] ): ReadonlySet<number> {
	const filled = lines.flatMap( ( line, index ) => ( line.trim() === '' ? [] : [ { line, index } ] ) );
	const hashes = filled.flatMap( ( { line }, place ) => ( HASH.test( line ) ? [ place ] : [] ) );
	const items = filled.filter( ( { line } ) => !HASH.test( line ) && MARKDOWN_ITEM.test( line ) ).length;
	const areFirst = hashes.length <= items && hashes.every( ( place, index ) => place === index );
	const isMarkdown = areFirst || hashes.length * 2 <= items ||
		filled.some( ( { line } ) => MARKDOWN_HEADING.test( line ) || MARKDOWN_RULE.test( line ) );
	const areAbove = areFirst || hashes.every( ( place ) => {
		const next = filled[ place + 1 ];
		return next !== undefined && !HASH.test( next.line );
	} );
	return new Set( isMarkdown && areAbove ? hashes.map( ( place ) => filled[ place ]?.index ?? -1 ) : [] );
}

const FRONT_RULE = /^-{3}\s*$/;
const FRONT_LINE = /^(?:\s|[\w-]+\s*:|- |$)/;
/** Longer than what stands between two rules above a text in Markdown is. */
const MAX_FRONT = 50;

/** Behind how many lines the text begins: those of YAML between two rules say what it is. */
function frontMatterEnd( lines: readonly string[] ): number {
	const start = lines.findIndex( ( line ) => line.trim() !== '' );
	if ( !FRONT_RULE.test( lines[ start ] || '' ) ) {
		return 0;
	}
	const length = lines.slice( start + 1, start + MAX_FRONT ).findIndex( ( line ) => FRONT_RULE.test( line ) );
	const within = lines.slice( start + 1, start + 1 + length );
	return length > 0 && within.every( ( line ) => FRONT_LINE.test( line ) ) ? start + length + 2 : 0;
}

export function maskPage( lines: readonly string[] ): MaskedLine[] {
	const last = lines.reduce( ( at, line, index ) => ( line.includes( '-->' ) ? index : at ), -1 );
	const isWiki = lines.some( ( line ) => /\[\[|\{\{|^==.*==/.test( line ) );
	const front = frontMatterEnd( lines );
	const titles = isWiki ? new Set<number>() : markdownTitles( lines );
	let isComment = false;
	let depth = 0;
	let template = 0;
	return lines.map( ( line, index ) => {
		if ( index < front || titles.has( index ) ) {
			return { text: line, isMarkup: true };
		}
		if ( !isComment && depth === 0 && !/[<{=#_[*-]/.test( line ) ) {
			return { text: line, isMarkup: false };
		}
		// A comment that nobody closes hides nothing.
		const hasComment = isComment || line.includes( '<!--' ) && index <= last;
		const { text, open } = hasComment ? withoutComments( line, isComment ) : { text: line, open: false };
		const wasComment = isComment;
		isComment = open;
		const before = depth;
		if ( isWiki ) {
			const change = depthChange( text );
			depth = Math.max( 0, depth + change );
			template = depth === 0 ? 0 : template + 1;
			if ( template > 100 ) {
				// A template that nobody closes either.
				depth = 0;
				template = 0;
			}
		}
		const trimmed = text.trim();
		const isHidden = trimmed === '' && ( wasComment || line.trim() !== '' );
		return {
			text,
			isMarkup: isHidden || before > 0 || depth > 0 && !/^\s*[*#]/.test( text ) || isMarkupLine( trimmed, isWiki )
		};
	} );
}

const STRIKING = /<(\/?)(?:s|del|strike)\b[^<>]{0,200}>/giu;
const STRUCK_IN_MARKDOWN = /~~(?!~)[^~]{1,300}~~(?!~)/gu;

/** A line of which something is crossed out, or nothing. */
export interface Struck {
	/** The line without it. */
	rest: string;
	/** What is crossed out; '' for nothing. */
	gone: string;
	/** What stands before the first of it. */
	before: string;
}

/** Parts what is crossed out from a line. What nobody closes crosses nothing out. */
export function partStruck( line: string ): Struck {
	if ( !/<|~~/.test( line ) ) {
		return { rest: line, gone: '', before: line };
	}
	let rest = '';
	let gone = '';
	let before: string | null = null;
	let done = 0;
	let open = -1;
	for ( const { 0: tag, 1: slash, index = 0 } of line.matchAll( STRIKING ) ) {
		if ( !slash ) {
			open = open === -1 ? index : open;
		} else if ( open !== -1 ) {
			rest += line.slice( done, open );
			before = before ?? rest;
			rest += ' ';
			gone += line.slice( open, index ).replace( STRIKING, ' ' );
			done = index + tag.length;
			open = -1;
		}
	}
	rest += line.slice( done );
	if ( rest.includes( '~~' ) ) {
		const standing = rest;
		rest = standing.replace( STRUCK_IN_MARKDOWN, ( struck: string, at: number ) => {
			before = before ?? standing.slice( 0, at );
			gone += ' ' + struck.slice( 2, -2 );
			return ' ';
		} );
	}
	return { rest, gone, before: before ?? rest };
}

const LINK = /\[([^[\]\n]{1,100})\]\(((?:https?|mailto):[^()\s]{1,300})\)/giu;
const MAILTO = /^mailto:([^?]*)[^]*$/iu;

const mailTo = ( label: string, address: string ): string => (
	label.trim() === address ? address : `${ label } <${ address }>`
);

/** Markdown’s links as what they are called, but for those to people’s pages. */
export function unlinked( line: string, titles: PageTitles ): string {
	return line.includes( '](' ) ? line.replace( LINK, ( _link, label: string, address: string ) => (
		/^mailto:/i.test( address ) ? mailTo( label, address.replace( MAILTO, '$1' ) ) :
			titles.personAt( address ) === null ? label : address
	) ) : line;
}

const TAG = /<\/?[a-z][^<>@]{0,300}>/giu;

/** Without tags, bold and italics, but with `<ada@example.org>`. */
export function withoutFormat( line: string ): string {
	return /[<'*_]/.test( line ) ? line.replace( TAG, '' ).replace( /'{2,}|\*{2,}/g, '' ) : line;
}
