/**
 * Do the test wiki's own providers (php/providers) do what the tests believe? `node --test test/wiki/`
 */

/* eslint-disable no-loop-func -- each turn of the loop has a wiki of its own */
/* eslint-disable n/no-unsupported-features/node-builtins -- node:test is in Node 20 */

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { RIGHT_ANSWER, startCaptchaService } from './captcha-service.mjs';
import { SECOND_FACTOR_CODE, startExternalLogin } from './external-login.mjs';
import { startWiki } from './wiki.mjs';

const PASSWORD = { password: 'a password to try', retype: 'a password to try' };

for ( const version of /** @type {const} */ ( [ '1.43', '1.39' ] ) ) {
	describe( `Providers on MediaWiki ${ version }`, { concurrency: false }, () => {
		/** @type {import('./running-wiki.mjs').Wiki} */
		let wiki;
		/** @type {import('./local-server.mjs').LocalServer} */
		let site;
		/** @type {import('./local-server.mjs').LocalServer} */
		let service;

		before( async () => {
			[ wiki, site, service ] = await Promise.all( [
				startWiki( { version } ), startExternalLogin(), startCaptchaService()
			] );
		} );

		after( () => Promise.all( [ wiki.stop(), site.stop(), service.stop() ] ) );

		/**
		 * @param {import('./scenario.mjs').Scenario} scenario
		 * @param {'ordinary'|'coordinator'|'admin'} [who]
		 */
		const sessionWith = ( scenario, who = 'coordinator' ) => wiki.apiAs( wiki.people[ who ], { scenario } );

		/**
		 * @param {import('./api-session.mjs').ApiSession} session
		 * @param {Record<string, string>} fields
		 */
		const goOn = async ( session, fields ) => ( await session.post( {
			action: 'createaccount', createcontinue: true, createtoken: await session.token( 'createaccount' ), ...fields
		} ) ).createaccount;

		/**
		 * @param {string} address Of the other site
		 * @param {string} choice
		 * @return {Promise<Record<string, string>>} The parameters that the browser would come back with
		 */
		const visit = async ( address, choice ) => {
			const html = await ( await fetch( address ) ).text();
			// id="choice" href="link"
			const link = html.slice( html.indexOf( `id="${ choice }"` ) ).split( '"' )[ 3 ];
			const back = new URL( link.replace( /&#(\d+);/g, ( _, code ) => String.fromCharCode( code ) ) );
			return Object.fromEntries( [ ...back.searchParams ].filter( ( [ name ] ) => name === 'code' || name === 'state' ) );
		};

		it( 'plays example 3: external login, then a second factor', async () => {
			const session = await sessionWith( { steps: { site: site.url, login: 'button', then: [ 'Abstaining', 'SecondFactor' ] } } );
			const redirect = await session.createAccount( { username: 'Example three', externallogin: true } );
			assert.equal( redirect.status, 'REDIRECT' );
			assert.equal( await wiki.userExists( 'Example three' ), false );
			const step = await goOn( session, await visit( redirect.redirecttarget, 'login' ) );
			assert.equal( step.status, 'UI' );
			assert.equal( await wiki.userExists( 'Example three' ), true );
			assert.equal( ( await goOn( session, { code: '000000' } ) ).status, 'UI' );
			assert.equal( ( await goOn( session, { code: SECOND_FACTOR_CODE } ) ).status, 'PASS' );
			assert.equal( ( await goOn( session, {} ) ).messagecode, 'authmanager-create-not-in-progress' );
		} );

		it( 'refuses who comes back from the external login without the right code', async () => {
			const session = await sessionWith( { steps: { site: site.url, login: 'select' } } );
			for ( const choice of [ 'wrong', 'cancel' ] ) {
				const redirect = await session.createAccount( { username: 'Not vouched for', externalsite: 'library' } );
				assert.equal( ( await goOn( session, await visit( redirect.redirecttarget, choice ) ) ).status, 'FAIL' );
			}
			assert.equal( await wiki.userExists( 'Not vouched for' ), false );
		} );

		it( 'redirects once more when the account exists', async () => {
			const session = await sessionWith( { steps: { site: site.url, then: [ 'Consent' ] } } );
			const redirect = await session.createAccount( { username: 'Consenting', ...PASSWORD } );
			assert.equal( redirect.status, 'REDIRECT' );
			assert.equal( await wiki.userExists( 'Consenting' ), true );
			assert.equal( ( await goOn( session, await visit( redirect.redirecttarget, 'login' ) ) ).status, 'PASS' );
		} );

		it( 'sees names that look alike', async () => {
			const [ ordinary, admin ] = await Promise.all( [
				sessionWith( { lookAlike: 'Admin' } ), sessionWith( { lookAlike: 'Admin' }, 'admin' )
			] );
			const { antispoof } = await ordinary.get( { action: 'antispoof', username: 'Adm1n' } );
			assert.deepEqual( [ antispoof.result, antispoof.users ], [ 'conflict', [ 'Admin' ] ] );
			for ( const [ session, free ] of /** @type {const} */ ( [ [ ordinary, false ], [ admin, true ] ] ) ) {
				const { query } = await session.get( { action: 'query', list: 'users', ususers: 'Adm1n', usprop: 'cancreate' } );
				assert.equal( query.users[ 0 ].cancreate, free );
				assert.equal( ( await session.createAccount( { username: 'Adm1n', ...PASSWORD } ) ).status, 'FAIL' );
			}
			const created = await admin.createAccount( { username: 'Adm1n', ignoreAntiSpoof: true, ...PASSWORD } );
			assert.equal( created.status, 'PASS' );
		} );

		it( 'foretells that somebody had a name, also to those who may override', async () => {
			const refusedName = {
				name: 'Renamed', code: 'username-previously-renamed-account', field: 'allowPreviouslyRenamedAccount', foretold: true
			};
			const admin = await sessionWith( { refusedName }, 'admin' );
			const { query } = await admin.get( { action: 'query', list: 'users', ususers: 'Renamed', usprop: 'cancreate' } );
			assert.equal( query.users[ 0 ].cancreate, false );
			assert.equal( query.users[ 0 ].cancreateerror[ 0 ].code, refusedName.code );
			assert.equal( ( await admin.createAccount( { username: 'Renamed', ...PASSWORD } ) ).messagecode, refusedName.code );
			const created = await admin.createAccount( { username: 'Renamed', allowPreviouslyRenamedAccount: true, ...PASSWORD } );
			assert.equal( created.status, 'PASS' );
		} );

		it( 'knows accounts of other wikis', async () => {
			const account = { home: 'frwiki', registration: '2020-02-03T04:05:06Z', editcount: 7 };
			const session = await sessionWith( { globalAccounts: { Elsewhere: account } } );
			const { query } = await session.get( {
				action: 'query', meta: 'globaluserinfo', guiuser: 'Elsewhere', guiprop: 'editcount', list: 'users', ususers: 'Elsewhere', usprop: 'cancreate'
			} );
			assert.deepEqual( query.globaluserinfo, { ...account, id: 1, name: 'Elsewhere' } );
			assert.equal( query.users[ 0 ].missing, true );
			assert.equal( query.users[ 0 ].cancreateerror[ 0 ].code, 'userexists' );
			const nobody = await session.get( { action: 'query', meta: 'globaluserinfo', guiuser: 'Nobody' } );
			assert.deepEqual( nobody.query.globaluserinfo, { missing: true } );
		} );

		for ( const captcha of /** @type {const} */ ( [ 'hcaptcha', 'recaptcha', 'turnstile' ] ) ) {
			it( `asks what stands in for ${ captcha }`, {
				skip: captcha === 'turnstile' && version === '1.39' ? 'not in the ConfirmEdit of 1.39' : false
			}, async () => {
				const session = await sessionWith( { captcha, captchaService: service.url }, 'ordinary' );
				const fields = { username: `Judged by ${ captcha }`, ...PASSWORD };
				assert.equal( ( await session.createAccount( { ...fields, captchaWord: 'none' } ) ).messagecode, 'captcha-error' );
				assert.equal( ( await session.createAccount( { ...fields, captchaWord: RIGHT_ANSWER } ) ).status, 'PASS' );
			} );
		}
	} );
}
