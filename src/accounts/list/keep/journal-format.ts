/**
 * How the journal writes a row: a short list of JSON. No password is in it, and of a person who has an account nothing
 * but the name and what comes back in the results: the columns of the organizer's table that no account needs.
 * What cannot be read throws; Journal.restore() reports it.
 */

import { isEmptyText, plainText, type WikiText } from '../../contract/declarations';
import { never, type CreatedBy, type Outcome, type Refused, type Step, type UnknownCause } from '../../contract/outcome';
import type { Existence } from '../../steps/step-conversation';
import { NEW_ATTEMPT, type Attempt, type AttemptStatus } from '../create/attempt';
import { FOLLOWED, type FollowResults, type FollowStep } from '../follow-result';
import { makeRow, type ListMode, type Row, type RowState } from '../row';

/** Written as positions in these lists, which are therefore only ever added to. */
const STATES: readonly RowState[] = [
	'unchecked', 'checking', 'ready', 'warned', 'rejected', 'already', 'creating', 'created', 'refused', 'unfinished',
	'unknown', 'skipped'
];
const STATUSES: readonly AttemptStatus[] = [
	'open', 'sent', 'unknown', 'created', 'already', 'refused', 'unfinished'
];

type WrittenText = string | [ string ] | null;

type WrittenOutcome =
	null |
	[ 'c', CreatedBy ] |
	[
		kind: 'r', code: string, message: WrittenText, stops: Refused[ 'stops' ], spent: boolean, field: string | null,
		ended: boolean
	] |
	[ 's', Step[ 'type' ], string, WrittenText ] |
	[ 'u', UnknownCause ];

type WrittenAttempt = [
	status: number, before: Attempt[ 'before' ], sentAt: number | null, lost: boolean, tries: number,
	postponed: boolean, existence: Existence | null, account: string | null, outcome: WrittenOutcome
];

type WrittenStart = [
	state: number, line: number, username: string, email: string, realname: string, reason: string,
	mode: ListMode | null, canonical: string, overrides: string[],
	/** When this person created the account before this list. */
	createdEarlier: number | null,
	/** Had it a password? It is in the sheet then. */
	hadPassword: boolean,
	attempt: WrittenAttempt | null
];

type WrittenRow = [
	...start: WrittenStart,
	/** What the organizer's table says beside that; left out where there is nothing. */
	extra?: ReadonlyArray<readonly [ column: number, heading: string, value: string ]>,
	/** The steps after the creation that are done; left out where none is. */
	followed?: Array<[ step: FollowStep, kind: typeof FOLLOWED[ number ] ]>,
	/** Left out: it came on a list. */
	isWalkUp?: boolean
];

/** HTML is the usual form and written bare. */
function writeText( text: WikiText, isKept: boolean ): WrittenText {
	return !isKept || isEmptyText( text ) ? null : text.format === 'html' ? text.html : [ text.text ];
}

function readText( text: WrittenText ): WikiText {
	return text === null ? plainText( '' ) :
		typeof text === 'string' ? { format: 'html', html: text } : plainText( text[ 0 ] );
}

function writeOutcome( outcome: Outcome | null, withMessage: boolean ): WrittenOutcome {
	switch ( outcome?.kind ) {
		case 'created':
			return [ 'c', outcome.by ];
		case 'refused': {
			const { code, message, stops, spent, field, ended } = outcome;
			return [ 'r', code, writeText( message, withMessage ), stops, spent, field, ended ];
		}
		case 'step': {
			const { type, code, message } = outcome.step;
			return [ 's', type, code, writeText( message, withMessage ) ];
		}
		case 'unknown':
			return [ 'u', outcome.cause ];
		case 'sessionLost':
		case undefined:
			return null;
		default:
			return never( outcome );
	}
}

const WAYS: readonly CreatedBy[] = [ 'mail', 'password', 'other' ];
const CAUSES: readonly UnknownCause[] = [ 'timeout', 'offline', 'unreadable', 'handedOver' ];

/** Who can write into the store may have written anything. */
function oneOf<Word extends string>( words: readonly Word[], word: Word, otherwise: Word ): Word {
	return words.includes( word ) ? word : otherwise;
}

function readOutcome( written: WrittenOutcome, account: string | null ): Outcome | null {
	if ( written === null ) {
		return null;
	}
	switch ( written[ 0 ] ) {
		case 'c':
			return { kind: 'created', username: account ?? '', by: oneOf( WAYS, written[ 1 ], 'other' ) };
		case 'r': {
			const [ , code, message, stops, spent, field, ended ] = written;
			return { kind: 'refused', code, message: readText( message ), stops, spent, retryAfter: null, field, ended };
		}
		case 's': {
			const [ , type, code, message ] = written;
			// Its fields are gone: the step cannot be answered any more, only be told of.
			return { kind: 'step', step: { type, code, message: readText( message ), requests: [], redirectTarget: null } };
		}
		case 'u':
			return { kind: 'unknown', cause: oneOf( CAUSES, written[ 1 ], 'unreadable' ) };
		default:
			return never( written );
	}
}

function writeAttempt( attempt: Attempt | null, withMessage: boolean ): WrittenAttempt | null {
	return attempt && [
		STATUSES.indexOf( attempt.status ), attempt.before, attempt.sentAt, attempt.lost, attempt.tries,
		attempt.postponed, attempt.existence, attempt.account, writeOutcome( attempt.outcome, withMessage )
	];
}

function readAttempt( written: WrittenAttempt | null ): Attempt | null {
	if ( written === null ) {
		return null;
	}
	const [ status, before, sentAt, lost, tries, postponed, existence, account, outcome ] = written;
	const known = STATUSES[ status ];
	if ( known === undefined ) {
		throw new Error( 'Written by another version' );
	}
	const wasUnderWay = known === 'sent';
	return {
		...NEW_ATTEMPT, status: wasUnderWay ? 'unknown' : known, before, sentAt, lost: lost || wasUnderWay, tries,
		postponed, existence: existence === 'asking' ? 'unknown' : existence, account, outcome: readOutcome( outcome, account )
	};
}

const wordsOf = ( text: string ): string[] => text.toLowerCase().split( /[\s,;]+/ ).filter( ( word ) => word );

/** Does the value say who it is, beyond the name of the account? */
function isOfPerson( text: string, { email, realname }: Row[ 'request' ] ): boolean {
	const names = new Set( wordsOf( realname ) );
	const words = wordsOf( text );
	return /[^\s@＠][@＠][^\s@＠]/.test( text ) ||
		email !== '' && text.toLowerCase().includes( email.toLowerCase() ) ||
		words.length > 0 && words.every( ( word ) => names.has( word ) );
}

/** Is it certain that there is an account, be it set up or not? */
function hasAccount( { state, attempt }: Row ): boolean {
	return state === 'created' || state === 'already' || state === 'unfinished' && attempt?.existence === 'yes';
}

/**
 * @param row
 * @param room What there is room for
 * @param room.message The wiki's words
 * @param room.extra What the organizer's table says beside
 */
export function writeRow( row: Row, room: { message: boolean; extra: boolean } ): WrittenRow {
	const { username, email, realname, reason, mode, password } = row.request;
	const isDone = hasAccount( row );
	const start: WrittenStart = [
		STATES.indexOf( row.state ), row.line, username, isDone ? '' : email, isDone ? '' : realname, reason, mode,
		row.canonical, row.overrides, row.creation?.createdByMe ? row.creation.at : null,
		password !== '' || row.passwordSource === 'sheet', writeAttempt( row.attempt, room.message )
	];
	const extra = row.extra.filter( ( { value } ) => (
		( password === '' || value !== password ) && !( isDone && isOfPerson( value, row.request ) )
	) );
	const kept = ( room.extra ? extra : [] ).map( ( { column, heading, value } ) => (
		[ column, heading, value ] as const
	) );
	const followed = writeFollow( row.follow );
	return row.isWalkUp ? [ ...start, kept, followed, true ] :
		followed.length > 0 ? [ ...start, kept, followed ] : kept.length > 0 ? [ ...start, kept ] : start;
}

/** What is done; whatever failed or was under way is found out when it is tried again. */
function writeFollow( results: FollowResults = {} ): NonNullable<WrittenRow[ 13 ]> {
	return ( Object.keys( results ) as FollowStep[] ).flatMap( ( step ) => {
		const kind = FOLLOWED.find( ( each ) => each === results[ step ]?.kind );
		return kind ? [ [ step, kind ] ] : [];
	} );
}

/** The row as it was, without password and remarks. */
export function readRow( id: number, written: unknown ): Row {
	const [
		state, line, username, email, realname, reason, mode, canonical, overrides, createdEarlier, hadPassword,
		attempt, extra = [], followed = [], isWalkUp = false
	] = written as WrittenRow;
	const follow = followed.map( ( [ step, kind ] ) => [ step, { kind: oneOf( FOLLOWED, kind, 'already' ) } ] as const );
	return {
		...makeRow( id, line, { username, email, realname, reason, mode } ), isWalkUp,
		state: stateAfterReload( STATES[ state ] ), canonical, overrides: [ ...overrides ],
		creation: createdEarlier === null ? null : { createdByMe: true, createdBy: '', at: createdEarlier },
		// Whose the account is that was there was found out, or said, before.
		claim: STATES[ state ] === 'already' ? { name: canonical, isTheirs: true } : null,
		passwordSource: hadPassword ? 'sheet' : 'given', attempt: readAttempt( attempt ),
		extra: extra.map( ( [ column, heading, value ] ) => ( { column, heading, value } ) ),
		...( follow.length > 0 ? { follow: Object.fromEntries( follow ) } : {} )
	};
}

function stateAfterReload( state: RowState | undefined ): RowState {
	switch ( state ) {
		case undefined:
			throw new Error( 'Written by another version' );
		case 'creating':
			return 'unknown';
		case 'checking':
			return 'unchecked';
		default:
			return state;
	}
}
