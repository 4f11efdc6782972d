import { never, type CreatedBy } from '../../accounts/contract/outcome';
import { msg } from '../shared/messages';
import { passwordOnce } from '../shared/password-once';
import { fetchedPlace } from './fetched-place';
import type { CreatedStage } from './next-steps';

function howIn( by: CreatedBy, stage: CreatedStage ): string {
	switch ( by ) {
		case 'mail':
			return stage.email === '' ? msg( 'accountcreator-created-mail' ) : msg( 'accountcreator-created-mail-to', stage.email );
		case 'password':
			return stage.password === null ? msg( 'accountcreator-created-typed' ) : msg( 'accountcreator-created-generated' );
		case 'other':
			return msg( 'accountcreator-created-other' );
		default:
			return never( by );
	}
}

/** What the new person has to know, and where to go from here: fetched, as nobody needs it before. */
export type FetchNextSteps = ( stage: CreatedStage ) => Promise<JQuery>;

/** The end state of an account that exists: its name, how its person gets in, and where to go from here. */
export class CreatedView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-created' );
	private $heading = $();
	private shown: CreatedStage | null = null;

	/**
	 * @param copied Told when the password has been copied
	 * @param fetchNextSteps
	 */
	public constructor( private readonly copied: () => void, private readonly fetchNextSteps: FetchNextSteps ) {}

	public render( stage: CreatedStage | null ): void {
		if ( stage === this.shown ) {
			return;
		}
		this.shown = stage;
		this.$element.empty().removeAttr( 'data-accountcreator-outcome' );
		if ( !stage ) {
			return;
		}
		this.$heading = $( '<h3>' ).attr( 'tabindex', -1 ).text( msg( 'accountcreator-created', stage.username ) );
		const message = new OO.ui.MessageWidget( {
			type: 'success',
			label: $( '<div>' ).append( this.$heading, $( '<p>' ).text( howIn( stage.by, stage ) ) )
		} );
		this.$element.attr( 'data-accountcreator-outcome', 'created' ).append( message.$element );
		if ( stage.password !== null ) {
			this.$element.append( passwordOnce( stage.password, this.copied ) );
		}
		this.$element.append( fetchedPlace( () => this.fetchNextSteps( stage ) ) );
	}

	public focus(): void {
		// Not to a button: a second Enter, pressed too soon, would take the password away.
		this.$heading.trigger( 'focus' );
	}
}
