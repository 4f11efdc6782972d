import type { AccountRequest, RemarkCode, RequestField, Row } from './row';

/**
 * What can be undone: a row was removed, a field had another value, perhaps the one that the line of the list says, or
 * warnings were not accepted.
 */
export type Step =
	{ kind: 'removed'; row: Row; place: number } |
	{ kind: 'edited'; row: Row; field: RequestField | 'mode'; before: AccountRequest; isOfLine: boolean } |
	{ kind: 'accepted'; row: Row; before: RemarkCode[] };

/** What was done to the rows of a list, the latest last. What was done by one press is undone by one. */
export class TableHistory {
	private acts: Step[][] = [];
	private act: Step[] | null = null;

	/** How many acts can be undone. */
	public get length(): number {
		return this.acts.length;
	}

	/** The rows that were removed. */
	public get removed(): Row[] {
		return this.acts.flat().flatMap( ( step ) => step.kind === 'removed' ? [ step.row ] : [] );
	}

	public note( step: Step ): void {
		if ( this.act ) {
			this.act.push( step );
		} else {
			this.acts.push( [ step ] );
		}
	}

	/** All that is noted meanwhile is one act. */
	public asOne( act: () => void ): void {
		const steps: Step[] = [];
		this.act = steps;
		try {
			act();
		} finally {
			this.act = null;
			if ( steps.length > 0 ) {
				this.acts.push( steps );
			}
		}
	}

	/** Takes the last act out of the history, its last step first. */
	public pop(): Step[] {
		return ( this.acts.pop() ?? [] ).reverse();
	}

	/** Only these rows can be put back now; each alone. */
	public startOver( removed: ReadonlyArray<{ row: Row; place: number }> = [] ): void {
		this.acts = removed.map( ( { row, place } ) => [ { kind: 'removed', row, place } ] );
	}
}
