import { CAPTCHA_ANSWER, type SolveCaptcha } from '../../accounts/contract/captcha';
import { meaningOf } from '../../accounts/contract/codes';
import type { Challenge } from '../../accounts/list/create/batch-state';
import type { AccountList } from '../../accounts/list/account-list';
import { nameOf, type Row } from '../../accounts/list/row';
import { CaptchaView } from '../shared/captcha-view';
import { createAccountAddress } from '../shared/create-account-address';
import { msg } from '../shared/messages';

/** The captcha of the next account of a batch: read, type, Enter. */
export class ChallengeView {
	public readonly element = document.createElement( 'div' );
	private readonly $element = $( this.element ).addClass( 'accountcreator-challenge' );
	private readonly $refused = $( '<div>' ).attr( 'role', 'alert' );
	private label: OO.ui.ActionFieldLayout | null = null;
	private shown = 0;
	private said: Challenge[ 'refused' ] = null;
	/** Whom it is for. */
	private row = 0;
	/** Answers each challenge when it comes, mostly unnoticed; null: the person does. */
	private solve: SolveCaptcha | null = null;

	public constructor(
		private readonly list: AccountList, private readonly createAccountPage: () => Promise<string>
	) {
		this.$element.append( this.$refused );
	}

	public render( challenge: Challenge | null, isRunning: boolean ): void {
		if ( !isRunning ) {
			this.solve = null;
		}
		const { solve } = this;
		// What answers by itself stays where it is: it would come and go with every row.
		this.show( isRunning && ( solve !== null || challenge !== null && !challenge.answered ), isRunning );
		const current = isRunning ? challenge : null;
		const shown = current?.number ?? 0;
		if ( shown !== this.shown ) {
			this.shown = shown;
			this.replaceBy( current );
		}
		if ( current ) {
			this.renderUse( current );
		}
	}

	/** Its room stays until the run is over: what is below must not move with every account. */
	private show( isShown: boolean, isRunning: boolean ): void {
		const { style, childElementCount } = this.element;
		if ( !isRunning ) {
			style.minHeight = '';
		} else if ( !isShown && childElementCount > 1 ) {
			style.minHeight = `${ this.element.offsetHeight }px`;
		}
		style.visibility = isShown ? '' : 'hidden';
		this.$element.toggle( isRunning );
	}

	/** Another challenge than the one that is shown, or none. */
	private replaceBy( challenge: Challenge | null ): void {
		const { solve } = this;
		if ( !solve ) {
			this.label = null;
			this.$element.children().not( this.$refused ).remove();
		}
		if ( challenge && solve ) {
			void this.answerBy( solve );
		} else if ( challenge ) {
			this.build( challenge );
		}
	}

	/** An answer for the challenge of now; where none comes, the person is asked to try again. */
	private async answerBy( solve: SolveCaptcha ): Promise<void> {
		const { shown } = this;
		const isStill = (): boolean => this.solve === solve && this.shown === shown;
		try {
			const answer = await solve();
			if ( isStill() ) {
				this.$refused.empty();
				this.list.run.answerChallenge( CAPTCHA_ANSWER, answer );
			}
		} catch {
			// The puzzle's view has told the console why.
			if ( isStill() ) {
				const again = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-reopen' ), flags: [ 'progressive' ] } );
				again.$button.attr( 'data-accountcreator-action', 'solve' );
				again.on( 'click', () => {
					this.$refused.empty();
					void this.answerBy( solve );
				} );
				this.sayError( msg( 'accountcreator-advice-captcha-unsolved' ), again.$element );
				again.focus();
			}
		}
	}

	private sayError( text: string, ...more: JQuery[] ): void {
		this.$refused.empty().append( new OO.ui.MessageWidget( {
			type: 'error', label: $( '<div>' ).append( $( '<p>' ).text( text ), ...more )
		} ).$element );
	}

	/**
	 * Whom it is for, and that the last answer was wrong: both can change while it is shown and perhaps half typed,
	 * since a refused account takes the puzzle that was meant for the next one.
	 */
	private renderUse( { refused, row }: Challenge ): void {
		this.row = row;
		this.label?.setLabel( msg( 'accountcreator-challenge-for', this.nameOf( row ) ) );
		if ( refused !== this.said ) {
			this.said = refused;
			this.$refused.empty();
			if ( refused ) {
				this.sayError( msg( meaningOf( refused.code ).advice ) );
			}
		}
	}

	private rowOf( row: number ): Row | undefined {
		return this.list.rows.find( ( { id } ) => id === row );
	}

	private nameOf( row: number ): string {
		return this.rowOf( row )?.canonical ?? '';
	}

	/** The wiki's own page with what the list has of the person, passwords left out. */
	private ownPageAddress(): string {
		const row = this.rowOf( this.row );
		return row ? createAccountAddress( {
			...row.request, username: nameOf( row ), reason: row.request.reason || this.list.state.reason,
			isMailed: this.list.modeOf( row ) === 'mail'
		} ) : '';
	}

	private build( { captcha, row }: Challenge ): void {
		const name = this.nameOf( row );
		const input = new OO.ui.TextInputWidget( { name: CAPTCHA_ANSWER, autocomplete: false } );
		input.$input.attr( { spellcheck: 'false', autocapitalize: 'off' } );
		const answer = (): void => {
			if ( input.getValue().trim() !== '' ) {
				this.list.run.answerChallenge( CAPTCHA_ANSWER, input.getValue() );
			}
		};
		input.on( 'enter', answer );
		const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-answer' ), flags: [ 'primary', 'progressive' ] } );
		button.on( 'click', answer );
		const view = new CaptchaView( captcha, {
			another: () => this.list.run.anotherChallenge(),
			answered: ( value ) => {
				if ( value !== '' ) {
					this.list.run.answerChallenge( CAPTCHA_ANSWER, value );
				}
			},
			solvedBy: ( solve ) => {
				this.solve = solve;
				if ( solve ) {
					void this.answerBy( solve );
				}
			},
			createAccountPage: this.createAccountPage,
			ownPage: {
				address: () => this.ownPageAddress(),
				// Not within the click, which would not lead there if the link were gone.
				handOver: () => setTimeout( () => this.list.run.handOver() )
			}
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
