/* eslint-disable no-script-url -- that none gets through is what is tested */
import * as fc from 'fast-check';
import { safeAddress } from '../../../src/ui/shared/safe-address';

describe( 'safeAddress()', () => {
	it.each( [
		[ 'https://example.org/x?y#z', 'https://example.org/x?y#z' ], [ 'http://127.0.0.1:8080/', 'http://127.0.0.1:8080/' ],
		[ '//example.org/x', 'https://example.org/x' ], [ '/wiki/Help', 'https://wiki.example/wiki/Help' ],
		[ 'HTTPS://EXAMPLE.org', 'https://example.org/' ]
	] )( 'lets %s through', ( address, href ) => expect( safeAddress( address )?.href ).toBe( href ) );

	it.each( [
		null, '', 'javascript:alert(1)', ' javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)',
		'data:text/html,x', 'blob:http://localhost/x', 'vbscript:x', 'file:///etc/passwd', 'filesystem:http://localhost/x',
		'about:blank', 'view-source:http://localhost', 'ftp://example.org', 'mailto:a@example.org', 'http://[', 'http://', 'https://a b/'
	] )( 'lets %p not through', ( address ) => expect( safeAddress( address ) ).toBeNull() );

	it( 'never throws, and never gives another protocol', () => {
		fc.assert( fc.property( fc.oneof( fc.string( { unit: 'binary' } ), fc.webUrl(), fc.array( fc.constantFrom(
			'java', 'script:', 'http:', 'https:', '//', '/', '[', ']', '@', ':', '\t', '\n', ' ', 'a', '%', '\\'
		) ).map( ( parts ) => parts.join( '' ) ) ), ( address ) => {
			expect( [ 'http:', 'https:', undefined ] ).toContain( safeAddress( address )?.protocol );
		} ), { numRuns: 2000 } );
	} );
} );
