import { judgeEmail } from '../../../src/accounts/email/judge-email';
import { emailRemark } from '../../../src/ui/one/email-remark';
import messages from '../../../src/i18n/en.json';
import { defineMessages } from '../../../src/ui/shared/messages';
import { press } from './press';

describe( 'emailRemark()', () => {
	beforeAll( () => defineMessages( messages ) );

	it( 'mends a typing error with one click', () => {
		const mended: string[] = [];
		const remark = emailRemark( { kind: 'done', result: judgeEmail( 'ada@gmial.com' ) }, ( meant ) => mended.push( meant ) );
		expect( remark?.type ).toBe( 'warning' );
		const $content = $( '<div>' ).append( remark?.content ?? '' );
		expect( $content.text() ).toContain( 'ada@gmail.com' );
		$content.find( '.oo-ui-buttonElement-button' ).each( ( _index, button ) => press( button ) );
		expect( mended ).toEqual( [ 'ada@gmail.com' ] );
	} );

	it( 'says nothing of a good address, or of one that is being typed', () => {
		expect( emailRemark( { kind: 'done', result: judgeEmail( 'ada@gmail.com' ) }, () => undefined ) ).toBeNull();
		expect( emailRemark( { kind: 'checking' }, () => undefined ) ).toBeNull();
	} );

	it( 'says that the address was not checked', () => {
		expect( emailRemark( { kind: 'failed' }, () => undefined )?.content ).toContain( 'could not be checked' );
	} );

	it( 'does not guess where there is no telling', () => {
		const remark = emailRemark( { kind: 'done', result: judgeEmail( 'ada' ) }, () => undefined );
		expect( remark?.type ).toBe( 'error' );
		expect( $( '<div>' ).append( remark?.content ?? '' ).find( 'a, button' ) ).toHaveLength( 0 );
	} );
} );
