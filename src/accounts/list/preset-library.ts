import { plainText } from '../contract/declarations';
import { Observable } from '../contract/observable';
import { WikiError } from '../contract/service';
import type { Preset } from '../presets/preset';
import type { PresetService } from '../presets/preset-service';
import { readPreset, type PresetFault } from '../presets/read-preset';
import { readPresets, type PresetPage, type PresetProblem } from '../presets/read-presets';
import { withPreset, writtenPreset } from '../presets/write-preset';
import type { ListPreset } from './list-preset';

/** What is said of a page, with the page that it is said of. */
export interface PageProblem {
	title: string;
	problem: PresetProblem;
}

export interface LibraryState {
	isReading: boolean;
	/** Those of the wiki, in the order of its page. */
	site: readonly Preset[];
	/** The person's own. */
	own: readonly Preset[];
	problems: readonly PageProblem[];
	/** Why the pages could not be read; null: they were, or are being read. */
	error: WikiError | null;
	/** What became of saving; null: nothing was saved since. */
	saved: { name: string; error: WikiError | null; fault: PresetFault | null } | null;
	/** Whatever came in the way of choosing the last one. */
	refused: { kind: 'none' } | { kind: 'noMode'; name: string } | { kind: 'unknown'; name: string };
}

const NOTHING: LibraryState = {
	isReading: false, site: [], own: [], problems: [], error: null, saved: null, refused: { kind: 'none' }
};

/** The presets that there are: read from the two pages, chosen for a list, and saved. */
export class PresetLibrary extends Observable<LibraryState> {
	private ownPage: PresetPage | null = null;

	public constructor( private readonly service: PresetService, private readonly list: ListPreset ) {
		super( NOTHING );
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
	public async read( wanted = '' ): Promise<void> {
		this.change( { isReading: true, error: null } );
		try {
			this.take( await this.service.readPages() );
			this.change( { isReading: false } );
		} catch ( error ) {
			this.change( { isReading: false, error: WikiError.from( error ) } );
			return;
		}
		if ( wanted !== '' ) {
			this.choose( wanted );
		}
	}

	/** @param name '' for none; of two with the same name, the person's own */
	public choose( name: string ): void {
		const { own, site } = this.state;
		const preset = [ ...own, ...site ].find( ( one ) => one.name === name );
		if ( name === '' ) {
			this.list.clear();
		} else if ( !preset ) {
			this.list.giveUpWanted();
		}
		const isChosen = preset ? this.list.choose( preset ) : true;
		if ( !isChosen ) {
			this.list.giveUpWanted();
		}
		this.change( { refused: name === '' || preset && isChosen ? { kind: 'none' } :
			{ kind: preset ? 'noMode' : 'unknown', name } } );
	}

	/** Saves what is settled for the list, on the person's own page, as it is there now. */
	public async save( name: string, summary: string ): Promise<void> {
		const preset = { ...this.list.current, name };
		const { fault } = readPreset( writtenPreset( preset ), this.list.groupDays );
		if ( fault ) {
			this.change( { saved: { name, error: null, fault } } );
			return;
		}
		this.change( { isReading: true, saved: null } );
		let error: WikiError | null = null;
		try {
			await this.write( preset, summary );
			this.list.change( { name } );
		} catch ( thrown ) {
			error = WikiError.from( thrown );
		}
		this.change( { isReading: false, saved: { name, error, fault: null } } );
	}

	/** @throws WikiError */
	private async write( preset: Preset, summary: string ): Promise<void> {
		const pages = await this.service.readPages();
		this.take( pages );
		if ( !this.isOwnReadable ) {
			// What is wrong with the page is among the problems.
			throw new WikiError( 'unreadable', plainText( '' ) );
		}
		await this.service.saveOwn( pages.own, withPreset( pages.own.text, preset ), summary );
		this.take( await this.service.readPages() );
	}

	private take( { site, own }: { site: PresetPage; own: PresetPage } ): void {
		const ofSite = readPresets( site, true, null );
		const ofOwn = readPresets( own, false, ofSite.groupDays );
		const about = ( { title }: PresetPage, problems: readonly PresetProblem[] ): PageProblem[] => (
			problems.map( ( problem ) => ( { title, problem } ) )
		);
		this.ownPage = own;
		this.list.groupDays = ofSite.groupDays;
		this.change( {
			site: ofSite.presets, own: ofOwn.presets, saved: null,
			problems: [ ...about( site, ofSite.problems ), ...about( own, ofOwn.problems ) ]
		} );
	}
}
