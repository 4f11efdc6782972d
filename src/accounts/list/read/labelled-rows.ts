/** Several people behind what they have in common, row by row: `Team Otter: Ruth, Bo, Xia`. */

import { saysAbsent, saysNo } from './absence';
import type { SourceLine } from './prepared-lines';
import { readItem } from './list-marks';
import { isBlank } from './plain-text';
import type { TableContext } from './sections';
import { severalNames } from './several';

export interface LabelledRows {
	/** The people, each in a line of its own. */
	people: SourceLine[];
	/** The same for who may be the people in place of those; null: nobody. */
	others: SourceLine[] | null;
}

const ROW = /^([^:：,;、，|\t@＠]{1,60}?)\s*(?:[:：]|\s[–—-]\s|\s(?:-+>|=>?|→|⇒)\s|\t)\s*(\S.*)$/u;

/** Longer lists have no such rows. */
const MOST_ROWS = 1000;

/** `Team 1`, `Team 2`; `Group A`, `Group B` */
function areCounted( labels: readonly string[] ): boolean {
	const bare = new Set( labels.map( ( label ) => label.replace( /\d+|(?:^|\s)\S(?=\s|$)/gu, '#' ) ) );
	return bare.size === 1 && [ ...bare ].join( '' ).includes( '#' );
}

/** `Team Otter`, `Team Fox`, but `Dr. Otter`, `Dr. Fox` as well */
function haveCommon( labels: readonly string[] ): boolean {
	const words = labels.map( ( label ) => label.toLowerCase().split( /\s+/u ) );
	const isShared = ( pick: ( all: readonly string[] ) => string | undefined ): boolean => (
		words.every( ( all ) => all.length > 1 && pick( all ) === pick( words[ 0 ] || [] ) )
	);
	return isShared( ( all ) => all[ 0 ] ) || isShared( ( all ) => all[ all.length - 1 ] );
}

/** @return null where the lines are no such rows */
export function readLabelledRows( lines: readonly SourceLine[], { words, ands }: TableContext ): LabelledRows | null {
	const filled = lines.filter( ( { text } ) => !isBlank( text ) );
	const isCounted = filled.length > 1 && filled.length <= MOST_ROWS;
	if ( !isCounted || filled.some( ( { text } ) => /[@＠]|\[\[|\{\{|https?:/.test( text ) ) ) {
		return null;
	}
	const rows = filled.map( ( line ) => {
		const [ , label = '', list = '' ] = ROW.exec( readItem( line.text.replace( /^[*#]+\s*/, '' ) ).numbered ) || [];
		const last = list.replace( /^.*[,;、，،؛]\s*/u, '' );
		const both = ands.part( last );
		const names = severalNames( both ? `${ list.slice( 0, list.length - last.length ) }${ both.join( ', ' ) }` : list );
		return { line, label: label.trim(), names };
	} );
	const counts = rows.map( ( { names } ) => names.length );
	const labels = rows.map( ( { label } ) => label );
	const all = rows.flatMap( ( { names } ) => names );
	const meaningOf = ( text: string ): string => ( words.isHeading( text ) && words.score( text )?.meaning ) || 'unused';
	// `Members: Cy, Di` names people, `Name: Cy` is one of what is said of somebody.
	const isLabel = ( label: string, count: number ): boolean => label !== '' &&
		( meaningOf( label ) === 'unused' || meaningOf( label ) === 'name' && count > 1 );
	const areLabels = new Set( labels ).size === rows.length &&
		labels.every( ( label, index ) => isLabel( label, counts[ index ] ?? 0 ) );
	const areSeveral = counts.some( ( count ) => count > 1 );
	if ( !areLabels || counts.includes( 0 ) || !areSeveral || meaningOf( all[ 0 ] ?? '' ) !== 'unused' ) {
		return null;
	}
	const peopleOf = ( of: typeof rows ): SourceLine[] => (
		of.flatMap( ( { line, names } ) => names.map( ( text ) => ( { ...line, text } ) ) )
	);
	const behind = peopleOf( rows );
	const present = rows.filter( ( { label } ) => !saysAbsent( label, labels ) && !saysNo( label ) );
	if ( present.length > 0 && present.length < rows.length ) {
		return { people: peopleOf( present ), others: behind };
	}
	const before = rows.map( ( { line, label } ) => ( { ...line, text: label } ) );
	// What several have in common is what they do, rather than who they are.
	const areDistinct = new Set( all ).size >= all.length * 0.8;
	const isSure = areCounted( labels ) || haveCommon( labels ) && counts.some( ( count ) => count > 2 );
	return areDistinct ? { people: behind, others: isSure ? null : before } : { people: before, others: behind };
}
