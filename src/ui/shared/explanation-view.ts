import { meaningOf } from '../../accounts/contract/codes';
import { isEmptyText } from '../../accounts/contract/declarations';
import type { ListStage } from '../../accounts/list/list-state';
import type { Stage } from '../../accounts/one/one-state';
import type { UnfinishedBecause } from '../../accounts/steps/step-conversation';
import { never } from '../../accounts/contract/outcome';
import type { Impediment } from '../../accounts/contract/service';
import { PRESETS } from '../../accounts/contract/site-page';
import { adviceParagraph, type FetchAdvice } from './advice';
import { msg } from './messages';
import { passwordOnce } from './password-once';
import { wikiNodes } from './wiki-html';

/** The stages of both screens; those that need explaining are of the same form in both. */
type ExplainedStage = Stage | ListStage;

type Paragraph = DocumentFragment | string | { advice: string };

interface Explanation {
	type: 'error' | 'warning' | 'notice';
	heading: string;
	paragraphs: Paragraph[];
}

function impedimentParagraphs( { code, message }: Impediment ): Paragraph[] {
	return [ ...( isEmptyText( message ) ? [] : [ wikiNodes( message ) ] ), { advice: meaningOf( code ).advice } ];
}

/** What is known of an account that was left with its set-up unfinished. */
export function unfinishedText( because: UnfinishedBecause, isCertain: boolean, username: string ): string {
	if ( !isCertain ) {
		return msg( 'accountcreator-unfinished-maybe', username );
	}
	switch ( because ) {
		case 'left':
			return msg( 'accountcreator-unfinished-left', username );
		case 'lost':
			return msg( 'accountcreator-unfinished-lost', username );
		case 'unanswered':
			return msg( 'accountcreator-unfinished-unanswered', username );
		default:
			return never( because );
	}
}

/** What can be done about it. */
export function unfinishedAdvice( isCertain: boolean ): string {
	return isCertain ? msg( 'accountcreator-unfinished-advice' ) : msg( 'accountcreator-unfinished-advice-maybe' );
}

/** What the stages say in which there is only something to read; null for the others. */
function explain( stage: ExplainedStage ): Explanation | null {
	switch ( stage.kind ) {
		case 'openingFailed':
			return { type: 'error', heading: msg( 'accountcreator-opening-failed' ), paragraphs: [ wikiNodes( stage.text ) ] };
		case 'impossible':
			return {
				type: 'error', heading: msg( 'accountcreator-impossible' ),
				paragraphs: stage.impediments.length === 0 ? [ msg( 'accountcreator-no-password', PRESETS ) ] :
					stage.impediments.flatMap( impedimentParagraphs )
			};
		case 'unfinished':
			return {
				type: 'warning', heading: unfinishedText( stage.because, stage.isCertain, stage.username ),
				paragraphs: [ unfinishedAdvice( stage.isCertain ) ]
			};
		case 'stepNotShown':
			return {
				type: 'warning', heading: msg( 'accountcreator-step-not-shown', stage.username ), paragraphs: [ stage.why ]
			};
		case 'handedOver':
			return {
				type: 'notice', heading: msg( 'accountcreator-handed-over', stage.username ),
				paragraphs: [ msg( 'accountcreator-handed-over-advice' ) ]
			};
		default:
			return null;
	}
}

/** The stages in which there is nothing to fill in: waiting, not possible, unfinished, gone on elsewhere. */
export class ExplanationView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-explanation' ).attr( 'tabindex', -1 );
	private shown: ExplainedStage | null = null;

	/**
	 * @param fetchAdvice
	 * @param copied Told when a password has been copied, where one may be shown
	 */
	public constructor( private readonly fetchAdvice: FetchAdvice, private readonly copied?: () => void ) {}

	public render( stage: ExplainedStage ): void {
		if ( stage === this.shown ) {
			return;
		}
		this.shown = stage;
		this.$element.empty().removeAttr( 'data-accountcreator-outcome' );
		const explanation = explain( stage );
		this.$element.toggle( stage.kind === 'opening' || explanation !== null );
		if ( stage.kind === 'opening' ) {
			this.$element.append( this.waiting() );
		} else if ( explanation ) {
			if ( stage.kind === 'unfinished' || stage.kind === 'stepNotShown' ) {
				this.$element.attr( 'data-accountcreator-outcome', 'step' );
			}
			this.$element.append( this.message( explanation ) );
			if ( stage.kind === 'unfinished' && stage.password !== null ) {
				this.$element.append(
					$( '<p>' ).text( msg( 'accountcreator-created-generated' ) ), passwordOnce( stage.password, this.copied )
				);
			}
		}
	}

	public focus(): void {
		this.$element.trigger( 'focus' );
	}

	private waiting(): JQuery {
		const progress = new OO.ui.ProgressBarWidget( { progress: false } );
		progress.$element.attr( 'aria-label', msg( 'accountcreator-opening' ) );
		return $( '<div>' ).addClass( 'accountcreator-waiting' )
			.append( $( '<p>' ).text( msg( 'accountcreator-opening' ) ), progress.$element );
	}

	private message( { type, heading, paragraphs }: Explanation ): JQuery {
		const $text = $( '<div>' ).append( $( '<strong>' ).text( heading ) );
		for ( const paragraph of paragraphs ) {
			$text.append( typeof paragraph === 'string' ? $( '<p>' ).text( paragraph ) :
				'advice' in paragraph ? adviceParagraph( paragraph.advice, '', this.fetchAdvice ) : $( '<p>' ).append( paragraph ) );
		}
		return new OO.ui.MessageWidget( { type, label: $text } ).$element;
	}
}
