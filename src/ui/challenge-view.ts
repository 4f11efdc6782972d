import { CAPTCHA_ANSWER } from '../accounts/captcha';
import { meaningOf } from '../accounts/codes';
import type { Challenge } from '../accounts/list/batch-state';
import type { Many } from '../accounts/list/many';
import { CaptchaView } from './captcha-view';
import { msg } from './messages';

/** The captcha of the next account of a batch: read, type, Enter. */
export class ChallengeView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-challenge' );
	private shown = 0;

	public constructor( private readonly many: Many, private readonly createAccountPage: () => Promise<string> ) {}

	public render( challenge: Challenge | null ): void {
		const number = challenge ? challenge.number : 0;
		this.$element.toggle( challenge !== null && !challenge.answered );
		if ( number === this.shown ) {
			return;
		}
		this.shown = number;
		this.$element.empty();
		if ( challenge ) {
			this.build( challenge );
		}
	}

	private build( { captcha, refused, row }: Challenge ): void {
		const name = this.many.rows.find( ( { id } ) => id === row )?.canonical ?? '';
		const input = new OO.ui.TextInputWidget( { name: CAPTCHA_ANSWER, autocomplete: false } );
		input.$input.attr( { spellcheck: 'false', autocapitalize: 'off' } );
		const answer = (): void => {
			if ( input.getValue().trim() !== '' ) {
				this.many.answerChallenge( CAPTCHA_ANSWER, input.getValue() );
			}
		};
		input.on( 'enter', answer );
		const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-answer' ), flags: [ 'primary', 'progressive' ] } );
		button.on( 'click', answer );
		const view = new CaptchaView( captcha, {
			another: () => this.many.anotherChallenge(),
			answered: ( value ) => {
				if ( value !== '' ) {
					this.many.answerChallenge( CAPTCHA_ANSWER, value );
				}
			},
			createAccountPage: this.createAccountPage,
			createAccountAddress: () => mw.util.getUrl( 'Special:CreateAccount', { wpName: name } ),
			handOver: () => this.many.stop()
		} );
		if ( refused ) {
			this.$element.append( new OO.ui.MessageWidget( { type: 'error', label: msg( meaningOf( refused.code ).advice ) } ).$element );
		}
		this.$element.append( view.$element );
		if ( captcha.kind !== 'service' ) {
			this.$element.append( new OO.ui.ActionFieldLayout( input, button, {
				align: 'top', label: msg( 'accountcreator-challenge-for', name )
			} ).$element );
			input.focus();
		}
	}
}
