import { decodeFile } from '../../accounts/list/read/decode';

/**
 * What is in a file that the person chose or dropped; null: the browser cannot read it, e.g. since it was changed,
 * moved or deleted after it was chosen, is a folder, or is larger than the memory (File API, "NotReadableError" and
 * others).
 */
export async function textOf( file: File ): Promise<string | null> {
	try {
		const bytes = new Uint8Array( await file.arrayBuffer() );
		return decodeFile( bytes, ( part, encoding ) => new TextDecoder( encoding ).decode( part ) );
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
