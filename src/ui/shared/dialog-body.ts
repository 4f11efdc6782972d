import type { OpeningRequest } from '../../accounts/contract/opening-request';
import { msg } from './messages';
import type { OpenedScreen } from './screen';

/** What view *one* mostly needs, in pixels: so high the dialog is before that is known. */
const USUAL_HEIGHT = 480;

/** Above and below, in pixels, and a little more. */
const PADDING = 34;

/** What scrolls in the dialog: who filled the form in, the screen that is shown, and which version runs. */
export class DialogBody {
	public readonly $element = $( '<div>' );
	private readonly $filledBy = $( '<div>' ).addClass( 'accountcreator-filled-by' ).attr( 'role', 'status' );
	private readonly $version = $( '<div>' ).addClass( 'accountcreator-help' )
		.text( `AccountCreator ${ mw.libs.accountCreator?.version }` );

	/** In pixels, and what it is for: the stage, and how wide the dialog is, since lines break otherwise in another. */
	private wanted = USUAL_HEIGHT;
	private stage = '';

	/**
	 * @param screen The one that is shown first
	 * @param onHeight Called when it wants to be of another height
	 */
	public constructor( private screen: OpenedScreen, private readonly onHeight: () => void ) {
		this.$element.append( this.$filledBy, screen.$element, this.$version );
		// Where a browser has no such observer, it stays as it is.
		if ( 'ResizeObserver' in window ) {
			const sizes = new ResizeObserver( () => this.fit() );
			this.$element.get().forEach( ( element ) => sizes.observe( element ) );
		}
	}

	public get height(): number {
		return this.wanted;
	}

	public put( screen: OpenedScreen ): void {
		this.screen = screen;
		this.$version.before( screen.$element );
	}

	/** Says that it was not the person who filled the form in; null takes it away. */
	public tellFilledBy( filledBy: OpeningRequest[ 'filledBy' ] | null ): void {
		const text = filledBy === 'link' ? msg( 'accountcreator-filled-by-link' ) :
			filledBy === 'script' ? msg( 'accountcreator-filled-by-script' ) : '';
		this.$filledBy.empty().append( text === '' ? $() : new OO.ui.MessageWidget( { type: 'warning', label: text } ).$element );
	}

	/** As high as what is in it; within one stage it only grows, so that nothing jumps under somebody's hands. */
	private fit(): void {
		const { buttons, size } = this.screen;
		const stage = [ this.$element.width(), ...buttons.map( ( { action } ) => action ) ].join();
		// While it is being opened nobody knows.
		const wanted = buttons.length === 0 ? USUAL_HEIGHT : PADDING + ( this.$element.height() ?? 0 );
		const height = stage === this.stage ? Math.max( this.wanted, wanted ) : wanted;
		this.stage = stage;
		if ( height !== this.wanted && size === 'large' ) {
			this.wanted = height;
			this.onHeight();
		}
	}
}
