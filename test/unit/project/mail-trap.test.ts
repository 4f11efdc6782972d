import net from 'node:net';
import { startMailTrap } from '../../wiki/mail-trap.mjs';

let trap: Awaited<ReturnType<typeof startMailTrap>>;

/** Speaks SMTP as a wiki does, and gives everything that the server answered. */
function send( to: string, mail: string[] ): Promise<string> {
	return new Promise( ( resolve, reject ) => {
		const commands = [ 'EHLO wiki', 'MAIL FROM:<wiki@wiki.example>', `RCPT TO:<${ to }>`, 'DATA', [ ...mail, '.' ].join( '\r\n' ), 'QUIT' ];
		let answers = '';
		const socket = net.connect( trap.smtpPort, '127.0.0.1' );
		socket.on( 'data', ( chunk ) => {
			answers += chunk.toString();
			// The last line of an answer has a space behind its number.
			if ( /^\d{3} .*\r\n$/m.test( answers.slice( answers.lastIndexOf( '\n', answers.length - 2 ) + 1 ) ) ) {
				const refused = /^550 /m.test( answers );
				socket.write( ( refused ? 'QUIT' : commands.shift() ?? '' ) + '\r\n' );
			}
		} );
		socket.on( 'close', () => resolve( answers ) );
		socket.on( 'error', reject );
	} );
}

const welcome = [
	'From: Wiki <wiki@wiki.example>',
	'Subject: =?utf-8?B?S29udG8gZsO8ciBEaWNo?=',
	'Content-Type: text/plain; charset=utf-8',
	'',
	'Someone created an account named "Eve", with password "x8Fk2pQz9a".',
	'<script>alert( 1 )</script>'
];

beforeEach( async () => {
	trap = await startMailTrap();
} );

afterEach( () => trap.stop() );

describe( 'the mail trap', () => {
	it( 'hands a mail to whom it may concern', async () => {
		const waiting = trap.waitFor( 'Eve@Example.org' );
		await send( 'eve@example.org', welcome );
		expect( await waiting ).toMatchObject( {
			to: [ 'eve@example.org' ],
			from: '"Wiki" <wiki@wiki.example>',
			subject: 'Konto für Dich',
			html: ''
		} );
		expect( ( await trap.waitFor( 'eve@example.org' ) ).text ).toContain( '"x8Fk2pQz9a"' );
		expect( trap.messages() ).toHaveLength( 1 );
	} );

	it( 'says which mail there is when the expected one does not come', async () => {
		await send( 'eve@example.org', welcome );
		await expect( trap.waitFor( 'bob@example.org', { timeoutMs: 10 } ) )
			.rejects.toThrow( 'No mail to bob@example.org within 10 ms; there is mail to eve@example.org.' );
	} );

	it( 'forgets when told to', async () => {
		await send( 'eve@example.org', welcome );
		trap.clear();
		expect( trap.messages() ).toEqual( [] );
	} );

	it( 'refuses recipients when told to', async () => {
		trap.refuse( /@gone\.example$/ );
		expect( await send( 'eve@gone.example', welcome ) ).toContain( '550 ' );
		trap.refuse( null );
		expect( await send( 'eve@gone.example', welcome ) ).not.toContain( '550 ' );
		expect( trap.messages() ).toHaveLength( 1 );
	} );

	it( 'shows the mail to people, escaped, with the password apart', async () => {
		await send( 'eve@example.org', welcome );
		const page = await ( await fetch( trap.url ) ).text();
		expect( page ).toContain( '<h2>Konto für Dich</h2>' );
		expect( page ).toContain( 'with password &quot;<code title="One click selects it">x8Fk2pQz9a</code>&quot;.' );
		expect( page ).toContain( '&lt;script&gt;alert( 1 )' );
		expect( page ).not.toContain( '<script>alert' );
	} );

	it( 'gives the mail to programs', async () => {
		await send( 'eve@example.org', welcome );
		const answer: unknown = await ( await fetch( `${ trap.url }messages.json` ) ).json();
		expect( answer ).toEqual( trap.messages() );
		expect( ( await fetch( `${ trap.url }nothing` ) ).status ).toBe( 404 );
	} );
} );
