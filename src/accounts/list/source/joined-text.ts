import { delimitedText } from '../delimited-text';
import { extraColumns } from '../extra-columns';
import { linkedNames } from '../linked-names';
import type { TextReadings } from '../read/reading';
import type { AccountRequest, ExtraCell, RequestField } from '../row';

/** Somebody of either list. */
export interface Listed {
	request: Pick<AccountRequest, RequestField | 'mode'>;
	extra: readonly ExtraCell[];
}

export interface ListedText {
	text: string;
	people: readonly Listed[];
}

/** Headings that the reader of lists knows in every language. */
const HEADINGS: ReadonlyArray<readonly [ RequestField | 'mode', string ]> = [
	[ 'username', 'Username' ], [ 'email', 'E-mail' ], [ 'realname', 'Real name' ], [ 'password', 'Password' ],
	[ 'reason', 'Reason' ], [ 'mode', 'Mode' ]
];

const oneLine = ( cell: string ): string => cell.replace( /\s+/gu, ' ' );

/**
 * Everybody in one table, with the columns that somebody has something in.
 *
 * @param people
 * @param linked Who is linked to: still is
 */
function asTable( people: readonly Listed[], linked: ReadonlySet<string> ): string {
	const columns = HEADINGS.filter( ( [ field ] ) => (
		field === 'username' || people.some( ( { request } ) => ( request[ field ] ?? '' ) !== '' )
	) );
	const extras = extraColumns( people, ( { heading } ) => heading, ( { heading } ) => oneLine( heading ) );
	const cell = ( { request }: Listed, field: RequestField | 'mode' ): string => (
		field === 'username' && linked.has( request.username ) ? `[[User:${ request.username }]]` : oneLine( request[ field ] ?? '' )
	);
	return delimitedText( [
		[ ...columns.map( ( [ , heading ] ) => heading ), ...extras.headings ],
		...people.map( ( person ) => [
			...columns.map( ( [ field ] ) => cell( person, field ) ),
			...extras.cellsOf( person ).map( oneLine )
		] )
	], '\t', '\n' );
}

const identity = ( { username, email, realname }: Pick<AccountRequest, 'username' | 'email' | 'realname'> ): string => (
	JSON.stringify( [ username, email, realname ] )
);

/**
 * Two lists as one text: one below the other where everybody is still read as before, else as a table. Names above a
 * table, for one, would be taken for what stands above its headings.
 *
 * @param first The text, and who is on it
 * @param second
 * @param read
 */
export function joinedText( first: ListedText, second: ListedText, read: ( text: string ) => TextReadings ): string {
	const people = [ ...first.people, ...second.people ];
	const below = `${ first.text.trimEnd() }\n${ second.text }`;
	const now = read( below ).readings[ 0 ].rows.map( identity );
	const isSame = now.length === people.length &&
		people.every( ( { request }, index ) => identity( request ) === now[ index ] );
	return isSame ? below : asTable( people, linkedNames( `${ first.text }\n${ second.text }` ) );
}
