import type { Captcha, SolveCaptcha } from '../../accounts/contract/captcha';
import { never } from '../../accounts/contract/outcome';
import { showCaptchaService } from './captcha-service';
import { WidgetBrokenError, WikiCaptchaWidget } from './captcha-widget';
import { msg } from './messages';
import { safeAddress } from './safe-address';
import { wikiNodes } from './wiki-html';

/** What a puzzle needs of its dependencies. */
export interface CaptchaViewDependencies {
	/** A new challenge, please. Absent where there is none to be had. */
	another?( this: void ): void;
	/** A service's answer; '' when it is no longer good. */
	answered( answer: string ): void;
	/**
	 * Answers are got in the moment of sending, by this; null: not any more, as it does not work. Absent where nobody
	 * could ask for them.
	 */
	solvedBy?( solve: SolveCaptcha | null ): void;
	/** The HTML of Special:CreateAccount. */
	createAccountPage(): Promise<string>;
	/** To go on at Special:CreateAccount. Absent where what is under way cannot be gone on with there. */
	ownPage?: OwnPage;
}

export interface OwnPage {
	/** Prefilled, as far as something is typed. */
	address(): string;
	/** The person goes on there. */
	handOver(): void;
}

function instructions( captcha: Captcha ): JQuery {
	return $( '<div>' ).append( wikiNodes( captcha.instructions ) );
}

type ServiceCaptcha = Extract<Captcha, { kind: 'service' }>;

/** The puzzle of a captcha, above the field for its answer. */
export class CaptchaView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-captcha' );

	public constructor( captcha: Captcha, private readonly dependencies: CaptchaViewDependencies ) {
		// Where the wiki's widget works, there mostly is nothing to be done.
		if ( captcha.kind !== 'service' ) {
			this.$element.append( instructions( captcha ) );
		}
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
		const { another } = this.dependencies;
		if ( another ) {
			const button = new OO.ui.ButtonWidget( { label } );
			button.on( 'click', another );
			this.$element.append( button.$element );
		}
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

	private addService( captcha: ServiceCaptcha ): void {
		const { solvedBy } = this.dependencies;
		const container = document.createElement( 'div' );
		this.$element.append( container );
		if ( solvedBy && WikiCaptchaWidget.isOffered( captcha.service ) ) {
			this.addWidget( captcha, container, solvedBy );
		} else {
			this.addScript( captcha, container );
		}
	}

	/** The wiki's own, which gives an answer whenever one is wanted. */
	private addWidget(
		captcha: ServiceCaptcha, container: HTMLElement, solvedBy: ( solve: SolveCaptcha | null ) => void
	): void {
		const widget = new WikiCaptchaWidget( container, captcha.service, captcha.siteKey );
		const giveUp = ( error: unknown ): void => {
			mw.log.warn( error );
			// Told of more than once, it is given up once.
			if ( error instanceof WidgetBrokenError && container.isConnected ) {
				const other = document.createElement( 'div' );
				container.replaceWith( other );
				solvedBy( null );
				this.addScript( captcha, other );
			}
		};
		// Who makes this view puts it into the page afterwards, without which the widget shows nothing.
		setTimeout( () => {
			if ( container.isConnected ) {
				widget.render().catch( giveUp );
			}
		} );
		solvedBy( () => widget.answer().catch( ( error: unknown ) => {
			giveUp( error );
			throw error;
		} ) );
	}

	/** By the script that the wiki's own page has; where that is not to be had, by that page. */
	private addScript( captcha: ServiceCaptcha, container: HTMLElement ): void {
		const { createAccountPage, answered } = this.dependencies;
		$( container ).before( instructions( captcha ) );
		showCaptchaService( captcha.service, captcha.siteKey, container, createAccountPage, answered ).catch(
			( error: unknown ) => {
				mw.log.warn( error );
				this.sayNotShown();
			}
		);
	}

	private sayNotShown(): void {
		const { ownPage } = this.dependencies;
		this.$element.append( new OO.ui.MessageWidget( {
			type: 'warning',
			label: ownPage ? $( '<div>' ).append(
				$( '<p>' ).text( msg( 'accountcreator-captcha-elsewhere' ) ), this.linkTo( ownPage )
			) : msg( 'accountcreator-captcha-not-shown' )
		} ).$element );
		const [ element ] = this.$element.get();
		// In a list, the link to go on with the last row has just gone, and with it the focus.
		if ( element && document.activeElement?.contains( element ) ) {
			element.querySelector( 'a' )?.focus( { preventScroll: true } );
		}
	}

	private linkTo( { address, handOver }: OwnPage ): JQuery {
		const link = new OO.ui.ButtonWidget( {
			label: msg( 'accountcreator-hand-over' ), target: '_blank', flags: [ 'progressive' ]
		} );
		link.$button.attr( 'data-accountcreator-action', 'hand-over' ).on( 'mousedown keydown click', () => {
			// What was typed last goes along.
			link.setHref( address() );
		} );
		link.$button.on( 'click', () => handOver() );
		return link.$element;
	}
}
