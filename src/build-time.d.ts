/** The style sheets of src/ui/ in one, made by build.mjs. */
declare module 'accountcreator-styles' {
	const styles: string;
	export default styles;
}

declare namespace mw.libs {
	/** A part of the gadget as its page enters itself; see build-parts.mjs. */
	interface AccountCreatorPart {
		/** The parts that it builds upon, each with the hash of its contents. */
		on: Record<string, string>;
		contents: string;
		run: () => unknown;
		modules?: unknown[];
	}

	/**
	 * Set when the core, or the user script, has run. `version` is for people and other scripts to compare. `translate`
	 * gives texts in the person's language, where that is not English: ui/shared/translator.ts.
	 */
	let accountCreator: {
		version: string;
		parts: Record<string, AccountCreatorPart>;
		translate?: ( this: void, key: string, english: string ) => string;
	} | undefined;

	/**
	 * Set by AccountCreator-ahead.js. Takes the parameters of a question, without those of answerFormat(), and gives
	 * what the wiki answers to it: null where it does not; undefined where it was not asked, or long ago, or is taken.
	 */
	let accountCreatorAhead: undefined | (
		( this: void, question: Readonly<Record<string, string>> ) => PromiseLike<unknown> | undefined
	);
}
