'use strict';

/** What accounts/ must not know (docs/architecture.md): no wiki, no page, no network, no storage. */
const IMPURE_GLOBALS = [
	'mw', '$', 'jQuery', 'OO', 'window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history',
	'fetch', 'XMLHttpRequest', 'localStorage', 'sessionStorage', 'indexedDB', 'alert', 'confirm', 'prompt', 'event',
	'name'
];

/**
 * @param {string} target What the wall stands around
 * @param {string[]} except What may be imported there, out of src/
 * @return {Object} Zone of import/no-restricted-paths
 */
const wall = ( target, except ) => ( {
	target,
	from: './src',
	except,
	message: 'docs/architecture.md: ui → accounts; wiki → accounts; app → ui, wiki, accounts; entries → app; loader → nothing.'
} );

module.exports = {
	root: true,
	extends: [ 'wikimedia/common' ],
	// tsconfig.json is JSON with comments.
	ignorePatterns: [ 'gadget/', 'test-results/', '.cache/', 'tsconfig.json' ],
	plugins: [ 'import' ],
	settings: {
		'import/resolver': { typescript: { project: 'tsconfig.json' } }
	},
	overrides: [
		{
			files: [ '*.ts' ],
			parserOptions: { project: [ './tsconfig.json', './test/tsconfig.json' ], tsconfigRootDir: __dirname },
			rules: {
				// As in JavaScript (wikimedia/common), so that the project has one style.
				'comma-dangle': [ 'error', 'never' ],
				'@typescript-eslint/array-type': [ 'error', { default: 'array-simple' } ],
				'@typescript-eslint/await-thenable': 'error',
				'@typescript-eslint/consistent-type-imports': 'error',
				'@typescript-eslint/no-explicit-any': 'error',
				'@typescript-eslint/no-floating-promises': 'error',
				'@typescript-eslint/no-misused-promises': 'error',
				'@typescript-eslint/no-non-null-assertion': 'error',
				'@typescript-eslint/no-unnecessary-type-assertion': 'error',
				'@typescript-eslint/switch-exhaustiveness-check': [ 'error', {
					considerDefaultExhaustiveForUnions: true
				} ],
				// TypeScript knows these better than ESLint.
				'no-undef': 'off',
				'no-shadow': 'off',
				'@typescript-eslint/no-shadow': [ 'error', { hoist: 'all' } ],
				'no-use-before-define': 'off',
				'@typescript-eslint/no-use-before-define': [ 'error', { functions: false, typedefs: false } ],
				'no-unused-expressions': 'off',
				'@typescript-eslint/no-unused-expressions': 'error',
				'jsdoc/require-param-type': 'off',
				'jsdoc/require-returns-type': 'off',
				'jsdoc/require-throws-type': 'off',
				'jsdoc/check-param-names': [ 'warn', { disableMissingParamChecks: true } ]
			}
		},
		{
			files: [ 'src/**/*.ts' ],
			extends: [ 'wikimedia/language/es2020', 'wikimedia/mediawiki' ],
			env: { browser: true },
			globals: { mw: 'readonly', $: 'readonly', OO: 'readonly' },
			parserOptions: { sourceType: 'module' },
			rules: {
				// esbuild lowers the syntax, so what is left to guard is the library: ES2020, as in tsconfig.json.
				'es-x/no-modules': 'off',
				'es-x/no-class-instance-fields': 'off',
				'es-x/no-class-static-fields': 'off',
				'es-x/no-logical-assignment-operators': 'off',
				'import/no-restricted-paths': [ 'error', {
					basePath: __dirname,
					zones: [
						wall( './src/accounts', [ './accounts' ] ),
						// Of names/, contract/ takes the types of what a wiki is asked for.
						...Object.entries( {
							contract: [ 'names', 'email' ],
							names: [ 'contract', 'email' ],
							email: [ 'contract', 'names' ],
							steps: [ 'contract', 'names', 'email' ],
							one: [ 'contract', 'names', 'email', 'steps', 'presets' ],
							presets: [ 'contract', 'names' ],
							list: [ 'contract', 'names', 'email', 'steps', 'presets' ],
							mine: [ 'contract', 'list' ]
						} ).map( ( [ room, others ] ) => wall(
							`./src/accounts/${ room }`, [ room, ...others ].map( ( other ) => `./accounts/${ other }` )
						) ),
						// Inside list/, data flows from reading to what comes after, and nothing flows back.
						...Object.entries( {
							read: [ 'check', 'create', 'keep', 'after' ],
							check: [ 'create', 'keep', 'after' ],
							create: [ 'read', 'after' ],
							keep: [ 'read', 'check', 'after' ]
						} ).flatMap( ( [ room, others ] ) => others.map( ( other ) => ( {
							target: `./src/accounts/list/${ room }`,
							from: `./src/accounts/list/${ other }`,
							message: 'docs/architecture.md: read → check → create → after; keep serves create.'
						} ) ) ),
						wall( './src/wiki', [ './wiki', './accounts' ] ),
						wall( './src/ui', [ './ui', './accounts', './i18n' ] ),
						wall( './src/app', [ './app', './ui', './wiki', './accounts', './i18n' ] ),
						wall( './src/app/run-lock.ts', [] ),
						wall( './src/app/browser.ts', [ './accounts' ] ),
						wall( './src/app/list-browser.ts', [ './accounts' ] ),
						wall( './src/app/loader.ts', [] ),
						wall( './src/entries', [ './entries', './app' ] )
					]
				} ],
				// The length of a file says little; what is long in it is to be divided.
				'max-lines-per-function': [ 'error', { max: 62, skipBlankLines: true, skipComments: true } ],
				// A part may load others, load-part.ts names them all, and nothing happens at the time of the import.
				'import/no-cycle': [ 'error', { allowUnsafeDynamicCyclicDependency: true } ]
			}
		},
		{
			files: [ 'src/app/loader.ts' ],
			rules: {
				'no-restricted-syntax': [ 'error', {
					selector: 'ImportDeclaration, ImportExpression',
					message: 'The loader imports nothing.'
				} ]
			}
		},
		{
			files: [ 'src/accounts/**/*.ts' ],
			parserOptions: { project: './src/accounts/tsconfig.json', tsconfigRootDir: __dirname },
			rules: {
				'no-restricted-globals': [ 'error', ...IMPURE_GLOBALS.map( ( name ) => ( {
					name,
					message: 'accounts/ is pure: take it as a parameter or through an interface.'
				} ) ) ]
			}
		},
		{
			files: [ 'src/wiki/**/*.ts' ],
			rules: {
				'no-restricted-globals': [ 'error', ...[ 'document', 'OO' ].map( ( name ) => ( {
					name,
					message: 'wiki/ asks the wiki and shows nothing.'
				} ) ) ]
			}
		},
		{
			files: [ 'src/ui/**/*.ts' ],
			rules: {
				'no-restricted-globals': [ 'error', ...[ 'fetch', 'XMLHttpRequest' ].map( ( name ) => ( {
					name,
					message: 'Only wiki/ asks the wiki.'
				} ) ) ],
				'no-restricted-properties': [ 'error', ...[ 'Api', 'Rest', 'ForeignApi' ].map( ( property ) => ( {
					object: 'mw',
					property,
					message: 'Only wiki/ knows the API.'
				} ) ) ]
			}
		},
		{
			files: [ '*.mjs', '*.cjs', 'test/**', 'playwright.config.ts' ],
			extends: [ 'wikimedia/node', 'wikimedia/language/es2022' ],
			parserOptions: { ecmaVersion: 2022 },
			rules: {
				// Top-level await and console output belong to command-line programs.
				'es-x/no-top-level-await': 'off',
				'n/no-process-exit': 'off',
				'n/no-missing-import': 'off',
				'n/no-unsupported-features/node-builtins': [ 'error', { allowExperimental: true } ],
				'security/detect-child-process': 'off',
				// Tests make patterns of their own names.
				'security/detect-non-literal-regexp': 'off',
				// The texts that these programs search are the project's own.
				'security/detect-unsafe-regex': 'off'
			}
		},
		{
			files: [ '*.mjs' ],
			parserOptions: { sourceType: 'module' }
		},
		{
			files: [ 'test/unit/**' ],
			extends: [ 'wikimedia/jest' ],
			env: { browser: true },
			globals: { mw: 'readonly', $: 'readonly', OO: 'readonly' },
			rules: {
				// The globals are jsdom's here.
				'n/no-unsupported-features/node-builtins': 'off'
			}
		},
		{
			// Much of it runs in the page that is measured.
			files: [ 'test/bench/**' ],
			env: { browser: true },
			globals: { mw: 'readonly' },
			rules: {
				'n/no-unsupported-features/node-builtins': 'off'
			}
		},
		{
			// Last, because the configurations above extend wikimedia/common again.
			files: [ '*.ts', '*.mjs', '*.cjs' ],
			rules: {
				'max-len': [ 'error', {
					code: 120,
					tabWidth: 4,
					ignoreUrls: true,
					ignoreRegExpLiterals: true,
					ignoreStrings: true,
					ignoreTemplateLiterals: true
				} ],
				// Says of a promise that nobody waits for it on purpose (no-floating-promises).
				'no-void': [ 'error', { allowAsStatement: true } ],
				'lines-between-class-members': [ 'error', 'always', { exceptAfterSingleLine: true } ],
				// The API and PHP have names of their own.
				camelcase: [ 'error', { properties: 'never' } ],
				// Opening a file whose name the program made is what a build and a test wiki do.
				'security/detect-non-literal-fs-filename': 'off',
				// A comment that only repeats names and types says nothing; TypeScript has the types.
				'jsdoc/require-param': 'off',
				'jsdoc/require-returns': 'off',
				// The types are TypeScript's, in JSDoc as well, and tsc checks them.
				'jsdoc/no-undefined-types': 'off',
				'jsdoc/valid-types': 'off',
				'jsdoc/check-tag-names': [ 'warn', { definedTags: [ 'template' ] } ]
			}
		}
	]
};
