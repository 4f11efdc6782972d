import type { AccountList } from '../../../accounts/list/account-list';
import { msg } from '../../shared/messages';
import { fileProblemText } from '../file-texts';
import { bytesOf } from '../opened-file';

/** The text of a file, or why there is none and what to do about it. */
export type SheetFile = { text: string; problem: null } | { text: null; problem: string };

/**
 * Reads the sheet with the passwords, which may have been saved anew by another program.
 *
 * @param list
 * @param file
 * @return Rejects only where a part of the program that the file needs cannot be loaded
 */
export async function readSheetFile( list: AccountList, file: File ): Promise<SheetFile> {
	const bytes = await bytesOf( file );
	if ( bytes === null ) {
		return { text: null, problem: msg( 'accountcreator-file-unreadable', file.name ) };
	}
	const { text, problem } = await list.draft.readSource( { kind: 'file', name: file.name, bytes } );
	return problem ? { text: null, problem: fileProblemText( problem.code ) } : { text, problem: null };
}
