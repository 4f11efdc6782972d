import { newcomerNotes } from '../../accounts/contract/newcomer';
import type { Stage } from '../../accounts/one/one-state';
import { msg } from '../shared/messages';
import { fullAddress, newcomerText } from '../shared/newcomer-texts';
import { copyText } from '../shared/save-copy-print';
import { textToCopy } from '../shared/text-to-copy';

export type CreatedStage = Extract<Stage, { kind: 'created' }>;

function pageLink( label: string, title: string, parameters: Record<string, string> = {} ): JQuery {
	return $( '<li>' ).append(
		$( '<a>' ).attr( { href: mw.util.getUrl( title, parameters ), target: '_blank', rel: 'noopener' } ).text( label )
	);
}

/** What the new person needs, to be sent to them; without a password, which goes another way. */
export function textForThem( { username, by }: CreatedStage, notes: readonly string[] ): string {
	return [
		textToCopy( 'accountcreator-slip-wiki', mw.config.get( 'wgSiteName' ) ),
		`${ textToCopy( 'accountcreator-slip-username' ) } ${ username }`,
		`${ textToCopy( 'accountcreator-slip-address' ) } ${ fullAddress( 'Special:UserLogin' ) }`,
		...( by === 'mail' ? [ `${ textToCopy( 'accountcreator-slip-password' ) } ${ textToCopy( 'accountcreator-slip-mailed' ) }` ] : [] ),
		'', ...notes
	].join( '\n' ).trim() + '\n';
}

/** What the new person has to know, and where to go from here. */
export function nextSteps( stage: CreatedStage ): JQuery {
	const { username } = stage;
	const notes = newcomerNotes( stage.by, stage.email !== '' ).map( newcomerText );
	const copy = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-newcomer-copy' ) } );
	copy.$button.attr( 'data-accountcreator-action', 'copy-text' );
	copy.on( 'click', () => {
		copy.setLabel( msg( copyText( textForThem( stage, notes ) ) ?
			'accountcreator-copied' : 'accountcreator-text-not-copied' ) );
	} );
	return $( '<div>' ).append(
		$( '<h4>' ).text( msg( 'accountcreator-newcomer' ) ),
		$( '<ul>' ).addClass( 'accountcreator-newcomer' ).append( notes.map( ( text ) => $( '<li>' ).text( text ) ) ).toggle( notes.length > 0 ),
		copy.$element,
		$( '<ul>' ).addClass( 'accountcreator-links' ).append(
			pageLink( msg( 'accountcreator-link-userpage' ), `User:${ username }` ),
			pageLink( msg( 'accountcreator-link-talk' ), `User talk:${ username }` ),
			pageLink( msg( 'accountcreator-link-log' ), 'Special:Log', { type: 'newusers', page: `User:${ username }` } )
		)
	);
}
