import type { Decode } from '../decoded-source';
import { forLanguage } from '../usual-encodings';

/** The letters beyond ASCII that a language is written with, in lower case. */
export interface Alphabet {
	letters: ReadonlySet<string>;
	/** Much more often than others, where counting them helps: without upper and lower case nothing else does. */
	common: ReadonlySet<string>;
	/** Words may have three of them in a row (“Żółć”), which they have not where all are in Latin-1. */
	hasRuns: boolean;
}

/** Languages, their letters, the commonest of them. */
const ALPHABETS: ReadonlyArray<readonly [ string, string, string? ]> = [
	[ 'fr', 'àâæçéèêëîïôœùûüÿ' ],
	[ 'de gsw bar lb', 'äöüßéèàë' ],
	[ 'es ast an eu', 'áéíóúüñç' ],
	[ 'ca oc', 'àáèéíïòóúüç' ],
	[ 'pt gl', 'áâãàçéêíóôõúüñ' ],
	[ 'it scn vec', 'àèéìíîòóùú' ],
	[ 'nl fy af', 'áéèêëíïóöôúü' ],
	[ 'sv fi se', 'åäöéü' ],
	[ 'da nb nn no fo', 'æøåéöäüò' ],
	[ 'is', 'áéíóúýþæöð' ],
	[ 'sq', 'çë' ],
	[ 'cs', 'áčďéěíňóřšťúůýž' ],
	[ 'sk', 'áäčďéíĺľňóôŕšťúýž' ],
	[ 'pl szl csb', 'ąćęłńóśźż' ],
	[ 'hu', 'áéíóöőúüű' ],
	[ 'sl hr bs sh sr-el', 'čćđšž' ],
	[ 'ro mo', 'ăâîșțşţ' ],
	[ 'tr az crh ku', 'çğıöşüâîəê' ],
	[ 'lt', 'ąčęėįšųūž' ],
	[ 'lv ltg', 'āčēģīķļņšūžō' ],
	[ 'et vro', 'äõöüšž' ],
	[ 'mt', 'ċġħżàèìòù' ],
	[ 'eo', 'ĉĝĥĵŝŭ' ],
	[
		'vi',
		'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ'
	],
	[ 'ru', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'оеаинтсрвлк' ],
	[ 'uk rue', 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', 'оаинтіерсвк' ],
	[ 'be be-tarask', 'абвгдеёжзійклмнопрстуўфхцчшыьэюя', 'аоніртксьлв' ],
	[ 'bg', 'абвгдежзийклмнопрстуфхцчшщъьюя', 'аоиентрсвлк' ],
	[ 'sr sr-ec', 'абвгдђежзијклљмнњопрстћуфхцчџш', 'аоиенсрјтук' ],
	[ 'mk', 'абвгдѓежзѕијклљмнњопрстќуфхцчџш', 'аоиентрсвлк' ],
	[ 'el', 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', 'αοιετσνηρς' ],
	[ 'he yi', 'אבגדהוזחטיךכלםמןנסעףפץצקרשת', 'יוהלארמ' ],
	[ 'ar fa ur', 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکیہںے', 'اليمنرود' ],
	[
		'th',
		'กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรฤลฦวศษสหฬอฮฯะัาำิีึืฺุู฿เแโใไๅๆ็่้๊๋์ํ',
		'านรอกเง่วม้ส'
	]
];

/** What lists with names from all over hold, for English and all languages that are not in the table. */
const WESTERN = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœ';

const alphabet = ( letters: string, common = '' ): Alphabet => (
	{ letters: new Set( letters ), common: new Set( common ), hasRuns: /[\u0100-\u1eff]/.test( letters ) }
);

const western = alphabet( WESTERN );

const alphabetOf = new Map( ALPHABETS.flatMap( ( [ languages, letters, common ] ) => {
	const shared = alphabet( letters, common );
	return languages.split( ' ' ).map( ( language ) => [ language, shared ] as const );
} ) );

/** Are names of the language told from others by its letters? */
export const hasAlphabet = ( language: string ): boolean => forLanguage( alphabetOf, language ) !== undefined;

/** For which languages an encoding was made; those with the most text first. */
const LANGUAGES_OF: ReadonlyArray<readonly [ string, string ]> = [
	[ 'windows-1252 macintosh iso-8859-15 ibm850 iso-8859-14', 'fr de es ca pt it nl sv da is sq' ],
	[ 'windows-1250 iso-8859-2 ibm852 iso-8859-16', 'cs sk pl hu sl ro de' ],
	[ 'windows-1254', 'tr de fr' ],
	[ 'windows-1257 iso-8859-13 iso-8859-4 iso-8859-10', 'lt lv et de' ],
	[ 'iso-8859-3', 'mt eo' ],
	[ 'windows-1258', 'vi' ],
	[ 'windows-1251 iso-8859-5 x-mac-cyrillic', 'ru uk be bg sr mk' ],
	[ 'koi8-r ibm866', 'ru bg' ],
	[ 'koi8-u', 'uk ru' ],
	[ 'windows-1253 iso-8859-7', 'el' ],
	[ 'windows-1255 iso-8859-8', 'he' ],
	[ 'windows-1256 iso-8859-6', 'ar' ],
	[ 'windows-874', 'th' ]
];

const languagesOf = new Map( LANGUAGES_OF.flatMap( ( [ encodings, languages ] ) => (
	encodings.split( ' ' ).map( ( encoding ) => [ encoding, languages.split( ' ' ) ] as const )
) ) );

/**
 * The alphabets in which a text of this encoding may be: the wiki's language first, if that is one of them.
 *
 * @param encoding Of one byte a character
 * @param language The wiki's
 */
export function alphabetsFor( encoding: string, language: string ): Alphabet[] {
	const made = ( languagesOf.get( encoding ) ?? [] ).flatMap( ( name ) => alphabetOf.get( name ) ?? [] );
	const own = forLanguage( alphabetOf, language ) ?? western;
	return [ own, ...made.filter( ( other ) => other !== own ) ];
}

/** The rows of a table of two bytes that hold what is often used: sorted so by those who made the standards. */
const COMMON_ROWS: ReadonlyArray<readonly [ string, string, number, number, number ]> = [
	[ 'gb18030', 'gb18030', 0xB0, 0xD7, 0xA1 ],
	[ 'big5', 'big5', 0xA4, 0xC6, 0x40 ],
	[ 'euc-jp', 'euc-jp', 0xB0, 0xCF, 0xA1 ],
	[ 'shift_jis', 'euc-jp', 0xB0, 0xCF, 0xA1 ],
	[ 'iso-2022-jp', 'euc-jp', 0xB0, 0xCF, 0xA1 ],
	[ 'euc-kr', 'euc-kr', 0xB0, 0xC8, 0xA1 ]
];

/** Has two bytes for most characters. */
export const isEastAsian = ( encoding: string ): boolean => COMMON_ROWS.some( ( [ name ] ) => name === encoding );

/**
 * The characters that are often used of an encoding of East Asia: the first level of GB 2312, Big5 and JIS X 0208, the
 * syllables of KS X 1001.
 *
 * @param encoding
 * @param decode
 * @return null for other encodings
 */
export function commonCharacters( encoding: string, decode: Decode ): ReadonlySet<string> | null {
	const row = COMMON_ROWS.find( ( [ name ] ) => name === encoding );
	if ( !row ) {
		return null;
	}
	const [ , table, first, last, low ] = row;
	const bytes: number[] = [];
	for ( let lead = first; lead <= last; lead++ ) {
		for ( let trail = low; trail < 0xFF; trail++ ) {
			if ( trail < 0x7F || trail > 0xA0 ) {
				bytes.push( lead, trail );
			}
		}
	}
	return new Set( decode( Uint8Array.from( bytes ), table ).replace( /[\uE000-\uF8FF\uFFFD]/g, '' ) );
}
