import { Observable } from '../../contract/observable';
import type { AccountList } from '../account-list';
import { isCreatable, type ListState } from '../list-state';
import type { AccountRequest, Row } from '../row';

/** How many of the people who came last are in sight. */
const LATEST = 5;

/** Nothing goes on by itself with people in these states. */
const STUCK: ReadonlyArray<Row[ 'state' ]> = [ 'rejected', 'refused', 'unfinished', 'unknown' ];

/** What becomes of people in these states is still open. */
const OPEN: ReadonlyArray<Row[ 'state' ]> = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'creating' ];

/**
 * Is it for somebody to say when it goes on? What the wiki said of one, such as that its limit is reached, it would say
 * of the next one as well; after anything else, the next person who comes is reason enough.
 */
function isStopped( { batch: { phase } }: ListState, isWanted: boolean ): boolean {
	return phase.kind === 'stopped' && ( !isWanted || phase.because.kind === 'refused' );
}

export interface DeskState {
	/** Who came once more, by the id of the row that they have; null: nobody. */
	sought: number | null;
}

/**
 * A desk to which people come, one at a time: each goes to the end of the list and is created as soon as the wiki has
 * been asked about the name and the account before is there.
 */
export class Desk extends Observable<DeskState> {
	/** Who came and is to be created. */
	private readonly waiting = new Set<number>();
	/** Those of them who are to be created although something was remarked on. */
	private readonly confirmed = new Set<number>();
	private isStarting = false;
	/** Something keeps the list from being created, such as a field that is to be filled in. */
	private isHeldUp = false;
	/** Somebody has come since the last start. */
	private isWanted = false;

	public constructor( private readonly list: AccountList ) {
		super( { sought: null } );
		void list.desk.askQuota();
		list.observe( () => this.goOn() );
	}

	/** The last people of the list, the latest first. */
	public get latest(): Row[] {
		return this.list.rows.filter( ( { id } ) => id !== this.state.sought ).slice( -LATEST ).reverse();
	}

	/**
	 * Who came before the last ones and still needs something, such as an answer, or came once more. Of others on the
	 * list than came to the desk, the table tells.
	 */
	public get open(): Row[] {
		const latest = new Set( this.latest );
		const { sought } = this.state;
		return this.list.rows.filter( ( row ) => (
			!latest.has( row ) && ( row.id === sought || this.needsSomebody( row ) )
		) ).reverse();
	}

	/** Does it wait for somebody to let it be created? Something is remarked on, or the page was reloaded. */
	public isOpen( row: Row ): boolean {
		return isCreatable( row ) && !this.isReady( row );
	}

	private needsSomebody( row: Row ): boolean {
		return row.isWalkUp && ( this.isOpen( row ) || STUCK.includes( row.state ) );
	}

	/** Somebody has come. */
	public add( request: Partial<AccountRequest> ): Row {
		this.change( { sought: null } );
		const row = this.list.desk.add( request );
		this.waiting.add( row.id );
		this.tryAgain();
		return row;
	}

	/** The account is to be created, whatever is remarked on. */
	public confirm( row: Row ): void {
		this.waiting.add( row.id );
		this.confirmed.add( row.id );
		this.tryAgain();
	}

	/** Takes somebody off the list who is not created, to be typed anew. */
	public takeBack( row: Row ): void {
		this.waiting.delete( row.id );
		this.list.desk.remove( row );
	}

	/** The account that has the name is theirs, and they are on the list with it. */
	public recognise( row: Row ): Row {
		return this.list.desk.recognise( row );
	}

	/** Somebody is the person on that line, who stays in sight until somebody else comes. */
	public seek( line: number ): void {
		this.change( { sought: this.list.rows.find( ( row ) => row.line === line )?.id ?? null } );
	}

	private tryAgain(): void {
		this.isHeldUp = false;
		this.isWanted = true;
		this.goOn();
	}

	private isReady( row: Row ): boolean {
		return this.waiting.has( row.id ) && ( row.state === 'ready' || row.state === 'warned' && this.confirmed.has( row.id ) );
	}

	/** Creates whoever can be, once nothing else is under way. */
	private goOn(): void {
		const { list, waiting } = this;
		// Between two rows, and at the end before it is told why, a run is not busy and not over either.
		const isBusy = this.isStarting || list.run.isBusy || list.state.stage.kind === 'run';
		if ( list.run.isBusy ) {
			// What was in the way, such as another tab, is over.
			this.isHeldUp = false;
		}
		if ( waiting.size === 0 || isBusy || this.isHeldUp || isStopped( list.state, this.isWanted ) ) {
			return;
		}
		const there = list.rows.filter( ( { id } ) => waiting.has( id ) );
		there.filter( ( { state } ) => !OPEN.includes( state ) ).forEach( ( { id } ) => waiting.delete( id ) );
		const rows = there.filter( ( row ) => this.isReady( row ) );
		if ( rows.length > 0 ) {
			void this.start( rows );
		}
	}

	private async start( rows: readonly Row[] ): Promise<void> {
		this.isStarting = true;
		this.isWanted = false;
		this.isHeldUp = await this.list.desk.create( rows ) !== null;
		this.isStarting = false;
		this.goOn();
	}
}
