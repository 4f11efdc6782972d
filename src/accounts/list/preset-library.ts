import { plainText } from '../contract/declarations';
import { Observable } from '../contract/observable';
import { WikiError } from '../contract/service';
import { NO_CHOICE, PresetChoice, type ChoiceState } from '../presets/preset-choice';
import type { PresetService } from '../presets/preset-service';
import { readPreset, type PresetFault } from '../presets/read-preset';
import type { PresetPage } from '../presets/read-presets';
import { hasPreset, withPreset, writtenPreset } from '../presets/write-preset';
import type { ListPreset } from './list-preset';

export interface LibraryState extends ChoiceState {
	/** What became of saving; null: nothing was saved since. */
	saved: { name: string; error: WikiError | null; fault: PresetFault | null } | null;
}

/** The presets that there are: read from the two pages, chosen for a list, and saved. */
export class PresetLibrary extends Observable<LibraryState> {
	private readonly choice: PresetChoice;
	private ownPage: PresetPage | null = null;

	public constructor( private readonly service: PresetService, private readonly list: ListPreset ) {
		super( { ...NO_CHOICE, saved: null } );
		this.choice = new PresetChoice( { readPages: () => this.readPages() }, list );
		this.choice.observe( ( state ) => this.change( state ) );
	}

	/** The title of the page on which the person's own presets are; '' before it was read. */
	public get ownTitle(): string {
		return this.ownPage?.title ?? '';
	}

	/** Can the person's own page be written to, as far as it can be read? */
	public get isOwnReadable(): boolean {
		const { ownPage } = this;
		return ownPage !== null && !this.state.problems.some( ( { title, problem } ) => (
			title === ownPage.title && [ 'tooLong', 'openToOthers', 'noJson', 'noList' ].includes( problem.kind )
		) );
	}

	/** @param wanted The name of one that is to be chosen at once; '' for none */
	public read( wanted = '' ): Promise<void> {
		return this.choice.read( wanted );
	}

	/** @param name '' for none; of two with the same name, the person's own */
	public choose( name: string ): void {
		this.choice.choose( name );
	}

	/** Is there a preset of the wiki that one of the person's would hide? */
	public hides( name: string ): boolean {
		return this.state.site.some( ( one ) => one.name === name );
	}

	/**
	 * Saves what is settled for the list, on the person's own page, as it is there now.
	 *
	 * @param name
	 * @param summary Of the edit
	 * @param mayReplace Asked where the page has one of that name
	 */
	public async save( name: string, summary: string, mayReplace: () => Promise<boolean> ): Promise<void> {
		const preset = { ...this.list.current, name };
		const { fault } = readPreset( writtenPreset( preset ), this.list.groupDays );
		if ( fault ) {
			this.change( { saved: { name, error: null, fault } } );
			return;
		}
		this.change( { isReading: true, saved: null } );
		let error: WikiError | null = null;
		try {
			const { own } = await this.readPages();
			if ( !this.isOwnReadable ) {
				// What is wrong with the page is among the problems.
				throw new WikiError( 'unreadable', plainText( '' ) );
			}
			if ( hasPreset( own.text, name ) && !await mayReplace() ) {
				this.change( { isReading: false } );
				return;
			}
			const { text, preset: saved } = withPreset( own.text, preset, this.list.groupDays );
			await this.service.saveOwn( own, text, summary );
			await this.readPages();
			this.list.saved( saved );
		} catch ( thrown ) {
			error = WikiError.from( thrown );
		}
		this.change( { isReading: false, saved: { name, error, fault: null } } );
	}

	/** @throws WikiError */
	private async readPages(): Promise<{ site: PresetPage; own: PresetPage }> {
		const pages = await this.service.readPages();
		this.ownPage = pages.own;
		this.choice.take( pages );
		this.change( { saved: null } );
		return pages;
	}
}
