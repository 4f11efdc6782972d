import { unicodePattern } from '../../names/unicode-pattern';
import { isEmail, looksSecret } from './cell-kinds';
import { wordsOf } from './column-stats';
import type { Headings, HeadingMeaning } from './headings';
import type { SourceLine } from './prepared-lines';
import { saying, type PeopleBuilder, type Person } from './people-builder';
import { isBlank } from './plain-text';
import type { ExtraCell } from './reading';
import { usernameIn } from './username-cells';

/** `E-mail: ada@example.org` */
interface Labelled {
	label: string;
	/** Null: not known, but said like the others. */
	meaning: HeadingMeaning | null;
	value: string;
	/** Not for anybody to see, and nothing that an account needs. */
	isSecret: boolean;
}

const LABEL = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;

/** `Ada (User:AdaL)`: the colon is within brackets. */
const OPEN = /^[^:：)）]*[(（][^:：)）]*[:：]/u;

const isIn = ( labels: readonly Labelled[], { label }: Labelled ): boolean => (
	labels.some( ( other ) => other.label.toLowerCase() === label.toLowerCase() )
);

const WORDS = unicodePattern( String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$` );

/** A label that is not known has words, and something behind it. */
const isUnknownLabel = ( label: string, value: string ): boolean => (
	WORDS.test( label.trim() ) && !isBlank( value ) && !/^\/\/|\[\[|\{\{/.test( value )
);

/** The words of a label that is not the first in its part of a line. */
const MOST_WORDS = 3;

/** Begins a part of its own with each known label that stands behind blanks: `Name: Ada E-mail: ada@example.org`. */
function atKnownLabels( part: string, words: Headings ): string[] {
	const tokens = part.split( /\s+/u );
	// What stands before the first colon is one label: `Repeat password: …`
	const colon = tokens.findIndex( ( token ) => /[:：]/u.test( token ) );
	const starts = colon === -1 ? [] : tokens.flatMap( ( token, end ) => {
		const [ , last = '' ] = /^([^:：(（]+)[:：]/u.exec( token ) || [];
		const from = Math.max( colon + 1, end - MOST_WORDS + 1 );
		const isLabel = ( _: string, index: number ): boolean => (
			words.isHeading( [ ...tokens.slice( from + index, end ), last ].join( ' ' ) )
		);
		const ahead = last === '' ? -1 : tokens.slice( from, end + 1 ).findIndex( isLabel );
		return ahead === -1 ? [] : [ from + ahead ];
	} );
	return [ 0, ...starts ].map( ( start, index, all ) => tokens.slice( start, all[ index + 1 ] ).join( ' ' ) );
}

/** The labels in a line, between commas, semicolons, bars and tabs. What has none goes with the one before. */
function labelsIn( line: string, words: Headings ): Labelled[] {
	// What is within links and templates parts nothing. Nor is somebody told from the next in one line of JSON.
	if ( line.length > 2000 || /\[\[|\{\{|\}\s*,\s*\{/.test( line ) ) {
		return [];
	}
	const text = /^\s*\[?\s*\{\s*"/.test( line ) ? line.replace( /[{}[\]"]|,\s*$/g, '' ) : line;
	const found: Labelled[] = [];
	for ( const part of text.split( /[,;|\t，；،؛]\s*/u ).flatMap( ( each ) => atKnownLabels( each, words ) ) ) {
		const [ , label = '', value = '' ] = OPEN.test( part ) ? [] : LABEL.exec( part ) || [];
		const plain = label.replace( /[*_]/g, '' );
		const score = label ? words.score( plain ) : null;
		const said = { label: label.trim(), value: value.trim() };
		const last = found[ found.length - 1 ];
		if ( score && score.score > 0.8 ) {
			found.push( { ...said, meaning: score.meaning, isSecret: words.isSecret( plain ) } );
		} else if ( label !== '' && words.isSecret( plain ) ) {
			found.push( { ...said, meaning: 'unused', isSecret: true } );
		} else if ( isUnknownLabel( label, value ) ) {
			found.push( { ...said, meaning: null, isSecret: looksSecret( value ) } );
		} else if ( last ) {
			last.value += `, ${ part }`;
		} else {
			return [];
		}
	}
	return found;
}

/** `hasUsernames`: do any of the people have one? Then the name is what somebody is called. */
function personOf(
	labels: readonly Labelled[], hasUsernames: boolean, isBare: boolean
): Person & { isDoubtful: boolean } {
	// The shortest label is the thing itself, others say “again” or “old”.
	const byLength = [ ...labels ].sort( ( a, b ) => a.label.length - b.label.length );
	const value = ( meaning: HeadingMeaning ): string => (
		saying( byLength.find( ( each ) => each.meaning === meaning )?.value.replace( /[*_]{2}/g, '' ) || '' )
	);
	const parts = [ value( 'firstname' ), value( 'lastname' ) ].filter( ( part ) => part ).join( ' ' );
	const name = value( 'name' );
	// An address beside a label that is not known.
	const contact = value( 'email' ) !== '' ? undefined :
		labels.find( ( each ) => each.meaning === null && isEmail( each.value ) );
	const email = ( contact?.value ?? value( 'email' ) ).replace( /^<|>$/g, '' );
	const own = (): string[] => wordsOf( [ email.replace( /@.*/u, '' ), name, value( 'realname' ), parts ].join( ' ' ) );
	const { name: username, isDoubtful } = usernameIn( value( 'username' ), own, isBare );
	const realname = value( 'realname' ) || parts;
	const extra: ExtraCell[] = labels.flatMap( ( each, column ) => (
		( each.meaning === 'unused' || each.meaning === null ) && each !== contact && !each.isSecret && !isBlank( each.value ) ?
			[ { heading: each.label, column, value: each.value.trim() } ] : []
	) );
	return {
		username: username || ( realname || hasUsernames ? '' : name ),
		realname: realname || ( hasUsernames ? name : '' ),
		email, password: value( 'password' ), reason: value( 'reason' ), extra, isDoubtful
	};
}

const isKnown = ( { meaning }: Labelled ): boolean => meaning !== null;

/** How many lines are looked at to tell whether this is such a list. */
const SAMPLE = 100;

/** Does a line say of several things what they are? */
export function isLabelled( text: string, words: Headings ): boolean {
	return labelsIn( text, words ).filter( isKnown ).length > 1;
}

/** Is the cell `Name: Ada`, rather than a heading? */
export function isLabelledCell( cell: string, words: Headings ): boolean {
	const [ , label = '', value = '' ] = LABEL.exec( cell ) || [];
	return words.isHeading( label ) && !isBlank( value ) && !words.isHeading( value );
}

/**
 * Reads lines that say what they hold: `Name: Ada`, below it `E-mail: ada@example.org`. Somebody else begins where a
 * label comes again.
 *
 * @param lines
 * @param words
 * @param builder
 * @param isBare Are usernames left out that may be explanations?
 * @return Are there any such; null where this is no such list, and nothing was added
 */
export function readLabels(
	lines: readonly SourceLine[], words: Headings, builder: PeopleBuilder, isBare: boolean
): { hasDoubtful: boolean } | null {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	if ( filled.length === 0 || filled.length > 1e5 ) {
		return null;
	}
	const isPossible = filled.slice( 0, SAMPLE ).some( ( { text } ) => labelsIn( text, words ).some( isKnown ) );
	if ( !isPossible ) {
		return null;
	}
	const labelled = filled.map( ( line ) => ( { line, labels: labelsIn( line.text, words ) } ) );
	const all = labelled.flatMap( ( { labels } ) => labels );
	const meanings = new Set( all.map( ( { meaning } ) => meaning ) );
	const isPerson = ( [ 'email', 'username', 'name', 'realname' ] as const ).some( ( meaning ) => meanings.has( meaning ) );
	const count = labelled.filter( ( { labels } ) => labels.length > 0 ).length;
	const known = labelled.filter( ( { labels } ) => labels.some( isKnown ) ).length;
	meanings.delete( null );
	if ( !isPerson || meanings.size < 2 || count < filled.length * 0.6 || known < filled.length * 0.4 ) {
		return null;
	}
	const open: Labelled[] = [];
	let hasDoubtful = false;
	let first: SourceLine | null = null;
	let last: SourceLine | null = null;
	const close = (): void => {
		if ( first && last ) {
			const { isDoubtful, ...person } = personOf( open, meanings.has( 'username' ), isBare );
			hasDoubtful = hasDoubtful || isDoubtful;
			builder.addOrRemark( first.line, last.lastLine, person, first.text );
		}
		[ first, last ] = [ null, null ];
		open.length = 0;
	};
	for ( const { line, labels } of labelled ) {
		if ( labels.length === 0 ) {
			close();
			builder.remark( 'no-name', line.line, line.text, line.lastLine );
		} else {
			if ( labels.some( ( label ) => isIn( open, label ) ) ) {
				close();
			}
			first = first ?? line;
			last = line;
			open.push( ...labels );
		}
	}
	close();
	return { hasDoubtful };
}
