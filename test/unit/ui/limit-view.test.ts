import type { AccountList } from '../../../src/accounts/list/account-list';
import type { LimitWindow } from '../../../src/accounts/list/check/quota';
import { INITIAL_LIST_STATE, type ListState } from '../../../src/accounts/list/list-state';
import { ownRefusal } from '../../../src/accounts/contract/form';
import { LimitView } from '../../../src/ui/list/limit-view';
import { openingOf } from '../shapes';
import { setMessages } from './messages';

interface Shown {
	element: HTMLElement;
	resumed: Array<number | null>;
	render: ( state: Partial<ListState> ) => void;
	field: ( name: string ) => HTMLInputElement;
	request: () => string;
}

function setUp( needed: number ): Shown {
	const resumed: Array<number | null> = [];
	const state: ListState = { ...INITIAL_LIST_STATE, opening: openingOf( 'coordinator' ) };
	const list = {
		state,
		creatable: Array.from( { length: needed } ), run: { resumeAt: ( time: number | null ) => resumed.push( time ) }
	};
	const view = new LimitView( list as unknown as AccountList );
	const { element } = view;
	return {
		element, resumed,
		render: ( change ) => {
			list.state = { ...list.state, ...change };
			view.render( list.state );
		},
		field: ( name ) => {
			const field = element.querySelector<HTMLInputElement>( `[name=${ name }]` );
			if ( !field ) {
				throw new Error( `There is no field ${ name }.` );
			}
			return field;
		},
		request: () => element.querySelector( 'textarea' )?.value ?? ''
	};
}

/** What is known once a list is checked, of somebody who has only these rights. */
function checked( windows: LimitWindow[] = [], rights: string[] = [] ): Partial<ListState> {
	return {
		stage: { kind: 'check' }, opening: { ...openingOf( 'coordinator' ), rights },
		quota: { own: { creations: new Map(), complete: true, windows }, at: 0 }
	};
}

function struck( retryAfter: number | null, windows: LimitWindow[] = [] ): Partial<ListState> {
	const refused = { ...ownRefusal( 'acct_creation_throttle_hit' ), retryAfter };
	return {
		...checked( windows ), stage: { kind: 'results' },
		batch: { ...INITIAL_LIST_STATE.batch, phase: { kind: 'stopped', because: { kind: 'refused', refused }, row: 1 } }
	};
}

beforeEach( () => {
	setMessages();
	mw.config.set( { wgDBname: 'testwiki', wgArticlePath: '/wiki/$1' } );
} );

describe( 'Before anything is created', () => {
	it( 'a list that may be too long is told of, with three ways out', () => {
		const { element, render } = setUp( 7 );
		render( checked() );
		expect( element.textContent ).toContain( 'This list needs 7 accounts' );
		expect( element.querySelectorAll( 'li' ) ).toHaveLength( 3 );
		expect( element.querySelector( 'details' )?.open ).toBe( false );
		expect( element.querySelector<HTMLAnchorElement>( 'a[href]' )?.href ).toBe( `${ location.origin }/wiki/Special:CreateAccount` );
	} );

	it.each<[ string, number, LimitWindow[], string[] ]>( [
		[ 'is short', 6, [], [] ], [ 'is allowed', 30, [ { hits: 30, seconds: 3600 } ], [] ],
		[ 'has no limit', 300, [], [ 'noratelimit' ] ]
	] )( 'nobody is bothered whose list %s', ( _what, needed, windows, rights ) => {
		const { element, render } = setUp( needed );
		render( checked( windows, rights ) );
		expect( element.querySelectorAll( 'li, select' ) ).toHaveLength( 0 );
		expect( element.textContent?.trim() ).not.toBe( '' );
	} );

	it( 'what the wiki declares is said', () => {
		const { element, render } = setUp( 4 );
		render( checked( [ { hits: 3, seconds: 300 } ] ) );
		expect( element.textContent ).toContain( 'lets you create 3 for now' );
		expect( element.querySelectorAll( 'li' ) ).toHaveLength( 3 );
	} );

	it( 'the price of a wrong answer to a puzzle is told, to those who get puzzles', () => {
		const captcha = setUp( 2 );
		const puzzles = ( rights: string[] ): Partial<ListState> => (
			{ ...checked(), opening: { ...openingOf( 'captcha' ), rights } }
		);
		captcha.render( puzzles( [] ) );
		expect( captcha.element.textContent ).toContain( 'A wrong answer to a puzzle counts as an account.' );
		captcha.render( puzzles( [ 'noratelimit' ] ) );
		expect( captcha.element.textContent ).not.toContain( 'puzzle' );
		const plain = setUp( 2 );
		plain.render( checked() );
		expect( plain.element.textContent ).not.toContain( 'puzzle' );
	} );
} );

describe( 'The request', () => {
	it( 'has all that those want to know who raise it', () => {
		const { render, field, request, element } = setUp( 25 );
		render( checked() );
		expect( request() ).toContain( 'Page of the event: …\n' );
		expect( request() ).toContain( 'Public IP address or range: …\n' );
		const type = ( name: string, typed: string ): void => {
			const input = field( name );
			input.value = typed;
			$( input ).trigger( 'input' );
		};
		type( 'eventpage', 'Project:Edit-a-thon' );
		type( 'eventdate', '2030-05-04 09:30' );
		type( 'eventend', '2030-05-04 17:00' );
		type( 'eventip', '192.0.2.0/24' );
		const text = request();
		expect( text ).toContain( `Page of the event: ${ location.origin }/wiki/Project:Edit-a-thon\n` );
		expect( text ).toContain( 'Begin: 2030-05-04 09:30\nEnd: 2030-05-04 17:00\n' );
		expect( text ).toMatch( /^Time zone: \S+ \(UTC[+-]\d\d:\d\d\)$/m );
		expect( text ).toContain( 'Public IP address or range: 192.0.2.0/24\n' );
		expect( text ).toContain( `(testwiki, ${ location.origin })\nAccounts still to be created: 25\n` );
		expect( element.querySelector<HTMLAnchorElement>( 'a[href]' )?.getAttribute( 'href' ) ).toContain( 'returnto=Project' );
	} );

	it( 'leaves an address as it is', () => {
		const { render, field, request, element } = setUp( 25 );
		render( checked() );
		const input = field( 'eventpage' );
		input.value = 'https://example.org/event?id=7';
		$( input ).trigger( 'input' );
		expect( request() ).toContain( 'Page of the event: https://example.org/event?id=7\n' );
		expect( element.querySelector<HTMLAnchorElement>( 'a[href]' )?.getAttribute( 'href' ) ).not.toContain( 'returnto' );
	} );
} );

describe( 'Once the limit has struck', () => {
	const times = ( element: HTMLElement ): string[] => Array.from( element.querySelectorAll( 'option' ) )
		.map( ( { value } ) => value );

	it( 'the times to go on are those that the wiki names', () => {
		const { element, render, field, resumed } = setUp( 4 );
		render( struck( 1800 ) );
		expect( times( element ) ).toEqual( [ '0', '1800' ] );
		expect( element.textContent ).toContain( 'in 30 minutes' );
		const before = Date.now();
		field( 'resumeat' ).value = '1800';
		field( 'resumeat' ).dispatchEvent( new Event( 'change' ) );
		expect( resumed ).toHaveLength( 1 );
		expect( Number( resumed[ 0 ] ) - before ).toBeGreaterThanOrEqual( 1800000 );
		expect( Number( resumed[ 0 ] ) - before ).toBeLessThan( 1801000 );
	} );

	it( 'or those that it declares', () => {
		const { element, render } = setUp( 4 );
		render( struck( null, [ { hits: 3, seconds: 300 }, { hits: 10, seconds: 86400 } ] ) );
		expect( times( element ) ).toEqual( [ '0', '300', '3600', '21600', '43200', '86400' ] );
	} );

	it( 'or from five minutes to a day', () => {
		const { element, render } = setUp( 4 );
		render( struck( null ) );
		expect( times( element ) ).toEqual( [ '0', '300', '3600', '21600', '43200', '86400' ] );
	} );
} );
