import type { Created } from '../../contract/outcome';
import type { Journal } from '../keep/journal';
import type { Row, RowState } from '../row';
import type { Attempt } from './attempt';

function stateOf( { status, before }: Attempt ): RowState {
	return status === 'open' ? before : status === 'sent' ? 'creating' : status;
}

/** What nobody sees, and a reload must not lose. */
function differsInSecret( before: Attempt | null, { sentAt, lost, tries, postponed }: Attempt ): boolean {
	return !before || before.sentAt !== sentAt || before.lost !== lost || before.tries !== tries ||
		before.postponed !== postponed;
}

/** The account that it has come to just now; null: to none, or it was known. */
function newAccount( before: Attempt | null, { outcome }: Attempt ): Created | null {
	return outcome?.kind === 'created' && before?.outcome?.kind !== 'created' ? outcome : null;
}

/** The one way in which what happened to a row gets into the row, the journal and the world. */
export class Recorder {
	/**
	 * @param journal
	 * @param onChanged Told of every row that changed
	 * @param onCreated Told of every account, as soon as it exists for certain
	 */
	public constructor(
		private readonly journal: Journal, private readonly onChanged: ( row: Row ) => void,
		private readonly onCreated: ( created: Created, row: number ) => void
	) {}

	/** Nothing happened to the row, but what can be done about it is something else now. */
	public touch( row: Row ): void {
		this.onChanged( row );
	}

	public record( row: Row, attempt: Attempt ): void {
		const before = row.attempt;
		row.attempt = attempt;
		const state = stateOf( attempt );
		const isShown = row.state !== state || before?.outcome !== attempt.outcome ||
			before?.existence !== attempt.existence;
		const isKept = isShown || differsInSecret( before, attempt );
		const created = newAccount( before, attempt );
		row.state = state;
		row.canonical = attempt.account ?? row.canonical;
		if ( created?.by === 'other' ) {
			// They log in with something that is not known here.
			row.request = { ...row.request, password: '' };
			row.passwordSource = 'given';
		}
		if ( isKept ) {
			this.journal.note( row );
		}
		if ( isShown ) {
			this.onChanged( row );
		}
		if ( created ) {
			this.onCreated( created, row.id );
		}
	}
}
