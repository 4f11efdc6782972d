import { NO_PRESET } from '../presets/preset';
import { leftToFollow } from './after/followed';
import { NOTHING_FOLLOWED } from './follow-result';
import type { Restored } from './keep/journal';
import { isLeft, type BrokenOff, type ListDependencies } from './list-state';

/** The run that was kept when the page was left, and whose it is. */
export class KeptRun {
	/** Those of other pages, by their owners, of which this page has taken hold. */
	private readonly held = new Map<string, Promise<boolean>>();

	public constructor( private readonly dependencies: Pick<ListDependencies, 'journal' | 'holdRun' | 'clock'> ) {}

	public restore( me: string ): Restored {
		return this.dependencies.journal.restore( me, this.dependencies.clock.now() );
	}

	public forget(): void {
		this.dependencies.journal.clear();
	}

	/** Whether a run of this tab broke off, of the person who is logged in. */
	public async brokenOff( me: string ): Promise<BrokenOff> {
		const restored = this.restore( me );
		if ( restored.kind !== 'run' ) {
			return restored;
		}
		const { rows, owner, header: { preset = NO_PRESET } } = restored;
		if ( owner !== this.dependencies.journal.owner && !await this.hold( owner ) ) {
			return { kind: 'elsewhere' };
		}
		const left = rows.filter( isLeft ).length;
		const isFollowed = leftToFollow( rows, preset, NOTHING_FOLLOWED ).length > 0;
		return { kind: 'run', done: rows.length - left, total: rows.length, left, isFollowed };
	}

	/** Nobody gets twice what they have already, this page neither. */
	private async hold( owner: string ): Promise<boolean> {
		const holding = this.held.get( owner ) ?? this.dependencies.holdRun( owner );
		this.held.set( owner, holding );
		const isOurs = await holding;
		if ( !isOurs ) {
			// The other page may be closed the next time.
			this.held.delete( owner );
		}
		return isOurs;
	}
}
