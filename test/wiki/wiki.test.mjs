/**
 * Does the test wiki do what the tests believe that it does? `node --test test/wiki/`
 */

/* eslint-disable no-loop-func -- each turn of the loop has a wiki of its own */
/* eslint-disable n/no-unsupported-features/node-builtins -- node:test is in Node 20 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { captchaAnswer } from './captcha-answers.mjs';
import { startMailTrap } from './mail-trap.mjs';
import { scenarioCookie } from './scenario.mjs';
import { startWiki } from './wiki.mjs';

const PASSWORD = { password: 'a password to try', retype: 'a password to try' };

/** @typedef {import('./scenario.mjs').Scenario} Scenario */

/** What is asked first: everything that the wiki declares for a new account. */
const DECLARATIONS = { action: 'query', meta: 'authmanagerinfo', amirequestsfor: 'create' };

for ( const version of /** @type {const} */ ( [ '1.43', '1.39' ] ) ) {
	describe( `MediaWiki ${ version }`, { concurrency: false }, () => {
		/** @type {import('./running-wiki.mjs').Wiki} */
		let wiki;
		/** @type {import('./mail-trap.mjs').MailTrap} */
		let mail;

		before( async () => {
			mail = await startMailTrap();
			wiki = await startWiki( { version, mail } );
		} );

		after( async () => {
			await wiki.stop();
			await mail.stop();
		} );

		/**
		 * @param {Scenario} scenario
		 * @param {'ordinary'|'coordinator'|'admin'} [who]
		 * @param {string} [ip]
		 */
		const sessionWith = ( scenario, who = 'ordinary', ip = undefined ) => wiki.apiAs( wiki.people[ who ], { scenario, ip } );

		/**
		 * @param {import('./api-session.mjs').ApiSession} session
		 * @return {Promise<Record<string, { id: string, metadata: any, fields: Record<string, any> }>>}
		 */
		const requestsById = async ( session ) => Object.fromEntries(
			( await session.get( DECLARATIONS ) ).query.authmanagerinfo.requests
				.map( ( /** @type {{ id: string }} */ request ) => [ request.id, request ] )
		);

		/** @param {import('./api-session.mjs').ApiSession} session */
		const declaredFields = async ( session ) => Object.values( await requestsById( session ) )
			.flatMap( ( { fields } ) => Object.keys( fields ) );

		it( 'mails a temporary password that logs in', async () => {
			const session = await wiki.apiAs( wiki.people.coordinator );
			const answer = await session.createAccount( {
				username: 'By mail', email: 'by.mail@example.org', mailpassword: true, reason: 'Try the mail'
			} );
			assert.deepEqual( answer, { status: 'PASS', username: 'By mail' } );
			const { text } = await mail.waitFor( 'by.mail@example.org' );
			const [ , password = '' ] = text.match( /password "([^"]+)"/ ) || [];
			assert.equal( ( await wiki.api().login( { name: 'By mail', password } ) ).status, 'UI' );
			assert.deepEqual( await wiki.creationLog( 'By mail' ), {
				type: 'newusers', action: 'byemail', user: 'Coordinator', comment: 'Try the mail'
			} );
			assert.equal( await wiki.userExists( 'By mail' ), true );
			assert.equal( await wiki.userExists( 'By nobody' ), false );
		} );

		it( 'counts the throttle by the address of X-Forwarded-For', async () => {
			const session = await sessionWith( { captcha: false }, 'ordinary', '127.0.0.77' );
			for ( let i = 1; i <= 6; i++ ) {
				assert.equal( ( await session.createAccount( { username: `Throttled ${ i }`, ...PASSWORD } ) ).status, 'PASS' );
			}
			const refused = await session.createAccount( { username: 'Throttled 7', ...PASSWORD } );
			assert.equal( refused.messagecode, 'acct_creation_throttle_hit' );
			assert.equal( await wiki.getThrottle( '127.0.0.77' ), 6 );
			assert.equal( await wiki.getThrottle( '127.0.0.78' ), 0 );
			const elsewhere = await sessionWith( { captcha: false }, 'ordinary', '127.0.0.78' );
			assert.equal( ( await elsewhere.createAccount( { username: 'Throttled 7', ...PASSWORD } ) ).status, 'PASS' );
			await wiki.setThrottle( '127.0.0.77', 0 );
			assert.equal( ( await session.createAccount( { username: 'Throttled 8', ...PASSWORD } ) ).status, 'PASS' );
		} );

		it( 'refuses a scenario that it does not know', async () => {
			for ( const [ cookie, complaint ] of [
				[ '{"capcha":false}', /"capcha" is unknown/ ],
				[ '{"captcha":"fancy"}', /"captcha" cannot be "fancy"/ ],
				[ '{"throttle":"6"}', /"throttle" cannot be "6"/ ],
				[ '[1]', /not a JSON object/ ],
				[ 'captcha', /not a JSON object/ ]
			] ) {
				const response = await fetch( wiki.pageUrl( 'Main Page' ), {
					headers: { cookie: `accountcreatorScenario=${ encodeURIComponent( String( cookie ) ) }` }
				} );
				assert.equal( response.status, 500 );
				assert.match( await response.text(), /** @type {RegExp} */ ( complaint ) );
			}
		} );

		it( 'asks ordinary people for a captcha, and event coordinators for none', async () => {
			const request = 'CaptchaAuthenticationRequest';
			assert.equal( ( await requestsById( await sessionWith( {} ) ) )[ request ].metadata.type, 'simple' );
			assert.equal( ( await requestsById( await sessionWith( {}, 'coordinator' ) ) )[ request ], undefined );
			assert.equal( ( await requestsById( await sessionWith( { captcha: false } ) ) )[ request ], undefined );
		} );

		for ( const captcha of /** @type {const} */ ( [ 'simple', 'math', 'question', 'image' ] ) ) {
			it( `has a captcha of the kind ${ captcha }`, async () => {
				const session = await sessionWith( { captcha }, 'ordinary', '127.0.0.80' );
				const { metadata, fields } = ( await requestsById( session ) ).CaptchaAuthenticationRequest;
				assert.equal( metadata.type, captcha );
				assert.ok( captchaAnswer( captcha, fields.captchaInfo.value ) );
				if ( captcha === 'image' ) {
					const picture = await fetch( new URL( fields.captchaInfo.value, wiki.url ), {
						headers: { cookie: [ ...session.cookies ].map( ( pair ) => pair.join( '=' ) ).join( '; ' ) }
					} );
					assert.equal( picture.headers.get( 'content-type' ), 'image/png' );
				}
				await wiki.setThrottle( '127.0.0.80', 0 );
				const username = `Captcha ${ captcha }`;
				const wrong = await session.createAccount( { username, ...PASSWORD } );
				assert.equal( wrong.messagecode, 'captcha-createaccount-fail' );
				const right = await session.createAccount( { username, ...PASSWORD }, { answerCaptcha: true } );
				assert.equal( right.status, 'PASS' );
			} );
		}

		for ( const captcha of /** @type {const} */ ( [ 'hcaptcha', 'recaptcha', 'turnstile' ] ) ) {
			it( `declares a captcha of the kind ${ captcha }`, {
				skip: captcha === 'turnstile' && version === '1.39' ? 'not in the ConfirmEdit of 1.39' : false
			}, async () => {
				const session = await sessionWith( { captcha } );
				const { metadata } = ( await requestsById( session ) ).CaptchaAuthenticationRequest;
				assert.equal( metadata.type, captcha === 'recaptcha' ? 'recaptchanocaptcha' : captcha );
			} );
		}

		it( 'leaves out e-mail and real name where the scenario says so', async () => {
			const usual = await declaredFields( await sessionWith( {} ) );
			assert.deepEqual( [ 'email', 'realname', 'mailpassword' ].filter( ( name ) => !usual.includes( name ) ), [] );
			const without = await declaredFields( await sessionWith( { email: false, realname: false } ) );
			assert.deepEqual( [ 'email', 'realname', 'mailpassword' ].filter( ( name ) => without.includes( name ) ), [] );
		} );

		it( 'changes the limit of the throttle', async () => {
			const session = await sessionWith( { captcha: false, throttle: 1 }, 'ordinary', '127.0.0.81' );
			assert.equal( ( await session.createAccount( { username: 'Limit 1', ...PASSWORD } ) ).status, 'PASS' );
			assert.equal( ( await session.createAccount( { username: 'Limit 2', ...PASSWORD } ) ).messagecode, 'acct_creation_throttle_hit' );
			session.setScenario( { captcha: false, throttle: 0 } );
			assert.equal( ( await session.createAccount( { username: 'Limit 2', ...PASSWORD } ) ).status, 'PASS' );
		} );

		it( 'has several windows of the throttle at once, and declares limits', async () => {
			const throttle = [ { count: 1, seconds: 300 }, { count: 5, seconds: 86400 } ];
			/** @type {Record<string, [ number, number ]>} */
			const declaredLimits = { user: [ 50, 3600 ] };
			const session = await sessionWith( { captcha: false, throttle, declaredLimits }, 'ordinary', '127.0.0.83' );
			assert.equal( ( await session.createAccount( { username: 'Window 1', ...PASSWORD } ) ).status, 'PASS' );
			const refused = await session.createAccount( { username: 'Window 2', ...PASSWORD } );
			assert.equal( refused.messagecode, 'acct_creation_throttle_hit' );
			assert.match( String( refused.message ), /in the last 5 minutes/ );
			const { query } = await session.get( { action: 'query', meta: 'userinfo', uiprop: 'ratelimits' } );
			assert.deepEqual( query.userinfo.ratelimits.createaccount, { user: { hits: 50, seconds: 3600 } } );
		} );

		it( 'disables the module', async () => {
			const session = await sessionWith( { module: false } );
			await assert.rejects( session.createAccount( { username: 'Nobody', ...PASSWORD } ), { code: 'moduledisabled' } );
		} );

		it( 'has a title blacklist', async () => {
			const scenario = { captcha: /** @type {false} */ ( false ), titleBlacklist: [ '.*badword.* <newaccountonly>' ] };
			const session = await sessionWith( scenario );
			const status = async () => ( await session.get( {
				action: 'titleblacklist', tbtitle: 'User:A badword', tbaction: 'new-account', tbnooverride: true
			} ) ).titleblacklist.result;
			assert.equal( await status(), 'blacklisted' );
			assert.match( ( await session.createAccount( { username: 'A badword', ...PASSWORD } ) ).message, /badword/ );
			session.setScenario( { captcha: false } );
			assert.equal( await status(), 'ok' );
			const administrator = await sessionWith( scenario, 'admin' );
			assert.ok( ( await declaredFields( administrator ) ).includes( 'ignoreTitleBlacklist' ) );
			assert.equal( ( await administrator.createAccount( {
				username: 'A badword', ignoreTitleBlacklist: true, ...PASSWORD
			} ) ).status, 'PASS' );
		} );

		it( 'is read-only', async () => {
			const session = await wiki.apiAs( wiki.people.ordinary );
			session.setScenario( { readOnly: 'Moving house' } );
			const { query } = await session.get( { action: 'query', meta: 'siteinfo' } );
			assert.equal( query.general.readonlyreason, 'Moving house' );
			await assert.rejects( session.createAccount( { username: 'Nobody', ...PASSWORD } ), { code: 'readonly' } );
		} );

		it( 'takes away the right to create accounts, from all but administrators', async () => {
			const rights = async ( /** @type {'ordinary'|'admin'} */ who ) => (
				await ( await sessionWith( { createAccountRight: false }, who ) )
					.get( { action: 'query', meta: 'userinfo', uiprop: 'rights' } )
			).query.userinfo.rights;
			assert.ok( !( await rights( 'ordinary' ) ).includes( 'createaccount' ) );
			assert.ok( ( await rights( 'admin' ) ).includes( 'createaccount' ) );
		} );

		it( 'wants longer passwords', async () => {
			const session = await sessionWith( { minimalPasswordLength: 30 }, 'coordinator' );
			const answer = await session.createAccount( { username: 'Nobody', ...PASSWORD } );
			assert.match( answer.message, /30 characters/ );
			// "Change" is for people who have such a password already; to a new account it says no.
			const { validatepassword } = await session.post( {
				action: 'validatepassword', user: 'Nobody', password: PASSWORD.password
			} );
			assert.equal( validatepassword.validity, 'Change' );
		} );

		it( 'sends a content security policy', async () => {
			const policy = async ( /** @type {Scenario} */ scenario ) => {
				const { name, value } = scenarioCookie( wiki.url, scenario );
				const response = await fetch( wiki.pageUrl( 'Main Page' ), { headers: { cookie: `${ name }=${ value }` } } );
				assert.equal( response.status, 200 );
				// An answer that nobody reads to its end ends in an error of undici's.
				await response.text();
				return response.headers.get( 'content-security-policy' );
			};
			assert.match( String( await policy( { csp: true } ) ), /script-src/ );
			assert.doesNotMatch( String( await policy( {} ) ), /script-src/ );
		} );

		it( 'gives temporary accounts', { skip: version === '1.39' ? 'not finished in 1.39' : false }, async () => {
			const nobody = wiki.api( { scenario: { temporaryAccounts: true } } );
			await nobody.save( 'Sandbox', 'Written by nobody', 'Try' );
			const { userinfo } = ( await nobody.get( { action: 'query', meta: 'userinfo' } ) ).query;
			assert.notEqual( userinfo.id, 0 );
		} );

		it( 'forgets a scenario with the next request', async () => {
			const session = await wiki.apiAs( wiki.people.ordinary );
			/** All that is declared, but for the captcha's id and question, which are always new. */
			const declared = async () => JSON.stringify( await requestsById( session ), ( name, value ) => (
				[ 'captchaId', 'captchaInfo' ].includes( name ) ? '' : value
			) );
			const usual = await declared();
			const startup = async ( cookie = '' ) => (
				await fetch( `${ wiki.url }/w/load.php?modules=startup&only=scripts&raw=1`, { headers: { cookie } } )
			).text();
			const usualStartup = await startup();
			for ( const scenario of /** @type {Scenario[]} */ ( [
				{ captcha: 'image' }, { captcha: 'question' }, { email: false, realname: false }, { captcha: false }
			] ) ) {
				session.setScenario( scenario );
				assert.notEqual( await declared(), usual );
				const { name, value } = scenarioCookie( wiki.url, scenario );
				assert.match( await startup( `${ name }=${ value }` ), /mw\.loader/ );
				session.setScenario( {} );
				assert.equal( await declared(), usual );
				assert.equal( await startup(), usualStartup );
			}
		} );

		it( 'has filters that warn and disallow', async () => {
			const session = await sessionWith( { captcha: false, throttle: 0 } );
			for ( const consequence of /** @type {const} */ ( [ 'warn', 'disallow' ] ) ) {
				await wiki.makeAbuseFilter( {
					consequence,
					rules: `action == "createaccount" & accountname contains "Please ${ consequence }"`
				} );
			}
			const create = ( /** @type {string} */ username ) => session.createAccount( { username, ...PASSWORD } );
			assert.equal( ( await create( 'Please warn' ) ).messagecode, 'abusefilter-warning' );
			assert.equal( ( await create( 'Please warn' ) ).status, 'PASS' );
			assert.equal( ( await create( 'Please disallow' ) ).messagecode, 'abusefilter-disallowed' );
			assert.equal( ( await create( 'Please disallow' ) ).messagecode, 'abusefilter-disallowed' );
		} );

		it( 'blocks people, and logs them out', async () => {
			const person = await wiki.makePerson( { name: 'Somebody', password: 'some body that is long' } );
			const session = await wiki.apiAs( person );
			const userinfo = async () => ( await session.get( {
				action: 'query', meta: 'userinfo', uiprop: 'blockinfo'
			} ) ).query.userinfo;
			await wiki.block( person.name, 'Too many accounts' );
			assert.equal( ( await userinfo() ).blockreason, 'Too many accounts' );
			assert.equal( ( await session.createAccount( { username: 'Nobody', ...PASSWORD } ) ).status, 'FAIL' );
			await wiki.unblock( person.name );
			assert.equal( ( await userinfo() ).blockreason, undefined );
			await wiki.endSessions( person );
			assert.equal( ( await userinfo() ).anon, true );
		} );

		it( 'writes from many sides at once', async () => {
			const sessions = await Promise.all( [ 1, 2, 3, 4 ].map( () => wiki.apiAs( wiki.people.coordinator ) ) );
			const results = await Promise.all( sessions.map( async ( session, number ) => {
				const statuses = [];
				for ( let i = 0; i < 5; i++ ) {
					statuses.push( ( await session.createAccount( { username: `Crowd ${ number } ${ i }`, ...PASSWORD } ) ).status );
					await session.save( `Page ${ number }`, `Text ${ i }`, 'Write' );
				}
				return statuses;
			} ) );
			assert.deepEqual( [ ...new Set( results.flat() ) ], [ 'PASS' ] );
		} );

		it( 'has the jQuery that the unit tests run with', {
			skip: version === '1.39' ? 'theirs is that of 1.43' : false
		}, async () => {
			const { devDependencies } = JSON.parse( await readFile( new URL( '../../package.json', import.meta.url ), 'utf8' ) );
			const code = await fetch( `${ wiki.url }/w/load.php?modules=jquery&only=scripts&debug=1` );
			assert.equal( /jQuery JavaScript Library v([\d.]+)/.exec( await code.text() )?.[ 1 ], devDependencies.jquery );
		} );

		it( 'serves user scripts and files', async () => {
			await wiki.savePage( 'User:Ordinary/common.js', 'mw.log( 1 );' );
			const script = await fetch( wiki.pageUrl( 'User:Ordinary/common.js', { action: 'raw', ctype: 'text/javascript' } ) );
			assert.equal( await script.text(), 'mw.log( 1 );' );
			assert.equal( ( await fetch( `${ wiki.url }/w/resources/assets/licenses/cc-0.png` ) ).status, 200 );
			assert.equal( ( await fetch( `${ wiki.url }/w/extensions/nothing.js` ) ).status, 404 );
		} );

		it( 'shows every skin', async () => {
			for ( const skin of [ 'vector-2022', 'vector', 'minerva', 'monobook', 'timeless' ] ) {
				const html = await ( await fetch( wiki.pageUrl( 'Main Page', { useskin: skin } ) ) ).text();
				assert.ok( ( html.match( /<body[^>]*>/ ) || [ '' ] )[ 0 ].includes( ` skin-${ skin } ` ) );
			}
		} );

		it( 'stands beside another one', async () => {
			const other = await startWiki( { version, port: Number( new URL( wiki.url ).port ) } );
			try {
				assert.notEqual( other.url, wiki.url );
				assert.equal( ( await ( await other.apiAs( other.people.coordinator ) )
					.createAccount( { username: 'Only here', ...PASSWORD } ) ).status, 'PASS' );
				assert.equal( await wiki.userExists( 'Only here' ), false );
			} finally {
				await other.stop();
			}
		} );
	} );
}
