import { html, nothing, render, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import type { AccountList } from '../../accounts/list/account-list';
import { disputedColumns, hasChoice, namesSomebody, withMeaning } from '../../accounts/list/column-choice';
import type { ListState, Understood } from '../../accounts/list/list-state';
import type { ReadColumn, Reading, ReadRow } from '../../accounts/list/read/reading';
import { COLUMN_MEANINGS, type ColumnMeaning } from '../../accounts/list/row';
import { isolated, msg, sentences } from '../shared/messages';
import { columnText } from './column-text';
import type { FetchedView } from './lazy-view';
import { choiceText } from './choice-text';
import { enumeration } from '../shared/local-texts';

/** How many people of a reading are shown, to tell it from others. */
const PREVIEWED = 3;

function headingOf( { heading }: Pick<ReadColumn, 'heading'>, place: number ): string {
	return heading === '' ? msg( 'accountcreator-column-number', place + 1 ) : isolated( heading );
}

/** `Username: Ada, E-mail: ada@example.org` */
function personText( person: ReadRow ): string {
	return enumeration( ( [ 'username', 'realname', 'email' ] as const ).filter( ( field ) => person[ field ] !== '' )
		.map( ( field ) => msg( 'accountcreator-labelled', columnText( field ), person[ field ] ) ) );
}

/** By which people of several readings are compared; no field has a line end in it. */
const keyOf = ( { line, username, realname, email }: ReadRow ): string => [ line, username, realname, email ].join( '\n' );

/** The people that tell a reading from the others: those that not all of them have come first. */
function tellingPeople( readings: readonly Reading[] ): ReadRow[][] {
	const counts = new Map<string, number>();
	for ( const key of readings.flatMap( ( { rows } ) => rows.map( keyOf ) ) ) {
		counts.set( key, ( counts.get( key ) ?? 0 ) + 1 );
	}
	return readings.map( ( { rows } ) => {
		const own = rows.filter( ( person ) => counts.get( keyOf( person ) ) !== readings.length );
		return ( own.length > 0 ? own : rows ).slice( 0, PREVIEWED );
	} );
}

function peopleTemplate( people: readonly ReadRow[] = [] ): TemplateResult[] {
	return people.map( ( person ) => html`<span class="accountcreator-read-person">${ personText( person ) }</span>` );
}

/** `First name + Last name, E-mail` */
function summaryText( columns: readonly ReadColumn[] ): string {
	const has = ( meaning: ColumnMeaning ): boolean => columns.some( ( column ) => column.meaning === meaning );
	const isJoined = has( 'firstname' ) && has( 'lastname' );
	return enumeration( COLUMN_MEANINGS.filter( ( meaning ) => (
		meaning !== 'unused' && has( meaning ) && !( isJoined && meaning === 'lastname' )
	) ).map( ( meaning ) => isJoined && meaning === 'firstname' ?
		msg( 'accountcreator-columns-both', columnText( 'firstname' ), columnText( 'lastname' ) ) : columnText( meaning ) ) );
}

/** Which of the readings is the one by which the text is taken now; -1: none of them, since a column was chosen. */
function takenReading( offered: readonly Reading[], { readings, chosen, columns: taken }: Understood ): number {
	// Several may have the same columns, and differ in who is somebody.
	const same = offered.findIndex( ( reading ) => reading === readings[ chosen ] );
	return same !== -1 ? same : offered.findIndex( ( { columns } ) => (
		columns?.every( ( { meaning }, place ) => meaning === taken?.[ place ]?.meaning ) === true
	) );
}

/** What is not clear about a text. */
function unclearText( { columns, offered: readings }: Understood ): string {
	const disputed = disputedColumns( readings );
	if ( disputed.length > 0 ) {
		return sentences( disputed.map( ( column ) => msg(
			'accountcreator-columns-disputed', headingOf( column, column.place ), choiceText( column.meanings.map( columnText ) )
		) ) );
	}
	if ( readings.length < 2 && ( columns === null || columns.length < 2 ) ) {
		return msg( 'accountcreator-readings-guess' );
	}
	return columns === null || readings.length > 1 ? msg( 'accountcreator-readings-unclear', readings.length ) :
		columns.some( ( { meaning } ) => namesSomebody( meaning ) ) ? msg( 'accountcreator-columns-unclear' ) :
			msg( 'accountcreator-columns-nobody' );
}

/** What was understood of the columns of a table, and how else a text may be taken, for a person to change. */
export class ColumnView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	/** Is it open, and for which table, since the person did something there; else only what is not certain is. */
	private toggled: { table: number; isOpen: boolean } | null = null;

	public constructor( private readonly list: AccountList ) {
		this.element.className = 'accountcreator-columns';
	}

	public focus(): void {
		// What is folded stands before it, and cannot have the focus.
		this.element.querySelector<HTMLElement>( 'input, select, [data-accountcreator-action=confirm-columns]' )?.focus();
	}

	public render( { parsed }: ListState ): void {
		const isShown = parsed !== null && ( hasChoice( parsed ) || parsed.offered.length > 1 );
		render( isShown ? this.template( parsed ) : nothing, this.element );
	}

	private isOpen( { table, certain }: Understood ): boolean {
		return !certain || this.toggled?.table === table && this.toggled.isOpen;
	}

	private template( parsed: Understood ): TemplateResult {
		const isOpen = this.isOpen( parsed );
		return html`
			<p class="accountcreator-columns-summary" ?hidden=${ !parsed.certain }>
				${ this.summaryTemplate( parsed ) }
				<button
					type="button" class="accountcreator-small-button" data-accountcreator-action="columns"
					aria-expanded=${ String( isOpen ) } @click=${ () => this.open( parsed, !isOpen ) }
				>${ isOpen ? msg( 'accountcreator-columns-done' ) : msg( 'accountcreator-columns-change' ) }</button>
			</p>
			${ isOpen ? this.openTemplate( parsed ) : nothing }`;
	}

	private summaryTemplate( { columns, remembered, readings, chosen }: Understood ): TemplateResult {
		if ( columns === null ) {
			const [ person ] = readings[ chosen ]?.rows ?? [];
			return html`${ person ? personText( person ) : '' }`;
		}
		const unused = columns.filter( ( { meaning } ) => meaning === 'unused' ).length;
		return html`
			<strong>${ msg( 'accountcreator-columns' ) }</strong>
			${ summaryText( columns ) }${ unused > 0 ? msg( 'accountcreator-columns-unused', unused ) : '' }
			${ remembered ? msg( 'accountcreator-columns-remembered' ) : '' }`;
	}

	private openTemplate( parsed: Understood ): TemplateResult {
		const { columns, certain, offered } = parsed;
		const isTable = columns !== null && columns.length > 1;
		// Where there is nothing to choose, that it is a guess is all there is to say.
		const isSaid = !certain || offered.length < 2 && !isTable;
		return html`
			<div
				class="accountcreator-columns-question ${ certain ? '' : 'accountcreator-columns-open' }"
				role="group" aria-label=${ msg( 'accountcreator-columns-label' ) }
			>
				<p ?hidden=${ !isSaid }><strong>${ isSaid ? unclearText( parsed ) : '' }</strong></p>
				${ guard( [ parsed ], () => offered.length > 1 ? this.readingsTemplate( parsed ) : isTable ? nothing : peopleTemplate( tellingPeople( offered )[ 0 ] ) ) }
				${ isTable ? html`<div class="accountcreator-column-cards">
					${ columns.map( ( column, place ) => this.columnTemplate( column, place, columns, parsed ) ) }
				</div>` : nothing }
				${ isTable ? this.notesTemplate( columns ) : nothing }
				<p ?hidden=${ certain }>
					<button
						type="button" class="accountcreator-plain-button accountcreator-primary"
						data-accountcreator-action="confirm-columns" @click=${ () => this.confirm( parsed ) }
					>${ msg( 'accountcreator-columns-confirm' ) }</button>
				</p>
			</div>`;
	}

	private readingsTemplate( parsed: Understood ): TemplateResult {
		const { offered } = parsed;
		const people = tellingPeople( offered );
		const taken = takenReading( offered, parsed );
		// How many people there are is told only where it tells the readings apart.
		const isMore = new Set( offered.map( ( { rows } ) => rows.length ) ).size > 1;
		const radios = offered.map( ( reading, index ) => html`<label class="accountcreator-reading">
			<input
				type="radio" name="reading" value=${ index } .checked=${ index === taken }
				@change=${ () => this.choose( reading, parsed ) }
			>
			<span>${ isMore ? html`<span>${ msg( 'accountcreator-understood', reading.rows.length ) }</span>` : nothing }${ peopleTemplate( people[ index ] ) }</span>
		</label>` );
		const label = msg( 'accountcreator-readings' );
		return html`<div class="accountcreator-readings" role="radiogroup" aria-label=${ label }>${ radios }</div>`;
	}

	private columnTemplate(
		column: ReadColumn, place: number, columns: readonly ReadColumn[], { table }: Understood
	): TemplateResult {
		const { meaning, examples } = column;
		const onChange = ( { target }: Event ): void => {
			const value = target instanceof HTMLSelectElement ? target.value : '';
			const chosen = COLUMN_MEANINGS.find( ( each ) => each === value );
			if ( chosen ) {
				this.toggled = { table, isOpen: true };
				this.list.draft.setColumns( withMeaning( columns.map( ( each ) => each.meaning ), place, chosen ) );
			}
		};
		const options = COLUMN_MEANINGS.map( ( each ) => (
			html`<option value=${ each } .selected=${ each === meaning }>${ columnText( each ) }</option>`
		) );
		return html`<div class="accountcreator-column ${ meaning === 'unused' ? 'accountcreator-column-unused' : '' }">
			<label>
				<span class="accountcreator-column-heading">${ headingOf( column, place ) }</span>
				<select name="column" @change=${ onChange }>${ options }</select>
			</label>
			<ul>${ examples.map( ( example ) => html`<li><bdi>${ example }</bdi></li>` ) }</ul>
		</div>`;
	}

	/** What becomes of columns that are not what stands there. */
	private notesTemplate( columns: readonly ReadColumn[] ): TemplateResult {
		const has = ( meaning: ColumnMeaning ): boolean => columns.some( ( column ) => column.meaning === meaning );
		const joined = has( 'firstname' ) && has( 'lastname' ) &&
			this.list.rows.find( ( { request } ) => request.realname !== '' )?.request.realname;
		return html`
			<p ?hidden=${ !joined }>${ joined ? msg( 'accountcreator-columns-joined', joined ) : '' }</p>
			<p ?hidden=${ !has( 'unused' ) }>${ msg( 'accountcreator-columns-carried' ) }</p>`;
	}

	private open( { table }: Understood, isOpen: boolean ): void {
		this.toggled = { table, isOpen };
		this.render( this.list.state );
	}

	private confirm( { chosen, table }: Understood ): void {
		this.toggled = { table, isOpen: false };
		this.list.draft.chooseReading( chosen );
		this.render( this.list.state );
		this.element.querySelector<HTMLElement>( '[data-accountcreator-action=columns]' )?.focus();
	}

	private choose( reading: Reading, { readings, table }: Understood ): void {
		this.toggled = { table, isOpen: true };
		const index = readings.indexOf( reading );
		if ( index !== -1 ) {
			this.list.draft.chooseReading( index );
		} else if ( reading.columns ) {
			// A column was chosen since: the readings that there were are offered still.
			this.list.draft.setColumns( reading.columns.map( ( { meaning } ) => meaning ) );
		}
	}
}
