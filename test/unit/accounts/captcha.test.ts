import { captchaOf } from '../../../src/accounts/contract/captcha';
import { openingOf, VERSIONS } from '../shapes';
import { declareField, declareRequest } from './declaring';

describe.each( VERSIONS )( 'captchaOf() on MediaWiki %s', ( version ) => {
	it( 'is nothing for those who need not solve one', () => {
		expect( captchaOf( openingOf( 'coordinator', version ).requests ) ).toBeNull();
	} );

	it( 'is a sum in plain text', () => {
		expect( captchaOf( openingOf( 'captcha', version ).requests ) ).toMatchObject( { kind: 'text', question: '7+7 =' } );
	} );

	it( 'is a sum that the wiki draws as a formula, in HTML', () => {
		expect( captchaOf( openingOf( 'captcha-math', version ).requests ) ).toMatchObject( {
			kind: 'question', question: { format: 'html', html: '<span class="mwe-math-element">7+7 =</span>' }
		} );
	} );

	it( 'is a question', () => {
		expect( captchaOf( openingOf( 'captcha-question', version ).requests ) ).toMatchObject( {
			kind: 'question', question: { format: 'html', html: 'Which colour has the sky on a clear day?' }
		} );
	} );

	it( 'is a picture of the wiki', () => {
		expect( captchaOf( openingOf( 'captcha-image', version ).requests ) ).toMatchObject( {
			kind: 'image', address: '/w/index.php?title=Special:Captcha/image&wpCaptchaId=7'
		} );
	} );

	it( 'is the puzzle of a service', () => {
		expect( captchaOf( openingOf( 'captcha-hcaptcha', version ).requests ) ).toMatchObject( {
			kind: 'service', service: 'hcaptcha', siteKey: 'site-key-of-the-test-wiki'
		} );
	} );

	it( 'says what to do, as the wiki says it', () => {
		for ( const name of [ 'captcha', 'captcha-math', 'captcha-question', 'captcha-image', 'captcha-hcaptcha' ] ) {
			const captcha = captchaOf( openingOf( name, version ).requests );
			expect( captcha?.instructions ).toMatchObject( { format: 'html', html: expect.stringMatching( /ask you|enter/ ) as string } );
		}
	} );
} );

describe( 'captchaOf()', () => {
	it( 'shows as text what nobody has heard of', () => {
		const request = declareRequest( 'new', [
			declareField( 'captchaInfo', 'null', { value: 'What is <b>this</b>?' } ), declareField( 'captchaWord' )
		] );
		expect( captchaOf( [ { ...request, metadata: { type: 'quantum' } } ] ) )
			.toMatchObject( { kind: 'text', question: 'What is <b>this</b>?' } );
		expect( captchaOf( [ request ] ) ).toMatchObject( { kind: 'text' } );
	} );

	it( 'needs a field for the answer', () => {
		expect( captchaOf( [ declareRequest( 'odd', [ declareField( 'captchaInfo', 'null', { value: '1+1' } ) ] ) ] ) ).toBeNull();
	} );
} );
