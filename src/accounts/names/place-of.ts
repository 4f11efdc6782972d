import { unicodePattern } from './unicode-pattern';

/**
 * What people call the column for where somebody is from, in the languages of list/read/headings.ts. Only these: what
 * stands in other columns, a diet for one, is for nobody else to read, and a username is public.
 */
const HEADINGS = new Set( ( 'city|town|place|location|hometown|ort|stadt|wohnort|ville|lieu|commune|ciudad|localidad|lugar|cidade|local|' +
	'città|luogo|comune|plaats|woonplaats|miasto|miejscowość|město|mesto|obec|stad|sted|kaupunki|paikkakunta|város|település|' +
	'oraș|oraşul|localitate|ciutat|localitat|şehir|πόλη|город|місто|المدينة|مدينة|شهر|עיר|शहर|শহর|เมือง|จังหวัด|thành phố|' +
	'kota|도시|지역|都市|市町村|市区町村|城市|地区' ).split( '|' ) );

const PLACE = unicodePattern( String.raw`^\p{L}[\p{L}\p{M}.'’ -]{1,29}$` );

/**
 * Where somebody is from, as the organizer's table says.
 *
 * @param extra The cells of columns that no account needs
 * @return '' where it does not say, or more than the name of a place
 */
export function placeOf( extra: ReadonlyArray<{ heading: string; value: string }> ): string {
	const { value = '' } = extra.find( ( { heading } ) => HEADINGS.has( heading.trim().toLowerCase() ) ) ?? {};
	return PLACE.test( value.trim() ) ? value.trim() : '';
}
