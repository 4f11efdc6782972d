import type { Captcha } from '../../accounts/contract/captcha';
import { never } from '../../accounts/contract/outcome';
import { showCaptchaService } from './captcha-service';
import { msg } from './messages';
import { safeAddress } from './safe-address';
import { wikiNodes } from './wiki-html';

/** What a puzzle needs of its surroundings. */
export interface CaptchaSurroundings {
	/** A new challenge, please. */
	another(): void;
	/** A service's answer; '' when it is no longer good. */
	answered( answer: string ): void;
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	/** The prefilled address of Special:CreateAccount. */
	createAccountAddress(): string;
	/** The person goes on there. */
	handOver(): void;
}

/** The puzzle of a captcha, above the field for its answer. */
export class CaptchaView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-captcha' );

	public constructor( captcha: Captcha, private readonly surroundings: CaptchaSurroundings ) {
		this.$element.append( $( '<div>' ).append( wikiNodes( captcha.instructions ) ) );
		switch ( captcha.kind ) {
			case 'text':
				this.$element.append( $( '<p>' ).addClass( 'accountcreator-captcha-question' ).text( captcha.question ) );
				this.addAnother( msg( 'accountcreator-captcha-another-question' ) );
				break;
			case 'question':
				this.$element.append(
					$( '<div>' ).addClass( 'accountcreator-captcha-question' ).append( wikiNodes( captcha.question ) )
				);
				this.addAnother( msg( 'accountcreator-captcha-another-question' ) );
				break;
			case 'image':
				this.addImage( captcha.address );
				this.addAnother( msg( 'accountcreator-captcha-another-picture' ) );
				break;
			case 'service':
				this.addService( captcha );
				break;
			default:
				never( captcha );
		}
	}

	private addAnother( label: string ): void {
		const button = new OO.ui.ButtonWidget( { label } );
		button.on( 'click', () => this.surroundings.another() );
		this.$element.append( button.$element );
	}

	private addImage( address: string ): void {
		const url = safeAddress( address );
		// A picture of another site would tell it who creates accounts here.
		if ( url?.origin === location.origin ) {
			this.$element.append( $( '<img>' ).addClass( 'accountcreator-captcha-picture' ).attr( {
				src: url.href, alt: msg( 'accountcreator-captcha-picture' )
			} ) );
		}
	}

	private addService( captcha: Extract<Captcha, { kind: 'service' }> ): void {
		const container = $( '<div>' )[ 0 ];
		if ( !container ) {
			return;
		}
		this.$element.append( container );
		const { createAccountPage, answered } = this.surroundings;
		showCaptchaService( captcha.service, captcha.siteKey, container, createAccountPage, answered ).catch(
			( error: unknown ) => {
				mw.log.warn( error );
				this.offerOwnPage();
			}
		);
	}

	private offerOwnPage(): void {
		const link = new OO.ui.ButtonWidget( {
			label: msg( 'accountcreator-hand-over' ), target: '_blank', flags: [ 'progressive' ]
		} );
		link.$button.attr( 'data-accountcreator-handover', '' ).on( 'mousedown keydown click', () => {
			// What was typed last goes along.
			link.setHref( this.surroundings.createAccountAddress() );
		} );
		link.$button.on( 'click', () => this.surroundings.handOver() );
		this.$element.append( new OO.ui.MessageWidget( {
			type: 'warning',
			label: $( '<div>' ).append( $( '<p>' ).text( msg( 'accountcreator-captcha-elsewhere' ) ), link.$element )
		} ).$element );
	}
}
