import fc from 'fast-check';
import { plainText } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import { NEW_ATTEMPT } from '../../../../src/accounts/list/create/attempt';
import { Journal, type Restored, type RunHeader } from '../../../../src/accounts/list/keep/journal';
import { hasRun, runPrefix, type TextStore } from '../../../../src/accounts/list/keep/run-key';
import { NO_PRESET } from '../../../../src/accounts/presets/preset';
import { makeRow, type Row, type RowState } from '../../../../src/accounts/list/row';
import type { Outcome } from '../../../../src/accounts/contract/outcome';
import { FakeStore } from './batch-bench';

const HEADER: RunHeader = {
	me: 'Coordinator', mode: 'generate', reason: 'Edit-a-thon', values: { library: 'City' }, startedAt: 1234, isAtDesk: false,
	preset: { ...NO_PRESET, name: 'Day', groups: { names: [ 'confirmed' ], days: 30 } }
};

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

const NOW = HEADER.startedAt + 1000;

function journalOf( store: TextStore ): Journal {
	return new Journal( store, 'wiki' );
}

function restore( journal: Journal ): Restored {
	return journal.restore( HEADER.me, NOW );
}

function restored( store: FakeStore ): { rows: Row[] } {
	const run = restore( journalOf( store ) );
	if ( run.kind !== 'run' ) {
		throw new Error( run.kind );
	}
	expect( run.header ).toEqual( HEADER );
	return run;
}

const arbitraryRow = fc.record( {
	id: fc.integer( { min: 1, max: 1e6 } ), line: fc.nat(), username: fc.string( { unit: 'binary' } ),
	email: fc.string().map( ( text ) => text && `${ text }@example.org` ),
	realname: fc.string(), reason: fc.string(), mode: fc.constantFrom( 'mail', 'generate', 'type', null ),
	canonical: fc.string( { unit: 'binary' } ), overrides: fc.array( fc.string() ),
	creation: fc.option( fc.nat().map( ( at ) => ( { createdByMe: true, createdBy: '', at } ) ) ), outcome: fc.constantFrom( null, ...OUTCOMES ),
	attempt: fc.record( {
		status: fc.constantFrom( 'open', 'unknown', 'created', 'already', 'refused', 'unfinished' ), before: fc.constantFrom( 'ready', 'warned' ),
		sentAt: fc.option( fc.nat() ), lost: fc.boolean(), tries: fc.nat(), postponed: fc.boolean(),
		existence: fc.constantFrom( 'yes', 'no', 'unknown', null )
	} ),
	// Numbers with zeros before them: neither an address nor somebody's name.
	extra: fc.array( fc.record( {
		heading: fc.string(), column: fc.nat(),
		value: fc.string( { unit: 'binary' } ).map( ( text ) => `00${ text.replace( /[@＠]/g, '' ) }` )
	} ) ),
	state: fc.constantFrom<RowState>(
		'unchecked', 'ready', 'warned', 'rejected', 'already', 'created', 'refused', 'unfinished', 'unknown', 'skipped'
	)
} ).map( ( { id, line, username, email, realname, reason, mode, outcome, attempt, canonical, ...rest } ): Row => ( {
	...makeRow( id, line, { username, email, realname, reason, mode } ), ...rest, canonical,
	attempt: outcome && {
		...NEW_ATTEMPT, ...attempt, account: canonical, outcome: outcome.kind === 'created' ? { ...outcome, username: canonical } : outcome
	}
} ) );

/** Who has an account is kept by name alone, and every password is in the sheet. */
function afterReload( row: Row ): Row {
	const isDone = row.state === 'created' || row.state === 'already' ||
		row.state === 'unfinished' && row.attempt?.existence === 'yes';
	return {
		...row, passwordSource: 'sheet', claim: row.state === 'already' ? { name: row.canonical, isTheirs: true } : null,
		request: isDone ? { ...row.request, email: '', realname: '' } : row.request
	};
}

describe( 'Journal', () => {
	it( 'gives back every row as it was, but for its password and remarks', () => {
		fc.assert( fc.property( fc.uniqueArray( arbitraryRow, { selector: ( { id } ) => id } ), ( rows ) => {
			const store = new FakeStore();
			const withSecrets = rows.map( ( row ) => ( {
				...row, request: { ...row.request, password: '¡secret!' },
				extra: [ ...row.extra, { heading: 'Again', column: 99, value: '¡secret!' } ]
			} ) );
			journalOf( store ).begin( HEADER, withSecrets );
			expect( restored( store ).rows ).toEqual( rows.map( afterReload ) );
			expect( [ ...store.texts.values() ].join() ).not.toContain( '¡secret!' );
		} ) );
	} );

	it( 'that begins again writes what is other than before, and forgets who is no longer on the list', () => {
		const store = new FakeStore();
		const rows = [ rowOf( 1 ), rowOf( 2 ), rowOf( 3 ) ];
		journalOf( store ).begin( HEADER, rows );
		store.writes = 0;
		const changed = rowOf( 2, { state: 'created' } );
		// The rows are others, and so the header.
		journalOf( store ).begin( HEADER, [ rowOf( 1 ), changed ] );
		expect( store.writes ).toBe( 2 );
		expect( store.texts.size ).toBe( 3 );
		expect( restored( store ).rows.map( ( { id, state } ) => [ id, state ] ) )
			.toEqual( [ [ 1, 'unchecked' ], [ 2, 'created' ] ] );
	} );

	it( 'keeps what became of a row, by one short text', () => {
		const store = new FakeStore();
		const journal = journalOf( store );
		const rows = [ rowOf( 7 ), rowOf( 3 ), rowOf( 5 ) ];
		journal.begin( HEADER, rows );
		const writes = store.writes;
		journal.note( { ...rows[ 1 ], state: 'created', attempt: { ...NEW_ATTEMPT, outcome: OUTCOMES[ 0 ] } } );
		expect( store.writes ).toBe( writes + 1 );
		const run = restored( store );
		expect( run.rows.map( ( { id, state } ) => [ id, state ] ) )
			.toEqual( [ [ 7, 'unchecked' ], [ 3, 'created' ], [ 5, 'unchecked' ] ] );
	} );

	it( 'takes nothing for a preset that is none', () => {
		const store = new FakeStore();
		journalOf( store ).begin( HEADER, [ rowOf( 1 ) ] );
		for ( const [ key, text ] of store.texts ) {
			store.set( key, text.replace( '"days":30', '"days":"for ever"' ) );
		}
		expect( restore( journalOf( store ) ) ).toMatchObject( { kind: 'run', header: { ...HEADER, preset: NO_PRESET } } );
	} );

	it( 'marks what was in flight, and what was being checked', () => {
		const store = new FakeStore();
		const journal = journalOf( store );
		const rows = [ rowOf( 1, { state: 'ready' } ), rowOf( 2, { state: 'checking' } ) ];
		journal.begin( HEADER, rows );
		journal.note( { ...rows[ 0 ], state: 'creating', attempt: { ...NEW_ATTEMPT, status: 'sent', sentAt: 99, tries: 1 } } );
		const { rows: again } = restored( store );
		expect( again.map( ( { state } ) => state ) ).toEqual( [ 'unknown', 'unchecked' ] );
		expect( again[ 0 ].attempt ).toEqual( { ...NEW_ATTEMPT, status: 'unknown', lost: true, sentAt: 99, tries: 1 } );
	} );

	it( 'keeps of those who have an account neither address nor real name', () => {
		const store = new FakeStore();
		const request = { ...rowOf( 1 ).request, email: 'ada@example.org', realname: 'Ada L.' };
		journalOf( store ).begin( HEADER, [ rowOf( 1, { request } ) ] );
		expect( [ ...store.texts.values() ].join() ).toContain( 'ada@example.org' );
		journalOf( store ).note( rowOf( 1, { request, state: 'created', attempt: { ...NEW_ATTEMPT, outcome: OUTCOMES[ 0 ] } } ) );
		expect( [ ...store.texts.values() ].join() ).not.toMatch( /ada@example|Ada L/ );
	} );

	it( 'keeps no password, and of those who have an account no address or name, out of columns that no account needs', () => {
		const store = new FakeStore();
		const request = { ...rowOf( 1 ).request, email: 'ada@example.org', realname: 'Ada Lovelace' };
		const values = [ 'secret-1234', 'ada@example.org', 'other@example.net', 'Lovelace, Ada', 'Lovelace', '0012' ];
		const extra = values.map( ( value, column ) => ( { heading: `H${ column }`, column, value } ) );
		journalOf( store ).begin( HEADER, [ rowOf( 1, { request, extra } ) ] );
		expect( [ ...store.texts.values() ].join() ).not.toContain( 'secret-1234' );
		journalOf( store ).note( rowOf( 1, { request, extra, state: 'created' } ) );
		expect( restored( store ).rows[ 0 ]?.extra ).toEqual( [ { heading: 'H5', column: 5, value: '0012' } ] );
	} );

	it( 'is not for the eyes of somebody else, nor for those of another day', () => {
		const store = new FakeStore();
		const journal = journalOf( store );
		for ( const [ me, now ] of [ [ 'Somebody', NOW ], [ HEADER.me, NOW + 24 * 3600000 ] ] as const ) {
			journal.begin( HEADER, [ rowOf( 1 ) ] );
			expect( restore( journal ).kind ).toBe( 'run' );
			expect( journal.restore( me, now ) ).toEqual( { kind: 'none' } );
			expect( store.texts.size ).toBe( 0 );
		}
	} );

	it( 'of one wiki is another’s business, also under the same address', () => {
		const store = new FakeStore();
		const [ first, second ] = [ new Journal( store, 'en' ), new Journal( store, 'en2' ) ];
		first.begin( HEADER, [ rowOf( 1, { canonical: 'Ada' } ) ] );
		expect( restore( second ) ).toEqual( { kind: 'none' } );
		second.begin( HEADER, [ rowOf( 1, { canonical: 'Bob' } ) ] );
		first.clear();
		expect( restore( first ) ).toEqual( { kind: 'none' } );
		expect( restore( second ) ).toMatchObject( { rows: [ { canonical: 'Bob' } ] } );
	} );

	it( 'takes the place of the run before, and forgets all of it', () => {
		const store = new FakeStore();
		const journal = journalOf( store );
		journal.begin( HEADER, [ rowOf( 1 ), rowOf( 2 ) ] );
		journalOf( store ).begin( HEADER, [ rowOf( 3 ) ] );
		expect( store.texts.size ).toBe( 2 );
		journal.clear();
		expect( store.texts.size ).toBe( 0 );
		expect( restore( journal ) ).toEqual( { kind: 'none' } );
	} );

	it( 'holds ten thousand rows with long refusals in the five million characters of a session', () => {
		const store = new FakeStore();
		store.limit = 5000000;
		// A sum over all texts at each write would take the test minutes.
		Object.defineProperty( store, 'size', { get: () => 0 } );
		const journal = journalOf( store );
		const message = { format: 'html', html: 'Blocked because of '.repeat( 100 ) } as const;
		const rows = Array.from( { length: 10000 }, ( _, index ) => {
			const row = rowOf( index + 1, { state: 'refused', attempt: { ...NEW_ATTEMPT, outcome: { ...ownRefusal( 'blocked' ), message } } } );
			row.request = {
				...row.request, username: `A person with quite a long name ${ index }`, realname: 'And a real name beside it',
				email: `somebody.with.a.long.address.${ index }@department.university.example.org`
			};
			return row;
		} );
		journal.begin( HEADER, rows );
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
		const journal = journalOf( store );
		journal.begin( HEADER, Array.from( { length: 10 }, ( _, index ) => rowOf( index ) ) );
		expect( journal.kept ).toBe( false );
		expect( restore( journal ) ).toEqual( { kind: 'none' } );
		expect( store.texts.size ).toBe( 0 );
		store.limit = Infinity;
		journal.begin( HEADER, [ rowOf( 1 ) ] );
		expect( journal.kept ).toBe( true );
	} );

	it( 'never throws, whatever the store does', () => {
		const broken = (): never => {
			throw new Error( 'SecurityError' );
		};
		const journal = journalOf( { get: broken, set: broken, remove: broken, keys: broken } );
		expect( () => {
			journal.begin( HEADER, [ rowOf( 1 ) ] );
			journal.note( rowOf( 1 ) );
			journal.clear();
		} ).not.toThrow();
		expect( restore( journal ) ).toEqual( { kind: 'none' } );
		expect( journal.kept ).toBe( false );
	} );

	it.each<[ string, string, string ]>( [
		[ 'no JSON', 'list', '{' ],
		[ 'another version', 'list', '[0,"Coordinator",1234,"mail","",[]]' ],
		[ 'something else', 'list', '"text"' ],
		[ 'nothing', 'list', 'null' ],
		[ 'a list without rows', 'list', '[2,"Coordinator",1234,"mail",""]' ],
		[ 'a row that is missing', 'list', '[2,"Coordinator",1234,"mail","",[9]]' ],
		[ 'a row of a state nobody knows', '1', '[99,1,"","","","",null,"",[],null,false,null]' ],
		[ 'a row that is cut off', '1', '[1,1,"Ad' ],
		[ 'an attempt nobody knows', '1', '[1,1,"","","","",null,"",[],null,false,[99,"ready",null,false,0,false,null,null,null]]' ],
		[ 'an outcome nobody knows', '1', '[1,1,"","","","",null,"",[],null,false,[0,"ready",null,false,0,false,null,null,["x"]]]' ]
	] )( 'reports %s as unreadable', ( _what, key, value ) => {
		const store = new FakeStore();
		const journal = journalOf( store );
		journal.begin( HEADER, [ rowOf( 1 ) ] );
		store.set( runPrefix( 'wiki' ) + key, value );
		expect( restore( journal ) ).toEqual( { kind: 'unreadable' } );
		expect( () => journal.clear() ).not.toThrow();
		expect( restore( journal ) ).toEqual( { kind: 'none' } );
	} );

	it.each( [ '{', '"text"', '[2]', '{"0":2,"1":"Coordinator"}' ] )(
		'keeps nothing of notes of which nobody can say whose they are: %s', ( header ) => {
			const store = new FakeStore();
			journalOf( store ).begin( HEADER, [ rowOf( 1 ) ] );
			store.set( runPrefix( 'wiki' ) + 'list', header );
			expect( hasRun( store, 'wiki', HEADER.me, NOW ) ).toBe( true );
			expect( store.keys().map( ( key ) => store.get( key ) ) ).toEqual( [ 'null' ] );
			expect( restore( journalOf( store ) ) ).toEqual( { kind: 'unreadable' } );
		}
	);

	it( 'keeps nothing when nobody is logged in any more', () => {
		const store = new FakeStore();
		journalOf( store ).begin( HEADER, [ rowOf( 1 ) ] );
		expect( hasRun( store, 'wiki', null, NOW ) ).toBe( false );
		expect( store.keys() ).toEqual( [] );
	} );

	it( 'keeps no address and no real name of an account that is there and not set up', () => {
		const store = new FakeStore();
		const row = {
			...makeRow( 1, 1, { username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace' } ), state: 'unfinished' as const,
			extra: [ { heading: 'Second address', column: 3, value: 'ada@example.com' } ]
		};
		const kept = ( existence: 'yes' | 'unknown' ): string => {
			journalOf( store ).begin( HEADER, [ { ...row, attempt: { ...NEW_ATTEMPT, status: 'unfinished', existence } } ] );
			return store.keys().map( ( key ) => store.get( key ) ).join();
		};
		expect( kept( 'yes' ) ).not.toMatch( /@|Lovelace/ );
		expect( kept( 'unknown' ) ).toContain( 'ada@example.org' );
	} );
} );
