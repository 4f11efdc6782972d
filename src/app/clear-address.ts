import { isHarmless } from '../accounts/contract/opening-request';

/**
 * What the address says of people is in the form now, and for nobody else to find: not in the address bar, the history
 * and the Referer, nor in links of the page that repeat it, as that to log out does, which would bring it back.
 *
 * @param address Of this page
 */
export function clearAddress( address: URL ): void {
	const said = [ 'returntoquery', ...address.searchParams.keys() ].filter( ( name ) => !isHarmless( name ) );
	const clear = ( { href }: { href: string } ): string => {
		const url = new URL( href );
		said.forEach( ( name ) => url.searchParams.delete( name ) );
		return url.href;
	};
	history.replaceState( history.state, '', clear( address ) );
	$( () => Array.from( document.links ).forEach( ( link ) => {
		if ( said.some( ( name ) => link.search.includes( `${ name }=` ) ) ) {
			link.href = clear( link );
		}
	} ) );
}
