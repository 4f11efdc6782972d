import { setOwn } from '../contract/own';
import type { FieldValue } from '../contract/declarations';
import { otherFields } from '../contract/form';
import type { OpeningRequest } from '../contract/opening-request';
import { initialValue } from '../contract/parameters';
import { WikiError, type Opening } from '../contract/service';
import { NO_PRESET } from '../presets/preset';
import { BulkEdits } from './bulk-edits';
import { NOTHING_FOLLOWED } from './follow-result';
import { ListCheck } from './list-check';
import { ListDesk } from './list-desk';
import { ListDraft } from './list-draft';
import { ListPreset, offeredModes } from './list-preset';
import { ListRun } from './list-run';
import { ListSheet } from './list-sheet';
import { isCreatable, type BrokenOff, type ListDependencies, type ListState, type UnsavedWork } from './list-state';
import { ListStore } from './list-store';
import { ListTable } from './list-table';
import { listText } from './list-text';
import { makeRow, modeOf, type ListMode, type Row } from './row';
import { reopened } from './create/attempt';

/** A list of people, from the text to the outcome: what the views *list*, *check*, *run* and *results* show. */
export class AccountList {
	/** The text of the list, and what holds for all of its people. */
	public readonly draft: ListDraft;
	/** The rows, and what can be done to them before they are created. */
	public readonly table: ListTable;
	/** The same, to many rows at once. */
	public readonly bulk: BulkEdits;
	/** The passwords. */
	public readonly sheet: ListSheet;
	/** What is settled for the event. */
	public readonly preset: ListPreset;
	/** The creation of the list. */
	public readonly run: ListRun;
	/** People who come to the list one at a time. */
	public readonly desk: ListDesk;
	private readonly store = new ListStore();
	private readonly checking: ListCheck;
	/** What it was opened with. */
	private asked: OpeningRequest = { accounts: [], reason: '', mail: null, many: true };

	public constructor( private readonly dependencies: ListDependencies ) {
		const { store } = this;
		this.checking = new ListCheck( store, dependencies );
		this.table = new ListTable( store, this.checking );
		this.bulk = new BulkEdits( store, this.table );
		this.sheet = new ListSheet(
			store, this.checking, this.table, dependencies.randomBytes, dependencies.reader,
			() => this.draft.sheetOptions
		);
		this.draft = new ListDraft(
			store, this.checking, this.table, this.sheet, dependencies.reader, dependencies.columns
		);
		this.preset = new ListPreset( store, this.draft, ( row ) => dependencies.journal.note( row ) );
		this.run = new ListRun( store, this.checking, this.sheet, dependencies );
		this.desk = new ListDesk( store, this.checking, this.table, this.sheet, this.run );
	}

	public get state(): ListState {
		return this.store.state;
	}

	/** In the order of the text. Changed in place. */
	public get rows(): Row[] {
		return this.store.rows;
	}

	/** The rows that can be created as they stand. */
	public get creatable(): Row[] {
		return this.rows.filter( isCreatable );
	}

	/** Is a list whose creation was begun being mended? */
	public get isMending(): boolean {
		return this.store.hasBegun && this.state.stage.kind === 'check';
	}

	/** Is there something on the screen that a new opening would lose? */
	public get hasDraft(): boolean {
		return this.rows.length > 0 || this.state.text.trim() !== '';
	}

	/** What would be lost by leaving the page now: reason to ask before. */
	public get unsavedWork(): UnsavedWork[] {
		const { stage, sheet, resultsSeen, text } = this.state;
		const isBefore = stage.kind === 'list' || stage.kind === 'check';
		const isMade = this.rows.some( ( { passwordSource } ) => passwordSource === 'made' );
		return [
			...( this.run.isBusy ? [ 'run' ] as const : [] ),
			...( isBefore && !this.store.hasBegun && ( text.trim() !== '' || this.rows.length > 0 ) ? [ 'list' ] as const : [] ),
			...( isMade && sheet !== 'saved' ? [ 'passwords' ] as const : [] ),
			...( this.store.hasBegun && !resultsSeen ? [ 'results' ] as const : [] )
		];
	}

	/**
	 * Calls the listener at once (with no rows) and after every change. Returns how to stop that.
	 *
	 * @param listener Gets the state, and the ids of the rows that changed
	 */
	public observe( listener: ( state: ListState, rows: readonly number[] ) => void ): () => void {
		return this.store.observe( listener );
	}

	/** How the person of a row gets in. */
	public modeOf( row: Row ): ListMode {
		return modeOf( row, this.state.mode );
	}

	/**
	 * Begins with what the wiki said when view *one* was opened, or asks it.
	 *
	 * @param asked
	 * @param known What the wiki has said already; null: it has not been asked
	 */
	public async open( asked: OpeningRequest, known: Opening | null = null ): Promise<void> {
		const { store } = this;
		this.asked = asked;
		store.set( { place: { kind: 'opening' } } );
		try {
			const opening = known ?? await this.dependencies.service.open();
			const modes = offeredModes( opening );
			const [ first ] = modes;
			store.set( { opening, modes, preset: NO_PRESET, wantedPreset: asked.preset ?? '' } );
			if ( opening.impediments.length > 0 || first === undefined ) {
				store.set( { place: { kind: 'impossible', impediments: opening.impediments } } );
				return;
			}
			const { local } = this.checking;
			local.context = { ...local.context, rules: opening.rules, requests: opening.requests };
			const withoutMail = asked.mail === false ? modes.find( ( mode ) => mode !== 'mail' ) : undefined;
			this.begin( asked, opening, withoutMail ?? first, await this.run.brokenOff( opening.me ) );
		} catch ( error ) {
			const { code, text } = WikiError.from( error );
			store.set( { place: { kind: 'openingFailed', code, text } } );
		}
	}

	/** Tries once more to open it, with what was asked for. */
	public reopen(): Promise<void> {
		return this.open( this.asked );
	}

	/** Looks back at the accounts that the person has created, or at the list again. */
	public showMine( showsMine: boolean ): void {
		this.store.set( { showsMine } );
	}

	/** From the text to the table: everything that can be known before anything is created. */
	public check(): Promise<void> {
		return this.checking.all();
	}

	public cancelCheck(): void {
		this.checking.cancel();
	}

	/** Back to the text, or to the results of the list that is being mended. What was edited in the table stays. */
	public backToList(): void {
		this.checking.cancel();
		this.run.stopWaiting();
		this.store.set( { problem: null, place: { kind: this.store.hasBegun ? 'results' : 'list' } } );
	}

	/** The refused rows once more: back to the table, to be mended and created, the others as they are. */
	public async retry(): Promise<void> {
		for ( const row of this.rows.filter( ( { state } ) => state === 'refused' ) ) {
			row.attempt = row.attempt && reopened( row.attempt );
			row.wiki = null;
			row.state = 'unchecked';
		}
		await this.check();
	}

	/** A new list. */
	public startOver(): void {
		const { opening, reason, mode } = this.state;
		if ( opening ) {
			this.sheet.forgetPasswords();
			this.run.stopWaiting();
			this.run.forgetRun();
			this.begin( { accounts: [], reason, mail: null, many: true }, opening, mode, { kind: 'none' } );
		}
	}

	private begin( asked: OpeningRequest, opening: Opening, mode: ListMode, brokenOff: BrokenOff ): void {
		const values: Record<string, FieldValue> = {};
		for ( const field of otherFields( opening.requests, mode ) ) {
			setOwn( values, field.name, initialValue( field ) );
		}
		this.table.clear();
		// The text begins with headings.
		const rows = asked.accounts.map( ( account, index ) => makeRow( index + 1, index + 2, account ) );
		this.store.replaceRows( rows, {
			place: { kind: 'list' }, text: rows.length > 0 ? listText( rows ) : '', parsed: null, mode, reason: asked.reason, values,
			brokenOff, isAtDesk: false, follow: NOTHING_FOLLOWED, sheet: 'none', undoable: 0, problem: null, quota: null, resultsSeen: true
		} );
		// A preset changes what is checked.
		if ( rows.length > 0 && !asked.preset ) {
			void this.check();
		}
	}
}
