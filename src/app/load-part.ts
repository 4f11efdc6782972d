import type { PartName, Parts } from './parts';

/** The address of a page, beside the program's own, as it stands. */
export const rawAddress = ( file: string, ctype: string ): string => mw.util.getUrl(
	`User:${ mw.config.get( 'wgUserName' ) }/AccountCreator-${ file }`, { action: 'raw', ctype }
);

const imports: { readonly [ Name in PartName ]: () => Promise<Parts[ Name ]> } = {
	checks: () => import( './checks-part' ),
	choice: () => import( './choice-part' ),
	steps: () => import( './steps-part' ),
	words: () => import( './words-part' ),
	read: () => import( './read-part' ),
	table: () => import( './table-part' ),
	list: () => import( './list-part' ),
	after: () => import( './after-part' ),
	desk: () => import( './desk-part' ),
	draft: () => import( './draft-part' ),
	presets: () => import( './presets-part' ),
	follow: () => import( './follow-part' ),
	mine: () => import( './mine-part' ),
	files: () => import( './files-part' ),
	sources: () => import( './sources-part' )
};

/**
 * A part of the program that not everybody needs. In the user script, which is one file, it is there already; in the
 * gadget the build takes load-part-gadget.ts instead.
 *
 * @param name
 * @return What the part exports, the same at every call
 * @throws PartError in the gadget, see there; partProblemText() tells the person
 */
export function loadPart<Name extends PartName>( name: Name ): Promise<Parts[ Name ]> {
	return imports[ name ]();
}
