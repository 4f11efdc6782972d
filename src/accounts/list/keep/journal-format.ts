/**
 * How the journal writes a row: a short list of JSON, of which only the beginning is there where the rest is empty. No
 * password is among it. What cannot be read throws; Journal.restore() reports it.
 */

import { isEmptyText, plainText, type WikiText } from '../../contract/declarations';
import { never, type CreatedBy, type Outcome, type Refused, type Step, type UnknownCause } from '../../contract/outcome';
import { makeRow, type ListMode, type Row, type RowState } from '../row';

/** Written as the position in this list, which is therefore only ever added to. */
const STATES: readonly RowState[] = [
	'unchecked', 'checking', 'ready', 'warned', 'rejected', 'already', 'creating', 'created', 'refused', 'unfinished',
	'unknown', 'skipped'
];

type WrittenText = string | [ string ] | null;

type WrittenOutcome =
	null |
	[ 'c', CreatedBy ] |
	[ kind: 'r', code: string, message: WrittenText, stops: Refused[ 'stops' ], spent: boolean, field: string | null, ended: boolean ] |
	[ 's', Step[ 'type' ], string, WrittenText ] |
	[ 'u', UnknownCause ];

type WrittenRow = [
	state: number, line: number, username: string, email: string, realname: string, reason: string,
	mode: ListMode | null, canonical: string, sent: number | null, outcome: WrittenOutcome, overrides: string[],
	/** When this person created the account before this list. */
	createdEarlier: number | null
];

/** HTML is the usual form and written bare. */
function writeText( text: WikiText ): WrittenText {
	return isEmptyText( text ) ? null : text.format === 'html' ? text.html : [ text.text ];
}

function readText( text: WrittenText ): WikiText {
	return text === null ? plainText( '' ) : typeof text === 'string' ? { format: 'html', html: text } : plainText( text[ 0 ] );
}

/**
 * @param outcome
 * @param withMessage False: there is no more room for the wiki's words
 */
export function writeOutcome( outcome: Outcome | null, withMessage: boolean ): WrittenOutcome {
	switch ( outcome?.kind ) {
		case 'created':
			return [ 'c', outcome.by ];
		case 'refused': {
			const { code, message, stops, spent, field, ended } = outcome;
			return [ 'r', code, withMessage ? writeText( message ) : null, stops, spent, field, ended ];
		}
		case 'step': {
			const { type, code, message } = outcome.step;
			return [ 's', type, code, withMessage ? writeText( message ) : null ];
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

export function readOutcome( written: WrittenOutcome, row: Row ): Outcome | null {
	if ( written === null ) {
		return null;
	}
	switch ( written[ 0 ] ) {
		case 'c':
			return { kind: 'created', username: row.canonical, by: written[ 1 ] };
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
			return { kind: 'unknown', cause: written[ 1 ] };
		default:
			return never( written );
	}
}

export function writeRow( row: Row, sent: number | null, outcome: WrittenOutcome ): WrittenRow {
	const { username, email, realname, reason, mode } = row.request;
	return [
		STATES.indexOf( row.state ), row.line, username, email, realname, reason, mode, row.canonical, sent, outcome,
		row.overrides, row.creation?.createdByMe ? row.creation.at : null
	];
}

/** The row without its outcome, when it was sent, and the outcome for readOutcome(). */
export function readRow( id: number, written: unknown ): [ Row, number | null, WrittenOutcome ] {
	const [
		state, line, username, email, realname, reason, mode, canonical, sent, outcome, overrides, createdEarlier
	] = written as WrittenRow;
	const row = makeRow( id, line, { username, email, realname, reason, mode } );
	row.state = stateAfterReload( STATES[ state ] );
	row.canonical = canonical;
	row.overrides = [ ...overrides ];
	row.creation = createdEarlier === null ? null : { createdByMe: true, createdBy: '', at: createdEarlier };
	return [ row, sent, outcome ];
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
