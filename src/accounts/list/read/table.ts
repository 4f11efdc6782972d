import { visible } from '../../names/characters';
import { unicodePattern } from '../../names/unicode-pattern';
import { restore } from '../formula';
import { readAddressee } from './addresses';
import { FLIPPED, isAnswer, isEmail } from './cell-kinds';
import type { TableRecord } from './delimited';
import { readMarkup } from './markup';
import { MODE_WORDS, saying, type PeopleBuilder, type Person } from './people-builder';
import { isBlank } from './plain-text';
import type { ColumnMeaning, ExtraCell } from './reading';
import { meaningsOf, SAMPLE, type Section, type Table, type TableContext } from './sections';
import { findSeveral, type SeveralCells } from './several';
import { markPlace } from './sheet';
import { usernameReader, type SaidName } from './username-cells';

/** Vietnamese and Hungarian: the family comes first, as in a name that is written as one. */
const FAMILY_FIRST = /^\s*(?:họ|vezetéknév|családnév)/iu;

/** A whole name out of its parts; in scripts without spaces between words the family comes first. */
function wholeName( first: string, last: string, isFamilyFirst = false ): string {
	if ( isFamilyFirst ) {
		return `${ last } ${ first }`.trim();
	}
	const isJoined = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test( first + last );
	return ( isJoined ? last + first : `${ first } ${ last }` ).trim();
}

/** Do the real names stand there as `Lovelace, Ada`? */
function areFlipped( cells: readonly string[] ): boolean {
	const names = cells.filter( ( cell ) => !isBlank( cell ) ).slice( 0, SAMPLE );
	return names.length > 1 && names.filter( ( cell ) => FLIPPED.test( cell.trim() ) ).length > names.length * 0.8;
}

function flipped( name: string ): string {
	const [ , last = '', first = '' ] = FLIPPED.exec( name.trim() ) || [];
	return last ? wholeName( first, last ) : name;
}

/** What is to be seen of links that lead to nobody. */
const unlinked = ( cell: string ): string => (
	cell.replace( /\[\[([^[\]]{1,600})\]\]/gu, ( _, link: string ) => link.split( '|' ).pop() || '' )
);

const filledCells = ( { cells }: TableRecord ): number => cells.filter( ( cell ) => !isBlank( cell ) ).length;

/** A first name alone in a row, where the others have a last name and more, is nobody's. */
function isHalfName( record: TableRecord, columns: readonly ColumnMeaning[], { rows }: Section ): boolean {
	const at = record.cells.findIndex( ( cell ) => !isBlank( cell ) );
	const isPart = ( columns[ at ] === 'firstname' || columns[ at ] === 'lastname' ) &&
		columns.includes( 'firstname' ) && columns.includes( 'lastname' );
	return isPart && filledCells( record ) === 1 &&
		rows.slice( 0, SAMPLE ).filter( ( row ) => filledCells( row ) > 2 ).length > 1;
}

/** What stands in a column that no account needs. */
function extraCell( { headings, sheet }: Section, column: number, cell: string ): ExtraCell {
	const plain = ( text: string ): string => ( sheet ? restore( text ) : text.trim() );
	return { heading: visible( plain( headings?.cells[ column ] || '' ) ), column, value: plain( cell ) };
}

/** `van der`, `de`, `von`: small words alone. */
const PARTICLE = unicodePattern( String.raw`^(?:\p{Ll}+['’]?\s?){1,3}$` );

/** The column beside a last name that has nothing but what stands before it (“Tussenvoegsel”); -1: there is none. */
function particleColumn( { rows }: Section, columns: readonly ColumnMeaning[] ): number {
	const [ first, last ] = ( [ 'firstname', 'lastname' ] as const ).map( ( part ) => columns.indexOf( part ) );
	const areKnown = first !== undefined && last !== undefined && first >= 0 && last >= 0;
	return !areKnown ? -1 : columns.findIndex( ( meaning, column ) => {
		const cells = meaning === 'unused' && Math.abs( column - last ) === 1 ?
			rows.slice( 0, SAMPLE ).map( ( row ) => ( row.cells[ column ] || '' ).trim() ).filter( ( cell ) => cell !== '' ) : [];
		return cells.length > 0 && cells.every( ( cell ) => PARTICLE.test( cell ) && !isAnswer( cell ) );
	} );
}

/** The record with what stands before the last name in its column. */
function withParticle( record: TableRecord, particle: number, last: number ): TableRecord {
	const before = saying( record.cells[ particle ] || '' );
	return before === '' ? record : {
		...record, cells: record.cells.map( ( cell, column ) => ( column === last ? `${ before } ${ cell }` : cell ) )
	};
}

type PersonInParts = Person & { first: string; last: string };

function linkedName( cell: string, { titles }: TableContext ): string | undefined {
	const { names, calls } = readMarkup( cell, titles );
	return names[ 0 ] ?? calls[ 0 ]?.names[ 0 ];
}

/** Whom a cell for a name links to is the person; what else it links to is not. */
function takeLinks( person: Person, context: TableContext ): void {
	const { realname = '' } = person;
	if ( /\[\[|\{\{/.test( realname ) ) {
		const linked = linkedName( realname, context );
		person.username = person.username || linked || '';
		person.realname = linked === undefined ? unlinked( realname ) : '';
	}
	const { username = '' } = person;
	if ( /\[\[|\{\{|https?:/.test( username ) ) {
		person.username = linkedName( username, context ) ?? unlinked( username );
	}
}

/** An address in a cell for names is the person's, unless there is another. */
function takeAddress( person: Person, { words }: TableContext ): void {
	const { username = '', email = '', realname = '' } = person;
	if ( /[@＠]/.test( username.slice( 1 ) ) ) {
		const addressee = readAddressee( username.replace( /\n/g, ' ' ), words );
		const isSame = email === '' || addressee.email.toLowerCase() === email.toLowerCase();
		if ( addressee.email !== '' && ( isSame || addressee.name !== '' ) ) {
			person.username = addressee.name;
			person.email = email || addressee.email;
		}
	} else {
		person.username = username.replace( /\s*\n\s*/g, ' ' );
	}
	if ( isEmail( realname ) ) {
		person.realname = '';
	}
}

/** The column in which several people stand in a cell; null: there is none. Nobody gets the address of another. */
function severalIn(
	{ rows, sheet }: Section, columns: readonly ColumnMeaning[], { titles }: TableContext
): SeveralCells & { column: number } | null {
	const named = columns.flatMap( ( meaning, place ) => (
		meaning === 'username' || meaning === 'realname' ? [ place ] : []
	) );
	const [ column = -1 ] = named;
	const hasAddresses = rows.some( ( { cells } ) => !isBlank( cells[ columns.indexOf( 'email' ) ] || '' ) );
	const isPossible = named.length === 1 && !sheet && !hasAddresses && !columns.includes( 'password' );
	const several = isPossible ? findSeveral( rows.map( ( { cells } ) => cells[ column ] || '' ), titles ) : null;
	return several && { ...several, column };
}

/** A record for each of the people in one. */
function peopleIn( record: TableRecord, { column, peopleOf }: SeveralCells & { column: number } ): TableRecord[] {
	return peopleOf( record.cells[ column ] || '' ).map( ( name ) => (
		{ ...record, cells: record.cells.map( ( cell, index ) => ( index === column ? name : cell ) ) }
	) );
}

/** Adds the people of a table. */
export class TablePeople {
	private readonly secret = new Map<Section, readonly boolean[]>();
	/** Who has an address, and in which section. */
	private readonly known = new Map<string, Section>();
	/** Are there usernames that may be something else? */
	public hasDoubtful = false;

	public constructor(
		private readonly context: TableContext,
		private readonly builder: PeopleBuilder,
		private readonly delimiter: string
	) {}

	/**
	 * @param table
	 * @param table.sections
	 * @param way
	 * @param way.variant Which of the ways to take the columns
	 * @param way.isOther Are those taken for people who are more likely titles, and the other way round?
	 * @param way.isBare Are usernames left out that may be explanations?
	 */
	public addAll(
		{ sections }: Table, { variant, isOther, isBare }: { variant: number; isOther: boolean; isBare: boolean }
	): void {
		for ( const section of sections ) {
			for ( const record of [ ...section.above, ...( section.headings ? [ section.headings ] : [] ) ] ) {
				this.builder.remark( 'header', record.line, this.textOf( record ), record.lastLine );
			}
			for ( const record of section.totals ) {
				this.builder.remark( 'total', record.line, this.textOf( record ), record.lastLine );
			}
			const columns = meaningsOf( section, variant );
			const flips = areFlipped( section.rows.map( ( { cells } ) => cells[ columns.indexOf( 'realname' ) ] || '' ) );
			const headings = section.headings?.cells || [];
			const readUsername = usernameReader( columns, headings, section.rows, this.context.words, isBare );
			const several = isBare ? null : severalIn( section, columns, this.context );
			this.hasDoubtful = this.hasDoubtful || several?.isSure === false;
			const particle = particleColumn( section, columns );
			const last = columns.indexOf( 'lastname' );
			for ( const record of section.rows ) {
				if ( this.builder.overflow !== null ) {
					return;
				}
				const { groupTitles, found, absent } = section;
				if ( absent.has( record ) && !isOther ) {
					this.builder.remark( 'absent', record.line, this.textOf( record ), record.lastLine );
				} else if ( groupTitles.has( record ) && ( found.isSure || found.isLikely !== isOther ) ) {
					this.builder.remark( 'header', record.line, this.textOf( record ), record.lastLine );
				} else {
					for ( const part of several ? peopleIn( record, several ) : [ record ] ) {
						this.addRecord( withParticle( part, particle, last ), columns, section, flips, readUsername );
					}
				}
			}
		}
	}

	private textOf( record: TableRecord ): string {
		return record.cells.join( this.delimiter || ' ' );
	}

	/** The columns of which nothing is carried through, whatever the person says of them. */
	private secretColumns( section: Section ): readonly boolean[] {
		let found = this.secret.get( section );
		if ( !found ) {
			const headings = section.headings?.cells || [];
			// What is in a sheet of ours was looked at when it came.
			found = section.plans.stats.map( ( { isSecret }, column ) => (
				isSecret && !section.sheet || this.context.words.isSecret( headings[ column ] || '' )
			) );
			this.secret.set( section, found );
		}
		return found;
	}

	private addRecord(
		record: TableRecord, columns: readonly ColumnMeaning[], section: Section, flips: boolean,
		readUsername: ReturnType<typeof usernameReader>
	): void {
		const { line, lastLine, cells } = record;
		const person: PersonInParts = { first: '', last: '' };
		const extra: ExtraCell[] = [];
		const surplus: string[] = [];
		const isSecret = this.secretColumns( section );
		// In our own sheet, what is the organizer's stands beyond the mark.
		const mark = section.sheet ? markPlace( section.headings?.cells || [] ) : -1;
		cells.forEach( ( cell, column ) => {
			const isBeyond = section.headings !== null && column >= section.headings.cells.length;
			const meaning = isBeyond && columns[ column ] === 'unused' ? undefined : columns[ column ];
			if ( meaning === undefined || meaning === 'unused' ) {
				// Several lines with separators may be people, swallowed for want of a quotation mark.
				const hasLines = this.delimiter && cell.includes( '\n' ) && cell.includes( this.delimiter );
				if ( !isBlank( cell ) && ( meaning === undefined || hasLines ) ) {
					surplus.push( cell );
				}
				if ( !isBlank( cell ) && meaning === 'unused' && column > mark && !isSecret[ column ] ) {
					extra.push( extraCell( section, column, cell ) );
				}
			} else {
				this.readCell( meaning, section.sheet ? restore( cell ) : cell, person, section.sheet, line );
				if ( meaning === 'realname' && flips ) {
					person.realname = flipped( person.realname || '' );
				}
			}
		} );
		if ( record.broken ) {
			this.builder.remark( 'broken-quotes', line, this.textOf( record ) );
		}
		const { first, last, ...asked } = person;
		if ( first || last ) {
			const heading = section.headings?.cells[ columns.indexOf( 'lastname' ) ] ?? '';
			asked.realname = wholeName( first, last, FAMILY_FIRST.test( heading ) );
		}
		const carried = extra.filter( ( { value } ) => value !== asked.password );
		if ( carried.length > 0 ) {
			asked.extra = carried;
		}
		if ( section.sheet ) {
			this.builder.add( line, lastLine, asked, true );
			return;
		}
		this.readName( asked, ( name ) => readUsername( name, cells ) );
		if ( isHalfName( record, columns, section ) ) {
			this.builder.remark( 'header', line, this.textOf( record ), lastLine );
			return;
		}
		const isNobody = !asked.username && !asked.email && !asked.realname;
		if ( isNobody && asked.password ) {
			this.builder.add( line, lastLine, asked );
		} else if ( this.isKnown( asked, section ) ) {
			this.builder.remark( 'again', line, this.textOf( record ), lastLine );
		} else {
			this.builder.addOrRemark( line, lastLine, asked, this.textOf( record ) );
		}
		if ( surplus.length > 0 && !isNobody ) {
			this.builder.remark( 'extra-cells', line, surplus.join( this.delimiter || ' ' ), lastLine );
		}
	}

	/** Was somebody of this name and address, or of this username, in an earlier section? */
	private isKnown( { username = '', email = '', realname = '' }: Person, section: Section ): boolean {
		const key = [ username, email, realname ].join( '\n' );
		const earlier = this.known.get( key ) ?? section;
		this.known.set( key, earlier );
		return ( email !== '' || username !== '' ) && earlier !== section;
	}

	private readCell(
		meaning: Exclude<ColumnMeaning, 'unused'>, cell: string, person: PersonInParts, isOwn: boolean, line: number
	): void {
		switch ( meaning ) {
			case 'firstname':
				person.first = saying( cell );
				break;
			case 'lastname':
				// Some have two, in columns of their own.
				person.last = `${ person.last } ${ saying( cell ) }`.trim();
				break;
			case 'mode':
				this.readMode( cell, person, line );
				break;
			case 'username':
			case 'email':
			case 'realname':
				person[ meaning ] = isOwn ? cell : saying( cell );
				break;
			default:
				person[ meaning ] = isOwn ? cell : cell.trim();
		}
	}

	/** A cell for names may hold a link, or the address as well. */
	private readName( person: Person, readUsername: ( name: string ) => SaidName ): void {
		takeLinks( person, this.context );
		takeAddress( person, this.context );
		// Before each in a column of some learning platforms; no username has one.
		const { name, isDoubtful } = readUsername( ( person.username || '' ).replace( /^\s*#+/, '' ) );
		person.username = name;
		this.hasDoubtful = this.hasDoubtful || isDoubtful;
	}

	private readMode( cell: string, person: Person, line: number ): void {
		const mode = MODE_WORDS.get( cell.trim().toLowerCase() );
		if ( mode ) {
			person.mode = mode;
		} else if ( !isBlank( cell ) ) {
			this.builder.remark( 'unknown-mode', line, cell );
		}
	}
}
