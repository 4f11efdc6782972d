import { scriptOf } from '../../../src/ui/shared/captcha-service';

const page = ( ...scripts: string[] ): string => `<!DOCTYPE html><head>${ scripts.join( '' ) }</head><body></body>`;

describe( 'The script of a captcha service', () => {
	it( 'is taken over with what makes the browser check and fetch it as the wiki wants', () => {
		const script = scriptOf( 'hcaptcha', page(
			'<script src="https://js.hcaptcha.com/1/api.js?render=explicit" integrity="sha384-abc" crossorigin="anonymous" ' +
			'referrerpolicy="no-referrer" onload="alert(1)" async nonce="x"></script>'
		) );
		expect( script?.getAttributeNames().sort() ).toEqual( [ 'crossorigin', 'integrity', 'referrerpolicy', 'src' ] );
		expect( script?.getAttribute( 'integrity' ) ).toBe( 'sha384-abc' );
		expect( script?.getAttribute( 'crossorigin' ) ).toBe( 'anonymous' );
		expect( script?.src ).toBe( 'https://js.hcaptcha.com/1/api.js?render=explicit' );
	} );

	it.each( [
		[ 'https', 'http://js.hcaptcha.com/1/api.js' ],
		[ 'its own host', 'https://js.hcaptcha.com.example/1/api.js' ],
		[ 'its own host', 'https://example.org/?https://js.hcaptcha.com/' ],
		[ 'its own host', 'https://js.hcaptcha.com@example.org/api.js' ],
		[ 'its own host', 'https://hcaptcha.com:80@evil.example/' ],
		// eslint-disable-next-line no-script-url -- it is what must not be run
		[ 'http', 'javascript:alert(1)//https://js.hcaptcha.com/' ], [ 'http', 'data:text/javascript,alert(1)' ],
		[ 'an address', 'https://[' ], [ 'an address', '' ]
	] )( 'needs %s: not %s', ( _what, src ) => {
		expect( scriptOf( 'hcaptcha', page( `<script src="${ src }"></script>` ) ) ).toBeNull();
	} );

	it( 'is the first one that runs as a script, and that of the service', () => {
		expect( scriptOf( 'turnstile', page(
			'<script src="https://js.hcaptcha.com/1/api.js"></script>',
			'<script type="application/json" src="https://challenges.cloudflare.com/turnstile/v0/data.js"></script>',
			'<script src="https://challenges.cloudflare.com/turnstile/v0/api.js"></script>'
		) )?.src ).toBe( 'https://challenges.cloudflare.com/turnstile/v0/api.js' );
		expect( scriptOf( 'recaptcha', page( '<script src="https://www.google.com/other.js"></script>' ) ) ).toBeNull();
	} );
} );
