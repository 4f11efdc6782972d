/**
 * Takes every mail that the test wiki sends and keeps it in memory: an SMTP server on one port, the inbox for people
 * and tests on another. Nothing is passed on to anybody.
 */

import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { once } from 'node:events';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { inboxPage } from './mail-inbox-page.mjs';

const HOST = '127.0.0.1';

/**
 * @typedef {Object} Message
 * @property {string[]} to Addresses without names, as in the envelope
 * @property {string} from
 * @property {string} subject
 * @property {string} text
 * @property {string} html Empty where the mail has none
 * @property {string} date When it came in, ISO 8601
 */

/**
 * @typedef {Object} MailTrap
 * @property {number} smtpPort
 * @property {number} httpPort
 * @property {string} url Address of the inbox; messages.json below it has the messages for programs
 * @property {() => Message[]} messages Oldest first
 * @property {(address: string, options?: { timeoutMs?: number }) => Promise<Message>} waitFor The first mail to the
 *  address that came since `clear()`, waiting for it when there is none yet
 * @property {(pattern: RegExp | null) => void} refuse From now on SMTP answers 550 for recipients that match
 * @property {() => void} clear
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ once: Function, listen: Function }} server
 * @param {number} port 0 for any that is free
 * @return {Promise<void>}
 */
function listen( server, port ) {
	return new Promise( ( resolve, reject ) => {
		server.once( 'error', reject );
		server.listen( port, HOST, resolve );
	} );
}

/**
 * @param {http.Server | import('node:net').Server} server
 * @return {number}
 */
const portOf = ( server ) => /** @type {import('node:net').AddressInfo} */ ( server.address() ).port;

/**
 * @param {import('smtp-server').SMTPServerDataStream} stream
 * @param {import('smtp-server').SMTPServerSession} session
 * @return {Promise<Message>}
 */
async function read( stream, session ) {
	const mail = await simpleParser( stream, { skipTextToHtml: true, skipImageLinks: true } );
	const { mailFrom, rcptTo } = session.envelope;
	return {
		to: rcptTo.map( ( { address } ) => address ),
		from: mail.from?.text || ( mailFrom ? mailFrom.address : '' ),
		subject: mail.subject ?? '',
		text: mail.text ?? '',
		html: mail.html || '',
		date: new Date().toISOString()
	};
}

/**
 * @param {{ smtpPort?: number, httpPort?: number }} [options] Any free port where none is given
 * @return {Promise<MailTrap>}
 */
export async function startMailTrap( { smtpPort = 0, httpPort = 0 } = {} ) {
	/** @type {Message[]} */
	let messages = [];
	/** @type {RegExp | null} */
	let refused = null;
	/** @type {Set<( message: Message ) => void>} */
	const waiting = new Set();

	const smtp = new SMTPServer( {
		disabledCommands: [ 'AUTH', 'STARTTLS' ],
		disableReverseLookup: true,
		onRcptTo( { address }, _session, callback ) {
			callback( refused?.test( address ) ?
				Object.assign( new Error( 'No such mailbox here' ), { responseCode: 550 } ) :
				null );
		},
		onData( stream, session, callback ) {
			read( stream, session ).then( ( message ) => {
				messages.push( message );
				waiting.forEach( ( tell ) => tell( message ) );
				callback();
			}, callback );
		}
	} );

	const inbox = http.createServer( ( request, response ) => {
		const { pathname } = new URL( request.url ?? '/', `http://${ HOST }` );
		if ( pathname === '/' ) {
			response.setHeader( 'Content-Type', 'text/html; charset=utf-8' );
			// What came by mail can neither run nor load anything, should the escaping ever fail.
			const nonce = randomBytes( 16 ).toString( 'hex' );
			response.setHeader( 'Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; " +
				`script-src 'nonce-${ nonce }'; connect-src 'self'; form-action 'none'` );
			response.end( inboxPage( [ ...messages ].reverse(), nonce ) );
		} else if ( pathname === '/messages.json' ) {
			response.setHeader( 'Content-Type', 'application/json; charset=utf-8' );
			response.end( JSON.stringify( messages ) );
		} else {
			response.statusCode = 404;
			response.end( 'The inbox is at /, and for programs at /messages.json.\n' );
		}
	} );

	await listen( smtp, smtpPort );
	// A client that goes away in the middle is no reason to end the test run.
	smtp.on( 'error', () => {} );
	try {
		await listen( inbox, httpPort );
	} catch ( error ) {
		await new Promise( ( resolve ) => {
			smtp.close( () => resolve( undefined ) );
		} );
		throw error;
	}

	return {
		smtpPort: portOf( smtp.server ),
		httpPort: portOf( inbox ),
		url: `http://${ HOST }:${ portOf( inbox ) }/`,
		messages: () => [ ...messages ],
		waitFor( address, { timeoutMs = 10000 } = {} ) {
			const isFor = ( /** @type {Message} */ { to } ) => (
				to.some( ( recipient ) => recipient.toLowerCase() === address.toLowerCase() )
			);
			const present = messages.find( isFor );
			if ( present ) {
				return Promise.resolve( present );
			}
			return new Promise( ( resolve, reject ) => {
				const tell = ( /** @type {Message} */ message ) => {
					if ( isFor( message ) ) {
						done();
						resolve( message );
					}
				};
				const timer = setTimeout( () => {
					done();
					const others = messages.flatMap( ( { to } ) => to ).join( ', ' ) || 'nobody';
					reject( new Error( `No mail to ${ address } within ${ timeoutMs } ms; there is mail to ${ others }.` ) );
				}, timeoutMs );
				function done() {
					clearTimeout( timer );
					waiting.delete( tell );
				}
				waiting.add( tell );
			} );
		},
		refuse( pattern ) {
			refused = pattern;
		},
		clear() {
			messages = [];
		},
		async stop() {
			inbox.close();
			inbox.closeAllConnections();
			smtp.close();
			await Promise.all( [ inbox, smtp.server ].map( ( server ) => server.listening && once( server, 'close' ) ) );
		}
	};
}
