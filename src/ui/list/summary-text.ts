import type { Row } from '../../accounts/list/row';
import { counts } from '../../accounts/list/count-rows';
import type { ListState } from '../../accounts/list/list-state';
import { isOfColleague } from '../../accounts/list/way-in';
import { msg, sentences } from '../shared/messages';

/** A sentence about so many; '' where there are none. */
const about = ( count: number, key: string, ...more: number[] ): string => count > 0 ? msg( key, count, ...more ) : '';

/** What can be created, and how much of it had better be looked at. */
function creatableText( ready: number, warned: number ): string {
	return warned > 0 ? msg( 'accountcreator-summary-warned', ready + warned, warned ) :
		about( ready, 'accountcreator-summary-ready' );
}

/**
 * What a list comes to, in sentences.
 *
 * @param rows
 * @param state
 * @param earlier The accounts of an earlier day of which a sheet was opened that has their passwords
 */
export function summaryText( rows: readonly Row[], state: Pick<ListState, 'stage'>, earlier: readonly Row[] = [] ): string {
	const { kind } = state.stage;
	const {
		unchecked, checking, ready, warned, rejected, already, creating, created, refused, unfinished, unknown, skipped
	} = counts( rows );
	const isCheck = kind === 'check';
	return sentences( [
		isCheck ? creatableText( ready, warned ) :
			msg( 'accountcreator-summary-created', created, rows.length - already ),
		about( rejected + refused, 'accountcreator-summary-rejected' ),
		about( unfinished, 'accountcreator-summary-unfinished' ),
		about( unknown, 'accountcreator-summary-unknown' ),
		about( already, 'accountcreator-summary-already' ),
		about( earlier.length, 'accountcreator-summary-earlier' ),
		about( earlier.filter( isOfColleague ).length, 'accountcreator-summary-others' ),
		about( isCheck ? checking : 0, 'accountcreator-summary-checking' ),
		about( isCheck ? unchecked : 0, 'accountcreator-summary-unchecked' ),
		about( kind === 'results' ? ready + warned + unchecked + creating : 0, 'accountcreator-summary-left' ),
		about( skipped, 'accountcreator-summary-skipped' )
	] );
}
