/**
 * In place of load-part.ts in the gadget, where each part is a hidden gadget of its own. How the parts find each other
 * and what is compared is described in build-parts.mjs, which writes the other half of this.
 */

import { own } from '../accounts/contract/own';
import { PartError, type PartName, type Parts } from './parts';

/**
 * How long a part may take to come, in milliseconds. Until MediaWiki 1.40 mw.loader never says that it did not
 * (addScript in mediawiki.loader.js has no word for a failed request).
 */
const PATIENCE = 30000;

const MODULES = 'ext.gadget.AccountCreator-';

const loaded = new Map<string, Promise<unknown>>();

/** Those that did not come, and were not asked for again since. */
const failed = new Set<string>();

const library = (): NonNullable<typeof mw.libs.accountCreator> => mw.libs.accountCreator ?? { version: '', parts: {} };

/** ResourceLoader asks once for a module that it could not get, unless its state is put back. */
function forget( name: string ): void {
	const module = MODULES + name;
	if ( failed.delete( name ) && [ 'error', 'missing', 'loading' ].includes( mw.loader.getState( module ) ?? '' ) ) {
		mw.loader.state( { [ module ]: 'registered' } );
	}
}

/** The address of a page as it stands. */
export const rawAddress = ( file: string, ctype: string ): string => mw.util.getUrl(
	`MediaWiki:Gadget-AccountCreator-${ file }`, { action: 'raw', ctype }
);

/**
 * Runs a page that ResourceLoader does not let through. Until 1.41 it puts an error message in place of every wiki page
 * that is not ES5 (ResourceLoader\Module::validateScriptFile), and serves the page's styles and dependencies all the
 * same.
 *
 * As an element with an address (crossDomain): mw.loader.getScript() evaluates, which a content security policy may
 * forbid. With a new address each time (no `cache: true`): browsers would keep the page for as long as the site lets
 * them keep articles, five hours by default (RawAction, $wgCdnMaxAge), and run an old part beside a new one.
 */
const fetchRaw = ( name: string ): JQuery.jqXHR => $.ajax(
	rawAddress( `${ name }.js`, 'text/javascript' ), { dataType: 'script', crossDomain: true }
);

/** Fetches the page and has it enter itself in the library. */
function fetch( name: string ): Promise<void> {
	forget( name );
	return new Promise( ( resolve, reject ) => {
		// Once asked for again, mw.loader tells those who had given up, too: a page that they then fetched as well
		// would enter a part anew that has run.
		let isOver = false;
		const refuse = ( detail: unknown ): void => {
			isOver = true;
			reject( new PartError( name, 'notFetched', String( detail ) ) );
		};
		const timer = setTimeout( () => refuse( 'timeout' ), PATIENCE );
		mw.loader.using( MODULES + name ).then( () => (
			isOver || own( library().parts, name ) || fetchRaw( name )
		) ).then( () => {
			clearTimeout( timer );
			resolve();
		}, ( error: unknown ) => {
			clearTimeout( timer );
			refuse( error instanceof Error ? error.message : 'request failed' );
		} );
	} );
}

/** The part as its page has entered it. */
function entered( name: string ): mw.libs.AccountCreatorPart {
	const part = own( library().parts, name );
	if ( !part ) {
		throw new PartError( name, 'notFetched', 'the page did not run' );
	}
	return part;
}

/** Runs a part that was made for the parts that are there, and no other. */
function run( name: string ): unknown {
	const { parts } = library();
	const part = entered( name );
	for ( const [ other, contents ] of Object.entries( part.on ) ) {
		const present = Object.entries( parts ).find( ( [ known ] ) => known === other )?.[ 1 ]?.contents;
		if ( present !== contents ) {
			throw new PartError( name, 'otherVersion', `made for ${ other } ${ contents }, not for ${ present }` );
		}
	}
	return part.run();
}

async function load( name: string ): Promise<unknown> {
	try {
		await fetch( name );
		// They are no dependencies of ResourceLoader's: it marks a module as failed that has come without one of its
		// dependencies, and says "module already implemented" when it is asked for once more. The core is there.
		await Promise.all( Object.keys( entered( name ).on ).filter( ( other ) => other !== 'core' ).map( once ) );
		return run( name );
	} catch ( error ) {
		failed.add( name );
		loaded.delete( name );
		throw error;
	}
}

function once( name: string ): Promise<unknown> {
	const loading = loaded.get( name ) ?? load( name );
	loaded.set( name, loading );
	return loading;
}

/**
 * Parts that are asked for in one go are fetched side by side; each runs after those that it builds upon.
 *
 * @param name
 * @return What the part exports, the same at every call
 * @throws PartError of its own: `notFetched`, and the next call asks for it again, or `otherVersion`
 */
export function loadPart<Name extends PartName>( name: Name ): Promise<Parts[ Name ]> {
	return once( name ) as Promise<Parts[ Name ]>;
}
