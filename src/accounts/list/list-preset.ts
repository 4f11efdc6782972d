import { passwordModes } from '../contract/parameters';
import type { Opening } from '../contract/service';
import { changedByHand, GROUP_DAYS, NO_PRESET, reasonWithPreset, type Preset } from '../presets/preset';
import type { FollowState } from './follow-result';
import type { ListDraft } from './list-draft';
import type { ListStore } from './list-store';
import { isListMode, type ListMode, type Row } from './row';

/** The password modes of lists that the wiki has and its administrators allow. */
export function offeredModes( { requests, site }: Opening ): ListMode[] {
	return passwordModes( requests, site.passwordModes ).filter( isListMode );
}

/** What is settled for the event of a list: by a preset, and by what is changed after that. */
export class ListPreset {
	/** How long somebody may be in a group at most; as the page of presets says, once it is read. */
	public groupDays = GROUP_DAYS;

	/** The one that was chosen, as it was before anything of it was changed by hand. */
	private chosen = NO_PRESET;

	/**
	 * @param store
	 * @param draft
	 * @param keep Keeps a row as it is now, for a reload
	 */
	public constructor(
		private readonly store: ListStore, private readonly draft: ListDraft,
		private readonly keep: ( row: Row ) => void
	) {}

	/** What would be saved as a preset now. */
	public get current(): Preset {
		const { preset, mode, reason } = this.store.state;
		return { ...preset, reason, passwordMode: mode };
	}

	/**
	 * Takes a preset for this list. What it says nothing of is as if there had been none before; what the person has
	 * typed or changed stays.
	 *
	 * @param preset
	 * @return False: of the ways to the password that it allows, the wiki has none, and nothing was changed
	 */
	public choose( preset: Preset ): boolean {
		const { store, draft } = this;
		const { opening, mode, reason, preset: now } = store.state;
		const { passwordModes: allowed, passwordMode } = preset;
		const modes = ( opening ? offeredModes( opening ) : [] )
			.filter( ( one ) => allowed.length === 0 || allowed.includes( one ) );
		const [ first ] = modes;
		if ( first === undefined ) {
			return false;
		}
		// After a reload, nobody knows what was changed.
		const before = this.chosen.name === now.name ? this.chosen : now;
		this.chosen = preset;
		store.set( { preset: changedByHand( now, before, preset ), modes, wantedPreset: '' } );
		const wanted = [ passwordMode, mode ].find( ( one ) => one !== null && modes.includes( one ) );
		draft.setMode( wanted ?? first );
		draft.readAgain();
		draft.setReason( reasonWithPreset( reason, before.reason, preset.reason ) );
		return true;
	}

	/** No preset, and nothing of one. */
	public clear(): void {
		this.choose( NO_PRESET );
	}

	/** What is settled for this list is now a preset. The ways to the password are offered as before. */
	public saved( preset: Preset ): void {
		this.chosen = { ...preset, passwordModes: this.store.state.preset.passwordModes };
		this.store.set( { preset: this.chosen } );
	}

	/** The one that a link asked for is not to be had. */
	public giveUpWanted(): void {
		this.store.set( { wantedPreset: '' } );
	}

	/** Tells once more of the rows of which some step is known. */
	public tellFollowed(): void {
		const { store } = this;
		store.set( {}, store.rows.filter( ( { follow } ) => follow ).map( ( { id } ) => id ) );
	}

	/** Tells how far the steps are that follow the creation, and of the row that this is about. */
	public follow( part: Partial<FollowState>, row?: Row ): void {
		const { store } = this;
		if ( row ) {
			this.keep( row );
		}
		store.set( { follow: { ...store.state.follow, ...part } }, row ? [ row.id ] : [] );
	}

	public change( part: Partial<Preset> ): void {
		const { preset } = this.store.state;
		this.store.set( { preset: { ...preset, ...part } } );
	}
}
