import { addressCode } from './address-code';
import type { Slip } from '../../accounts/list/after/slips';
import { msg, sentences } from '../shared/messages';
import { pageAddress } from './limit-request';
import { newcomerText } from '../shared/newcomer-texts';

function textElement( tag: 'p' | 'dt', text: string ): HTMLElement {
	const element = document.createElement( tag );
	element.textContent = text;
	// Where there is no translation it is English, on paper in another language.
	element.dir = 'auto';
	return element;
}

function valueElement( tag: 'bdi' | 'code', text: string ): HTMLElement {
	const element = document.createElement( 'dd' );
	const value = document.createElement( tag );
	value.textContent = text;
	element.append( value );
	return element;
}

function heading( username: string ): HTMLElement {
	const element = document.createElement( 'h3' );
	const label = document.createElement( 'span' );
	label.textContent = msg( 'accountcreator-slip-username' );
	const name = document.createElement( 'bdi' );
	name.textContent = username;
	element.append( label, ' ', name );
	return element;
}

/** What there is to say of the password: it is here, in the mail, or in the sheet that was saved before a reload. */
function passwordElements( { password, mailed }: Slip ): HTMLElement[] {
	const label = textElement( 'dt', msg( 'accountcreator-slip-password' ) );
	return mailed ? [ label, valueElement( 'bdi', msg( 'accountcreator-slip-mailed' ) ) ] :
		password === '' ? [ label, valueElement( 'bdi', msg( 'accountcreator-slip-ask' ) ) ] :
			[ label, valueElement( 'code', password ) ];
}

/** Where to register for the event. */
function registrationElements( { registration }: Slip ): HTMLElement[] {
	return registration === '' ? [] : [
		textElement( 'dt', msg( 'accountcreator-slip-register' ) ), valueElement( 'bdi', pageAddress( registration ) )
	];
}

/** What the organizer has to say, a line each. */
function textElements( { text }: Slip ): HTMLElement[] {
	return text.split( '\n' ).filter( ( line ) => line.trim() !== '' ).map( ( line ) => textElement( 'p', line ) );
}

/** What there is to know beside that: smaller, so that six fit on a page. */
function notes( slip: Slip ): HTMLElement {
	const element = textElement( 'p', sentences( slip.notes.map( newcomerText ) ) );
	element.className = 'accountcreator-slip-notes';
	return element;
}

/** Slips of paper, one for each person, with lines to cut along. */
export function slipsElement( slips: readonly Slip[] ): HTMLElement {
	const element = document.createElement( 'div' );
	element.className = 'accountcreator-slips';
	const codes = new Map<string, SVGElement>();
	for ( const slip of slips ) {
		// Slips of one wiki have the same.
		const code = codes.get( slip.loginAddress ) ?? addressCode( slip.loginAddress );
		codes.set( slip.loginAddress, code );
		const section = document.createElement( 'section' );
		section.append( code.cloneNode( true ) );
		const facts = document.createElement( 'dl' );
		facts.append(
			textElement( 'dt', msg( 'accountcreator-slip-address' ) ), valueElement( 'bdi', slip.loginAddress ),
			...passwordElements( slip ), ...registrationElements( slip )
		);
		if ( slip.realname !== '' ) {
			const person = textElement( 'p', slip.realname );
			// By this the organizer finds whose slip it is.
			person.className = 'accountcreator-slip-person';
			section.append( person );
		}
		section.append(
			textElement( 'p', msg( 'accountcreator-slip-wiki', slip.siteName ) ), heading( slip.username ), facts,
			...textElements( slip ), notes( slip )
		);
		element.append( section );
	}
	return element;
}
