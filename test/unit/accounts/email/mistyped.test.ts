import { judgeEmail } from '../../../../src/accounts/email/judge-email';

/** Addresses as people of many countries have them; written down before the program was asked about them. */
const RIGHT = [
	// Universities, schools and offices: their names are near to anything
	'j.schmidt@smail.uni-koeln.de', '119223344@umail.ucc.ie', 'max@stud.uni-goettingen.de', 'p.meier@uni-graz.at', 'lea@student.ethz.ch',
	'ada@mail.uni-paderborn.de', 'a.b@gmail.ac.uk', 'kim@snu.ac.kr', 'sato@u-tokyo.ac.jp', 'chen@mail.tsinghua.edu.cn', 'tan@u.nus.edu',
	'jo@yaho.edu', 'amy@mail.nyu.edu', 'li@hku.hk', 'pupil@school.k12.ca.us', 'mary@outlok.gov', 'office@gmial.gov.uk', 'a@hotmial.edu.au', 'zeynep@metu.edu.tr',
	'juan@alumnos.unam.mx', 'ana@usp.br', 'ngozi@unilag.edu.ng', 'kofi@ug.edu.gh', 'rahul@iitb.ac.in', 'nour@aucegypt.edu', 'dan@mail.huji.ac.il',
	'jan@student.uw.edu.pl', 'eva@umail.leidenuniv.nl', 'pia@edu.hel.fi', 'ola@student.uib.no', 'x@univ-lyon2.fr', 'lucie@etu.univ-paris1.fr',
	// Providers, in their countries
	'a@mail.ru', 'a@bk.ru', 'a@list.ru', 'a@inbox.ru', 'a@yandex.ru', 'a@ya.ru', 'a@rambler.ru', 'a@yandex.com.tr', 'a@ukr.net', 'a@i.ua', 'a@tut.by',
	'a@ymail.com', 'a@gmail.com', 'a@googlemail.com', 'a@gmx.net', 'a@gmx.de', 'a@gmx.at', 'a@gmx.ch', 'a@web.de', 'a@t-online.de', 'a@online.de', 'a@freenet.de',
	'a@posteo.de', 'a@mailbox.org', 'a@live.nl', 'a@live.com.au', 'a@live.co.uk', 'a@hotmail.fr', 'a@hotmail.co.jp', 'a@hotmail.com.br', 'a@outlook.es',
	'a@outlook.com.vn', 'a@outlook.jp', 'a@yahoo.com.br', 'a@yahoo.co.in', 'a@yahoo.co.id', 'a@yahoo.ca', 'a@yahoo.gr', 'a@yahoo.com.tw', 'a@icloud.com', 'a@me.com',
	'a@mac.com', 'a@msn.com', 'a@aol.com', 'a@mail.com', 'a@email.com', 'a@email.cz', 'a@seznam.cz', 'a@wp.pl', 'a@onet.pl', 'a@o2.pl', 'a@interia.pl', 'a@abv.bg',
	'a@freemail.hu', 'a@citromail.hu', 'a@libero.it', 'a@virgilio.it', 'a@libera.it', 'a@alice.it', 'a@orange.fr', 'a@wanadoo.fr', 'a@free.fr', 'a@laposte.net', 'a@sfr.fr',
	'a@bluewin.ch', 'a@telenet.be', 'a@ziggo.nl', 'a@kpnmail.nl', 'a@xs4all.nl', 'a@uol.com.br', 'a@bol.com.br', 'a@terra.com.br', 'a@rediffmail.com', 'a@hanmail.net',
	'a@naver.com', 'a@daum.net', 'a@qq.com', 'a@163.com', 'a@126.com', 'a@sina.com', 'a@sina.cn', 'a@foxmail.com', 'a@hushmail.com', 'a@walla.co.il', 'a@netvision.net.il',
	'a@protonmail.com', 'a@protonmail.ch', 'a@proton.me', 'a@pm.me', 'a@tutanota.com', 'a@fastmail.com', 'a@fastmail.fm', 'a@zoho.com', 'a@zohomail.eu', 'a@riseup.net',
	'a@comcast.net', 'a@verizon.net', 'a@att.net', 'a@btinternet.com', 'a@bigpond.com', 'a@xtra.co.nz', 'a@rocketmail.com', 'a@mweb.co.za', 'a@vodamail.co.za',
	// Names that are near to a provider's, and none the less somebody's
	'a@cloud.com', 'a@gail.co.in', 'a@imail.com', 'a@fmail.co.uk', 'a@postmail.com', 'a@homemail.com', 'a@gotmail.com', 'a@wahoo.com', 'a@never.com', 'a@orage.fr',
	'a@google.com', 'a@outlook-gruppe.de', 'a@wikimedia.org', 'a@wikimedia.de', 'a@example.co', 'a@firm.cm', 'a@casino.bet', 'a@studio.cam', 'a@startup.co', 'a@oman.om',
	'a@yahoo-inc.com', 'a@mail.gmail-kunst.de', 'a@example.org', 'a@kunst.museum', 'a@x.io'
];

const MISTYPED: ReadonlyArray<readonly [ string, string ]> = [
	// Gmail
	[ 'a@gmial.com', 'a@gmail.com' ], [ 'a@gamil.com', 'a@gmail.com' ], [ 'a@gmai.com', 'a@gmail.com' ], [ 'a@gmal.com', 'a@gmail.com' ], [ 'a@gmil.com', 'a@gmail.com' ],
	[ 'a@gmaill.com', 'a@gmail.com' ], [ 'a@gmaiil.com', 'a@gmail.com' ], [ 'a@ggmail.com', 'a@gmail.com' ], [ 'a@gnail.com', 'a@gmail.com' ], [ 'a@gmeil.com', 'a@gmail.com' ],
	[ 'a@gmsil.com', 'a@gmail.com' ], [ 'a@gmaul.com', 'a@gmail.com' ], [ 'a@gmali.com', 'a@gmail.com' ], [ 'a@gmailcom', 'a@gmail.com' ], [ 'a@gmail.con', 'a@gmail.com' ],
	[ 'a@gmail.cmo', 'a@gmail.com' ], [ 'a@gmail.ocm', 'a@gmail.com' ], [ 'a@gmail.co', 'a@gmail.com' ], [ 'a@gmail.cm', 'a@gmail.com' ], [ 'a@gmail.om', 'a@gmail.com' ],
	[ 'a@gmail.vom', 'a@gmail.com' ], [ 'a@gmail.comm', 'a@gmail.com' ], [ 'a@gmail.cim', 'a@gmail.com' ], [ 'a@gmail.de', 'a@gmail.com' ], [ 'a@gmail.fr', 'a@gmail.com' ],
	[ 'a@gmail.com.br', 'a@gmail.com' ], [ 'a@gmail,com', 'a@gmail.com' ], [ 'a@gmail..com', 'a@gmail.com' ], [ 'a@gmial.con', 'a@gmail.com' ], [ 'a@gmial,com', 'a@gmail.com' ],
	[ 'a@www.gmail.com', 'a@gmail.com' ], [ 'a@gmail.cam', 'a@gmail.com' ], [ 'a@gmail.com1', 'a@gmail.com' ], [ 'a@googlmail.com', 'a@googlemail.com' ], [ 'a@gogglemail.com', 'a@googlemail.com' ],
	[ 'A.B@GMIAL.COM', 'A.B@gmail.com' ],
	// Hotmail, Outlook, Live
	[ 'a@hotmial.com', 'a@hotmail.com' ], [ 'a@hotmial.co.uk', 'a@hotmail.co.uk' ], [ 'a@hotmal.com', 'a@hotmail.com' ], [ 'a@hotmai.com', 'a@hotmail.com' ], [ 'a@homtail.com', 'a@hotmail.com' ],
	[ 'a@hotnail.com', 'a@hotmail.com' ], [ 'a@hotmaill.fr', 'a@hotmail.fr' ], [ 'a@htomail.it', 'a@hotmail.it' ], [ 'a@hormail.com', 'a@hotmail.com' ], [ 'a@htmal.com', 'a@hotmail.com' ],
	[ 'a@hotmail.con', 'a@hotmail.com' ], [ 'a@hotmail.couk', 'a@hotmail.co.uk' ], [ 'a@hotmail.co', 'a@hotmail.com' ], [ 'a@hotmailcom', 'a@hotmail.com' ], [ 'a@otmail.com', 'a@hotmail.com' ],
	[ 'a@outlok.com', 'a@outlook.com' ], [ 'a@outloook.com', 'a@outlook.com' ], [ 'a@oulook.com', 'a@outlook.com' ], [ 'a@outlool.com', 'a@outlook.com' ], [ 'a@outllok.com', 'a@outlook.com' ],
	[ 'a@outlok.fr', 'a@outlook.fr' ], [ 'a@outlook.con', 'a@outlook.com' ], [ 'a@otlook.com', 'a@outlook.com' ], [ 'a@live.con', 'a@live.com' ], [ 'a@live.cm', 'a@live.com' ],
	// Yahoo
	[ 'a@yaho.com', 'a@yahoo.com' ], [ 'a@yahooo.com', 'a@yahoo.com' ], [ 'a@yhoo.com', 'a@yahoo.com' ], [ 'a@yhaoo.com', 'a@yahoo.com' ], [ 'a@yahho.com', 'a@yahoo.com' ],
	[ 'a@yahoo.cm', 'a@yahoo.com' ], [ 'a@yahoo.co', 'a@yahoo.com' ], [ 'a@yahoo.con', 'a@yahoo.com' ], [ 'a@yahooo.fr', 'a@yahoo.fr' ], [ 'a@yaho.co.jp', 'a@yahoo.co.jp' ],
	[ 'a@yaho.com.br', 'a@yahoo.com.br' ], [ 'a@yahoo.con.br', 'a@yahoo.com.br' ], [ 'a@yahoo.couk', 'a@yahoo.co.uk' ], [ 'a@ahoo.com', 'a@yahoo.com' ], [ 'a@yaoo.co.in', 'a@yahoo.co.in' ],
	// Others
	[ 'a@iclod.com', 'a@icloud.com' ], [ 'a@icould.com', 'a@icloud.com' ], [ 'a@icloud.con', 'a@icloud.com' ], [ 'a@icoud.com', 'a@icloud.com' ], [ 'a@protonmial.com', 'a@protonmail.com' ],
	[ 'a@protomail.com', 'a@protonmail.com' ], [ 'a@yandx.ru', 'a@yandex.ru' ], [ 'a@yadnex.ru', 'a@yandex.ru' ], [ 'a@ramblr.ru', 'a@rambler.ru' ], [ 'a@mail.rru', 'a@mail.ru' ],
	[ 'a@web.ed', 'a@web.de' ], [ 'a@gmx.ent', 'a@gmx.net' ], [ 'a@gmx.dee', 'a@gmx.de' ], [ 'a@t-onlne.de', 'a@t-online.de' ], [ 'a@tonline.de', 'a@t-online.de' ],
	[ 'a@frenet.de', 'a@freenet.de' ], [ 'a@wanado.fr', 'a@wanadoo.fr' ], [ 'a@laposte.nte', 'a@laposte.net' ], [ 'a@orange.rf', 'a@orange.fr' ], [ 'a@libero.ti', 'a@libero.it' ],
	[ 'a@seznma.cz', 'a@seznam.cz' ], [ 'a@blewin.ch', 'a@bluewin.ch' ], [ 'a@telnet.be', 'a@telenet.be' ], [ 'a@hanmial.net', 'a@hanmail.net' ], [ 'a@naver.con', 'a@naver.com' ],
	[ 'a@naver.cmo', 'a@naver.com' ], [ 'a@qq.con', 'a@qq.com' ], [ 'a@163.con', 'a@163.com' ], [ 'a@rediffmial.com', 'a@rediffmail.com' ], [ 'a@comcats.net', 'a@comcast.net' ],
	[ 'a@comcast.nte', 'a@comcast.net' ], [ 'a@verizn.net', 'a@verizon.net' ], [ 'a@btinternt.com', 'a@btinternet.com' ], [ 'a@bigpnd.com', 'a@bigpond.com' ], [ 'a@uol.con.br', 'a@uol.com.br' ],
	[ 'a@wikimedia.ogr', 'a@wikimedia.org' ], [ 'a@example.con', 'a@example.com' ], [ 'a@example.nte', 'a@example.net' ], [ 'a@firma.con.mx', 'a@firma.com.mx' ], [ 'a@firma.cmo', 'a@firma.com' ]
];

describe( 'judgeEmail()', () => {
	it.each( RIGHT.map( ( email ) => [ email ] ) )( 'has nothing against %s', ( email ) => {
		expect( judgeEmail( email ) ).toEqual( { problem: null, meant: null } );
	} );

	it.each( MISTYPED.map( ( pair ) => [ ...pair ] ) )( 'takes %s for %s', ( email, meant ) => {
		const verdict = judgeEmail( email );
		expect( verdict.meant ).toBe( meant );
		expect( verdict.problem ).not.toBeNull();
		// What is put forward is not doubted in its turn.
		expect( judgeEmail( meant ) ).toEqual( { problem: null, meant: null } );
	} );

	it( 'says whether the wiki would refuse it', () => {
		expect( judgeEmail( 'ada@x,org' ) ).toEqual( { problem: 'invalid', meant: 'ada@x.org' } );
		expect( judgeEmail( 'ada@host' ) ).toEqual( { problem: 'odd', meant: null } );
		expect( judgeEmail( 'ada@gmailcom' ) ).toEqual( { problem: 'odd', meant: 'ada@gmail.com' } );
		expect( judgeEmail( 'ada@gmial.com' ) ).toEqual( { problem: 'typo', meant: 'ada@gmail.com' } );
	} );

	it( 'is asked about as many of each kind', () => {
		expect( RIGHT.length + MISTYPED.length ).toBeGreaterThan( 200 );
		expect( Math.abs( RIGHT.length - MISTYPED.length ) ).toBeLessThan( RIGHT.length / 2 );
	} );
} );
