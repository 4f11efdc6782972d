import * as fc from 'fast-check';
import { cleanEmail, emailProblem, repairEmail } from '../../../../src/accounts/email/email';
import { suggestEmail } from '../../../../src/accounts/email/mail-domains';

describe( 'emailProblem()', () => {
	it.each( [
		'ada@example.org', 'ada.lovelace+wiki@mail.example.co.uk', 'a@b.cd', 'o\'brien@x.org', '1@2.org', 'ADA@EXAMPLE.ORG', 'a_b@xn--bcher-kva.example'
	] )( 'has nothing against %s', ( email ) => expect( emailProblem( email ) ).toBeNull() );

	it.each( [ '', 'ada', 'ada@', '@x.org', 'a b@x.org', 'ada@x_y.org', 'ada@x.org, bob@x.org', 'ä@x.org', 'a@bücher.de', 'a@b@c.de', 'a"b@x.org', 'a@x..org' ] )(
		'knows that the wiki refuses “%s”', ( email ) => expect( emailProblem( email ) ).toBe( 'invalid' )
	);

	it.each( [ 'ada@localhost', '.ada@x.org', 'a..b@x.org', 'ada.@x.org', 'ada@-x.org', 'ada@x.1', 'ada@127.0.0.1' ] )(
		'doubts that mail reaches %s', ( email ) => expect( emailProblem( email ) ).toBe( 'odd' )
	);
} );

describe( 'cleanEmail()', () => {
	it.each( [
		[ 'mailto:ada@x.org?subject=Hi', 'ada@x.org' ], [ ' <ada@x.org>, ', 'ada@x.org' ], [ 'ada＠ｘ．ｏｒｇ', 'ada@x.org' ],
		[ '"ada@x.org"', 'ada@x.org' ], [ 'ada@x.org.', 'ada@x.org' ], [ '\u202aada@x.org\u202c', 'ada@x.org' ], [ 'ada?x@x.org', 'ada?x@x.org' ]
	] )( 'makes “%s” “%s”', ( text, email ) => expect( cleanEmail( text ) ).toBe( email ) );

	it( 'changes nothing the second time', () => {
		fc.assert( fc.property( fc.string( { unit: 'binary' } ), ( text ) => {
			expect( cleanEmail( cleanEmail( text ) ) ).toBe( cleanEmail( text ) );
		} ), { numRuns: 2000 } );
	} );
} );

describe( 'repairEmail()', () => {
	it.each( [
		[ 'ada @ x.org', 'ada@x.org' ], [ 'ada@x,org', 'ada@x.org' ], [ 'ada@@x.org', 'ada@x.org' ], [ 'ada@x..org', 'ada@x.org' ], [ 'ada.@x.org', 'ada@x.org' ]
	] )( 'makes “%s” “%s”', ( email, repaired ) => expect( repairEmail( email ) ).toBe( repaired ) );

	it.each( [ 'ada', 'ada@', 'a@b@c.de', 'ada@x.org' ] )( 'does not know what “%s” was to be', ( email ) => {
		expect( repairEmail( email ) ).toBeNull();
	} );
} );

describe( 'suggestEmail()', () => {
	it.each( [
		[ 'gmial.com', 'gmail.com' ], [ 'gmai.com', 'gmail.com' ], [ 'gmaill.com', 'gmail.com' ], [ 'gmail.con', 'gmail.com' ], [ 'gamil.cmo', 'gmail.com' ],
		[ 'yaho.com', 'yahoo.com' ], [ 'yahooo.fr', 'yahoo.fr' ], [ 'hotmial.com', 'hotmail.com' ], [ 'homtail.co.uk', 'hotmail.co.uk' ],
		[ 'outlok.com', 'outlook.com' ], [ 'iclod.com', 'icloud.com' ], [ 'gogglemail.com', 'googlemail.com' ], [ 'protonmial.com', 'protonmail.com' ],
		[ 'example.con', 'example.com' ], [ 'example.ogr', 'example.org' ], [ 'example.nte', 'example.net' ], [ 'gmail.co', 'gmail.com' ], [ 'GMIAL.COM', 'gmail.com' ]
	] )( 'takes %s for %s', ( domain, better ) => expect( suggestEmail( `Ada@${ domain }` ) ).toBe( `Ada@${ better }` ) );

	it.each( [
		'gmail.com', 'mail.com', 'email.com', 'ymail.com', 'gmx.de', 'gmx.net', 'web.de', 'yahoo.co.jp', 'hotmail.fr', 'live.com', 'icloud.com', 'cloud.com',
		'google.com', 'example.org', 'example.co', 'mail.ru', 'qq.com', '163.com', 't-online.de', 'posteo.de', 'proton.me', 'fastmail.com', 'uni-x.edu'
	] )( 'has nothing against %s', ( domain ) => expect( suggestEmail( `ada@${ domain }` ) ).toBeNull() );
} );
