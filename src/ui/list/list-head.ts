import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { counts } from '../../accounts/list/count-rows';
import type { ListState } from '../../accounts/list/list-state';
import { shownName, type RowState } from '../../accounts/list/row';
import { hasFollowing } from '../../accounts/presets/preset';
import { countOf, firstFilter, type RowFilter } from '../../accounts/list/row-filter';
import { ChallengeView } from './challenge-view';
import { enumeration } from '../shared/local-texts';
import { LazyView, type FetchedViewSource } from './lazy-view';
import { askToNotify, mayAskToNotify } from './list-notification';
import { limitOf } from './limit-of';
import { MessageBox } from './message-box';
import { msg } from '../shared/messages';
import { SharedFields } from './shared-fields';
import { problemText, StopView } from './stop-view';
import { summaryText } from './summary-text';
import { remarkText } from './row-texts';

type CountByState = Readonly<Record<RowState, number>>;

const FILTERS: readonly RowFilter[] = [ 'all', 'problems', 'warnings', 'ready', 'done' ];

function filterText( filter: RowFilter ): string {
	switch ( filter ) {
		case 'all':
			return msg( 'accountcreator-filter-all' );
		case 'problems':
			return msg( 'accountcreator-filter-problems' );
		case 'warnings':
			return msg( 'accountcreator-filter-warnings' );
		case 'ready':
			return msg( 'accountcreator-filter-ready' );
		case 'done':
			return msg( 'accountcreator-filter-done' );
	}
}

function leftText( seconds: number | null ): string {
	return seconds === null ? '' : seconds < 90 ? msg( 'accountcreator-seconds-left', Math.ceil( seconds ) ) :
		msg( 'accountcreator-minutes-left', Math.ceil( seconds / 60 ) );
}

/** A button that does something to so many rows; of one, its own row has it. */
function bulkButton(
	action: string, count: number, label: string, pressed: () => void
): TemplateResult | typeof nothing {
	return count < 2 ? nothing : html`<button
		type="button" class="accountcreator-small-button" data-accountcreator-action=${ action } @click=${ pressed }
	>${ label }</button>`;
}

/** What the list comes to. */
function summaryTemplate( { rows, sheet }: AccountList, state: ListState ): TemplateResult {
	return html`<div class="accountcreator-summary" tabindex="-1">${ summaryText( rows, state, sheet.fromEarlier ) }</div>`;
}

/** What is in the way of the list. */
function problemTexts(
	{ problem, stage, reasonRemarks, batch, isAtDesk }: ListState, { needsSheet, withoutAddress }: AccountList[ 'sheet' ]
): string[] {
	const isAtRest = stage.kind === 'check' || stage.kind === 'results';
	return [
		...( problem ? [ problemText( problem ) ] : [] ),
		...( stage.kind === 'check' ? reasonRemarks.map( remarkText ) : [] ),
		...( isAtRest && !isAtDesk && needsSheet ? [ msg( 'accountcreator-problem-sheet' ) ] : [] ),
		...( withoutAddress.length > 0 && !isAtDesk ? [ msg( 'accountcreator-details-gone' ) ] : [] ),
		...( batch.journalKept ? [] : [ msg( 'accountcreator-journal-lost' ) ] )
	];
}

/** What is done with the table below. */
export interface FilteredTable {
	setFilter( filter: RowFilter ): void;
	/** Would it disturb somebody if other rows were shown now? */
	isInUse(): boolean;
}

/** What the views above the table need of the rest of the page. */
export interface ListHeadDependencies {
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	/** The view into which the sheet with the passwords is given back. */
	sheetReturn: FetchedViewSource;
	/** The view of the wiki's limit on new accounts. */
	limit: FetchedViewSource;
	/** The view of what follows the creation. */
	follow: FetchedViewSource;
}

/**
 * What stands above the table: what it all comes to, what is going on, and what to look at. The elements stay, and with
 * them the regions that screen readers read out; only what changes in them is written anew.
 */
export class ListHead {
	public readonly element = document.createElement( 'div' );
	/** Above that, what nothing goes on without; at a desk, the people who came last are in between. */
	public readonly urgent = document.createElement( 'div' );
	/** What stays in sight, however far the table is scrolled. */
	public readonly strip = document.createElement( 'div' );
	private readonly progress = new OO.ui.ProgressBarWidget( { progress: 0 } );
	private readonly undo: OO.ui.ButtonWidget;
	private readonly stopView = new StopView();
	private readonly challenge: ChallengeView;
	private readonly sheetReturn: LazyView;
	private readonly limit: LazyView;
	private readonly follow: LazyView;
	private readonly shared: SharedFields;
	private readonly problems = new MessageBox( 'warning' );
	private filter: RowFilter = 'all';
	/** Did somebody choose the filter? Then it stays. */
	private isChosen = false;

	public constructor(
		private readonly list: AccountList, private readonly table: FilteredTable,
		{ createAccountPage, sheetReturn, limit, follow }: ListHeadDependencies
	) {
		this.element.className = this.urgent.className = 'accountcreator-list-head';
		this.strip.className = 'accountcreator-strip';
		this.sheetReturn = new LazyView( sheetReturn );
		this.limit = new LazyView( limit );
		this.follow = new LazyView( follow );
		this.shared = new SharedFields( list.draft );
		this.challenge = new ChallengeView( list, createAccountPage );
		this.undo = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-undo' ) } );
		this.undo.on( 'click', () => list.table.undo() );
		this.undo.$button.attr( 'data-accountcreator-action', 'undo' );
		this.progress.$element.attr( 'aria-label', msg( 'accountcreator-progress' ) );
	}

	/** @param isMessage To what stopped the list, if anything did */
	public focus( isMessage = false ): void {
		const target = isMessage ? this.stopView.element : this.strip.querySelector<HTMLElement>( '.accountcreator-summary' );
		target?.focus( { preventScroll: true } );
	}

	/**
	 * @param state
	 * @param before What was on the screen until now; null: nothing of the list was
	 */
	public render( state: ListState, before: ListState | null ): void {
		const { kind } = state.stage;
		const isRunning = kind === 'run';
		const inStates = counts( this.list.rows );
		this.chooseFilter( state, before, inStates );
		this.progress.$element.toggle( isRunning || state.checker.running );
		const { done, total } = isRunning ? state.batch.progress : state.checker;
		this.progress.setProgress( 100 * done / Math.max( 1, total ) );
		this.challenge.render( state.batch.challenge, isRunning );
		this.stopView.render( state );
		this.limit.render( state, kind === 'check' && !state.isAtDesk && state.quota !== null || limitOf( state ) !== null );
		this.follow.render( state, hasFollowing( state.preset ) );
		const { awaitingSheet, withoutSlip } = this.list.sheet;
		this.sheetReturn.render( state, !isRunning && awaitingSheet.length + withoutSlip.length > 0 );
		this.undo.toggle( state.undoable > 0 && !isRunning );
		const problems = problemTexts( state, this.list.sheet );
		this.problems.show( problems.length > 0 ? html`${ problems.map( ( text ) => html`<p>${ text }</p>` ) }` : null );
		render( this.stripTemplate( state ), this.strip );
		render( this.urgentTemplate( state ), this.urgent );
		render( this.template( state, inStates ), this.element );
	}

	private urgentTemplate( state: ListState ): TemplateResult {
		return html`
			${ this.stopView.element }
			${ this.limit.element }
			<div role="alert">${ this.problems.element }</div>
			<div class="accountcreator-missing-field">${ this.missingField( state ) }</div>`;
	}

	private stripTemplate( state: ListState ): TemplateResult {
		return html`
			${ state.isAtDesk ? nothing : summaryTemplate( this.list, state ) }
			${ this.progress.$element[ 0 ] }
			<p class="accountcreator-progress" ?hidden=${ state.stage.kind !== 'run' }>
				${ this.progressText( state ) }
				${ state.stage.kind === 'run' && mayAskToNotify() ? this.notifyTemplate() : nothing }
			</p>
			${ this.challenge.element }`;
	}

	private notifyTemplate(): TemplateResult {
		return html`<button
			type="button" class="accountcreator-link" data-accountcreator-action="notify" @click=${ () => this.askToNotify() }
		>${ msg( 'accountcreator-notify' ) }</button>`;
	}

	/** The browser asks the person; whatever they say, the button is no longer wanted. */
	private askToNotify(): void {
		void askToNotify().then( () => {
			render( this.stripTemplate( this.list.state ), this.strip );
		} );
	}

	private template( state: ListState, inStates: CountByState ): TemplateResult {
		return html`
			${ state.isAtDesk ? summaryTemplate( this.list, state ) : nothing }
			${ this.follow.element }
			${ this.sheetReturn.element }
			<div class="accountcreator-tools">
				<div
					class="accountcreator-filters" role="group" aria-label=${ msg( 'accountcreator-filters' ) }
					?hidden=${ state.stage.kind === 'list' }
				>
					${ FILTERS.map( ( filter ) => this.filterTemplate( filter, countOf( inStates, filter ) ) ) }
				</div>
				${ this.bulkTemplate( state ) }
				${ this.undo.$element[ 0 ] }
			</div>
			<p role="status">${ this.shownFirstText( inStates ) }</p>`;
	}

	/** What can be done to many rows at once. */
	private bulkTemplate( { stage }: ListState ): TemplateResult | typeof nothing {
		const { bulk } = this.list;
		if ( stage.kind === 'run' || stage.kind === 'list' ) {
			return nothing;
		}
		const [ fixes, people ] = [ bulk.suggestions().length, bulk.withoutAddress.length ];
		return html`
			${ bulkButton( 'fix-all', fixes, msg( 'accountcreator-fix-all', fixes ), () => bulk.applySuggestions() ) }
			${ bulkButton( 'make-passwords', people, msg( 'accountcreator-make-passwords', people ), () => bulk.setMode( bulk.withoutAddress, 'generate' ) ) }`;
	}

	/** Where the list does not begin for want of a field, that field. */
	private missingField( state: ListState ): HTMLElement[] {
		const { stage, missingField } = state;
		return missingField !== null && ( stage.kind === 'check' || stage.kind === 'results' ) ?
			this.shared.render( state, missingField ) : [];
	}

	private filterTemplate( filter: RowFilter, count: number ): TemplateResult {
		return html`<button
			type="button" class="accountcreator-filter" data-accountcreator-filter=${ filter }
			aria-pressed=${ String( filter === this.filter ) }
			?hidden=${ count === 0 && filter !== 'all' && filter !== this.filter }
			@click=${ () => this.choose( filter ) }
		>${ msg( 'accountcreator-filter-count', filterText( filter ), count ) }</button>`;
	}

	/** The person wants to see these rows, and goes on seeing them. */
	public choose( filter: RowFilter ): void {
		this.isChosen = true;
		this.setFilter( filter );
		const { state } = this.list;
		this.render( state, state );
	}

	/** The rows that need somebody come before all others, unless somebody is at work with these already. */
	private chooseFilter(
		{ stage: { kind }, checker }: ListState, before: ListState | null, inStates: CountByState
	): void {
		const isChecked = before?.checker.running && !checker.running && !checker.cancelled;
		if ( kind !== before?.stage.kind ) {
			this.isChosen = false;
			this.setFilter( kind === 'run' || kind === 'list' ? 'all' : firstFilter( inStates, [ 'problems' ] ) );
		} else if ( isChecked && !this.isChosen && this.filter === 'all' && !this.table.isInUse() ) {
			this.setFilter( firstFilter( inStates, [ 'problems', 'warnings' ] ) );
		}
	}

	private setFilter( filter: RowFilter ): void {
		this.filter = filter;
		this.table.setFilter( filter );
	}

	private shownFirstText( inStates: CountByState ): string {
		if ( this.isChosen || this.filter === 'all' ) {
			return '';
		}
		const count = countOf( inStates, this.filter );
		const all = filterText( 'all' );
		return count > 0 ? msg( 'accountcreator-shown-first', count, countOf( inStates, 'all' ) - count, all ) :
			msg( 'accountcreator-shown-first-done', all );
	}

	private progressText( { batch }: ListState ): string {
		const { done, total, secondsLeft } = batch.progress;
		const { phase } = batch;
		const row = 'row' in phase ? this.list.rows.find( ( { id } ) => id === phase.row ) : undefined;
		return enumeration( [
			msg( 'accountcreator-progress-count', done, total ), row ? shownName( row ) : '', leftText( secondsLeft )
		] );
	}
}
