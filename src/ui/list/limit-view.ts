import { html, nothing, render, type TemplateResult } from 'lit-html';
import type { AccountList } from '../../accounts/list/account-list';
import { mayExceed, quotaOf, type Quota } from '../../accounts/list/check/quota';
import { resumeTimes } from '../../accounts/list/create/resume-times';
import { limitRequestPageOf } from '../../accounts/presets/site-presets';
import { captchaOf } from '../../accounts/contract/captcha';
import type { Refused } from '../../accounts/contract/outcome';
import type { ListState } from '../../accounts/list/list-state';
import type { FetchedView } from './lazy-view';
import { copyButton, LimitRequest, pageAddress } from './limit-request';
import { limitOf } from './limit-of';
import { timeText } from '../shared/local-texts';
import { msg, sentences } from '../shared/messages';

const HOUR = 3600;

function quotaText( { limited, createdLastDay, needed, left }: Quota ): string {
	return !limited ? msg( 'accountcreator-quota-none' ) :
		left !== null ? msg( 'accountcreator-quota-left', needed, left ) :
			createdLastDay === null ? msg( 'accountcreator-quota', needed ) :
				msg( 'accountcreator-quota-used', needed, createdLastDay );
}

function afterText( seconds: number ): string {
	return seconds % HOUR === 0 ? msg( 'accountcreator-resume-hours', seconds / HOUR ) :
		msg( 'accountcreator-resume-minutes', Math.ceil( seconds / 60 ) );
}

/**
 * The wiki's limit on new accounts: what can be known of it before anything is created, what can be done about it, and
 * once it has struck, when to go on.
 */
export class LimitView implements FetchedView {
	public readonly element = document.createElement( 'div' );
	private readonly request: LimitRequest;
	private readonly copyLink = copyButton( () => this.ownAccountLink );

	public constructor( private readonly list: AccountList ) {
		this.element.className = 'accountcreator-limit';
		this.request = new LimitRequest( list, () => this.render( list.state ) );
	}

	public focus(): void {
		this.request.focus();
	}

	public render( state: ListState ): void {
		const { quota, opening } = state;
		const struck = limitOf( state );
		const known = quota && opening && quotaOf( opening.rights, quota, this.list.creatable.length );
		render( struck ? html`
			${ this.resumeTemplate( state, struck ) }
			${ this.waysTemplate( state ) }` : known ? html`
			<p>${ sentences( [ quotaText( known ), this.captchaText( state, known ) ] ) }</p>
			${ mayExceed( known ) ? this.waysTemplate( state ) : nothing }` : nothing, this.element );
	}

	private captchaText( { opening }: ListState, { limited }: Quota ): string {
		return limited && opening && captchaOf( opening.requests ) ?
			msg( 'accountcreator-quota-captcha' ) : '';
	}

	private resumeTemplate( { resumeAt, quota }: ListState, { retryAfter }: Refused ): TemplateResult {
		const declared = quota?.own ? quota.own.windows.map( ( { seconds } ) => seconds ) : [];
		const times = resumeTimes( retryAfter === null ? declared : [ retryAfter ] );
		return html`
			<p>
				<label>
					${ msg( 'accountcreator-resume-when' ) }
					<select name="resumeat" @change=${ this.onTime }>
						<option value="0">${ msg( 'accountcreator-resume-by-hand' ) }</option>
						${ times.map( ( seconds ) => html`<option value=${ seconds }>${ afterText( seconds ) }</option>` ) }
					</select>
				</label>
				<span role="status">${ resumeAt === null ? '' : msg( 'accountcreator-resume-at', timeText( resumeAt ) ) }</span>
			</p>`;
	}

	private waysTemplate( state: ListState ): TemplateResult {
		this.request.render( state );
		const link = this.ownAccountLink;
		return html`
			<p><strong>${ msg( 'accountcreator-limit-ways' ) }</strong></p>
			<ul>
				<li>
					${ msg( 'accountcreator-limit-raise' ) }
					<details>
						<summary>${ msg( 'accountcreator-exemption-label' ) }</summary>
						${ this.request.element }
						${ this.placeTemplate( state ) }
					</details>
				</li>
				<li>${ msg( 'accountcreator-limit-right' ) }</li>
				<li>
					${ msg( 'accountcreator-limit-link' ) }
					<a href=${ link } target="_blank" rel="noopener"><bdi>${ link }</bdi></a>
					${ this.copyLink.$element[ 0 ] }
				</li>
			</ul>`;
	}

	/** Where the wiki's administrators want the request. */
	private placeTemplate( { opening, preset }: ListState ): TemplateResult | typeof nothing {
		const page = preset.limitRequestPage || limitRequestPageOf( opening?.site.said ?? {} );
		return page === '' ? nothing : html`
			<p>
				${ msg( 'accountcreator-limit-place' ) }
				<a class="accountcreator-limit-place" href=${ pageAddress( page ) } target="_blank" rel="noopener"><bdi>${ page }</bdi></a>
			</p>`;
	}

	/** Where people create their own accounts, and from there come to the page of the event. */
	private get ownAccountLink(): string {
		const { eventPage } = this.request;
		const isTitle = eventPage !== '' && pageAddress( eventPage ) !== eventPage;
		return location.origin + mw.util.getUrl( 'Special:CreateAccount', isTitle ? { returnto: eventPage } : {} );
	}

	private readonly onTime = ( { target }: Event ): void => {
		const seconds = target instanceof HTMLSelectElement ? Number( target.value ) : 0;
		this.list.run.resumeAt( seconds === 0 ? null : Date.now() + seconds * 1000 );
	};
}
