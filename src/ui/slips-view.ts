import type { Slip } from '../accounts/list/slips';
import { msg } from './messages';

function line( label: string, value: string, isCode = false ): HTMLElement {
	const element = document.createElement( 'p' );
	const name = document.createElement( 'span' );
	name.textContent = label;
	const text = document.createElement( isCode ? 'code' : 'bdi' );
	text.textContent = value;
	element.append( name, ' ', text );
	return element;
}

/** Slips of paper, one for each person, with lines to cut along. */
export function slipsElement( slips: readonly Slip[] ): HTMLElement {
	const element = document.createElement( 'div' );
	element.className = 'accountcreator-slips';
	for ( const { siteName, loginAddress, username, password, mailed } of slips ) {
		const slip = document.createElement( 'section' );
		const heading = document.createElement( 'h3' );
		heading.textContent = siteName;
		slip.append(
			heading, line( msg( 'accountcreator-slip-address' ), loginAddress ),
			line( msg( 'accountcreator-column-username' ), username )
		);
		if ( mailed ) {
			const said = document.createElement( 'p' );
			said.textContent = msg( 'accountcreator-slip-mailed' );
			slip.append( said );
		} else {
			slip.append( line( msg( 'accountcreator-password-label' ), password, true ) );
		}
		element.append( slip );
	}
	return element;
}
