import { unicodePattern } from '../../names/unicode-pattern';
import { trimMarks } from './addresses';
import { emailsIn } from './addressed-line';
import { Doubt } from './doubt';
import { bareNumber, readItem } from './list-marks';
import { readMarkup } from './markup';
import { isProse, lastPart, NO_LETTER, plainName } from './names-in-line';
import { withoutFormat } from './page-mask';
import type { PeopleBuilder } from './people-builder';
import { isBlank } from './plain-text';
import { IP_FIRST, PlainLines, type LinesContext } from './plain-lines';
import { isListItem, LEADING, QUOTED, type Line, type ListStyle, type PreparedLines } from './prepared-lines';
import type { RemarkCode } from './reading';
import type { TableContext } from './sections';
import { readSignature, withoutTalk, type Signed } from './signature';
import type { Titles } from './titles';

const LETTER = unicodePattern( String.raw`\p{L}` );

/** The link that a signature ends with, to a page in some namespace. */
const STRANGER = /\[\[:?[^[\]|:]{1,40}:([^[\]|#/]{1,100})[^[\]]{0,200}\]\][^[\]]{0,30}$/u;

/** Whom links and templates name; null: nobody. */
function linkedIn( { markup, signed, plain }: Line, templates: ReadonlySet<string> ): string[] | null {
	if ( !markup ) {
		return null;
	}
	const { names, signed: signers, calls, rest } = markup;
	if ( names.length > 0 ) {
		// Who signs a sentence about others is the one who signs up.
		return signed && signers.length === 1 && names.length > 1 && isProse( trimMarks( rest ) ) ? signers : names;
	}
	const own = calls.find( ( { template } ) => templates.has( template ) ) ?? calls[ 0 ];
	if ( !own || !/[*#]|^\s*\{\{/.test( plain ) ) {
		return null;
	}
	const { before } = signed && readSignature( rest ) || { before: rest };
	const isAlone = trimMarks( before.replace( /[*#:;\s]+/g, '' ) ) === '';
	const isOften = templates.has( own.template ) && !LETTER.test( withoutFormat( rest ) );
	return isAlone || isOften ? own.names : null;
}

/** The first line, where it is a heading that is known, with others below it. Short ones may be names: Nick, Ad. */
function headingLine( lines: readonly Line[], words: TableContext[ 'words' ] ): Line | null {
	const open = lines.filter( ( { text } ) => !isBlank( text ) );
	const [ first ] = open;
	if ( !first || first.isMarkup || open.length < 2 || first.item.number !== null || first.bullets !== '' ) {
		return null;
	}
	const score = words.score( first.item.text );
	const isKnown = score?.score === 1 && score.meaning !== 'unused' && first.item.text.length > ( score.meaning === 'name' ? 3 : 4 );
	return isKnown ? first : null;
}

/** Who signed without a link. */
function signerOf(
	{ plain, item }: Line, signed: Signed, { isNumbered, isBareNumbered, hasMarks }: ListStyle, titles: TableContext[ 'titles' ]
): string {
	const own = isNumbered ? item.text : isBareNumbered && bareNumber( item.text )?.text || item.numbered;
	const before = plain.endsWith( own ) ? signed.before.slice( plain.length - own.length ) : signed.before;
	const bare = /\[\[|\{\{/.test( before ) ? readMarkup( before, titles ).rest : before;
	const said = withoutFormat( bare ).trim();
	const part = isProse( said ) || /[.!?]\s|\s[-–—]|^-/.test( said ) ? lastPart( said ) : said;
	return plainName( part.replace( /^[-–—\s]+/, '' ), hasMarks );
}

/** A line that is not signed, without the marks of its list and brackets that came along. */
function bareText( { item, markup }: Line, style: ListStyle ): string {
	const numbered = style.isNumbered ? item.text : item.numbered;
	const counted = style.isBareNumbered ? bareNumber( numbered )?.text || numbered : numbered;
	const text = withoutFormat( markup && counted.includes( '{{' ) ? readItem( markup.rest ).text : counted )
		.replace( /^--\s*/, '' ).trim();
	const { before, talk } = withoutTalk( text );
	return style.talk.has( talk ) && before !== '' ? before : text;
}

/** Reads the people of a list or a page that is no table. */
export class LineReader {
	private readonly doubt: Doubt;
	private readonly plain: PlainLines;
	private readonly style: ListStyle;
	private readonly lines: Line[];
	private readonly titles: ReadonlyMap<Line, Titles>;
	private readonly above: ReadonlySet<Line>;

	public constructor(
		prepared: PreparedLines, private readonly context: LinesContext, private readonly builder: PeopleBuilder
	) {
		( { lines: this.lines, style: this.style, titles: this.titles, above: this.above } = prepared.get() );
		this.doubt = new Doubt( context.isOther );
		this.plain = new PlainLines( this.style, context, builder, this.doubt );
	}

	public get isPage(): boolean {
		return this.style.isPage || this.lines.some( ( { bullets } ) => bullets !== '' );
	}

	/** Names that may be taken as a whole, or in two parts. */
	public get hasParts(): boolean {
		return this.style.isSurnameFirst || this.style.isBracketed;
	}

	/** Are there lines that may be people or not? Known once all are read. */
	public get hasOther(): boolean {
		return this.doubt.hasOther;
	}

	/** Is it certain who are people, and what their names are? Known once all are read. */
	public get isCertain(): boolean {
		return this.doubt.isClear && !this.hasParts && this.plain.secrets * 2 <= this.builder.rows.length;
	}

	public readAll(): void {
		const heading = headingLine( this.lines, this.context.words );
		for ( const line of this.lines ) {
			if ( line === heading ) {
				this.builder.remark( 'header', line.line, line.text, line.lastLine );
				continue;
			}
			if ( this.builder.overflow !== null ) {
				return;
			}
			if ( line.isMarkup ) {
				this.builder.remark( 'markup', line.line, line.text, line.lastLine );
			} else if ( this.isTitle( line ) ) {
				this.builder.remark( this.titles.get( line )?.code ?? 'header', line.line, line.text, line.lastLine );
			} else if ( !isBlank( line.text ) ) {
				this.readLine( line );
			}
		}
	}

	private isTitle( line: Line ): boolean {
		const titles = this.titles.get( line );
		if ( !titles ) {
			return false;
		}
		return titles.isSure || this.doubt.isRather( titles.isLikely );
	}

	private readLine( line: Line ): void {
		// Below people, what a colon leads to may be anything: `Agenda:`.
		const isBelow = !this.style.isPage && this.builder.rows.length > 0;
		this.doubt.isClear = this.doubt.isClear && !( isBelow && LEADING.test( line.plain ) );
		const nobody = ( code: RemarkCode = 'no-name' ): void => (
			this.builder.remark( code, line.line, line.text, line.lastLine )
		);
		const isOut = this.isOut( line );
		if ( isOut || this.isAside( line ) ) {
			nobody( isOut ? 'struck' : 'no-name' );
			return;
		}
		const linked = linkedIn( line, this.style.templates );
		if ( linked ) {
			const [ email = '' ] = linked.length === 1 && line.markup ? emailsIn( line.markup.rest, this.context.words ) : [];
			linked.forEach( ( username ) => (
				this.builder.addLinked( line.line, line.lastLine, username, email, line.text )
			) );
			return;
		}
		const text = this.withoutMarks( line );
		const found = this.addStranger( line ) || text !== '' && this.plain.add( line, text ) > 0;
		if ( !found ) {
			nobody();
		}
	}

	/** Is it empty, quoted, a reply, or what a list of definitions defines? */
	private isAside( { plain, signed, text, bullets, markup }: Line ): boolean {
		const { hasItems, isQuoted, hasBulletedReplies } = this.style;
		return NO_LETTER.test( plain ) && signed === null ||
			hasItems && !isQuoted && QUOTED.test( text ) && this.doubt.isRather() ||
			this.style.areOwnPages && markup?.areSubpages === true && this.doubt.isRather() ||
			hasBulletedReplies && bullets.endsWith( ':' ) || bullets.startsWith( ';' ) && markup?.names.length !== 1;
	}

	private isOut( { isOut, isStruck, plain }: Line ): boolean {
		const isAll = isStruck && isBlank( trimMarks( plain ) );
		if ( isOut !== 'perhaps' || isAll || NO_LETTER.test( plain ) ) {
			return isAll || isOut !== 'no';
		}
		return this.doubt.isRather();
	}

	/** Adds who signed with a link to a namespace that is not known here. */
	private addStranger( { signed, markup, line, lastLine, text }: Line ): boolean {
		const [ , name ] = signed && markup?.others ? STRANGER.exec( signed.before.slice( -300 ) ) || [] : [];
		if ( name === undefined || IP_FIRST.test( name ) ) {
			return false;
		}
		this.doubt.isClear = false;
		this.builder.addLinked( line, lastLine, name, '', text );
		return true;
	}

	private isAbove( line: Line ): boolean {
		return this.style.isPage && this.above.has( line ) && this.doubt.isRather();
	}

	/** The line without list marks, signature and brackets that only came along. */
	private withoutMarks( line: Line ): string {
		const { style } = this;
		const { signed, markup, plain } = line;
		if ( signed ) {
			return signerOf( line, signed, style, this.context.titles );
		}
		const isItem = isListItem( line, style.isNumbered );
		const isLone = !isItem && !/[@＠]/.test( plain );
		const isBeside = isLone && style.hasItems && ( style.isPage || style.isNumbered );
		const isUnsigned = isLone && ( style.isMostlySigned || style.areMostlyItems );
		const isNobody = isBeside ? !this.isAbove( line ) : isUnsigned && this.doubt.isRather();
		if ( markup && markup.others > 0 || isNobody ) {
			return '';
		}
		return bareText( line, style );
	}
}
