/** “and” between the last two of several, as Unicode's locale data have it. */

/** Languages of wikis whose lists have a word there. */
const LANGUAGES = 'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ka kk km kn ko lo lt lv mk ml mn mr ms my nb ne nl pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh';

/** What is written there as well, and is in no list pattern. */
const OTHERS = 'oraz sowie samt sekä valamint nonché alsmede evenals וכן وكذلك 以及 及び および 그리고'.split( ' ' );
const PHRASE = /\s(?:as well as|así como|assim como|bem como|ainsi que|a także|jak również|precum și|а также|а також)\s/iu;

/** Where it is written with the next word, letters tell the language. */
const GLUED: ReadonlyArray<readonly [ letters: RegExp, language: string ]> = [
	[ /[\u05d0-\u05ea]/, 'he' ], [ /[\u0621-\u06d2]/, 'ar' ]
];

/** Of ECMAScript 2021. */
interface ListFormat { formatToParts( list: readonly string[] ): ReadonlyArray<{ type: string; value: string }> }
declare const Intl: { ListFormat?: new ( language: string, options: { type: 'conjunction' } ) => ListFormat };

/** What stands before the last of two and of three. */
function literals( language: string ): string[] {
	try {
		const format = Intl.ListFormat && new Intl.ListFormat( language, { type: 'conjunction' } );
		return !format ? [] : [ [ 'A', 'B' ], [ 'A', 'B', 'C' ] ].map( ( list ) => (
			format.formatToParts( list ).filter( ( { type } ) => type === 'literal' ).pop()?.value || ''
		) );
	} catch {
		// A language code that is none.
		return [];
	}
}

/** A word with blanks around it. */
const WORD = /^[,،、\s]*\s(\S+)\s$/u;

/** Those that are a part of the next word. */
function gluedOf( language: string ): string[] {
	const found = literals( language ).map( ( literal ) => literal.replace( /^[,،、]/u, '' ) )
		.filter( ( literal ) => /[^\s,،、]/u.test( literal ) && !WORD.test( literal ) );
	// Hebrew has a hyphen before letters of other scripts, such as those that literals() asks with.
	return [ ...new Set( found.flatMap( ( literal ) => [ literal, literal.replace( /[-־]$/u, '' ) ] ) ) ];
}

/** The words of all languages, and the sign that stands for it. */
export class Conjunctions {
	private words: ReadonlySet<string> | null = null;
	/** What stands there in the wiki's language. */
	private own: string | null = null;
	/** By languages. */
	private readonly glued = new Map<string, readonly string[]>();

	public constructor( private readonly language: string ) {}

	private find(): ReadonlySet<string> {
		if ( !this.words ) {
			const all = [ this.language, ...LANGUAGES.split( ' ' ) ].flatMap( literals );
			this.words = new Set( [ '&', '+', ...OTHERS, ...all.flatMap( ( literal ) => WORD.exec( literal )?.[ 1 ] || [] ) ] );
		}
		return this.words;
	}

	public isWord( word: string ): boolean {
		return this.find().has( word.toLowerCase() );
	}

	/** Both sides of a word for “and”, in whatever language; null: there is none. */
	public part( text: string ): [ string, string ] | null {
		const tokens = text.replace( PHRASE, ' & ' ).split( /\s+/u );
		const words = tokens.length > 2 && tokens.length < 12 ? this.find() : null;
		const at = words ? tokens.findIndex( ( token, index ) => (
			index > 0 && index < tokens.length - 1 && words.has( token.toLowerCase() )
		) ) : -1;
		return at === -1 ? null : [ tokens.slice( 0, at ).join( ' ' ), tokens.slice( at + 1 ).join( ' ' ) ];
	}

	/** The same where it is written with the next word, in the wiki's language or that of the letters. */
	public partGlued( text: string ): [ string, string ] | null {
		const [ parts = [] ] = this.gluedIn( text ).map( ( literal ) => text.split( literal ) )
			.filter( ( { length } ) => length === 2 );
		const [ first = '', last = '' ] = parts;
		return first.trim().length > 1 && last.trim().length > 1 ? [ first.trim(), last.trim() ] : null;
	}

	/** Of the wiki's language, and of those letters: “和” and the like are a part of words as well. */
	private gluedIn( text: string ): readonly string[] {
		this.own = this.own ?? literals( this.language ).join( '' );
		const own = this.own;
		const other = GLUED.find( ( [ letters ] ) => letters.test( text ) && !letters.test( own ) );
		const [ , language = this.language ] = other ?? [];
		const glued = this.glued.get( language ) ?? gluedOf( language );
		this.glued.set( language, glued );
		return glued;
	}

	/** Without the word where it begins a text. */
	public without( text: string ): string {
		const [ , first = '', rest = '' ] = /^(\S{1,12})\s+(\S.*)$/u.exec( text ) || [];
		return rest !== '' && first === first.toLowerCase() && this.find().has( first ) ? rest : text;
	}
}
