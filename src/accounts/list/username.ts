/** What a wiki's own rules for names depend on. */
export interface NameRules {
	/** The wiki's names and aliases of the namespaces User and User talk; the English ones are known. */
	userNamespaces?: readonly string[];
	/** The wiki's content language, because Turkish and its kin write i as İ. */
	language?: string;
	/** siprop=autocreatetempuser, `matchPatterns`, e.g. `~$1`; `~2026-…` is always taken for temporary. */
	temporaryPatterns?: readonly string[];
}

/** Why a name cannot be. `characters` comes with those that are in the way. */
export type NameProblem = 'empty' | 'characters' | 'address' | 'temporary' | 'long' | 'form';

export type NameVerdict =
	{ canonical: string; problem: null } |
	{ canonical: ''; problem: NameProblem; characters: string };

/** Takes away what only came along in copying: prefixes, marks of direction, quotes around it, brackets of a link. */
export function cleanName( text: string, rules: NameRules = {} ): string {
	throw new Error( `Not there yet: ${ text.length }, ${ rules.language ?? '' }` );
}

/**
 * The name that the wiki would make of it, as far as that can be told without asking.
 *
 * Sources: core's includes/user/UserNameUtils.php, getCanonical(), isValid(), isCreatable(), and
 * includes/title/MediaWikiTitleCodec.php, splitTitleString().
 *
 * @param name
 * @param rules
 */
export function canonicalName( name: string, rules: NameRules = {} ): NameVerdict {
	throw new Error( `Not there yet: ${ name.length }, ${ rules.language ?? '' }` );
}
