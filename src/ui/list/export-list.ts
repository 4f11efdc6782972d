/** What a list is exported to: files, texts and paper. */

import { plainNames, resultsCsv, sheetCsv, wikitextList, type WikiFacts } from '../../accounts/list/after/export';
import { slips, type Slip } from '../../accounts/list/after/slips';
import type { AccountList } from '../../accounts/list/account-list';
import { fileName } from '../../accounts/list/file-name';
import { hasAccount, outcomeOf, type Row } from '../../accounts/list/row';
import { msg, sentences } from '../shared/messages';
import { copyText, printElement, saveFile } from '../shared/save-copy-print';
import type { ActionName } from '../shared/screen';
import { wikiPlain } from '../shared/wiki-html';
import { localTime } from '../shared/local-texts';
import type { FollowColumns } from './lazy-follow';
import { outcomeText, remarkText } from './row-texts';
import { stateText } from './row-view';
import { detailsText } from './details-text';
import { slipsElement } from './slips-view';
import { textToCopy, withoutMarks } from '../shared/text-to-copy';

export function wikiFacts( { state }: AccountList ): WikiFacts {
	return {
		siteName: state.opening?.siteName ?? '', loginAddress: location.origin + mw.util.getUrl( 'Special:UserLogin' )
	};
}

/** Why there is no account, as text; '' where there is one. */
function explain( row: Row ): string {
	const outcome = outcomeOf( row );
	if ( !outcome ) {
		return sentences( row.remarks.filter( ( { severity } ) => severity === 'error' ).map( remarkText ) );
	}
	if ( outcome.kind === 'created' ) {
		return '';
	}
	const { wiki, own } = outcomeText( row, outcome );
	return sentences( [ wiki ? wikiPlain( wiki ) : '', own ] );
}

function columnName( number: number ): string {
	return textToCopy( 'accountcreator-column-number', number );
}

function results( rows: readonly Row[], followed: FollowColumns | null ): string {
	const states = {} as Record<Row[ 'state' ], string>;
	for ( const { state } of rows ) {
		states[ state ] = withoutMarks( stateText( state ) );
	}
	return resultsCsv( rows, {
		headings: {
			state: textToCopy( 'accountcreator-column-state' ), username: textToCopy( 'accountcreator-column-username' ),
			email: textToCopy( 'accountcreator-column-email' ), explanation: textToCopy( 'accountcreator-column-remarks' ), column: columnName
		},
		states, explain: ( row ) => withoutMarks( explain( row ) ),
		followed: {
			headings: ( followed?.headings ?? [] ).map( withoutMarks ),
			cells: ( row ) => ( followed?.cells( row ) ?? [] ).map( withoutMarks )
		}
	} );
}

function saveSheet( list: AccountList ): void {
	list.sheet.prepareSheet();
	saveFile( fileName( location.hostname, localTime( new Date() ), textToCopy( 'accountcreator-sheet-name' ) ), sheetCsv( list.rows, wikiFacts( list ), {
		username: textToCopy( 'accountcreator-column-username' ), email: textToCopy( 'accountcreator-column-email' ),
		realname: textToCopy( 'accountcreator-column-realname' ), password: textToCopy( 'accountcreator-column-password' ),
		reason: textToCopy( 'accountcreator-column-reason' ), mode: textToCopy( 'accountcreator-column-mode' ), column: columnName
	}, list.state.mode ), 'text/csv' );
}

function copy( text: string ): string {
	return copyText( text ) ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' );
}

function slipsOf( list: AccountList, rows: readonly Row[] ): Slip[] {
	return slips( rows, wikiFacts( list ), list.sheet.isOpened, list.state.preset );
}

/** Where nobody has an account yet, no paper comes out. */
function printSlips( all: readonly Slip[] ): void {
	if ( all.length > 0 ) {
		printElement( slipsElement( all ) );
	}
}

/**
 * @param list
 * @param action
 * @param rows Those that are meant; the sheet has all of them
 * @param followed What the results say of what followed; null: nothing
 * @return What there is to say of it; null: the action is another one
 */
export function exportList(
	list: AccountList, action: ActionName, rows: readonly Row[], followed: FollowColumns | null = null
): string | null {
	const made = rows.filter( hasAccount );
	switch ( action ) {
		case 'save-sheet':
			saveSheet( list );
			return '';
		case 'save-csv':
			saveFile( fileName( location.hostname, localTime( new Date() ), textToCopy( 'accountcreator-results-name' ) ), results( rows, followed ), 'text/csv' );
			return msg( 'accountcreator-saved' );
		case 'copy-wikitext':
			return copy( wikitextList( made ) );
		case 'copy-names':
			return copy( plainNames( made ) );
		case 'print-slips':
			printSlips( slipsOf( list, rows ) );
			return '';
		case 'copy-details':
			return copy( detailsText( slipsOf( list, rows ) ) );
		default:
			return null;
	}
}
