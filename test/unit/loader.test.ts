const CORE = 'ext.gadget.AccountCreator-core';

/** A page of a wiki where the gadget is installed, with its portlets and a fresh mw. */
function visit( config: Record<string, unknown> = {}, portlets = [ 'p-tb', 'p-personal' ] ): void {
	jest.resetModules();
	document.head.innerHTML = '';
	document.body.innerHTML = portlets
		.map( ( id ) => `<div id="${ id }"><div class="body"><ul></ul></div></div>` ).join( '' );
	jest.requireActual( 'mock-mediawiki' );
	mw.config.set( {
		wgUserName: 'Organizer',
		wgUserIsTemp: false,
		wgArticlePath: '/wiki/$1',
		wgScript: '/w/index.php',
		wgCanonicalSpecialPageName: false,
		wgTitle: 'Main Page',
		...config
	} );
	// What the startup module gets from PHP, and mock-mediawiki does not set.
	Object.assign( ( globalThis as unknown as { $VARS: object } ).$VARS, {
		reqBase: { lang: 'en', skin: 'vector' },
		maxQueryLength: 2000
	} );
	mw.loader.addSource( { local: '/w/load.php' } );
	mw.loader.register( [ [ CORE, 'v1' ], [ 'mediawiki.notification', 'v1' ] ] );
	jest.requireActual( '../../src/entries/gadget' );
}

/** Everything asked of the network: jsdom fetches no scripts, their elements stay where mw.loader put them. */
const requests = (): HTMLScriptElement[] => Array.from( document.head.querySelectorAll( 'script[src]' ) );

const link = (): HTMLAnchorElement | null => document.querySelector( '#t-accountcreator a' );

/** mw.loader works in idle callbacks, jQuery's promises in timeouts. */
const promisesDone = (): Promise<void> => new Promise( ( resolve ) => {
	setTimeout( resolve, 50 );
} );

/** @return Whether the browser was kept from following the link */
function click( init: MouseEventInit = {} ): boolean {
	const event = new MouseEvent( 'click', { bubbles: true, cancelable: true, ...init } );
	link()?.dispatchEvent( event );
	return event.defaultPrevented;
}

/** What load.php answers when it is asked for the core. */
function implement( script: () => void ): void {
	( mw.loader as unknown as { impl( declare: () => unknown[] ): void } ).impl( () => [ `${ CORE }@v1`, script ] );
}

/** The core, as the loader sees it: something that subscribes when it runs. */
function core(): jest.Mock {
	const opened = jest.fn();
	implement( () => {
		mw.hook( 'accountCreator.open' ).add( opened );
		mw.libs.accountCreator = { version: '1', parts: {} };
	} );
	return opened;
}

/** The network fails: what a browser does with a script that it cannot get. */
function loseConnection(): void {
	requests().forEach( ( script ) => script.dispatchEvent( new Event( 'error' ) ) );
}

beforeEach( () => {
	mw.libs.accountCreator = undefined;
	jest.spyOn( console, 'error' ).mockReturnValue( undefined );
	jest.spyOn( console, 'warn' ).mockReturnValue( undefined );
} );

describe( 'the link', () => {
	it( 'stands in the toolbox, with text, tooltip and an address that works without the script', async () => {
		visit();
		await promisesDone();
		expect( link()?.closest( 'div[id]' )?.id ).toBe( 'p-tb' );
		expect( link()?.textContent ).toBe( 'Create accounts' );
		expect( link()?.title ).toBe( 'Create accounts for others' );
		expect( link()?.getAttribute( 'href' ) ).toBe( '/wiki/Special:BlankPage/AccountCreator' );
	} );

	it.each( [
		[ 'p-personal', [ 'p-navigation', 'p-personal' ] ],
		[ 'p-navigation', [ 'p-navigation' ] ]
	] )( 'stands in %s where the skin has no toolbox', async ( expected, portlets ) => {
		visit( {}, portlets );
		await promisesDone();
		expect( link()?.closest( 'div[id]' )?.id ).toBe( expected );
		expect( document.querySelectorAll( '#t-accountcreator' ) ).toHaveLength( 1 );
	} );

	it.each( [
		[ 'anonymous', { wgUserName: null } ],
		[ 'temporary', { wgUserName: '~2026-1', wgUserIsTemp: true } ]
	] )( 'is not there for %s people, nor anything else', async ( _who, config ) => {
		visit( { ...config, wgCanonicalSpecialPageName: 'Blankpage', wgTitle: 'BlankPage/AccountCreator' } );
		mw.hook( 'accountCreator.open' ).fire( {} );
		await promisesDone();
		expect( link() ).toBeNull();
		expect( requests() ).toHaveLength( 0 );
	} );

	it( 'asks the network for nothing until it is clicked', async () => {
		const store = jest.spyOn( Storage.prototype, 'getItem' );
		visit();
		await promisesDone();
		expect( requests() ).toHaveLength( 0 );
		expect( store ).not.toHaveBeenCalled();
	} );

	it( 'is an ordinary link when a modifier key is held', async () => {
		visit();
		await promisesDone();
		expect( [ click( { ctrlKey: true } ), click( { metaKey: true } ), click( { shiftKey: true } ) ] )
			.toEqual( [ false, false, false ] );
		await promisesDone();
		expect( requests() ).toHaveLength( 0 );
	} );
} );

describe( 'opening', () => {
	it( 'fetches the core and opens once, however often the link was clicked meanwhile', async () => {
		visit();
		await promisesDone();
		expect( click() ).toBe( true );
		expect( click() ).toBe( true );
		await promisesDone();
		expect( requests() ).toHaveLength( 1 );
		expect( requests()[ 0 ]?.src ).toContain( CORE );

		const opened = core();
		await promisesDone();
		expect( opened ).toHaveBeenCalledTimes( 1 );
		expect( opened ).toHaveBeenCalledWith( {} );

		click();
		await promisesDone();
		expect( opened ).toHaveBeenCalledTimes( 2 );
		expect( requests() ).toHaveLength( 1 );
	} );

	it( 'hands on what another script fired, before the gadget or after it', async () => {
		visit();
		mw.hook( 'accountCreator.open' ).fire( { reason: 'Edit-a-thon' } );
		await promisesDone();
		const opened = core();
		await promisesDone();
		expect( opened.mock.calls ).toEqual( [ [ { reason: 'Edit-a-thon' } ] ] );
	} );

	it.each( [ 'BlankPage/AccountCreator', 'Leere Seite/AccountCreator' ] )( 'happens by itself on Special:%s', async ( wgTitle ) => {
		visit( { wgCanonicalSpecialPageName: 'Blankpage', wgTitle } );
		await promisesDone();
		const opened = core();
		await promisesDone();
		expect( opened.mock.calls ).toEqual( [ [ { url: location.href } ] ] );
	} );

	it.each( [
		[ 'Blankpage', 'BlankPage' ],
		[ 'Blankpage', 'BlankPage/Other' ],
		[ false, 'Notes/AccountCreator' ]
	] )( 'does not happen by itself on %s, %s', async ( wgCanonicalSpecialPageName, wgTitle ) => {
		visit( { wgCanonicalSpecialPageName, wgTitle } );
		await promisesDone();
		expect( requests() ).toHaveLength( 0 );
	} );

	it( 'fetches the page itself where ResourceLoader put an error in the place of the core', async () => {
		visit();
		await promisesDone();
		const ajax = jest.spyOn( $, 'ajax' ).mockReturnValue( $.Deferred().resolve().promise() as never );
		click();
		await promisesDone();
		implement( () => undefined );
		await promisesDone();
		expect( ajax.mock.calls ).toEqual( [ [
			'/w/index.php?title=MediaWiki:Gadget-AccountCreator-core.js&action=raw&ctype=text%2Fjavascript',
			{ dataType: 'script', crossDomain: true }
		] ] );
		click();
		await promisesDone();
		expect( ajax ).toHaveBeenCalledTimes( 1 );
	} );
} );

describe( 'pointing at the link', () => {
	const point = ( kind: string ): void => {
		link()?.dispatchEvent( new MouseEvent( kind, { bubbles: kind !== 'focus' } ) );
	};

	it.each( [ 'mouseover', 'focus', 'touchstart' ] )( 'fetches the core by %s, and opens nothing', async ( kind ) => {
		visit();
		await promisesDone();
		point( kind );
		while ( requests().length === 0 ) {
			await promisesDone();
		}
		expect( requests().filter( ( { src } ) => src.includes( 'AccountCreator-core' ) ) ).toHaveLength( 1 );
		const opened = core();
		while ( mw.loader.getState( CORE ) !== 'ready' ) {
			await promisesDone();
		}
		expect( opened ).not.toHaveBeenCalled();
		click();
		expect( opened ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'says nothing where that fails, and the click does', async () => {
		visit();
		await promisesDone();
		const notify = jest.spyOn( mw, 'notify' ).mockReturnValue( $.Deferred().promise() as never );
		point( 'mouseover' );
		await promisesDone();
		loseConnection();
		await promisesDone();
		expect( notify ).not.toHaveBeenCalled();
		expect( click() ).toBe( true );
		await promisesDone();
		expect( notify ).toHaveBeenCalledTimes( 1 );
		expect( click() ).toBe( false );
	} );
} );

describe( 'when the core cannot be loaded', () => {
	it( 'says so while offline, too, when no notification can be loaded', async () => {
		visit();
		await promisesDone();
		const notify = jest.spyOn( mw, 'notify' ).mockReturnValue( $.Deferred().promise() as never );
		const alert = jest.spyOn( window, 'alert' ).mockReturnValue( undefined );
		const onLine = jest.spyOn( navigator, 'onLine', 'get' ).mockReturnValue( false );
		click();
		await promisesDone();
		loseConnection();
		await promisesDone();
		onLine.mockRestore();
		expect( alert.mock.calls ).toEqual( [ [ 'AccountCreator did not load. Try again.' ] ] );
		expect( notify ).not.toHaveBeenCalled();
		expect( click() ).toBe( false );
	} );

	it( 'says so, and the next click follows the link', async () => {
		visit();
		await promisesDone();
		const notify = jest.spyOn( mw, 'notify' ).mockReturnValue( $.Deferred().promise() as never );
		click();
		await promisesDone();
		loseConnection();
		await promisesDone();
		expect( notify.mock.calls ).toEqual( [ [ 'AccountCreator did not load. Try again.' ] ] );
		expect( click() ).toBe( false );
	} );

	it( 'tries again and tells again when another script asks again', async () => {
		visit();
		await promisesDone();
		const notify = jest.spyOn( mw, 'notify' ).mockReturnValue( $.Deferred().promise() as never );
		mw.loader.state( { [ CORE ]: 'missing' } );
		click();
		await promisesDone();
		mw.hook( 'accountCreator.open' ).fire( {} );
		await promisesDone();
		expect( notify ).toHaveBeenCalledTimes( 2 );
	} );
} );
