import { plainNames, resultsCsv, sheetCsv, wikitextList, type WikiFacts } from '../../accounts/list/after/export';
import type { AccountList } from '../../accounts/list/account-list';
import type { ListState } from '../../accounts/list/list-state';
import { outcomeOf, type Row } from '../../accounts/list/row';
import { slips } from '../../accounts/list/after/slips';
import { never } from '../../accounts/contract/outcome';
import { ask } from '../shared/ask';
import { GatheredChanges } from '../shared/gathered-changes';
import { ListHead } from './list-head';
import { ListView } from './list-view';
import { ExplanationView } from '../shared/explanation-view';
import { msg } from '../shared/messages';
import { outcomeText } from './row-texts';
import { RowTable } from './row-table';
import { urgencyOf } from './run-urgency';
import { stateText } from './row-view';
import type { ActionName, Screen, ScreenButton, ViewName } from '../shared/screen';
import { slipsElement } from './slips-view';
import { waitText } from './stop-view';
import { copyText, printElement, saveFile } from '../shared/save-copy-print';
import { wikiPlain } from '../shared/wiki-html';

export interface ListSurroundings {
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	/** To view *one*. */
	toOne(): void;
	/** The step that an unfinished row waits for, in view *step*. */
	finish( row: Row ): void;
}

/** Views *list*, *check*, *run* and *results*: renders the model, and takes along what it made. */
export class ListScreen implements Screen {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-many' );
	private readonly list: ListView;
	private readonly head: ListHead;
	private readonly table: RowTable;
	private readonly explanation = new ExplanationView();
	private edition = -1;
	private isShown = false;
	/** Rows that changed while something else was shown, or nothing: a list goes on without its screen. */
	private readonly missed = new Set<number>();
	private stage = '';
	private said = '';
	private changed: () => void = () => undefined;
	private readonly documentTitle = document.title;

	public constructor( private readonly many: AccountList, private readonly surroundings: ListSurroundings ) {
		this.list = new ListView( many );
		this.table = new RowTable( {
			edit: ( row, field, value ) => many.table.edit( row, field, value ),
			canEdit: ( { state } ) => [ 'unchecked', 'checking', 'ready', 'warned', 'rejected', 'refused' ].includes( state ) &&
				many.state.stage.kind !== 'run',
			fix: ( row, remark, value ) => many.table.edit( row, remark.field, value ),
			override: ( row, remark, chosen ) => many.table.override( row, remark, chosen ),
			alternatives: ( row ) => {
				void many.table.alternatives( row );
			},
			remove: ( row ) => many.table.remove( row ),
			finish: ( row ) => surroundings.finish( row )
		} );
		many.observe( ( _state, rows ) => {
			if ( !this.isShown ) {
				rows.forEach( ( id ) => this.missed.add( id ) );
			}
		} );
		this.head = new ListHead( many, surroundings.createAccountPage, {
			setFilter: ( filter ) => this.table.setFilter( filter ),
			isInUse: () => this.table.element.contains( document.activeElement ) ||
				( this.$element.parent().scrollTop() ?? 0 ) > 0
		}, ( text ) => this.say( text ) );
		this.$element.append( this.explanation.$element, this.list.$element, this.head.$element, this.table.element );
	}

	public get size(): 'large' | 'full' {
		return 'full';
	}

	public get title(): string {
		return msg( 'accountcreator-title-many' );
	}

	public get viewName(): ViewName {
		const { kind } = this.many.state.stage;
		return kind === 'check' || kind === 'run' || kind === 'results' ? kind : 'list';
	}

	public get status(): string {
		const { stage, batch, checker } = this.many.state;
		const { phase } = batch;
		// Also before a run that broke off goes on.
		if ( phase.kind === 'finding' ) {
			return msg( 'accountcreator-settling' );
		}
		if ( stage.kind === 'run' ) {
			if ( phase.kind === 'waiting' ) {
				return waitText( phase.because, Math.max( 0, Math.ceil( ( phase.until - Date.now() ) / 1000 ) ) );
			}
			return phase.kind === 'paused' ? msg( 'accountcreator-paused' ) :
				batch.halting ? msg( 'accountcreator-halting' ) : '';
		}
		return checker.running ? msg( 'accountcreator-checking', checker.done, checker.total ) : this.said;
	}

	public get buttons(): ScreenButton[] {
		const { stage } = this.many.state;
		const close: ScreenButton = { action: 'close', label: msg( 'accountcreator-close' ) };
		switch ( stage.kind ) {
			case 'opening':
			case 'impossible':
			case 'openingFailed':
				return [ close ];
			case 'list':
				return [
					{ action: 'one', label: msg( 'accountcreator-to-one' ) }, close,
					{ action: 'check', label: msg( 'accountcreator-check' ), kind: 'progressive' }
				];
			case 'check':
				return this.checkButtons( close );
			case 'run':
				return this.runButtons();
			case 'results':
				return this.resultButtons( close );
			default:
				return never( stage );
		}
	}

	public get closingQuestion(): string | null {
		const { stage } = this.many.state;
		return this.many.run.isBusy ? msg( 'accountcreator-close-run' ) :
			stage.kind === 'check' && !this.many.isMending ? msg( 'accountcreator-close-list' ) : null;
	}

	public press( action: ActionName ): void {
		const { many } = this;
		this.said = '';
		switch ( action ) {
			case 'one':
				this.surroundings.toOne();
				break;
			case 'check':
				this.list.readNow();
				if ( many.rows.length > 0 ) {
					void many.check();
				} else {
					this.say( msg( 'accountcreator-list-empty' ) );
					this.list.focus();
				}
				break;
			case 'back':
				many.backToList();
				break;
			case 'many':
				void ask( msg( 'accountcreator-start-over-question' ), msg( 'accountcreator-start-over' ) )
					.then( () => many.startOver(), () => undefined );
				break;
			case 'start':
				void many.run.start();
				break;
			case 'pause':
				many.run.pause();
				break;
			case 'resume':
				void many.run.resume();
				break;
			case 'stop':
				if ( many.state.checker.running ) {
					many.cancelCheck();
				} else {
					many.run.stop();
				}
				break;
			case 'retry':
				void many.retry();
				break;
			default:
				this.takeAlong( action );
		}
	}

	public focus(): void {
		switch ( this.many.state.stage.kind ) {
			case 'list':
				this.list.focus();
				break;
			case 'check':
			case 'run':
			case 'results':
				this.head.focus();
				break;
			default:
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
		let before: ListState | null = null;
		const stop = this.many.observe( ( state, rows ) => {
			const urgency = urgencyOf( before, state );
			before = state;
			changes.add( state, rows, urgency );
		} );
		this.isShown = true;
		// Times are counted down, also while nothing else happens.
		const timer = setInterval( () => {
			if ( this.many.state.batch.phase.kind === 'waiting' ) {
				changed();
			}
		}, 1000 );
		return () => {
			clearInterval( timer );
			this.isShown = false;
			stop();
			changes.showNow();
		};
	}

	public closed(): void { /* The list stays for the next opening. */ }

	public abandon(): boolean {
		this.many.run.stop();
		return true;
	}

	private checkButtons( close: ScreenButton ): ScreenButton[] {
		const { many } = this;
		const count = many.run.startable.length;
		const { running } = many.state.checker;
		return [
			{
				action: 'back',
				label: many.isMending ? msg( 'accountcreator-back-to-results' ) : msg( 'accountcreator-back-to-list' )
			}, close,
			...( running ? [ { action: 'stop', label: msg( 'accountcreator-cancel-check' ) } as const ] : [] ),
			many.sheet.needsSheet ?
				{ action: 'save-sheet', label: msg( 'accountcreator-save-sheet' ), kind: 'progressive', disabled: running || count === 0 } :
				{ action: 'start', label: msg( 'accountcreator-start', count ), kind: 'progressive', disabled: running || count === 0 }
		];
	}

	private runButtons(): ScreenButton[] {
		const { phase, halting } = this.many.state.batch;
		return [
			{ action: 'stop', label: msg( 'accountcreator-stop' ), kind: 'destructive', disabled: halting === 'stop' },
			phase.kind === 'paused' ?
				{ action: 'resume', label: msg( 'accountcreator-resume' ), kind: 'progressive' } :
				{ action: 'pause', label: msg( 'accountcreator-pause' ), disabled: halting !== null }
		];
	}

	private resultButtons( close: ScreenButton ): ScreenButton[] {
		const { many } = this;
		const left = many.run.left.length;
		// Once more after a reload, the wiki is being asked what became of rows, and then about names.
		const disabled = many.state.checker.running || many.run.isBusy;
		return [
			{ action: 'many', label: msg( 'accountcreator-start-over' ) },
			{ action: 'save-csv', label: msg( 'accountcreator-save-csv' ) },
			...( this.made().length > 0 ? [
				{ action: 'copy-wikitext', label: msg( 'accountcreator-copy-wikitext' ) } as const,
				{ action: 'copy-names', label: msg( 'accountcreator-copy-names' ) } as const,
				{ action: 'print-slips', label: msg( 'accountcreator-print-slips' ) } as const
			] : [] ),
			...( many.rows.some( ( { state } ) => state === 'refused' ) ?
				[ { action: 'retry', label: msg( 'accountcreator-retry' ) } as const ] : [] ),
			...( left === 0 ? [] : [
				many.sheet.needsSheet ?
					{ action: 'save-sheet', label: msg( 'accountcreator-save-sheet' ), kind: 'progressive', disabled } as const :
					{ action: 'resume', label: msg( 'accountcreator-resume-left', left ), kind: 'progressive', disabled } as const
			] ),
			close
		];
	}

	private takeAlong( action: ActionName ): void {
		const { many } = this;
		switch ( action ) {
			case 'save-sheet':
				many.sheet.prepareSheet();
				saveFile( this.fileName( msg( 'accountcreator-sheet-name' ) ), sheetCsv( many.rows, this.facts(), {
					username: msg( 'accountcreator-column-username' ), email: msg( 'accountcreator-column-email' ),
					realname: msg( 'accountcreator-column-realname' ), password: msg( 'accountcreator-column-password' ),
					reason: msg( 'accountcreator-column-reason' ), mode: msg( 'accountcreator-column-mode' )
				}, many.state.mode ), 'text/csv' );
				many.sheet.confirmSheetSaved();
				this.say( msg( 'accountcreator-sheet-saved' ) );
				break;
			case 'save-csv':
				saveFile( this.fileName( msg( 'accountcreator-results-name' ) ), this.results(), 'text/csv' );
				this.say( msg( 'accountcreator-saved' ) );
				break;
			case 'copy-wikitext':
				this.copy( wikitextList( this.made() ) );
				break;
			case 'copy-names':
				this.copy( plainNames( this.made() ) );
				break;
			case 'print-slips':
				printElement( slipsElement( slips( many.rows, this.facts() ) ) );
				break;
			default:
				// The other actions belong to other screens.
		}
	}

	/** Those who have an account. */
	private made(): Row[] {
		return this.many.rows.filter( ( { state } ) => state === 'created' || state === 'already' );
	}

	private copy( text: string ): void {
		this.say( copyText( text ) ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' ) );
	}

	private say( text: string ): void {
		this.said = text;
		this.changed();
	}

	private facts(): WikiFacts {
		return {
			siteName: this.many.state.opening?.siteName ?? '',
			loginAddress: location.origin + mw.util.getUrl( 'Special:UserLogin' )
		};
	}

	private fileName( what: string ): string {
		// To the minute: of two sheets of one day, the later one is to be known.
		const when = new Date().toISOString().slice( 0, 16 ).replace( /[T:]/g, '-' );
		return `${ location.hostname }-${ when }-${ what }.csv`;
	}

	private results(): string {
		const states = {} as Record<Row[ 'state' ], string>;
		for ( const { state } of this.many.rows ) {
			states[ state ] = stateText( state );
		}
		return resultsCsv( this.many.rows, {
			headings: {
				state: msg( 'accountcreator-column-state' ), username: msg( 'accountcreator-column-username' ),
				email: msg( 'accountcreator-column-email' ), explanation: msg( 'accountcreator-column-remarks' )
			},
			states,
			explain: ( row ) => {
				const outcome = outcomeOf( row );
				if ( !outcome || outcome.kind === 'created' ) {
					return '';
				}
				const { wiki, own } = outcomeText( outcome );
				return [ wiki ? wikiPlain( wiki ) : '', own ].filter( ( text ) => text !== '' ).join( ' ' );
			}
		} );
	}

	private render( state: ListState, rows: readonly number[] ): void {
		const { kind } = state.stage;
		const inTable = kind === 'check' || kind === 'run' || kind === 'results';
		this.list.$element.toggle( kind === 'list' );
		this.head.$element.toggle( inTable );
		this.table.element.hidden = !inTable;
		this.explanation.render( state.stage );
		if ( kind === 'list' ) {
			this.list.render( state );
		}
		if ( inTable ) {
			this.head.render( state );
			if ( state.edition !== this.edition ) {
				this.edition = state.edition;
				void this.table.setRows( this.many.rows );
			} else {
				this.table.update( rows );
			}
			if ( state.batch.phase.kind === 'creating' ) {
				this.table.reveal( state.batch.phase.row );
			}
		} else {
			this.head.leave();
		}
		this.renderTitle( state );
		if ( kind !== this.stage ) {
			this.stage = kind;
			this.$element.parent().scrollTop( 0 );
			this.focus();
		}
	}

	/** The progress also stands where it can be seen from another tab. */
	private renderTitle( { stage, batch }: ListState ): void {
		const { done, total } = batch.progress;
		document.title = stage.kind === 'run' ? `(${ done }/${ total }) ${ this.documentTitle }` : this.documentTitle;
	}
}
