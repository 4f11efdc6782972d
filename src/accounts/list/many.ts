import { initialValue, passwordModes } from '../parameters';
import { otherFields } from '../form';
import type { FieldValue } from '../declarations';
import type { OpeningRequest } from '../opening-request';
import type { Created } from '../outcome';
import { WikiError, type Opening } from '../service';
import { Batch } from './batch';
import { INITIAL_BATCH_STATE, type BatchPlan, type BatchState, type Unfinished } from './batch-state';
import { Checker, type CheckerState } from './checker';
import { counts } from './export';
import { LocalCheck } from './local-check';
import { isCreatable, type BrokenOff, type ManyDependencies, type ManyState } from './many-state';
import { parseList } from './parse';
import type { ColumnKind, ParsedList, ParseOptions } from './parsed-list';
import { makePasswords, mergeSheet, modeOf } from './passwords';
import { quotaOf } from './quota';
import { isListMode, makeRow, type ListMode, type RequestField, type Row, type RowRemark } from './row';
import { RowObservable } from './row-observable';

/** How long an edited row rests before the wiki is asked about it, in milliseconds. */
const REST = 400;

const DAY = 86400000;

type CallOff = () => void;

/** Views *list*, *check*, *run* and *results*, without their views: a list of people, from the text to the outcome. */
export class Many extends RowObservable<ManyState> {
	/** In the order of the text. Changed in place. */
	public rows: Row[] = [];
	private readonly checker: Checker;
	private readonly batch: Batch;
	private readonly local: LocalCheck;
	private removed: Array<{ row: Row; place: number }> = [];
	private columns: ColumnKind[] | null = null;
	/** How to call off the checks of edited rows that wait for the typing to rest. */
	private readonly resting = new Map<number, CallOff>();
	/** When rows were sent that were in flight at a reload. */
	private sent: ReadonlyMap<number, number> = new Map();

	public constructor( private readonly dependencies: ManyDependencies ) {
		super( {
			stage: { kind: 'opening' }, opening: null, text: '', parsed: null, modes: [], mode: 'mail', reason: '',
			reasonRemarks: [], values: {}, checker: { running: false, done: 0, total: 0, cancelled: false, failed: 0 },
			batch: INITIAL_BATCH_STATE, quota: null, sheetSaved: false, problem: null, brokenOff: { kind: 'none' },
			undoable: 0, edition: 0
		} );
		this.checker = new Checker( { lists: dependencies.lists, accounts: dependencies.service } );
		this.batch = new Batch( dependencies );
		this.local = new LocalCheck( { rules: {}, mode: 'mail', reason: '', isChecked: () => false } );
		this.checker.observe( ( checker, ids ) => this.onChecker( checker, ids ) );
		this.batch.observe( ( batch, ids ) => this.onBatch( batch, ids ) );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return this.batch.isBusy;
	}

	/** Is there something on the screen that a new opening would lose? */
	public get hasDraft(): boolean {
		return this.rows.length > 0 || this.state.text.trim() !== '';
	}

	/**
	 * Begins with what the wiki said when view *one* was opened, or asks it.
	 *
	 * @param asked
	 * @param known What the wiki has said already; null: it has not been asked
	 */
	public async open( asked: OpeningRequest, known: Opening | null = null ): Promise<void> {
		this.change( { stage: { kind: 'opening' } } );
		try {
			const opening = known ?? await this.dependencies.service.open();
			const modes = passwordModes( opening.requests ).filter( isListMode );
			const [ first ] = modes;
			this.change( { opening, modes } );
			if ( opening.impediments.length > 0 || first === undefined ) {
				this.change( { stage: { kind: 'impossible', impediments: opening.impediments } } );
				return;
			}
			this.local.context = { ...this.local.context, rules: opening.rules };
			const withoutMail = asked.mail === false ? modes.find( ( mode ) => mode !== 'mail' ) : undefined;
			this.begin( asked, opening, withoutMail ?? first );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.change( { stage: { kind: 'openingFailed', code, text } } );
		}
	}

	/** The text as it stands now. */
	public setText( text: string ): void {
		this.columns = null;
		this.read( text );
	}

	/** Which column is what, as the person says. */
	public setColumns( columns: ColumnKind[] ): void {
		this.columns = columns;
		this.read( this.state.text );
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
		this.local.checkAll( this.rows );
		this.change( {
			stage: { kind: 'check' }, edition: this.state.edition + 1, reasonRemarks: this.local.reasonRemarks( reason )
		} );
		const open = this.rows.filter( ( { outcome } ) => outcome === null );
		await Promise.all( [ this.checker.check( open ), this.askQuota() ] );
	}

	public cancelCheck(): void {
		this.checker.cancel();
	}

	/** Back to the text; what was edited in the table is in it no longer. */
	public backToList(): void {
		this.checker.cancel();
		this.read( this.state.text );
		this.change( { stage: { kind: 'list' } } );
	}

	public edit( row: Row, field: RequestField, value: string ): void {
		row.request = { ...row.request, [ field ]: value };
		row.overrides = [];
		// What the wiki said was said of the old text, and a refusal is mended by editing.
		row.remarks = [];
		row.outcome = null;
		row.state = 'unchecked';
		this.change( { sheetSaved: false }, this.local.update( [ row ] ).concat( row ).map( ( { id } ) => id ) );
		this.resting.get( row.id )?.();
		this.resting.set( row.id, this.dependencies.clock.later( REST, () => {
			this.resting.delete( row.id );
			void this.checker.recheck( row );
		} ) );
	}

	/** Has a row created all the same, where the wiki lets this person. */
	public override( row: Row, remark: RowRemark, chosen: boolean ): void {
		const { override } = remark;
		if ( override !== null ) {
			row.overrides = row.overrides.filter( ( name ) => name !== override ).concat( chosen ? override : [] );
			this.changeRows( this.local.update( [ row ] ).concat( row ) );
		}
	}

	/** Puts free names beside one that is taken. */
	public async alternatives( row: Row ): Promise<void> {
		const others = new Set( this.rows.map( ( { canonical } ) => canonical ) );
		await this.checker.alternatives( row, others );
		this.changeRows( [ row ] );
	}

	public remove( row: Row ): void {
		const place = this.rows.indexOf( row );
		if ( place !== -1 ) {
			this.rows = this.rows.filter( ( other ) => other !== row );
			this.removed.push( { row, place } );
			this.afterRemoval( this.local.remove( [ row ] ) );
		}
	}

	/** Puts the row back that was removed last. */
	public undo(): void {
		const last = this.removed.pop();
		if ( last ) {
			this.rows = [ ...this.rows.slice( 0, last.place ), last.row, ...this.rows.slice( last.place ) ];
			this.afterRemoval( this.local.update( [ last.row ] ) );
		}
	}

	/** The rows that the next press of the button would create. */
	public get creatable(): Row[] {
		return this.rows.filter( isCreatable );
	}

	/** Must the sheet be saved before the batch may begin? */
	public get needsSheet(): boolean {
		const { mode, sheetSaved } = this.state;
		return !sheetSaved && this.creatable.some( ( row ) => modeOf( row, mode ) === 'generate' );
	}

	/** Makes the passwords that are to be made, so that the sheet can be saved with them. */
	public prepareSheet(): void {
		makePasswords( this.creatable, this.state.mode, this.dependencies.randomBytes );
		this.change( { sheetSaved: true, problem: null } );
	}

	/** Gives rows back their passwords, after a reload, from the sheet that was saved before. */
	public openSheet( text: string ): number {
		const { rows } = parseList( text, this.parseOptions() );
		this.local.checkAll( rows );
		const merged = mergeSheet( this.rows, rows );
		this.local.checkAll( this.rows.filter( ( row ) => row.outcome === null ) );
		this.change( { sheetSaved: merged.length > 0, problem: null }, merged );
		return merged.length;
	}

	public async start(): Promise<void> {
		const rows = this.rows.filter( ( row ) => isCreatable( row ) || row.state === 'unknown' );
		const { stage } = this.state;
		this.checker.cancel();
		this.change( { stage: { kind: 'run' }, problem: null } );
		const problem = await this.batch.start( rows, this.plan(), this.sent );
		if ( problem ) {
			this.change( { stage, problem } );
		}
	}

	public pause(): void {
		this.batch.pause();
	}

	public async resume(): Promise<void> {
		const { stage } = this.state;
		if ( stage.kind === 'results' ) {
			await this.start();
			return;
		}
		const problem = await this.batch.resume();
		this.change( { problem } );
	}

	public resumeAt( time: number | null ): void {
		this.batch.resumeAt( time );
	}

	public stop(): void {
		this.batch.stop();
	}

	public answerChallenge( name: string, value: FieldValue ): void {
		this.batch.answerChallenge( { [ name ]: value } );
	}

	public anotherChallenge(): void {
		this.batch.anotherChallenge();
	}

	/** The refused rows once more: back to the table, to be mended and created, the others as they are. */
	public async retry(): Promise<void> {
		const refused = this.rows.filter( ( { state } ) => state === 'refused' );
		for ( const row of refused ) {
			row.outcome = null;
			row.remarks = [];
			row.state = 'unchecked';
		}
		await this.check();
	}

	/** Goes on with the run that broke off: the rows as they were, and those in flight settled by asking the wiki. */
	public async goOn(): Promise<void> {
		const restored = this.dependencies.journal.restore();
		if ( restored.kind !== 'run' ) {
			this.change( { brokenOff: { kind: 'none' } } );
			return;
		}
		this.rows = restored.rows;
		this.sent = restored.sent;
		const { mode, reason } = restored.header;
		this.local.context = { ...this.local.context, mode, reason };
		this.change( {
			mode, reason, brokenOff: { kind: 'none' }, stage: { kind: 'results' }, edition: this.state.edition + 1
		} );
		await this.batch.ask( this.rows.filter( ( { state } ) => state === 'unknown' ), this.plan(), this.sent );
	}

	/** Does not go on with it. */
	public forgetRun(): void {
		this.dependencies.journal.clear();
		this.change( { brokenOff: { kind: 'none' } } );
	}

	/** A new list. */
	public startOver(): void {
		const { opening, reason, mode } = this.state;
		if ( opening ) {
			this.dependencies.journal.clear();
			this.begin( { accounts: [], reason, mail: null, many: true }, opening, mode );
		}
	}

	/** What the wiki still wants for a row. */
	public unfinished( row: Row ): Unfinished | null {
		return this.batch.unfinished( row.id );
	}

	/** The step of an unfinished row was answered elsewhere, and the account is done. */
	public settle( row: Row, created: Created ): void {
		row.state = 'created';
		row.outcome = created;
		this.changeRows( [ row ] );
	}

	private begin( asked: OpeningRequest, opening: Opening, mode: ListMode ): void {
		const values: Record<string, FieldValue> = {};
		for ( const field of otherFields( opening.requests, mode ) ) {
			values[ field.name ] = initialValue( field );
		}
		this.removed = [];
		this.sent = new Map();
		this.rows = asked.accounts.map( ( account, index ) => makeRow( index + 1, index + 1, account ) );
		this.change( {
			stage: { kind: 'list' }, text: '', parsed: null, mode, reason: asked.reason, values, brokenOff: this.brokenOff(),
			sheetSaved: false, undoable: 0, problem: null, quota: null, edition: this.state.edition + 1
		} );
		if ( this.rows.length > 0 ) {
			void this.check();
		}
	}

	private brokenOff(): BrokenOff {
		const restored = this.dependencies.journal.restore();
		if ( restored.kind !== 'run' ) {
			return restored;
		}
		const left = restored.rows.filter( ( row ) => isCreatable( row ) || row.state === 'unknown' ).length;
		const { me } = this.state.opening ?? { me: '' };
		return left > 0 && restored.header.me === me ?
			{ kind: 'run', settled: restored.rows.length - left, total: restored.rows.length } : { kind: 'none' };
	}

	private parseOptions(): ParseOptions {
		return { userNamespaces: this.local.context.rules.userNamespaces ?? [], columns: this.columns };
	}

	private read( text: string ): void {
		const { rows, ...parsed }: ParsedList = parseList( text, this.parseOptions() );
		this.rows = rows;
		this.removed = [];
		this.change( {
			text, parsed: text.trim() === '' ? null : parsed, undoable: 0, sheetSaved: parsed.format === 'sheet',
			edition: this.state.edition + 1
		} );
	}

	private plan(): BatchPlan {
		const { mode, reason, values, opening, sheetSaved } = this.state;
		return {
			me: opening?.me ?? '', list: this.rows, mode, reason, values, requests: opening?.requests ?? [], clockSkew: opening?.clockSkew ?? 0, sheetSaved
		};
	}

	private async askQuota(): Promise<void> {
		const { opening } = this.state;
		if ( !opening ) {
			return;
		}
		const now = this.dependencies.clock.now() + opening.clockSkew;
		const never = { cancelled: false, onCancel: () => undefined };
		const own = await this.dependencies.lists.ownCreations( now - DAY, never ).catch( () => null );
		this.change( { quota: quotaOf( opening.rights, own, now, this.creatable.length ) } );
	}

	private changeRows( rows: readonly Row[] ): void {
		this.change( {}, rows.map( ( { id } ) => id ) );
	}

	private afterRemoval( changed: readonly Row[] ): void {
		this.change( {
			undoable: this.removed.length, edition: this.state.edition + 1, sheetSaved: false
		}, changed.map( ( { id } ) => id ) );
	}

	private onChecker( checker: CheckerState, ids: readonly number[] ): void {
		this.change( { checker }, ids );
	}

	private onBatch( batch: BatchState, ids: readonly number[] ): void {
		const { phase } = batch;
		const ended = ( phase.kind === 'finished' || phase.kind === 'stopped' ) && this.state.stage.kind === 'run';
		const resumed = phase.kind === 'creating' && this.state.stage.kind === 'results';
		this.change( {
			batch, ...( ended ? { stage: { kind: 'results' } } : resumed ? { stage: { kind: 'run' } } : {} )
		}, ids );
		if ( ended ) {
			this.dependencies.onFinished( counts( this.rows ) );
		}
	}
}
