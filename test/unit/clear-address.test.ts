import { clearAddress } from '../../src/app/clear-address';

const OWN = 'https://wiki.example/w/index.php';

function open( query: string, links: string[] ): string[] {
	history.replaceState( null, '', `${ OWN }?${ query }` );
	document.body.innerHTML = links.map( () => '<a>A</a>' ).join( '' );
	document.querySelectorAll( 'a' ).forEach( ( link, index ) => link.setAttribute( 'href', links[ index ] ?? '' ) );
	clearAddress( new URL( location.href ) );
	return Array.from( document.querySelectorAll( 'a' ), ( link ) => link.getAttribute( 'href' ) ?? '' );
}

/** What was to be done when the page is there has been done. */
const ready = (): Promise<void> => new Promise( ( resolve ) => {
	$( () => resolve() );
} );

beforeAll( async () => {
	await $.ready;
} );

it( 'leaves nothing of people in the address, whatever it is called', () => {
	open( 'title=X&uselang=de&wpName=Zoe&wpEmail=zoe%40example.org&password=secret&many=1', [] );
	expect( location.search ).toBe( '?title=X&uselang=de&many=1' );
} );

it( 'leaves nothing of it in the links that come back to it', async () => {
	const links = [
		'/wiki/Special:UserLogout?returnto=X&returntoquery=wpName%3DZoe%26email%3Dzoe%2540example.org',
		`${ OWN }?title=X&wpName=Zoe&mobileaction=toggle_view_desktop`
	];
	open( 'title=X&wpName=Zoe', links );
	await ready();
	expect( Array.from( document.links, ( { href } ) => href ) ).toEqual( [
		'https://wiki.example/wiki/Special:UserLogout?returnto=X', `${ OWN }?title=X&mobileaction=toggle_view_desktop`
	] );
} );

it( 'leaves all other links as they are', async () => {
	const links = [ '#content', '/wiki/Special:Log/newusers', `${ OWN }?title=Special:Log&action=history`, 'http://[', 'mailto:wpName=Zoe' ];
	open( 'title=X&wpName=Zoe&action=view', links );
	await ready();
	expect( Array.from( document.links, ( link ) => link.getAttribute( 'href' ) ) ).toEqual( links );
} );
