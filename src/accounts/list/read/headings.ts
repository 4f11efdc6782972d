import { visible } from '../../names/characters';
import { unicodePattern } from '../../names/unicode-pattern';
import {
	ADDRESSES, AND, FILLERS, NAMES, SECRETS, SHEET_MODES, SHEET_REASONS, WORDS, type HeadingMeaning
} from './heading-words';
import type { ColumnMeaning, ReadOptions } from './reading';
import { isSheet } from './sheet';

export type { HeadingMeaning };

/** How sure a heading is of its meaning. */
export interface HeadingScore {
	meaning: HeadingMeaning;
	/** 1: the whole heading; 0.9: but for words such as “your” and “Wikipedia”; 0.5: it is part of a longer one. */
	score: number;
}

const NO_LETTER = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]`, 'g' );
const SPLIT = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}№]+` );
const CASELESS = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]` );

/** `1er`, `2º`, `2nd` */
const ORDINAL = /^\d(?:do|er|nd?|o|ra?|st)$/;

const BRACKETS = /[([（［【]([^()[\]（）［］【】]*)[)\]）］】]/u;

/** What a form puts in of other answers: `{{field:1}}` */
const ASIDE = /\{\{[^{}]*\}\}/g;

/** “Please enter”, where words are not set apart from it: 「を入力してください」, “请填写您的”, „을 적어 주세요“ */
const POLITE = /[をのはに]?(?:お|ご)?(?:入力|記入|記載|教え|書い?|知らせ)\S{0,4}(?:ください|下さい)|^\s*[请請]?(?:填写|填寫|输入|輸入|提供|留下)?[您你]的|^\s*[请請](?:填写|填寫|输入|輸入|提供|留下)|[을를은는이가]?\s?(?:적어|입력해|작성해|기재해|기입해|써|알려)\s?주(?:세요|십시오)/gu;

/** Longer is a question with an explanation. */
const MAX_HEADING = 200;

/** Within a word of Cyrillic, an apostrophe parts nothing: „ім’я“. */
const APOSTROPHE = /([\u0400-\u04ff])['’ʼ](?=[\u0400-\u04ff])/g;

/** Without what nobody sees, some of which counts as letters and marks. */
function folded( text: string ): string {
	return visible( text ).normalize( 'NFKC' ).toLowerCase().replace( APOSTROPHE, '$1' );
}

/** “E-Mail address*” → “emailaddress” */
function plainHeading( text: string ): string {
	return folded( text ).replace( NO_LETTER, '' );
}

/** Without what stands in brackets, where something is left. */
function withoutBrackets( heading: string ): string {
	const bare = heading.replace( /[([（［【][^()[\]（）［］【】]*[)\]）］】]/gu, ' ' );
	return plainHeading( bare ) === '' ? heading : bare;
}

const wordsOf = ( heading: string ): string[] => (
	folded( heading ).replace( /e[-‐‑ ]mail/g, 'email' ).split( SPLIT ).filter( ( word ) => word )
);

const fillers = new Set( FILLERS );
const people = new Set( WORDS.people.split( ' ' ) );
const ands = new Set( AND.split( ' ' ) );
const addresses = new Set( ADDRESSES.map( plainHeading ) );

const sheetModes = new Set( SHEET_MODES.split( ' ' ).map( plainHeading ) );
const sheetReasons = new Set( SHEET_REASONS.split( ' ' ).map( plainHeading ) );

type Words = Map<string, HeadingMeaning>;

/** The first meaning of a word stays. */
const KNOWN: ReadonlyMap<string, HeadingMeaning> = ( Object.entries( WORDS ) as Array<[ keyof typeof WORDS, string ]> )
	.reduce<Words>( ( known, [ key, list ] ) => {
		const meaning = key === 'people' ? 'name' : key;
		for ( const word of list.split( ' ' ) ) {
			const plain = plainHeading( word );
			if ( plain && !known.has( plain ) ) {
				known.set( plain, meaning );
			}
		}
		return known;
	}, new Map() );

/** Longer is no word that is put together of two. */
const MOST_COMPOUND = 40;

/** A list has tens of thousands of texts to be looked at: only words that begin as they do are compared with them. */
const beginning = ( text: string, at = 0 ): string => text.slice( at, at + 2 );

function byBeginning<T>( values: Iterable<T>, wordOf: ( value: T ) => string ): ReadonlyMap<string, Set<T>> {
	const known = new Map<string, Set<T>>();
	for ( const value of values ) {
		const letters = beginning( wordOf( value ) );
		known.set( letters, ( known.get( letters ) ?? new Set() ).add( value ) );
	}
	return known;
}

/** Where the first of two words may end, one that is known, the longest first. */
function endsOfFirst( plain: string, known: ReadonlyMap<string, ReadonlySet<string>> ): number[] {
	const ends: number[] = [];
	for ( const letters of plain.length > MOST_COMPOUND ? [] : [ beginning( plain ), plain.charAt( 0 ) ] ) {
		known.get( letters )?.forEach( ( word ) => {
			if ( word.length < plain.length && plain.startsWith( word ) ) {
				ends.push( word.length );
			}
		} );
	}
	return ends.sort( ( a, b ) => b - a );
}

/**
 * `Benutzer` and `Name`, `E-Mail` and `Adresse`, in either order, are a heading as well, in whatever language.
 *
 * @param plain
 * @param known All words that may be one of the two
 * @param meaningOf
 */
function compoundMeaning(
	plain: string, known: ReadonlyMap<string, ReadonlySet<string>>,
	meaningOf: ( word: string ) => HeadingMeaning | undefined
): HeadingMeaning | undefined {
	for ( const at of endsOfFirst( plain, known ) ) {
		const halves = [ plain.slice( 0, at ), plain.slice( at ) ];
		// An account’s name is a firm’s as well.
		const meanings = halves.map( ( half ) => ( half === 'account' ? undefined : meaningOf( half ) ) );
		const isOf = ( own: HeadingMeaning, beside: ( index: number ) => boolean ): boolean => meanings.some(
			( meaning, index ) => meaning === own && ( meanings[ 1 - index ] === own || beside( 1 - index ) )
		);
		if ( isOf( 'username', ( index ) => meanings[ index ] === 'name' || NAMES.includes( halves[ index ] || '' ) ) ) {
			return 'username';
		}
		if ( isOf( 'email', ( index ) => addresses.has( halves[ index ] || '' ) ) ) {
			return 'email';
		}
	}
	return undefined;
}

/** A word that is found within longer headings, and how many are looked for before it. */
interface Telling {
	word: string;
	meaning: HeadingMeaning;
	order: number;
}

/** The words long enough for that, the longest first. */
function tellingWords( words: ReadonlyMap<string, HeadingMeaning> ): Array<readonly [ string, HeadingMeaning ]> {
	return [ ...words ].filter( ( [ word, meaning ] ) => (
		( meaning === 'username' || meaning === 'email' || meaning === 'name' || meaning === 'realname' ) &&
		( CASELESS.test( word ) ? word.length > 1 : word.length > 4 )
	) ).sort( ( [ a ], [ b ] ) => b.length - a.length );
}

const TELLING = tellingWords( KNOWN );

/** Those of them that are within other words as well, such as “secretary”, or mean less there. */
const ALONE = new Set( [ 'secret', 'secrets', 'token', 'tokens', 'секрет', 'رمز', 'пин', 'पिन', 'পিন' ].map( plainHeading ) );

const passwordWords = ( words: ReadonlyMap<string, HeadingMeaning> ): string[] => (
	[ ...words ].flatMap( ( [ word, meaning ] ) => ( meaning === 'password' ? [ word ] : [] ) )
);

const KNOWN_SECRETS: readonly string[] = [ ...SECRETS.map( plainHeading ), ...passwordWords( KNOWN ) ];

/** What headings mean, in the shipped languages and the wiki's own. */
export class Headings {
	private readonly words: Words = new Map();
	private readonly secrets: readonly string[];
	/** Those that say so within a longer word, too. */
	private readonly partsOfSecrets: readonly string[];
	private readonly telling: ReadonlyMap<string, ReadonlySet<Telling>>;
	/** All that have a meaning alone or beside another one. */
	private readonly known: ReadonlyMap<string, ReadonlySet<string>>;
	private readonly found = new Map<string, HeadingScore | null>();

	public constructor( more: ReadOptions[ 'headings' ] = {} ) {
		for ( const [ meaning, list ] of Object.entries( more ) as Array<[ ColumnMeaning, readonly string[] ]> ) {
			for ( const word of list ) {
				this.words.set( plainHeading( word ), meaning );
			}
		}
		this.words.delete( '' );
		this.secrets = [ ...KNOWN_SECRETS, ...passwordWords( this.words ) ];
		this.partsOfSecrets = this.secrets.filter( ( word ) => (
			!ALONE.has( word ) && word.length > ( CASELESS.test( word ) ? 1 : 4 )
		) );
		const telling = [ ...tellingWords( this.words ), ...TELLING ];
		this.telling = byBeginning(
			telling.map( ( [ word, meaning ], order ) => ( { word, meaning, order } ) ), ( { word } ) => word
		);
		this.known = byBeginning( [ ...this.words.keys(), ...KNOWN.keys(), ...NAMES, ...addresses ], ( word ) => word );
	}

	private meaningOf( plain: string ): HeadingMeaning | undefined {
		return this.wordMeaning( plain ) ?? compoundMeaning( plain, this.known, ( word ) => this.wordMeaning( word ) );
	}

	private wordMeaning( plain: string ): HeadingMeaning | undefined {
		// What the wiki itself says comes first.
		return this.words.get( plain ) ?? KNOWN.get( plain );
	}

	/** What a heading means; null where that is not known. */
	public score( heading: string ): HeadingScore | null {
		let found = this.found.get( heading );
		if ( found === undefined ) {
			found = heading.length > MAX_HEADING ? null : this.find( heading );
			this.found.set( heading, found );
		}
		return found;
	}

	/** The same for all headings of a table: those of the program's own sheet say more beside each other. */
	public scoreAll( headings: readonly string[] ): Array<HeadingScore | null> {
		const isOwn = isSheet( headings ) || headings.some( ( heading ) => sheetModes.has( plainHeading( heading ) ) );
		return headings.map( ( heading ) => isOwn && sheetReasons.has( plainHeading( heading ) ) ?
			{ meaning: 'reason', score: 1 } : this.score( heading ) );
	}

	/** Is the text, as a whole, a heading that is known? */
	public isHeading( text: string ): boolean {
		return ( this.score( text )?.score || 0 ) > 0.8;
	}

	/** Does the heading have a word for a password in it, as “Repeat password” has? */
	public isSecret( heading: string ): boolean {
		const plain = plainHeading( heading );
		const words = new Set( folded( heading ).replace( /\d+/g, ' ' ).split( SPLIT ) );
		return this.secrets.some( ( word ) => words.has( word ) || plain === word ) ||
			this.partsOfSecrets.some( ( word ) => plain.includes( word ) );
	}

	private find( text: string ): HeadingScore | null {
		const heading = text.replace( ASIDE, ' ' ).replace( POLITE, ' ' ).trim();
		const exact = this.meaningOf( plainHeading( heading ) ) ??
			this.meaningOf( plainHeading( withoutBrackets( heading ) ) );
		if ( exact ) {
			return { meaning: exact, score: 1 };
		}
		// “Username / Benutzername”, “E-mail (メール)”
		const parts = heading.split( /[/|·•\n(（]/u ).map( plainHeading ).filter( ( part ) => part );
		const meanings = new Set( parts.map( ( part ) => this.meaningOf( part ) ) );
		const [ common ] = [ ...meanings ];
		if ( parts.length > 1 && meanings.size === 1 && common ) {
			return { meaning: common, score: 1 };
		}
		const words = wordsOf( withoutBrackets( heading ) );
		// Numbers before it are those of sections: “2. Participants”.
		const own = words.flatMap( ( word, index ) => (
			fillers.has( word ) || ( index > 0 ? /^\d+$/ : ORDINAL ).test( word ) ? [] : [ index ]
		) );
		// “Nome de usuário na Wikipédia”: some are a part of what is asked.
		const bare = this.meaningOf( own.map( ( index ) => words[ index ] ).join( '' ).replace( NO_LETTER, '' ) ) ??
			this.meaningOf( words.slice( own[ 0 ], ( own[ own.length - 1 ] || 0 ) + 1 ).join( '' ).replace( NO_LETTER, '' ) );
		if ( bare ) {
			return { meaning: bare, score: 0.9 };
		}
		return this.findWholeName( words ) ?? this.findSaid( heading ) ?? this.findWithin( words );
	}

	/** “Hi! What’s your first name?”, „Wie heißen Sie (Vorname, Nachname)?“: a sentence, or what explains it. */
	private findSaid( heading: string ): HeadingScore | null {
		const sentences = heading.split( /[!?？！。…]/u );
		const found = sentences.length < 2 ? [] : sentences.map( ( sentence ) => this.score( sentence ) )
			.filter( ( score ) => score !== null && score.score > 0.8 );
		const [ , said = '' ] = BRACKETS.exec( heading ) ?? [];
		const [ first = null ] = found;
		return found.length === 1 && first ? { ...first, score: 0.9 } :
			said !== '' ? this.findWholeName( wordsOf( said ) ) : null;
	}

	/** “Student’s last name”, “Apellidos y nombre”, “Ad Soyad” */
	private findWholeName( all: readonly string[] ): HeadingScore | null {
		const words = all.filter( ( word ) => !people.has( word ) && !fillers.has( word ) && !ands.has( word ) );
		const bare = words.length > 0 && words.length < all.length ? this.meaningOf( words.join( '' ) ) : undefined;
		if ( bare === 'firstname' || bare === 'lastname' || bare === 'realname' || bare === 'email' || bare === 'username' ) {
			return { meaning: bare, score: 0.9 };
		}
		const meanings = words.map( ( word ) => this.meaningOf( word ) );
		const isWhole = meanings.length > 1 && meanings.includes( 'lastname' ) &&
			( meanings.includes( 'firstname' ) || meanings.includes( 'name' ) ) &&
			meanings.every( ( meaning ) => meaning === 'firstname' || meaning === 'lastname' || meaning === 'name' );
		return isWhole ? { meaning: 'realname', score: 1 } : null;
	}

	private findWithin( words: readonly string[] ): HeadingScore | null {
		const joined = words.join( '' );
		const starts = new Set<number>();
		words.reduce( ( at, word ) => {
			starts.add( at );
			return at + word.length;
		}, 0 );
		const telling = new Set<Telling>();
		for ( let at = 0; at < joined.length; at++ ) {
			this.telling.get( beginning( joined, at ) )?.forEach( ( each ) => telling.add( each ) );
		}
		for ( const { word, meaning } of [ ...telling ].sort( ( a, b ) => a.order - b.order ) ) {
			const at = joined.indexOf( word );
			if ( at !== -1 && ( starts.has( at ) || CASELESS.test( word ) ) ) {
				// In Korean, Japanese and Chinese, what comes last says what it is.
				const end = at + word.length;
				const isLast = end >= joined.length - 1 || this.meaningOf( joined.slice( at ) ) === meaning;
				const isHead = CASELESS.test( word ) && isLast;
				return { meaning, score: isHead ? 0.8 : 0.5 };
			}
		}
		return null;
	}
}
