import type { Slip } from '../../accounts/list/after/slips';
import { newcomerText } from '../shared/newcomer-texts';
import { textToCopy } from '../shared/text-to-copy';
import { pageAddress } from './limit-request';

function passwordText( { password, mailed }: Slip ): string {
	return mailed ? textToCopy( 'accountcreator-slip-mailed' ) :
		password === '' ? textToCopy( 'accountcreator-slip-ask' ) : password;
}

function textOf( slip: Slip ): string {
	return [
		slip.realname,
		textToCopy( 'accountcreator-slip-wiki', slip.siteName ),
		`${ textToCopy( 'accountcreator-slip-username' ) } ${ slip.username }`,
		`${ textToCopy( 'accountcreator-slip-address' ) } ${ slip.loginAddress }`,
		`${ textToCopy( 'accountcreator-slip-password' ) } ${ passwordText( slip ) }`,
		slip.registration === '' ? '' :
			`${ textToCopy( 'accountcreator-slip-register' ) } ${ pageAddress( slip.registration ) }`,
		slip.text, ...slip.notes.map( newcomerText )
	].filter( ( line ) => line !== '' ).join( '\n' ) + '\n';
}

/** What people need to log in, as a text: what stands on their slips, with an empty line between them. */
export function detailsText( slips: readonly Slip[] ): string {
	return slips.map( textOf ).join( '\n' );
}
