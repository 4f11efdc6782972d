import { wikiRemarks } from '../../../src/accounts/list/check/wiki-remarks';
import type { RemarkCode, RowRemark } from '../../../src/accounts/list/row';
import { dayText, localTime, timeText } from '../../../src/ui/shared/local-texts';
import { choiceText } from '../../../src/ui/list/choice-text';
import { remarkText } from '../../../src/ui/list/row-texts';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

beforeEach( () => setMessages() );

afterEach( () => jest.restoreAllMocks() );

const AT = new Date( 2026, 6, 31, 23, 45 ).getTime();

/** Has the person that language, with what MediaWiki takes in its place. */
function speak( ...chain: string[] ): void {
	jest.spyOn( mw.language, 'getFallbackLanguageChain' ).mockReturnValue( chain );
}

describe( 'A date', () => {
	it.each( [
		[ 'that browsers know', [ 'fr', 'en' ], '31 juillet' ],
		[ 'that they do not know', [ 'bar', 'de', 'en' ], '31. Juli 2026' ],
		[ 'whose code is none of BCP 47', [ 'zh-classical', 'lzh', 'zh-hant', 'zh', 'en' ], '2026年7月31日' ],
		[ 'in the place of which nothing is known', [ 'xx-unknown-words', 'en' ], 'July 31' ]
	] )( 'is in a language %s, or in the nearest one', ( _, chain, text ) => {
		speak( ...chain );
		expect( dayText( AT ) ).toContain( text );
		expect( timeText( AT ) ).toContain( text );
	} );

	it( 'has the digits of the wiki, also where the browser has others', () => {
		countInPersian();
		speak( 'ar', 'en' );
		expect( dayText( AT ) ).toBe( '۳۱ يوليو ۲۰۲۶' );
	} );

	it( 'is that of this machine, not of another time zone', () => {
		speak( 'en' );
		const format = jest.spyOn( Intl, 'DateTimeFormat' );
		dayText( AT );
		expect( format.mock.calls.map( ( [ , options ] ) => options ) ).toEqual( [ { dateStyle: 'long' } ] );
		const date = new Date( Date.UTC( 2026, 0, 1, 5, 30 ) );
		jest.spyOn( date, 'getTimezoneOffset' ).mockReturnValue( 8 * 60 );
		expect( localTime( date ) ).toBe( '2025-12-31T21:30' );
	} );
} );

it( 'A choice is one in the person’s language', () => {
	speak( 'de', 'en' );
	expect( choiceText( [ 'Name', 'Benutzername', 'E-Mail' ] ) ).toBe( 'Name, Benutzername oder E-Mail' );
} );

/** The digits of Persian, in place of ours. */
function countInPersian(): void {
	jest.spyOn( mw.language, 'convertNumber' ).mockImplementation( ( number ) => (
		String( number ).replace( /\d/g, ( digit ) => '۰۱۲۳۴۵۶۷۸۹'[ Number( digit ) ] ?? '' )
	) );
	speak( 'fa', 'en' );
}

/** All remarks in which there is a number or a date, as they come about. */
async function numberedRemarks(): Promise<RowRemark[]> {
	const bench = new ListBench( [] );
	await bench.open();
	await bench.check( 'Ada, a@example.org\nAda, b@example.org\nAdà, a@example.org' );
	const created = ( createdByMe: boolean, createdBy: string, linked: string ): RowRemark[] => wikiRemarks( {
		request: { username: 'Ada', email: '', realname: '', password: '', reason: '', mode: null }, wiki: null, linked,
		isWalkUp: false, claim: null
	}, {
		kind: 'checked', checks: [ { kind: 'taken', canonical: 'Ada' } ], creation: { createdByMe, createdBy, at: AT, edits: 12 },
		password: null
	}, 'Ada' );
	return [
		...bench.list.rows.flatMap( ( { remarks } ) => remarks ),
		...created( true, 'Me', '' ), ...created( false, 'Zoe', '' ), ...created( false, 'Ada', '' ), ...created( false, '', 'Ada' )
	];
}

describe( 'A number in a remark', () => {
	it( 'is in the digits of the person’s language', async () => {
		countInPersian();
		const remarks = await numberedRemarks();
		const numbered = remarks.filter( ( remark ) => /[۰-۹]/.test( remarkText( remark ) ) );
		const codes = new Set<RemarkCode>( numbered.map( ( { code } ) => code ) );
		expect( [ ...codes ].sort() ).toEqual( [
			'already', 'duplicate', 'email-repeated', 'has-account', 'lookalike', 'name-taken'
		] );
		for ( const remark of remarks ) {
			expect( [ remark.code, remarkText( remark ) ] ).toEqual( [ remark.code, expect.not.stringMatching( /[0-9]/ ) ] );
		}
	} );
} );
