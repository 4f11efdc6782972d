import type { Cancellation } from './service';

/** Cancels what was given it. */
export class CancellationSource implements Cancellation {
	public cancelled = false;
	private readonly callbacks: Array<() => void> = [];

	public onCancel( callback: () => void ): void {
		this.callbacks.push( callback );
	}

	public cancel(): void {
		this.cancelled = true;
		this.callbacks.forEach( ( callback ) => callback() );
	}
}
