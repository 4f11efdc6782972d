import type { Headings, HeadingMeaning } from './headings';
import type { SourceLine } from './lines';
import { saying, type PeopleBuilder, type Person } from './people-builder';
import { isBlank } from './plain-text';
import type { ExtraCell } from './reading';

/** `E-mail: ada@example.org` */
interface Labelled {
	label: string;
	meaning: HeadingMeaning;
	value: string;
}

const LABEL = /^\s*[*•·–-]?([^:：=<>@]{1,50})[:：]([^]*)$/u;

const isIn = ( labels: readonly Labelled[], { label }: Labelled ): boolean => (
	labels.some( ( other ) => other.label.toLowerCase() === label.toLowerCase() )
);

/** The labels in a line, between commas, semicolons, bars and tabs. What has none goes with the one before. */
function labelsIn( text: string, words: Headings ): Labelled[] {
	if ( text.length > 2000 ) {
		return [];
	}
	const found: Labelled[] = [];
	for ( const part of text.split( /[,;|\t，；]\s*/u ) ) {
		const [ , label = '', value = '' ] = LABEL.exec( part ) ?? [];
		const score = label ? words.score( label.replace( /[*_]/g, '' ) ) : null;
		const last = found[ found.length - 1 ];
		if ( score && score.score > 0.8 ) {
			found.push( { label: label.trim(), meaning: score.meaning, value: value.trim() } );
		} else if ( last ) {
			last.value += `, ${ part }`;
		} else {
			return [];
		}
	}
	return found;
}

function personOf( labels: readonly Labelled[] ): Person {
	const value = ( meaning: HeadingMeaning ): string => (
		saying( labels.find( ( each ) => each.meaning === meaning )?.value.replace( /[*_]{2}/g, '' ) ?? '' )
	);
	const parts = [ value( 'firstname' ), value( 'lastname' ) ].filter( ( part ) => part ).join( ' ' );
	const name = value( 'name' );
	const username = value( 'username' );
	const realname = value( 'realname' ) || parts;
	const extra: ExtraCell[] = labels.flatMap( ( { label, meaning, value: cell }, column ) => (
		meaning === 'unused' && !isBlank( cell ) ? [ { heading: label, column, value: cell.trim() } ] : []
	) );
	return {
		username: username || ( realname ? '' : name ),
		realname: realname || ( username ? name : '' ),
		email: value( 'email' ).replace( /^<|>$/g, '' ), password: value( 'password' ), reason: value( 'reason' ), extra
	};
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
	const labelled = filled.map( ( line ) => ( { line, labels: labelsIn( line.text, words ) } ) );
	const all = labelled.flatMap( ( { labels } ) => labels );
	const meanings = new Set( all.map( ( { meaning } ) => meaning ) );
	const isPerson = ( [ 'email', 'username', 'name', 'realname' ] as const ).some( ( meaning ) => meanings.has( meaning ) );
	const count = labelled.filter( ( { labels } ) => labels.length > 0 ).length;
	if ( !isPerson || meanings.size < 2 || count < filled.length * 0.6 ) {
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
