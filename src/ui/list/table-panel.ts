import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { isMendable, type Row } from '../../accounts/list/row';
import { rowOverrides } from '../../accounts/list/row-overrides';
import { msg } from '../shared/messages';
import { ListHead, type ListHeadDependencies } from './list-head';
import { RowTable, type TableActions } from './row-table';
import { SelectionBar } from './selection-bar';
import type { ActionName } from '../shared/screen';
import { TableScroll } from './table-scroll';

type PanelsOwn = Pick<TableActions, 'finish' | 'followLines' | 'showAll' | 'selected' | 'pastedBeyond'>;

function makeTable( list: AccountList, scroll: TableScroll, actions: PanelsOwn ): RowTable {
	return new RowTable( {
		edit: ( row, field, value ) => list.table.edit( row, field, value ),
		canEdit: ( row ) => isMendable( row ) && list.state.stage.kind !== 'run',
		fix: ( row, remark, value ) => list.table.edit( row, remark.field, value ),
		override: ( row, name, chosen ) => list.table.override( row, name, chosen ),
		overrides: ( row ) => rowOverrides( row, list.state.opening?.requests ?? [] ),
		claim: ( row, isTheirs ) => list.table.claim( row, isTheirs ),
		alternatives: ( row ) => list.table.alternatives( row ),
		remove: ( row ) => list.table.remove( [ row ] ),
		undo: () => list.table.undo(),
		asOne: ( act ) => list.table.asOne( act ),
		ownMode: ( { request: { mode } } ) => mode === list.state.mode ? null : mode,
		isMendable,
		...actions,
		canFinish: ( row ) => list.run.holdsStep( row )
	}, ( element ) => scroll.reveal( element ) );
}

export interface PanelActions extends ListHeadDependencies {
	/** Answers the step that an unfinished row waits for. */
	finish( row: Row ): void;
	/** Exports these rows alone. */
	export( action: ActionName, rows: readonly Row[] ): void;
	/** Shows a text; '' for none. */
	say( text: string ): void;
	/** What became of the steps that follow the creation, for a row to show. */
	followLines( row: Row ): unknown;
}

/** The rows of a list with everything that stands above them, and what of them is in sight. */
export class TablePanel {
	/** What nothing goes on without; without a frame around it, so that the strip can stay in sight. */
	public readonly above: readonly HTMLElement[];
	/** Everything else, in its order. */
	public readonly below: readonly HTMLElement[];
	public readonly scroll: TableScroll;
	private readonly head: ListHead;
	private readonly table: RowTable;
	private readonly selection: SelectionBar;
	/** What is on the screen; null: no table is. */
	private shown: ListState | null = null;
	private readonly hint = document.createElement( 'p' );

	public constructor( private readonly list: AccountList, actions: PanelActions ) {
		const covering: HTMLElement[] = [];
		this.scroll = new TableScroll( covering );
		this.table = makeTable( list, this.scroll, {
			finish: ( row ) => actions.finish( row ),
			followLines: ( row ) => actions.followLines( row ),
			showAll: () => this.head.choose( 'all' ),
			selected: ( rows ) => this.selection.render( rows ),
			pastedBeyond: ( lines ) => actions.say( lines > 0 ? msg( 'accountcreator-pasted-beyond', lines ) : '' )
		} );
		this.selection = new SelectionBar( list, {
			selectShown: () => this.table.selection.set( this.table.shownRows, true ),
			countShown: () => this.table.shownRows.length,
			clear: () => {
				this.table.selection.clear();
				this.table.focus();
			},
			export: ( action, rows ) => actions.export( action, rows )
		} );
		this.head = new ListHead( list, {
			setFilter: ( filter ) => this.table.setFilter( filter ),
			isInUse: () => this.table.element.contains( document.activeElement ) || this.scroll.isScrolled
		}, actions );
		covering.push( this.head.strip, this.table.head );
		this.table.element.addEventListener( 'focusin', () => this.scroll.hold() );
		this.hint.className = 'accountcreator-table-hint';
		this.hint.textContent = msg( 'accountcreator-table-keys' );
		this.above = [ this.head.strip, this.head.urgent ];
		this.below = [ this.head.element, this.hint, this.table.element, this.selection.element ];
	}

	/** The headings of the table stay in sight below the strip, whose height the style sheet has to know. */
	public tellHeight( container: HTMLElement ): void {
		// Where a browser has no such observer, they scroll under it.
		if ( 'ResizeObserver' in window ) {
			new ResizeObserver( () => {
				container.style.setProperty( '--accountcreator-strip-height', `${ this.head.strip.offsetHeight }px` );
			} ).observe( this.head.strip );
		}
	}

	/** @param isMessage To what stopped the list, if anything did */
	public focus( isMessage: boolean ): void {
		this.head.focus( isMessage );
	}

	/**
	 * @param state Null: there is no table
	 * @param rows Ids of those that changed
	 */
	public render( state: ListState | null, rows: readonly number[] ): void {
		const { shown: before } = this;
		this.shown = state;
		if ( !state ) {
			return;
		}
		this.head.render( state, before );
		this.table.setWritten( state.stage.kind === 'list' );
		if ( state.edition !== before?.edition ) {
			void this.table.setRows( this.list.rows );
		}
		this.table.update( rows );
		this.table.hideEmpty( this.list.rows );
		if ( state.stage.kind !== before?.stage.kind ) {
			this.table.selection.clear();
		}
		this.selection.render( this.table.selection.all );
	}

	public show( isShown: boolean, { stage, isAtDesk, batch }: ListState ): void {
		[ ...this.above, ...this.below ].forEach( ( element ) => {
			element.hidden = !isShown;
		} );
		// Before the check there is nothing to say of the list as a whole.
		this.head.strip.hidden = !isShown || stage.kind === 'list' || isAtDesk && batch.challenge === null;
		// At a desk, what was done last is in sight elsewhere.
		this.table.element.hidden = !isShown || isAtDesk;
		this.hint.hidden = !isShown || isAtDesk || stage.kind === 'run' || !this.list.rows.some( isMendable );
	}

	/** The row that is being created comes into sight, until the person moves the table. */
	public followRun( { batch: { phase } }: ListState ): void {
		const row = phase.kind === 'creating' ? this.table.row( phase.row ) : null;
		if ( row ) {
			this.scroll.follow( row );
		}
	}
}
