import type { Clock } from '../../contract/clock';
import { HandOver } from '../../contract/hand-over';
import type { AccountService, Found } from '../../contract/service';
import { nameOf, type Row } from '../row';
import { NEW_ATTEMPT } from './attempt';
import type { BatchPlan } from './batch-state';
import { decide } from './decide';
import type { Recorder } from './recorder';

/** An account that another row of the list has is none of this one's. */
export function ofThisRow( row: Row, found: Found, { list }: BatchPlan ): Found {
	const isTaken = found.kind === 'mine' && list.some( ( { attempt, id } ) => (
		id !== row.id && attempt?.status === 'created' && attempt.account === found.username
	) );
	return isTaken ? { kind: 'other' } : found;
}

/** The rows that the person creates on the wiki's own page: each is done as soon as its account is there. */
export class HandedOver {
	private readonly watched = new Map<Row, HandOver>();

	/**
	 * @param service
	 * @param clock
	 * @param recorder
	 * @param changed Told when a row is done
	 */
	public constructor(
		private readonly service: AccountService, private readonly clock: Clock, private readonly recorder: Recorder,
		private readonly changed: () => void
	) {}

	/**
	 * @param row
	 * @param since From when on an account of ours is the one, in milliseconds since 1970 on the wiki's clock
	 * @param plan
	 */
	public watch( row: Row, since: number, plan: BatchPlan ): void {
		this.watched.set( row, new HandOver( this.service, this.clock, nameOf( row ), since, ( mine ) => {
			this.watched.delete( row );
			const found = ofThisRow( row, mine, plan );
			if ( found.kind === 'mine' ) {
				this.recorder.record( row, decide( row.attempt ?? NEW_ATTEMPT, { kind: 'found', found } ).attempt );
				this.changed();
			}
		} ) );
	}

	/** The row has its turn, in which it is asked about anyhow. */
	public forget( row: Row ): void {
		this.watched.get( row )?.stop();
		this.watched.delete( row );
	}

	/** The list is another one. */
	public clear(): void {
		[ ...this.watched.keys() ].forEach( ( row ) => this.forget( row ) );
	}
}
