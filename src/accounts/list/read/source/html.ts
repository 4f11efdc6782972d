import { delimitedText } from '../../delimited-text';
import type { PageTitles } from '../page-titles';
import { MOST_SPANNED, SpanBudget, SpanGrid } from '../span-grid';

/** What is asked of a document's nodes. accounts/ has no DOM of its own. */
export interface HtmlNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: ArrayLike<HtmlNode>;
	getAttribute?( name: string ): string | null;
}

/** The browser's DOMParser: in its documents no script runs and nothing is loaded. */
export type HtmlParser = new () => { parseFromString( html: string, type: 'text/html' ): { readonly body: HtmlNode } };

const TEXT = 3;
const ELEMENT = 1;

/** Not for reading, or not of the list: scripts, links to edit and to reply, footnotes, tables of contents. */
const SKIPPED = new Set( [ 'STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'META', 'LINK', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA' ] );
const SKIPPED_CLASS = /(?:^|\s)(?:mw-editsection|ext-discussiontools-init-replylink\S*|reference|toc|mw-empty-elt|navbox|catlinks|mw-jump-link|vector-toc|printfooter)(?:\s|$)/;

const BLOCKS = new Set( [ 'P', 'DIV', 'SECTION', 'ARTICLE', 'UL', 'OL', 'DL', 'DT', 'BLOCKQUOTE', 'PRE', 'HR', 'FORM', 'HEADER', 'FOOTER', 'MAIN', 'TABLE', 'CAPTION', 'FIGURE' ] );

/**
 * The parsers of browsers put no element deeper, but beside (Blink and WebKit: maximumHTMLParserDOMTreeDepth, 512).
 * What is deeper all the same is read as its text alone, for which no call stack is needed.
 */
const MAX_DEPTH = 600;

const attribute = ( node: HtmlNode, name: string ): string => node.getAttribute?.( name ) || '';

/** What nobody sees of a page is not on its list; and numbers before the items of Word's lists. */
const SKIPPED_STYLE = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:opacity|font-size)\s*:\s*0(?![.\d]*[1-9])|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i;

function isSkipped( node: HtmlNode ): boolean {
	return SKIPPED.has( node.nodeName.toUpperCase() ) || SKIPPED_CLASS.test( attribute( node, 'class' ) ) ||
		SKIPPED_STYLE.test( attribute( node, 'style' ) ) || attribute( node, 'aria-hidden' ) === 'true' ||
		typeof node.getAttribute?.( 'hidden' ) === 'string';
}

/** How people are crossed out, by office programs and by hand. */
const isStruck = ( node: HtmlNode ): boolean => (
	/^(?:DEL|S|STRIKE)$/i.test( node.nodeName ) || /text-decoration[^;]*line-through/i.test( attribute( node, 'style' ) )
);

/** A table, as rows of cells, or a line of the page. */
type Block = { rows: string[][]; isHead: boolean[] } | { line: string };

/** What begins a line of wikitext: of a list, or a heading. */
const MARK = /^(?:[*#:]|==) /;

const textOfCell = ( blocks: readonly Block[] ): string => blocks.map( ( block ) => (
	'line' in block ? block.line.replace( MARK, '' ).replace( / ==$/, '' ) : block.rows.map( ( each ) => each.join( ' ' ) ).join( ' ' )
) ).join( '\n' );

/** `Ada (page does not exist)` → `Ada`; by hand, because a pattern tries every blank before the bracket anew. */
function withoutRemark( title: string ): string {
	const start = title.lastIndexOf( '(' );
	return start !== -1 && title.indexOf( ')', start ) === title.length - 1 ? title.slice( 0, start ).trimEnd() : title;
}

function partsOf( table: HtmlNode ): { rows: HtmlNode[]; captions: HtmlNode[] } {
	const all = Array.from( table.childNodes ).flatMap( ( child ) => (
		/^T(?:BODY|HEAD|FOOT)$/i.test( child.nodeName ) ? Array.from( child.childNodes ) : [ child ]
	) );
	const named = ( name: string ): HtmlNode[] => all.filter( ( { nodeName } ) => nodeName.toUpperCase() === name );
	return { rows: named( 'TR' ), captions: named( 'CAPTION' ) };
}

/** Says, in any language, that there would have been more. */
const CUT = `<!-- rowspan × colspan > ${ MOST_SPANNED } -->`;

/** Reads a document into lines and tables, in which links to people are `[[User:Name]]`. */
class HtmlReader {
	public readonly blocks: Block[] = [];
	public people = 0;
	private line = '';
	/** Before the next line that has something in it. */
	private mark = '';
	/** Who is named in the line. */
	private readonly named = new Set<string>();
	/** How many texts with an address in them were read. */
	private addresses = 0;

	/**
	 * @param titles
	 * @param budget
	 * @param depth
	 * @param isCrossed Is what is read crossed out?
	 */
	public constructor(
		private readonly titles: PageTitles, public readonly budget = new SpanBudget(), private depth = 0,
		private isCrossed = false
	) {}

	public read( node: HtmlNode, list = '' ): void {
		if ( this.depth > MAX_DEPTH ) {
			this.readDeep( node );
			return;
		}
		this.depth++;
		for ( const child of Array.from( node.childNodes ) ) {
			if ( child.nodeType === TEXT ) {
				this.addText( child );
			} else if ( child.nodeType === ELEMENT && !isSkipped( child ) ) {
				const wasStruck = this.isCrossed;
				this.isCrossed = wasStruck || isStruck( child );
				this.readElement( child, list );
				this.isCrossed = wasStruck;
			}
		}
		this.depth--;
	}

	private addText( node: HtmlNode ): void {
		const text = ( node.nodeValue || '' ).replace( /\s+/gu, ' ' );
		this.addresses += /[@＠]/.test( text ) ? 1 : 0;
		this.add( text );
	}

	private add( text: string ): void {
		this.line += this.isCrossed && text !== ' ' ? `<s>${ text }</s>` : text;
	}

	/** Each element in a line of its own. */
	private readDeep( node: HtmlNode ): void {
		const left: HtmlNode[] = [ node ];
		for ( let next = left.pop(); next !== undefined; next = left.pop() ) {
			if ( next.nodeType === TEXT ) {
				this.addText( next );
			} else if ( next.nodeType === ELEMENT && !isSkipped( next ) ) {
				this.flush();
				for ( const child of Array.from( next.childNodes ).reverse() ) {
					left.push( child );
				}
			}
		}
		this.flush();
	}

	public flush(): void {
		const text = this.line.replace( / +/g, ' ' ).replace( /<\/s>( ?)<s>/g, '$1' ).trim();
		if ( text !== '' ) {
			this.blocks.push( { line: ( this.mark + text ).replace( /^(==) (.*)$/, '$1 $2 ==' ) } );
			this.mark = '';
		}
		this.line = '';
		this.named.clear();
	}

	private readElement( node: HtmlNode, list: string ): void {
		const name = node.nodeName.toUpperCase();
		if ( name === 'BR' ) {
			this.flush();
		} else if ( name === 'A' ) {
			this.readLink( node, list );
		} else if ( name === 'TABLE' ) {
			this.readTable( node );
		} else if ( name === 'LI' || name === 'DD' || /^H[1-6]$/.test( name ) || /mso-?list/i.test( attribute( node, 'class' ) + attribute( node, 'style' ) ) ) {
			this.flush();
			this.mark = name === 'LI' ? list : name === 'DD' ? ': ' : /^H/.test( name ) ? '== ' : '* ';
			this.read( node, list );
			this.flush();
			this.mark = '';
		} else if ( BLOCKS.has( name ) || name === 'TR' || name === 'TBODY' ) {
			this.flush();
			this.read( node, name === 'OL' ? '# ' : name === 'UL' ? '* ' : list );
			this.flush();
		} else {
			this.read( node, list );
		}
	}

	private readLink( node: HtmlNode, list: string ): void {
		const href = attribute( node, 'href' );
		const address = /^https?:/i.test( href ) ? href : `https://wiki.invalid${ href.replace( /^\.?\/*/, '/' ) }`;
		const title = attribute( node, 'title' );
		const person = href === '' || href.startsWith( '#' ) ? null : this.titles.personAt( address ) ?? this.titles.personIn( withoutRemark( title ) );
		if ( /^mailto:/i.test( href ) ) {
			const before = this.addresses;
			this.read( node, list );
			if ( this.addresses === before ) {
				const [ mailbox = '' ] = href.slice( 'mailto:'.length ).split( '?' );
				this.add( ` <${ mailbox }>` );
			}
		} else if ( person === null ) {
			this.read( node, list );
		} else if ( !this.named.has( person ) ) {
			// The talk page and the contributions of somebody who is named already say nothing new.
			this.people++;
			this.named.add( person );
			this.add( ` [[User:${ person }]] ` );
		}
	}

	/** A table, or what is in one that is only a frame around something else. Either way, each cell is read once. */
	private readTable( table: HtmlNode ): void {
		const grid = new SpanGrid<readonly Block[]>( this.budget, [] );
		const framed: Block[][] = [];
		const { rows: found, captions } = partsOf( table );
		const isHead = found.map( ( row ) => this.readRow( row, grid, framed ) );
		this.flush();
		const { rows } = grid;
		if ( rows.some( ( cells ) => cells.filter( ( cell ) => cell.length > 0 ).length > 1 ) ) {
			this.blocks.push( { rows: rows.map( ( cells ) => cells.map( textOfCell ) ), isHead } );
			return;
		}
		for ( const caption of captions ) {
			this.read( caption );
			this.flush();
		}
		framed.forEach( ( blocks ) => blocks.forEach( ( block ) => this.take( block ) ) );
	}

	/** @return Does it hold headings alone? */
	private readRow( row: HtmlNode, grid: SpanGrid<readonly Block[]>, framed: Block[][] ): boolean {
		let heads = 0;
		let data = 0;
		grid.beginRow();
		for ( const cell of Array.from( row.childNodes ) ) {
			const name = cell.nodeName.toUpperCase();
			if ( name !== 'TD' && name !== 'TH' ) {
				continue;
			}
			grid.skipSpanned();
			// Below the table are its body, the row and the cell.
			const inner = new HtmlReader(
				this.titles, this.budget, this.depth + 3, this.isCrossed || isStruck( row ) || isStruck( cell )
			);
			const isSeen = !isSkipped( row ) && !isSkipped( cell );
			if ( isSeen ) {
				inner.read( cell );
			}
			inner.flush();
			this.people += inner.people;
			grid.add( inner.blocks, Number( attribute( cell, 'rowspan' ) ), Number( attribute( cell, 'colspan' ) ) );
			if ( isSeen ) {
				framed.push( inner.blocks );
			}
			heads += name === 'TH' ? 1 : 0;
			data += name === 'TD' && inner.blocks.length > 0 ? 1 : 0;
		}
		grid.skipSpanned();
		return heads > 0 && data === 0;
	}

	/** What a cell of a frame holds, as if it stood in place of the frame. */
	private take( block: Block ): void {
		if ( 'line' in block ) {
			this.blocks.push( MARK.test( block.line ) ? block : { line: this.mark + block.line } );
			this.mark = '';
		} else {
			this.blocks.push( block );
		}
	}
}

const cellText = ( cell: string ): string => cell.replace( /\s+/gu, ' ' ).replace( /\|/g, '/' );

function asWikitext( block: Block ): string[] {
	if ( 'line' in block ) {
		return [ block.line ];
	}
	return [
		'{|',
		...block.rows.flatMap( ( cells, index ) => (
			cells.length === 0 ? [] : block.isHead[ index ] ? `! ${ cells.map( cellText ).join( ' !! ' ) }` :
				`| ${ cells.map( cellText ).join( ' || ' ) }`
		) ),
		'|}'
	];
}

/** Is a text HTML, as what learning platforms call .xls and what browsers save is? */
export function isHtml( text: string ): boolean {
	return /^\s*</.test( text ) && /<(?:html|body|head|meta|style|table)\b/i.test( text.slice( 0, 8192 ) );
}

function readHtml( html: string, titles: PageTitles, DomParser: HtmlParser ): HtmlReader {
	const reader = new HtmlReader( titles );
	reader.read( new DomParser().parseFromString( html, 'text/html' ).body );
	reader.flush();
	return reader;
}

/**
 * A rendered page of a wiki as wikitext, with each heading as `== … ==`, whatever its level.
 *
 * @param html
 * @param titles
 * @param DomParser
 */
export function textOfPage( html: string, titles: PageTitles, DomParser: HtmlParser ): string {
	const { blocks, budget } = readHtml( html, titles, DomParser );
	return [ ...( budget.isSpent ? [ CUT ] : [] ), ...blocks.flatMap( asWikitext ) ].join( '\n' );
}

/**
 * The text that says what the HTML of a clipboard says: tab-separated cells for a table, as spreadsheets put it there,
 * and wikitext for a page.
 *
 * @param html
 * @param plain The text beside it, which says as much where the HTML knows neither cells nor people
 * @param titles
 * @param DomParser
 */
export function textOfHtml( html: string, plain: string, titles: PageTitles, DomParser: HtmlParser ): string {
	const reader = readHtml( html, titles, DomParser );
	const tables = reader.blocks.filter( ( block ): block is Extract<Block, { rows: string[][] }> => 'rows' in block );
	if ( reader.budget.isSpent ) {
		return [ CUT, ...( plain.trim() !== '' ? [ plain ] : reader.blocks.flatMap( asWikitext ) ) ].join( '\n' );
	}
	if ( tables.length === 0 && reader.people === 0 && plain.trim() !== '' ) {
		return plain;
	}
	if ( tables.length === reader.blocks.length && reader.people === 0 ) {
		return delimitedText( tables.flatMap( ( { rows } ) => rows ), '\t', '\n' );
	}
	return reader.blocks.flatMap( asWikitext ).join( '\n' );
}
