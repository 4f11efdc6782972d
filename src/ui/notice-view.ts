import { meaningOf } from '../accounts/codes';
import { isEmptyText, plainText, type WikiText } from '../accounts/declarations';
import type { Notice } from '../accounts/one-state';
import { never } from '../accounts/outcome';
import { msg } from './messages';
import { wikiNodes } from './wiki-html';

interface NoticeText {
	/** What the wiki says; empty where it says nothing. */
	wiki: WikiText;
	/** What the person can do. */
	own: string;
	type: 'error' | 'warning' | 'notice';
	/** The field it is about. */
	field: string | null;
	askAgain: boolean;
}

function textOf( notice: Notice ): NoticeText {
	const none = plainText( '' );
	switch ( notice.kind ) {
		case 'refused': {
			const { advice, field } = meaningOf( notice.code );
			const spent = notice.spent ? ' ' + msg( 'accountcreator-spent' ) : '';
			return { wiki: notice.message, own: msg( advice ) + spent, type: 'error', field, askAgain: false };
		}
		case 'sessionLost':
			return {
				wiki: none, type: 'error', field: null, askAgain: false,
				own: notice.now === null ?
					msg( 'accountcreator-session-lost', mw.config.get( 'wgUserName' ) ?? '' ) :
					msg( 'accountcreator-session-other', mw.config.get( 'wgUserName' ) ?? '', notice.now )
			};
		case 'unknown':
			return notice.found === 'free' ?
				{ wiki: none, own: msg( 'accountcreator-unknown-free', notice.username ), type: 'warning', field: null, askAgain: false } :
				{ wiki: none, own: msg( 'accountcreator-unknown-silent', notice.username ), type: 'warning', field: null, askAgain: true };
		case 'restart':
			return { wiki: notice.message, own: msg( 'accountcreator-restart' ), type: 'warning', field: null, askAgain: false };
		default:
			return never( notice );
	}
}

/** The contract's names are those of Outcome; a restart is a step of the wiki's. */
function outcomeOf( notice: Notice ): string {
	return notice.kind === 'restart' ? 'step' : notice.kind;
}

/** What became of the last attempt, where it did not end well. */
export class NoticeView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-notice' ).attr( { role: 'alert', tabindex: -1 } );
	private shown: Notice | null = null;

	public constructor( private readonly askAgain: () => void ) {}

	/**
	 * @param notice
	 * @return The name of the field that the notice belongs to; null: to none
	 */
	public render( notice: Notice | null ): string | null {
		const text = notice ? textOf( notice ) : null;
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
		$text.append( $( '<p>' ).addClass( 'accountcreator-notice-own' ).text( text.own ) );
		if ( text.askAgain ) {
			const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-ask-again' ) } );
			button.on( 'click', this.askAgain );
			$text.append( button.$element );
		}
		return new OO.ui.MessageWidget( { type: text.type, label: $text } ).$element;
	}
}
