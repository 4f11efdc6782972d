/** Packages without types of their own; only what the tests use. */

declare module 'mock-mediawiki';

declare module 'eslint' {
	export class ESLint {
		public constructor( options: object );
		public lintText(
			code: string, options: { filePath: string }
		): Promise<Array<{ messages: Array<{ ruleId: string | null; message: string }> }>>;
	}
}
