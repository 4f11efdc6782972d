/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

/** What stands around the people of a letter: a greeting above them, a closing and a signature below. */

import { unicodePattern } from '../../names/unicode-pattern';
import type { Headings } from './headings';
import { isBlank } from './plain-text';
import { readItem } from './list-marks';
import type { SourceLine } from './prepared-lines';
import { readSignature } from './signature';

export interface Letter {
	/** The lines around the people. */
	around: ReadonlySet<SourceLine>;
	/** False: they may be people all the same. */
	isSure: boolean;
	/** Are they taken for a greeting or a closing rather than for people? */
	isLikely: boolean;
}

const NONE: Letter = { around: new Set(), isSure: true, isLikely: false };

/** Longer greetings and closings are letters of their own. */
const MAX_AROUND = 15;

/** Of a line, in letters. */
const MOST_LOOKED_AT = 300;

/** Longer lists are no letters in which names alone tell of people. */
const MAX_LINES = 3000;

/** What a greeting ends with, and a closing; after a name alone, a full stop says little. */
const MARKED = /[,!:，！：、。،]\s*$/u;
const STOPPED = /\S{3}[.…。]\s*$/u;
/** `Thanks, Eva` */
const COMMA = /^[^,，،@\d]{2,40}[,，،]\s*[^,，،@\d]{1,40}$/u;

/** RFC 3676, section 4.3: two hyphens and a blank, which programs often take off; others draw a line. */
const DELIMITER = /^(?:--|_{5,}|—+)\s*$/u;

/** Day and time in brackets behind a name: the head of a message in a chat, and no signature. */
const WRITTEN = /[[(（][^\][()（）]{0,40}\d[:.]\d\d(?::\d\d)?\s?[\])）]$/;

/** A capital at the beginning, and a last word in small letters, as sentences have them: `Hi all`, `Best regards`. */
const PHRASE = unicodePattern( String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,8}\s\p{Ll}[\p{Ll}’']{0,30}$` );
/** `Sent from my iPhone`, `Von meinem iPhone gesendet`: small letters, and more words than most names have. */
const SENTENCE = unicodePattern( String.raw`^\p{Lu}\S{0,30}(?:\s\S{1,30}){0,5}\s\p{Ll}{2,}(?:\s\S{1,30}){1,5}$` );

/** Before lines of a letter that was answered. */
const QUOTED = /^\s*(?:>\s?)+/;
const LABEL = /^([^:：=@]{1,40})[:：]\s*\S/u;
const ADDRESS = /[^\s@＠][@＠][^\s@＠]{1,250}\.[^\s@＠]/u;

/** A line with something in it. */
interface Seen {
	source: SourceLine;
	/** Is it about somebody for sure: by an address, the mark of a list, a label, a signature? */
	isAnchor: boolean;
	isItem: boolean;
	isHeading: boolean;
	hasAddress: boolean;
	isMarked: boolean;
	/** By a colon, as what others follow? */
	isLeading: boolean;
	/** Does it read like words rather than a name? */
	isPhrase: boolean;
	hasComma: boolean;
	/** Is there a blank line before it? */
	isApart: boolean;
}

/** Headings are of the table below them. */
function isHeadingLine( text: string, words: Headings ): boolean {
	const cells = text.split( /[,;|\t]/ );
	return cells.length > 1 && cells.some( ( cell ) => words.score( cell ) !== null );
}

/** Words without anything that parts cells in them. */
function readsLikeWords( text: string ): boolean {
	const bare = text.replace( /[\s,!.:…！，。：،]+$/u, '' );
	const count = bare.split( /\s+/u ).length;
	return count < 12 && !/[,;|\t]/.test( bare ) && ( PHRASE.test( bare ) || count > 3 && SENTENCE.test( bare ) );
}

function look( source: SourceLine, isApart: boolean, words: Headings ): Seen {
	const { hasBullet, number, text } = readItem( source.text.slice( 0, MOST_LOOKED_AT ).replace( QUOTED, '' ) );
	const isItem = hasBullet || number !== null || /^\s*[*#]/.test( source.text );
	const hasAddress = ADDRESS.test( text );
	const label = LABEL.exec( text )?.[ 1 ] || '';
	const isSigned = readSignature( text ) !== null && !WRITTEN.test( text );
	const isPhrase = !isSigned && readsLikeWords( text );
	const isHeading = isHeadingLine( text, words );
	return {
		source, hasAddress, isApart, isPhrase, isItem, isHeading,
		isAnchor: hasAddress || isItem || isSigned || label !== '' && words.isHeading( label ) || isHeading,
		isMarked: MARKED.test( text ) || isPhrase && STOPPED.test( text ),
		isLeading: /[:：]\s*$/.test( text ),
		hasComma: COMMA.test( text )
	};
}

/** The part of a letter that is no people, at one of its ends. */
interface End {
	lines: readonly Seen[];
	/** Does a mark or a line say so? */
	isClear: boolean;
	isLikely: boolean;
}

const NO_END: End = { lines: [], isClear: true, isLikely: false };

/** Above people with addresses or marks of a list; a line without such a mark is a title where all others have one. */
function aboveAnchors( above: readonly Seen[], first: Seen | undefined, areItems: boolean ): End {
	const marked = above.reduce( ( at, { isMarked }, index ) => ( isMarked ? index : at ), -1 );
	if ( above.length === 0 || above.length > MAX_AROUND ) {
		return NO_END;
	}
	if ( marked !== -1 ) {
		const around = above.filter( ( { isPhrase }, index ) => index <= marked || isPhrase );
		return { lines: around, isClear: true, isLikely: true };
	}
	const lines = first?.isApart === true || areItems ? above : above.filter( ( { isPhrase } ) => isPhrase );
	return lines.length > 0 ? { lines, isClear: false, isLikely: true } : NO_END;
}

/** Below them. */
function belowAnchors( below: readonly Seen[], isAddressed: boolean ): End {
	const start = below.findIndex( ( { isMarked, isLeading, isPhrase, hasComma, isApart } ) => (
		isMarked && !isLeading || isPhrase || hasComma || isApart && below.length > 1
	) );
	const isOdd = isAddressed && ( below.length > 1 || below[ 0 ]?.isApart === true );
	const lines = start !== -1 ? below.slice( start ) : isOdd ? below : [];
	return lines.length === 0 || lines.length > MAX_AROUND ? NO_END :
		{ lines, isClear: start !== -1 && lines[ 0 ]?.isMarked === true, isLikely: start !== -1 };
}

/** Above names alone: the lines that end with a mark, or the first if it reads like a sentence. */
function aboveNames( seen: readonly Seen[] ): End {
	const end = seen.findIndex( ( { isMarked } ) => !isMarked );
	const [ first ] = seen;
	if ( end > 0 && end < 4 ) {
		const isLikely = seen[ end ]?.isApart === true || / /.test( first?.source.text.trim() || '' );
		return { lines: seen.slice( 0, end ), isClear: false, isLikely };
	}
	return first?.isPhrase ? { lines: [ first ], isClear: false, isLikely: seen[ 1 ]?.isApart === true } : NO_END;
}

/** Below names alone. */
function belowNames( seen: readonly Seen[], start: number ): End {
	const from = Math.max( start + 1, seen.length - 8 );
	const at = seen.findIndex( ( { isMarked, isLeading, isPhrase, isApart }, index ) => (
		index >= from && ( isMarked && !isLeading || isPhrase && ( isApart || index > seen.length - 4 ) )
	) );
	return at === -1 ? NO_END : { lines: seen.slice( at ), isClear: false, isLikely: seen[ at ]?.isApart === true };
}

/** The signature, below its line; how many addresses it may have is what tells it from a second list. */
function signatureOf( seen: readonly Seen[] ): End {
	const at = seen.findIndex( ( { source }, index ) => index > 0 && DELIMITER.test( source.text ) );
	const lines = seen.slice( at );
	if ( at === -1 || lines.length > MAX_AROUND || lines.filter( ( { hasAddress } ) => hasAddress ).length > 1 ) {
		return NO_END;
	}
	return { lines, isClear: lines[ 0 ]?.source.text === '-- ', isLikely: true };
}

/** Where the people are, and what their lines are like. */
interface Body {
	/** Of the people who are told by addresses, marks of a list or labels; all lines where nothing tells them. */
	first: number;
	last: number;
	isAnchored: boolean;
	own: readonly Seen[];
}

function bodyOf( seen: readonly Seen[] ): Body {
	const anchors = seen.flatMap( ( { isAnchor }, index ) => ( isAnchor ? [ index ] : [] ) );
	const [ first = 0 ] = anchors;
	const last = anchors[ anchors.length - 1 ] || 0;
	const own = seen.slice( first, last + 1 );
	const isAnchored = anchors.length > own.length * 0.6 && ( anchors.length > 1 || seen.length < 8 ) &&
		own.some( ( { isAnchor, isHeading } ) => isAnchor && !isHeading );
	return isAnchored ? { first, last, isAnchored, own } : { first: 0, last: seen.length - 1, isAnchored, own: seen };
}

const shareOf = ( own: readonly Seen[], test: ( each: Seen ) => boolean ): number => (
	own.filter( test ).length / own.length
);

/** In a table that commas part, `Ada,` is somebody of whom nothing else is known. */
const hasCommas = ( { own }: Body ): boolean => shareOf( own, ( { source } ) => /,\s*\S/.test( source.text ) ) > 0.6;

/** What people's own lines have, too, says nothing of those around them. */
function withoutUsual( seen: readonly Seen[], body: Body ): Seen[] {
	const { own, isAnchored } = body;
	const mostMarked = isAnchored ? 0.4 : Math.min( 4 / own.length, 0.5 );
	const isUsual = shareOf( own, ( { isMarked } ) => isMarked ) > mostMarked;
	const arePhrases = shareOf( own, ( { isPhrase } ) => isPhrase ) > ( isAnchored ? 0.4 : 2 / own.length );
	const isTable = hasCommas( body );
	return seen.map( ( each ) => ( {
		...each, isPhrase: each.isPhrase && !arePhrases,
		isMarked: each.isMarked && !isUsual && ( !isTable || /^[^,]*[^\s,][^\S\n][^,]*,?\s*$/.test( each.source.text ) )
	} ) );
}

function endsOf( all: readonly Seen[] ): End[] {
	const body = bodyOf( all );
	const { first, last, own, isAnchored } = body;
	const seen = withoutUsual( all, body );
	if ( isAnchored ) {
		const isAddressed = own.length > 1 && shareOf( own, ( { hasAddress } ) => hasAddress ) > 0.6;
		const areItems = own.length > 1 && own.every( ( { isItem } ) => isItem );
		const ends = [
			aboveAnchors( seen.slice( 0, first ), seen[ first ], areItems ),
			belowAnchors( seen.slice( last + 1 ), isAddressed )
		];
		return isAddressed && !hasCommas( body ) ? ends :
			ends.map( ( end ) => ( { ...end, isClear: end.lines.length === 0 } ) );
	}
	if ( hasCommas( body ) || shareOf( own, ( { source } ) => /[;|\t]/.test( source.text ) ) > 0.5 ) {
		// A table in which nobody has an address.
		return [];
	}
	const above = aboveNames( seen );
	return [ above, belowNames( seen, above.lines.length ) ];
}

/**
 * Finds what is around the people of a letter, by where it stands, how it ends and how it is written; no words are
 * known.
 *
 * @param lines Of a text that is no page of a wiki
 * @param words
 */
export function findLetter( lines: readonly SourceLine[], words: Headings ): Letter {
	if ( lines.filter( ( { text } ) => !isBlank( text ) ).length > MAX_LINES ) {
		return NONE;
	}
	const seen: Seen[] = [];
	let isApart = false;
	for ( const source of lines ) {
		const isEmpty = isBlank( source.text );
		if ( !isEmpty ) {
			seen.push( look( source, isApart, words ) );
		}
		isApart = isEmpty;
	}
	const signature = signatureOf( seen );
	const ends = [ ...endsOf( seen.slice( 0, seen.length - signature.lines.length ) ), signature ];
	const around = new Set( ends.flatMap( ( end ) => end.lines.map( ( { source } ) => source ) ) );
	return around.size === 0 ? NONE : {
		around, isSure: ends.every( ( { isClear } ) => isClear ),
		isLikely: ends.some( ( { lines: own, isLikely } ) => own.length > 0 && isLikely )
	};
}
