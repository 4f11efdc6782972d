import { LocalCheck } from '../../../../src/accounts/list/check/local-check';
import { readFirst } from './read-first';

/** Of the ten thousand rows that a list may have. Printed only: machines differ, and test/bench judges. */
const N = 10000;

/** Far more than it takes anywhere, far less than a pattern takes that tries everything. */
const ENDLESS = 5000;

function timed<T>( what: string, action: () => T ): T {
	const before = process.cpuUsage();
	const result = action();
	const { user } = process.cpuUsage( before );
	process.stdout.write( `  ${ what }: ${ ( user / 1000 ).toFixed( 1 ) } ms\n` );
	return result;
}

const numbers = Array.from( { length: N }, ( _, index ) => index );

describe( 'ten thousand rows', () => {
	it.each( [
		[ 'names', ( i: number ) => `User ${ i }` ],
		[ 'CSV', ( i: number ) => `User ${ i },user${ i }@example.org,Person Number,reason` ],
		[ 'quoted CSV', ( i: number ) => `"User ${ i }","user${ i }@example.org","Per ""son""","rea,son"` ],
		[ 'broken CSV', ( i: number ) => `"User ${ i },user${ i }@example.org` ],
		[ 'signatures', ( i: number ) => `* [[User:User ${ i }|x]] ([[User talk:User ${ i }|talk]]) 12:00, 1 May 2026 (UTC)` ],
		[ 'wikitext table', ( i: number ) => `| [[User:User ${ i }]] || user${ i }@example.org` ]
	] )( 'of %s', ( what, line ) => {
		const text = numbers.map( line ).join( '\n' );
		expect( timed( `parse ${ what }`, () => readFirst( text ) ).rows ).toHaveLength( N );
	} );

	it.each( [
		[ 'all different', ( i: number ) => `Usér ${ i },user${ i }@gmial.com,Person ${ i } Name` ],
		[ 'all the same', () => 'Ada,ada@x.org,Ada Lovelace' ]
	] )( 'checked, %s', ( what, line ) => {
		const { rows } = readFirst( 'Username,E-mail,Real name\n' + numbers.map( line ).join( '\n' ) );
		const check = new LocalCheck( { rules: {}, mode: 'mail', requests: [], reason: '' } );
		timed( `check ${ what }`, () => check.checkAll( rows ) );
		const edited = rows[ 0 ];
		edited.request.username = 'Somebody Else';
		timed( `edit one, ${ what }`, () => check.update( [ edited ] ) );
		expect( edited.canonical ).toBe( 'Somebody Else' );
	} );
} );

describe( 'texts that try to keep a pattern busy', () => {
	const times = ( text: string, count: number ): string => text.repeat( count );
	const long = [
		times( 'a', 1e5 ), times( 'a', 1e5 ) + '@', times( 'a@', 5e4 ), 'a@' + times( 'a.', 5e4 ) + '!', times( '"', 1e5 ), times( '<', 1e5 ),
		times( '<a@b>,', 2e4 ), times( 'a@b,', 2e4 ) + '!', times( '[[', 5e4 ), times( '[[a|', 3e4 ), times( '{{a|', 3e4 ), '{{' + times( ' ', 1e5 ),
		times( '- ', 5e4 ), times( '12:00, ', 2e4 ), 'Ada' + times( ' ', 1e5 ) + 'x', times( 'a:', 5e4 ), 'https://' + times( 'a/', 5e4 ),
		'|' + times( 'a|', 5e4 ), times( '<s>', 3e4 ), times( '<a ', 3e4 ), times( ' (', 5e4 ) + '@', times( '<!--', 3e4 ), times( '~', 1e5 )
	];
	// Short enough for all patterns to be tried, and many of them.
	const many = [
		times( 'a.', 400 ) + '@', times( '- ', 450 ) + 'x', '* ' + times( '12:00, ', 140 ), '* ' + times( '{{a|', 200 ), '* ' + times( '<s>', 300 ),
		'x ' + times( 'a:', 450 ), 'Ada\t' + times( 'a@b.', 200 ), 'https://x/' + times( 'a=/', 300 ), times( ' (', 450 ) + '@', 'a@' + times( '-a', 400 ),
		'Ada Bob;' + times( 'a ', 400 ) + '1', times( '&a', 400 ), 'a@x.org;' + times( 'x\'', 400 )
	].map( ( line ) => times( line + '\n', 200 ) );

	it.each( [ ...long, ...many ].map( ( text ) => [ text.slice( 0, 20 ), text ] ) )( '%j…', ( _start, text ) => {
		const before = performance.now();
		const { rows } = readFirst( text );
		new LocalCheck( { rules: {}, mode: 'mail', requests: [], reason: '' } ).checkAll( rows );
		expect( performance.now() - before ).toBeLessThan( ENDLESS );
	} );
} );
