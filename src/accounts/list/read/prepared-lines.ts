/** Lines of a list, with what is known of each and what they have in common. */

import { unicodePattern } from '../../names/unicode-pattern';
import { CROSS, findAbsent, saysAbsent, type Announced } from './absence';
import { areListNumbers, bareNumber, readItem, withoutLetters, type Item } from './list-marks';
import { readMarkup, type Markup } from './markup';
import { BRACKETED, isProse, isSurnameFirst, LETTERS_IN_A_NAME, NO_LETTER } from './names-in-line';
import { findNesting, findOtherSections, type Nested, type PageSection } from './nesting';
import { maskPage, partStruck, unlinked, withoutFormat, type Struck } from './page-mask';
import { isBlank } from './plain-text';
import type { TableContext } from './sections';
import { readSignature, withoutTalk, type Signed } from './signature';
import { withoutTime, withoutTimes } from './times';
import { findTitles, type Titles } from './titles';

export interface SourceLine {
	line: number;
	lastLine: number;
	text: string;
	/** Is it markup by what stands around it, in another part of the text? */
	isMarkup?: boolean;
}

/** What is known of a line before it is read. */
export interface Line extends SourceLine {
	/** Without comments, and what is crossed out. */
	plain: string;
	isMarkup: boolean;
	/** Is something crossed out? */
	isStruck: boolean;
	/** Are those crossed out whom it is about? 'perhaps': or their names were put right behind it. */
	isOut: 'no' | 'perhaps' | 'yes';
	item: Item;
	/** Did a time of day begin or end it? */
	isTimed: boolean;
	/** The bullets of wikitext before it. */
	bullets: string;
	signed: Signed | null;
	markup: Markup | null;
}

/** What the lines of a list have in common. */
export interface ListStyle {
	isNumbered: boolean;
	isBareNumbered: boolean;
	/** Lines have bullets or numbers; others are titles and prose. */
	hasItems: boolean;
	/** Most have bullets or numbers. */
	areMostlyItems: boolean;
	/** Most are linked or signed; others are titles. */
	isMostlySigned: boolean;
	/** All are quoted: the mark of it is no other mark. */
	isQuoted: boolean;
	/** It is a page: people are linked, or signed. */
	isPage: boolean;
	/** People are linked. */
	hasLinks: boolean;
	/** Most links to people are to their own pages. */
	areOwnPages: boolean;
	/** Every line ends with a mark, so that it belongs to none of the names. */
	hasMarks: boolean;
	/** Brackets that many lines end with: links that were copied along. */
	talk: ReadonlySet<string>;
	/** Templates that stand on several lines. */
	templates: ReadonlySet<string>;
	/** Names are written with a comma inside. */
	isSurnameFirst: boolean;
	/** All have something in brackets behind them, each something else: a username, a real name, or a town. */
	isBracketed: boolean;
	/** The same, and several have the same there: a town, a team, who has invited them. */
	isGrouped: boolean;
	/** The same handle stands in brackets behind several. */
	areHandlesShared: boolean;
	hasBulletedReplies: boolean;
}

const LETTER = unicodePattern( String.raw`\p{L}` );
/** What is quoted in mail or Markdown. */
export const QUOTED = /^\s*>\s/;

/** A whole line in bold, with or without a picture behind it, as messengers have it. */
const BOLD = unicodePattern( String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$` );

/** What others follow. */
export const LEADING = /[:：՝]$/;

/** Who is linked in what is crossed out is out, unless others are left; so is who stands first in it, more likely. */
function whoIsOut( { gone, before, rest }: Struck, markup: Markup | null, titles: TableContext[ 'titles' ] ): Line[ 'isOut' ] {
	if ( gone === '' ) {
		return 'no';
	}
	const names = /\[\[|\{\{|https?:/.test( gone ) ? readMarkup( gone, titles ).names : [];
	const left = markup?.names || [];
	if ( names.length > 0 ) {
		return left.every( ( name ) => names.includes( name ) ) ? 'yes' : 'no';
	}
	const isFirst = LETTER.test( gone ) && !LETTER.test( before );
	return isFirst && left.length === 0 && !/[@＠]/.test( rest ) ? 'perhaps' : 'no';
}

function prepare( lines: readonly SourceLine[], { titles }: TableContext ): Line[] {
	const masked = maskPage( lines.map( ( { text } ) => text ) );
	const prepared = lines.map( ( source, index ): Line => {
		const mask = masked[ index ] ?? { text: source.text, isMarkup: false };
		const isMarkup = mask.isMarkup || source.isMarkup === true;
		if ( isMarkup || isBlank( mask.text ) ) {
			const text = mask.text.trim();
			return {
				...source, plain: text, isMarkup, isStruck: false, isOut: 'no', isTimed: false,
				bullets: '', signed: null, markup: null,
				item: { text, hasBullet: false, number: null, numbered: text }
			};
		}
		const struck = partStruck( mask.text );
		const { rest: standing } = struck;
		const [ bullets = '' ] = /^\s*[*#:;]+/.exec( standing ) ?? [];
		const isBulleted = bullets !== '' && !BOLD.test( standing ) && !/^\s*(?:\*\*[^*\s]|#\d)/.test( standing );
		const bulleted = isBulleted ? standing.slice( bullets.length ) : standing;
		const plain = unlinked( bulleted, titles ).trim();
		const hasMarkup = /\[\[|\{\{|https?:|[:：]/.test( plain );
		const item = readItem( plain );
		const markup = hasMarkup ? readMarkup( plain, titles ) : null;
		return {
			...source, plain, isMarkup: false, isStruck: standing !== mask.text, item, isTimed: false,
			isOut: whoIsOut( struck, markup, titles ),
			bullets: isBulleted ? bullets.trim() : '',
			signed: plain.length > 3000 ? null : signatureOf( plain ),
			markup
		};
	} );
	signWithComments( prepared );
	countLetters( prepared );
	takeTimes( prepared );
	return prepared;
}

/** Where most sign, what stands behind the time is a comment. */
function signWithComments( lines: readonly Line[] ): void {
	const open = lines.filter( ( { isMarkup, plain } ) => !isMarkup && plain !== '' );
	const found = open.map( ( { signed, plain } ) => (
		signed ?? ( /[)）]/.test( plain ) ? signatureOf( plain, true ) : null )
	) );
	if ( found.filter( ( each ) => each !== null ).length > open.length * 0.5 ) {
		open.forEach( ( line, index ) => {
			line.signed = found[ index ] ?? null;
		} );
	}
}

/** Takes the times of a schedule off the lines, whatever number is before them. */
function takeTimes( lines: readonly Line[] ): void {
	const open = lines.filter( ( { isMarkup, signed, item } ) => (
		!isMarkup && signed === null && !isBlank( item.text )
	) );
	withoutTimes( open.map( ( { item } ) => item.text ) ).forEach( ( text, index ) => {
		const line = open[ index ];
		if ( text !== null && line ) {
			line.isTimed = true;
			line.item = { ...line.item, text, numbered: line.item.number === null ? text : line.item.numbered };
		}
	} );
}

/** Two names and more above what a page has: a list to which a page was pasted, or the page's own words. */
function namesAbovePage( lines: readonly Line[] ): ReadonlySet<Line> {
	const isOfPage = ( { isMarkup, bullets, item, signed, markup }: Line ): boolean => (
		isMarkup || bullets !== '' || item.hasBullet || item.number !== null || signed !== null || markup !== null
	);
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const above = filled.slice( 0, Math.max( 0, filled.findIndex( isOfPage ) ) );
	const isWords = ( { plain }: Line ): boolean => isProse( plain ) || /[.!?:…。！？：]$/.test( plain );
	return new Set( above.length > 1 && !above.some( isWords ) ? above : [] );
}

/** Are the lines parted by titles? In a page of a wiki they are told by what they lack. */
function titlesOf( lines: readonly Line[], words: TableContext[ 'words' ] ): ReadonlyMap<Line, Titles> {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const titles = findTitles( filled.map( ( line, index ) => {
		const { isMarkup, item, bullets, signed, markup, plain } = line;
		const isPlain = !isMarkup && !item.hasBullet && bullets === '' && signed === null &&
			!markup?.names.length && !/[@＠,;:：，、]/.test( plain );
		const before = filled[ index - 1 ]?.lastLine ?? -1;
		const lone = isPlain ? plain : null;
		return { lone, first: item.text, width: 1, isAddressed: false, isApart: line.line > before + 1 };
	} ) );
	const all = [ sectionsOf( filled, words ), findNesting( filled.map( nestedOf ) ), titles ];
	const known = new Set( linesAt( filled, titles ).map( ( [ line ] ) => line ) );
	return new Map( [ ...all.flatMap( ( each ) => linesAt( filled, each ) ), ...absentAmong( filled, known ) ] );
}

function linesAt( lines: readonly Line[], titles: Titles ): Array<[ Line, Titles ]> {
	return [ ...titles.places ].flatMap( ( place ) => {
		const line = lines[ place ];
		return line ? [ [ line, titles ] as [ Line, Titles ] ] : [];
	} );
}

export const isPerson = ( { signed, markup }: Line ): boolean => (
	signed !== null || markup !== null && markup.names.length > 0
);

/** How deep an item is, by its bullets in wikitext, and by what it is indented elsewhere. */
function nestedOf( line: Line ): Nested {
	const { bullets, item, text, isMarkup } = line;
	const indent = /^[^\S\n]*/u.exec( text )?.[ 0 ].replace( /\t/g, '    ' ).length ?? 0;
	const depth = isMarkup ? 0 : /^[*#]+$/.test( bullets ) ? bullets.length * 100 : item.hasBullet ? indent + 1 : 0;
	return { depth, isPerson: isPerson( line ), text: item.text };
}

const isPlainItem = ( { isMarkup, isTimed, plain, bullets, item }: Line ): boolean => (
	!isMarkup && !isTimed && !/[@＠]/.test( plain ) && ( bullets !== '' || item.hasBullet )
);

const HEADING = /^=+([^=].*?)=+$/u;

const MARKDOWN_HEADING = /^#+\s+(.+)$/u;

/** The title of a section, in wikitext or Markdown; '' where a line has none. */
function headingOf( { isMarkup, plain }: Line ): string {
	const text = plain.trim();
	return isMarkup && ( HEADING.exec( text ) ?? MARKDOWN_HEADING.exec( text ) )?.[ 1 ] || '';
}

const isItemLine = ( { bullets, item }: Line ): boolean => bullets !== '' || item.hasBullet || item.number !== null;

/** What stands before a colon, and something behind it. */
const LABEL = /^([^:：[{@＠]{1,40})[:：]\s*\S/u;

/** `Zoe (can't make it)`, `Zoe – cancelled` */
const BEHIND_NAME = /(?:[(（]|\s[–—-]\s)([^()（）]{2,40})[)）]?$/u;

/** Marked with a cross, or ended by one. */
const CROSSED = /^[\s*#+-]*(?:❌|✗|✘|✖|❎|🚫)|(?:❌|✗|✘|✖|🚫)\s*$/u;

/** `Regrets:`, `;Regrets`, `'''Regrets'''`, and in a list with bullets what has none. */
function announcedBy( line: Line, hasItems: boolean ): Announced {
	const { plain, bullets } = line;
	// Of what is crossed out it is known already who is out.
	const text = line.isStruck ? '' : withoutFormat( plain ).trim();
	// Of several in a line, each has it behind the address.
	const isOne = text.split( /[@＠]/ ).length < 3;
	const said = CROSSED.test( line.text ) ? CROSS : isOne && BEHIND_NAME.exec( text )?.[ 1 ] || '';
	const label = LABEL.exec( text )?.[ 1 ] ?? ( saysAbsent( said ) ? said : null );
	const isLone = !isPerson( line ) && label === null && !/[@＠]/.test( text );
	const isTitle = isLone && (
		LEADING.test( text ) || bullets === ';' || /^(?:'{3}|\*\*)/.test( plain ) ||
		!isItemLine( line ) && ( hasItems || saysAbsent( text ) )
	);
	return { title: isTitle ? text : null, label };
}

const TITLES: Titles = { places: new Set(), isSure: true, isLikely: true };

/** Who stands below a title that says that they do not come, or behind it; and the titles, where they can be nobody. */
function absentAmong( filled: readonly Line[], titles: ReadonlySet<Line> ): Array<[ Line, Titles ]> {
	const lines = filled.filter( ( line ) => (
		line.isMarkup ? headingOf( line ) !== '' : isPerson( line ) || !NO_LETTER.test( line.plain )
	) );
	const hasItems = lines.filter( isItemLine ).length > lines.length * 0.4;
	const announced = lines.map( ( line ) => (
		line.isMarkup ? { title: headingOf( line ), label: null } :
			titles.has( line ) ? { title: line.plain, label: null } : announcedBy( line, hasItems )
	) );
	const found = findAbsent( announced );
	const [ first ] = lines;
	// Above others with addresses, it is the title of those who come.
	const hasAddress = ( { plain }: Line ): boolean => /[@＠]/.test( plain );
	const isTitled = first !== undefined && found.places.size > 0 && !isItemLine( first ) && !isPerson( first ) &&
		!hasAddress( first ) && lines.filter( hasAddress ).length > lines.length * 0.5;
	const sure = lines.filter( ( line, index ) => (
		found.places.has( index ) && typeof announced[ index ]?.title === 'string' && ( hasItems || LEADING.test( line.plain ) ) ||
		isTitled && line === first
	) );
	return [ ...linesAt( lines, found ), ...sure.map( ( line ): [ Line, Titles ] => [ line, TITLES ] ) ]
		.filter( ( [ line ] ) => !titles.has( line ) );
}

/** Items in sections of a page that are no sign-up. */
function sectionsOf( filled: readonly Line[], words: TableContext[ 'words' ] ): Titles {
	const sections: Array<PageSection & { plain: number[] }> = [];
	filled.forEach( ( line, index ) => {
		const [ , title ] = line.isMarkup ? HEADING.exec( line.plain.trim() ) || [] : [];
		const last = sections[ sections.length - 1 ];
		if ( title !== undefined ) {
			const score = words.score( title.trim() );
			sections.push( {
				isOfPeople: score !== null && score.score > 0.8 && score.meaning !== 'unused', people: 0, plain: []
			} );
		} else if ( last && isPerson( line ) ) {
			last.people++;
		} else if ( last && isPlainItem( line ) ) {
			last.plain.push( index );
		}
	} );
	return findOtherSections( sections );
}

/** What stands behind a time is a name rather than a time zone. */
const BEHIND_TIME = unicodePattern( String.raw`^\p{L}[^\d()]*$` );

function signatureOf( plain: string, mayGoOn = false ): Signed | null {
	const signed = readSignature( plain, mayGoOn );
	const name = signed?.before === '' ? withoutTime( plain )?.text || '' : '';
	return BEHIND_TIME.test( name ) && name !== name.toUpperCase() ? null : signed;
}

/** Takes letters and Roman numbers for the numbers that they are, below a title or without one. */
function countLetters( lines: readonly Line[] ): void {
	const open = lines.filter( ( { isMarkup, text } ) => !isMarkup && !isBlank( text ) );
	for ( const counted of [ open, open.slice( 1 ) ] ) {
		const rests = withoutLetters( counted.map( ( { item } ) => item.text ) );
		if ( rests ) {
			counted.forEach( ( line, index ) => {
				const text = rests[ index ] || '';
				line.item = { ...line.item, text, numbered: text, number: index + 1 };
			} );
			return;
		}
	}
}

const share = ( lines: readonly Line[], test: ( line: Line ) => boolean ): number => (
	lines.length > 0 ? lines.filter( test ).length / lines.length : 0
);

/** `Zoe (@zoeex)` */
const HANDLE_BEHIND = /\s[([][@＠]([^\s()[\]]{1,80})[)\]]$/;

/** What occurs more than once, and on a good part of the lines. */
function repeated( values: readonly string[], least: number ): Set<string> {
	const counts = new Map<string, number>();
	values.forEach( ( value ) => counts.set( value, ( counts.get( value ) || 0 ) + 1 ) );
	counts.delete( '' );
	return new Set( [ ...counts ].flatMap( ( [ value, count ] ) => ( count > 1 && count >= least ? [ value ] : [] ) ) );
}

export const isListItem = ( { item, bullets }: Line, isNumbered: boolean ): boolean => (
	item.hasBullet || bullets !== '' && !( isNumbered && bullets === '#' ) || isNumbered && item.number !== null
);

function styleOf( lines: readonly Line[] ): ListStyle {
	const open = lines.filter( ( { isMarkup, text } ) => !isMarkup && !isBlank( text ) );
	const numbers = open.map( ( { item } ) => item.number );
	const bare = open.map( ( { item } ) => ( item.number === null ? bareNumber( item.text )?.number ?? null : null ) );
	const bareCount = bare.filter( ( number ) => number !== null ).length;
	const isBareNumbered = bareCount > Math.max( 2, open.length * 0.7 ) && areListNumbers( bare );
	const talk = open.map( ( { signed, plain: text } ) => ( signed ?? withoutTalk( text ) ).talk.replace( /^[@＠].*$/u, '' ) );
	const calls = open.flatMap( ( { markup } ) => markup?.calls || [] );
	// `1. skupina`, …, `2. skupina`: titles of which the numbers are a part.
	const hashes = open.filter( ( { bullets, item } ) => bullets === '#' && item.number === null ).length;
	const isNumbered = areListNumbers( numbers ) && hashes < numbers.filter( ( number ) => number !== null ).length &&
		new Set( open.flatMap( ( { item } ) => ( item.number === null ? [] : [ item.text ] ) ) ).size > 1;
	const items = open.filter( ( line ) => isListItem( line, isNumbered ) ).length;
	const texts = open.flatMap( ( { item } ) => item.text.split( /[;；]/ ).filter( ( part ) => !isBlank( part ) ) );
	const texted = open.filter( ( { item } ) => !isBlank( item.text ) );
	const bracketed = texted.flatMap( ( { item, signed } ) => (
		signed || item.text.length > LETTERS_IN_A_NAME ? [] : BRACKETED.exec( item.text )?.[ 2 ] || []
	) );
	const brackets = new Set( bracketed );
	const isBracketed = brackets.size > 1 && brackets.size > texted.length * 0.8;
	const isGrouped = !isBracketed && brackets.size > 1 && bracketed.length > texted.length * 0.8;
	return {
		isNumbered, isBareNumbered,
		hasItems: items > 1 && items > open.length * 0.4,
		areOwnPages: share(
			open.filter( ( { markup } ) => markup?.names.length ), ( { markup } ) => !markup?.areSubpages
		) > 0.5,
		hasLinks: open.some( ( { markup } ) => markup !== null && markup.names.length > 0 ),
		areMostlyItems: items > 1 && items >= open.length * 0.6,
		isMostlySigned: open.length > 1 && share( open, ( { signed, markup } ) => (
			signed !== null || markup !== null && markup.names.length > 0
		) ) >= 0.6,
		isQuoted: share( open, ( { text } ) => QUOTED.test( text ) ) > 0.4,
		isPage: open.some( ( { markup, signed } ) => signed !== null || markup !== null && markup.names.length > 0 ),
		hasMarks: open.length > 1 && share( texted, ( { item } ) => /[.,;、。，；]\s*$/.test( item.text ) ) > 0.8 &&
			share( texted, ( { item } ) => /(?:^|\s)\S{1,2}\.$/.test( item.text ) ) < 0.5,
		talk: isGrouped ? new Set() : repeated( talk, open.length * 0.4 ),
		templates: repeated( calls.map( ( { template } ) => template ), 2 ),
		isSurnameFirst: texts.filter( isSurnameFirst ).length > texts.length * 0.6,
		isBracketed, isGrouped,
		areHandlesShared: repeated( texted.map( ( { item } ) => HANDLE_BEHIND.exec( item.text )?.[ 1 ] ?? '' ), 2 ).size > 0,
		hasBulletedReplies: open.some( ( { bullets } ) => bullets.endsWith( ':' ) ) &&
			open.some( ( { bullets } ) => /[*#]$/.test( bullets ) )
	};
}

/** Lines and what they have in common, found out when somebody wants to know, and once. */
export class PreparedLines {
	private found: {
		lines: Line[]; style: ListStyle; titles: ReadonlyMap<Line, Titles>; above: ReadonlySet<Line>;
	} | null = null;

	public constructor( public readonly source: readonly SourceLine[], private readonly context: TableContext ) {}

	public get(): NonNullable<typeof this.found> {
		if ( !this.found ) {
			const lines = prepare( this.source, this.context );
			const titles = titlesOf( lines, this.context.words );
			this.found = { lines, style: styleOf( lines ), titles, above: namesAbovePage( lines ) };
		}
		return this.found;
	}

	/** The lines in which somebody is linked or signed. */
	public linked(): Line[] {
		return this.get().lines.filter( isPerson );
	}

	/** The lines that name nobody, whoever reads them. */
	public markup(): SourceLine[] {
		return this.source.filter( ( _, index ) => this.get().lines[ index ]?.isMarkup );
	}
}
