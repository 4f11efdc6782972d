/**
 * Records what real wikis answer to the questions of src/wiki, for its unit tests:
 *
 *     node test/wiki/record-shapes.mjs [1.39|1.43]
 *
 * writes test/unit/wiki/shapes/<version>/<name>.json, each `{ asked, answer }`. To be run again when src/wiki asks
 * otherwise, or for another version. What changes from run to run (tokens, times, addresses) is replaced, so that a
 * difference in Git is a difference in the wiki.
 */

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startMailTrap } from './mail-trap.mjs';
import { ROOT } from './running-wiki.mjs';
import { startWiki } from './wiki.mjs';

/** @typedef {import('./api-session.mjs').ApiSession} ApiSession */
/** @typedef {import('./api-session.mjs').Parameters} Parameters */
/** @typedef {import('./mediawiki-code.mjs').Version} Version */

const SEPARATOR = '\u001F';

/** What WikiApi sends with every question. */
const FORMAT = { formatversion: '2', errorformat: 'html', errorsuselocal: '1', uselang: 'en' };

/** Long, and no part of what is read; a few entries show the form. */
const EXTENSIONS_KEPT = [ 'TitleBlacklist', 'ConfirmEdit', 'Abuse Filter' ];
const GENERAL_KEPT = [ 'sitename', 'generator', 'readonly', 'readonlyreason', 'time', 'lang', 'case' ];
const NAMESPACES_KEPT = [ '0', '2', '3' ];
const RIGHTS_KEPT = [ 'createaccount', 'noratelimit', 'skipcaptcha', 'apihighlimits', 'tboverride-account', 'read' ];

/**
 * The question that opens the dialog, as the program itself puts it.
 *
 * @return {Promise<(me: string) => Record<string, string>>}
 */
async function openingQuestion() {
	const { outputFiles: [ { text } ] } = await build( {
		entryPoints: [ join( ROOT, 'src/wiki/read-opening.ts' ) ], bundle: true, write: false, format: 'esm', logLevel: 'error'
	} );
	const { openingParameters } = await import( `data:text/javascript,${ encodeURIComponent( text ) }` );
	return openingParameters;
}

/**
 * @param {any} answer
 * @param {string} url
 * @return {any}
 */
function tidy( answer, url ) {
	const text = JSON.stringify( answer )
		.replaceAll( url, 'https://wiki.example' )
		.replace( /[0-9a-f]{32,40}\+\\\\/g, 'TOKEN+\\\\' )
		.replace( /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"/g, '"2026-01-02T03:04:05Z"' )
		.replace( /"\d{14}\|/g, '"20260102030405|' )
		.replace( /\d\d:\d\d, \d+ \w+ \d{4}/g, '03:04, 2 January 2026' );
	const tidied = JSON.parse( text, ( key, value ) => {
		if ( key === 'captchaId' && typeof value === 'object' ) {
			return { ...value, value: '1234567890' };
		}
		if ( key === 'captchaInfo' && typeof value === 'object' ) {
			return { ...value, value: value.value.replace( /\d+[+−]\d+/, '7+7' ).replace( /Id=\d+/, 'Id=7' ) };
		}
		return value;
	} );
	// How long an answer took, and where the documentation is.
	delete tidied.servedby;
	delete tidied.docref;
	const { query } = tidied;
	if ( query?.general ) {
		query.general = Object.fromEntries( GENERAL_KEPT.filter( ( key ) => key in query.general )
			.map( ( key ) => [ key, query.general[ key ] ] ) );
	}
	for ( const id of Object.keys( query?.namespaces ?? {} ) ) {
		if ( !NAMESPACES_KEPT.includes( id ) ) {
			delete query.namespaces[ id ];
		}
	}
	if ( query?.extensions ) {
		query.extensions = query.extensions
			.filter( ( /** @type {{ name: string }} */ { name } ) => EXTENSIONS_KEPT.includes( name ) )
			.map( ( /** @type {Record<string, string>} */ { type, name } ) => ( { type, name } ) );
	}
	if ( query?.userinfo?.rights ) {
		query.userinfo.rights = query.userinfo.rights
			.filter( ( /** @type {string} */ right ) => RIGHTS_KEPT.includes( right ) );
	}
	const [ module ] = tidied.paraminfo?.modules ?? [];
	if ( module ) {
		module.parameters = module.parameters.slice( 0, 2 );
		delete module.helpurls;
		delete module.examples;
	}
	return tidied;
}

/** Puts questions to one wiki and writes down what it answers. */
class Recorder {
	/**
	 * @param {import('./running-wiki.mjs').Wiki} wiki
	 * @param {string} folder
	 */
	constructor( wiki, folder ) {
		this.wiki = wiki;
		this.folder = folder;
	}

	/**
	 * @param {string} name
	 * @param {ApiSession} session
	 * @param {Parameters} question
	 * @param {'GET'|'POST'} [method]
	 * @return {Promise<any>}
	 */
	async record( name, session, question, method = 'GET' ) {
		let answer;
		try {
			answer = await session.request( { ...FORMAT, ...question }, method );
		} catch ( error ) {
			answer = /** @type {{ answer?: any }} */ ( error ).answer;
			if ( !answer ) {
				throw error;
			}
		}
		const shape = tidy( { asked: question, answer }, this.wiki.url );
		shape.answer = tidy( shape.answer, this.wiki.url );
		await writeFile( join( this.folder, `${ name }.json` ), JSON.stringify( shape, null, '\t' ) + '\n' );
		return answer;
	}

	/**
	 * Creates an account with every field of the requests, as the program does.
	 *
	 * @param {string} name
	 * @param {ApiSession} session
	 * @param {Parameters} fields
	 */
	async create( name, session, fields ) {
		await this.record( name, session, {
			email: '', realname: '', reason: '', ...fields,
			createreturnurl: `${ this.wiki.url }/wiki/Special:BlankPage/AccountCreator`,
			action: 'createaccount', createmessageformat: 'html',
			createtoken: fields.createtoken ?? await session.token( 'createaccount' )
		}, 'POST' );
	}
}

/**
 * What a person is told when the dialog opens.
 *
 * @param {Recorder} recorder
 */
async function recordOpenings( recorder ) {
	const { wiki } = recorder;
	const question = await openingQuestion();
	const { coordinator, ordinary } = wiki.people;
	const blocked = await wiki.makePerson( { name: 'Blocked', password: 'no more accounts from me' } );
	await wiki.block( blocked.name, 'Too many [[accounts]]' );
	/** @type {Array<[ string, { name: string, password: string }, import('./scenario.mjs').Scenario? ]>} */
	const openings = [
		[ 'coordinator', coordinator ],
		[ 'admin', wiki.people.admin ],
		[ 'captcha', ordinary ],
		[ 'captcha-math', ordinary, { captcha: 'math' } ],
		[ 'captcha-question', ordinary, { captcha: 'question' } ],
		[ 'captcha-image', ordinary, { captcha: 'image' } ],
		[ 'captcha-hcaptcha', ordinary, { captcha: 'hcaptcha' } ],
		[ 'blocked', blocked ],
		[ 'no-right', ordinary, { createAccountRight: false } ],
		[ 'realname-hidden', coordinator, { realname: false } ],
		[ 'email-off', coordinator, { email: false } ],
		[ 'read-only', coordinator, { readOnly: 'The database is being moved' } ]
	];
	for ( const [ name, person, scenario ] of openings ) {
		const session = await wiki.apiAs( person );
		session.setScenario( scenario ?? {} );
		await recorder.record( `opening-${ name }`, session, question( person.name ) );
	}
	await wiki.savePage(
		'MediaWiki:Gadget-AccountCreator-presets.json',
		'{ "passwordModes": [ "mail" ], "limitRequestPage": "Project:Requests", "presets": [] }'
	);
	await recorder.record( 'opening-site-rules', await wiki.apiAs( coordinator ), question( coordinator.name ) );
	const curious = await wiki.apiAs( coordinator );
	const paraminfo = { action: 'paraminfo', modules: 'createaccount', uselang: 'content', maxage: '3600', smaxage: '3600' };
	await recorder.record( 'paraminfo-enabled', curious, paraminfo );
	curious.setScenario( { module: false } );
	await recorder.record( 'paraminfo-disabled', curious, paraminfo );
}

/**
 * What the wiki says of a name while it is being typed, and of a password.
 *
 * @param {Recorder} recorder
 */
async function recordChecks( recorder ) {
	const { wiki } = recorder;
	const session = await wiki.apiAs( wiki.people.coordinator );
	// 1.39 begins with a minimal length of one.
	session.setScenario( { titleBlacklist: [ '.*badword.* <newaccountonly>' ], minimalPasswordLength: 8 } );
	for ( const [ name, username ] of Object.entries( {
		taken: 'admin', free: 'Nobody yet', normalised: 'new_person', invalid: 'A#b', address: '192.0.2.1', blacklisted: 'Mybadwordname',
		'user-prefix': 'User:Someone'
	} ) ) {
		await recorder.record( `users-${ name }`, session, {
			action: 'query', list: 'users', ususers: SEPARATOR + username, usprop: 'cancreate'
		} );
	}
	// The administrator may override, so that the first of these calls the name free (docs/platform.md, “Looking before
	// creating”).
	const admin = await wiki.apiAs( wiki.people.admin );
	admin.setScenario( { titleBlacklist: [ '.*badword.* <newaccountonly>' ] } );
	await recorder.record( 'users-overridable', admin, {
		action: 'query', list: 'users', ususers: `${ SEPARATOR }Mybadwordname`, usprop: 'cancreate'
	} );
	for ( const [ name, username ] of [ [ 'blacklisted', 'Mybadwordname' ], [ 'ok', 'Nobody yet' ] ] ) {
		await recorder.record( `titleblacklist-${ name }`, admin, {
			action: 'titleblacklist', tbtitle: `User:${ username }`, tbaction: 'new-account', tbnooverride: '1'
		} );
	}
	for ( const [ name, user, password ] of [
		[ 'good', 'Nobody yet', 'a long and unlikely password' ],
		[ 'short', 'Nobody yet', 'x' ],
		[ 'like-name', 'Nobody yet', 'Nobody yet' ],
		[ 'two-rules', 'Xyz', 'xyz' ],
		[ 'user-exists', 'Admin', 'a long and unlikely password' ],
		[ 'user-invalid', 'A#b', 'a long and unlikely password' ]
	] ) {
		await recorder.record( `password-${ name }`, session, { action: 'validatepassword', password, user }, 'POST' );
	}
}

/**
 * Creations that work, and the log that tells of them.
 *
 * @param {Recorder} recorder
 */
async function recordCreations( recorder ) {
	const { wiki } = recorder;
	const session = await wiki.apiAs( wiki.people.coordinator );
	const password = 'a long and unlikely password';
	await recorder.create( 'create-pass-mail', session, {
		username: 'mailed_person', mailpassword: '1', email: 'mailed@example.org', reason: 'Edit-a-thon'
	} );
	await recorder.create( 'create-pass-password', session, { username: 'Typed person', password, retype: password } );
	const since = new Date( Date.now() - 60000 ).toISOString();
	const find = ( /** @type {string} */ username, /** @type {string} */ leuser ) => ( {
		action: 'query', list: 'users|logevents', ususers: SEPARATOR + username, usprop: 'registration',
		letype: 'newusers', leuser, leend: since, leprop: 'title|user|timestamp|type', lelimit: 'max'
	} );
	const { coordinator: { name: me }, ordinary } = wiki.people;
	await recorder.record( 'find-mailed', session, find( 'mailed_person', me ) );
	await recorder.record( 'find-typed', session, find( 'Typed person', me ) );
	await recorder.record( 'find-prefixed', session, find( 'User:Typed person', me ) );
	await recorder.record( 'find-unlogged', session, find( 'Admin', me ) );
	await recorder.record( 'find-free', session, find( 'Nobody yet', me ) );
	await recorder.record( 'find-invalid', session, find( 'A#b', me ) );
	await recorder.record( 'find-other', await wiki.apiAs( ordinary ), find( 'Typed person', ordinary.name ) );
}

/**
 * What is asked about a list. After recordCreations(), whose accounts it finds.
 *
 * @param {Recorder} recorder
 */
async function recordLists( recorder ) {
	const { wiki } = recorder;
	const session = await wiki.apiAs( wiki.people.coordinator );
	session.setScenario( { titleBlacklist: [ '.*badword.* <newaccountonly>' ] } );
	const names = [
		'Nobody yet', 'eve', 'Eve', 'new__guy', 'User:Some one', 'A#b', 'admin', 'Mybadwordname', 'typed_person',
		'\u00DFtrange', 'Cafe\u0301', '\u0149ame'
	];
	await recorder.record( 'lists-names', session, {
		action: 'query', list: 'users', ususers: names.map( ( name ) => SEPARATOR + name ).join( '' ), usprop: 'cancreate'
	}, 'POST' );
	const log = {
		action: 'query', list: 'logevents', letype: 'newusers', leuser: wiki.people.coordinator.name,
		leprop: 'title|timestamp|type|comment', lelimit: 'max', continue: ''
	};
	await recorder.record( 'lists-log', session, log );
	const first = await recorder.record( 'lists-log-first', session, { ...log, lelimit: '1' } );
	await recorder.record( 'lists-log-second', session, { ...log, lelimit: '1', ...first.continue } );
}

/**
 * Creations that the wiki refuses by an answer of the module.
 *
 * @param {Recorder} recorder
 */
async function recordRefusals( recorder ) {
	const { wiki } = recorder;
	const session = await wiki.apiAs( wiki.people.coordinator );
	session.setScenario( { minimalPasswordLength: 8 } );
	const password = 'a long and unlikely password';
	const typed = { password, retype: password };
	/** @type {Array<[ string, Parameters ]>} */
	const refusals = [
		[ 'userexists', { username: 'Admin', ...typed } ],
		[ 'invaliduser', { username: 'A#b', ...typed } ],
		[ 'invalidemailaddress', { username: 'Nobody yet', email: 'not an address', ...typed } ],
		[ 'noemailcreate', { username: 'Nobody yet', mailpassword: '1' } ],
		[ 'badretype', { username: 'Nobody yet', password, retype: 'something else entirely' } ],
		[ 'passwordtooshort', { username: 'Nobody yet', password: 'x', retype: 'x' } ],
		[ 'password-like-name', { username: 'Nobody yet', password: 'Nobody yet', retype: 'Nobody yet' } ],
		[ 'two-password-rules', { username: 'Xyz', password: 'xyz', retype: 'xyz' } ],
		[ 'no-primary', { username: 'Nobody yet' } ]
	];
	for ( const [ name, fields ] of refusals ) {
		await recorder.create( `create-fail-${ name }`, session, fields );
	}
	session.setScenario( { titleBlacklist: [ '.*badword.* <newaccountonly>' ] } );
	await recorder.create( 'create-fail-titleblacklist', session, { username: 'Mybadwordname', ...typed } );
	session.setScenario( { readOnly: 'The database is being moved' } );
	await recorder.create( 'create-readonly', session, { username: 'Nobody yet', ...typed } );
	session.setScenario( {} );

	const ip = '127.0.0.77';
	const limited = await wiki.apiAs( wiki.people.ordinary, { ip } );
	await recorder.create( 'create-fail-captcha', limited, {
		username: 'Nobody yet', ...typed, captchaId: '1', captchaWord: 'wrong'
	} );
	await wiki.setThrottle( ip, 6 );
	await recorder.create( 'create-fail-throttle', limited, { username: 'Nobody yet', ...typed } );
	limited.setScenario( { createAccountRight: false } );
	await recorder.create( 'create-no-right', limited, { username: 'Nobody yet', ...typed } );
	const blocked = await wiki.apiAs( { name: 'Blocked', password: 'no more accounts from me' } );
	await recorder.create( 'create-blocked', blocked, { username: 'Nobody yet', ...typed } );
	await recorder.record( 'continue-not-in-progress', session, {
		createcontinue: '1', action: 'createaccount', createmessageformat: 'html', createtoken: await session.token( 'createaccount' )
	}, 'POST' );
}

/**
 * Errors of the API, in which the module did not even begin.
 *
 * @param {Recorder} recorder
 */
async function recordErrors( recorder ) {
	const { wiki } = recorder;
	const session = await wiki.apiAs( wiki.people.coordinator );
	const fields = { username: 'Nobody yet', password: 'x', retype: 'x', email: '', realname: '', reason: '' };
	const call = { action: 'createaccount', createmessageformat: 'html', createreturnurl: wiki.url, ...fields };
	await recorder.record( 'error-badtoken', session, { ...call, createtoken: 'stale+\\' }, 'POST' );
	await recorder.record( 'error-notoken', session, call, 'POST' );
	const createtoken = await session.token( 'createaccount' );
	await recorder.record( 'error-mustpostparams', session, { ...call, createtoken }, 'GET' );
	await recorder.record( 'error-missingparam', session, { ...call, createreturnurl: undefined, createtoken }, 'POST' );
	await recorder.record( 'error-assertuserfailed', wiki.api(), {
		...call, createtoken: 'stale+\\', assertuser: wiki.people.coordinator.name
	}, 'POST' );
	session.setScenario( { module: false } );
	await recorder.record( 'error-moduledisabled', session, { ...call, createtoken }, 'POST' );
	await recorder.record( 'userinfo-anonymous', wiki.api(), { action: 'query', meta: 'userinfo' } );
	await recorder.record( 'userinfo-ordinary', await wiki.apiAs( wiki.people.ordinary ), { action: 'query', meta: 'userinfo' } );
	await recorder.record( 'token', await wiki.apiAs( wiki.people.coordinator ), {
		action: 'query', meta: 'tokens', type: 'createaccount', assertuser: wiki.people.coordinator.name
	} );
}

/**
 * @param {Version} version
 */
async function recordVersion( version ) {
	const folder = join( ROOT, 'test/unit/wiki/shapes', version );
	await rm( folder, { recursive: true, force: true } );
	await mkdir( folder, { recursive: true } );
	const mail = await startMailTrap();
	const wiki = await startWiki( { version, mail } );
	try {
		const recorder = new Recorder( wiki, folder );
		await recordOpenings( recorder );
		await recordChecks( recorder );
		await recordCreations( recorder );
		await recordLists( recorder );
		await recordRefusals( recorder );
		await recordErrors( recorder );
	} finally {
		await wiki.stop();
		await mail.stop();
	}
}

const [ wanted ] = process.argv.slice( 2 );
for ( const version of /** @type {Version[]} */ ( [ '1.39', '1.43' ] ) ) {
	if ( !wanted || wanted === version ) {
		await recordVersion( version );
	}
}
