import type { AccountList } from '../account-list';
import type { ListOptions, ListReadings, ReadEncoding } from '../read';
import type { HtmlParser } from '../read/source/html';
import type { SourceProblemCode } from '../read/source';
import type { PlacedText } from './placed-text';

/** A file that the person chose. */
export interface ChosenFile {
	name: string;
	/** Null: the browser cannot read it. */
	bytes(): Promise<Uint8Array | null>;
}

export type FileState =
	{ kind: 'none' } |
	{ kind: 'reading'; name: string } |
	{ kind: 'unreadable'; name: string } |
	{ kind: 'refused'; name: string; code: SourceProblemCode } |
	/** A part of the program that the file needs did not come. */
	{ kind: 'failed'; name: string; error: unknown } |
	/** It is in the list. `encoding`: null for spreadsheets and address books. */
	{ kind: 'read'; name: string; encoding: ReadEncoding | null; sheets: readonly string[]; sheet: string };

/** What the person can say of a file. */
export type FileChoice = Pick<ListOptions, 'encoding' | 'sheet'>;

/** The file from which the list is taken. */
export class FileSource {
	public state: FileState = { kind: 'none' };
	private source: { name: string; bytes: Uint8Array } | null = null;
	/** Counts the readings: what comes of any but the last is not wanted any more. */
	private readings = 0;

	/**
	 * @param list
	 * @param place
	 * @param parser The browser's DOMParser
	 * @param changed
	 */
	public constructor(
		private readonly list: AccountList, private readonly place: PlacedText, private readonly parser: HtmlParser,
		private readonly changed: () => void
	) {}

	public async open( file: ChosenFile ): Promise<void> {
		const { name } = file;
		const reading = this.begin( { kind: 'reading', name } );
		const bytes = await file.bytes();
		if ( reading !== this.readings ) {
			return;
		}
		if ( bytes === null ) {
			this.show( { kind: 'unreadable', name } );
			return;
		}
		this.source = { name, bytes };
		await this.read( {}, reading, ( read ) => this.place.put( read ), { kind: 'none' } );
	}

	/** Reads the same file in another encoding, or another sheet of it. */
	public async choose( choice: FileChoice ): Promise<void> {
		const { state } = this;
		if ( state.kind === 'read' ) {
			const reading = this.begin( { kind: 'reading', name: state.name } );
			await this.read( choice, reading, ( read ) => this.place.putAgain( read ), state );
		}
	}

	/** The list is empty again, or comes from something else. */
	public forget(): void {
		if ( this.state.kind !== 'none' && this.state.kind !== 'reading' ) {
			this.source = null;
			this.begin( { kind: 'none' } );
		}
	}

	/** @param otherwise What to show where the person does not want it */
	private async read(
		choice: FileChoice, reading: number, put: ( read: ListReadings ) => Promise<boolean>, otherwise: FileState
	): Promise<void> {
		const { source } = this;
		if ( !source ) {
			return;
		}
		const { name } = source;
		try {
			const read = await this.list.draft.readSource(
				{ kind: 'file', ...source }, { ...choice, DOMParser: this.parser }
			);
			if ( reading !== this.readings ) {
				return;
			}
			if ( read.problem ) {
				this.show( { kind: 'refused', name, code: read.problem.code } );
				return;
			}
			const isPut = await put( read );
			const { encoding, sheets, sheet } = read;
			this.show( isPut ? { kind: 'read', name, encoding, sheets, sheet } : otherwise );
		} catch ( error ) {
			if ( reading === this.readings ) {
				this.show( { kind: 'failed', name, error } );
			}
		}
	}

	private begin( state: FileState ): number {
		this.readings++;
		this.show( state );
		return this.readings;
	}

	private show( state: FileState ): void {
		this.state = state;
		this.changed();
	}
}
