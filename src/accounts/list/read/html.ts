import { delimitedText } from '../delimited-text';
import type { PageTitles } from './page-titles';

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

const attribute = ( node: HtmlNode, name: string ): string => node.getAttribute?.( name ) ?? '';

function isSkipped( node: HtmlNode ): boolean {
	return SKIPPED.has( node.nodeName.toUpperCase() ) || SKIPPED_CLASS.test( attribute( node, 'class' ) ) ||
		/display\s*:\s*none|mso-list\s*:\s*ignore/i.test( attribute( node, 'style' ) );
}

/** A table, as rows of cells, or a line of the page. */
type Block = { rows: string[][]; isHead: boolean[] } | { line: string };

/** Reads a document into lines and tables, in which links to people are `[[User:Name]]`. */
class HtmlReader {
	public readonly blocks: Block[] = [];
	public people = 0;
	private line = '';
	/** Before the next line that has something in it. */
	private mark = '';

	public constructor( private readonly titles: PageTitles ) {}

	public read( node: HtmlNode, list = '' ): void {
		for ( const child of Array.from( node.childNodes ) ) {
			if ( child.nodeType === TEXT ) {
				this.line += ( child.nodeValue ?? '' ).replace( /\s+/gu, ' ' );
			} else if ( child.nodeType === ELEMENT && !isSkipped( child ) ) {
				this.readElement( child, list );
			}
		}
	}

	public flush(): void {
		const text = this.line.replace( / +/g, ' ' ).trim();
		if ( text !== '' ) {
			this.blocks.push( { line: ( this.mark + text ).replace( /^(==) (.*)$/, '$1 $2 ==' ) } );
			this.mark = '';
		}
		this.line = '';
	}

	private readElement( node: HtmlNode, list: string ): void {
		const name = node.nodeName.toUpperCase();
		if ( name === 'BR' ) {
			this.flush();
		} else if ( name === 'A' ) {
			this.readLink( node, list );
		} else if ( name === 'TABLE' && this.readTable( node ) ) {
			return;
		} else if ( name === 'LI' || name === 'DD' || /^H[1-6]$/.test( name ) || /mso-?list/i.test( attribute( node, 'class' ) + attribute( node, 'style' ) ) ) {
			this.flush();
			this.mark = name === 'LI' ? list : name === 'DD' ? ': ' : /^H/.test( name ) ? '== ' : '* ';
			this.read( node, list );
			this.flush();
			this.mark = '';
		} else if ( name === 'DEL' || name === 'S' || name === 'STRIKE' ) {
			this.line += '<s>';
			this.read( node, list );
			this.line += '</s>';
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
		const title = attribute( node, 'title' ).replace( /\s*\([^()]*\)$/, '' );
		const person = href === '' || href.startsWith( '#' ) ? null : this.titles.personAt( address ) ?? this.titles.personIn( title );
		if ( /^mailto:/i.test( href ) ) {
			const before = this.line;
			this.read( node, list );
			if ( !/[@＠]/.test( this.line.slice( before.length ) ) ) {
				this.line += ` <${ href.replace( /^mailto:|\?.*$/gi, '' ) }>`;
			}
		} else if ( person === null ) {
			this.read( node, list );
		} else if ( !this.line.includes( `[[User:${ person }]]` ) ) {
			// The talk page and the contributions of somebody who is named already say nothing new.
			this.people++;
			this.line += ` [[User:${ person }]] `;
		}
	}

	/** @return False for a table that is only a frame around something else */
	private readTable( table: HtmlNode ): boolean {
		const rows: string[][] = [];
		const isHead: boolean[] = [];
		// By column: in how many of the next rows a cell from above stands.
		const spans: number[] = [];
		const readRow = ( row: HtmlNode ): void => {
			const cells: string[] = [];
			let heads = 0;
			let data = 0;
			const skipSpanned = (): void => {
				for ( let left = spans[ cells.length ] ?? 0; left > 0; left = spans[ cells.length ] ?? 0 ) {
					spans[ cells.length ] = left - 1;
					cells.push( '' );
				}
			};
			for ( const cell of Array.from( row.childNodes ) ) {
				const name = cell.nodeName.toUpperCase();
				if ( name !== 'TD' && name !== 'TH' ) {
					continue;
				}
				skipSpanned();
				heads += name === 'TH' ? 1 : 0;
				const below = Math.min( 1000, Number( attribute( cell, 'rowspan' ) ) || 1 ) - 1;
				const start = cells.length;
				const inner = new HtmlReader( this.titles );
				inner.read( cell );
				inner.flush();
				this.people += inner.people;
				cells.push( inner.blocks.map( ( block ) => ( 'line' in block ? block.line.replace( /^(?:[*#:]|==) | ==$/g, '' ) : block.rows.map( ( each ) => each.join( ' ' ) ).join( ' ' ) ) ).join( '\n' ) );
				data += name === 'TD' && cells[ start ] !== '' ? 1 : 0;
				const span = Math.min( 50, Number( attribute( cell, 'colspan' ) ) || 1 );
				for ( let i = 1; i < span; i++ ) {
					cells.push( '' );
				}
				if ( below > 0 ) {
					spans.length = Math.max( spans.length, cells.length );
					spans.fill( below, start, cells.length );
				}
			}
			skipSpanned();
			rows.push( cells );
			isHead.push( heads > 0 && data === 0 );
		};
		const visit = ( node: HtmlNode ): void => {
			for ( const child of Array.from( node.childNodes ) ) {
				const name = child.nodeName.toUpperCase();
				if ( name === 'TR' ) {
					readRow( child );
				} else if ( name === 'TBODY' || name === 'THEAD' || name === 'TFOOT' ) {
					visit( child );
				}
			}
		};
		visit( table );
		const isFrame = !rows.some( ( cells ) => cells.filter( ( cell ) => cell !== '' ).length > 1 );
		if ( isFrame ) {
			return false;
		}
		this.flush();
		this.blocks.push( { rows, isHead } );
		return true;
	}
}

const cellText = ( cell: string ): string => cell.replace( /\s+/gu, ' ' ).replace( /\|/g, '/' );

function asWikitext( block: Block ): string[] {
	if ( 'line' in block ) {
		return [ block.line ];
	}
	return [
		'{|',
		...block.rows.filter( ( cells ) => cells.length > 0 ).map( ( cells, index ) => (
			block.isHead[ index ] ? `! ${ cells.map( cellText ).join( ' !! ' ) }` : `| ${ cells.map( cellText ).join( ' || ' ) }`
		) ),
		'|}'
	];
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
export const textOfPage = ( html: string, titles: PageTitles, DomParser: HtmlParser ): string => (
	readHtml( html, titles, DomParser ).blocks.flatMap( asWikitext ).join( '\n' )
);

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
	if ( tables.length === 0 && reader.people === 0 && plain.trim() !== '' ) {
		return plain;
	}
	if ( tables.length === reader.blocks.length && reader.people === 0 ) {
		return delimitedText( tables.flatMap( ( { rows } ) => rows ), '\t', '\n' );
	}
	return reader.blocks.flatMap( asWikitext ).join( '\n' );
}
