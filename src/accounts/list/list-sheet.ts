import type { RandomBytes } from '../contract/password';
import { isInSheet, makePasswords, mergeSheet } from './create/passwords';
import { withoutPasswords } from './create/row-fields';
import type { ListCheck } from './list-check';
import type { ListReader } from './list-reader';
import { isCreatable, isGivenUp, isLeft } from './list-state';
import type { ListStore } from './list-store';
import type { ListTable } from './list-table';
import { asRows } from './read/as-rows';
import type { ReadOptions } from './read/reading';
import { modeOf, outcomeOf, type ListMode, type Row } from './row';
import { wayIn } from './way-in';

/** The passwords of the list, which are kept in the sheet that the organizer saved and nowhere else. */
export class ListSheet {
	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly table: ListTable,
		private readonly randomBytes: RandomBytes, private readonly reader: ListReader,
		private readonly sheetOptions: () => ReadOptions
	) {}

	/** Must the sheet be saved before the batch may begin? */
	public get needsSheet(): boolean {
		const { mode, sheet } = this.store.state;
		return this.startable.some( ( row ) => (
			modeOf( row, mode ) === 'generate' && ( sheet !== 'saved' || row.request.password === '' )
		) );
	}

	/** The rows that can be created as they stand. */
	public get startable(): Row[] {
		return this.store.rows.filter( ( row ) => (
			( isCreatable( row ) || isGivenUp( row ) ) && !this.isWithoutPassword( row )
		) );
	}

	/** The rows that cannot be created before the sheet with their passwords is back. */
	public get awaitingSheet(): Row[] {
		return this.store.rows.filter( ( row ) => isLeft( row ) && this.isWithoutPassword( row ) );
	}

	/**
	 * Those of them that can get another password: nothing was sent for them, so that there cannot be an account that
	 * has the one in the sheet.
	 */
	public get renewable(): Row[] {
		const { mode } = this.store.state;
		return this.awaitingSheet.filter( ( row ) => (
			modeOf( row, mode ) === 'generate' && ( row.attempt === null || row.attempt.sentAt === null )
		) );
	}

	/** The accounts of which the password is not here, but in the sheet alone. */
	public get withoutSlip(): Row[] {
		return this.store.rows.filter( ( row ) => {
			const outcome = outcomeOf( row );
			return outcome?.kind === 'created' && outcome.by === 'password' && row.request.password === '';
		} );
	}

	/** The accounts to which the wiki mailed, of whose address nothing is here any more: the page was reloaded. */
	public get withoutAddress(): Row[] {
		return this.store.rows.filter( ( row ) => {
			const outcome = outcomeOf( row );
			return outcome?.kind === 'created' && outcome.by === 'mail' && row.request.email === '';
		} );
	}

	/** Was the list read from a sheet that was saved earlier, with the passwords in it? */
	public get isOpened(): boolean {
		return this.store.state.parsed?.format === 'sheet';
	}

	/** The accounts of an earlier day of which slips can be made once more, as the sheet was opened that has them. */
	public get fromEarlier(): Row[] {
		return this.store.rows.filter( ( row ) => (
			row.state === 'already' && !row.isWalkUp && wayIn( row, this.isOpened ) !== null
		) );
	}

	/** Did its password get lost with a reload? */
	public isWithoutPassword( row: Row ): boolean {
		return row.passwordSource === 'sheet' && row.request.password === '' &&
			modeOf( row, this.store.state.mode ) !== 'mail';
	}

	/** Makes the passwords that are to be made, so that the sheet can be saved with them. */
	public prepareSheet(): void {
		const made = new Set( makePasswords( this.startable, this.store.state.mode, this.randomBytes ) );
		for ( const row of this.store.rows.filter( ( { id } ) => made.has( id ) ) ) {
			// Whoever stays on the list keeps the password, so that the sheet stays right.
			this.table.edits.edit( row, { password: row.request.password } );
		}
		this.store.set( { sheet: 'prepared', problem: null } );
	}

	/** Makes the password of one person, who gets it as soon as the account is there. */
	public makePassword( row: Row ): void {
		if ( makePasswords( [ row ], this.store.state.mode, this.randomBytes ).length > 0 ) {
			this.store.set( { sheet: 'none' } );
		}
	}

	/** The person says that the sheet, as it was prepared last, is saved: no page can see what became of a download. */
	public confirmSheetSaved(): void {
		if ( this.store.state.sheet === 'prepared' ) {
			this.store.set( { sheet: 'saved' } );
		}
	}

	/**
	 * Gives rows back their passwords, after a reload, from the sheet that was saved before.
	 *
	 * @return How many got theirs
	 */
	public openSheet( text: string ): number {
		const { store } = this;
		const { mode, sheet } = store.state;
		const rows = asRows( this.reader.readText( text, this.sheetOptions() ).readings[ 0 ].rows );
		this.check.local.checkAll( rows );
		const { passwords, all } = mergeSheet( store.rows, rows );
		this.check.local.checkAll( store.rows );
		const made = store.rows.filter( ( row ) => (
			outcomeOf( row ) === null && row.request.password !== '' && modeOf( row, mode ) === 'generate'
		) );
		store.set( { sheet: passwords.length > 0 && isInSheet( made, rows ) ? 'saved' : sheet, problem: null }, all );
		// A password that was typed may be one that the wiki does not accept. Who was being asked about still is.
		void this.check.ask( store.rows.filter( ( row ) => row.state === 'checking' || row.state === 'unchecked' || (
			passwords.includes( row.id ) && isCreatable( row ) && modeOf( row, mode ) === 'type'
		) ) );
		return passwords.length;
	}

	/** While a saved sheet is read from a file, nothing is done that goes without the passwords in it. */
	public async awaitFile<Text>( reading: Promise<Text> ): Promise<Text> {
		this.store.set( { isSheetComing: true } );
		try {
			return await reading;
		} finally {
			this.store.set( { isSheetComing: false } );
		}
	}

	/** The rows that can have another password get one, in a sheet that has to be saved first. */
	public renewPasswords(): void {
		const rows = this.renewable;
		for ( const row of rows ) {
			row.passwordSource = 'given';
		}
		this.store.set( { sheet: 'none', problem: null }, rows.map( ( { id } ) => id ) );
	}

	/**
	 * Takes the passwords of accounts that exist out of the memory of the page: who needs slips once more has them in
	 * the sheet, which openSheet() reads.
	 */
	public forgetPasswords(): void {
		const { store } = this;
		const rows = store.rows.filter( ( { state, request } ) => (
			( state === 'created' || state === 'already' ) && request.password !== ''
		) );
		for ( const row of rows ) {
			row.request = { ...row.request, password: '' };
			row.passwordSource = 'sheet';
			if ( row.state === 'created' ) {
				// Holds the password that the wiki was asked about.
				row.wiki = null;
			}
			this.table.edits.forget( row, 'password' );
		}
		this.table.forgetRemoved();
		store.setRows( rows );
		if ( !store.rows.some( isLeft ) ) {
			// An extension may ask for one that holds for everybody.
			store.set( { values: withoutPasswords( store.state.values, store.state.opening?.requests ?? [] ) } );
		}
	}

	/** Passwords that were made are none that anybody typed: they go where the person wants to type them. */
	public dropMade( mode: ListMode ): void {
		for ( const row of this.store.rows ) {
			if ( row.passwordSource === 'made' && modeOf( row, mode ) === 'type' ) {
				row.request = { ...row.request, password: '' };
				row.passwordSource = 'given';
				this.table.edits.forget( row, 'password' );
			}
		}
	}
}
