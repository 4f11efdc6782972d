/** What the measurements keep in the page that they measure. */

/** When a POST was sent and answered, on the page's clock. */
interface BenchSent {
	start: number;
	end: number;
}

interface Window {
	/** Of page loads: how often the gadget has touched the storage. */
	benchAccesses: number;
	/** Of openings. */
	benchFocus: Promise<{ clicked: number; focused: number }>;
	/** Of batches; `left`: so many accounts of the block are still to be created. */
	benchBatch: { sent: BenchSent[]; left: number };
	/** Durations of the tasks of more than 50 ms since the phase began. */
	benchTasks: { tasks: number[]; began: number };
	/** Milliseconds from a click to the paint that was waited for. */
	benchPaint: Promise<number>;
	/** Durations of frames, and from keys to the paint after them. */
	benchGrid: { frames: number[]; keys: number[]; stop: boolean };
}
