import * as fc from 'fast-check';
import { plainText } from '../../../src/accounts/contract/declarations';
import { wikiLabel, wikiNodes, wikiPlain } from '../../../src/ui/shared/wiki-html';
import { answer } from '../shapes';
import hostileStrings from '../../wiki/hostile-strings.json';

/** Said again, and not taken from src/: what may be in the page, and which attributes it may have. */
const ELEMENTS = [
	'a', 'abbr', 'b', 'bdi', 'blockquote', 'br', 'cite', 'code', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'i', 'img', 'ins',
	'kbd', 'li', 'ol', 'p', 'pre', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th',
	'thead', 'tr', 'u', 'ul', 'var'
];
const ATTRIBUTES = [ 'title', 'lang', 'dir', 'alt', 'width', 'height', 'href', 'src', 'target', 'rel' ];

const HOSTILE = [
	...hostileStrings,
	'<a href="javascript&colon;window.hostile=1">x</a>',
	'<a href="&#1;javascript:window.hostile=1">x</a>',
	'<a href="javascript&#10;:window.hostile=1">x</a>',
	'<a href="blob:https://wiki.example/1">x</a>',
	'<a href="file:///etc/passwd">x</a>',
	'<a href="https://evil.example/" onclick="window.hostile=1" ping="https://evil.example/" download>x</a>',
	'<a href="https://evil.example/" target="_top" rel="opener">x</a>',
	'<a xlink:href="javascript:window.hostile=1">x</a>',
	'<img src="https://evil.example/pixel.png">',
	'<img src="/w/ok.png" srcset="https://evil.example/2x.png 2x" onload="window.hostile=1">',
	'<img src="data:image/svg+xml,<svg onload=window.hostile=1>">',
	'<span style="background:url(https://evil.example/)" class="mw-ui-button" id="mw-content-text">x</span>',
	'<div onmouseover="window.hostile=1" tabindex="0" autofocus onfocus="window.hostile=1">x</div>',
	'<b contenteditable data-mw="x" aria-hidden="true" role="button" slot="x" is="x-y">x</b>',
	'<svg><a xlink:href="javascript:window.hostile=1"><text>x</text></a></svg>',
	'<svg><foreignObject><img src=x onerror=window.hostile=1></foreignObject></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror=window.hostile=1></style></mglyph></table></mtext></math>',
	'<math href="javascript:window.hostile=1">x</math>',
	'<form><math><mtext></form><form><mglyph><style></math><img src onerror=window.hostile=1>',
	'<noscript><p title="</noscript><img src=x onerror=window.hostile=1>"></noscript>',
	'<template><script>window.hostile=1</script></template>',
	'<template><template><img src=x onerror=window.hostile=1></template></template>',
	'<title><img src=x onerror=window.hostile=1></title>',
	'<textarea></textarea><script>window.hostile=1</script>',
	'<xmp><script>window.hostile=1</script></xmp>',
	'<plaintext><script>window.hostile=1</script>',
	'<frameset onload=window.hostile=1><frame src="javascript:parent.hostile=1"></frameset>',
	'<head><base href="https://evil.example/"></head><a href="x">x</a>',
	'<base href="javascript:/a/-window.hostile=1///////"><a href=..>x</a>',
	'<meta http-equiv="refresh" content="0;url=javascript:window.hostile=1">',
	'<marquee onstart=window.hostile=1>x</marquee>',
	'<keygen autofocus onfocus=window.hostile=1>',
	'<dialog open onclose=window.hostile=1>x</dialog>',
	'<x-custom onclick=window.hostile=1><script>window.hostile=1</script></x-custom>',
	'<isindex type=image src=1 onerror=window.hostile=1>',
	'<!--><img src=x onerror=window.hostile=1>-->',
	'<![CDATA[<img src=x onerror=window.hostile=1>]]>',
	'<?xml version="1.0"?><img src=x onerror=window.hostile=1>',
	'<scr<script>ipt>window.hostile=1</scr</script>ipt>',
	'<IMG SRC=x OnErRoR=window.hostile=1>',
	'<img/src=x/onerror=window.hostile=1>',
	'<table background="javascript:window.hostile=1"><td background="javascript:window.hostile=1">x</table>',
	'<blockquote cite="javascript:window.hostile=1">x</blockquote>',
	'<q cite="javascript:window.hostile=1">x</q>',
	'<del cite="javascript:window.hostile=1" datetime="x">x</del>',
	'<p><style>* { display: none }</style><link rel="stylesheet" href="https://evil.example/"></p>',
	'<div hidden inert popover nonce="x">x</div>',
	'<input type="hidden" name="action" form="f"><label for="username">x</label>',
	'<a href="http://[">x</a>', '<a href="//">x</a>', '<a href="https:///">x</a>'
];

/** Appends it to the page, where scripts run and handlers are called, and looks for whatever should not be there. */
function harmOf( html: string ): string[] {
	const container = document.createElement( 'div' );
	document.body.append( container );
	container.append( wikiNodes( { format: 'html', html } ) );
	const harm: string[] = [];
	container.querySelectorAll( '*' ).forEach( ( element ) => {
		const name = element.tagName.toLowerCase();
		if ( !ELEMENTS.includes( name ) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ) {
			harm.push( `<${ name }>` );
		}
		for ( const attribute of Array.from( element.attributes ) ) {
			const { name: attributeName, value } = attribute;
			const isLink = attributeName === 'href' || attributeName === 'target' || attributeName === 'rel';
			if ( !ATTRIBUTES.includes( attributeName ) || ( isLink && name !== 'a' ) || ( attributeName === 'src' && name !== 'img' ) ) {
				harm.push( `${ name }[${ attributeName }]` );
			}
			if ( attributeName === 'href' && !/^https?:\/\//.test( value ) ) {
				harm.push( `href=${ value }` );
			}
			if ( attributeName === 'src' && !value.startsWith( 'https://wiki.example/' ) ) {
				harm.push( `src=${ value }` );
			}
		}
		if ( element.hasAttribute( 'href' ) &&
			( element.getAttribute( 'target' ) !== '_blank' || element.getAttribute( 'rel' ) !== 'noopener noreferrer' ) ) {
			harm.push( 'a link that takes the page away' );
		}
		for ( const event of [ 'click', 'error', 'load', 'focus', 'mouseover', 'toggle', 'start' ] ) {
			element.dispatchEvent( new Event( event ) );
		}
	} );
	if ( 'hostile' in window ) {
		harm.push( 'a script ran' );
		delete ( window as { hostile?: unknown } ).hostile;
	}
	container.remove();
	return harm;
}

describe( 'wikiNodes()', () => {
	it( 'is tested in a page where scripts do run', () => {
		const element = document.createElement( 'div' );
		element.innerHTML = '<img onerror="window.hostile=1">';
		element.firstElementChild?.dispatchEvent( new Event( 'error' ) );
		expect( window ).toHaveProperty( 'hostile', 1 );
		delete ( window as { hostile?: unknown } ).hostile;
	} );

	it.each( HOSTILE )( 'makes %j harmless', ( html ) => {
		expect( harmOf( html ) ).toEqual( [] );
	} );

	it( 'makes any of them in any of them harmless', () => {
		const pieces = fc.array( fc.oneof(
			fc.constantFrom( ...HOSTILE ),
			fc.constantFrom( '<p>', '</p>', '<table>', '<td>', '</table>', '<svg>', '</svg>', '<math>', '</math>', '<!--', '-->', '"', '\'', '<' ),
			fc.string()
		), { maxLength: 6 } ).map( ( parts ) => parts.join( '' ) );
		fc.assert( fc.property( pieces, ( html ) => {
			expect( harmOf( html ) ).toEqual( [] );
		} ), { numRuns: 300 } );
	} );

	it( 'shows plain text as it is', () => {
		fc.assert( fc.property( fc.oneof( fc.string(), fc.constantFrom( ...HOSTILE ) ), ( text ) => {
			const nodes = wikiNodes( plainText( text ) );
			expect( nodes.textContent ).toBe( text );
			expect( nodes.children ).toHaveLength( 0 );
		} ) );
	} );

	const htmlOf = ( html: string ): string => {
		const element = document.createElement( 'div' );
		element.append( wikiNodes( { format: 'html', html } ) );
		return element.innerHTML;
	};

	it( 'keeps what a message is made of', () => {
		const html = '<p lang="de" dir="ltr">Der Name <b>ist</b> <i title="vergeben">vergeben</i>.<br></p><ul><li><code>x</code></li></ul>';
		expect( htmlOf( html ) ).toBe( html );
	} );

	it( 'keeps the words in what it does not know, and drops what holds no words for people', () => {
		expect( htmlOf( '<section>One <font color="red">two</font></section><script>three</script><style>four</style>' ) )
			.toBe( 'One two' );
	} );

	it( 'makes links absolute, and lets none take the page away', () => {
		expect( htmlOf( '<a href="/wiki/Help" class="x" title="Help">Help</a>' ) ).toBe(
			'<a title="Help" href="https://wiki.example/wiki/Help" target="_blank" rel="noopener noreferrer">Help</a>'
		);
	} );

	it( 'makes no link of what has no address', () => {
		expect( htmlOf( '<a name="x">x</a><img alt="y">' ) ).toBe( '<a>x</a><img alt="y">' );
		expect( htmlOf( '<a href="javascript:1">x</a>' ) ).toBe( '<a>x</a>' );
	} );

	it( 'shows pictures of the wiki, and asks nobody else for any', () => {
		expect( htmlOf( '<img src="/w/a.png" alt="A" width="5" height="6">' ) )
			.toBe( '<img alt="A" width="5" height="6" src="https://wiki.example/w/a.png">' );
		expect( htmlOf( '<img src="//evil.example/a.png" alt="A">' ) ).toBe( '<img alt="A">' );
	} );

	it.each( [ 'create-blocked', 'create-no-right', 'create-fail-titleblacklist', 'create-fail-two-password-rules' ] )(
		'shows the words of a real answer: %s',
		( name ) => {
			const { message } = ( answer( '1.43', name ) as { createaccount: { message: string } } ).createaccount;
			const words = ( text: string ): string => text.replace( /\s+/g, ' ' ).trim();
			const parsed = new DOMParser().parseFromString( message, 'text/html' );
			expect( words( wikiNodes( { format: 'html', html: message } ).textContent ?? '' ) )
				.toBe( words( parsed.body.textContent ?? '' ) );
			expect( harmOf( message ) ).toEqual( [] );
		}
	);
} );

describe( 'wikiPlain() and wikiLabel()', () => {
	it( 'give the text without its mark-up', () => {
		expect( wikiPlain( { format: 'html', html: ' <b>Real</b> name&nbsp;&amp; more ' } ) ).toBe( 'Real name\u00A0& more' );
		expect( wikiPlain( plainText( ' <b> ' ) ) ).toBe( '<b>' );
	} );

	it( 'give nothing where there is nothing', () => {
		expect( wikiLabel( plainText( ' ' ) ) ).toBeNull();
		expect( wikiLabel( { format: 'html', html: '<b>x</b>' } )?.html() ).toBe( '<b>x</b>' );
	} );
} );
