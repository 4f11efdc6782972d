import { CAPTCHA_ANSWER } from '../../accounts/contract/captcha';
import { meaningOf } from '../../accounts/contract/codes';
import type { Challenge } from '../../accounts/list/create/batch-state';
import type { AccountList } from '../../accounts/list/account-list';
import { CaptchaView } from '../shared/captcha-view';
import { msg } from '../shared/messages';

/** The captcha of the next account of a batch: read, type, Enter. */
export class ChallengeView {
	public readonly element = document.createElement( 'div' );
	private readonly $element = $( this.element ).addClass( 'accountcreator-challenge' );
	private readonly $refused = $( '<div>' ).attr( 'role', 'alert' );
	private label: OO.ui.ActionFieldLayout | null = null;
	private shown = 0;
	private said: Challenge[ 'refused' ] = null;

	public constructor(
		private readonly many: AccountList, private readonly createAccountPage: () => Promise<string>
	) {
		this.$element.append( this.$refused );
	}

	public render( challenge: Challenge | null ): void {
		const number = challenge ? challenge.number : 0;
		this.$element.toggle( challenge !== null && !challenge.answered );
		if ( number !== this.shown ) {
			this.shown = number;
			this.label = null;
			this.$element.children().not( this.$refused ).remove();
			if ( challenge ) {
				this.build( challenge );
			}
		}
		if ( challenge ) {
			this.renderUse( challenge );
		}
	}

	/**
	 * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
	 * since a refused account takes the puzzle that was meant for the next one.
	 */
	private renderUse( { refused, row }: Challenge ): void {
		this.label?.setLabel( msg( 'accountcreator-challenge-for', this.nameOf( row ) ) );
		if ( refused !== this.said ) {
			this.said = refused;
			this.$refused.empty();
			if ( refused ) {
				this.$refused.append(
					new OO.ui.MessageWidget( { type: 'error', label: msg( meaningOf( refused.code ).advice ) } ).$element
				);
			}
		}
	}

	private nameOf( row: number ): string {
		return this.many.rows.find( ( { id } ) => id === row )?.canonical ?? '';
	}

	private build( { captcha, row }: Challenge ): void {
		const name = this.nameOf( row );
		const input = new OO.ui.TextInputWidget( { name: CAPTCHA_ANSWER, autocomplete: false } );
		input.$input.attr( { spellcheck: 'false', autocapitalize: 'off' } );
		const answer = (): void => {
			if ( input.getValue().trim() !== '' ) {
				this.many.run.answerChallenge( CAPTCHA_ANSWER, input.getValue() );
			}
		};
		input.on( 'enter', answer );
		const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-answer' ), flags: [ 'primary', 'progressive' ] } );
		button.on( 'click', answer );
		const view = new CaptchaView( captcha, {
			another: () => this.many.run.anotherChallenge(),
			answered: ( value ) => {
				if ( value !== '' ) {
					this.many.run.answerChallenge( CAPTCHA_ANSWER, value );
				}
			},
			createAccountPage: this.createAccountPage,
			createAccountAddress: () => mw.util.getUrl( 'Special:CreateAccount', { wpName: name } ),
			handOver: () => this.many.run.stop()
		} );
		this.$element.append( view.$element );
		if ( captcha.kind !== 'service' ) {
			this.label = new OO.ui.ActionFieldLayout( input, button, {
				align: 'top', label: msg( 'accountcreator-challenge-for', name )
			} );
			this.$element.append( this.label.$element );
			// It is in sight already, and the table stays where it is.
			input.$input[ 0 ]?.focus( { preventScroll: true } );
		}
	}
}
