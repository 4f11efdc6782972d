import { standsIn } from './translator';

/** Those whose text is English and said to be. */
type Told = WeakSet<Element>;

function tell( element: Element, told: Told ): void {
	// What holds more than a text may hold words of the wiki's, too, which are in the person's language.
	const isEnglish = element.childElementCount === 0 && standsIn( ( element.textContent ?? '' ).trim() );
	if ( isEnglish ) {
		element.setAttribute( 'lang', 'en' );
		element.setAttribute( 'dir', 'ltr' );
		told.add( element );
	} else if ( told.delete( element ) ) {
		element.removeAttribute( 'lang' );
		element.removeAttribute( 'dir' );
	}
}

function tellAll( element: Element, told: Told ): void {
	tell( element, told );
	Array.from( element.querySelectorAll( '*' ) ).forEach( ( each ) => tell( each, told ) );
}

/**
 * Says of texts that are English, among those in the person's language, that they are: to screen readers, which would
 * read them out as if they were not, and to browsers, which would put their full stops on the wrong side.
 *
 * @param root Now and whenever something in it changes
 */
export function tellEnglish( root: Element ): void {
	const told: Told = new WeakSet();
	tellAll( root, told );
	new MutationObserver( ( changes ) => {
		for ( const { target, addedNodes } of changes ) {
			const element = target instanceof Element ? target : target.parentElement;
			if ( element ) {
				tell( element, told );
			}
			for ( const node of Array.from( addedNodes ) ) {
				if ( node instanceof Element ) {
					tellAll( node, told );
				}
			}
		}
	} ).observe( root, { subtree: true, childList: true, characterData: true } );
}
