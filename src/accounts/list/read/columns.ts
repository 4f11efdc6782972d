import { visible } from '../../names/characters';
import { isPlaceholder } from './cell-kinds';
import { columnStats, couldBeNames, likeness, type ColumnStats } from './column-stats';
import type { HeadingMeaning, Headings, HeadingScore } from './headings';
import type { PageTitles } from './page-titles';
import type { ColumnMeaning, ReadColumn } from './reading';

type Scores = Partial<Record<HeadingMeaning, number>>;

/** What the columns may be, the best first. */
export interface ColumnPlans {
	plans: ColumnMeaning[][];
	certain: boolean;
	/** As far as the heading and the contents of each speak for it. */
	scores: Array<Partial<Record<ColumnMeaning, number>>>;
	stats: ColumnStats[];
}

/** A column must score so much to be taken. */
const THRESHOLD = 0.35;

/** No table of people has more; what stands beyond them is left over. */
const MOST_COLUMNS = 300;

const NAME_MEANINGS: ReadonlySet<ColumnMeaning> = new Set( [ 'firstname', 'lastname', 'realname' ] as const );

/** Where two columns differ by less, a person must choose. */
const MARGIN = 0.15;

/** Says every row the same, where there are more than so many? */
const areSame = ( { filled, distinct }: ColumnStats, most: number ): boolean => (
	filled > most && filled * distinct < 1.5
);

/** How well the contents fit a heading that says “username”. */
function usernameFit( stats: ColumnStats, isExact: boolean ): number {
	const { kinds, filled, distinct } = stats;
	if ( filled === 0 ) {
		return isExact ? 0.8 : 0.1;
	}
	const isOther = kinds.answer > 0.6 || kinds.date > 0.4 || kinds.url > 0.5 || kinds.phone > 0.5;
	if ( isOther || !isExact && areSame( stats, 1 ) ) {
		return 0;
	}
	const few = filled > 5 && distinct < 0.4 ? ( isExact ? 0.7 : 0.3 ) : 1;
	const odd = isExact ? kinds.text * 0.5 : kinds.text + ( kinds.number + kinds.email ) * 0.5;
	return Math.max( 0, 1 - odd ) * few;
}

/** A name that all rows have is an office's; all may have one first name. */
const isShared = ( meaning: HeadingMeaning, { score }: HeadingScore, stats: ColumnStats ): boolean => (
	score < 1 && ( meaning === 'name' || meaning === 'realname' ) && areSame( stats, 1 )
);

function contentScore( meaning: HeadingMeaning, stats: ColumnStats, heading: HeadingScore ): number {
	const { kinds, filled } = stats;
	const isExact = heading.score > 0.8;
	switch ( meaning ) {
		case 'username':
			return usernameFit( stats, isExact );
		case 'email':
			return filled === 0 ? 0.5 : kinds.email > 0.3 ? 1 : isExact && kinds.answer + kinds.word > 0.9 ? 0.4 : 0.1;
		case 'name':
		case 'realname':
		case 'firstname':
		case 'lastname':
			// “Full name of your institution” asks for no person.
			// Against an exact heading, one or two cells prove nothing.
			return !isExact && ( meaning !== 'name' || heading.score < 0.8 ) ? 0 : kinds.email > 0.5 ? 0 :
				isShared( meaning, heading, stats ) || kinds.number === 1 ||
				filled > 2 && ( kinds.answer > 0.6 || kinds.number + kinds.date + kinds.phone > 0.5 ) ? 0.1 : 1;
		case 'password':
		case 'reason':
		case 'mode':
			return isExact && kinds.answer < 0.5 ? 1 : 0;
		case 'unused':
			return isExact ? 1 : 0;
	}
}

function scoresOf( heading: HeadingScore | null, stats: ColumnStats ): Scores {
	const scores: Scores = {};
	if ( heading ) {
		scores[ heading.meaning ] = heading.score * contentScore( heading.meaning, stats, heading );
	}
	if ( stats.kinds.email > 0.5 ) {
		// The same for many is an office’s, or that of a list.
		const own = ( scores.email || 0 ) * 0.4 + 0.6 * stats.kinds.email;
		scores.email = Math.min( 1, own ) * ( 0.5 + 0.5 * stats.distinct );
	}
	if ( stats.kinds.person > 0.5 && heading?.meaning !== 'unused' ) {
		scores.username = Math.max( scores.username || 0, 0.7 + 0.3 * stats.kinds.person );
	}
	return scores;
}

/** A question that was answered by yes and no: “Do you have a username?” Then “If so, which?” is the username. */
function followUp(
	rows: ReadonlyArray<readonly string[]>, found: ReadonlyArray<HeadingScore | null>, stats: readonly ColumnStats[]
): number {
	return stats.findIndex( ( column, index ) => {
		const before = stats[ index - 1 ];
		const asked = found[ index - 1 ];
		const isAsked = before !== undefined && asked?.meaning === 'username' && before.kinds.answer > 0.6;
		// Who said no says something else.
		return isAsked && found[ index ] === null && couldBeNames( column ) &&
			rows.some( ( row ) => !isPlaceholder( row[ index ] || '' ) && !isPlaceholder( row[ index - 1 ] || '' ) );
	} );
}

interface Choice { index: number; score: number; margin: number }

function best( scores: readonly Scores[], meaning: HeadingMeaning, taken: ReadonlySet<number> ): Choice | null {
	let index = -1;
	let score = 0;
	let second = 0;
	scores.forEach( ( each, column ) => {
		const value = taken.has( column ) ? 0 : each[ meaning ] || 0;
		if ( value > score ) {
			second = score;
			[ index, score ] = [ column, value ];
		} else {
			second = Math.max( second, value );
		}
	} );
	return score >= THRESHOLD ? { index, score, margin: score - second } : null;
}

/** Puts one table's columns together. */
class Plan {
	public readonly meanings: ColumnMeaning[];
	public certain = true;
	private readonly taken = new Set<number>();

	public constructor( private readonly stats: readonly ColumnStats[], private readonly scores: readonly Scores[] ) {
		this.meanings = stats.map( () => 'unused' );
	}

	public take( meaning: ColumnMeaning, index: number ): void {
		this.meanings[ index ] = meaning;
		this.taken.add( index );
	}

	public takeBest( meaning: Exclude<ColumnMeaning, 'unused'> ): Choice | null {
		const choice = best( this.scores, meaning, this.taken );
		if ( choice ) {
			this.take( meaning, choice.index );
			const isJoined = meaning === 'lastname' && this.takeBeside( meaning, choice.index );
			// Two columns of the same addresses (“Confirm your address”) are no question.
			const isTwin = choice.margin < MARGIN && !isJoined && !( meaning === 'email' && this.hasTwin( choice.index ) );
			this.certain = this.certain && !isTwin && ( choice.score > 0.5 || meaning === 'email' );
		}
		return choice;
	}

	/** “Apellido 1”, “Apellido 2”: the column beside has the rest of the name, and not the same. */
	private takeBeside( meaning: 'lastname', index: number ): boolean {
		const own = this.stats[ index ];
		const beside = this.stats.findIndex( ( other, place ) => (
			Math.abs( place - index ) === 1 && ( this.scores[ place ]?.[ meaning ] || 0 ) > 0.8 &&
			own !== undefined && likeness( own, other ) < 0.5
		) );
		if ( beside !== -1 ) {
			this.take( meaning, beside );
		}
		return beside !== -1;
	}

	private hasTwin( index: number ): boolean {
		const own = this.stats[ index ];
		return own !== undefined && this.stats.some( ( other, place ) => (
			place !== index && other.kinds.email > 0.5 && likeness( own, other ) > 0.7
		) );
	}

	/** Where nobody has said anything in the columns for names, the names are in another. */
	public leaveEmptyNames(): void {
		const names = this.meanings.flatMap( ( meaning, index ) => ( NAME_MEANINGS.has( meaning ) ? [ index ] : [] ) );
		if ( names.every( ( index ) => this.stats[ index ]?.filled === 0 ) ) {
			names.forEach( ( index ) => {
				this.meanings[ index ] = 'unused';
			} );
		}
	}

	/** A name in two parts and a whole one: the parts say more, unless fewer people have them, or one is missing. */
	public wholeOrParts( whole: number ): Variant {
		const parts = this.meanings.flatMap( ( meaning, index ) => (
			meaning === 'firstname' || meaning === 'lastname' ? [ index ] : []
		) );
		const fill = ( column: number ): number => this.stats[ column ]?.fill || 0;
		const areLess = !this.has( 'firstname' ) || !this.has( 'lastname' ) ||
			parts.every( ( part ) => fill( part ) < fill( whole ) );
		return areLess ? [ [ 'realname', whole ], ...parts.map( ( part ): Variant[ 0 ] => [ 'unused', part ] ) ] : [ [ 'unused', whole ] ];
	}

	public has( meaning: ColumnMeaning ): boolean {
		return this.meanings.includes( meaning );
	}

	/** Columns that may be names though no heading says so, in order. */
	public free( isAllowed: ( index: number ) => boolean ): number[] {
		return this.stats.flatMap( ( stats, index ) => (
			!this.taken.has( index ) && isAllowed( index ) && couldBeNames( stats ) ? [ index ] : []
		) );
	}
}

type Variant = Array<[ ColumnMeaning, number ]>;

interface Variants { variants: Variant[]; certain: boolean }

type Place = readonly [ number, ColumnStats ];

/** Two columns of single words: a first and a last name, or a name and something else. */
function inParts( first: number, second: number, isLikely: boolean ): Variant[] {
	const alone: Variant = [ [ 'username', first ] ];
	const parts: Variant = [ [ 'firstname', first ], [ 'lastname', second ] ];
	const flipped: Variant = [ [ 'lastname', first ], [ 'firstname', second ] ];
	return isLikely ? [ parts, alone ] : [ alone, parts, flipped ];
}

/** What the first two columns are that may hold names. */
function ofTwo( [ first, a ]: Place, [ second, b ]: Place, email: ColumnStats | undefined ): Variants {
	const isAddressed = ( column: ColumnStats ): boolean => email !== undefined && likeness( column, email ) > 0.7;
	const isAlike = likeness( a, b ) > 0.7;
	const alone: Variant = [ [ 'username', first ] ];
	const both = ( one: number, other: number, isFirst: boolean ): Variant[] => {
		const ways: Variant[] = [ [ [ 'username', one ], [ 'realname', other ] ], alone ];
		return isFirst ? ways : ways.reverse();
	};
	if ( a.realNames > 0.7 && b.realNames < 0.3 ) {
		// “Ada Lovelace”, “AdaL”
		const isName = isAlike || isAddressed( b ) || b.coined > 0.5;
		return { variants: both( second, first, isName ), certain: isAlike && b.coined > 0.5 };
	}
	if ( b.realNames > 0.7 && a.realNames < 0.5 ) {
		const isName = isAlike || isAddressed( b ) && !isAddressed( a );
		return { variants: both( first, second, isName ), certain: isName === isAlike };
	}
	if ( a.realNames < 0.4 && b.realNames < 0.4 && a.coined < 0.5 ) {
		// “Ada”, “AdaL”; “Ada”, “Lovelace”
		return { certain: false, variants: b.coined > 0.5 ?
			both( second, first, isAlike || isAddressed( b ) ) :
			inParts( first, second, isAddressed( a ) && isAddressed( b ) ) };
	}
	// “Zoe Example”, “ZoeEx”; “Bo”, “BoF”
	const isSecond = b.realNames < 0.5 && a.coined <= 0.5;
	return {
		variants: [ ...both( first, second, false ), ...( isSecond ? both( second, first, true ).slice( 0, 1 ) : [] ) ],
		certain: a.coined > 0.5
	};
}

/** What columns are where no heading tells, as ways to take them, the best first. */
function byContents( plan: Plan, all: readonly number[], stats: readonly ColumnStats[] ): Variants {
	const email = stats[ plan.meanings.indexOf( 'email' ) ];
	const distinct = ( column: number ): number => stats[ column ]?.distinct || 0;
	// What several have in common, towns or teams, is no name where another column has one for each.
	const isTold = all.some( ( column ) => distinct( column ) === 1 );
	const free = all.filter( ( column ) => !isTold || distinct( column ) > 0.8 );
	const [ first, second ] = free;
	const a = first === undefined ? undefined : stats[ first ];
	const b = second === undefined ? undefined : stats[ second ];
	if ( first === undefined || !a ) {
		return { variants: [], certain: true };
	}
	const alone: Variant = [ [ 'username', first ] ];
	if ( a.flipped > 0.6 ) {
		return { variants: [ alone, [ [ 'realname', first ] ] ], certain: false };
	}
	return second === undefined || !b ?
		{ variants: [ alone ], certain: plan.has( 'email' ) || all.length === 1 } : ofTwo( [ first, a ], [ second, b ], email );
}

/** Somebody is linked in a column whose heading asks for no username, and others are named: whose list is it? */
function isLinkedOther( user: number, name: number, stats: readonly ColumnStats[], isAsked: boolean ): boolean {
	const [ linked, named ] = [ stats[ user ], stats[ name ] ];
	return !isAsked && linked !== undefined && named !== undefined &&
		linked.kinds.person > 0.5 && couldBeNames( named ) && likeness( linked, named ) < 0.5;
}

/** One word each, in which the beginning of one of the name is: `zexample`, `lovea`. */
function isLogin( column: ColumnStats | undefined, names: ColumnStats | undefined ): boolean {
	const alike = names?.words.filter( ( words, index ) => {
		const login = column?.words[ index ]?.join( '' ) || '';
		return words.some( ( word ) => word.length > 2 && login.includes( word.slice( 0, 4 ) ) );
	} ) || [];
	return column !== undefined && column.realNames < 0.3 && column.distinct === 1 && alike.length > column.filled / 2;
}

/** One column says “name”, and the others say of what. */
function nameVariants(
	plan: Plan, name: number, stats: readonly ColumnStats[], found: ReadonlyArray<HeadingScore | null> | null
): Variants {
	if ( plan.has( 'lastname' ) && !plan.has( 'firstname' ) ) {
		return { variants: [ [ [ 'firstname', name ] ] ], certain: true };
	}
	if ( plan.has( 'firstname' ) && !plan.has( 'lastname' ) ) {
		return { variants: [ [ [ 'lastname', name ] ] ], certain: true };
	}
	const user = plan.meanings.indexOf( 'username' );
	if ( isLinkedOther( user, name, stats, found?.[ user ]?.meaning === 'username' ) ) {
		return { variants: [ [ [ 'unused', user ], [ 'username', name ] ], [ [ 'realname', name ] ] ], certain: false };
	}
	if ( plan.has( 'username' ) ) {
		return { variants: [ plan.has( 'realname' ) || plan.has( 'firstname' ) ? [] : [ [ 'realname', name ] ] ], certain: true };
	}
	const column = stats[ name ];
	const realness = column ? column.realNames + column.ideographic : 0;
	const real = stats[ plan.meanings.indexOf( plan.has( 'realname' ) ? 'realname' : 'lastname' ) ];
	if ( column && real ) {
		// “Name”, “Full name”; or a whole name beside its parts, and alone where these are missing.
		return realness > 0.3 && likeness( column, real ) > 0.7 ?
			{ variants: [ plan.has( 'realname' ) ? [] : plan.wholeOrParts( name ) ], certain: true } :
			{ variants: [ [ [ 'username', name ] ], [] ], certain: plan.has( 'realname' ) && column.coined > 0.5 };
	}
	const isReal = realness > 0.3 && plan.has( 'email' );
	// `uid`, `Kennung`: what a directory calls them, beside their names.
	const [ login ] = plan.free( ( index ) => index !== name && isLogin( stats[ index ], column ) );
	const both: Variant[] = login === undefined ? [] : [ [ [ 'realname', name ], [ 'username', login ] ] ];
	return { variants: [ [ [ 'username', name ] ], [ [ 'realname', name ] ], ...both ], certain: !isReal };
}

/** How the columns may be taken that the plan leaves. */
function moreVariants(
	plan: Plan, scores: readonly Scores[], stats: readonly ColumnStats[],
	found: ReadonlyArray<HeadingScore | null> | null
): Variants {
	const taken = plan.meanings.flatMap( ( meaning, index ) => ( meaning === 'unused' ? [] : [ index ] ) );
	const name = best( scores, 'name', new Set( taken ) );
	if ( name ) {
		const named = nameVariants( plan, name.index, stats, found );
		// `Example, Zoe` is no username.
		const areFlipped = stats.some( ( { flipped }, index ) => index === name.index && flipped > 0.6 );
		return { ...named, certain: named.certain && !( areFlipped && named.variants[ 0 ]?.[ 0 ]?.[ 0 ] === 'username' ) };
	}
	if ( !( [ 'username', 'realname', 'firstname', 'lastname' ] as const ).some( ( meaning ) => plan.has( meaning ) ) ) {
		const free = plan.free( ( index ) => ( found?.[ index ]?.score || 0 ) < 0.6 );
		const { variants, certain } = byContents( plan, free, stats );
		// A column whose heading is not known may be anything.
		return { variants: [ ...variants, [] ], certain: certain && ( found === null || free.length === 0 ) };
	}
	const half = ( [ 'firstname', 'lastname' ] as const ).filter( ( part ) => plan.has( part ) );
	if ( half.length === 1 && !plan.has( 'username' ) && !plan.has( 'realname' ) ) {
		// Half a name: the other half has a heading that is not known.
		const [ other ] = plan.free( ( index ) => ( found?.[ index ]?.score || 0 ) < 0.9 );
		const rest = half[ 0 ] === 'firstname' ? 'lastname' : 'firstname';
		const both: Variant[] = other === undefined ? [] : [ [ [ rest, other ] ] ];
		return { variants: [ ...both, [] ], certain: false };
	}
	// Somebody's whole name may be meant for the username.
	const real = plan.has( 'username' ) ? -1 : plan.meanings.indexOf( 'realname' );
	return { variants: real === -1 ? [ [] ] : [ [], [ [ 'username', real ] ] ], certain: real === -1 };
}

/** What looks like passwords is nobody's to see, and may be meant as such. */
function hiddenColumn( plans: ReadonlyArray<readonly ColumnMeaning[]>, stats: readonly ColumnStats[] ): number {
	return stats.findIndex( ( { isSecret }, index ) => (
		isSecret && plans.every( ( meanings ) => meanings[ index ] === 'unused' )
	) );
}

/**
 * Says what the columns of a table are, by their headings as a whole and by what stands in them. A password, a reason
 * and a real name are never taken without a heading, but for real names that are like the usernames or the addresses:
 * both are for everybody to read.
 *
 * @param headings
 * @param rows The first rows below the headings
 * @param words
 * @param titles
 */
export function planColumns(
	headings: readonly string[] | null, rows: ReadonlyArray<readonly string[]>, words: Headings, titles: PageTitles
): ColumnPlans {
	const width = Math.min( MOST_COLUMNS, Math.max( headings?.length || 0, ...rows.map( ( row ) => row.length ), 1 ) );
	const columns = Array.from( { length: width }, ( _, index ) => index );
	const stats = columns.map( ( column ) => columnStats( rows, column, titles ) );
	const found = words.scoreAll( columns.map( ( column ) => headings?.[ column ] || '' ) );
	const scores = stats.map( ( column, index ) => scoresOf( found[ index ] ?? null, column ) );
	if ( headings ) {
		const own = scores[ followUp( rows, found, stats ) ];
		if ( own ) {
			own.username = 0.7;
		}
	}
	const plan = new Plan( stats, scores );
	for ( const meaning of [ 'email', 'password', 'reason', 'mode', 'firstname', 'lastname', 'realname', 'username' ] as const ) {
		plan.takeBest( meaning );
	}
	plan.leaveEmptyNames();
	if ( plan.has( 'realname' ) ) {
		plan.wholeOrParts( plan.meanings.indexOf( 'realname' ) ).forEach( ( [ meaning, index ] ) => plan.take( meaning, index ) );
	}
	const more = moreVariants( plan, scores, stats, headings && found );
	const plans = more.variants.slice( 0, 3 ).map( ( variant ) => {
		const meanings = [ ...plan.meanings ];
		variant.forEach( ( [ meaning, index ] ) => {
			meanings[ index ] = meaning;
		} );
		return meanings;
	} );
	const offer = ( column: number, other: ColumnMeaning ): void => {
		plans.splice( 1, 0, ( plans[ 0 ] || [] ).map( ( meaning, index ) => ( index === column ? other : meaning ) ) );
	};
	const user = plan.meanings.indexOf( 'username' );
	if ( user !== -1 && ( scores[ user ]?.username || 0 ) <= 0.5 ) {
		// The username of another site, perhaps.
		offer( user, 'unused' );
	}
	const rival = scores.findIndex( ( { username = 0 }, index ) => (
		user !== -1 && plan.meanings[ index ] === 'unused' && username >= THRESHOLD
	) );
	if ( rival !== -1 && !plan.certain ) {
		// Two columns in which people are linked.
		plans.splice( 1, 0, plan.meanings.map( ( meaning, index ) => (
			index === user ? 'unused' : index === rival ? 'username' : meaning
		) ) );
	}
	const hidden = plan.has( 'password' ) ? -1 : hiddenColumn( plans, stats );
	if ( hidden !== -1 ) {
		offer( hidden, 'password' );
	}
	return {
		plans,
		certain: plan.certain && more.certain && hidden === -1,
		scores: scores.map( ( { name: vague, ...each } ) => (
			vague ? { ...each, realname: vague / 2, username: vague / 2 } : each
		) ),
		stats
	};
}

/** The columns as the dialog shows them. */
export function readColumns(
	headings: readonly string[] | null, meanings: readonly ColumnMeaning[],
	{ scores, stats }: Pick<ColumnPlans, 'scores' | 'stats'>
): ReadColumn[] {
	return meanings.map( ( meaning, index ) => ( {
		heading: visible( headings?.[ index ] || '' ),
		meaning,
		examples: [ ...( stats[ index ]?.examples || [] ) ],
		scores: scores[ index ] ?? {}
	} ) );
}
