import { wait } from '../contract/clock';
import type { FieldValue } from '../contract/declarations';
import { Checker } from './check/checker';
import { LocalCheck } from './check/local-check';
import { INITIAL_LIST_STATE, isCreatable, type ListDependencies, type ListState } from './list-state';
import { asRows } from './read/as-rows';
import { readText } from './read/read-text';
import type { ColumnMeaning, Reading, ReadOptions, TextReadings } from './read/reading';
import { quotaOf } from './check/quota';
import { outcomeOf, type ListMode, type RequestField, type Row, type RowRemark } from './row';
import { RowObservable } from './row-observable';
import { TableEdits } from './table-edits';

/** How long an edited row rests before the wiki is asked about it, in milliseconds. */
const REST = 400;

type CallOff = () => void;

function firstLine( text: string ): string {
	return /^.*/.exec( text )?.[ 0 ] ?? '';
}

/** A list of people, from the text to the table in which each row is ready or has a problem. */
export abstract class EditedList extends RowObservable<ListState> {
	/** In the order of the text. Changed in place. */
	public rows: Row[] = [];
	protected readonly checker: Checker;
	protected readonly local: LocalCheck;
	protected readonly edits = new TableEdits();
	protected removed: Array<{ row: Row; place: number }> = [];
	private columns: ColumnMeaning[] | null = null;
	private headings: NonNullable<ReadOptions[ 'headings' ]> = {};
	/** How to call off the checks of edited rows that wait for the typing to rest. */
	private readonly resting = new Map<number, CallOff>();

	public constructor( protected readonly dependencies: ListDependencies ) {
		super( INITIAL_LIST_STATE );
		this.local = new LocalCheck( { rules: {}, mode: 'mail', reason: '' } );
		this.checker = new Checker( { lists: dependencies.lists, accounts: dependencies.service, local: this.local } );
		this.checker.observe( ( checker, ids ) => this.change( { checker }, ids ) );
	}

	/** The text as it stands now. */
	public setText( text: string ): void {
		if ( firstLine( text ) !== firstLine( this.state.text ) ) {
			// Another table; in one to which somebody is added, the columns are what the person said.
			this.columns = null;
		}
		this.read( text );
	}

	/** What columns are called in the wiki's language, beside English. */
	public setHeadings( headings: NonNullable<ReadOptions[ 'headings' ]> ): void {
		this.headings = headings;
	}

	/** Which column is what, as the person says. */
	public setColumns( columns: ColumnMeaning[] ): void {
		this.columns = columns;
		this.read( this.state.text );
	}

	/** Which of the readings of the text is right, as the person says. */
	public chooseReading( chosen: number ): void {
		const { parsed, text } = this.state;
		if ( parsed ) {
			this.take( { readings: [ ...parsed.readings ], certain: true }, chosen, text, {} );
		}
	}

	public setMode( mode: ListMode ): void {
		this.change( { mode, sheetSaved: false } );
	}

	public setReason( reason: string ): void {
		this.change( { reason, reasonRemarks: this.local.reasonRemarks( reason ) } );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.change( { values: { ...this.state.values, [ name ]: value } } );
	}

	/** From the text to the table: everything that can be known before anything is created. */
	public async check(): Promise<void> {
		const { mode, reason } = this.state;
		this.local.context = { ...this.local.context, mode, reason };
		for ( const part of this.local.checkInSlices( this.rows ) ) {
			// Long lists would hold up typing and painting.
			if ( part < 1 ) {
				await wait( this.dependencies.clock, 0 );
			}
		}
		this.change( {
			stage: { kind: 'check' }, edition: this.state.edition + 1, reasonRemarks: this.local.reasonRemarks( reason )
		} );
		// Who has an account already, by our own hand, keeps it: an answer that fails to come would only unsay it.
		const open = this.rows.filter( ( row ) => outcomeOf( row ) === null && row.state !== 'already' );
		await this.checker.check( open, mode );
		this.tellQuota();
	}

	public cancelCheck(): void {
		this.checker.cancel();
	}

	/** Back to the text. What was edited in the table stays. */
	public backToList(): void {
		this.checker.cancel();
		this.change( { stage: { kind: 'list' } } );
	}

	/** How many rows were edited or removed in the table, and are other than their lines say. */
	public get editCount(): number {
		return this.edits.count;
	}

	public edit( row: Row, field: RequestField, value: string ): void {
		if ( this.isRunning ) {
			return;
		}
		row.request = { ...row.request, [ field ]: value };
		this.edits.edit( row, field, value );
		row.overrides = [];
		if ( row.attempt ) {
			// A refusal is mended by editing, and what the wiki said before the attempt was not the last word.
			row.attempt = null;
			row.wiki = null;
		}
		row.state = 'unchecked';
		const changed = this.local.update( [ row ] );
		this.change( { sheetSaved: false }, changed.concat( row ).map( ( { id } ) => id ) );
		this.resting.get( row.id )?.();
		this.resting.delete( row.id );
		if ( !this.local.isAnswered( row ) ) {
			this.resting.set( row.id, this.dependencies.clock.later( REST, () => {
				this.resting.delete( row.id );
				void this.checker.recheck( row, this.state.mode );
			} ) );
		}
		this.askOpen( changed );
	}

	/** Has a row created all the same, where the wiki lets this person. */
	public override( row: Row, remark: RowRemark, chosen: boolean ): void {
		const { override } = remark;
		if ( override !== null && !this.isRunning ) {
			row.overrides = row.overrides.filter( ( name ) => name !== override ).concat( chosen ? override : [] );
			this.changeRows( this.local.update( [ row ] ).concat( row ) );
		}
	}

	/** Puts free names beside one that is taken. */
	public async alternatives( row: Row ): Promise<void> {
		const others = new Set( this.rows.map( ( { canonical } ) => canonical ) );
		await this.checker.alternatives( row, others, new Date( this.dependencies.clock.now() ).getFullYear() );
	}

	public remove( row: Row ): void {
		const place = this.rows.indexOf( row );
		if ( place !== -1 && !this.isRunning ) {
			this.rows = this.rows.filter( ( other ) => other !== row );
			this.removed.push( { row, place } );
			this.edits.remove( row );
			this.afterRemoval( this.local.remove( [ row ] ) );
		}
	}

	/** Puts the row back that was removed last. */
	public undo(): void {
		const last = this.isRunning ? undefined : this.removed.pop();
		if ( last ) {
			this.edits.putBack( last.row );
			this.rows = [ ...this.rows.slice( 0, last.place ), last.row, ...this.rows.slice( last.place ) ];
			this.afterRemoval( this.local.update( [ last.row ] ) );
		}
	}

	/** The rows that can be created as they stand. */
	public get creatable(): Row[] {
		return this.rows.filter( isCreatable );
	}

	/** What is being created, or is about to be, stays as it was checked. */
	private get isRunning(): boolean {
		return this.state.stage.kind === 'run';
	}

	protected readOptions(): ReadOptions {
		return {
			userNamespaces: this.local.context.rules.userNamespaces ?? [],
			columns: this.columns,
			headings: this.headings
		};
	}

	/**
	 * @param text
	 * @param also What else changes with it: a view that were told of the rows first would build their table in vain
	 */
	protected read( text: string, also: Partial<ListState> = {} ): void {
		this.take( readText( text, this.readOptions() ), 0, text, also );
	}

	private take( { readings, certain }: Pick<TextReadings, 'certain'> & { readings: Reading[] }, chosen: number, text: string, also: Partial<ListState> ): void {
		const reading = readings[ chosen ] ?? readings[ 0 ];
		if ( !reading ) {
			return;
		}
		const { rows: people, ...parsed } = reading;
		const rows = asRows( people );
		const before = this.rows.concat( this.removed.map( ( { row } ) => row ) );
		const removed = new Set( this.edits.carry( before, this.state.text, rows, text ) );
		this.rows = rows.filter( ( row ) => !removed.has( row ) );
		this.removed = [ ...removed ].map( ( row, index ) => ( { row, place: rows.indexOf( row ) - index } ) );
		// Our own sheet with passwords in it: they are made and saved, and the run goes on where it broke off.
		const isSheet = parsed.format === 'sheet' && rows.some( ( { request } ) => request.password !== '' );
		// What is changed in a sheet here is in none that was saved.
		const isWritten = isSheet && this.state.parsed?.format === 'sheet' && text !== this.state.text;
		this.change( {
			text, parsed: text.trim() === '' ? null : { ...parsed, certain, readings, chosen }, undoable: removed.size,
			sheetSaved: isSheet && !isWritten && this.edits.count === 0,
			mode: isSheet && this.state.modes.includes( 'generate' ) ? 'generate' : this.state.mode,
			edition: this.state.edition + 1, ...also
		} );
	}

	private tellQuota(): void {
		const { opening } = this.state;
		if ( opening ) {
			const now = this.dependencies.clock.now() + opening.clockSkew;
			this.change( { quota: quotaOf( opening.rights, this.checker.own, now, this.creatable.length ) } );
		}
	}

	protected changeRows( rows: readonly Row[] ): void {
		this.change( {}, rows.map( ( { id } ) => id ) );
	}

	private afterRemoval( changed: readonly Row[] ): void {
		this.change( {
			undoable: this.removed.length, edition: this.state.edition + 1, sheetSaved: false
		}, changed.map( ( { id } ) => id ) );
		this.askOpen( changed );
	}

	/** What was not worth asking about may be so now, such as a name that is no longer there twice. */
	private askOpen( changed: readonly Row[] ): void {
		for ( const row of changed ) {
			if ( row.state === 'unchecked' && !this.resting.has( row.id ) ) {
				void this.checker.recheck( row, this.state.mode );
			}
		}
	}

	/** Is there something on the screen that a new opening would lose? */
	public get hasDraft(): boolean {
		return this.rows.length > 0 || this.state.text.trim() !== '';
	}
}
