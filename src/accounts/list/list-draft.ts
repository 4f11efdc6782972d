import type { FieldValue } from '../contract/declarations';
import type { ListCheck } from './list-check';
import type { ListReader } from './list-reader';
import type { ListSheet } from './list-sheet';
import type { ListStore } from './list-store';
import type { ListTable } from './list-table';
import { asRows } from './read/as-rows';
import type { ColumnMeaning, Reading, ReadOptions } from './read/reading';
import type { ListMode } from './row';

function firstLine( text: string ): string {
	return /^.*/.exec( text )?.[ 0 ] ?? '';
}

/** The text of the list, and what holds for all of its people. */
export class ListDraft {
	private columns: ColumnMeaning[] | null = null;
	private headings: NonNullable<ReadOptions[ 'headings' ]> = {};

	public constructor(
		private readonly store: ListStore, private readonly check: ListCheck, private readonly table: ListTable,
		private readonly sheet: ListSheet, private readonly reader: ListReader
	) {}

	/** The text as it stands now. */
	public setText( text: string ): void {
		if ( firstLine( text ) !== firstLine( this.store.state.text ) ) {
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
		this.read( this.store.state.text );
	}

	/** Which of the readings of the text is right, as the person says; counted from 0, see ListState.parsed. */
	public chooseReading( index: number ): void {
		const { parsed, text } = this.store.state;
		if ( parsed ) {
			this.take( parsed.readings, true, index, text );
		}
	}

	public setMode( mode: ListMode ): void {
		this.sheet.dropMade( mode );
		this.store.set( { mode, sheet: 'none' } );
	}

	public setReason( reason: string ): void {
		this.store.set( { reason, reasonRemarks: this.check.local.reasonRemarks( reason ) } );
	}

	public setValue( name: string, value: FieldValue ): void {
		this.store.set( { values: { ...this.store.state.values, [ name ]: value }, problem: null } );
	}

	/** How a sheet is read that has columns of its own. */
	public get sheetOptions(): ReadOptions {
		return { ...this.readOptions, columns: null };
	}

	private get readOptions(): ReadOptions {
		return {
			userNamespaces: this.check.local.context.rules.userNamespaces ?? [],
			columns: this.columns,
			headings: this.headings
		};
	}

	private read( text: string ): void {
		const { readings, certain } = this.reader.readText( text, this.readOptions );
		this.take( readings, certain, 0, text );
	}

	private take( readings: readonly Reading[], certain: boolean, chosen: number, text: string ): void {
		const { state } = this.store;
		const reading = readings[ chosen ] ?? readings[ 0 ];
		if ( !reading ) {
			return;
		}
		const { rows: people, ...parsed } = reading;
		const read = asRows( people );
		const { rows, removed } = this.table.carry( read, text );
		// Our own sheet with passwords in it: they are made and saved, and the run goes on where it broke off.
		const isSheet = parsed.format === 'sheet' && read.some( ( { request } ) => request.password !== '' );
		// What is changed in a sheet here is in none that was saved.
		const isWritten = isSheet && state.parsed?.format === 'sheet' && text !== state.text;
		this.store.replaceRows( rows, {
			text, parsed: text.trim() === '' ? null : { ...parsed, certain, readings, chosen }, undoable: removed,
			sheet: isSheet && !isWritten && this.table.editCount === 0 ? 'saved' : 'none',
			mode: isSheet && state.modes.includes( 'generate' ) ? 'generate' : state.mode
		} );
	}
}
