import { html, nothing, render, type TemplateResult } from 'lit-html';
import { fileName } from '../../accounts/list/file-name';
import type { ListState } from '../../accounts/list/list-state';
import { mineCsv, mineWikitext } from '../../accounts/mine/mine-report';
import type { Mine, MineAccount, MineFilter } from '../../accounts/mine/mine';
import type { FetchedView } from './lazy-view';
import { MessageBox } from './message-box';
import { MineTable } from './mine-table';
import { countTexts, errorNodes, mailQuestion, mineTexts } from './mine-texts';
import { ask } from '../shared/ask';
import { localTime } from '../shared/local-texts';
import { msg } from '../shared/messages';
import { copyText, saveFile } from '../shared/save-copy-print';
import { textToCopy, withoutMarks } from '../shared/text-to-copy';

const DAY = 24 * 60 * 60 * 1000;

/** How far it is looked back unless somebody says otherwise, in days. */
const USUAL = 30;

const dayOf = ( time: number ): string => localTime( new Date( time ) ).slice( 0, 10 );

/** The beginning of a day on this machine's clock; null: there is no such day. */
function beginOf( day: string ): number | null {
	const time = new Date( `${ day }T00:00` ).getTime();
	return Number.isNaN( time ) ? null : time;
}

function field( name: 'minefrom' | 'mineto' | 'minereason', type: 'date' | 'text' ): HTMLInputElement {
	const input = document.createElement( 'input' );
	input.setAttribute( 'name', name );
	input.type = type;
	input.autocomplete = 'off';
	return input;
}

/** The accounts that the person created for others, and what became of them: to find, to help, and for the report. */
export class MineView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly from = field( 'minefrom', 'date' );
	private readonly to = field( 'mineto', 'date' );
	private readonly reason = field( 'minereason', 'text' );
	private readonly problem = new MessageBox( 'error' );
	private readonly texts = mineTexts();
	private readonly table = new MineTable( this.texts, ( account ) => this.mail( account ) );
	private isShown = false;
	private said = '';

	public constructor( private readonly mine: Mine ) {
		this.element.className = 'accountcreator-mine';
		this.reason.dir = 'auto';
		this.from.value = dayOf( Date.now() - USUAL * DAY );
		this.to.value = dayOf( Date.now() );
		mine.observe( () => this.draw() );
	}

	public focus(): void {
		this.element.querySelector<HTMLElement>( 'h3' )?.focus();
	}

	/** Each time that it comes into sight, the wiki is asked anew. */
	public render( { showsMine }: ListState ): void {
		const begins = showsMine && !this.isShown;
		this.isShown = showsMine;
		if ( begins ) {
			this.show();
		}
	}

	private get filter(): MineFilter {
		// Whichever of the two days is the later one.
		const days = [ beginOf( this.from.value ) ?? 0, beginOf( this.to.value ) ?? Date.now() ];
		const [ from = 0, to = 0 ] = days.sort( ( a, b ) => a - b );
		return { from, to: to + DAY - 1000, reason: this.reason.value };
	}

	private show(): void {
		this.said = '';
		void this.mine.show( this.filter );
	}

	private draw(): void {
		const { error, accounts, canMail, hasMore } = this.mine.state;
		this.problem.show( error ? html`<p>${ msg( 'accountcreator-mine-failed' ) } ${ errorNodes( error ) }</p>${ this.moreButton( msg( 'accountcreator-reopen' ) ) }` : null );
		render( html`
			<h3 tabindex="-1">${ msg( 'accountcreator-mine' ) }</h3>
			<form @submit=${ this.onSubmit }>
				<label>${ msg( 'accountcreator-mine-from' ) } ${ this.from }</label>
				<label>${ msg( 'accountcreator-mine-to' ) } ${ this.to }</label>
				<label>${ msg( 'accountcreator-mine-reason' ) } ${ this.reason }</label>
				<button class="accountcreator-plain-button accountcreator-primary" data-accountcreator-action="show-mine">${ msg( 'accountcreator-mine-show' ) }</button>
			</form>
			<p class="accountcreator-mine-counts" role="status">${ this.statusTexts().map( ( text ) => html`<span>${ text }</span>` ) }</p>
			<div role="alert">${ this.problem.element }</div>
			${ accounts.length > 0 ? this.accountsTemplate() : nothing }
			${ hasMore && !error ? this.moreButton( msg( 'accountcreator-mine-more' ) ) : nothing }
			${ this.helpTemplate( canMail ) }`, this.element );
	}

	/** What it all comes to; as long as something is on its way, that. */
	private statusTexts(): string[] {
		const { accounts, isAsking, hasMore, error, filter } = this.mine.state;
		return isAsking ? [ msg( 'accountcreator-fetching' ) ] :
			accounts.length > 0 ? [ ...countTexts( accounts ), ...( hasMore ? [ msg( 'accountcreator-mine-partly' ) ] : [] ) ] :
				error || filter === null ? [] : [ hasMore ? msg( 'accountcreator-mine-none-yet' ) : msg( 'accountcreator-mine-none' ) ];
	}

	private accountsTemplate(): TemplateResult {
		const { accounts, isAsking, canMail } = this.mine.state;
		return html`
			<p class="accountcreator-mine-tools">
				<button type="button" class="accountcreator-plain-button" data-accountcreator-action="save-csv" ?disabled=${ isAsking } @click=${ this.onSave }>${ msg( 'accountcreator-save-csv' ) }</button>
				<button type="button" class="accountcreator-plain-button" data-accountcreator-action="copy-wikitext" ?disabled=${ isAsking } @click=${ this.onCopy }>${ msg( 'accountcreator-copy-wikitext' ) }</button>
				<span role="status">${ this.said }</span>
			</p>
			${ this.table.template( accounts, canMail === true ) }`;
	}

	private moreButton( label: string ): TemplateResult {
		const onMore = (): void => {
			this.said = '';
			void this.mine.more();
		};
		return html`<p><button
			type="button" class="accountcreator-plain-button" data-accountcreator-action="more-mine"
			?disabled=${ this.mine.state.isAsking } @click=${ onMore }
		>${ label }</button></p>`;
	}

	private helpTemplate( canMail: boolean | null ): TemplateResult {
		return html`<details class="accountcreator-mine-help">
			<summary>${ msg( 'accountcreator-mine-help-title' ) }</summary>
			<ul>
				<li>${ msg( 'accountcreator-mine-help-look' ) }</li>
				<li>${ canMail === false ? msg( 'accountcreator-mine-no-mail' ) : msg( 'accountcreator-mine-help-mail', msg( 'accountcreator-mine-mail' ) ) }</li>
				<li>${ msg( 'accountcreator-mine-help-expires' ) }</li>
				<li>${ msg( 'accountcreator-mine-help-lost' ) }</li>
			</ul>
		</details>`;
	}

	private mail( account: MineAccount ): void {
		void ask( mailQuestion( account ), msg( 'accountcreator-mine-mail' ) )
			.then( () => this.mine.mailPassword( account ), () => undefined );
	}

	/** Until something else is pressed. */
	private say( text: string ): void {
		this.said = text;
		this.draw();
	}

	private readonly onSubmit = ( event: Event ): void => {
		event.preventDefault();
		this.show();
	};

	private readonly onSave = (): void => {
		const name = fileName( location.hostname, localTime( new Date() ), textToCopy( 'accountcreator-mine-file' ) );
		saveFile( name, mineCsv( this.mine.state.accounts, this.texts ), 'text/csv' );
		this.say( msg( 'accountcreator-saved' ) );
	};

	private readonly onCopy = (): void => {
		const { accounts } = this.mine.state;
		const text = mineWikitext( accounts, this.texts, countTexts( accounts ).map( withoutMarks ) );
		this.say( copyText( text ) ? msg( 'accountcreator-copied' ) : msg( 'accountcreator-text-not-copied' ) );
	};
}
