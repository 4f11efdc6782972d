import type { Creation, RowRemark } from '../row';

/**
 * Parameters of what is said of a taken name, as far as the wiki tells: when the account was created and who created it
 * for somebody else, how many edits it has and its home wiki; '' where one of a pair is not told.
 */
export function creationParameters( canonical: string, creation: Creation | null ): RowRemark[ 'parameters' ] {
	return creation ? [
		creation.at ?? '', creation.createdBy === canonical ? '' : creation.createdBy,
		...( creation.edits === undefined ? [] : [ creation.edits, creation.home ?? '' ] )
	] : [];
}
