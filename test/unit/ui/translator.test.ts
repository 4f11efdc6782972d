import { tellEnglish } from '../../../src/ui/shared/english-texts';
import { defineMessages, msg } from '../../../src/ui/shared/messages';
import { textToCopy } from '../../../src/ui/shared/text-to-copy';
import { translator } from '../../../src/ui/shared/translator';

const LRI = '\u2066';
const PDI = '\u2069';

/** The texts of the gadget for somebody who reads another language, as they are defined for each part. */
function define( english: Record<string, string>, translation: Record<string, unknown> ): void {
	mw.libs.accountCreator = { version: '1', parts: {}, translate: translator( translation ) };
	defineMessages( english );
}

beforeEach( () => {
	jest.spyOn( mw.log, 'warn' ).mockReturnValue( undefined );
} );

afterEach( () => {
	mw.libs.accountCreator = undefined;
	jest.restoreAllMocks();
} );

describe( 'A text', () => {
	it( 'is the translation, in which every parameter may stand elsewhere or not at all', () => {
		define( { 't-1': '$1 of $2', 't-2': 'By $1' }, { 't-1': 'Von $2 sind $1', 't-2': 'Von hier' } );
		expect( [ msg( 't-1', 3, 7 ), msg( 't-2', 'Ada' ) ] ).toEqual( [ 'Von 7 sind 3', 'Von hier' ] );
	} );

	it.each( [
		[ 'is missing', 't-3', undefined ], [ 'is no text', 't-4', 7 ],
		[ 'names a parameter that nobody gives it', 't-5', 'Von $3' ],
		[ 'is half a text', 't-6', '{{PLURAL:$1|Ein Name|$1 Namen' ],
		[ 'uses what only wikitext knows', 't-7', '{{NUMBEROFUSERS}}: $1' ]
	] )( 'is English, from left to right, where it %s', ( _, key, text ) => {
		define( { [ key ]: 'By $1\n\n$2' }, { [ key ]: text } );
		expect( msg( key, 'Ada', 'Zoe' ) ).toBe( `${ LRI }By Ada${ PDI }\n\n${ LRI }Zoe${ PDI }` );
		expect( textToCopy( key, 'Ada', 'Zoe' ) ).toBe( 'By Ada\n\nZoe' );
	} );

	it( 'is the wiki’s own where it has one', () => {
		mw.messages.set( 't-8', 'Eigenes' );
		define( { 't-8': 'English' }, { 't-8': 'Deutsch' } );
		expect( msg( 't-8' ) ).toBe( 'Eigenes' );
	} );

	it( 'is never markup', () => {
		define( { 't-9': 'English' }, { 't-9': '<img src=x onerror=alert(1)>' } );
		expect( msg( 't-9' ) ).toBe( '<img src=x onerror=alert(1)>' );
	} );
} );

describe( 'What is English', () => {
	/** Observers are told once the script is through. */
	const observed = (): Promise<void> => Promise.resolve();
	const ENGLISH = `${ LRI }English.${ PDI }`;

	it( 'is said to be, and no longer when it becomes something else', async () => {
		document.body.innerHTML = `<p>${ ENGLISH }</p><p>Deutsch.</p>`;
		const [ first, second ] = Array.from( document.querySelectorAll( 'p' ) );
		tellEnglish( document.body );
		expect( [ first.lang, first.dir, second.lang, second.dir ] ).toEqual( [ 'en', 'ltr', '', '' ] );
		first.textContent = 'Deutsch.';
		( second.firstChild as Text ).data = ENGLISH;
		await observed();
		expect( document.body.innerHTML ).toBe( `<p>Deutsch.</p><p lang="en" dir="ltr">${ ENGLISH }</p>` );
	} );

	it( 'is found in what comes later', async () => {
		document.body.innerHTML = '';
		tellEnglish( document.body );
		document.body.insertAdjacentHTML( 'beforeend', `<div><span> ${ ENGLISH } </span></div>` );
		await observed();
		expect( document.querySelector( 'span' )?.lang ).toBe( 'en' );
	} );

	it( 'says nothing of what stands beside it, and takes away no language that others have set', async () => {
		document.body.innerHTML = `<div>${ ENGLISH } <b>Deutsch.</b></div><p lang="fr">Français.</p>`;
		tellEnglish( document.body );
		( document.querySelector( 'p' )?.firstChild as Text ).data = 'Plus.';
		await observed();
		expect( document.body.innerHTML ).toBe( `<div>${ ENGLISH } <b>Deutsch.</b></div><p lang="fr">Plus.</p>` );
	} );
} );
