import * as fc from 'fast-check';
import { fromHook, fromLink } from '../../../../src/accounts/contract/opening-request';
import { LocalCheck } from '../../../../src/accounts/list/check/local-check';
import { makeRow } from '../../../../src/accounts/list/row';
import { mixedWord, visible, visibleLine } from '../../../../src/accounts/names/characters';
import { cleanField } from '../../../../src/accounts/names/clean-field';

const INVISIBLE = [
	'\u00ad', '\u034f', '\u061c', '\u115f', '\u1160', '\u17b4', '\u17b5', '\u180b', '\u180c', '\u180d', '\u180e', '\u200b', '\u200c', '\u200d',
	'\u200e', '\u200f', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2060', '\u2061', '\u2064', '\u2066', '\u2067', '\u2068', '\u2069',
	'\u206a', '\u206f', '\u2800', '\u3164', '\ufe00', '\ufe0f', '\ufeff', '\uffa0', '\ufff9', '\u{e0001}', '\u{e0041}', '\u{e007f}', '\u{e0100}', '\u{1d173}', '\u0007', '\u0085',
	'\ud800', '\udc00'
].map( ( character ) => [ 'U+' + ( character.codePointAt( 0 ) ?? 0 ).toString( 16 ).toUpperCase(), character ] );

describe( 'A character that nobody sees', () => {
	it.each( INVISIBLE )( '%s is in no name, by whichever way it comes', ( _code, character ) => {
		const username = `A${ character }da`;
		const email = `a${ character }da@x.org`;
		const realname = `${ character }A${ character }da L`;
		const row = makeRow( 1, 1, { username, email, realname } );
		new LocalCheck( { rules: {}, mode: 'mail', requests: [], reason: '' } ).checkAll( [ row ] );
		const typed = {
			username: cleanField( 'username', username ), email: cleanField( 'email', email ), realname: cleanField( 'realname', realname )
		};
		const expected = { username: 'Ada', email: 'ada@x.org', realname: 'Ada L' };
		expect( {
			link: fromLink( new Map( [ [ 'wpName', username ], [ 'email', email ], [ 'realname', realname ] ] ) ).accounts,
			hook: fromHook( { accounts: [ { username, email, realname } ] } ).accounts,
			list: row.request,
			form: typed
		} ).toMatchObject( { link: [ expected ], hook: [ expected ], list: expected, form: expected } );
		expect( row.state ).toBe( 'unchecked' );
	} );

	it( 'turns no reason around', () => {
		expect( fromLink( new Map( [ [ 'reason', 'Work\u202eshop\u2067' ] ] ) ).reason ).toBe( 'Workshop' );
		expect( fromHook( { reason: 'Work\u202eshop' } ).reason ).toBe( 'Workshop' );
		const row = makeRow( 1, 1, { username: 'Ada', reason: 'Work\u202eshop' } );
		new LocalCheck( { rules: {}, mode: 'generate', requests: [], reason: '' } ).checkAll( [ row ] );
		expect( row.request.reason ).toBe( 'Workshop' );
	} );

	it( 'is no password’s business', () => {
		expect( cleanField( 'password', ' a\u00ad b ' ) ).toBe( ' a\u00ad b ' );
	} );
} );

describe( 'visibleLine()', () => {
	it.each( [
		[ 'علی\u200cرضا', 'علی\u200cرضا' ], [ 'ශ්\u200dරී', 'ශ්\u200dරී' ], [ 'क्\u200dष', 'क्\u200dष' ], [ 'A\u200cda', 'Ada' ], [ '\u200cعلی\u200c', 'علی' ],
		[ 'Ada  \t  علی\u200cرضا', 'Ada علی\u200cرضا' ], [ '  \n عaක\u200d', 'عaක' ],
		[ 'Ada\t \u3000Love\nlace', 'Ada Love lace' ], [ 'Zoë', 'Zoë' ], [ '王芳', '王芳' ]
	] )( 'makes %j %j', ( text, line ) => expect( visibleLine( text ) ).toBe( line ) );

	it( 'keeps no joiner for names, of which the wiki has none', () => {
		expect( visible( 'علی\u200cرضا' ) ).toBe( 'علیرضا' );
	} );

	it( 'changes nothing the second time', () => {
		const bits = fc.constantFrom( 'a', 'ع', 'ක', ' ', '\u200c', '\u200d', '\u202e', '\ufeff', '\n', '\u00ad', '🦄' );
		fc.assert( fc.property( fc.array( bits ), ( pieces ) => {
			const text = pieces.join( '' );
			expect( visibleLine( visibleLine( text ) ) ).toBe( visibleLine( text ) );
			expect( visible( visible( text ) ) ).toBe( visible( text ) );
		} ), { numRuns: 1000 } );
	} );
} );

describe( 'mixedWord()', () => {
	it.each( [
		[ 'Pаul', 'Pаul' ], [ 'Anna Kоwalska', 'Kоwalska' ], [ 'Οlga', 'Οlga' ], [ 'Мaria', 'Мaria' ], [ 'Ꭺda', 'Ꭺda' ], [ 'Աda', 'Աda' ], [ 'αдам', 'αдам' ]
	] )( 'finds in %s', ( name, word ) => expect( mixedWord( name ) ).toBe( word ) );

	it.each( [
		'Paul', 'Павел', 'Павел Paul', 'Пaвел7'.replace( 'a', 'а' ), 'Zoë Müller', 'Νίκος', 'Tanaka太郎', 'Tシャツ', 'ソニーtokyo', '서울Kim', 'كريم karim', 'דנה', 'Ada2026',
		'café-Παρίσι', 'İpek', 'ნინო', 'Ъ-Team', '5µm', 'ℵ1', '🦄Ada'
	] )( 'has nothing against %s', ( name ) => expect( mixedWord( name ) ).toBeNull() );
} );
