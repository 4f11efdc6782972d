/** `npm run deploy` on both real wikis. */

/* eslint-disable n/no-unsupported-features/node-builtins -- node:test is in Node 20 */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { deploy, PageError } from '../../deploy/deploy.mjs';
import { explain } from '../../deploy/explain.mjs';
import { readGadget } from '../../deploy/gadget-files.mjs';
import { USER_LINE } from '../../deploy/pages.mjs';
import { DeployedWiki } from '../../deploy/wiki.mjs';
import { startLocalServer } from './local-server.mjs';
import { probePort } from './php-server.mjs';
import { ROOT } from './running-wiki.mjs';
import { startWiki } from './wiki.mjs';

/** @typedef {import('./running-wiki.mjs').Wiki} Wiki */
/** @typedef {import('./running-wiki.mjs').Login} Login */

/** Somebody who agrees to everything, and need not be told anything. */
const WILLING = { confirm: async () => true, say: assert.fail };

const DEFINITION = 'MediaWiki:Gadgets-definition';
/** The last one lets the tests make as many changes as they like. */
const GRANTS = [ 'createeditmovepage', 'editsiteconfig', 'editmycssjs', 'delete', 'highvolume' ];

/** What other gadgets a wiki may have, and what else may stand there. */
const OTHERS = `== Tools ==
* Other[ResourceLoader|default|dependencies=mediawiki.util]|Other.js
<!-- Not any more:
* AccountCreator[ResourceLoader]|Something.js
-->
*Close [ ResourceLoader ] |Close.js| Close.css <!-- by hand -->

== Looks ==
* Looks[ResourceLoader|type=styles]|Looks.css`;

/**
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, answers?: Array<{ to: string, typed: string }> }} [options] answers: What is
 *  typed, once the program has said something
 * @return {Promise<{ code: number|null, output: string }>}
 */
function start( [ program, ...words ], { env = {}, answers = [] } = {} ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( program, words, { cwd: ROOT, env: { ...process.env, ...env }, stdio: [ 'pipe', 'pipe', 'pipe' ] } );
		const left = [ ...answers ];
		let output = '';
		const hear = ( /** @type {Buffer} */ chunk ) => {
			output += chunk;
			if ( left.length && output.includes( left[ 0 ].to ) ) {
				child.stdin.write( `${ left.shift()?.typed }\r` );
			}
		};
		child.stdout.on( 'data', hear );
		child.stderr.on( 'data', hear );
		child.on( 'error', reject );
		child.on( 'close', ( code ) => resolve( { code, output } ) );
		if ( !answers.length ) {
			child.stdin.end();
		}
	} );
}

/**
 * @param {string} address
 * @param {string[]} words
 * @param {Login} [login]
 */
const deployCommand = ( address, words = [], login = undefined ) => start(
	[ process.execPath, 'deploy/main.mjs', address, ...words ],
	{ env: login ? { ACCOUNTCREATOR_USER: login.name, ACCOUNTCREATOR_PASSWORD: login.password } : {} }
);

for ( const version of /** @type {const} */ ( [ '1.43', '1.39' ] ) ) {
	describe( `Deploying to MediaWiki ${ version }`, { concurrency: false }, () => {
		/** @type {Wiki} */
		let wiki;
		/** @type {Login} */
		let login;
		/** @type {import('../../deploy/gadget-files.mjs').Gadget} */
		let gadget;

		before( async () => {
			wiki = await startWiki( { version } );
			login = await wiki.makeBotPassword( wiki.people.admin, GRANTS );
			gadget = await readGadget( ROOT );
		} );

		after( () => wiki.stop() );

		/**
		 * @param {string} prefix
		 * @param {Wiki} [where]
		 * @return {Promise<Record<string, { text: string, comment: string, revid: number }>>} Pages of a namespace
		 */
		const pages = async ( prefix, where = wiki ) => {
			const [ , namespace, start_ ] = /^(\w+):(.*)$/.exec( prefix ) ?? [];
			const { query } = await ( await where.administrator() ).get( {
				action: 'query', generator: 'allpages', gapprefix: start_, gaplimit: 100,
				gapnamespace: { MediaWiki: 8, User: 2 }[ namespace ?? '' ],
				prop: 'revisions', rvprop: [ 'ids', 'content', 'comment' ], rvslots: 'main'
			} );
			/** @type {any[]} */
			const found = query?.pages ?? [];
			return Object.fromEntries( found.map( ( { title, revisions: [ { slots, comment, revid } ] } ) => [
				title, { text: slots.main.content, comment, revid }
			] ) );
		};

		const definition = async () => ( await pages( DEFINITION ) )[ DEFINITION ]?.text;

		const run = ( /** @type {string[]} */ ...words ) => deployCommand( wiki.apiUrl, words, login );

		describe( 'for everybody', () => {
			/** A wiki that has other gadgets. */
			const withoutIt = async () => {
				await run( '--remove' );
				await wiki.savePage( DEFINITION, OTHERS );
			};

			it( 'puts every page there, defines the gadget below the others, and is served', async () => {
				await withoutIt();
				const { code, output } = await run();
				assert.equal( code, 0, output );
				assert.match( output, /\+ MediaWiki:Gadget-AccountCreator-core\.js: new, [\d,]+ bytes/ );
				assert.match( output, /^ {4}\+\* AccountCreator\[ResourceLoader\|dependencies=mediawiki\.util\]\|AccountCreator\.js$/m );
				assert.match( output, /hard reload/ );
				const there = await pages( 'MediaWiki:Gadget-AccountCreator' );
				for ( const [ file, text ] of gadget.files ) {
					assert.equal( there[ `MediaWiki:Gadget-${ file }` ].text, text.trimEnd() );
				}
				for ( const { name } of gadget.definitions ) {
					assert.match( there[ `MediaWiki:Gadget-${ name }` ].text, /accounts for other people|part of AccountCreator/ );
				}
				const { comment } = there[ 'MediaWiki:Gadget-AccountCreator-core.js' ];
				assert.ok( comment.startsWith( `Deploy AccountCreator ${ gadget.version }` ), comment );
				const [ own, ...more ] = ( await definition() ).slice( OTHERS.length ).trim().split( '\n' );
				assert.ok( ( await definition() ).startsWith( OTHERS ) );
				assert.equal( own, '* AccountCreator[ResourceLoader|dependencies=mediawiki.util]|AccountCreator.js' );
				assert.equal( more.length, gadget.definitions.length - 1 );
				const script = await fetch( `${ wiki.url }/w/load.php?modules=ext.gadget.AccountCreator&debug=2` );
				assert.match( await script.text(), /accountcreator/ );
			} );

			it( 'writes nothing when it is there already', async () => {
				await run();
				const once = await pages( 'MediaWiki:Gadget' );
				const { code, output } = await run();
				assert.equal( code, 0, output );
				assert.match( output, /All of it is there already; nothing was written/ );
				assert.deepEqual( await pages( 'MediaWiki:Gadget' ), once );
			} );

			it( 'writes only what differs, and keeps what the wiki has added', async () => {
				await run();
				const changed = ( await definition() )
					.replace( '* AccountCreator[ResourceLoader|', '* AccountCreator[ ResourceLoader | default|rights=createaccount|' )
					.replace( 'hidden|dependencies=ext.gadget.AccountCreator-ahead,', 'dependencies=' );
				await wiki.savePage( DEFINITION, changed );
				await wiki.savePage( 'MediaWiki:Gadget-AccountCreator', 'Konten anlegen' );
				const { output } = await run();
				assert.match( output, /^1 page was written/m );
				assert.match( output, /^ {4}-\* AccountCreator-core\[/m );
				const dependencies = gadget.definitions.find( ( { name } ) => name === 'AccountCreator-core' )?.options.get( 'dependencies' );
				assert.equal( await definition(), changed.replace(
					/(\* AccountCreator-core\[).*?\]/, `$1ResourceLoader|dependencies=${ dependencies?.join( ',' ) }|hidden]`
				) );
				assert.equal( ( await pages( 'MediaWiki:Gadget-AccountCreator' ) )[ 'MediaWiki:Gadget-AccountCreator' ].text, 'Konten anlegen' );
			} );

			it( 'has the link in all languages where it is told to, and leaves it so', async () => {
				await withoutIt();
				assert.equal( ( await run( '--link' ) ).code, 0 );
				const [ own ] = ( await definition() ).slice( OTHERS.length ).trim().split( '\n' );
				assert.equal( own, '* AccountCreator[ResourceLoader|dependencies=mediawiki.util]|AccountCreator-link.js|AccountCreator.js' );
				const { output } = await run();
				assert.match( output, /All of it is there already; nothing was written/ );
				const script = await fetch( `${ wiki.url }/w/load.php?modules=ext.gadget.AccountCreator&debug=2` );
				assert.match( await script.text(), /Benutzerkonten anlegen/ );
			} );

			it( 'mends a page that somebody changed', async () => {
				await run();
				await wiki.savePage( 'MediaWiki:Gadget-AccountCreator-core.css', '/* nothing */' );
				const { output } = await run();
				assert.match( output, /^ {4}-\/\* nothing \*\/$/m );
				assert.match( output, /more lines \(--full shows them\)/ );
				assert.match( output, /^1 page was written/m );
			} );

			it( 'says of a conflict while it writes what is written and what is not', async () => {
				const other = await wiki.makePerson( {
					name: 'Second administrator', password: 'another key to the wiki', groups: [ 'sysop', 'interface-admin' ]
				} );
				const session = await wiki.apiAs( other );
				await run();
				const css = 'MediaWiki:Gadget-AccountCreator-core.css';
				await wiki.savePage( css, '/* nothing */' );
				await wiki.savePage( 'MediaWiki:Gadget-AccountCreator-after.js', '// nothing' );
				const deployed = new DeployedWiki( wiki.apiUrl, { userAgent: 'test', warn: assert.fail } );
				await deployed.logIn( login );
				const save = deployed.save.bind( deployed );
				deployed.save = async ( title, ...rest ) => {
					if ( title === css ) {
						await session.save( css, '/* something */', 'Meanwhile' );
					}
					await save( title, ...rest );
				};
				await assert.rejects( deploy( deployed, gadget, {}, WILLING ), ( error ) => {
					assert.ok( error instanceof PageError );
					assert.equal( error.title, css );
					assert.deepEqual( error.done, [ 'MediaWiki:Gadget-AccountCreator-after.js' ] );
					assert.match( String( explain( error.cause ) ), /^Somebody changed it meanwhile; run the command again/ );
					return true;
				} );
				assert.equal( ( await pages( css ) )[ css ].text, '/* something */' );
			} );

			it( 'takes all of it away, and leaves the wiki as it was', async () => {
				await withoutIt();
				const earlier = await pages( 'MediaWiki:' );
				await run();
				await wiki.savePage( 'MediaWiki:Gadget-AccountCreator-presets.json', '{}' );
				const { code, output } = await run( '--remove' );
				assert.equal( code, 0, output );
				const texts = ( /** @type {Awaited<ReturnType<typeof pages>>} */ all ) => Object.entries( all )
					.filter( ( [ title ] ) => !title.endsWith( 'presets.json' ) ).map( ( [ title, { text } ] ) => [ title, text ] );
				assert.deepEqual( texts( await pages( 'MediaWiki:' ) ), texts( earlier ) );
				assert.ok( ( await pages( 'MediaWiki:Gadget-AccountCreator' ) )[ 'MediaWiki:Gadget-AccountCreator-presets.json' ] );
				const again = await run( '--remove' );
				assert.match( again.output, /Nothing of it is there; nothing was written/ );
			} );

			it( 'leaves no page with definitions where there was none', async () => {
				await run( '--remove' );
				const administrator = await wiki.administrator();
				await administrator.post( { action: 'delete', title: DEFINITION, token: await administrator.token() } );
				await run();
				assert.match( await definition(), /^\* AccountCreator\[/ );
				await run( '--remove' );
				assert.equal( await definition(), undefined );
			} );

			it( 'only shows what would be written, to nobody in particular, with --dry-run', async () => {
				await withoutIt();
				const { code, output } = await deployCommand( wiki.apiUrl, [ '--dry-run' ] );
				assert.equal( code, 0, output );
				assert.match( output, /\+ MediaWiki:Gadget-AccountCreator\.js: new/ );
				assert.match( output, /Nothing was written \(--dry-run\)/ );
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator.js' ) ), [] );
			} );

			it( 'writes nothing over what somebody changed meanwhile', async () => {
				await withoutIt();
				const deployed = new DeployedWiki( wiki.apiUrl, { userAgent: 'test', warn: assert.fail } );
				await deployed.logIn( login );
				const outcome = deploy( deployed, gadget, {}, { say: assert.fail, confirm: async () => {
					await wiki.savePage( DEFINITION, `${ OTHERS }\n* Newer|Newer.js` );
					return true;
				} } );
				await assert.rejects( outcome, /Somebody changed MediaWiki:Gadgets-definition meanwhile. Nothing was changed/ );
				assert.equal( await definition(), `${ OTHERS }\n* Newer|Newer.js` );
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator.js' ) ), [] );
			} );
		} );

		it( 'installs the user script and its line for oneself with --user, and takes them away again', async () => {
			const person = await wiki.makePerson( { name: 'Only herself', password: 'a user with scripts of her own' } );
			const own = await wiki.makeBotPassword( person, [ 'createeditmovepage', 'editmycssjs' ] );
			const session = await wiki.apiAs( person );
			await session.save( 'User:Only herself/common.js', 'mw.log( 1 );', 'Hers' );
			const { code, output } = await deployCommand( wiki.apiUrl, [ '--user' ], own );
			assert.equal( code, 0, output );
			const there = await pages( 'User:Only herself/' );
			assert.equal( there[ 'User:Only herself/AccountCreator.js' ].text, gadget.userScript.trimEnd() );
			assert.equal( there[ 'User:Only herself/common.js' ].text, `mw.log( 1 );\n${ USER_LINE }` );
			for ( const file of gadget.files.keys() ) {
				assert.equal( Object.hasOwn( there, `User:Only herself/${ file }` ), file.endsWith( '.json' ) || file === 'AccountCreator.js' );
			}
			assert.match( ( await deployCommand( wiki.apiUrl, [ '--user' ], own ) ).output, /nothing was written/ );
			// People may not delete their own pages: they are blank then.
			assert.equal( ( await deployCommand( wiki.apiUrl, [ '--user', '--remove' ], own ) ).code, 0 );
			const left = await pages( 'User:Only herself/' );
			assert.equal( left[ 'User:Only herself/AccountCreator.js' ].text, '' );
			assert.equal( left[ 'User:Only herself/AccountCreator-de.json' ].text, '{}' );
			assert.equal( left[ 'User:Only herself/common.js' ].text, 'mw.log( 1 );' );
		} );

		it( 'does so for who has an OAuth token, within its grants, and says what they do not allow', async () => {
			const token = 'a.token.of-the-tests';
			const known = ( /** @type {string[]} */ grants ) => startWiki( {
				version, scenario: { accessToken: { token, name: wiki.people.admin.name, grants: [ 'basic', ...grants ] } }
			} );
			const oauth = await known( GRANTS );
			const small = await known( [ 'createeditmovepage' ] );
			try {
				/**
				 * @param {Wiki} where
				 * @param {string} sent
				 * @param {string[]} words
				 */
				const by = ( where, sent, words = [] ) => start(
					[ process.execPath, 'deploy/main.mjs', where.apiUrl, ...words ], { env: { ACCOUNTCREATOR_TOKEN: sent } }
				);
				const { code, output } = await by( oauth, token );
				assert.equal( code, 0, output );
				const there = await pages( 'MediaWiki:Gadget-AccountCreator', oauth );
				const core = there[ 'MediaWiki:Gadget-AccountCreator-core.js' ];
				assert.equal( core.text, gadget.files.get( 'AccountCreator-core.js' )?.trimEnd() );
				assert.match( ( await by( oauth, token ) ).output, /nothing was written/ );
				assert.equal( ( await by( oauth, token, [ '--remove' ] ) ).code, 0 );
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator', oauth ) ), [] );
				const wrong = await by( oauth, 'another' );
				assert.equal( wrong.code, 1 );
				assert.match( wrong.output, /The wiki does not know the token/ );
				const without = await by( small, token );
				assert.equal( without.code, 1 );
				assert.match( without.output, /You lack the rights .*editsitejs/ );
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator', small ) ), [] );
			} finally {
				await oauth.stop();
				await small.stop();
			}
		} );

		it( 'defines it in JSON with --json, keeps settings of the wiki’s, and takes the definitions away again', {
			skip: version === '1.39' ? '1.39 cannot; the next test shows that it says so' : false
		}, async () => {
			const json = await startWiki( { version, scenario: { jsonGadgets: true } } );
			try {
				const own = await json.makeBotPassword( json.people.admin, GRANTS );
				const { code, output } = await deployCommand( json.apiUrl, [ '--json' ], own );
				assert.equal( code, 0, output );
				const core = JSON.parse( ( await pages( 'MediaWiki:Gadgets/', json ) )[ 'MediaWiki:Gadgets/AccountCreator-core.json' ].text );
				assert.deepEqual( core.module.pages, [ 'AccountCreator-core.js', 'AccountCreator-core.css' ] );
				assert.equal( core.settings.hidden, true );
				await json.savePage( 'MediaWiki:Gadgets/AccountCreator.json', JSON.stringify( {
					settings: { default: true, rights: [ 'createaccount' ] }, module: { pages: [ 'AccountCreator.js' ], dependencies: [] }
				} ) );
				assert.match( ( await deployCommand( json.apiUrl, [ '--json' ], own ) ).output, /^1 page was written/m );
				const loader = JSON.parse( ( await pages( 'MediaWiki:Gadgets/', json ) )[ 'MediaWiki:Gadgets/AccountCreator.json' ].text );
				assert.deepEqual( loader, {
					settings: { category: '', default: true, rights: [ 'createaccount' ] },
					module: { pages: [ 'AccountCreator.js' ], dependencies: [ 'mediawiki.util' ] }
				} );
				assert.match( ( await deployCommand( json.apiUrl, [ '--json' ], own ) ).output, /nothing was written/ );
				assert.equal( ( await deployCommand( json.apiUrl, [ '--json', '--remove' ], own ) ).code, 0 );
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget', json ) ), [] );
			} finally {
				await json.stop();
			}
		} );

		it( 'says so where the wiki cannot have gadgets in JSON', {
			skip: version === '1.43' ? '1.43 can' : false
		}, async () => {
			const { code, output } = await run( '--json' );
			assert.equal( code, 1 );
			assert.match( output, /--json needs MediaWiki 1\.42 or later; this wiki has MediaWiki 1\.39/ );
			assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadgets/' ) ), [] );
		} );

		describe( 'says in a sentence', () => {
			/**
			 * @param {Promise<{ code: number|null, output: string }>} outcome
			 * @param {RegExp} sentence
			 */
			const says = async ( outcome, sentence ) => {
				const { code, output } = await outcome;
				assert.equal( code, 1, output );
				assert.match( output, sentence );
				assert.doesNotMatch( output, /^\s+at /m );
			};

			it( 'that a password is wrong', () => says(
				deployCommand( wiki.apiUrl, [], { ...login, password: '0'.repeat( 32 ) } ),
				/did not let Admin@\w+ in: .*Incorrect.*Special:BotPasswords/i
			) );

			it( 'which rights somebody lacks', async () => {
				await run( '--remove' );
				await says(
					deployCommand( wiki.apiUrl, [], await wiki.makeBotPassword( wiki.people.ordinary, GRANTS ) ),
					/You lack the rights editinterface, editsitecss, editsitejs.* on this wiki.*Nothing was changed/s
				);
				assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator' ) ).filter( ( title ) => !title.endsWith( '.json' ) ), [] );
			} );

			it( 'which rights a bot password lacks', async () => says(
				deployCommand( wiki.apiUrl, [], await wiki.makeBotPassword( wiki.people.admin, [ 'editsiteconfig' ] ) ),
				/You lack the rights createpage on this wiki/
			) );

			it( 'that somebody is blocked', async () => {
				const person = await wiki.makePerson( {
					name: 'Blocked one', password: 'no edits for this one', groups: [ 'sysop', 'interface-admin' ]
				} );
				const own = await wiki.makeBotPassword( person, GRANTS );
				await wiki.block( person.name, 'Too many gadgets' );
				await says( deployCommand( wiki.apiUrl, [], own ), /blocked/ );
			} );

			it( 'that the wiki is read-only, and why', async () => {
				const readOnly = await startWiki( { version, scenario: { readOnly: 'Moving house.' } } );
				try {
					const own = await wiki.makeBotPassword( wiki.people.admin, GRANTS );
					await says( deployCommand( readOnly.apiUrl, [], own ), /The wiki takes no changes now: Moving house\. Nothing was changed/ );
				} finally {
					await readOnly.stop();
				}
			} );

			it( 'that there is no wiki at the address', async () => {
				const page = await startLocalServer( '127.0.0.1', ( _request, response ) => response.end( '<p>Hello' ) );
				const none = await startLocalServer( '127.0.0.1', ( _request, response ) => {
					response.statusCode = 404;
					response.end( 'Nothing here' );
				} );
				try {
					const closed = await probePort( '127.0.0.1', 0 );
					await says( deployCommand( `${ page.url }/w/api.php`, [], login ), /There is no api\.php of MediaWiki at this address/ );
					await says( deployCommand( `${ none.url }/w/api.php`, [], login ), /There is no api\.php of MediaWiki at this address/ );
					await says( deployCommand( `http://127.0.0.1:${ closed }/w/api.php`, [], login ), /no answer from this address \(ECONNREFUSED\)/ );
					await says( deployCommand( wiki.pageUrl( 'Main Page' ), [], login ), /should end in api\.php/ );
					await says( deployCommand( 'wiki.example', [], login ), /"wiki\.example" is no address/ );
					await says( deployCommand( 'http://wiki.example/w/api.php', [], login ), /should begin with https/ );
				} finally {
					await page.stop();
					await none.stop();
				}
			} );

			it( 'what it is to be told by the environment, where nobody can be asked', () => says(
				deployCommand( wiki.apiUrl ), /ACCOUNTCREATOR_USER and ACCOUNTCREATOR_PASSWORD/
			) );

			it( 'that it does not know an option', () => says( run( '--jsn' ), /--jsn.*\n\nnpm run deploy/s ) );
		} );

		it( 'asks for name and password without showing the password, and before it writes', async () => {
			await run( '--remove' );
			// Of util-linux: gives the program a terminal.
			const { code, output } = await start( [ 'script', '-qefc', `${ process.execPath } deploy/main.mjs ${ wiki.apiUrl }`, '/dev/null' ], {
				answers: [
					{ to: 'Name of the bot password', typed: login.name },
					{ to: 'Its password', typed: login.password },
					{ to: '[y/N]', typed: 'n' }
				]
			} );
			assert.equal( code, 0, output );
			assert.ok( output.includes( login.name ) );
			assert.ok( !output.includes( login.password ) );
			assert.match( output, /Nothing was written\./ );
			assert.deepEqual( Object.keys( await pages( 'MediaWiki:Gadget-AccountCreator.js' ) ), [] );
		} );
	} );
}

it( 'An OAuth token is sent as such, and a wrong one is told', async () => {
	/** @type {Array<string|undefined>} */
	const sent = [];
	const server = await startLocalServer( '127.0.0.1', ( { headers }, response ) => {
		sent.push( headers.authorization );
		response.setHeader( 'content-type', 'application/json' );
		response.end( JSON.stringify( headers.authorization ? {
			errors: [ { code: 'mwoauth-invalid-authorization', text: 'The authorization headers in your request are not valid.' } ]
		} : { query: { general: { generator: 'MediaWiki 1.45.0' }, extensions: [ { name: 'Gadgets' } ] } } ) );
	} );
	try {
		const { code, output } = await start( [ process.execPath, 'deploy/main.mjs', `${ server.url }/w/api.php` ], {
			env: { ACCOUNTCREATOR_TOKEN: 'a-token' }
		} );
		assert.equal( code, 1 );
		assert.match( output, /The wiki does not know the token/ );
		assert.deepEqual( [ ...new Set( sent ) ], [ undefined, 'Bearer a-token' ] );
	} finally {
		await server.stop();
	}
} );
