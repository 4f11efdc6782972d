import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText, plainText, type WikiText } from '../../accounts/contract/declarations';
import type { Notice } from '../../accounts/one/one-state';
import { never, type Refused } from '../../accounts/contract/outcome';
import type { Opening } from '../../accounts/contract/service';
import { adviceParagraph, type FetchAdvice } from './advice';
import { msg } from './messages';
import { wikiNodes } from './wiki-html';

/** What a notice lets the person do at once. */
export interface NoticeActions {
	askAgain( this: void ): void;
	createAllTheSame( this: void ): void;
}

interface NoticeText {
	/** What the wiki says; empty where it says nothing. */
	wiki: WikiText;
	/** Key of the message with what the person can do, where that is in the table of codes. */
	advice: string;
	/** What the person can do, or has to know. */
	own: string;
	type: 'error' | 'warning' | 'notice';
	/** The field it is about. */
	field: string | null;
	action: keyof NoticeActions | null;
}

function sessionText( now: string | null ): string {
	const me = mw.config.get( 'wgUserName' ) ?? '';
	return now === null ? msg( 'accountcreator-session-lost', me ) :
		now === me ? msg( 'accountcreator-session-again', me ) : msg( 'accountcreator-session-other', me, now );
}

function refusedText( notice: Refused, isExempt: boolean ): NoticeText {
	const { advice, action } = meaningOf( notice.code );
	const spent = notice.spent && !isExempt ? msg( 'accountcreator-spent' ) : '';
	const isWarning = action === 'createAllTheSame';
	return {
		wiki: notice.message, advice, own: spent, type: isWarning ? 'warning' : 'error', field: notice.field,
		action: isWarning ? action : null
	};
}

function textOf( notice: Notice, isExempt: boolean ): NoticeText {
	const none = { wiki: plainText( '' ), advice: '', field: null, action: null };
	switch ( notice.kind ) {
		case 'refused':
			return refusedText( notice, isExempt );
		case 'sessionLost':
			return { ...none, type: 'error', own: sessionText( notice.now ) };
		case 'unknown':
			return notice.found === 'free' ?
				{ ...none, own: msg( 'accountcreator-unknown-free', notice.username ), type: 'warning' } :
				{
					...none, own: msg( 'accountcreator-unknown-silent', notice.username ), type: 'warning',
					action: 'askAgain'
				};
		case 'restart':
			return { ...none, wiki: notice.message, own: msg( 'accountcreator-restart' ), type: 'warning' };
		case 'otherTab':
			return { ...none, own: msg( 'accountcreator-other-tab' ), type: 'warning' };
		default:
			return never( notice );
	}
}

/** The names in README.md are those of Outcome; a restart is a step of the wiki's. Null: the wiki was not asked. */
function outcomeOf( notice: Notice ): string | null {
	return notice.kind === 'restart' ? 'step' : notice.kind === 'otherTab' ? null : notice.kind;
}

/** What became of the last attempt, where it did not end well. */
export class NoticeView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-notice' ).attr( { role: 'alert', tabindex: -1 } );
	private shown: Notice | null = null;

	/**
	 * @param fetchAdvice
	 * @param actions Those that are absent are not offered
	 */
	public constructor(
		private readonly fetchAdvice: FetchAdvice, private readonly actions: Partial<NoticeActions> = {}
	) {}

	/**
	 * @param notice
	 * @param opening Whether the person is exempt from the wiki's limits is told there
	 * @return The name of the field that the notice belongs to; null: to none
	 */
	public render( notice: Notice | null, opening: Opening | null ): string | null {
		const isExempt = opening !== null && opening.rights.includes( 'noratelimit' );
		const text = notice ? textOf( notice, isExempt ) : null;
		if ( notice !== this.shown ) {
			this.shown = notice;
			this.$element.empty().removeAttr( 'data-accountcreator-outcome data-accountcreator-code' );
			if ( notice && text ) {
				this.$element.attr( 'data-accountcreator-outcome', outcomeOf( notice ) ).append( this.build( text ) );
				if ( notice.kind === 'refused' ) {
					this.$element.attr( 'data-accountcreator-code', notice.code );
				}
			}
		}
		return text ? text.field : null;
	}

	private build( text: NoticeText ): JQuery {
		const $text = $( '<div>' );
		if ( !isEmptyText( text.wiki ) ) {
			$text.append( $( '<div>' ).addClass( 'accountcreator-notice-wiki' ).append( wikiNodes( text.wiki ) ) );
		}
		const $own = text.advice === '' ? $( '<p>' ).text( text.own ) : adviceParagraph( text.advice, text.own, this.fetchAdvice );
		$text.append( $own.addClass( 'accountcreator-notice-own' ) );
		const { action } = text;
		const pressed = action && this.actions[ action ];
		if ( pressed ) {
			const label = {
				askAgain: msg( 'accountcreator-ask-again' ), createAllTheSame: msg( 'accountcreator-create-all-the-same' )
			}[ action ];
			const button = new OO.ui.ButtonWidget( { label } );
			button.on( 'click', pressed );
			$text.append( button.$element );
		}
		return new OO.ui.MessageWidget( { type: text.type, label: $text } ).$element;
	}
}
