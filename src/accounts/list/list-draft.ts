import type { FieldValue } from '../contract/declarations';
import { ColumnAnswer, type RememberedColumns } from './column-answer';
import type { ListCheck } from './list-check';
import type { ListReader } from './list-reader';
import type { ListSheet } from './list-sheet';
import type { Understood } from './list-state';
import type { ListStore } from './list-store';
import type { ListTable } from './list-table';
import { asRows } from './read/as-rows';
import type { ListOptions, ListReadings, ListSource } from './read';
import type { ColumnMeaning, Reading, ReadOptions, TextReadings } from './read/reading';
import type { ListMode, Row } from './row';

/** The text of the list, and what holds for all of its people. */
export class ListDraft {
	private readonly answer: ColumnAnswer;
	private headings: NonNullable<ReadOptions[ 'headings' ]> = {};

	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly table: ListTable,
		private readonly sheet: ListSheet, private readonly reader: ListReader, columns: RememberedColumns
	) {
		this.answer = new ColumnAnswer( columns );
	}

	/** The text as it stands now. */
	public setText( text: string ): void {
		this.answer.textChanged( this.store.state.text, text );
		this.read( text );
	}

	/** What columns are called in the wiki's language, beside English. */
	public setHeadings( headings: NonNullable<ReadOptions[ 'headings' ]> ): void {
		this.headings = headings;
	}

	/** Which column is what, as the person says. */
	public setColumns( columns: ColumnMeaning[] ): void {
		const { parsed, text } = this.store.state;
		if ( parsed?.columns ) {
			this.answer.give( {
				...parsed,
				columns: parsed.columns.map( ( column, index ) => ( { ...column, meaning: columns[ index ] ?? 'unused' } ) )
			} );
			this.read( text );
		}
	}

	/** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
	public chooseReading( index: number ): void {
		const { parsed, text } = this.store.state;
		const reading = parsed?.readings[ index ];
		if ( parsed && reading ) {
			this.answer.give( reading );
			this.take( parsed.readings, true, index, text );
		}
	}

	/** Has people on the list, below those of the text, of whom it says nothing; none takes them off again. */
	public setGuests( guests: ListTable[ 'guests' ] ): void {
		if ( !this.store.isRunning ) {
			this.table.guests = guests;
			this.read( this.store.state.text );
		}
	}

	public setMode( mode: ListMode ): void {
		this.sheet.dropMade( mode );
		this.store.set( { mode, sheet: 'none' } );
	}

	/** Other ways to the password are offered now: who has one that is not gets it as the others do. */
	public readAgain(): void {
		if ( !this.store.isRunning && this.store.state.parsed ) {
			this.read( this.store.state.text );
		}
	}

	public setReason( reason: string ): void {
		this.store.set( { reason, reasonRemarks: this.check.local.reasonRemarks( reason ) } );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.store.set( { values: { ...this.store.state.values, [ name ]: value }, problem: null } );
	}

	/**
	 * Reads what the organizer has, and leaves the list as it is.
	 *
	 * @param source
	 * @param choices What the person says of it
	 * @return Rejects only where a part of the program that a file needs cannot be loaded
	 */
	public readSource(
		source: ListSource, choices: Pick<ListOptions, 'encoding' | 'sheet' | 'DOMParser'> = {}
	): Promise<ListReadings> {
		return this.reader.readList( source, { ...this.sheetOptions, ...choices } );
	}

	/** Reads a text as it would be read as the list, and leaves the list as it is. */
	public readText( text: string ): TextReadings {
		return this.reader.readText( text, this.sheetOptions );
	}

	/** How a sheet is read that has columns of its own. */
	public get sheetOptions(): ReadOptions {
		return { ...this.readOptions, columns: null };
	}

	private get readOptions(): ReadOptions {
		const { rules } = this.check.local.context;
		return {
			language: rules.language ?? '',
			userNamespaces: rules.userNamespaces ?? [],
			columns: this.answer.columns,
			headings: this.headings
		};
	}

	private read( text: string ): void {
		let read = this.reader.readText( text, this.readOptions );
		if ( this.answer.changesWith( read.readings[ 0 ] ) ) {
			read = this.reader.readText( text, this.readOptions );
		}
		this.take( read.readings, read.certain, 0, text );
	}

	/** What the person is asked of the text; an answer does not take the question away. */
	private question( readings: readonly Reading[], certain: boolean, text: string ): Pick<Understood, 'isGuess' | 'offered' | 'table'> {
		const { table } = this.answer;
		const { parsed, text: before } = this.store.state;
		const same = parsed?.table === table ? parsed : null;
		return {
			table,
			isGuess: !certain || text === before && same?.isGuess === true,
			offered: same && readings.length < 2 ? same.offered : readings
		};
	}

	/** Who shall get the password in a way that is not offered here gets it as the others do. */
	private withOfferedModes( rows: Row[] ): Row[] {
		const { modes } = this.store.state;
		return rows.map( ( row ) => row.request.mode === null || modes.includes( row.request.mode ) ? row :
			{ ...row, request: { ...row.request, mode: null } } );
	}

	private take( readings: readonly Reading[], certain: boolean, chosen: number, text: string ): void {
		const { state } = this.store;
		const reading = readings[ chosen ] ?? readings[ 0 ];
		if ( !reading ) {
			return;
		}
		const { rows: people, ...parsed } = reading;
		const read = this.withOfferedModes( asRows( people, text ) );
		const { rows, removed } = this.table.carry( read, text );
		// Our own sheet with passwords in it: they are made and saved, and the run goes on where it broke off.
		const isSheet = parsed.format === 'sheet' && read.some( ( { request } ) => request.password !== '' );
		// What is changed in a sheet here is in none that was saved.
		const isWritten = isSheet && state.parsed?.format === 'sheet' && text !== state.text;
		this.store.replaceRows( rows, {
			text, parsed: text.trim() === '' ? null : {
				...parsed, ...this.question( readings, certain, text ), certain, readings, chosen,
				remembered: this.answer.isRemembered
			}, undoable: removed,
			sheet: isSheet && !isWritten && this.table.editCount === 0 ? 'saved' : 'none',
			mode: isSheet && state.modes.includes( 'generate' ) ? 'generate' : state.mode
		} );
	}
}
