/**
 * In which encodings programs wrote text before Unicode, by language: first what Windows takes (its “ANSI” code page,
 * which Excel's CSV still is in), then others that are met.
 */
const BY_LANGUAGES: ReadonlyArray<readonly [ string, string ]> = [
	[
		'ru mhr mrj myv mdf udm kv koi cv ba tt ce os ab av lez lbe kbd ady sah tyv krc kum bxr xal alt be be-tarask bg mk sr ' +
		'sr-ec kk kk-cyrl ky mn tg',
		'windows-1251 koi8-r x-mac-cyrillic iso-8859-5 ibm866'
	],
	[ 'uk rue', 'windows-1251 koi8-u x-mac-cyrillic iso-8859-5 ibm866' ],
	[ 'pl cs sk hu sl hr bs sh sr-el ro mo dsb hsb szl csb tk', 'windows-1250 iso-8859-2 windows-1252 macintosh ibm852 iso-8859-16' ],
	[ 'sq', 'windows-1252 windows-1250 macintosh' ],
	[ 'el pnt', 'windows-1253 iso-8859-7' ],
	[ 'tr az uz crh gag ku diq', 'windows-1254 macintosh' ],
	[ 'he yi lad', 'windows-1255 iso-8859-8' ],
	[ 'ar arz ary fa ur ps ckb sd ug pnb glk mzn azb ks', 'windows-1256 iso-8859-6' ],
	[ 'lt lv et ltg sgs vro', 'windows-1257 iso-8859-13 iso-8859-4 windows-1252' ],
	[ 'mt eo', 'iso-8859-3 windows-1252 macintosh' ],
	[ 'vi', 'windows-1258 windows-1252' ],
	[ 'th', 'windows-874' ],
	[ 'ja', 'shift_jis euc-jp iso-2022-jp' ],
	[ 'ko', 'euc-kr' ],
	[ 'zh-hant zh-tw zh-hk zh-mo zh-yue yue zh-classical lzh nan hak', 'big5 gb18030' ],
	[ 'zh zh-hans zh-cn zh-sg zh-my wuu gan', 'gb18030 big5' ]
];

const WESTERN = 'windows-1252 macintosh iso-8859-15 ibm850 iso-8859-10 iso-8859-14';

const encodingsOf = new Map( BY_LANGUAGES.flatMap( ( [ languages, encodings ] ) => (
	languages.split( ' ' ).map( ( language ) => [ language, encodings.split( ' ' ) ] as const )
) ) );

/** All that are looked at, the commoner ones first; names of the Encoding Standard. */
export const LEGACY_ENCODINGS: readonly string[] = [ ...new Set( [
	...WESTERN.split( ' ' ), ...BY_LANGUAGES.flatMap( ( [ , encodings ] ) => encodings.split( ' ' ) )
] ) ];

/**
 * What is known by a language's own name, or without what comes after its hyphen: `de-at` counts as `de`.
 *
 * @param table By language
 * @param language As MediaWiki names it
 */
export function forLanguage<Value>( table: ReadonlyMap<string, Value>, language: string ): Value | undefined {
	const name = language.toLowerCase();
	return table.get( name ) ?? table.get( name.replace( /-.*/, '' ) );
}

/**
 * @param language As MediaWiki names it
 * @return The likeliest first
 */
export const usualEncodings = ( language: string ): readonly string[] => (
	forLanguage( encodingsOf, language ) ?? WESTERN.split( ' ' )
);
