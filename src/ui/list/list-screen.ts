import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import type { Row } from '../../accounts/list/row';
import { ask } from '../shared/ask';
import { ExplanationView } from '../shared/explanation-view';
import { GatheredChanges } from '../shared/gathered-changes';
import { msg } from '../shared/messages';
import type { ActionName, Screen, ScreenButton, ViewName } from '../shared/screen';
import type { Redirector } from '../shared/step-view';
import { listButtons } from './list-buttons';
import { ListHead } from './list-head';
import { listStatus } from './list-status';
import { ListStep } from './list-step';
import { ListView } from './list-view';
import { closingText, startOverText } from './loss-texts';
import { PageTitle } from './page-title';
import { ReturnWatch } from './return-watch';
import { RowTable } from './row-table';
import { urgencyOf } from './run-urgency';
import { stopText } from './stop-view';
import { TableScroll } from './table-scroll';
import { takeAway } from './take-away';

export interface ListSurroundings {
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	/** To view *one*. */
	toOne(): void;
	/** Leads to another site and back, where a step wants that. */
	redirector: Redirector;
	/** The step that an unfinished row waits for, in view *step*. */
	finish( row: Row ): void;
}

const EDITABLE_STATES: ReadonlyArray<Row[ 'state' ]> = [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'refused' ];

function makeTable( list: AccountList, scroll: TableScroll, finish: ( row: Row ) => void ): RowTable {
	return new RowTable( {
		edit: ( row, field, value ) => list.table.edit( row, field, value ),
		canEdit: ( { state } ) => EDITABLE_STATES.includes( state ) && list.state.stage.kind !== 'run',
		fix: ( row, remark, value ) => list.table.edit( row, remark.field, value ),
		override: ( row, remark, chosen ) => list.table.override( row, remark, chosen ),
		alternatives: ( row ) => list.table.alternatives( row ),
		remove: ( row ) => list.table.remove( row ),
		finish
	}, ( element ) => scroll.reveal( element ) );
}

function inTable( { kind }: ListState[ 'stage' ] ): boolean {
	return kind === 'check' || kind === 'run' || kind === 'results';
}

/** Did something bring the list to an end that the person has to do something about? */
function hasStopped( { stage, batch: { phase } }: ListState ): boolean {
	return stage.kind === 'results' && phase.kind === 'stopped' && phase.because.kind !== 'person';
}

/** Views *list*, *check*, *run* and *results*: renders the model. */
export class ListScreen implements Screen {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-many' );
	public readonly size = 'full';
	private readonly listView: ListView;
	private readonly head: ListHead;
	private readonly table: RowTable;
	private readonly step: ListStep;
	private readonly scroll: TableScroll;
	private readonly explanation = new ExplanationView();
	private readonly pageTitle = new PageTitle( document );
	private readonly comingBack = new ReturnWatch();
	private readonly hint = document.createElement( 'p' );
	private edition = -1;
	private isShown = false;
	/** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
	private readonly missed = new Set<number>();
	private stage = '';
	/** What was said last, and of what: it goes when that changes. */
	private said = { text: '', of: '' };
	private changed: () => void = () => undefined;

	public constructor( private readonly list: AccountList, private readonly surroundings: ListSurroundings ) {
		this.listView = new ListView( list );
		const covering: HTMLElement[] = [];
		this.scroll = new TableScroll( covering );
		this.table = makeTable( list, this.scroll, ( row ) => surroundings.finish( row ) );
		this.head = new ListHead( list, surroundings.createAccountPage, {
			setFilter: ( filter ) => this.table.setFilter( filter ),
			isInUse: () => this.table.element.contains( document.activeElement ) || this.scroll.isScrolled
		}, ( text ) => this.say( text ) );
		this.step = new ListStep( list, surroundings.redirector, () => this.changed() );
		covering.push( this.head.strip, this.table.head );
		// The headings of the table stay in sight below it; where a browser has no such observer, they scroll under it.
		if ( 'ResizeObserver' in window ) {

			new ResizeObserver( () => {
				this.$element.css( '--accountcreator-strip-height', `${ this.head.strip.offsetHeight }px` );
			} ).observe( this.head.strip );

		}
		this.table.element.addEventListener( 'focusin', () => this.scroll.hold() );
		this.hint.className = 'accountcreator-table-hint';
		this.hint.textContent = msg( 'accountcreator-table-keys' );
		this.$element.append(
			this.explanation.$element, this.step.element, this.listView.element, this.head.strip, this.head.element,
			this.hint, this.table.element
		);
		list.observe( ( state, rows ) => {
			if ( !this.isShown ) {
				rows.forEach( ( id ) => this.missed.add( id ) );
			}
			// Also while nothing of the list is shown: it stands where it can be seen from another tab.
			const { done, total } = state.batch.progress;
			this.pageTitle.show( state.stage.kind === 'run' ? msg( 'accountcreator-title-progress', done, total ) : '' );
		} );
	}

	public get title(): string {
		return msg( 'accountcreator-title-many' );
	}

	public get viewName(): ViewName {
		const { kind } = this.list.state.stage;
		return this.step.isOpen ? 'step' : kind === 'check' || kind === 'run' || kind === 'results' ? kind : 'list';
	}

	public get status(): string {
		const { state } = this.list;
		const { phase } = state.batch;
		const text = this.step.status || listStatus( this.list ) || ( this.said.of === this.subject ? this.said.text : '' );
		// Who has scrolled away from the message is not taken there.
		return text === '' && hasStopped( state ) && phase.kind === 'stopped' && this.scroll.isInHand ? stopText( phase.because ) : text;
	}

	public get buttons(): ScreenButton[] {
		return this.step.isOpen ? this.step.buttons : listButtons( this.list );
	}

	public get closingQuestion(): string | null {
		return closingText( this.list );
	}

	public press( action: ActionName ): void {
		const { list } = this;
		if ( this.step.isOpen ) {
			this.step.press( action );
			return;
		}
		this.said = { text: '', of: '' };
		switch ( action ) {
			case 'one':
				this.surroundings.toOne();
				break;
			case 'check':
				this.check();
				break;
			case 'back':
				list.backToList();
				break;
			case 'many':
				void ask( startOverText( list ), msg( 'accountcreator-start-over' ) )
					.then( () => list.startOver(), () => undefined );
				break;
			case 'reopen':
				void list.reopen();
				break;
			case 'start':
				void list.run.start();
				break;
			case 'pause':
				list.run.pause();
				break;
			case 'resume':
				void list.run.resume();
				break;
			case 'stop':
				if ( list.state.checker.running ) {
					list.cancelCheck();
				} else {
					list.run.stop();
				}
				break;
			case 'retry':
				void list.retry();
				break;
			case 'sheet-saved':
				list.sheet.confirmSheetSaved();
				break;
			default:
				this.say( takeAway( list, action ) ?? '' );
		}
	}

	public focus(): void {
		const { state } = this.list;
		if ( this.step.isOpen ) {
			this.step.focus();
		} else if ( inTable( state.stage ) ) {
			this.head.focus( hasStopped( state ) );
		} else if ( state.stage.kind === 'list' ) {
			this.listView.focus();
		} else {
			this.explanation.focus();
		}
	}

	public observe( changed: () => void ): () => void {
		this.changed = changed;
		const changes = new GatheredChanges( ( state: ListState, rows ) => {
			this.render( state, [ ...this.missed, ...rows ] );
			this.missed.clear();
			changed();
		} );
		const container = this.$element.parent()[ 0 ];
		const stopWatching = container ? this.scroll.watch( container ) : (): void => undefined;
		let before: ListState | null = null;
		const stop = this.list.observe( ( state, rows ) => {
			const urgency = urgencyOf( before, state );
			before = state;
			changes.add( state, rows, urgency );
		} );
		this.isShown = true;
		// Times are counted down, also while nothing else happens.
		const timer = setInterval( () => {
			if ( this.list.state.batch.phase.kind === 'waiting' ) {
				changed();
			}
		}, 1000 );
		return () => {
			clearInterval( timer );
			this.isShown = false;
			stop();
			stopWatching();
			changes.showNow();
		};
	}

	/** The list stays for the next opening; what became of it has been seen. */
	public closed(): void {
		if ( this.list.state.stage.kind === 'results' ) {
			this.list.run.resultsSeen();
		}
	}

	public abandon(): boolean {
		this.list.run.stop();
		return true;
	}

	private check(): void {
		this.listView.readNow();
		if ( this.list.rows.length > 0 ) {
			void this.list.check();
		} else {
			this.say( msg( 'accountcreator-list-empty' ) );
			this.listView.focus();
		}
	}

	private get subject(): string {
		const { stage, edition } = this.list.state;
		return `${ stage.kind } ${ edition }`;
	}

	private say( text: string ): void {
		this.said = { text, of: this.subject };
		this.changed();
	}

	private render( state: ListState, rows: readonly number[] ): void {
		const { stage } = state;
		const isTable = inTable( stage );
		this.step.render();
		this.listView.element.hidden = stage.kind !== 'list';
		for ( const element of [ this.head.strip, this.head.element, this.hint, this.table.element ] ) {
			element.hidden = !isTable || this.step.isOpen;
		}
		// Nothing is edited in a run.
		this.hint.hidden = this.hint.hidden || stage.kind === 'run';
		this.explanation.render( stage );
		this.listView.render( state );
		if ( isTable ) {
			this.renderTable( state, rows );
		} else {
			this.head.leave();
		}
		this.waitForOtherTab( state );
		this.follow( state );
	}

	private renderTable( state: ListState, rows: readonly number[] ): void {
		this.head.render( state );
		if ( state.edition !== this.edition ) {
			this.edition = state.edition;
			void this.table.setRows( this.list.rows );
		} else {
			this.table.update( rows );
		}
	}

	/** Another stage begins at its top; within one, only the run moves the table, until the person does. */
	private follow( { stage, batch: { phase } }: ListState ): void {
		const before = this.stage;
		const kind = this.step.isOpen ? 'step' : stage.kind;
		this.stage = kind;
		if ( kind !== before ) {
			const isLookingAround = before === 'run' && kind === 'results' && this.scroll.isInHand;
			if ( !isLookingAround ) {
				this.scroll.release();
				this.scroll.toTop();
				this.focus();
			}
		}
		const row = phase.kind === 'creating' ? this.table.row( phase.row ) : null;
		if ( kind === 'run' && row ) {
			this.scroll.follow( row );
		}
	}

	/** Two tabs would get in each other's way; who comes back from the other one has finished there. */
	private waitForOtherTab( { problem }: ListState ): void {
		if ( problem?.kind === 'otherTab' ) {
			this.comingBack.wait( () => this.list.state.problem?.kind === 'otherTab', () => {
				void this.list.run.start();
			} );
		}
	}
}
