import { durationIn, type DurationUnit } from '../../../../src/accounts/list/create/duration';
import { resumeTimes } from '../../../../src/accounts/list/create/resume-times';

type Writing = ( unit: DurationUnit, count: number ) => string;

const english: Writing = ( unit, count ) => `${ count } ${ count === 1 ? unit.slice( 0, -1 ) : unit }`;
const japanese: Writing = ( unit, count ) => (
	count + { weeks: '週間', days: '日', hours: '時間', minutes: '分', seconds: '秒' }[ unit ]
);
/** With a no-break space, and digits of its own. */
const french: Writing = ( unit, count ) => `${ count }\u00a0${ { weeks: 'semaine', days: 'jour', hours: 'heure', minutes: 'minute', seconds: 'seconde' }[ unit ] }${ count === 1 ? '' : 's' }`;
const persian: Writing = ( unit, count ) => (
	`${ String( count ).replace( /\d/g, ( digit ) => '۰۱۲۳۴۵۶۷۸۹'[ Number( digit ) ] ?? '' ) } ${ { weeks: 'هفته', days: 'روز', hours: 'ساعت', minutes: 'دقیقه', seconds: 'ثانیه' }[ unit ] }`
);

describe( 'durationIn()', () => {
	it.each<[ string, string, Writing, number | null ]>( [
		[ 'a day', 'Visitors using your IP address have created 6 accounts in the last 1 day, which is the maximum.', english, 86400 ],
		[ 'five minutes', 'have created 3 accounts in the last 5 minutes, which', english, 300 ],
		[ 'fifteen minutes, which are not five', 'created 5 accounts in the last 15 minutes', english, 900 ],
		[ 'what is put together', 'in the last 1 hour, 30 minutes and 1 second', english, 5401 ],
		[ 'three weeks', 'in the last 3 weeks', english, 3 * 604800 ],
		[ 'a script without spaces', '同じIPアドレスから最近1日に6個のアカウントが', japanese, 86400 ],
		[ 'spaces of another kind', 'au cours des dernières 24 minutes, 6 comptes', french, 1440 ],
		[ 'other digits', 'در ۵ دقیقه اخیر ۳ حساب', persian, 300 ],
		[ 'a sentence without any', 'No more accounts today.', english, null ],
		[ 'words that did not come', 'in the last 5 minutes', () => '', null ]
	] )( 'reads %s', ( _what, sentence, write, seconds ) => {
		expect( durationIn( sentence, write ) ).toBe( seconds );
	} );

	it( 'reads whatever the wiki may write', () => {
		for ( const write of [ english, japanese, french, persian ] ) {
			for ( const [ unit, seconds, most ] of [ [ 'minutes', 60, 59 ], [ 'hours', 3600, 23 ], [ 'days', 86400, 31 ] ] as const ) {
				for ( let count = 1; count <= most; count++ ) {
					expect( durationIn( `… ${ write( unit, count ) }, …`, write ) ).toBe( count * seconds );
				}
			}
		}
	} );
} );

describe( 'resumeTimes()', () => {
	it( 'are the wiki’s own and what is shorter, since the limit began to count before', () => {
		expect( resumeTimes( [ 86400 ] ) ).toEqual( [ 3600, 21600, 43200, 86400 ] );
		expect( resumeTimes( [ 1800 ] ) ).toEqual( [ 1800 ] );
		expect( resumeTimes( [ 3600 ] ) ).toEqual( [ 3600 ] );
		expect( resumeTimes( [ 172800 ] ) ).toEqual( [ 3600, 21600, 43200, 86400, 172800 ] );
	} );

	it( 'are all of them where there are several', () => {
		expect( resumeTimes( [ 300, 86400 ] ) ).toEqual( [ 300, 3600, 21600, 43200, 86400 ] );
	} );

	it( 'are from five minutes to a day where nothing is known', () => {
		expect( resumeTimes( [] ) ).toEqual( [ 300, 3600, 21600, 43200, 86400 ] );
	} );
} );
