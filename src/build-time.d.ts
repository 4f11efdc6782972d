/** The style sheets of src/ui/ in one, made by build.mjs. */
declare module 'accountcreator-styles' {
	const styles: string;
	export default styles;
}

declare namespace mw.libs {
	/** Set when the core has run. */
	let accountCreator: boolean | undefined;
}
