/* eslint-disable security/detect-unsafe-regex -- test/unit/accounts/list/speed.test.ts tries to keep them busy */

import { addresseesIn, hasAddresses } from './addressed-line';
import { isPlaceholderLine, looksSecret } from './cell-kinds';
import type { Doubt } from './doubt';
import {
	ABBREVIATED, ARROW, bracketed, EXPLAINED, HANDLE, handlesIn, inParts, inTwoWays, isProse, isSaid, plainNames, SHORT
} from './names-in-line';
import type { PeopleBuilder, Person } from './people-builder';
import { LEADING, type Line, type ListStyle } from './prepared-lines';
import type { TableContext } from './sections';

/** How to take `Surname, First name`: as one name, or as a real name of two parts. */
export type NameOrder = 'whole' | 'parts';

export interface LinesContext extends TableContext {
	order: NameOrder;
	/** Are those taken for people who are more likely none, and the other way round? */
	isOther: boolean;
}

const TIME_FIRST = /^\d{1,2}[:.h]\d{2}(?![\d.])/;
export const IP_FIRST = /^(?:\d{1,3}\.){3}\d{1,3}(?![\w.])|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}(?!\w)/i;

/** Adds who is in lines without links. */
export class PlainLines {
	/** How many names are perhaps a name and a password. */
	public secrets = 0;

	public constructor(
		private readonly style: ListStyle, private readonly context: LinesContext,
		private readonly builder: PeopleBuilder, private readonly doubt: Doubt
	) {}

	/**
	 * @param line
	 * @param text Of it, without list marks and signature
	 * @return How many they are
	 */
	public add( line: Line, text: string ): number {
		// `Please make accounts for:`, an IP address that signed, and the times of a page's schedule.
		const isSchedule = this.style.hasLinks && ( line.isTimed || TIME_FIRST.test( text ) );
		if ( LEADING.test( text ) || IP_FIRST.test( text ) || isSchedule ) {
			return 0;
		}
		return this.addHandles( line, text ) || ( hasAddresses( text ) ? this.addAddressees( line, text ) :
			line.signed ? this.addSigner( line, text ) : this.addNames( line, text ) );
	}

	private addPerson( { line, lastLine }: Line, person: Partial<Person> ): void {
		this.builder.add( line, lastLine, person );
	}

	private addHandles( line: Line, text: string ): number {
		const { handles, isClear } = handlesIn( text, this.context.ands );
		handles.forEach( ( username ) => this.addPerson( line, { username } ) );
		this.doubt.isClear = this.doubt.isClear && isClear;
		return handles.length;
	}

	private addAddressees( line: Line, text: string ): number {
		const found = addresseesIn( text, this.context.words );
		for ( const { name, email, other, isOut } of found ) {
			if ( isOut && this.doubt.isRather() ) {
				this.builder.remark( 'absent', line.line, `${ name } ${ email }`.trim(), line.lastLine );
			} else {
				// What stands behind an address may be anything.
				const isName = isOut || other === null || this.doubt.isRather();
				this.addPerson( line, { username: isName ? name : other, email } );
			}
		}
		return found.length;
	}

	private addSigner( line: Line, text: string ): number {
		if ( isPlaceholderLine( text ) || isProse( text ) ) {
			return 0;
		}
		const [ , first = '', rest = '' ] = /^(\S+)\s+(\S.*)$/u.exec( text ) || [];
		// `Yes. Ada` or `Prof. Otter`
		const isAnswered = SHORT.test( first ) && !ABBREVIATED.test( first ) && !this.doubt.isRather();
		this.addPerson( line, { username: isAnswered ? rest : text } );
		return 1;
	}

	private addNames( line: Line, text: string ): number {
		// A sign-up sheet and a programme look alike.
		if ( line.isTimed && !this.doubt.isRather() ) {
			return 0;
		}
		const whole = plainNames( text, this.style, this.context );
		const names = inTwoWays( whole, this.style, this.context.ands, () => this.doubt.isRather() );
		for ( const name of names ) {
			// `ada Xk9$mmQ2` may be a name and a password: nothing that everybody may read.
			this.secrets += / /.test( name ) && looksSecret( name.slice( name.lastIndexOf( ' ' ) ) ) ? 1 : 0;
			const person = this.handled( name ) ?? this.explained( name ) ?? this.inParts( name );
			this.addPerson( line, person ?? { username: name } );
		}
		return names.length;
	}

	/** `Zoe -> ZoeEx`, `Zoe (@zoeex)`, `@zoeex Zoe`; a handle that several have is somebody else's. */
	private handled( name: string ): Partial<Person> | null {
		const [ , before, behind ] = ARROW.exec( name ) ?? [];
		if ( before !== undefined && behind !== undefined ) {
			const own = behind.replace( /[)\]]$/, '' );
			return this.doubt.isRather( !this.style.areHandlesShared ) ? bracketed( before, own ) :
				behind === own ? bracketed( own, before ) : { username: before };
		}
		const [ , username, realname = '' ] = HANDLE.exec( name ) ?? [];
		return username !== undefined && this.doubt.isRather() ? { username, realname } : null;
	}

	/** `Zoe (User:ZoeEx)`, `Zoe (no account yet)`, and `Zoe (Graz)` where several have the same. */
	private explained( name: string ): Partial<Person> | null {
		const [ , before = '', said = '' ] = EXPLAINED.exec( name ) ?? [];
		const username = said === '' ? null : this.context.titles.personIn( said, false );
		if ( username !== null ) {
			return { username, realname: before };
		}
		const isExplained = said !== '' && ( this.style.isGrouped || isSaid( said, this.style.isBracketed ) );
		return isExplained && this.doubt.isRather() ?
			{ username: before, extra: [ { heading: '', column: 1, value: said } ] } : null;
	}

	private inParts( name: string ): Partial<Person> | null {
		return this.context.order === 'parts' ? inParts( name, this.style ) : null;
	}
}
