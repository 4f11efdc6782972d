import { NO_PRESET } from '../../../../src/accounts/presets/preset';
import { NEW_ATTEMPT } from '../../../../src/accounts/list/create/attempt';
import * as fc from 'fast-check';
import * as Papa from 'papaparse';
import {
	plainNames, resultsCsv, sheetCsv, wikitextList, type SheetHeadings
} from '../../../../src/accounts/list/after/export';
import { counts } from '../../../../src/accounts/list/count-rows';
import { neutralise, restore } from '../../../../src/accounts/list/formula';
import { Headings } from '../../../../src/accounts/list/read/headings';
import { readFirst } from './read-first';
import { makeRow, shownName, type AccountRequest, type ExtraCell, type Row, type RowState } from '../../../../src/accounts/list/row';
import { slips } from '../../../../src/accounts/list/after/slips';

const facts = { siteName: 'Example', loginAddress: 'https://wiki.example/wiki/Special:UserLogin' };
const column = ( number: number ): string => `Column ${ number }`;
const english: SheetHeadings = {
	username: 'Username', email: 'E-mail', realname: 'Real name', password: 'Password', reason: 'Reason', mode: 'Way', column
};
const german: SheetHeadings = {
	username: 'Benutzername', email: 'E-Mail', realname: 'Bürgerlicher Name', password: 'Passwort', reason: 'Grund', mode: 'Weg', column
};
const unread: SheetHeadings = { username: 'ა', email: 'ბ', realname: 'გ', password: 'დ', reason: 'ე', mode: 'ვ', column };

const STATES: RowState[] = [
	'unchecked', 'checking', 'ready', 'warned', 'rejected', 'already', 'creating', 'created', 'refused', 'unfinished', 'unknown', 'skipped'
];

function rowsOf( requests: Array<Partial<AccountRequest>> ): Row[] {
	return requests.map( ( asked, index ) => makeRow( index + 1, index + 1, asked ) );
}

function requestsIn( csv: string ): AccountRequest[] {
	return readFirst( csv ).rows.map( ( row ) => row.request );
}

// A line end in a field is \n here, as in every text area; readFirst() makes \r one.
const text = fc.oneof(
	fc.string( { unit: 'binary' } ), fc.string( { unit: 'grapheme' } ),
	fc.array( fc.constantFrom( '=', '+', '-', '@', '\'', '"', ',', ';', '\t', '\n', ' ', '\ufeff', '\u00a0', 'A', '＝', 'AccountCreator', 'User:' ) )
		.map( ( parts ) => parts.join( '' ) )
).map( ( value ) => value.replace( /\r/g, '\n' ) );
const request = fc.record( {
	username: text, email: text, realname: text, password: text, reason: text,
	mode: fc.constantFrom( null, 'mail' as const, 'generate' as const, 'type' as const )
} );

describe( 'the sheet', () => {
	it.each( [ [ 'English', english ], [ 'German', german ], [ 'Georgian', unread ] ] )(
		'is read back to the letter, with headings in %s', ( _language, headings ) => {
			fc.assert( fc.property( fc.array( request, { minLength: 1 } ), ( requests ) => {
				const csv = sheetCsv( rowsOf( requests ), facts, headings );
				const list = readFirst( csv );
				expect( list.format ).toBe( 'sheet' );
				expect( list.rows.map( ( row ) => row.request ) ).toEqual( requests );
				expect( list.remarks.map( ( { code } ) => code ) ).toEqual( [ 'header' ] );
			} ), { numRuns: 500 } );
		}
	);

	it.each( [ [ 'English', english ], [ 'Georgian', unread ] ] )(
		'gives back the columns that no account needs, with headings in %s', ( _language, headings ) => {
			// Nobody's table has our mark in a heading, and what is under “PW” is not carried through.
			const words = new Headings();
			const heading = text.filter( ( value ) => !value.includes( 'AccountCreator' ) && !words.isSecret( value ) );
			const columns = fc.uniqueArray(
				fc.tuple( heading, fc.nat( 50 ) ), { minLength: 1, selector: ( [ , place ] ) => place }
			);
			fc.assert( fc.property( columns, fc.array( fc.array( text ), { minLength: 1 } ), ( places, values ) => {
				const rows = values.map( ( cells, index ) => ( {
					...makeRow( index + 1, index + 1, { username: `Name ${ index }` } ),
					extra: places.map( ( [ title, place ], at ) => (
						{ heading: title, column: place, value: cells[ at ] ?? '' }
					) ).filter( ( { value } ) => value.trim() !== '' )
				} ) );
				const again = readFirst( sheetCsv( rows, facts, headings ) ).rows;
				const inOrder = rows.map( ( { extra } ) => [ ...extra ].sort( ( a, b ) => a.column - b.column ) );
				const valuesIn = ( extra: readonly ExtraCell[] ): string[] => extra.map( ( { value } ) => value );
				expect( again.map( ( { extra } ) => valuesIn( extra ) ) ).toEqual( inOrder.map( valuesIn ) );
			} ), { numRuns: 300 } );
		}
	);

	it( 'has them behind its own, under their headings, with the zeros at their beginnings', () => {
		const { rows } = readFirst( 'Matriculation number;Username;E-mail;Notes\n0012;Ada;ada@x.org;\n0013;Bob;bob@x.org;=1+1' );
		expect( sheetCsv( rows, facts, english ).split( '\r\n' ) ).toEqual( [
			'\ufeffUsername,E-mail,Real name,Password,Reason,Way,AccountCreator,Matriculation number,Notes',
			`Ada,ada@x.org,,,,,${ facts.loginAddress },0012,`, `Bob,bob@x.org,,,,,${ facts.loginAddress },0013,'=1+1`
		] );
		expect( readFirst( sheetCsv( rows, facts, english ) ).rows[ 1 ]?.extra ).toEqual( [
			{ heading: 'Matriculation number', column: 7, value: '0013' }, { heading: 'Notes', column: 8, value: '=1+1' }
		] );
	} );

	it( 'is read back where a spreadsheet saved it with semicolons', () => {
		const rows = rowsOf( [ { username: '-Ada', password: '=1+1' }, { username: 'Bob', reason: '+1; ok' } ] );
		const csv = sheetCsv( rows, facts, english ).replace( /,/g, ';' ).replace( '\'+1; ok', '"\'+1; ok"' );
		expect( requestsIn( csv ) ).toMatchObject( [ { username: '-Ada', password: '=1+1' }, { username: 'Bob', reason: '+1; ok' } ] );
	} );

	it( 'is read back with its columns in another order', () => {
		const csv = 'Password,AccountCreator,Username\r\n\'-x,https://x,\'-Ada\r\n';
		expect( requestsIn( csv ) ).toMatchObject( [ { username: '-Ada', password: '-x' } ] );
	} );

	it( 'is a list again: list, sheet, list', () => {
		const list = readFirst( 'Username;E-mail;Way\nUser:Ada;ada@x.org;mail\n\u200eBob;;generate' );
		const again = requestsIn( sheetCsv( list.rows, facts, english ) );
		expect( again ).toEqual( list.rows.map( ( row ) => row.request ) );
	} );

	it( 'begins with a byte order mark, has CRLF, and says where to log in', () => {
		expect( sheetCsv( rowsOf( [ { username: 'Ada', password: 'p"w' } ] ), facts, english ) ).toBe(
			'\ufeffUsername,E-mail,Real name,Password,Reason,Way,AccountCreator\r\n' +
			`Ada,,,"p""w",,,${ facts.loginAddress }`
		);
	} );
} );

describe( 'neutralise() and restore()', () => {
	it( 'are each other’s inverse, and leave no formula', () => {
		fc.assert( fc.property( text, ( cell ) => {
			expect( restore( neutralise( cell ) ) ).toBe( cell );
			expect( neutralise( cell ) ).not.toMatch( /^\s*[=+\-@]|^[\t\r]/ );
		} ), { numRuns: 3000 } );
	} );

	it.each( [ '=1+1', '+1', '-1', '@SUM(A1)', '  =1', '\u00a0=1', '＝1', '=cmd|\' /C calc\'!A0' ] )( 'takes the sting out of %j', ( cell ) => {
		expect( neutralise( cell ) ).toBe( `'${ cell }` );
	} );

	it.each( [
		[ 'Zoe;=1+1', 'Zoe;\'=1+1' ], [ 'Zoe,=1+1', 'Zoe,\'=1+1' ], [ 'Zoe\t=1+1', 'Zoe\t\'=1+1' ], [ 'Zoe|=1+1', 'Zoe|\'=1+1' ],
		[ 'Zoe\n=1+1', 'Zoe\n\'=1+1' ], [ 'Zoe; "=1+1"', 'Zoe;\' "=1+1"' ], [ 'Zoe;=cmd|\' /C calc\'!A0;x', 'Zoe;\'=cmd|\' /C calc\'!A0;x' ],
		[ '\t=1', '\'\t\'=1' ], [ '\r=1', '\'\r\'=1' ], [ '\n=1', '\'\n\'=1' ], [ '=1;=2', '\'=1;\'=2' ], [ 'Zoe;\'=1', 'Zoe;\'\'=1' ]
	] )( 'takes the sting out of %j within a cell', ( cell, harmless ) => {
		expect( neutralise( cell ) ).toBe( harmless );
		expect( restore( harmless ) ).toBe( cell );
	} );

	it.each( [ '\n', ';', ';=', '\n=', ' ', '\'' ] )( 'is quick with a megabyte of %j', ( part ) => {
		const cell = part.repeat( 1e6 / part.length );
		const started = performance.now();
		expect( restore( neutralise( cell ) ) ).toBe( cell );
		expect( performance.now() - started ).toBeLessThan( 2000 );
	} );

	it.each( [ 'Ada', '\'Abd', '1+1', 'a; b', 'a=b;c', 'x;1-1', '', ' Ada', 'ada@x.org' ] )( 'leaves %j alone', ( cell ) => {
		expect( neutralise( cell ) ).toBe( cell );
		expect( restore( cell ) ).toBe( cell );
	} );
} );

// Which sign separates cells depends on the country that a spreadsheet is set up for.
describe( 'No spreadsheet finds a formula in a file', () => {
	const dangerous = fc.oneof( text, fc.array( fc.constantFrom(
		'=1+1', '=cmd|\' /C calc\'!A0', '@SUM(1)', '-1', '+1', ';', ',', '\t', '|', '\n', '"', '""', '\'', ' ', 'Zoe'
	) ).map( ( parts ) => parts.join( '' ) ) );
	const states = Object.fromEntries( STATES.map( ( state ) => [ state, state ] ) ) as Record<RowState, string>;
	const headings = { state: 'State', username: 'Username', email: 'E-mail', explanation: 'Why', column };

	it.each( [ [ ',' ], [ ';' ], [ '\t' ], [ '|' ] ] )( 'that takes %j for what separates cells', ( delimiter ) => {
		const isFormula = ( cell: string ): boolean => /^[\s\ufeff]*[=+\-@＝＋－＠]/u.test( cell );
		const formulasIn = ( file: string ): string[] => (
			Papa.parse<string[]>( file, { delimiter } ).data.flat().filter( isFormula )
		);
		fc.assert( fc.property( fc.array( fc.record( {
			username: dangerous, email: dangerous, realname: dangerous, password: dangerous, reason: dangerous
		} ), { minLength: 1, maxLength: 4 } ), ( requests ) => {
			expect( formulasIn( sheetCsv( rowsOf( requests ), facts, english ) ) ).toEqual( [] );
			const explain = ( row: Row ): string => row.request.reason;
			const rows = rowsOf( requests ).map( ( row ) => (
				{ ...row, extra: [ { heading: row.request.email, column: 0, value: row.request.realname } ] }
			) );
			expect( formulasIn( resultsCsv( rows, { headings, states, explain } ) ) ).toEqual( [] );
		} ), { numRuns: 1000 } );
	} );
} );

describe( 'the results', () => {
	const states = Object.fromEntries( STATES.map( ( state ) => [ state, `<${ state }>` ] ) ) as Record<RowState, string>;
	const headings = { state: 'State', username: 'Username', email: 'E-mail', explanation: 'Why', column };

	it( 'say what became of each row', () => {
		const rows = rowsOf( [ { username: 'ada', email: 'ada@x.org', password: 'geheim' }, { username: '=1', password: 'geheim' } ] );
		Object.assign( rows[ 0 ], { state: 'created', attempt: { ...NEW_ATTEMPT, outcome: { kind: 'created', username: 'Ada', by: 'password' } } } );
		Object.assign( rows[ 1 ], { state: 'refused' } );
		expect( resultsCsv( rows, { headings, states, explain: ( { state } ) => state === 'refused' ? '-bad\nname' : '' } ) ).toBe(
			'\ufeffState,Username,E-mail,Why,AccountCreator\r\n<created>,Ada,ada@x.org,,created\r\n<refused>,\'=1,,"\'-bad\nname",refused'
		);
	} );

	it( 'have the columns that no account needs behind their own, and names for those without headings', () => {
		const rows = rowsOf( [ { username: 'Ada' }, { username: 'Bob' } ] ).map( ( row, index ) => ( {
			...row,
			extra: [ { heading: '', column: 2, value: `0${ index }` } ]
				.concat( index === 0 ? [] : { heading: 'Diet', column: 0, value: '@SUM(1)' } )
		} ) );
		expect( resultsCsv( rows, { headings, states, explain: () => '' } ).split( '\r\n' ) ).toEqual( [
			'\ufeffState,Username,E-mail,Why,AccountCreator,Diet,Column 3',
			'<unchecked>,Ada,,,unchecked,,00', '<unchecked>,Bob,,,unchecked,\'@SUM(1),01'
		] );
	} );

	it.each( [
		'Repeat password', 'PIN', 'Confirm passphrase', 'Wachtwoord herhalen', 'パスワード（確認）', 'Пароль ещё раз', 'pwd2'
	] )( 'have nothing of a column %j', ( heading ) => {
		const { rows } = readFirst( `Matriculation number;Username;Password;${ heading }\n0012;Ada;geheim-1;geheim-2\n0013;Bob;geheim-3;geheim-3` );
		const file = resultsCsv( rows, { headings, states, explain: () => '' } );
		expect( file ).not.toContain( 'geheim' );
		expect( file ).toContain( '0012' );
		expect( rows.map( ( { extra } ) => extra.map( ( { value } ) => value ) ) ).toEqual( [ [ '0012' ], [ '0013' ] ] );
	} );

	it( 'have two hundred columns that no account needs, and in a last one whatever else is said', () => {
		const rows = rowsOf( [ { username: 'Ada' }, { username: 'Bob' } ] ).map( ( row, index ) => ( {
			...row, extra: Array.from( { length: 202 }, ( _, place ) => (
				{ heading: `Heading ${ place }`, column: place, value: index === 0 ? '' : `=value ${ place }` }
			) )
		} ) );
		const [ first = [], , last = [] ] = Papa.parse<string[]>( resultsCsv( rows, { headings, states, explain: () => '' } ) ).data;
		expect( first.slice( -2 ) ).toEqual( [ 'Heading 199', '…' ] );
		expect( last.slice( -2 ) ).toEqual( [ '\'=value 199', 'Heading 200: =value 200 | Heading 201: =value 201' ] );
	} );

	it( 'have no value that is the password', () => {
		const rows = rowsOf( [ { username: 'Ada', password: 'geheim' } ] ).map( ( row ) => (
			{ ...row, extra: [ { heading: 'Note', column: 0, value: 'geheim' } ] }
		) );
		expect( resultsCsv( rows, { headings, states, explain: () => '' } ) ).not.toContain( 'geheim' );
	} );

	it( 'have no passwords', () => {
		fc.assert( fc.property( fc.array( request ), ( requests ) => {
			const rows = rowsOf( requests.map( ( each ) => ( { ...each, password: 'geheim' } ) ) );
			expect( resultsCsv( rows, { headings, states, explain: () => '' } ) ).not.toContain( 'geheim' );
		} ) );
	} );
} );

describe( 'lists of names', () => {
	const row = ( username: string, canonical = '' ): Row => Object.assign( makeRow( 1, 1, { username } ), { canonical } );

	it( 'have the best name there is', () => {
		const created = row( 'ada_l', 'Ada l' );
		created.attempt = { ...NEW_ATTEMPT, outcome: { kind: 'created', username: 'Ada L', by: 'mail' } };
		expect( [ row( 'ada' ), row( 'ada', 'Ada' ), created ].map( shownName ) ).toEqual( [ 'ada', 'Ada', 'Ada L' ] );
		expect( plainNames( [ row( 'ada' ), row( 'a\nb' ) ] ) ).toBe( 'ada\na b\n' );
	} );

	it.each( [
		[ 'Ada', 'Ada' ], [ 'O\'Brien', 'O\'Brien' ], [ 'A\'\'b', 'A&#39;&#39;b' ], [ 'Tom & Jerry', 'Tom & Jerry' ], [ 'A&lt;b', 'A&#38;lt;b' ],
		[ '~~~~', '&#126;&#126;&#126;&#126;' ], [ 'A]]b', 'A&#93;&#93;b' ], [ '{{x}}', '&#123;&#123;x&#125;&#125;' ], [ 'a\nb', 'a b' ],
		[ '<nowiki>', '&#60;nowiki&#62;' ], [ 'שרה', 'שרה' ]
	] )( 'are harmless as wikitext: %j', ( name, title ) => {
		expect( wikitextList( [ row( name ) ] ) ).toBe( `* [[User:${ title }]]\n` );
	} );

	it( 'are one line a row', () => {
		fc.assert( fc.property( fc.array( text ), ( names ) => {
			const rows = names.map( ( name ) => row( name ) );
			expect( wikitextList( rows ).split( '\n' ) ).toHaveLength( rows.length + 1 );
			expect( plainNames( rows ).split( '\n' ) ).toHaveLength( rows.length + 1 );
			expect( wikitextList( rows ) ).not.toMatch( /\{\{|~{3}|<|'''?|\]\].*\]\]/ );
		} ) );
	} );
} );

describe( 'counts()', () => {
	it( 'add up, and have every state', () => {
		fc.assert( fc.property( fc.array( fc.constantFrom( ...STATES ) ), ( states ) => {
			const numbers = counts( states.map( ( state ) => Object.assign( makeRow( 1, 1, {} ), { state } ) ) );
			expect( Object.keys( numbers ).sort() ).toEqual( [ ...STATES ].sort() );
			expect( Object.values( numbers ).reduce( ( sum, number ) => sum + number, 0 ) ).toBe( states.length );
			for ( const state of STATES ) {
				expect( numbers[ state ] ).toBe( states.filter( ( each ) => each === state ).length );
			}
		} ) );
	} );
} );

describe( 'slips()', () => {
	it( 'are one for each account that was created', () => {
		const rows = rowsOf( [ 'ada', 'Bob', 'Eve' ].map( ( username ) => (
			{ username, password: username + '1', realname: username === 'ada' ? 'Ada Example' : '' }
		) ) );
		Object.assign( rows[ 0 ], { attempt: { ...NEW_ATTEMPT, outcome: { kind: 'created', username: 'Ada', by: 'password' } } } );
		Object.assign( rows[ 1 ], { attempt: { ...NEW_ATTEMPT, outcome: { kind: 'created', username: 'Bob', by: 'mail' } } } );
		Object.assign( rows[ 2 ], { attempt: { ...NEW_ATTEMPT, outcome: { kind: 'unknown', cause: 'timeout' } } } );
		const settled = { ...NO_PRESET, registration: 'Special:RegisterForEvent/7', slipText: 'Room 7' };
		const ofEvent = { registration: 'Special:RegisterForEvent/7', text: 'Room 7' };
		expect( slips( rows, facts, false, settled ) ).toEqual( [
			{
				...facts, ...ofEvent, realname: 'Ada Example', username: 'Ada', password: 'ada1', mailed: false, notes: [ 'noReset' ]
			},
			{ ...facts, ...ofEvent, realname: '', username: 'Bob', password: '', mailed: true, notes: [ 'expires', 'code', 'reset' ] }
		] );
		expect( slips( rows, facts )[ 0 ] ).toMatchObject( { registration: '', text: '' } );
	} );
} );
