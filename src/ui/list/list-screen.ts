import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import type { Row } from '../../accounts/list/row';
import { checkList } from './check-list';
import { ExplanationView } from '../shared/explanation-view';
import { GatheredChanges } from '../shared/gathered-changes';
import { msg } from '../shared/messages';
import type { ActionName, OpenedScreen, ScreenButton, ViewName } from '../shared/screen';
import type { StepViewDependencies } from '../shared/step-view';
import type { FetchedViewSource } from './lazy-view';
import { LazyExport, type ExportSource } from './lazy-export';
import { perform } from './list-actions';
import { canLeave, listButtons } from './list-buttons';
import { tellByNotification } from './list-notification';
import { ListProgress } from './list-progress';
import { listStatus } from './list-status';
import type { SourcesPart } from './list-sources';
import { ListStep } from './list-step';
import { ListView, type DraftViews } from './list-view';
import { closingText, replaceText } from './loss-texts';
import { tellInTitle } from './list-title';
import { urgencyOf } from './run-urgency';
import { SideViews, type DeskSources } from './side-views';
import { StatusNote } from './status-note';
import { stopText } from './stop-view';
import { TablePanel } from './table-panel';

export interface ListScreenDependencies extends StepViewDependencies {
	/** To view *one*. */
	toOne(): void;
	exports: ExportSource;
	sources: SourcesPart;
	draft: DraftViews;
	desk: DeskSources;
	/** The view of the accounts that were created. */
	mine: FetchedViewSource;
	/** The view of the wiki's limit on new accounts. */
	limit: FetchedViewSource;
	/** The view of what follows the creation, above the table. */
	follow: FetchedViewSource;
	/** What a row says of that. */
	followLines( row: Row ): unknown;
	/**
	 * The view into which the sheet with the passwords is given back.
	 *
	 * @param say Shows a text; '' for none
	 */
	sheetReturn( say: ( text: string ) => void ): FetchedViewSource;
}

function inTable( { kind }: ListState[ 'stage' ] ): boolean {
	return kind === 'check' || kind === 'run' || kind === 'results';
}

/** Is there a table? While the list is written, it shows what was understood of it. */
function hasTable( { stage, showsMine }: ListState, rows: readonly Row[] ): boolean {
	return !showsMine && ( inTable( stage ) || stage.kind === 'list' && rows.length > 0 );
}

/** What is looked at. */
function placeOf( { step, stage, isAtDesk, showsMine }: ListState ): ListState[ 'stage' ][ 'kind' ] | 'step' | 'desk' | 'mine' {
	return step ? 'step' : showsMine ? 'mine' : isAtDesk ? 'desk' : stage.kind;
}

/** Times are counted down, also while nothing else happens. */
function countDown( list: AccountList, changed: () => void ): ReturnType<typeof setInterval> {
	return setInterval( () => {
		if ( list.state.batch.phase.kind === 'waiting' ) {
			changed();
		}
	}, 1000 );
}

/** Did something bring the list to an end that the person has to do something about? */
function hasStopped( { stage, batch: { phase } }: ListState ): boolean {
	return stage.kind === 'results' && phase.kind === 'stopped' && phase.because.kind !== 'person';
}

function sideBySide( ...columns: ReadonlyArray<readonly HTMLElement[]> ): HTMLElement {
	const element = document.createElement( 'div' );
	for ( const elements of columns ) {
		const column = document.createElement( 'div' );
		column.append( ...elements );
		element.append( column );
	}
	return element;
}

/** Views *list*, *check*, *run* and *results*: renders the model. */
export class ListScreen implements OpenedScreen {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-list-screen' );
	public readonly size = 'full';
	public readonly tab = 'many';
	public readonly title = msg( 'accountcreator-title-list' );
	public readonly $steps: JQuery;
	private readonly way = new ListProgress();
	private readonly listView: ListView;
	private readonly side: SideViews;
	private readonly panel: TablePanel;
	private readonly exports: LazyExport;
	private readonly step: ListStep;
	private readonly explanation: ExplanationView;
	/** The list, and beside it or below it its people. */
	private readonly columns: HTMLElement;
	private isShown = false;
	/** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
	private readonly missed = new Set<number>();
	/** What is on the screen, or was when it was left; null: nothing was yet. */
	private shown: ListState | null = null;
	private readonly note: StatusNote;
	private changed: () => void = () => undefined;

	public constructor( private readonly list: AccountList, private readonly dependencies: ListScreenDependencies ) {
		this.$steps = this.way.$element;
		this.note = new StatusNote( list );
		this.explanation = new ExplanationView( dependencies.fetchAdvice );
		const { sources, draft } = dependencies;
		this.listView = new ListView( list, sources, draft, () => this.render( list.state, [] ) );
		this.side = new SideViews( dependencies.desk, dependencies.mine );
		this.exports = new LazyExport( list, dependencies.exports, ( text ) => this.say( text ) );
		this.step = new ListStep( list, dependencies, ( text ) => this.say( text ), () => this.changed() );
		this.panel = new TablePanel( list, {
			...dependencies,
			finish: ( row ) => {
				void this.step.open( row );
			},
			export: ( action, rows ) => this.exports.press( action, rows ),
			say: ( text ) => this.say( text ),
			sheetReturn: dependencies.sheetReturn( ( text ) => this.say( text ) )
		} );
		const { above, between, below } = this.side;
		this.columns = sideBySide( [ this.listView.element ], [
			this.listView.people, ...this.panel.above, between, ...this.panel.below
		] );
		this.$element.append( this.explanation.$element, this.step.element, above, this.columns, below );
		this.$element.get().forEach( ( element ) => this.panel.tellHeight( element ) );
		list.observe( ( _state, rows ) => {
			if ( !this.isShown ) {
				rows.forEach( ( id ) => this.missed.add( id ) );
			}
		} );
		tellInTitle( list );
		tellByNotification( list );
	}

	public get viewName(): ViewName {
		const place = placeOf( this.list.state );
		return place === 'opening' || place === 'openingFailed' || place === 'impossible' ? 'list' : place;
	}

	public get status(): string {
		const { state } = this.list;
		const { phase } = state.batch;
		const text = this.step.status || listStatus( this.list ) || this.note.text;
		// Who has scrolled away from the message is not taken there.
		return text === '' && hasStopped( state ) && phase.kind === 'stopped' && this.panel.scroll.isInHand ? stopText( phase.because ) : text;
	}

	public get canSwitch(): boolean {
		return !this.step.isOpen && canLeave( this.list.state );
	}

	public get buttons(): ScreenButton[] {
		return this.step.isOpen ? this.step.buttons : listButtons( this.list );
	}

	public get closingQuestion(): string | null {
		return closingText( this.list );
	}

	public get replaceQuestion(): string {
		return replaceText( this.list );
	}

	public press( action: ActionName ): void {
		if ( this.step.isOpen ) {
			this.step.press( action );
		} else if ( action === 'one' ) {
			this.dependencies.toOne();
		} else if ( action === 'check' ) {
			void checkList( this.list, this.listView, ( text ) => this.say( text ) );
		} else {
			this.say( '' );
			perform( this.list, action, ( other ) => this.exports.press( other ) );
		}
	}

	public focus(): void {
		const { state } = this.list;
		if ( this.step.isOpen ) {
			this.step.focus();
		} else if ( state.isAtDesk || state.showsMine ) {
			this.side.focus( state );
		} else if ( inTable( state.stage ) ) {
			this.panel.focus( hasStopped( state ) );
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
		const container = this.$element.closest( '.accountcreator-body' )[ 0 ];
		const stopWatching = container ? this.panel.scroll.watch( container ) : (): void => undefined;
		let before: ListState | null = null;
		const stop = this.list.observe( ( state, rows ) => {
			const urgency = urgencyOf( before, state );
			before = state;
			changes.add( state, rows, urgency );
		} );
		this.isShown = true;
		const timer = countDown( this.list, changed );
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
		const { stage, isAtDesk, showsMine } = this.list.state;
		this.list.showMine( false );
		// A desk is closed for a moment, and more people come.
		if ( stage.kind === 'results' && !isAtDesk && !showsMine ) {
			this.list.run.resultsSeen();
		}
	}

	public abandon(): boolean {
		this.list.run.stop();
		return true;
	}

	private say( text: string ): void {
		this.note.say( text );
		this.changed();
	}

	private render( state: ListState, rows: readonly number[] ): void {
		const { stage } = state;
		const { shown: before } = this;
		this.shown = state;
		const isTable = hasTable( state, this.list.rows );
		this.step.render();
		this.way.render( stage.kind );
		const place = placeOf( state );
		this.$element.toggleClass( 'accountcreator-at-desk', place === 'desk' );
		this.way.$element.toggle( place !== 'desk' && place !== 'mine' );
		this.side.render( state, place );
		this.panel.show( isTable && state.step === null, state );
		this.explanation.render( stage );
		this.listView.render( state );
		this.columns.classList.toggle( 'accountcreator-beside', this.listView.isBeside );
		this.panel.render( isTable ? state : null, rows );
		this.follow( state, before );
	}

	/** Another stage begins at its top; within one, only the run moves the table, until the person does. */
	private follow( state: ListState, before: ListState | null ): void {
		const { scroll } = this.panel;
		const kind = placeOf( state );
		const last = before && placeOf( before );
		if ( kind !== last ) {
			if ( inTable( state.stage ) ) {
				this.exports.prepare();
			}
			const isLookingAround = last === 'run' && kind === 'results' && scroll.isInHand;
			if ( !isLookingAround ) {
				scroll.release();
				scroll.toTop();
				this.focus();
			}
		}
		if ( kind === 'run' ) {
			this.panel.followRun( state );
		}
	}
}
