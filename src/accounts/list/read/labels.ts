import { unicodePattern } from '../../names/unicode-pattern';
import { looksSecret } from './cell-kinds';
import type { Headings, HeadingMeaning } from './headings';
import type { SourceLine } from './lines';
import { saying, type PeopleBuilder, type Person } from './people-builder';
import { isBlank } from './plain-text';
import type { ExtraCell } from './reading';

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

const isIn = ( labels: readonly Labelled[], { label }: Labelled ): boolean => (
	labels.some( ( other ) => other.label.toLowerCase() === label.toLowerCase() )
);

const WORDS = unicodePattern( String.raw`^\p{L}[\p{L}\p{M} '’()/-]{0,48}$` );

/** A label that is not known has words, and something behind it. */
const isUnknownLabel = ( label: string, value: string ): boolean => (
	WORDS.test( label.trim() ) && !isBlank( value ) && !/^\/\/|\[\[|\{\{/.test( value )
);

/** The labels in a line, between commas, semicolons, bars and tabs. What has none goes with the one before. */
function labelsIn( text: string, words: Headings ): Labelled[] {
	if ( text.length > 2000 ) {
		return [];
	}
	const found: Labelled[] = [];
	for ( const part of text.split( /[,;|\t，；]\s*/u ) ) {
		const [ , label = '', value = '' ] = LABEL.exec( part ) ?? [];
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

function personOf( labels: readonly Labelled[] ): Person {
	// The shortest label is the thing itself, others say “again” or “old”.
	const byLength = [ ...labels ].sort( ( a, b ) => a.label.length - b.label.length );
	const value = ( meaning: HeadingMeaning ): string => (
		saying( byLength.find( ( each ) => each.meaning === meaning )?.value.replace( /[*_]{2}/g, '' ) ?? '' )
	);
	const parts = [ value( 'firstname' ), value( 'lastname' ) ].filter( ( part ) => part ).join( ' ' );
	const name = value( 'name' );
	const username = value( 'username' );
	const realname = value( 'realname' ) || parts;
	const extra: ExtraCell[] = labels.flatMap( ( { label, meaning, value: cell, isSecret }, column ) => (
		( meaning === 'unused' || meaning === null ) && !isSecret && !isBlank( cell ) ? [ { heading: label, column, value: cell.trim() } ] : []
	) );
	return {
		username: username || ( realname ? '' : name ),
		realname: realname || ( username ? name : '' ),
		email: value( 'email' ).replace( /^<|>$/g, '' ), password: value( 'password' ), reason: value( 'reason' ), extra
	};
}

const isKnown = ( { meaning }: Labelled ): boolean => meaning !== null;

/** How many lines are looked at to tell whether this is such a list. */
const SAMPLE = 100;

/** Does a line say of several things what they are? */
export function isLabelled( text: string, words: Headings ): boolean {
	return labelsIn( text, words ).filter( isKnown ).length > 1;
}

/**
 * Reads lines that say what they hold: `Name: Ada`, below it `E-mail: ada@example.org`. Somebody else begins where a
 * label comes again.
 *
 * @param lines
 * @param words
 * @param builder
 * @return False where this is no such list; nothing was added
 */
export function readLabels( lines: readonly SourceLine[], words: Headings, builder: PeopleBuilder ): boolean {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	if ( filled.length === 0 || filled.length > 1e5 ) {
		return false;
	}
	const isPossible = filled.slice( 0, SAMPLE ).some( ( { text } ) => labelsIn( text, words ).some( isKnown ) );
	if ( !isPossible ) {
		return false;
	}
	const labelled = filled.map( ( line ) => ( { line, labels: labelsIn( line.text, words ) } ) );
	const all = labelled.flatMap( ( { labels } ) => labels );
	const meanings = new Set( all.map( ( { meaning } ) => meaning ) );
	const isPerson = ( [ 'email', 'username', 'name', 'realname' ] as const ).some( ( meaning ) => meanings.has( meaning ) );
	const count = labelled.filter( ( { labels } ) => labels.length > 0 ).length;
	const known = labelled.filter( ( { labels } ) => labels.some( isKnown ) ).length;
	meanings.delete( null );
	if ( !isPerson || meanings.size < 2 || count < filled.length * 0.6 || known < filled.length * 0.4 ) {
		return false;
	}
	const open: Labelled[] = [];
	let first: SourceLine | null = null;
	let last: SourceLine | null = null;
	const close = (): void => {
		if ( first && last ) {
			builder.addOrRemark( first.line, last.lastLine, personOf( open ), first.text );
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
	return true;
}
