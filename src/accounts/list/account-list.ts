import { setOwn } from '../contract/own';
import type { FieldValue } from '../contract/declarations';
import { otherFields } from '../contract/form';
import type { OpeningRequest } from '../contract/opening-request';
import type { Created } from '../contract/outcome';
import { initialValue, passwordModes } from '../contract/parameters';
import { WikiError, type Opening } from '../contract/service';
import { Batch } from './create/batch';
import type { BatchPlan, BatchState, StartProblem, Unfinished } from './create/batch-state';
import { counts, listText } from './after/export';
import { EditedList } from './list-table';
import { isCreatable, isLeft, type BrokenOff, type ListDependencies, type StepAnswering, type UnsavedWork } from './list-state';
import { asRows } from './read/as-rows';
import { readText } from './read/read-text';
import { isInSheet, makePasswords, mergeSheet } from './create/passwords';
import { NEW_ATTEMPT } from './create/attempt';
import type { ListDraft, ListRun, ListSheet, ListTable } from './list-parts';
import { isListMode, makeRow, modeOf, outcomeOf, type ListMode, type Row } from './row';

/** A list of people, from the text to the outcome: what the views *list*, *check*, *run* and *results* show. */
export class AccountList extends EditedList {
	public readonly draft: ListDraft = this;
	public readonly table: ListTable = this;
	public readonly sheet: ListSheet = this;
	public readonly run: ListRun = this;
	private readonly batch: Batch;
	/** When rows were sent that were in flight at a reload. */
	private sent: ReadonlyMap<number, number> = new Map();
	/** Rows with a password that was made here. */
	private readonly made = new Set<Row>();
	/** Was the creation of this list begun? Then its text says too little of it. */
	private hasBegun = false;
	/** Rows that lost their passwords with a reload: those are in a sheet that was saved before. */
	private readonly lost = new Set<number>();
	/** What it was opened with. */
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: true };

	public constructor( dependencies: ListDependencies ) {
		super( dependencies );
		this.batch = new Batch( dependencies );
		this.batch.observe( ( batch, ids ) => this.onBatch( batch, ids ) );
	}

	/** Back to the text, or to the results of the list that is being mended. */
	public override backToList(): void {
		if ( this.hasBegun ) {
			this.checker.cancel();
			this.change( { stage: { kind: 'results' } } );
		} else {
			super.backToList();
		}
	}

	public get isMending(): boolean {
		return this.hasBegun && this.state.stage.kind === 'check';
	}

	public override setMode( mode: ListMode ): void {
		for ( const row of this.made ) {
			if ( modeOf( row, mode ) === 'type' ) {
				// It is none that anybody typed.
				row.request = { ...row.request, password: '' };
				this.edits.forget( row, 'password' );
				this.made.delete( row );
			}
		}
		super.setMode( mode );
	}

	/** Would closing now leave something under way behind? */
	public get isBusy(): boolean {
		return this.batch.isBusy;
	}

	/**
	 * Begins with what the wiki said when view *one* was opened, or asks it.
	 *
	 * @param asked
	 * @param known What the wiki has said already; null: it has not been asked
	 */
	public async open( asked: OpeningRequest, known: Opening | null = null ): Promise<void> {
		this.asked = asked;
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
			this.begin( asked, opening, withoutMail ?? first, await this.brokenOff( opening.me ) );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			this.change( { stage: { kind: 'openingFailed', code, text } } );
		}
	}

	/** Tries once more to open it, with what was asked for. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
	}

	/** The rows that the next press of the button would create. */
	public get startable(): Row[] {
		return this.creatable.filter( ( row ) => !this.isWithoutPassword( row ) );
	}

	/** The rows that the next press of the button would create or ask about. */
	public get left(): Row[] {
		return this.rows.filter( ( row ) => isLeft( row ) && !this.isWithoutPassword( row ) );
	}

	/** Must the sheet be saved before the batch may begin? */
	public get needsSheet(): boolean {
		const { mode, sheetSaved } = this.state;
		return this.startable.some( ( row ) => (
			modeOf( row, mode ) === 'generate' && ( !sheetSaved || row.request.password === '' )
		) );
	}

	/** The rows that cannot be created before the sheet with their passwords is back. */
	public get awaitingSheet(): Row[] {
		return this.rows.filter( ( row ) => isLeft( row ) && this.isWithoutPassword( row ) );
	}

	/**
	 * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
	 * has the one in the sheet.
	 */
	public get renewable(): Row[] {
		const { mode } = this.state;
		return this.awaitingSheet.filter( ( row ) => modeOf( row, mode ) === 'generate' && !this.sent.has( row.id ) );
	}

	/** The accounts of which the password is not here, but in the sheet alone. */
	public get withoutSlip(): Row[] {
		return this.rows.filter( ( row ) => {
			const outcome = outcomeOf( row );
			return outcome?.kind === 'created' && outcome.by === 'password' && row.request.password === '';
		} );
	}

	/** Makes the passwords that are to be made, so that the sheet can be saved with them. */
	public prepareSheet(): void {
		const made = new Set( makePasswords( this.startable, this.state.mode, this.dependencies.randomBytes ) );
		for ( const row of this.rows.filter( ( { id } ) => made.has( id ) ) ) {
			// Whoever stays on the list keeps the password, so that the sheet stays right.
			this.edits.edit( row, 'password', row.request.password );
			this.made.add( row );
		}
		this.change( { sheetPrepared: true, problem: null } );
	}

	/** The person says that the sheet is saved as it was prepared. */
	public confirmSheetSaved(): void {
		if ( this.state.sheetPrepared ) {
			this.change( { sheetPrepared: false, sheetSaved: true } );
		}
	}

	/**
	 * Gives rows back their passwords, after a reload, from the sheet that was saved before.
	 *
	 * @param text
	 * @return How many got theirs
	 */
	public openSheet( text: string ): number {
		const rows = asRows( readText( text, { ...this.readOptions(), columns: null } ).readings[ 0 ].rows );
		this.local.checkAll( rows );
		const merged = mergeSheet( this.rows, rows );
		this.local.checkAll( this.rows );
		const made = this.rows.filter( ( row ) => (
			outcomeOf( row ) === null && row.request.password !== '' && modeOf( row, this.state.mode ) === 'generate'
		) );
		this.change( {
			sheetSaved: this.state.sheetSaved || merged.length > 0 && isInSheet( made, rows ), problem: null
		}, merged );
		const { mode } = this.state;
		// A password that was typed may be one that the wiki does not accept. Who was being asked about still is.
		void this.checker.check( this.rows.filter( ( row ) => row.state === 'checking' || row.state === 'unchecked' || (
			merged.includes( row.id ) && isCreatable( row ) && modeOf( row, mode ) === 'type'
		) ), mode );
		return merged.length;
	}

	/** The rows that can have another password get one, in a sheet that has to be saved first. */
	public renewPasswords(): void {
		const ids = this.renewable.map( ( { id } ) => id );
		ids.forEach( ( id ) => this.lost.delete( id ) );
		this.change( { sheetSaved: false, problem: null }, ids );
	}

	public async start(): Promise<StartProblem | null> {
		const rows = this.left;
		const { stage } = this.state;
		this.checker.cancel();
		this.change( { stage: { kind: 'run' }, problem: null } );
		const problem = await this.batch.start( rows, this.plan(), this.sent );
		if ( problem ) {
			this.change( { stage, problem } );
		} else {
			this.hasBegun = true;
		}
		return problem;
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

	/** Goes on by itself at that time, with the list as it is then: rows may be mended or taken out until then. */
	public resumeAt( time: number | null ): void {
		this.batch.resumeAt( time, () => this.start() );
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
			row.attempt = null;
			row.wiki = null;
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
		this.hasBegun = true;
		this.rows = restored.rows;
		this.sent = restored.sent;
		const { mode, reason } = restored.header;
		this.local.context = { ...this.local.context, mode, reason };
		this.local.trust( this.rows.filter( ( { state } ) => state !== 'rejected' && state !== 'unchecked' ) );
		// The journal holds no passwords: the sheet that was saved before gives back those that are still needed.
		this.rows.forEach( ( { id } ) => this.lost.add( id ) );
		this.change( {
			mode, reason, brokenOff: { kind: 'none' }, stage: { kind: 'results' }, edition: this.state.edition + 1,
			sheetSaved: false, problem: null
		} );
		await this.batch.ask( this.rows.filter( ( { state } ) => state === 'unknown' ), this.plan(), this.sent );
		// The notes of a tab that was duplicated may be old, and what was remarked on is not among them.
		this.local.checkAll( this.rows );
		await this.checker.check( this.rows.filter( ( row ) => isCreatable( row ) || row.state === 'unchecked' ), mode );
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
			this.begin( { accounts: [], reason, mail: null, many: true }, opening, mode, { kind: 'none' } );
		}
	}

	/** How the person of a row gets in. */
	public modeOf( row: Row ): ListMode {
		return modeOf( row, this.state.mode );
	}

	/** What the wiki still wants for a row. */
	public unfinished( row: Row ): Unfinished | null {
		return this.batch.unfinished( row.id );
	}

	/** The step of an unfinished row was answered elsewhere, and the account is done. */
	public settle( row: Row, created: Created ): void {
		row.state = 'created';
		row.attempt = { ...( row.attempt ?? NEW_ATTEMPT ), outcome: created };
		this.changeRows( [ row ] );
	}

	/** Opens the step of an unfinished row. */
	public answerStep( row: Row ): Promise<StepAnswering> {
		return Promise.resolve( this.unfinished( row )?.current ? 'otherTab' : 'gone' );
	}

	public leaveStep(): void {
		this.change( { step: null } );
	}

	public leaveAllSteps(): void {
		this.change( { step: null } );
	}

	/** What would be lost by leaving the page now: reason to ask before. */
	public get unsavedWork(): UnsavedWork[] {
		return this.isBusy ? [ 'run' ] : [];
	}

	/** Did its password get lost with a reload? */
	private isWithoutPassword( row: Row ): boolean {
		return this.lost.has( row.id ) && row.request.password === '' && modeOf( row, this.state.mode ) !== 'mail';
	}

	private begin( asked: OpeningRequest, opening: Opening, mode: ListMode, brokenOff: BrokenOff ): void {
		const values: Record<string, FieldValue> = {};
		for ( const field of otherFields( opening.requests, mode ) ) {
			setOwn( values, field.name, initialValue( field ) );
		}
		this.removed = [];
		this.sent = new Map();
		this.lost.clear();
		this.made.clear();
		this.edits.clear();
		this.hasBegun = false;
		// The text begins with headings.
		this.rows = asked.accounts.map( ( account, index ) => makeRow( index + 1, index + 2, account ) );
		this.change( {
			stage: { kind: 'list' }, text: this.rows.length > 0 ? listText( this.rows ) : '', parsed: null, mode, reason: asked.reason, values, brokenOff,
			sheetSaved: false, undoable: 0, problem: null, quota: null, edition: this.state.edition + 1
		} );
		if ( this.rows.length > 0 ) {
			void this.check();
		}
	}

	private async brokenOff( me: string ): Promise<BrokenOff> {
		const { journal, claim } = this.dependencies;
		const restored = journal.restore();
		if ( restored.kind !== 'run' ) {
			return restored;
		}
		const left = restored.rows.filter( isLeft ).length;
		if ( left === 0 || restored.header.me !== me ) {
			return { kind: 'none' };
		}
		return restored.owner === journal.owner || await claim( restored.owner ) ?
			{ kind: 'run', settled: restored.rows.length - left, total: restored.rows.length } : { kind: 'elsewhere' };
	}

	private plan(): BatchPlan {
		const { mode, reason, values, opening, sheetSaved } = this.state;
		return {
			me: opening?.me ?? '', list: this.rows, mode, reason, values, requests: opening?.requests ?? [], clockSkew: opening?.clockSkew ?? 0, sheetSaved
		};
	}

	private onBatch( batch: BatchState, ids: readonly number[] ): void {
		const { phase } = batch;
		const ended = ( phase.kind === 'finished' || phase.kind === 'stopped' ) && this.state.stage.kind === 'run';
		const resumed = phase.kind === 'creating' && this.state.stage.kind === 'results';
		this.change( {
			batch, ...( ended ? { stage: { kind: 'results' } } : resumed ? { stage: { kind: 'run' } } : {} )
		}, ids );
		if ( ended ) {
			if ( !this.rows.some( isLeft ) ) {
				// There is nothing that a reload could go on with.
				this.dependencies.journal.clear();
			}
			this.dependencies.onFinished( counts( this.rows ) );
		}
	}
}
