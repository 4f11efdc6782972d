import type { Restored } from './keep/journal';
import { isLeft, type BrokenOff, type ListDependencies } from './list-state';

/** The run that was kept when the page was left, and whose it is. */
export class KeptRun {
	/** Those of other pages, by their owners, of which this page has taken hold. */
	private readonly claims = new Map<string, Promise<boolean>>();

	public constructor( private readonly dependencies: Pick<ListDependencies, 'journal' | 'claim' | 'clock'> ) {}

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
		const { rows, owner } = restored;
		if ( owner !== this.dependencies.journal.owner && !await this.claim( owner ) ) {
			return { kind: 'elsewhere' };
		}
		const left = rows.filter( isLeft ).length;
		return { kind: 'run', done: rows.length - left, total: rows.length, left };
	}

	/** Nobody gets twice what they have already, this page neither. */
	private async claim( owner: string ): Promise<boolean> {
		const claim = this.claims.get( owner ) ?? this.dependencies.claim( owner );
		this.claims.set( owner, claim );
		const isOurs = await claim;
		if ( !isOurs ) {
			// The other page may be closed the next time.
			this.claims.delete( owner );
		}
		return isOurs;
	}
}
