import type { Cancellation } from '../../contract/service';
import { candidates } from '../../names/alternatives';
import { placeOf } from '../../names/place-of';
import type { ListService } from '../list-service';
import type { Row } from '../row';

/** How many are put forward. */
const ENOUGH = 3;

/**
 * Names like that of the row that are really free.
 *
 * @param lists
 * @param row
 * @param others Canonical names that other rows of the list have
 * @param year Of now or of the event, for names with it; undefined: none
 * @param source
 * @throws WikiError
 */
export async function freeNames(
	lists: ListService, row: Row, others: ReadonlySet<string>, year: number | undefined, source: Cancellation
): Promise<string[]> {
	const about = {
		realname: row.request.realname, place: placeOf( row.extra ), ...( year === undefined ? {} : { year } )
	};
	const names = candidates( row.canonical, about ).filter( ( candidate ) => !others.has( candidate ) );
	const answers = await lists.checkNames( names, source );
	const canonical = names.flatMap( ( name ) => {
		const check = answers.get( name );
		return check?.kind === 'free' && !others.has( check.canonical ) ? [ check.canonical ] : [];
	} );
	const free: string[] = [];
	for ( const name of new Set( canonical ) ) {
		if ( ( await lists.checkOverridable( name, source ) ).length === 0 ) {
			free.push( name );
		}
		if ( free.length === ENOUGH ) {
			break;
		}
	}
	return free;
}
