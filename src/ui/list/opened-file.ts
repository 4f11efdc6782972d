/**
 * What is in a file that the person chose or dropped; null: the browser cannot read it, e.g. since it was changed,
 * moved or deleted after it was chosen, is a folder, or is larger than the memory (File API, "NotReadableError" and
 * others).
 */
export async function bytesOf( file: File ): Promise<Uint8Array | null> {
	try {
		return new Uint8Array( await file.arrayBuffer() );
	} catch {
		return null;
	}
}

/** The file that was chosen, taken out of the input, which tells of no change where the same file is chosen again. */
export function takenFile( input: HTMLInputElement ): File | null {
	const file = input.files?.[ 0 ] ?? null;
	input.value = '';
	return file;
}

/** Takes files that are dropped on an element. */
export function takeDrops( element: HTMLElement, take: ( file: File ) => void ): void {
	element.addEventListener( 'dragover', ( event ) => event.preventDefault() );
	element.addEventListener( 'drop', ( event ) => {
		const file = event.dataTransfer?.files[ 0 ];
		if ( file ) {
			event.preventDefault();
			take( file );
		}
	} );
}
