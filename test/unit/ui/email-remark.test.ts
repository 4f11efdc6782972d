import { judgeEmail } from '../../../src/accounts/email/judge-email';
import { emailRemark } from '../../../src/ui/one/email-remark';
import messages from '../../../src/i18n/en.json';
import { defineMessages } from '../../../src/ui/shared/messages';
import { press } from './press';

describe( 'emailRemark()', () => {
	beforeAll( () => defineMessages( messages ) );

	it( 'mends a typing error with one click', () => {
		const mended: string[] = [];
		const remark = emailRemark( judgeEmail( 'ada@gmial.com' ), true, ( meant ) => mended.push( meant ) );
		expect( remark?.type ).toBe( 'warning' );
		const $content = $( '<div>' ).append( remark?.content ?? '' );
		expect( $content.text() ).toContain( 'ada@gmail.com' );
		$content.find( '.oo-ui-buttonElement-button' ).each( ( _index, button ) => press( button ) );
		expect( mended ).toEqual( [ 'ada@gmail.com' ] );
	} );

	it( 'names the danger where the password does not go to that address', () => {
		const said = ( isMailed: boolean ): string => $( '<div>' ).append(
			emailRemark( judgeEmail( 'ada@gmial.com' ), isMailed, () => undefined )?.content ?? ''
		).text();
		expect( said( false ) ).toContain( messages[ 'accountcreator-email-takeover' ] );
		expect( said( true ) ).not.toContain( messages[ 'accountcreator-email-takeover' ] );
	} );

	it( 'says nothing of a good address', () => {
		expect( emailRemark( judgeEmail( 'ada@gmail.com' ), true, () => undefined ) ).toBeNull();
	} );

	it( 'does not guess where there is no telling', () => {
		const remark = emailRemark( judgeEmail( 'ada' ), false, () => undefined );
		expect( remark?.type ).toBe( 'error' );
		expect( $( '<div>' ).append( remark?.content ?? '' ).find( 'a, button' ) ).toHaveLength( 0 );
	} );
} );
