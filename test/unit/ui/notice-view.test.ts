import { plainText } from '../../../src/accounts/contract/declarations';
import type { Notice } from '../../../src/accounts/one/one-state';
import type { Refused } from '../../../src/accounts/contract/outcome';
import type { Opening } from '../../../src/accounts/contract/service';
import { NoticeView } from '../../../src/ui/shared/notice-view';
import { readOutcome } from '../../../src/wiki/read-outcome';
import { answer, openingOf } from '../shapes';
import { setMessages } from './messages';
import { press } from './press';

interface Made {
	view: NoticeView;
	element: HTMLElement;
	askAgain: jest.Mock;
	createAllTheSame: jest.Mock;
	field: string | null;
	own: () => string;
	wiki: () => string | null;
	buttons: () => HTMLElement[];
}

/** Somebody with limits, and somebody without. */
const ORDINARY = openingOf( 'captcha' );
const EXEMPT = openingOf( 'coordinator' );

function show( notice: Notice | null, opening: Opening | null = ORDINARY ): Made {
	const [ askAgain, createAllTheSame ] = [ jest.fn(), jest.fn() ];
	const view = new NoticeView( () => Promise.resolve(), { askAgain, createAllTheSame } );
	$( document.body ).append( view.$element );
	const element = view.$element.get( 0 ) as HTMLElement;
	const textOf = ( selector: string ): string | null => element.querySelector( selector )?.textContent ?? null;
	return {
		view, element, askAgain, createAllTheSame,
		field: view.render( notice, opening ),
		own: () => textOf( '.accountcreator-notice-own' ) ?? '',
		wiki: () => textOf( '.accountcreator-notice-wiki' ),
		buttons: () => Array.from( element.querySelectorAll<HTMLElement>( '.oo-ui-buttonElement-button' ) )
	};
}

const refusal = ( name: string ): Refused => readOutcome( answer( '1.43', name ), 'mail' ) as Refused;

beforeAll( setMessages );

afterEach( () => {
	document.body.textContent = '';
} );

describe( 'a session that has ended', () => {
	it.each( [
		[ null, 'you are no longer logged in as Organizer' ], [ 'Ada', 'you are now logged in as Ada, not as Organizer' ],
		[ 'Organizer', 'You are logged in as Organizer again' ]
	] )( 'with %s logged in now', ( now, says ) => {
		mw.config.set( 'wgUserName', 'Organizer' );
		expect( show( { kind: 'sessionLost', now } ).own() ).toContain( says );
	} );
} );

describe( 'a refusal', () => {
	it( 'is said in the wiki’s words and in ours, with its code and its field', () => {
		const { element, field, own, wiki } = show( refusal( 'create-fail-userexists' ) );
		expect( wiki() ).toContain( 'Username entered already in use.' );
		expect( own() ).toBe( 'Choose another name, or check whether this person already has an account.' );
		expect( field ).toBe( 'username' );
		expect( element.getAttribute( 'data-accountcreator-outcome' ) ).toBe( 'refused' );
		expect( element.getAttribute( 'data-accountcreator-code' ) ).toBe( 'userexists' );
		expect( element.getAttribute( 'role' ) ).toBe( 'alert' );
		expect( element.tabIndex ).toBe( -1 );
	} );

	it( 'keeps the links of the wiki’s words', () => {
		const { element } = show( refusal( 'create-blocked' ) );
		const links = Array.from( element.querySelectorAll( 'a' ) );
		expect( links.length ).toBeGreaterThan( 1 );
		expect( links.every( ( { href, target } ) => href.startsWith( 'https://wiki.example/' ) && target === '_blank' ) ).toBe( true );
	} );

	it( 'of our own has no words of the wiki', () => {
		const { wiki, own } = show( { ...refusal( 'create-fail-userexists' ), code: 'noname', message: plainText( '' ) } );
		expect( wiki() ).toBeNull();
		expect( own() ).not.toBe( '' );
	} );

	it( 'warns that an attempt is gone, and only where one may be', () => {
		const spent = 'may count towards the wiki’s daily limit';
		expect( show( refusal( 'create-fail-passwordtooshort' ) ).own() ).toContain( spent );
		expect( show( refusal( 'create-fail-userexists' ) ).own() ).not.toContain( spent );
		expect( show( refusal( 'create-fail-passwordtooshort' ), EXEMPT ).own() ).not.toContain( spent );
	} );

	it( 'of a code that nobody has heard of still says what to do', () => {
		const { own, wiki, field } = show( refusal( 'create-fail-two-password-rules' ) );
		expect( wiki() ).toContain( 'Passwords must be at least' );
		expect( own() ).toContain( 'show this message to an administrator' );
		expect( field ).toBeNull();
	} );

	it( 'by a warning lets it be done all the same', () => {
		const { buttons, createAllTheSame, askAgain } = show( { ...refusal( 'create-fail-userexists' ), code: 'abusefilter-warning', field: null } );
		expect( buttons() ).toHaveLength( 1 );
		buttons().forEach( press );
		expect( createAllTheSame ).toHaveBeenCalledTimes( 1 );
		expect( askAgain ).not.toHaveBeenCalled();
	} );

	it( 'of any other kind does not', () => {
		expect( show( refusal( 'create-fail-userexists' ) ).buttons() ).toHaveLength( 0 );
		expect( show( { ...refusal( 'create-fail-userexists' ), code: 'abusefilter-disallowed' } ).buttons() ).toHaveLength( 0 );
	} );

	it( 'does no harm with the words of a hostile filter', () => {
		const message = { format: 'html', html: '<script>window.hostile=1</script><img src=x onerror="window.hostile=1">No' } as const;
		const { element, wiki } = show( { ...refusal( 'create-fail-userexists' ), message } );
		expect( wiki() ).toBe( 'No' );
		expect( element.querySelector( 'script, [onerror]' ) ).toBeNull();
		expect( window ).not.toHaveProperty( 'hostile' );
	} );
} );

describe( 'a lost session', () => {
	it( 'says who was logged in, and who is now', () => {
		const nobody = show( { kind: 'sessionLost', now: null } );
		expect( nobody.own() ).toContain( 'you are no longer logged in as Organizer' );
		expect( nobody.element.getAttribute( 'data-accountcreator-outcome' ) ).toBe( 'sessionLost' );
		expect( show( { kind: 'sessionLost', now: 'Ordinary' } ).own() )
			.toContain( 'you are now logged in as Ordinary, not as Organizer' );
	} );

	it( 'takes names for names', () => {
		expect( show( { kind: 'sessionLost', now: '<b>$1</b> {{PLURAL:1|a|b}}' } ).own() ).toContain( 'logged in as <b>$1</b> {{PLURAL:1|a|b}}, not' );
	} );
} );

describe( 'no answer', () => {
	it( 'about a name that is free invites to try again, by hand', () => {
		const { own, buttons, element } = show( { kind: 'unknown', username: 'Ada', found: 'free' } );
		expect( own() ).toContain( 'The account “Ada” does not exist yet' );
		expect( buttons() ).toHaveLength( 0 );
		expect( element.getAttribute( 'data-accountcreator-outcome' ) ).toBe( 'unknown' );
	} );

	it( 'at all can be asked for again', () => {
		const { own, buttons, askAgain } = show( { kind: 'unknown', username: 'Ada', found: 'silent' } );
		expect( own() ).toContain( 'may exist' );
		buttons().forEach( press );
		expect( askAgain ).toHaveBeenCalledTimes( 1 );
	} );
} );

describe( 'other notices', () => {
	it( 'that the wiki starts again come with its words', () => {
		const { wiki, own, element } = show( { kind: 'restart', message: plainText( 'Choose anew' ) } );
		expect( wiki() ).toBe( 'Choose anew' );
		expect( own() ).toContain( 'What you typed is still here' );
		expect( element.getAttribute( 'data-accountcreator-outcome' ) ).toBe( 'step' );
	} );

	it( 'that another tab creates are no outcome, since the wiki was not asked', () => {
		const { own, element } = show( { kind: 'otherTab' } );
		expect( own() ).not.toBe( '' );
		expect( element.hasAttribute( 'data-accountcreator-outcome' ) ).toBe( false );
	} );
} );

describe( 'NoticeView', () => {
	it( 'says nothing twice, since screen readers would', () => {
		const notice = refusal( 'create-fail-userexists' );
		const { view, element } = show( notice );
		const said = element.firstChild;
		expect( view.render( notice, ORDINARY ) ).toBe( 'username' );
		expect( element.firstChild ).toBe( said );
		view.render( { ...notice }, ORDINARY );
		expect( element.firstChild ).not.toBe( said );
	} );

	it( 'offers nothing that nobody would do', () => {
		const view = new NoticeView( () => Promise.resolve() );
		view.render( { kind: 'unknown', username: 'Ada', found: 'silent' }, ORDINARY );
		expect( view.$element.find( '.accountcreator-notice-own' ).text() ).toContain( 'Ada' );
		expect( view.$element.find( '.oo-ui-buttonElement-button' ) ).toHaveLength( 0 );
	} );

	it( 'leaves nothing behind', () => {
		const { view, element } = show( refusal( 'create-fail-userexists' ) );
		expect( view.render( null, ORDINARY ) ).toBeNull();
		expect( element.childNodes ).toHaveLength( 0 );
		expect( element.hasAttribute( 'data-accountcreator-outcome' ) ).toBe( false );
		expect( element.hasAttribute( 'data-accountcreator-code' ) ).toBe( false );
	} );
} );
