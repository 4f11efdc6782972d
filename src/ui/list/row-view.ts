import { html, nothing, render, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import type { FieldDeclaration } from '../../accounts/contract/declarations';
import { never, type Outcome } from '../../accounts/contract/outcome';
import {
	isAboutAccount, outcomeOf, type ListMode, type RequestField, type Row, type RowRemark, type RowState
} from '../../accounts/list/row';
import { digits, msg } from '../shared/messages';
import { outcomeText, remarkText } from './row-texts';
import { NameSearch } from './name-search';
import { smallButton } from './small-button';
import { ownModeText } from './selection-bar';
import { wikiNodes, wikiPlain } from '../shared/wiki-html';

/** What a row lets the person do. */
export interface RowActions {
	fix( row: Row, remark: RowRemark, value: string ): void;
	/** Ticks a box with which the wiki creates what it otherwise refuses, or takes it back. */
	override( row: Row, name: string, chosen: boolean ): void;
	/** The boxes that are not those of its remarks. */
	overrides( row: Row ): readonly FieldDeclaration[];
	/** How the person of the row gets in, where that is another way than that of the list; null: as the others. */
	ownMode( row: Row ): ListMode | null;
	/** Says whether the account that has the row's name is the person's. */
	claim( row: Row, isTheirs: boolean ): void;
	/** Asks for free names in place of one that is taken. Rejects where the wiki cannot be asked. */
	alternatives( row: Row ): Promise<void>;
	remove( row: Row ): void;
	/** Can the row's fields still be edited, once nothing is under way? */
	isMendable( row: Row ): boolean;
	/** Has the person ticked it? */
	isSelected( row: Row ): boolean;
	/** Shows the row of that line. */
	goToLine( line: number ): void;
	/** Answers the step that an unfinished row waits for. */
	finish( row: Row ): void;
	/** What became of the steps that follow the creation, for the row to show. */
	followLines( row: Row ): unknown;
	/** Does the wiki still know the step? Another creation takes its place. */
	canFinish( row: Row ): boolean;
}

/** The columns that can be edited, in the order in which they stand. */
export const EDITABLE: readonly RequestField[] = [ 'username', 'email', 'realname' ];

/** The remarks that are about another row, of which the line is the first of their parameters. */
const ABOUT_ANOTHER: ReadonlyArray<RowRemark[ 'code' ]> = [ 'duplicate', 'lookalike', 'email-repeated' ];

/** What was found out before the creation is past once the account exists, or may exist. */
const EXISTING: readonly RowState[] = [ 'created', 'already', 'unfinished', 'unknown' ];

export function stateText( state: RowState ): string {
	switch ( state ) {
		case 'unchecked':
			return msg( 'accountcreator-state-unchecked' );
		case 'checking':
			return msg( 'accountcreator-state-checking' );
		case 'ready':
			return msg( 'accountcreator-state-ready' );
		case 'warned':
			return msg( 'accountcreator-state-warned' );
		case 'rejected':
			return msg( 'accountcreator-state-rejected' );
		case 'already':
			return msg( 'accountcreator-state-already' );
		case 'creating':
			return msg( 'accountcreator-state-creating' );
		case 'created':
			return msg( 'accountcreator-state-created' );
		case 'refused':
			return msg( 'accountcreator-state-refused' );
		case 'unfinished':
			return msg( 'accountcreator-state-unfinished' );
		case 'unknown':
			return msg( 'accountcreator-state-unknown' );
		case 'skipped':
			return msg( 'accountcreator-state-skipped' );
		default:
			return never( state );
	}
}

function cell( className: string ): HTMLElement {
	const element = document.createElement( 'div' );
	element.className = `accountcreator-cell accountcreator-cell-${ className }`;
	element.setAttribute( 'role', 'gridcell' );
	return element;
}

function isLaidOut( element: HTMLElement ): boolean {
	return getComputedStyle( element ).display !== 'none';
}

/** The box that ticks the row of a line. */
function tickBox( line: number ): HTMLInputElement {
	const box = document.createElement( 'input' );
	box.type = 'checkbox';
	box.tabIndex = -1;
	box.setAttribute( 'data-accountcreator-select', '' );
	box.setAttribute( 'aria-label', msg( 'accountcreator-select-line', line ) );
	return box;
}

/** Whose the account is that has the name, for the person to say where it is not certain. */
function claimTemplate( row: Row, remark: RowRemark, actions: RowActions ): TemplateResult | typeof nothing {
	if ( !isAboutAccount( remark ) ) {
		return nothing;
	}
	return remark.severity === 'error' ?
		smallButton( msg( 'accountcreator-theirs' ), 'theirs', () => actions.claim( row, true ) ) :
		smallButton( msg( 'accountcreator-not-theirs' ), 'not-theirs', () => actions.claim( row, false ) );
}

/** Leads to the row that the remark is about, where that is another one. */
function lineTemplate( { code, parameters }: RowRemark, actions: RowActions ): TemplateResult | typeof nothing {
	const line = Number( parameters[ 0 ] );
	return ABOUT_ANOTHER.includes( code ) ?
		smallButton( msg( 'accountcreator-go-to-line', line ), 'go-to-line', () => actions.goToLine( line ) ) : nothing;
}

/** One row of the table. Its elements stay and are written into: that is fast, and the focus is not lost. */
export class RowView {
	public readonly element = document.createElement( 'div' );
	private readonly state = cell( 'state' );
	private readonly fields = EDITABLE.map( ( field ) => ( {
		field, cell: cell( field ), text: document.createElement( 'bdi' )
	} ) );

	private readonly box: HTMLInputElement;
	private readonly remarks = cell( 'remarks' );
	private readonly tools = cell( 'tools' );
	private place = -1;
	private readonly names: NameSearch;

	/**
	 * @param row
	 * @param actions
	 * @param called What a state is called
	 */
	public constructor(
		public readonly row: Row, private readonly actions: RowActions,
		private readonly called: ( state: RowState ) => string
	) {
		this.element.className = 'accountcreator-row';
		this.element.setAttribute( 'role', 'row' );
		this.element.setAttribute( 'data-accountcreator-row', String( row.id ) );
		this.names = new NameSearch( row, () => actions.alternatives( row ), () => this.render() );
		for ( const { field, cell: element } of this.fields ) {
			element.setAttribute( 'data-field', field );
			element.tabIndex = -1;
		}
		const line = cell( 'line' );
		this.box = tickBox( row.line );
		// A finger finds all of it.
		const label = document.createElement( 'label' );
		label.append( this.box, digits( row.line ) );
		line.append( label );
		this.select( actions.isSelected( row ) );
		this.element.append(
			line, this.state, ...this.fields.map( ( { cell: element } ) => element ), this.remarks, this.tools
		);
		this.render();
	}

	/** Shows whether the person has ticked the row. */
	public select( isSelected: boolean ): void {
		this.box.checked = isSelected;
		this.element.setAttribute( 'aria-selected', String( isSelected ) );
	}

	/** Where the row stands in the list, counted from 0. */
	public setPlace( place: number ): void {
		if ( place !== this.place ) {
			this.place = place;
			this.element.setAttribute( 'aria-rowindex', String( place + 2 ) );
		}
	}

	/** What others find the row by, and nothing that takes long. */
	public mark(): void {
		const { row, element } = this;
		element.setAttribute( 'data-state', row.state );
		element.setAttribute( 'data-username', row.canonical || row.request.username );
	}

	public render(): void {
		const { row } = this;
		this.mark();
		this.state.textContent = this.called( row.state );
		this.element.toggleAttribute( 'data-editable', this.actions.isMendable( row ) );
		for ( const { field, cell: element, text } of this.fields ) {
			const value = row.request[ field ];
			if ( text.textContent !== value ) {
				text.textContent = value;
			}
			element.classList.toggle( 'accountcreator-cell-empty', value === '' );
			if ( text.parentNode !== element ) {
				element.textContent = '';
				element.append( text );
			}
			// What was said before an edit is past.
			if ( row.state !== 'unchecked' && row.remarks.some( ( remark ) => remark.field === field && remark.severity === 'error' ) ) {
				element.setAttribute( 'aria-invalid', 'true' );
			} else {
				element.removeAttribute( 'aria-invalid' );
			}
		}
		this.renderControls();
	}

	public cell( field: RequestField ): HTMLElement | null {
		return this.fields.find( ( each ) => each.field === field )?.cell ?? null;
	}

	/** Everything in the row that takes the focus, from its beginning to its end. Some columns are hidden. */
	public get stops(): HTMLElement[] {
		return [
			...( isLaidOut( this.box ) ? [ this.box ] : [] ),
			...this.fields.map( ( { cell: element } ) => element ).filter( isLaidOut ),
			...[ this.remarks, this.tools ].filter( isLaidOut ).flatMap( ( element ) => (
				Array.from( element.querySelectorAll<HTMLElement>( 'button, input, a[href]' ) )
			) )
		];
	}

	private renderControls(): void {
		const { row, actions } = this;
		const hadFocus = [ this.remarks, this.tools ].some( ( element ) => element.contains( document.activeElement ) );
		const outcome = outcomeOf( row );
		const isPast = EXISTING.includes( row.state );
		const telling = row.remarks.filter( ( each ) => !isPast || isAboutAccount( each ) );
		// Most rows of a long list have nothing to say.
		const boxes = isPast ? [] : actions.overrides( row );
		const own = this.ownTexts();
		const says = telling.length + boxes.length + own.length > 0 || outcome || row.follow;
		if ( says || this.remarks.hasChildNodes() ) {
			render( [
				own.map( ( text ) => html`<div class="accountcreator-row-remark">${ text }</div>` ),
				telling.map( ( remark ) => this.remarkTemplate( remark ) ),
				outcome ? this.outcomeTemplate( outcome ) : nothing,
				boxes.map( ( { name, label } ) => this.overrideTemplate( name, wikiPlain( label ) || name ) ),
				actions.followLines( row )
			], this.remarks );
		}
		render( this.toolTemplate(), this.tools );
		// The wiki's own words may have links.
		for ( const link of Array.from( this.remarks.querySelectorAll( 'a[href]' ) ) ) {
			link.setAttribute( 'tabindex', '-1' );
		}
		if ( hadFocus && !this.element.contains( document.activeElement ) ) {
			// What was pressed is gone, and whoever pressed it stays in the row.
			this.cell( 'username' )?.focus( { preventScroll: true } );
		}
	}

	/** What holds for this person and not for the others. */
	private ownTexts(): string[] {
		const { row, actions } = this;
		const mode = actions.ownMode( row );
		return [
			...( mode ? [ ownModeText( mode ) ] : [] ),
			...( row.request.reason ? [ msg( 'accountcreator-own-reason', row.request.reason ) ] : [] )
		];
	}

	private outcomeTemplate( outcome: Outcome ): TemplateResult {
		const { row, actions } = this;
		const { wiki, own } = outcome.kind === 'step' && actions.canFinish( row ) ?
			{ wiki: null, own: msg( 'accountcreator-row-unfinished' ) } : outcomeText( row, outcome );
		return html`<div>${ guard( [ wiki ], () => wiki ? wikiNodes( wiki ) : nothing ) } ${ own }</div>`;
	}

	private remarkTemplate( remark: RowRemark ): TemplateResult {
		const { row, actions } = this;
		const { message, override } = remark;
		const asksForNames = isAboutAccount( remark ) && remark.severity === 'error' && remark.fixes.length === 0;
		const fixes = remark.fixes.map( ( value ) => (
			smallButton( msg( 'accountcreator-fix', value ), 'fix', () => actions.fix( row, remark, value ) )
		) );
		const buttons = [
			lineTemplate( remark, actions ), ...fixes, asksForNames ? this.names.template() : nothing,
			claimTemplate( row, remark, actions )
		];
		return html`<div class="accountcreator-row-remark accountcreator-row-remark-${ remark.severity }">
			${ message ? guard( [ message ], () => wikiNodes( message ) ) : remarkText( remark ) }
			${ buttons.some( ( each ) => each !== nothing ) ? html`<div class="accountcreator-row-buttons">${ buttons }</div>` : nothing }
			${ override === null ? nothing : this.overrideTemplate( override, msg( 'accountcreator-override' ) ) }
		</div>`;
	}

	private overrideTemplate( override: string, label: unknown ): TemplateResult {
		const { row, actions } = this;
		const onChange = ( { target }: Event ): void => {
			actions.override( row, override, target instanceof HTMLInputElement && target.checked );
		};
		return html`<label>
			<input type="checkbox" tabindex="-1" .checked=${ row.overrides.includes( override ) } @change=${ onChange }>
			${ label }
		</label>`;
	}

	private toolTemplate(): TemplateResult | typeof nothing {
		const { row, actions } = this;
		if ( row.state === 'unfinished' ) {
			return actions.canFinish( row ) ?
				smallButton( msg( 'accountcreator-finish' ), 'finish', () => actions.finish( row ) ) : nothing;
		}
		if ( !actions.isMendable( row ) || row.state === 'already' ) {
			return nothing;
		}
		const label = msg( 'accountcreator-remove', row.request.username );
		return html`<button
			type="button" class="accountcreator-small-button accountcreator-bin" tabindex="-1" data-accountcreator-action="remove"
			aria-label=${ label } title=${ label } @click=${ () => actions.remove( row ) }
		></button>`;
	}
}
