import { counts, nameOf } from '../../accounts/list/after/export';
import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import type { Quota } from '../../accounts/list/check/quota';
import type { RowState } from '../../accounts/list/row';
import { countOf, firstFilter, type RowFilter } from '../../accounts/list/row-filter';
import { ChallengeView } from './challenge-view';
import { msg } from '../shared/messages';
import { stateText } from './row-view';
import { SheetReturnView } from './sheet-return-view';
import { problemText, StopView } from './stop-view';
import { remarkText } from './row-texts';

const STATES: readonly RowState[] = [
	'created', 'already', 'ready', 'warned', 'rejected', 'refused', 'unfinished', 'unknown', 'skipped', 'creating',
	'checking', 'unchecked'
];

function quotaText( { limited, createdLastDay, needed }: Quota ): string {
	if ( !limited ) {
		return msg( 'accountcreator-quota-none' );
	}
	return createdLastDay === null ? msg( 'accountcreator-quota', needed ) :
		msg( 'accountcreator-quota-used', needed, createdLastDay );
}

function timeText( seconds: number | null ): string {
	return seconds === null ? '' : seconds < 90 ? msg( 'accountcreator-seconds-left', Math.ceil( seconds ) ) :
		msg( 'accountcreator-minutes-left', Math.ceil( seconds / 60 ) );
}

/** What is done with the table below. */
export interface FilteredTable {
	setFilter( filter: RowFilter ): void;
	/** Would it disturb somebody if other rows were shown now? */
	isInUse(): boolean;
}

/** What stands above the table: what it all comes to, what is going on, and what to look at. */
export class ListHead {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-many-head' );
	private readonly $summary = $( '<div>' ).addClass( 'accountcreator-summary' ).attr( 'tabindex', -1 );
	private readonly $quota = $( '<p>' );
	private readonly $problem = $( '<div>' ).attr( 'role', 'alert' );
	private readonly $filters = $( '<div>' ).addClass( 'accountcreator-filters' ).attr( 'role', 'group' );
	private readonly $tools = $( '<div>' ).addClass( 'accountcreator-tools' );
	private readonly $shownFirst = $( '<p>' ).attr( 'role', 'status' );
	private readonly progress = new OO.ui.ProgressBarWidget( { progress: 0 } );
	private readonly $progressText = $( '<p>' );
	private readonly undo: OO.ui.ButtonWidget;
	private readonly stopView: StopView;
	private readonly challenge: ChallengeView;
	private readonly sheetReturn: SheetReturnView;
	private filter: RowFilter = 'all';
	/** Did somebody choose the filter? Then it stays. */
	private isChosen = false;
	private stage = '';
	private isChecking = false;
	private problem = '';
	private filterButtons = new Map<RowFilter, HTMLButtonElement>();

	public constructor(
		private readonly many: AccountList, createAccountPage: () => Promise<string>,
		private readonly table: FilteredTable, say: ( text: string ) => void
	) {
		this.sheetReturn = new SheetReturnView( many, say );
		this.stopView = new StopView( many );
		this.challenge = new ChallengeView( many, createAccountPage );
		this.undo = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-undo' ) } );
		this.undo.on( 'click', () => many.table.undo() );
		this.progress.$element.attr( 'aria-label', msg( 'accountcreator-progress' ) );
		this.$filters.attr( 'aria-label', msg( 'accountcreator-filters' ) );
		this.$tools.append( this.$filters, this.undo.$element );
		this.$element.append(
			this.$summary, this.progress.$element, this.$progressText, this.challenge.$element, this.stopView.$element,
			this.sheetReturn.$element, this.$problem, this.$quota, this.$tools, this.$shownFirst
		);
	}

	public focus(): void {
		this.$summary.trigger( 'focus' );
	}

	public render( state: ListState ): void {
		const { kind } = state.stage;
		const inStates = counts( this.many.rows );
		this.renderSummary( inStates );
		this.showFirst( state, inStates );
		this.renderFilters( inStates );
		const isRunning = kind === 'run';
		this.progress.$element.toggle( isRunning || state.checker.running );
		this.$progressText.toggle( isRunning );
		if ( isRunning ) {
			this.renderProgress( state );
		} else if ( state.checker.running ) {
			this.progress.setProgress( 100 * state.checker.done / Math.max( 1, state.checker.total ) );
		}
		this.challenge.render( isRunning ? state.batch.challenge : null );
		this.stopView.render( state );
		this.sheetReturn.render( !isRunning );
		this.renderProblem( state );
		this.$quota.text( kind === 'check' && state.quota ?
			quotaText( { ...state.quota, needed: this.many.creatable.length } ) : '' );
		this.undo.toggle( state.undoable > 0 && !isRunning );
	}

	/** Another view has come in place of the table. */
	public leave(): void {
		this.stage = '';
	}

	/** The rows that need somebody come before all others, unless somebody is at work with these already. */
	private showFirst( { stage: { kind }, checker }: ListState, inStates: Record<RowState, number> ): void {
		const isOther = kind !== this.stage;
		const isChecked = this.isChecking && !checker.running && !checker.cancelled;
		this.stage = kind;
		this.isChecking = kind === 'check' && checker.running;
		if ( isOther ) {
			this.isChosen = false;
			this.setFilter( kind === 'run' ? 'all' : firstFilter( inStates, [ 'problems' ] ) );
		} else if ( isChecked && !this.isChosen && this.filter === 'all' && !this.table.isInUse() ) {
			this.setFilter( firstFilter( inStates, [ 'problems', 'warnings' ] ) );
		}
		const count = countOf( inStates, this.filter );
		const others = countOf( inStates, 'all' ) - count;
		const text = this.isChosen || this.filter === 'all' ? '' : count > 0 ?
			msg( 'accountcreator-shown-first', count, others, msg( 'accountcreator-filter-all' ) ) :
			msg( 'accountcreator-shown-first-done', msg( 'accountcreator-filter-all' ) );
		if ( this.$shownFirst.text() !== text ) {
			this.$shownFirst.text( text );
		}
	}

	private renderSummary( inStates: Record<RowState, number> ): void {
		const text = STATES.filter( ( state ) => inStates[ state ] > 0 )
			.map( ( state ) => msg( 'accountcreator-count', inStates[ state ], stateText( state ) ) ).join( ' · ' );
		if ( this.$summary.text() !== text ) {
			this.$summary.text( text );
		}
	}

	private renderProgress( { batch }: ListState ): void {
		const { done, total, secondsLeft } = batch.progress;
		this.progress.setProgress( 100 * done / Math.max( 1, total ) );
		const { phase } = batch;
		const row = 'row' in phase ? this.many.rows.find( ( { id } ) => id === phase.row ) : undefined;
		this.$progressText.text( [
			msg( 'accountcreator-progress-count', done, total ), row ? nameOf( row ) : '', timeText( secondsLeft )
		].filter( ( text ) => text !== '' ).join( ' · ' ) );
	}

	private renderProblem( state: ListState ): void {
		const texts = state.problem ? [ problemText( state.problem ) ] : [];
		if ( state.stage.kind === 'check' ) {
			texts.push( ...state.reasonRemarks.map( remarkText ) );
		}
		if ( state.stage.kind !== 'run' && this.many.sheet.needsSheet ) {
			texts.push( msg( 'accountcreator-problem-sheet' ) );
		}
		if ( !state.batch.journalKept ) {
			texts.push( msg( 'accountcreator-journal-lost' ) );
		}
		const text = texts.join( '\n' );
		if ( text !== this.problem ) {
			this.problem = text;
			this.$problem.empty().append( texts.map( ( line ) => (
				new OO.ui.MessageWidget( { type: 'warning', label: line } ).$element
			) ) );
		}
	}

	private renderFilters( inStates: Record<RowState, number> ): void {
		const labels: Record<RowFilter, string> = {
			all: msg( 'accountcreator-filter-all' ), problems: msg( 'accountcreator-filter-problems' ),
			warnings: msg( 'accountcreator-filter-warnings' ), ready: msg( 'accountcreator-filter-ready' ),
			done: msg( 'accountcreator-filter-done' )
		};
		for ( const filter of [ 'all', 'problems', 'warnings', 'ready', 'done' ] as const ) {
			const count = countOf( inStates, filter );
			const button = this.filterButtons.get( filter ) ?? this.makeFilter( filter );
			const text = `${ labels[ filter ] } (${ count })`;
			if ( button.textContent !== text ) {
				button.textContent = text;
			}
			button.hidden = count === 0 && filter !== 'all' && filter !== this.filter;
		}
	}

	private makeFilter( filter: RowFilter ): HTMLButtonElement {
		const button = document.createElement( 'button' );
		button.type = 'button';
		button.className = 'accountcreator-filter';
		button.setAttribute( 'aria-pressed', String( filter === this.filter ) );
		button.addEventListener( 'click', () => {
			this.isChosen = true;
			this.$shownFirst.text( '' );
			this.setFilter( filter );
		} );
		this.filterButtons.set( filter, button );
		this.$filters.append( button );
		return button;
	}

	private setFilter( filter: RowFilter ): void {
		this.filter = filter;
		this.filterButtons.forEach( ( button, name ) => button.setAttribute( 'aria-pressed', String( name === filter ) ) );
		this.table.setFilter( filter );
	}
}
