/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { unicodePattern } from '../../names/unicode-pattern';
import { CROSS, findAbsent, saysAbsent, type Announced } from './absence';
import { atSeparators, readAddresses, trimMarks, type Addressee } from './addresses';
import { AFTER_NAMES, cellKind, isPlaceholderLine, looksSecret, withoutDegree } from './cell-kinds';
import { areListNumbers, bareNumber, readItem, withoutLetters, type Item } from './list-marks';
import { readMarkup, type Markup } from './markup';
import { findNesting, findOtherSections, type Nested, type PageSection } from './nesting';
import { maskPage, partStruck, unlinked, withoutFormat, type Struck } from './page-mask';
import type { PeopleBuilder, Person } from './people-builder';
import { isBlank } from './plain-text';
import type { RemarkCode } from './reading';
import { readSignature, withoutTalk, type Signed } from './signature';
import type { TableContext } from './sections';
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
interface Line extends SourceLine {
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

/** How to take `Surname, First name`: as one name, or as a real name of two parts. */
export type NameOrder = 'whole' | 'parts';

export interface LinesContext extends TableContext {
	order: NameOrder;
	/** Are those taken for people who are more likely none, and the other way round? */
	isOther: boolean;
}

/** What the lines of a list have in common. */
interface ListStyle {
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
	hasBulletedReplies: boolean;
}

/** Longer, a line without a link is a sentence. */
const WORDS_IN_A_NAME = 7;
const LETTERS_IN_A_NAME = 100;

const LOWER = unicodePattern( String.raw`^\p{Ll}` );
const LETTER = unicodePattern( String.raw`\p{L}` );
/** `Е.В.` */
const INITIALS = /(?:^|\s)(?:[^\s.]{1,2}\.)+$/u;
const NO_LETTER = unicodePattern( String.raw`^[^\p{L}\p{N}\p{So}]*$` );
/** Hands, faces, ticks and hearts at the end, with their colours and joiners; a name may have other pictures. */
const REACTION = unicodePattern( String.raw`(?:\s*(?:[\u{1f44a}-\u{1f450}\u{1f590}\u{1f595}\u{1f596}\u{1f600}-\u{1f64f}\u{1f91a}-\u{1f91f}\u{1f970}-\u{1f97a}\u{1f389}\u{1f38a}\u{1f49a}-\u{1f49c}\u2705\u2611\u2714\u2713\u270b\u270c\u261d\u2764\u274c\u{1f4aa}][\ufe0f\u200d\u2640\u2642\u{1f3fb}-\u{1f3ff}]*))+\s*$` );
/** What is quoted in mail or Markdown. */
const QUOTED = /^\s*>\s/;

/** A whole line in bold, with or without a picture behind it, as messengers have it. */
const BOLD = unicodePattern( String.raw`^\s*\*[^*\s][^*]*\*[^\p{L}\p{N}*]*$` );

const LEADING = /[:：]$/;

/** The link that a signature ends with, to a page in some namespace. */
const STRANGER = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;

/** `Zoe Example (ZoeEx)`, `ZoeEx (Zoe Example)` */
const BRACKETED = /^([^()（）]*[^\s()（）])\s?[(（]([^()（）@＠/,]*[^\s()（）@＠/,])[)）]$/u;

const TIME_FIRST = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
const IP_FIRST = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;

/** Who is linked in what is crossed out is out, unless others are left; so is who stands first in it, more likely. */
function whoIsOut( { gone, before, rest }: Struck, markup: Markup | null, titles: TableContext[ 'titles' ] ): Line[ 'isOut' ] {
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
		const [ , bullets = '', rest = standing ] = /^(\s*[*#:;]+)([^]*)$/u.exec( standing ) || [];
		const isBold = BOLD.test( standing );
		const bulleted = bullets && !isBold && !/^\s*\*\*[^*\s]/.test( standing ) && !/^\s*#\d/.test( standing ) ? rest : standing;
		const plain = unlinked( bulleted, titles ).trim();
		const hasMarkup = /\[\[|\{\{|https?:|[:：]/.test( plain );
		const item = readItem( plain );
		const markup = hasMarkup ? readMarkup( plain, titles ) : null;
		return {
			...source, plain, isMarkup: false, isStruck: standing !== mask.text, item, isTimed: false,
			isOut: whoIsOut( struck, markup, titles ),
			bullets: bulleted === standing ? '' : bullets.trim(),
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

const isPerson = ( { signed, markup }: Line ): boolean => signed !== null || markup !== null && markup.names.length > 0;

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
	const said = CROSSED.test( line.text ) ? CROSS : BEHIND_NAME.exec( text )?.[ 1 ] ?? '';
	const label = LABEL.exec( text )?.[ 1 ] ?? ( saysAbsent( said ) ? said : null );
	const isLone = !isPerson( line ) && label === null && !/[@＠]/.test( text );
	const isBare = !isItemLine( line ) && ( hasItems || saysAbsent( text ) );
	const isTitle = isBare || LEADING.test( text ) || bullets === ';' || /^(?:'{3}|\*\*)/.test( plain );
	return { title: isLone && isTitle ? text : null, label };
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

/** What occurs more than once, and on a good part of the lines. */
function repeated( values: readonly string[], least: number ): Set<string> {
	const counts = new Map<string, number>();
	values.forEach( ( value ) => counts.set( value, ( counts.get( value ) || 0 ) + 1 ) );
	counts.delete( '' );
	return new Set( [ ...counts ].flatMap( ( [ value, count ] ) => ( count > 1 && count >= least ? [ value ] : [] ) ) );
}

/** `@ada @bob`: the handles; none where anything else stands beside them. */
function handlesIn( text: string ): string[] {
	const words = text.length < 2000 ? text.split( /[\s,;]+/ ).filter( ( word ) => word !== '' ) : [];
	return words.length > 1 && words.every( ( word ) => /^[@＠][^@＠]+$/.test( word ) ) ? words.map( ( word ) => word.slice( 1 ) ) : [];
}

/** `Surname, First name`: two parts, of which the second has no comma and few words. */
export function isSurnameFirst( text: string ): boolean {
	const [ , last = '', first = '' ] = /^([^,;@\d]{2,40}),\s+([^,;@\d]{1,40})$/.exec( withoutDegree( text.trim() ) ) || [];
	return last !== '' && last.split( /\s+/ ).length < 4 && first.trim().split( /\s+/ ).length < 3 &&
		( last.split( /\s+/ ).length === 1 || first.trim().split( /\s+/ ).length === 1 );
}

const isListItem = ( { item, bullets }: Line, isNumbered: boolean ): boolean => (
	item.hasBullet || bullets !== '' && !( isNumbered && bullets === '#' ) || isNumbered && item.number !== null
);

function styleOf( lines: readonly Line[] ): ListStyle {
	const open = lines.filter( ( { isMarkup, text } ) => !isMarkup && !isBlank( text ) );
	const numbers = open.map( ( { item } ) => item.number );
	const bare = open.map( ( { item } ) => ( item.number === null ? bareNumber( item.text )?.number ?? null : null ) );
	const bareCount = bare.filter( ( number ) => number !== null ).length;
	const isBareNumbered = bareCount > Math.max( 2, open.length * 0.7 ) && areListNumbers( bare );
	const talk = open.map( ( { signed, plain: text } ) => ( signed ?? withoutTalk( text ) ).talk );
	const calls = open.flatMap( ( { markup } ) => markup?.calls || [] );
	// `1. skupina`, …, `2. skupina`: titles of which the numbers are a part.
	const hashes = open.filter( ( { bullets, item } ) => bullets === '#' && item.number === null ).length;
	const isNumbered = areListNumbers( numbers ) && hashes < numbers.filter( ( number ) => number !== null ).length &&
		new Set( open.flatMap( ( { item } ) => ( item.number === null ? [] : [ item.text ] ) ) ).size > 1;
	const isItem = ( line: Line ): boolean => isListItem( line, isNumbered );
	const texts = open.flatMap( ( { item } ) => item.text.split( /[;；]/ ).filter( ( part ) => !isBlank( part ) ) );
	const texted = open.filter( ( { item } ) => !isBlank( item.text ) );
	const brackets = new Set( texted.flatMap( ( { item, signed } ) => (
		signed || item.text.length > LETTERS_IN_A_NAME ? [] : BRACKETED.exec( item.text )?.[ 2 ] || []
	) ) );
	return {
		isNumbered, isBareNumbered,
		hasItems: open.filter( isItem ).length > 1 && share( open, isItem ) > 0.4,
		areOwnPages: share(
			open.filter( ( { markup } ) => markup?.names.length ), ( { markup } ) => !markup?.areSubpages
		) > 0.5,
		hasLinks: open.some( ( { markup } ) => markup !== null && markup.names.length > 0 ),
		areMostlyItems: open.filter( isItem ).length > 1 && share( open, isItem ) >= 0.6,
		isMostlySigned: open.length > 1 && share( open, ( { signed, markup } ) => (
			signed !== null || markup !== null && markup.names.length > 0
		) ) >= 0.6,
		isQuoted: share( open, ( { text } ) => QUOTED.test( text ) ) > 0.4,
		isPage: open.some( ( { markup, signed } ) => signed !== null || markup !== null && markup.names.length > 0 ),
		hasMarks: open.length > 1 && share( texted, ( { item } ) => /[.,;、。，；]\s*$/.test( item.text ) ) > 0.8 &&
			share( texted, ( { item } ) => /(?:^|\s)\S{1,2}\.$/.test( item.text ) ) < 0.5,
		talk: repeated( talk, open.length * 0.4 ),
		templates: repeated( calls.map( ( { template } ) => template ), 2 ),
		isSurnameFirst: texts.filter( isSurnameFirst ).length > texts.length * 0.6,
		isBracketed: brackets.size > 1 && brackets.size > texted.length * 0.8,
		hasBulletedReplies: open.some( ( { bullets } ) => bullets.endsWith( ':' ) ) &&
			open.some( ( { bullets } ) => /[*#]$/.test( bullets ) )
	};
}

function isProse( text: string ): boolean {
	const words = text.split( /\s+/u );
	return text.length > LETTERS_IN_A_NAME || words.length > WORDS_IN_A_NAME + 2 ||
		words.length > 4 && words.filter( ( word ) => LOWER.test( word ) ).length > words.length / 2 ||
		words.length > 3 && /[.!?。！？]$/.test( text ) && words.filter( ( word ) => LOWER.test( word ) ).length > 1;
}

/** A full stop behind initials and short words may be a part of the name: `J. R.`, `Mr.`, `Dott.`; asked: `Yes.` */
const SHORT = unicodePattern( String.raw`^(?:\S*\.|[^\p{L}]*)\p{L}{1,4}\.$` );
const ABBREVIATED = unicodePattern( String.raw`^(?:(?:\S*\.)?\p{L}|[^aeiou]{2,4})\.$`, 'i' );

/** Does a full stop, or another mark behind a word, end a sentence? `so far`: the words before it. */
function endsSentence( word: string, soFar: number ): boolean {
	const isLong = !SHORT.test( word ) || soFar > 2 && LOWER.test( word );
	return /[!?。！？]$/.test( word ) || word.endsWith( '.' ) && isLong;
}

/** The name that a line ends with, after a sentence: `I will come! --Ada`. */
function lastPart( text: string ): string {
	let soFar = 0;
	const sentences = text.split( /\s+/u ).map( ( word ) => {
		const isEnd = endsSentence( word, soFar );
		soFar = isEnd ? 0 : soFar + 1;
		return word + ( isEnd ? '\n' : ' ' );
	} ).join( '' );
	const parts = sentences.split( /\n|\s[-–—]{1,2}|(?:^|\s)--+/u );
	return parts.filter( ( part ) => part.trim() !== '' ).pop()?.trim() || text;
}

/** A degree belongs to the name before it. */
function withDegrees( parts: readonly string[] ): string[] {
	const names: string[] = [];
	for ( const part of parts ) {
		const before = names.length > 1 && AFTER_NAMES.test( part ) ? names.pop() : undefined;
		names.push( before === undefined ? part : `${ before }, ${ part }` );
	}
	return names;
}

/** Several names in a line, where something parts them. */
function namesIn( line: string, hasSurnamesFirst: boolean, ands: TableContext[ 'ands' ] ): string[] {
	const text = line.replace( /[;；、\t]$/u, '' );
	const named = ( all: readonly string[] ): string[] => all.map( ( part ) => part.trim() ).filter( ( part ) => part !== '' );
	if ( text.length > 1e6 ) {
		return [ text ];
	}
	if ( /[;；、\t]/.test( text ) ) {
		return named( atSeparators( text, ';；、\t' ) );
	}
	if ( /\|/.test( text ) ) {
		return named( text.split( '|' ) );
	}
	const others = named( text.split( /\s[/·•∙]\s/u ) );
	if ( others.length > 2 || others.length > 1 && !/\s\/\s/.test( text ) ) {
		return others;
	}
	const parts = withDegrees( named( atSeparators( text, ',，،' ) ) );
	const isCjk = /[，،]/.test( text );
	const [ , second = '' ] = parts;
	const both = ( end: string ): [ string, string ] | null => ( end.length < 200 ? ands.part( end ) : null );
	const isOne = hasSurnamesFirst || isSurnameFirst( text ) || AFTER_NAMES.test( second );
	if ( parts.length < 2 ) {
		return parts;
	}
	const isLone = parts.length === 2 && !isCjk && both( second ) === null && isOne;
	if ( isLone || isProse( text ) && parts.some( isProse ) ) {
		return [ text ];
	}
	const last = parts.pop() || '';
	return [ ...parts, ...( both( last ) ?? [ last ] ) ]
		// No username has a colon in it: `Who came: Zoe, Max`.
		.map( ( part ) => ands.without( part.replace( /^[^:]{2,40}:\s+/i, '' ) ) );
}

/** Two names at the end that are perhaps one: `Ada and Bo`, and where “and” is written with the next word. */
function lastTwo( names: readonly string[], ands: TableContext[ 'ands' ] ): string[] | null {
	const last = names[ names.length - 1 ] ?? '';
	// `Smith & Sons` may be one.
	const isOne = last.length > 200 || isProse( last ) || names.length === 1 && /\s[&+]\s/.test( last );
	const both = isOne ? null : names.length === 1 && ands.part( last ) || ands.partGlued( last );
	return both?.every( ( name ) => name.split( ' ' ).length < 4 ) ? [ ...names.slice( 0, -1 ), ...both ] : null;
}

/** `Ada and Bo` are two people, or one; `Example, Ada` is one, or two. `isLikely` asks, and says which way it is. */
function inTwoWays(
	names: string[], { isSurnameFirst: isFirst }: ListStyle, ands: TableContext[ 'ands' ], isLikely: () => boolean
): string[] {
	const both = isFirst ? null : lastTwo( names, ands );
	const isPair = ( name: string ): boolean => (
		isSurnameFirst( name ) && !AFTER_NAMES.test( name.replace( /^[^,]*,\s*/u, '' ) )
	);
	if ( both ) {
		return isLikely() ? both : names;
	}
	return !names.some( isPair ) || isLikely() ? names :
		names.flatMap( ( name ) => ( isPair( name ) ? name.split( /,\s*/u ) : name ) );
}

/** `Zoe -> ZoeEx`, `Zoe – @zoeex`: what stands between two parts of a line and in no username. */
const ARROW = /^(\S.{0,79}?)\s(?:(?:[-=]+>|=|→|⇒|➜)\s|(?:[-–—:|]\s)?[@＠])(\S.{0,79})$/u;

/** `@zoeex Zoe Example`: a username and who it is, or one name. */
const HANDLE = /^[@＠]([^\s@＠]+)\s+(\S[^@＠]*)$/u;

/** Whom links and templates name; null: nobody. */
function linkedIn( { markup, signed, plain }: Line, templates: ReadonlySet<string> ): string[] | null {
	if ( !markup ) {
		return null;
	}
	const { names, signed: signers, calls, rest } = markup;
	if ( names.length > 0 ) {
		// Who signs a sentence about others is the one who signs up.
		return signed && signers.length === 1 && names.length > 1 && isProse( trimMarks( rest ) ) ? signers : names;
	}
	const own = calls.find( ( { template } ) => templates.has( template ) ) ?? calls[ 0 ];
	if ( !own || !/[*#]|^\s*\{\{/.test( plain ) ) {
		return null;
	}
	const { before } = signed && readSignature( rest ) || { before: rest };
	const isAlone = trimMarks( before.replace( /[*#:;\s]+/g, '' ) ) === '';
	const isOften = templates.has( own.template ) && !LETTER.test( withoutFormat( rest ) );
	return isAlone || isOften ? own.names : null;
}

/** A name without marks behind it. */
function plainName( text: string, hasMarks: boolean ): string {
	if ( text.length > 400 ) {
		return text.trim();
	}
	// Behind a space, a question mark says that it is not certain: no part of a name.
	let name = text.replace( REACTION, '' ).replace( /\s+[?？]+\s*$/u, '' ).trim();
	name = name.replace( /^[,;、，；\s]+|[,;、，；\s]+$|\s[([][@＠][^\s()[\]]+[)\]]$|\s[(（][^()（）]*[/,，][^()（）]*[)）]$/gu, '' );
	if ( hasMarks ) {
		name = name.replace( /[.。]+$/u, '' ).trim();
	}
	return NO_LETTER.test( name ) ? '' : name;
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
}

/** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
function headingLine( lines: readonly Line[], words: TableContext[ 'words' ] ): Line | null {
	const open = lines.filter( ( { text } ) => !isBlank( text ) );
	const [ first ] = open;
	if ( !first || first.isMarkup || open.length < 2 || first.item.number !== null || first.bullets !== '' ) {
		return null;
	}
	const score = words.score( first.item.text );
	const isKnown = score?.score === 1 && score.meaning !== 'unused' && first.item.text.length > ( score.meaning === 'name' ? 3 : 4 );
	return isKnown ? first : null;
}

/** Which of the two is the username: the one that is one word, and else the first. */
function bracketed( before: string, within: string ): Partial<Person> {
	const [ isWord, isWordWithin ] = [ before, within ].map( ( text ) => !/\s/.test( text.trim() ) );
	return isWordWithin ? { username: within, realname: before } :
		isWord ? { username: before, realname: within } :
			{ username: before, extra: [ { heading: '', column: 1, value: within } ] };
}

/** Who signed without a link. */
function signerOf(
	{ plain, item }: Line, signed: Signed, { isNumbered, isBareNumbered, hasMarks }: ListStyle, titles: TableContext[ 'titles' ]
): string {
	const own = isNumbered ? item.text : isBareNumbered && bareNumber( item.text )?.text || item.numbered;
	const before = plain.endsWith( own ) ? signed.before.slice( plain.length - own.length ) : signed.before;
	const bare = /\[\[|\{\{/.test( before ) ? readMarkup( before, titles ).rest : before;
	const said = withoutFormat( bare ).trim();
	const part = isProse( said ) || /[.!?]\s|\s[-–—]|^-/.test( said ) ? lastPart( said ) : said;
	return plainName( part.replace( /^[-–—\s]+/, '' ), hasMarks );
}

/** `Surname, First name`, or a name with another in brackets; null: neither. */
function inParts( name: string, { isSurnameFirst: isFirst, isBracketed }: ListStyle ): Partial<Person> | null {
	const [ , last = '', first = '' ] = isFirst ? /^([^,]+),\s(.+)$/u.exec( withoutDegree( name ) ) || [] : [];
	const [ , before = '', within = '' ] = isBracketed ? BRACKETED.exec( name ) || [] : [];
	return last ? { realname: `${ first.trim() } ${ last }` } : within ? bracketed( before, within ) : null;
}

function emailsIn( text: string, { words }: TableContext ): string[] {
	return /[^\s@]@[^\s@]/.test( text ) ? readAddresses( text, words ).flatMap( ( { email } ) => email || [] ) : [];
}

/** A line that is not signed, without the marks of its list and brackets that came along. */
function bareText( { item, markup }: Line, style: ListStyle ): string {
	const numbered = style.isNumbered ? item.text : item.numbered;
	const counted = style.isBareNumbered ? bareNumber( numbered )?.text || numbered : numbered;
	const text = withoutFormat( markup && counted.includes( '{{' ) ? readItem( markup.rest ).text : counted )
		.replace( /^--\s*/, '' ).trim();
	const { before, talk } = withoutTalk( text );
	return style.talk.has( talk ) && before !== '' ? before : text;
}

/** The names in a line without links and addresses. */
function plainNames(
	text: string, { isSurnameFirst: isFirst, hasMarks }: ListStyle, { titles, ands }: TableContext
): string[] {
	const parts = namesIn( text, isFirst, ands );
	return parts.map( ( name, index ) => {
		// The full stop behind them all, unless it may be that of an initial.
		const isLast = index > 0 && index === parts.length - 1;
		return plainName( name, hasMarks || isLast && /\S{3}\.$/.test( name ) && !INITIALS.test( name ) );
	} ).filter( ( name ) => (
		name !== '' && !isPlaceholderLine( name ) && !isProse( name ) && !/^https?:/i.test( name ) &&
		![ 'date', 'phone', 'url' ].includes( cellKind( name, titles ) )
	) );
}

/** Reads the people of a list or a page that is no table. */
export class LineReader {
	/** Is it certain who are people, and what their names are? */
	private isClear = true;
	/** Are there lines that may be people or not? */
	public hasOther = false;
	/** How many names are perhaps a name and a password. */
	private secrets = 0;
	private readonly style: ListStyle;
	private readonly lines: Line[];
	private readonly titles: ReadonlyMap<Line, Titles>;
	private readonly above: ReadonlySet<Line>;

	public constructor(
		prepared: PreparedLines, private readonly context: LinesContext, private readonly builder: PeopleBuilder
	) {
		( { lines: this.lines, style: this.style, titles: this.titles, above: this.above } = prepared.get() );
	}

	public get isPage(): boolean {
		return this.style.isPage || this.lines.some( ( { bullets } ) => bullets !== '' );
	}

	/** Names that may be taken as a whole, or in two parts. */
	public get hasParts(): boolean {
		return this.style.isSurnameFirst || this.style.isBracketed;
	}

	/** Known once all are read. */
	public get isCertain(): boolean {
		return this.isClear && !this.hasParts && this.secrets * 2 <= this.builder.rows.length;
	}

	public readAll(): void {
		const heading = headingLine( this.lines, this.context.words );
		for ( const line of this.lines ) {
			if ( line === heading ) {
				this.builder.remark( 'header', line.line, line.text, line.lastLine );
				continue;
			}
			if ( this.builder.overflow !== null ) {
				return;
			}
			if ( line.isMarkup ) {
				this.builder.remark( 'markup', line.line, line.text, line.lastLine );
			} else if ( this.isTitle( line ) ) {
				this.builder.remark( this.titles.get( line )?.code ?? 'header', line.line, line.text, line.lastLine );
			} else if ( !isBlank( line.text ) ) {
				this.readLine( line );
			}
		}
	}

	private isTitle( line: Line ): boolean {
		const titles = this.titles.get( line );
		if ( !titles ) {
			return false;
		}
		this.isClear = this.isClear && titles.isSure;
		this.hasOther = this.hasOther || !titles.isSure;
		return titles.isSure || titles.isLikely !== this.context.isOther;
	}

	private readLine( line: Line ): void {
		// Below people, what a colon leads to may be anything: `Agenda:`.
		const isBelow = !this.style.isPage && this.builder.rows.length > 0;
		this.isClear = this.isClear && !( isBelow && LEADING.test( line.plain ) );
		const nobody = ( code: RemarkCode = 'no-name' ): void => (
			this.builder.remark( code, line.line, line.text, line.lastLine )
		);
		const isOut = this.isOut( line );
		if ( isOut || this.isAside( line ) ) {
			nobody( isOut ? 'struck' : 'no-name' );
			return;
		}
		const linked = linkedIn( line, this.style.templates );
		if ( linked ) {
			const [ email = '' ] = linked.length === 1 && line.markup ? emailsIn( line.markup.rest, this.context ) : [];
			linked.forEach( ( username ) => (
				this.builder.addLinked( line.line, line.lastLine, username, email, line.text )
			) );
			return;
		}
		const text = this.withoutMarks( line );
		const found = this.addStranger( line ) || text !== '' && this.readPlain( line, text ) > 0;
		if ( !found ) {
			nobody();
		}
	}

	/** Is it empty, quoted, a reply, or what a list of definitions defines? */
	private isAside( { plain, signed, text, bullets, markup }: Line ): boolean {
		const { hasItems, isQuoted, hasBulletedReplies } = this.style;
		return NO_LETTER.test( plain ) && signed === null ||
			hasItems && !isQuoted && QUOTED.test( text ) && this.isDoubtful() ||
			this.style.areOwnPages && markup?.areSubpages === true && this.isDoubtful() ||
			hasBulletedReplies && bullets.endsWith( ':' ) || bullets.startsWith( ';' ) && markup?.names.length !== 1;
	}

	private isOut( { isOut, isStruck, plain }: Line ): boolean {
		const isAll = isStruck && isBlank( trimMarks( plain ) );
		if ( isOut !== 'perhaps' || isAll || NO_LETTER.test( plain ) ) {
			return isAll || isOut !== 'no';
		}
		return this.isDoubtful();
	}

	/** Asks whether a line names nobody, which is more likely, or somebody all the same. */
	private isDoubtful(): boolean {
		this.isClear = false;
		this.hasOther = true;
		return !this.context.isOther;
	}

	/** Adds who signed with a link to a namespace that is not known here. */
	private addStranger( { signed, markup, line, lastLine, text }: Line ): boolean {
		const [ , name ] = signed && markup?.others ? STRANGER.exec( signed.before.slice( -300 ) ) || [] : [];
		if ( name === undefined ) {
			return false;
		}
		this.isClear = false;
		this.builder.addLinked( line, lastLine, name, '', text );
		return true;
	}

	/** Who has an address, where it is certain who. */
	private nameOf( { name, other }: Addressee ): string {
		return other === null || this.isDoubtful() ? name : other;
	}

	private isAbove( line: Line ): boolean {
		return this.style.isPage && this.above.has( line ) && this.isDoubtful();
	}

	/** The line without list marks, signature and brackets that only came along. */
	private withoutMarks( line: Line ): string {
		const { style } = this;
		const { signed, markup, plain } = line;
		if ( signed ) {
			return signerOf( line, signed, style, this.context.titles );
		}
		const isItem = isListItem( line, style.isNumbered );
		const isLone = !isItem && !/[@＠]/.test( plain );
		const isBeside = isLone && style.hasItems && ( style.isPage || style.isNumbered );
		const isUnsigned = isLone && ( style.isMostlySigned || style.areMostlyItems );
		if ( markup && markup.others > 0 || ( isBeside ? !this.isAbove( line ) : isUnsigned && this.isDoubtful() ) ) {
			return '';
		}
		return bareText( line, style );
	}

	/** Adds who is in a line without links. How many? */
	private readPlain( line: Line, text: string ): number {
		const add = ( username: string, email = '' ): number => {
			this.builder.add( line.line, line.lastLine, { username, email } );
			return 1;
		};
		// `Please make accounts for:`, an IP address that signed, and the times of a page's schedule.
		const isSchedule = this.style.hasLinks && ( line.isTimed || TIME_FIRST.test( text ) );
		if ( LEADING.test( text ) || IP_FIRST.test( text ) || isSchedule ) {
			return 0;
		}
		const handles = handlesIn( text );
		if ( handles.length > 0 ) {
			return handles.map( ( handle ) => add( handle ) ).length;
		}
		if ( /[^\s@＠]\s?[@＠]\s?[^\s@＠]+\.\S|[^\s@＠([][@＠][^\s@＠]/.test( text ) && text.length < 100000 ) {
			const found = readAddresses( text, this.context.words );
			return found.map( ( each ) => add( this.nameOf( each ), each.email ) ).length;
		}
		if ( line.signed ) {
			const [ , first = '', rest = '' ] = /^(\S+)\s+(\S.*)$/u.exec( text ) || [];
			// `Yes. Ada` or `Prof. Otter`
			const isSaid = SHORT.test( first ) && !ABBREVIATED.test( first ) && !this.isDoubtful();
			return isPlaceholderLine( text ) || isProse( text ) ? 0 : add( isSaid ? rest : text );
		}
		// A sign-up sheet and a programme look alike.
		if ( line.isTimed && !this.isDoubtful() ) {
			return 0;
		}
		const whole = plainNames( text, this.style, this.context );
		const names = inTwoWays( whole, this.style, this.context.ands, () => this.isDoubtful() );
		names.forEach( ( name ) => this.addName( line, name ) );
		return names.length;
	}

	private addName( line: Line, name: string ): void {
		// `ada Xk9$mmQ2` may be a name and a password: nothing that everybody may read.
		this.secrets += / /.test( name ) && looksSecret( name.slice( name.lastIndexOf( ' ' ) ) ) ? 1 : 0;
		const [ , before, behind ] = ARROW.exec( name ) || [];
		const [ , handle, realname = '' ] = HANDLE.exec( name ) || [];
		const { context: { order }, style } = this;
		const ofArrow = before === undefined || behind === undefined ? order === 'parts' && inParts( name, style ) :
			this.isDoubtful() ? bracketed( before, behind ) : bracketed( behind, before );
		const person = handle !== undefined && this.isDoubtful() ? { username: handle, realname } : ofArrow;
		this.builder.add( line.line, line.lastLine, person || { username: name } );
	}
}
