import fc from 'fast-check';
import { plainText } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import { NEW_ATTEMPT } from '../../../../src/accounts/list/create/attempt';
import { Journal, type RunHeader } from '../../../../src/accounts/list/keep/journal';
import { makeRow, type Row, type RowState } from '../../../../src/accounts/list/row';
import type { Outcome } from '../../../../src/accounts/contract/outcome';
import { FakeStore } from './batch-bench';

const HEADER: RunHeader = { me: 'Coordinator', mode: 'generate', reason: 'Edit-a-thon', startedAt: 1234 };

const OUTCOMES: Outcome[] = [
	{ kind: 'created', username: 'Ada', by: 'mail' },
	{ ...ownRefusal( 'userexists' ), message: { format: 'html', html: '<b>Taken</b>' } },
	{ ...ownRefusal( 'acct_creation_throttle_hit' ), message: plainText( 'Six a day' ), spent: true },
	{
		kind: 'step', step: { type: 'ui', code: 'more', message: plainText( 'More' ), requests: [], redirectTarget: null }
	},
	{ kind: 'unknown', cause: 'timeout' }
];

function rowOf( id: number, rest: Partial<Row> = {} ): Row {
	return { ...makeRow( id, id, { username: 'ada', password: 'secret-1234' } ), canonical: 'Ada', ...rest };
}

function restored( store: FakeStore ): { rows: Row[]; sent: Map<number, number> } {
	const run = new Journal( store ).restore();
	if ( run.kind !== 'run' ) {
		throw new Error( run.kind );
	}
	expect( run.header ).toEqual( HEADER );
	return run;
}

const arbitraryRow = fc.record( {
	id: fc.integer( { min: 1, max: 1e6 } ), line: fc.nat(), username: fc.string( { unit: 'binary' } ), email: fc.string(),
	realname: fc.string(), reason: fc.string(), mode: fc.constantFrom( 'mail', 'generate', 'type', null ),
	canonical: fc.string( { unit: 'binary' } ), overrides: fc.array( fc.string() ),
	creation: fc.option( fc.nat().map( ( at ) => ( { createdByMe: true, createdBy: '', at } ) ) ), outcome: fc.constantFrom( null, ...OUTCOMES ),
	state: fc.constantFrom<RowState>(
		'unchecked', 'ready', 'warned', 'rejected', 'already', 'created', 'refused', 'unfinished', 'unknown', 'skipped'
	)
} ).map( ( { id, line, username, email, realname, reason, mode, outcome, canonical, ...rest } ): Row => ( {
	...makeRow( id, line, { username, email, realname, reason, mode } ), ...rest, canonical,
	attempt: outcome && {
		...NEW_ATTEMPT, outcome: outcome.kind === 'created' ? { ...outcome, username: canonical } : outcome
	}
} ) );

describe( 'Journal', () => {
	it( 'gives back every row as it was, but for its password and remarks', () => {
		fc.assert( fc.property( fc.uniqueArray( arbitraryRow, { selector: ( { id } ) => id } ), ( rows ) => {
			const store = new FakeStore();
			const withSecrets = rows.map( ( row ) => ( {
				...row, request: { ...row.request, password: '¡secret!' }
			} ) );
			new Journal( store ).begin( HEADER, withSecrets, new Map() );
			expect( restored( store ).rows ).toEqual( rows );
			expect( [ ...store.texts.values() ].join() ).not.toContain( '¡secret!' );
		} ) );
	} );

	it( 'that begins again writes what is other than before, and forgets who is no longer on the list', () => {
		const store = new FakeStore();
		const rows = [ rowOf( 1 ), rowOf( 2 ), rowOf( 3 ) ];
		new Journal( store ).begin( HEADER, rows, new Map() );
		store.writes = 0;
		const changed = rowOf( 2, { state: 'created' } );
		// The rows are others, and so the header.
		new Journal( store ).begin( HEADER, [ rowOf( 1 ), changed ], new Map() );
		expect( store.writes ).toBe( 2 );
		expect( store.texts.size ).toBe( 3 );
		expect( restored( store ).rows.map( ( { id, state } ) => [ id, state ] ) )
			.toEqual( [ [ 1, 'unchecked' ], [ 2, 'created' ] ] );
	} );

	it( 'keeps what became of a row, by one short text', () => {
		const store = new FakeStore();
		const journal = new Journal( store );
		const rows = [ rowOf( 7 ), rowOf( 3 ), rowOf( 5 ) ];
		journal.begin( HEADER, rows, new Map() );
		const writes = store.writes;
		journal.note( { ...rows[ 1 ], state: 'created', attempt: { ...NEW_ATTEMPT, outcome: OUTCOMES[ 0 ] } }, null );
		expect( store.writes ).toBe( writes + 1 );
		const run = restored( store );
		expect( run.rows.map( ( { id, state } ) => [ id, state ] ) )
			.toEqual( [ [ 7, 'unchecked' ], [ 3, 'created' ], [ 5, 'unchecked' ] ] );
		expect( run.sent.size ).toBe( 0 );
	} );

	it( 'marks what was in flight, and what was being checked', () => {
		const store = new FakeStore();
		const journal = new Journal( store );
		const rows = [ rowOf( 1, { state: 'ready' } ), rowOf( 2, { state: 'checking' } ) ];
		journal.begin( HEADER, rows, new Map( [ [ 2, 88 ] ] ) );
		journal.note( { ...rows[ 0 ], state: 'creating' }, 99 );
		const { rows: again, sent } = restored( store );
		expect( again.map( ( { state } ) => state ) ).toEqual( [ 'unknown', 'unchecked' ] );
		expect( sent ).toEqual( new Map( [ [ 1, 99 ], [ 2, 88 ] ] ) );
	} );

	it( 'takes the place of the run before, and forgets all of it', () => {
		const store = new FakeStore();
		const journal = new Journal( store );
		journal.begin( HEADER, [ rowOf( 1 ), rowOf( 2 ) ], new Map() );
		new Journal( store ).begin( HEADER, [ rowOf( 3 ) ], new Map() );
		expect( store.texts.size ).toBe( 2 );
		journal.clear();
		expect( store.texts.size ).toBe( 0 );
		expect( journal.restore() ).toEqual( { kind: 'none' } );
	} );

	it( 'holds ten thousand rows with long refusals in the five million characters of a session', () => {
		const store = new FakeStore();
		store.limit = 5000000;
		// A sum over all texts at each write would take the test minutes.
		Object.defineProperty( store, 'size', { get: () => 0 } );
		const journal = new Journal( store );
		const message = { format: 'html', html: 'Blocked because of '.repeat( 100 ) } as const;
		const rows = Array.from( { length: 10000 }, ( _, index ) => {
			const row = rowOf( index + 1, { state: 'refused', attempt: { ...NEW_ATTEMPT, outcome: { ...ownRefusal( 'blocked' ), message } } } );
			row.request = {
				...row.request, username: `A person with quite a long name ${ index }`, realname: 'And a real name beside it',
				email: `somebody.with.a.long.address.${ index }@department.university.example.org`
			};
			return row;
		} );
		journal.begin( HEADER, rows, new Map() );
		expect( journal.kept ).toBe( true );
		const size = [ ...store.texts ].reduce( ( sum, [ key, value ] ) => sum + key.length + value.length, 0 );
		expect( size ).toBeLessThan( 4000000 );
		expect( restored( store ).rows[ 9999 ] ).toMatchObject( {
			id: 10000, state: 'refused', attempt: { outcome: { code: 'blocked', message: plainText( '' ) } }
		} );
	} );

	it( 'says that a store is full, and leaves no half of a list in it', () => {
		const store = new FakeStore();
		store.limit = 300;
		const journal = new Journal( store );
		journal.begin( HEADER, Array.from( { length: 10 }, ( _, index ) => rowOf( index ) ), new Map() );
		expect( journal.kept ).toBe( false );
		expect( journal.restore() ).toEqual( { kind: 'none' } );
		expect( store.texts.size ).toBe( 0 );
		store.limit = Infinity;
		journal.begin( HEADER, [ rowOf( 1 ) ], new Map() );
		expect( journal.kept ).toBe( true );
	} );

	it( 'never throws, whatever the store does', () => {
		const broken = (): never => {
			throw new Error( 'SecurityError' );
		};
		const journal = new Journal( { get: broken, set: broken, remove: broken } );
		expect( () => {
			journal.begin( HEADER, [ rowOf( 1 ) ], new Map() );
			journal.note( rowOf( 1 ), null );
			journal.clear();
		} ).not.toThrow();
		expect( journal.restore() ).toEqual( { kind: 'unreadable' } );
	} );

	it.each<[ string, string, string ]>( [
		[ 'no JSON', 'accountCreator.run', '{' ],
		[ 'another version', 'accountCreator.run', '[0,"A","mail","",1,[]]' ],
		[ 'something else', 'accountCreator.run', '"text"' ],
		[ 'nothing', 'accountCreator.run', 'null' ],
		[ 'a list without rows', 'accountCreator.run', '[1,"A","mail","",1]' ],
		[ 'a row that is missing', 'accountCreator.run', '[1,"A","mail","",1,[9]]' ],
		[ 'a row of a state nobody knows', 'accountCreator.run.1', '[99,1,"","","","",null,"",null,null,[],null]' ],
		[ 'a row that is cut off', 'accountCreator.run.1', '[1,1,"Ad' ],
		[ 'an outcome nobody knows', 'accountCreator.run.1', '[1,1,"","","","",null,"",null,["x"],[],null]' ]
	] )( 'reports %s as unreadable', ( _what, key, value ) => {
		const store = new FakeStore();
		const journal = new Journal( store );
		journal.begin( HEADER, [ rowOf( 1 ) ], new Map() );
		store.set( key, value );
		expect( journal.restore() ).toEqual( { kind: 'unreadable' } );
		expect( () => journal.clear() ).not.toThrow();
		expect( journal.restore() ).toEqual( { kind: 'none' } );
	} );
} );
