import type { ListState } from '../../accounts/list/list-state';
import { msg } from '../shared/messages';

type StageKind = ListState[ 'stage' ][ 'kind' ];

/** The stages in which something is to do, in their order. */
const STAGES: readonly StageKind[] = [ 'list', 'check', 'run', 'results' ];

/** The way from the list to the slips, and where on it the person is. */
export class ListProgress {
	public readonly $element = $( '<ol>' ).addClass( 'accountcreator-steps' ).append( [
		msg( 'accountcreator-stage-list' ), msg( 'accountcreator-stage-check' ),
		msg( 'accountcreator-stage-create' ), msg( 'accountcreator-stage-hand-out' )
	].map( ( text ) => $( '<li>' ).text( text ) ) );

	public render( kind: StageKind ): void {
		const place = STAGES.indexOf( kind );
		this.$element.children().each( ( index, item ) => {
			if ( index === place ) {
				item.setAttribute( 'aria-current', 'step' );
			} else {
				item.removeAttribute( 'aria-current' );
			}
			item.classList.toggle( 'accountcreator-step-done', index < place );
		} );
	}
}
