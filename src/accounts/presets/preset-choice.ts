import { Observable } from '../contract/observable';
import { WikiError } from '../contract/service';
import type { Preset } from './preset';
import type { PresetService } from './preset-service';
import { readPresets, type PageProblem, type PresetPage, type PresetProblem } from './read-presets';

export interface ChoiceState {
	isReading: boolean;
	/** Those of the wiki, in the order of its page. */
	site: readonly Preset[];
	/** The person's own. */
	own: readonly Preset[];
	problems: readonly PageProblem[];
	/** Why the pages could not be read; null: they were, or are being read. */
	error: WikiError | null;
	/** Whatever came in the way of choosing the last one. */
	refused: { kind: 'none' } | { kind: 'noMode'; name: string } | { kind: 'unknown'; name: string };
}

export const NO_CHOICE: ChoiceState = {
	isReading: false, site: [], own: [], problems: [], error: null, refused: { kind: 'none' }
};

/** What a preset is chosen for: one account, or a list. */
export interface PresetTarget {
	/** How long somebody may be in a group at most; as the page of the wiki says, once it is read. */
	groupDays: number;
	/** @return False: of the ways to the password that it allows, the wiki has none, and nothing was changed */
	choose( preset: Preset ): boolean;
	/** No preset, and nothing of one. */
	clear(): void;
	/** The one that a link asked for is not to be had. */
	giveUpWanted(): void;
}

/** The presets that there are, read from the two pages, of which one is chosen. */
export class PresetChoice extends Observable<ChoiceState> {
	public constructor(
		private readonly service: Pick<PresetService, 'readPages'>, private readonly target: PresetTarget
	) {
		super( NO_CHOICE );
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
			this.target.clear();
		} else if ( !preset ) {
			this.target.giveUpWanted();
		}
		const isChosen = preset ? this.target.choose( preset ) : true;
		if ( !isChosen ) {
			this.target.giveUpWanted();
		}
		this.change( { refused: name === '' || preset && isChosen ? { kind: 'none' } :
			{ kind: preset ? 'noMode' : 'unknown', name } } );
	}

	/** Takes what stands on the two pages now. */
	public take( { site, own }: { site: PresetPage; own: PresetPage } ): void {
		const ofSite = readPresets( site, true, null );
		const ofOwn = readPresets( own, false, ofSite );
		const about = ( { title }: PresetPage, problems: readonly PresetProblem[] ): PageProblem[] => (
			problems.map( ( problem ) => ( { title, problem } ) )
		);
		this.target.groupDays = ofSite.groupDays;
		this.change( {
			site: ofSite.presets, own: ofOwn.presets,
			problems: [ ...about( site, ofSite.problems ), ...about( own, ofOwn.problems ) ]
		} );
	}
}
