import * as fc from 'fast-check';
import { addressIn } from '../../../src/accounts/contract/reason';

describe( 'addressIn()', () => {
	it.each( [
		[ 'ada@example.org', 'ada@example.org' ],
		[ 'Requested by ada@example.org.', 'ada@example.org' ],
		[ 'Ada <ada.lovelace+wiki@mail.example.org>', 'ada.lovelace+wiki@mail.example.org' ],
		[ '(ada@example.org)', 'ada@example.org' ],
		[ 'mailto:ada@example.org', 'ada@example.org' ],
		[ 'a@example.org, b@example.org', 'a@example.org' ],
		[ 'Ticket 17; jürgen@bücher.example', 'jürgen@bücher.example' ],
		[ 'see\nada@example.org', 'ada@example.org' ],
		[ 'ADA@EXAMPLE.ORG', 'ADA@EXAMPLE.ORG' ]
	] )( 'finds the address in “%s”', ( reason, address ) => expect( addressIn( reason ) ).toBe( address ) );

	it.each( [
		'', 'Edit-a-thon', 'Ping @Ada', 'at 5 @ the library', 'ada@localhost', 'ada@example.', '@example.org', 'ada@ example.org',
		'[[User:Ada]] asked on 2026-01-02', 'https://example.org/?q=1', 'a@b.c'
	] )( 'finds none in “%s”', ( reason ) => expect( addressIn( reason ) ).toBeNull() );

	it( 'finds one wherever it stands among words', () => {
		fc.assert( fc.property(
			fc.array( fc.stringMatching( /^[a-zäß0-9.'-]{1,12}$/ ) ), fc.array( fc.stringMatching( /^[a-zäß0-9.'-]{1,12}$/ ) ),
			( before, after ) => {
				expect( addressIn( [ ...before, 'ada@example.org', ...after ].join( ' ' ) ) ).toBe( 'ada@example.org' );
			}
		) );
	} );

	it.each( [
		[ 'many signs', 'a@'.repeat( 30000 ) ], [ 'no sign', 'a'.repeat( 60000 ) ], [ 'many dots', `a@${ 'b.'.repeat( 30000 ) }` ],
		[ 'dots without end', `a@${ '.'.repeat( 60000 ) }` ], [ 'words that are nearly addresses', 'a@b.c '.repeat( 10000 ) ],
		[ 'an end that is none', `${ 'a'.repeat( 30000 ) }@${ 'b'.repeat( 30000 ) }` ]
	] )( 'is quick with 60 kB of %s', ( _, reason ) => {
		const started = performance.now();
		addressIn( reason );
		expect( performance.now() - started ).toBeLessThan( 200 );
	} );
} );
