/** The style sheets of src/ui/ in one, made by build.mjs. */
declare module 'accountcreator-styles' {
	const styles: string;
	export default styles;
}

declare namespace mw.libs {
	/** What the core shares with AccountCreator-many.js, by file; set when the core has run. */
	let accountCreator: Record<string, unknown> | undefined;
	/** What AccountCreator-many.js holds; set when it has run. */
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an import would make this file a module
	let accountCreatorMany: typeof import( './app/list-part' ) | undefined;
}
