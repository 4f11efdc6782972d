import type { Stage } from '../../accounts/one/one-state';
import { never, type CreatedBy } from '../../accounts/contract/outcome';
import { msg } from '../shared/messages';
import { passwordOnce } from '../shared/password-once';

type CreatedStage = Extract<Stage, { kind: 'created' }>;

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

function pageLink( label: string, title: string, parameters: Record<string, string> = {} ): JQuery {
	return $( '<li>' ).append(
		$( '<a>' ).attr( { href: mw.util.getUrl( title, parameters ), target: '_blank', rel: 'noopener' } ).text( label )
	);
}

/** The end state of an account that exists: its name, how its person gets in, and where to go from here. */
export class CreatedView {
	public readonly $element = $( '<div>' ).addClass( 'accountcreator-created' );
	private $heading = $();
	private shown: CreatedStage | null = null;

	/** @param copied Told when the password has been copied */
	public constructor( private readonly copied: () => void ) {}

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
		this.$element.append( $( '<ul>' ).addClass( 'accountcreator-links' ).append(
			pageLink( msg( 'accountcreator-link-userpage' ), `User:${ stage.username }` ),
			pageLink( msg( 'accountcreator-link-talk' ), `User talk:${ stage.username }` ),
			pageLink( msg( 'accountcreator-link-log' ), 'Special:Log', { type: 'newusers', page: `User:${ stage.username }` } )
		) );
	}

	public focus(): void {
		// Not to a button: a second Enter, pressed too soon, would take the password away.
		this.$heading.trigger( 'focus' );
	}
}
