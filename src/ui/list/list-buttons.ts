import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { hasAccount } from '../../accounts/list/row';
import { never } from '../../accounts/contract/outcome';
import { msg } from '../shared/messages';
import type { ScreenButton } from '../shared/screen';

/** Can the person go to the form for one account now? The list stays as it is, so that nothing has to be asked. */
export function canLeave( { stage: { kind } }: ListState ): boolean {
	return kind === 'list' || kind === 'check' || kind === 'results';
}

/** What can be pressed at the bottom, as the list stands. */
export function listButtons( list: AccountList ): ScreenButton[] {
	const { stage, isAtDesk, showsMine } = list.state;
	if ( showsMine ) {
		return [ { action: 'leave-mine', label: msg( 'accountcreator-back-to-list' ) } ];
	}
	if ( isAtDesk ) {
		return deskButtons( list );
	}
	switch ( stage.kind ) {
		case 'opening':
		case 'impossible':
			return [];
		case 'openingFailed':
			return [ { action: 'reopen', label: msg( 'accountcreator-reopen' ), kind: 'progressive' } ];
		case 'list':
			return [ { action: 'check', label: msg( 'accountcreator-check' ), kind: 'progressive' } ];
		case 'check':
			return checkButtons( list );
		case 'run':
			return runButtons( list );
		case 'results':
			return resultButtons( list );
		default:
			return never( stage );
	}
}

/** What pressing it does, and to whom it does nothing. */
function startText( { rows }: AccountList, count: number ): string {
	const left = rows.filter( ( { state } ) => state === 'rejected' ).length;
	return count === 0 ? msg( 'accountcreator-start-none' ) : left === 0 ? msg( 'accountcreator-start', count ) :
		msg( 'accountcreator-start-some', count, left );
}

function checkButtons( list: AccountList ): ScreenButton[] {
	const count = list.run.startable.length;
	const { running, failed, cancelled } = list.state.checker;
	const disabled = running || count === 0;
	const earlier = list.sheet.fromEarlier.length;
	return [
		{
			action: 'back',
			label: list.isMending ? msg( 'accountcreator-back-to-results' ) : msg( 'accountcreator-back-to-list' )
		},
		...( running ? [ { action: 'stop', label: msg( 'accountcreator-cancel-check' ) } as const ] :
			failed > 0 || cancelled ? [ { action: 'check', label: msg( 'accountcreator-check-again' ) } as const ] : [] ),
		...( earlier > 0 ? slipButtons( running, count === 0 ) : [] ),
		// A sheet of which all accounts exist is opened for their slips, and there is nothing to create.
		...( earlier > 0 && count === 0 ? [] : list.sheet.needsSheet ? sheetButtons( list, disabled ) :
			[ { action: 'start', label: startText( list, count ), kind: 'progressive', disabled } as const ] )
	];
}

/** How people get to know how they log in, on paper or as a text. */
function slipButtons( disabled: boolean, isNext: boolean ): ScreenButton[] {
	return [
		{ action: 'copy-details', label: msg( 'accountcreator-copy-details' ), disabled },
		{ action: 'print-slips', label: msg( 'accountcreator-print-slips' ), disabled, ...( isNext ? { kind: 'progressive' } as const : {} ) }
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

/** The same as long as all goes well: whoever types the next name must not press what has just come up. */
function deskButtons( list: AccountList ): ScreenButton[] {
	const { phase } = list.state.batch;
	const left = list.run.left.length;
	const isStopped = phase.kind === 'stopped' && phase.because.kind !== 'person' && left > 0;
	return [
		{ action: 'leave-desk', label: msg( 'accountcreator-back-to-list' ) },
		{ action: 'print-slips', label: msg( 'accountcreator-print-slips' ) },
		...( list.state.sheet === 'prepared' || isStopped && list.sheet.needsSheet ? sheetButtons( list, false ) :
			list.rows.some( ( { passwordSource } ) => passwordSource === 'made' ) ?
				[ { action: 'save-sheet', label: msg( 'accountcreator-save-sheet' ) } as const ] : [] ),
		...( phase.kind === 'waiting' ? [ { action: 'stop', label: msg( 'accountcreator-stop' ), kind: 'destructive' } as const ] :
			isStopped && !list.sheet.needsSheet ?
				[ { action: 'resume', label: msg( 'accountcreator-resume-left', left ), kind: 'progressive' } as const ] : [] )
	];
}

function resultButtons( list: AccountList ): ScreenButton[] {
	const left = list.run.left.length;
	// Once more after a reload, the wiki is being asked what became of rows, and then about names.
	const { checker, isSheetComing } = list.state;
	const disabled = checker.running || list.run.isBusy || isSheetComing;
	return [
		{ action: 'many', label: msg( 'accountcreator-start-over' ) },
		{ action: 'desk', label: msg( 'accountcreator-desk-more' ) },
		{ action: 'mine', label: msg( 'accountcreator-mine' ) },
		{ action: 'save-csv', label: msg( 'accountcreator-save-csv' ) },
		...( list.rows.some( hasAccount ) ? [
			{ action: 'copy-wikitext', label: msg( 'accountcreator-copy-wikitext' ) } as const,
			{ action: 'copy-names', label: msg( 'accountcreator-copy-names' ) } as const,
			{
				action: 'print-slips', label: msg( 'accountcreator-print-slips' ), disabled: isSheetComing,
				...( left === 0 ? { kind: 'progressive' } as const : {} )
			} as const
		] : [] ),
		...( list.rows.some( ( { state } ) => state === 'refused' ) ?
			[ { action: 'retry', label: msg( 'accountcreator-retry' ) } as const ] : [] ),
		...( left === 0 ? [] : list.sheet.needsSheet ? sheetButtons( list, disabled ) :
			[ { action: 'resume', label: msg( 'accountcreator-resume-left', left ), kind: 'progressive', disabled } as const ] )
	];
}
