import { never } from '../../accounts/contract/outcome';
import type { SourceProblemCode } from '../../accounts/list/read/source/decoded-source';
import { msg } from '../shared/messages';

/**
 * Why a file is no list, and what to do about it.
 *
 * @param code
 */
export function fileProblemText( code: SourceProblemCode ): string {
	switch ( code ) {
		case 'empty':
			return msg( 'accountcreator-file-empty' );
		case 'old-spreadsheet':
			return msg( 'accountcreator-file-old-spreadsheet' );
		case 'encrypted':
			return msg( 'accountcreator-file-encrypted' );
		case 'document':
			return msg( 'accountcreator-file-document' );
		case 'pdf':
			return msg( 'accountcreator-file-pdf' );
		case 'picture':
			return msg( 'accountcreator-file-picture' );
		case 'archive':
			return msg( 'accountcreator-file-archive' );
		case 'media':
			return msg( 'accountcreator-file-media' );
		case 'binary':
			return msg( 'accountcreator-file-binary' );
		case 'web-shortcut':
			return msg( 'accountcreator-file-web-shortcut' );
		case 'calendar':
			return msg( 'accountcreator-file-calendar' );
		case 'message':
			return msg( 'accountcreator-file-message' );
		case 'data':
			return msg( 'accountcreator-file-data' );
		case 'broken':
			return msg( 'accountcreator-file-broken' );
		case 'too-large':
			return msg( 'accountcreator-file-too-large' );
		default:
			return never( code );
	}
}
