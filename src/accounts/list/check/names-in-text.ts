import { unicodePattern } from '../../names/unicode-pattern';

/** Scripts that put no spaces between words: a name may stand anywhere. */
const UNSPACED = unicodePattern( String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]` );

const WORD = unicodePattern( String.raw`[\p{L}\p{M}\p{N}]` );

function fold( text: string ): string {
	return text.normalize().toLowerCase().replace( /\s+/g, ' ' ).trim();
}

/** Long enough to be somebody: “Ada” alone stands in the name of many an event. */
function isTelling( name: string ): boolean {
	return UNSPACED.test( name ) ? name.length > 1 : name.includes( ' ' );
}

/** Finds people's names in texts, however many names there are. */
export class NameFinder {
	/** By their first two characters; how often each is there. */
	private readonly names = new Map<string, Map<string, number>>();

	/**
	 * Adds a name, or takes it away.
	 *
	 * @param name
	 * @param present
	 * @return Whether texts may have to be searched again
	 */
	public set( name: string, present: boolean ): boolean {
		const folded = fold( name );
		if ( !isTelling( folded ) ) {
			return false;
		}
		const start = folded.slice( 0, 2 );
		const group = this.names.get( start ) ?? new Map<string, number>();
		const before = group.get( folded ) ?? 0;
		const now = before + ( present ? 1 : -1 );
		if ( now > 0 ) {
			group.set( folded, now );
		} else {
			group.delete( folded );
		}
		this.names.set( start, group );
		return ( before > 0 ) !== ( now > 0 );
	}

	/** The first name in a text, in small letters; null where there is none. */
	public find( text: string ): string | null {
		const folded = fold( text );
		for ( let i = 0; i < folded.length; i++ ) {
			for ( const name of this.names.get( folded.slice( i, i + 2 ) )?.keys() ?? [] ) {
				const end = i + name.length;
				if ( folded.startsWith( name, i ) && (
					UNSPACED.test( name ) || !WORD.test( folded.charAt( i - 1 ) ) && !WORD.test( folded.charAt( end ) )
				) ) {
					return name;
				}
			}
		}
		return null;
	}
}
