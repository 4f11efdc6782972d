import { unicodePattern } from '../../names/unicode-pattern';

/** Scripts that put no spaces between words: a name may stand anywhere. */
const UNSPACED = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]` );

const NO_WORD = unicodePattern( String.raw`[^\p{L}\p{M}\p{N}]+` );

/** Longer names, in words and in characters of scripts without spaces, are no names, and cost time. */
const MAX_WORDS = 8;
const MAX_CHARACTERS = 30;

function fold( text: string ): string {
	return text.normalize().toLowerCase().replace( /\s+/g, ' ' ).trim();
}

const wordsOf = ( folded: string ): string[] => folded.split( NO_WORD ).filter( ( word ) => word !== '' );

/** Names of one kind, by what they are looked up by. */
class NameSet {
	private readonly counts = new Map<string, number>();
	/** How many names there are of each length: only those lengths are looked up. */
	private readonly lengths = new Map<number, number>();

	/** Adds a name, or takes it away. Is it one more, or one less, than before? */
	public set( name: string, length: number, present: boolean ): boolean {
		const before = this.counts.get( name ) ?? 0;
		const now = before + ( present ? 1 : -1 );
		if ( now > 0 ) {
			this.counts.set( name, now );
		} else {
			this.counts.delete( name );
		}
		const isChange = ( before > 0 ) !== ( now > 0 );
		if ( isChange ) {
			this.lengths.set( length, ( this.lengths.get( length ) ?? 0 ) + ( now > 0 ? 1 : -1 ) );
		}
		return isChange;
	}

	/** The first name that begins at a place, cut out by its length. */
	public findAt( cut: ( length: number ) => string ): string | null {
		for ( const [ length, count ] of this.lengths ) {
			const name = count > 0 ? cut( length ) : '';
			if ( this.counts.has( name ) ) {
				return name;
			}
		}
		return null;
	}
}

/**
 * Finds people's names in texts. How long it takes depends on the text and on how many different lengths names have,
 * not on how many names there are.
 */
export class NameFinder {
	/** By their words, with a space between them. */
	private readonly spaced = new NameSet();
	private readonly unspaced = new NameSet();

	/**
	 * Adds a name, or takes it away.
	 *
	 * @param name
	 * @param present
	 * @return Whether texts may have to be searched again
	 */
	public set( name: string, present: boolean ): boolean {
		const folded = fold( name );
		if ( UNSPACED.test( folded ) ) {
			const { length } = folded;
			return length > 1 && length <= MAX_CHARACTERS && this.unspaced.set( folded, length, present );
		}
		// Long enough to be somebody: “Ada” alone stands in the name of many an event.
		const words = wordsOf( folded );
		return folded.includes( ' ' ) && words.length > 1 && words.length <= MAX_WORDS &&
			this.spaced.set( words.join( ' ' ), words.length, present );
	}

	/** The first name in a text, in small letters; null where there is none. */
	public find( text: string ): string | null {
		const folded = fold( text );
		const words = wordsOf( folded );
		for ( let i = 0; i < words.length; i++ ) {
			const name = this.spaced.findAt( ( length ) => words.slice( i, i + length ).join( ' ' ) );
			if ( name !== null ) {
				return name;
			}
		}
		const end = UNSPACED.test( folded ) ? folded.length : 0;
		for ( let i = 0; i < end; i++ ) {
			const name = this.unspaced.findAt( ( length ) => folded.slice( i, i + length ) );
			if ( name !== null ) {
				return name;
			}
		}
		return null;
	}
}
