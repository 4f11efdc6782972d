import type { Creation, ListMode, Row, RowRemark, RowState, WikiAnswer } from '../row';
import { isAboutAccount, modeOf } from '../row';
import { isOverridden } from '../row-overrides';
import { wikiRemarks } from './wiki-remarks';

/** What the list itself tells of a row, without the wiki. */
export interface LocalFacts {
	/** The name as it would be, as far as that is known without asking; '' where there is none that could be. */
	name: string;
	/** What concerns the row alone. */
	own: readonly RowRemark[];
	/** What concerns it among the others. */
	related: readonly RowRemark[];
}

/** What follows from the facts, and from nothing else. */
export type Conclusion = Pick<Row, 'canonical' | 'creation' | 'remarks' | 'state'>;

type Given = Pick<Row, 'request' | 'cleaned' | 'wiki' | 'overrides' | 'linked' | 'isWalkUp' | 'claim'>;

/** States in which a row can still be checked; what is being created or was created is beyond it. */
const BEFORE: readonly RowState[] = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'already' ];

export function isBeforeCreation( { state, attempt }: Row ): boolean {
	// An account that an attempt found to be there already has the state of one that the check found.
	return BEFORE.includes( state ) && ( attempt === null || attempt.status === 'open' );
}

/** What the wiki said of this very name; null: nothing so far. */
function answerFor( { wiki }: Given, name: string ): WikiAnswer | null {
	return wiki && name !== '' && wiki.about === name ? wiki.answer : null;
}

/** The name as the wiki has it, where it has said so. */
export function canonicalOf( row: Given, name: string ): string {
	const answer = answerFor( row, name );
	const check = answer?.kind === 'checked' ? answer.checks.find( ( { kind } ) => kind !== 'invalid' ) : undefined;
	return check && check.kind !== 'invalid' ? check.canonical : name;
}

/** Is it known that this person created the account? It stays so, whatever becomes of another question. */
export function isOwn( row: Row, name: string ): boolean {
	const answer = answerFor( row, name );
	return answer?.kind === 'checked' && answer.creation?.createdByMe === true;
}

/** Must a password be judged by the wiki, and was this very one not yet? */
function lacksPassword( row: Row, mode: ListMode, answer: WikiAnswer ): boolean {
	const { password } = row.request;
	return answer.kind === 'checked' && answer.checks.every( ( { kind } ) => kind === 'free' || kind === 'forbidden' ) &&
		modeOf( row, mode ) === 'type' && password !== '' && answer.password?.of !== password;
}

/** Has the wiki been asked all there is to ask about the row as it stands? */
export function isAnswered( row: Row, name: string, mode: ListMode ): boolean {
	const answer = answerFor( row, name );
	return answer !== null && answer.kind !== 'pending' && !lacksPassword( row, mode, answer );
}

function cleaningRemarks( { cleaned, request }: Given ): RowRemark[] {
	const remarks: RowRemark[] = [];
	for ( const field of [ 'username', 'email', 'realname', 'reason' ] as const ) {
		const change = cleaned[ field ];
		// A space more or less is not worth a note, and what was written over is past.
		if ( change && change.to === request[ field ] && change.from.replace( /\s+/g, ' ' ).trim() !== change.to ) {
			remarks.push( {
				severity: 'info', code: 'cleaned', field, parameters: [ change.from, change.to ],
				message: null, fixes: [], override: null
			} );
		}
	}
	return remarks;
}

/**
 * The state that remarks make: `rejected`, `warned`, or else as given. Overridden errors are warnings; warnings that
 * the organizer has accepted are none.
 */
export function stateBy(
	remarks: readonly RowRemark[], { overrides, accepted }: Pick<Row, 'overrides' | 'accepted'>, otherwise: RowState
): RowState {
	const errors = remarks.filter( ( { severity } ) => severity === 'error' );
	if ( errors.some( ( error ) => !isOverridden( error, overrides ) ) ) {
		return 'rejected';
	}
	return errors.length || remarks.some( ( { severity, code } ) => severity === 'warning' && !accepted.includes( code ) ) ?
		'warned' : otherwise;
}

/**
 * What is to be said and done about a row before its creation: a function of what the organizer asked, what the list
 * tells and what the wiki said. What the wiki said counts while it was said of the name that stands there.
 *
 * @param row
 * @param facts
 * @param mode The list's mode
 */
export function conclude( row: Row, facts: LocalFacts, mode: ListMode ): Conclusion {
	const answer = answerFor( row, facts.name );
	const canonical = canonicalOf( row, facts.name );
	const creation: Creation | null = answer?.kind === 'checked' ? answer.creation : null;
	const said = answer ? wikiRemarks( row, answer, canonical ) : [];
	if ( said.some( ( each ) => each.severity === 'info' && isAboutAccount( each ) ) ) {
		// Who has an account needs nothing more.
		return { canonical, creation, remarks: said.filter( ( { severity } ) => severity === 'info' ), state: 'already' };
	}
	const remarks = [ ...facts.related, ...facts.own, ...said, ...cleaningRemarks( row ) ];
	const otherwise = answer?.kind === 'pending' ? 'checking' : isAnswered( row, facts.name, mode ) ? 'ready' : 'unchecked';
	const state = stateBy( remarks, row, otherwise );
	// What the wiki has yet to say may make all of it irrelevant: the account may be there, by our own hand.
	return { canonical, creation, remarks, state: otherwise === 'checking' ? 'checking' : state };
}
