import type { WikiText } from '../../accounts/contract/declarations';
import { safeAddress } from './safe-address';

/** What a message may be made of. Everything else is dropped, and only the text in it stays. */
const ELEMENTS = new Set( [
	'A', 'ABBR', 'B', 'BDI', 'BLOCKQUOTE', 'BR', 'CITE', 'CODE', 'DD', 'DEL', 'DIV', 'DL', 'DT', 'EM', 'I', 'IMG', 'INS',
	'KBD', 'LI', 'OL', 'P', 'PRE', 'Q', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TABLE', 'TBODY', 'TD', 'TH',
	'THEAD', 'TR', 'U', 'UL', 'VAR'
] );

/** Elements of which the text is no text for people. */
const DROPPED = new Set( [
	'SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'NOSCRIPT', 'TEXTAREA', 'SELECT', 'SVG', 'MATH', 'TITLE',
	'FRAMESET', 'NOFRAMES', 'NOEMBED', 'XMP', 'PLAINTEXT', 'AUDIO', 'VIDEO'
] );

const ATTRIBUTES = [ 'title', 'lang', 'dir', 'alt', 'width', 'height' ];

function copyLinks( source: Element, copy: HTMLElement ): void {
	if ( copy instanceof HTMLAnchorElement ) {
		const url = safeAddress( source.getAttribute( 'href' ) );
		if ( url ) {
			copy.href = url.href;
			// What is typed in the dialog must not be lost to a link.
			copy.target = '_blank';
			copy.rel = 'noopener noreferrer';
		}
	} else if ( copy instanceof HTMLImageElement ) {
		// Else its address is read out.
		copy.alt = source.getAttribute( 'alt' ) ?? '';
		const url = safeAddress( source.getAttribute( 'src' ) );
		if ( url && url.origin === location.origin ) {
			copy.src = url.href;
		}
	}
}

function copyInto( target: Node, source: Node ): void {
	Array.from( source.childNodes ).forEach( ( child ) => {
		if ( child instanceof Text ) {
			target.appendChild( document.createTextNode( child.data ) );
		} else if ( child instanceof Element && !DROPPED.has( child.tagName.toUpperCase() ) ) {
			if ( !ELEMENTS.has( child.tagName ) ) {
				copyInto( target, child );
				return;
			}
			const copy = document.createElement( child.tagName.toLowerCase() );
			for ( const name of ATTRIBUTES ) {
				const value = child.getAttribute( name );
				if ( value !== null ) {
					copy.setAttribute( name, value );
				}
			}
			copyLinks( child, copy );
			copyInto( copy, child );
			target.appendChild( copy );
		}
	} );
}

/**
 * A text of the wiki as nodes of the page: its HTML rebuilt from harmless elements and attributes, its plain text as
 * text. Parsed by DOMParser, in whose documents no script runs and nothing is loaded.
 */
export function wikiNodes( text: WikiText ): DocumentFragment {
	const fragment = document.createDocumentFragment();
	if ( text.format === 'text' ) {
		fragment.appendChild( document.createTextNode( text.text ) );
	} else {
		const parsed = new DOMParser().parseFromString( text.html, 'text/html' );
		copyInto( fragment, parsed.body );
	}
	return fragment;
}

/** The same without its mark-up, for places that hold only text; e.g. an aria-label. */
export function wikiPlain( text: WikiText ): string {
	return ( wikiNodes( text ).textContent ?? '' ).trim();
}

/** As a label for OOUI; null where there is nothing to show. */
export function wikiLabel( text: WikiText ): JQuery | null {
	return wikiPlain( text ) === '' ? null : $( '<span>' ).append( wikiNodes( text ) );
}
