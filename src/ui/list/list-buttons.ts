import type { AccountList } from '../../accounts/list/account-list';
import { hasAccount } from '../../accounts/list/row';
import { never } from '../../accounts/contract/outcome';
import { msg } from '../shared/messages';
import type { ScreenButton } from '../shared/screen';

/** What can be pressed at the bottom, as the list stands. */
export function listButtons( list: AccountList ): ScreenButton[] {
	const { stage } = list.state;
	const close: ScreenButton = { action: 'close', label: msg( 'accountcreator-close' ) };
	// The list stays as it is, so that nothing has to be asked.
	const one: ScreenButton = { action: 'one', label: msg( 'accountcreator-to-one' ) };
	switch ( stage.kind ) {
		case 'opening':
		case 'impossible':
			return [ close ];
		case 'openingFailed':
			return [ close, { action: 'reopen', label: msg( 'accountcreator-reopen' ), kind: 'progressive' } ];
		case 'list':
			return [
				one, close,
				{ action: 'check', label: msg( 'accountcreator-check' ), kind: 'progressive' }
			];
		case 'check':
			return checkButtons( list, [ one, close ] );
		case 'run':
			return runButtons( list );
		case 'results':
			return resultButtons( list, [ one, close ] );
		default:
			return never( stage );
	}
}

function checkButtons( list: AccountList, leaving: readonly ScreenButton[] ): ScreenButton[] {
	const count = list.run.startable.length;
	const { running, failed, cancelled } = list.state.checker;
	const disabled = running || count === 0;
	return [
		{
			action: 'back',
			label: list.isMending ? msg( 'accountcreator-back-to-results' ) : msg( 'accountcreator-back-to-list' )
		}, ...leaving,
		...( running ? [ { action: 'stop', label: msg( 'accountcreator-cancel-check' ) } as const ] :
			failed > 0 || cancelled ? [ { action: 'check', label: msg( 'accountcreator-check-again' ) } as const ] : [] ),
		...( list.sheet.needsSheet ? sheetButtons( list, disabled ) :
			[ { action: 'start', label: msg( 'accountcreator-start', count ), kind: 'progressive', disabled } as const ] )
	];
}

/** First the sheet is saved, and then the person says that it is: no page can see what became of a download. */
function sheetButtons( list: AccountList, disabled: boolean ): ScreenButton[] {
	return list.state.sheet === 'prepared' ? [
		{ action: 'save-sheet', label: msg( 'accountcreator-save-sheet-again' ), disabled },
		{ action: 'sheet-saved', label: msg( 'accountcreator-sheet-is-saved' ), kind: 'progressive', disabled }
	] : [ { action: 'save-sheet', label: msg( 'accountcreator-save-sheet' ), kind: 'progressive', disabled } ];
}

function runButtons( list: AccountList ): ScreenButton[] {
	const { phase, halting } = list.state.batch;
	return [
		{ action: 'stop', label: msg( 'accountcreator-stop' ), kind: 'destructive', disabled: halting === 'stop' },
		phase.kind === 'paused' ?
			{ action: 'resume', label: msg( 'accountcreator-resume' ), kind: 'progressive' } :
			{ action: 'pause', label: msg( 'accountcreator-pause' ), disabled: halting !== null }
	];
}

function resultButtons( list: AccountList, leaving: readonly ScreenButton[] ): ScreenButton[] {
	const left = list.run.left.length;
	// Once more after a reload, the wiki is being asked what became of rows, and then about names.
	const { checker, isSheetComing } = list.state;
	const disabled = checker.running || list.run.isBusy || isSheetComing;
	return [
		{ action: 'many', label: msg( 'accountcreator-start-over' ) },
		{ action: 'save-csv', label: msg( 'accountcreator-save-csv' ) },
		...( list.rows.some( hasAccount ) ? [
			{ action: 'copy-wikitext', label: msg( 'accountcreator-copy-wikitext' ) } as const,
			{ action: 'copy-names', label: msg( 'accountcreator-copy-names' ) } as const,
			{ action: 'print-slips', label: msg( 'accountcreator-print-slips' ), disabled: isSheetComing } as const
		] : [] ),
		...( list.rows.some( ( { state } ) => state === 'refused' ) ?
			[ { action: 'retry', label: msg( 'accountcreator-retry' ) } as const ] : [] ),
		...( left === 0 ? [] : list.sheet.needsSheet ? sheetButtons( list, disabled ) :
			[ { action: 'resume', label: msg( 'accountcreator-resume-left', left ), kind: 'progressive', disabled } as const ] ),
		...leaving
	];
}
