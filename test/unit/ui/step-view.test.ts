import { declareField, declareRequest } from '../accounts/declaring';
import { FakeAccountService } from '../accounts/fake-account-service';
import { FakeClock, promisesDone } from '../accounts/fake-clock';
import { plainText, type RequestDeclaration } from '../../../src/accounts/contract/declarations';
import { StepConversation } from '../../../src/accounts/steps/step-conversation';
import { StepView } from '../../../src/ui/shared/step-view';
import english from '../../../src/i18n/en.json';
import { setMessages } from './messages';

beforeAll( setMessages );

afterEach( () => {
	document.body.textContent = '';
	delete ( window as { hcaptcha?: unknown } ).hcaptcha;
} );

function captcha( metadata: Record<string, unknown>, value = '' ): RequestDeclaration {
	return {
		...declareRequest( 'CaptchaAuthenticationRequest', [
			declareField( 'captchaInfo', 'null', { value } ), declareField( 'captchaWord' )
		] ), metadata
	};
}

interface Shown {
	conversation: StepConversation;
	element: HTMLElement;
	buttons: string[];
	/** How often the wiki's own page was asked for. */
	pages: () => number;
}

/** A step with these requests, as it is shown. */
async function show( ...requests: RequestDeclaration[] ): Promise<Shown> {
	const conversation = new StepConversation(
		{ service: new FakeAccountService(), clock: new FakeClock( 1000 ) }, { username: 'Ada', by: 'mail', since: 500 },
		{ type: 'ui', code: 'more', message: plainText( 'More' ), redirectTarget: null, requests },
		() => undefined, 'yes'
	);
	let pages = 0;
	const view = new StepView( {
		redirector: { visit: jest.fn(), show: jest.fn() },
		fetchAdvice: () => Promise.resolve(),
		createAccountPage: () => {
			pages++;
			return Promise.resolve( '<title>No script of a service</title>' );
		}
	} );
	$( document.body ).append( view.$element );
	view.render( conversation );
	await promisesDone();
	const [ element ] = view.$element.get();
	if ( !element ) {
		throw new Error( 'It has no element.' );
	}
	return {
		conversation, element, pages: () => pages,
		buttons: Array.from( element.querySelectorAll( '.oo-ui-buttonElement-button' ), ( { textContent } ) => textContent ?? '' )
	};
}

describe( 'A captcha in a step', () => {
	it.each( [
		[ 'a sum', { type: 'simple', mime: 'text/plain' }, '3 + 4' ],
		[ 'a question', { type: 'question', mime: 'text/html' }, '3 + 4' ],
		[ 'a picture', { type: 'image' }, '/picture.png' ]
	] )( 'that is %s has no button that does nothing', async ( _, metadata, value ) => {
		const { element, buttons } = await show( captcha( metadata, value ) );
		expect( element.querySelector( '.accountcreator-captcha-question, .accountcreator-captcha-picture' ) ).not.toBeNull();
		expect( element.querySelector( '[name=captchaWord]' ) ).not.toBeNull();
		expect( buttons ).toEqual( [] );
	} );

	it( 'of a service gives its answer to the step, and takes it back when it is no longer good', async () => {
		let options: { callback( answer: string ): void; 'expired-callback'(): void } | null = null;
		Object.assign( window, { hcaptcha: {
			render: ( _: HTMLElement, theirs: typeof options ) => {
				options = theirs;
			}
		} } );
		const { conversation } = await show( captcha( { type: 'hcaptcha', key: 'a-key' } ) );
		const given = options as { callback( answer: string ): void; 'expired-callback'(): void } | null;
		given?.callback( 'an answer' );
		expect( conversation.state.values.captchaWord ).toBe( 'an answer' );
		given?.[ 'expired-callback' ]();
		expect( conversation.state.values.captchaWord ).toBe( '' );
	} );

	it( 'of a service whose script the wiki’s page does not name is said not to be shown, and leads nowhere', async () => {
		const warn = jest.spyOn( mw.log, 'warn' ).mockImplementation();
		const { element, buttons, pages } = await show( captcha( { type: 'hcaptcha', key: 'a-key' } ) );
		expect( pages() ).toBe( 1 );
		expect( warn ).toHaveBeenCalledTimes( 1 );
		warn.mockRestore();
		expect( element.textContent ).toContain( english[ 'accountcreator-captcha-not-shown' ] );
		expect( buttons ).toEqual( [] );
	} );
} );
