import { ESLint } from 'eslint';

/** One for all: reading the configuration and the types takes it seconds. */
const eslint = new ESLint( {
	// Rules with type information want a file that TypeScript knows, and these do not exist.
	overrideConfig: { overrides: [ { files: [ '*.ts' ], extends: [ 'plugin:@typescript-eslint/disable-type-checked' ] } ] }
} );

/** Lints code as if it stood in the file, and gives the rules that it breaks. */
async function brokenRules( file: string, code: string ): Promise<string[]> {
	const [ result ] = await eslint.lintText( code + '\n', { filePath: file } );
	return ( result?.messages ?? [] ).map( ( { ruleId, message } ) => ruleId ?? message );
}

describe( 'the walls between the rooms', () => {
	it.each( [
		[ 'src/accounts/x.ts', '../wiki/wiki-api' ],
		[ 'src/accounts/x.ts', '../i18n/en.json' ],
		[ 'src/accounts/x.ts', '../app/loader' ],
		[ 'src/wiki/x.ts', '../i18n/en.json' ],
		[ 'src/wiki/x.ts', '../app/creator' ],
		[ 'src/ui/x.ts', '../wiki/wiki-api' ],
		[ 'src/ui/x.ts', '../app/creator' ],
		[ 'src/app/creator.ts', '../entries/userscript' ],
		[ 'src/app/loader.ts', '../accounts/contract/codes' ],
		[ 'src/entries/x.ts', '../accounts/contract/codes' ],
		[ 'src/accounts/contract/x.ts', '../one/one' ],
		[ 'src/accounts/contract/x.ts', '../list/row' ],
		[ 'src/accounts/names/x.ts', '../one/one' ],
		[ 'src/accounts/steps/x.ts', '../one/one' ],
		[ 'src/accounts/one/x.ts', '../list/row' ],
		[ 'src/accounts/list/x.ts', '../one/one' ],
		[ 'src/accounts/list/read/x.ts', '../check/checker' ],
		[ 'src/accounts/list/check/x.ts', '../create/batch' ],
		[ 'src/accounts/list/create/x.ts', '../after/export' ],
		[ 'src/accounts/list/keep/x.ts', '../check/checker' ]
	] )( '%s does not import %s', async ( file, imported ) => {
		const rules = await brokenRules( file, `import thing from '${ imported }';\n\nexport const it = thing;` );
		expect( rules ).toContain( 'import/no-restricted-paths' );
	} );

	it.each( [
		[ 'src/wiki/x.ts', '../accounts/contract/codes' ],
		[ 'src/ui/x.ts', '../accounts/contract/codes' ],
		[ 'src/ui/x.ts', '../i18n/en.json' ],
		[ 'src/app/creator.ts', '../wiki/wiki-api' ],
		[ 'src/app/creator.ts', '../accounts/contract/codes' ],
		[ 'src/entries/gadget.ts', '../app/loader' ],
		[ 'src/accounts/one/x.ts', '../contract/codes' ],
		[ 'src/accounts/list/read/x.ts', '../../names/username' ],
		[ 'src/accounts/list/create/x.ts', '../row' ]
	] )( '%s may import %s', async ( file, imported ) => {
		const rules = await brokenRules( file, `import thing from '${ imported }';\n\nexport const it = thing;` );
		expect( rules ).not.toContain( 'import/no-restricted-paths' );
	} );

	it( 'the loader imports no package either', async () => {
		expect( await brokenRules( 'src/app/loader.ts', "import thing from 'papaparse';\n\nexport const it = thing;" ) )
			.toContain( 'no-restricted-syntax' );
	} );

	it.each( [
		[ 'src/accounts/x.ts', 'export const it = mw.config;' ],
		[ 'src/accounts/x.ts', 'export const it = document.title;' ],
		[ 'src/accounts/x.ts', 'export const it = sessionStorage;' ],
		[ 'src/accounts/x.ts', "export const it = fetch( '/' );" ],
		[ 'src/wiki/x.ts', 'export const it = document.title;' ],
		[ 'src/wiki/x.ts', 'export const it = OO.ui;' ],
		[ 'src/ui/x.ts', "export const it = fetch( '/' );" ]
	] )( '%s does not say %s', async ( file, code ) => {
		expect( await brokenRules( file, code ) ).toContain( 'no-restricted-globals' );
	} );

	it( 'ui does not know the API', async () => {
		expect( await brokenRules( 'src/ui/x.ts', 'export const it = new mw.Api();' ) ).toContain( 'no-restricted-properties' );
	} );

	it( 'no function is longer than 62 lines', async () => {
		const long = ( lines: number ): string => `export function it(): void {\n${ '\tfirst();\n'.repeat( lines - 2 ) }}`;
		expect( await brokenRules( 'src/accounts/x.ts', long( 62 ) ) ).not.toContain( 'max-lines-per-function' );
		expect( await brokenRules( 'src/accounts/x.ts', long( 63 ) ) ).toContain( 'max-lines-per-function' );
	} );
} );
