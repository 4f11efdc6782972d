import type { BatchDependencies } from './batch-state';

/** The place of the one who creates in this browser, which a batch keeps from its start to its end, pauses included. */
export class CreatorPlace {
	private release: ( () => void ) | null = null;

	public constructor( private readonly lock: BatchDependencies[ 'lock' ] ) {}

	/** @return False: somebody else has it */
	public async take(): Promise<boolean> {
		this.release = this.release ?? await this.lock();
		return this.release !== null;
	}

	public giveBack(): void {
		this.release?.();
		this.release = null;
	}
}
