import { KNOWN_OVERRIDES, meaningOf } from '../contract/codes';
import type { FieldDeclaration, RequestDeclaration } from '../contract/declarations';
import { isOverride, overrideFor } from '../contract/form';
import { outcomeOf, type Row, type RowRemark } from './row';

/**
 * Does the box allow for one account what is otherwise refused? One that has to be ticked for every account is a
 * question to all, whatever it is called.
 */
export function isRowOverride( { name, type, optional }: FieldDeclaration ): boolean {
	return type === 'checkbox' && optional && isOverride( name );
}

/** May the account be created in spite of this? Boxes that the table of codes does not know may be for anything. */
export function isOverridden( { code, override }: RowRemark, chosen: readonly string[] ): boolean {
	return override !== null ? chosen.includes( override ) :
		code === 'name-forbidden' && chosen.some( ( name ) => !KNOWN_OVERRIDES.includes( name ) );
}

/** The code with which it was refused, where nothing but a box may mend that, '' for none; null: it was not. */
function refusalOf( row: Row ): string | null {
	const outcome = outcomeOf( row );
	if ( outcome?.kind === 'refused' ) {
		const { stops, name, field } = meaningOf( outcome.code );
		return stops === 'row' && name !== 'taken' && ( field === null || field === 'username' ) ? outcome.code : null;
	}
	return row.remarks.some( ( { code, override } ) => code === 'name-forbidden' && override === null ) ? '' : null;
}

/**
 * The boxes to offer for a row beside those of its remarks: what was chosen for it, and where it was refused, the one
 * that is for that; where none is known to be, all of which nothing is known but the wiki's labels.
 */
export function rowOverrides( row: Row, requests: readonly RequestDeclaration[] ): FieldDeclaration[] {
	const refusal = refusalOf( row );
	if ( refusal === null && row.overrides.length === 0 ) {
		// As of nearly all in a long list.
		return [];
	}
	const known = refusal === null ? null : overrideFor( refusal, requests );
	return requests.flatMap( ( { fields } ) => fields ).filter( ( field ) => {
		const { name } = field;
		const isMeant = known === null ? refusal !== null && !KNOWN_OVERRIDES.includes( name ) : name === known;
		return isRowOverride( field ) && ( isMeant || row.overrides.includes( name ) ) &&
			row.remarks.every( ( { override } ) => override !== name );
	} );
}
