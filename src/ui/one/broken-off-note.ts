import { msg } from '../shared/messages';

/** A list that broke off is told of in view *one*, too: who opens the dialog anew may not think of the other view. */
export function brokenOffNote( toMany: () => void ): JQuery {
	const button = new OO.ui.ButtonWidget( { label: msg( 'accountcreator-broken-off-show' ) } );
	button.$button.attr( 'data-accountcreator-action', 'resume' );
	button.on( 'click', toMany );
	return new OO.ui.MessageWidget( {
		type: 'warning', label: $( '<div>' ).text( msg( 'accountcreator-broken-off-here' ) ).append( ' ', button.$element )
	} ).$element;
}
