'use strict';

const messages = require( './src/i18n/en.json' );

/** What build.mjs puts into the code. */
const builtIn = {
	LINK_TEXTS: { de: 'Benutzerkonten anlegen', zh: '创建账号' },
	LINK_TEXT: messages[ 'accountcreator-link' ],
	LINK_TOOLTIP: messages[ 'accountcreator-link-tooltip' ],
	LOAD_FAILED: messages[ 'accountcreator-load-failed' ]
};

const common = {
	transform: { '\\.(ts|mjs)$|[\\\\/](lit-html|marked)[\\\\/].*\\.js$': '<rootDir>/test/unit/esbuild-transform.cjs' },
	// These have ES modules only.
	transformIgnorePatterns: [ '[\\\\/]node_modules[\\\\/](?!(lit-html|marked)[\\\\/])' ],
	moduleFileExtensions: [ 'ts', 'mjs', 'js', 'cjs', 'json', 'node' ],
	// Its package names the ES module only, which Jest does not take from there.
	moduleNameMapper: { '^saxen$': '<rootDir>/node_modules/saxen/dist/index.cjs' }
};

const page = {
	...common,
	testEnvironment: 'jsdom',
	testEnvironmentOptions: { url: 'https://wiki.example/wiki/Main_Page' },
	globals: builtIn
};

/** @type {import('jest').Config} */
module.exports = {
	projects: [
		{
			...common,
			displayName: 'pure',
			testEnvironment: 'node',
			testMatch: [ '<rootDir>/test/unit/{accounts,deploy,project}/**/*.test.ts' ]
		},
		{
			...page,
			displayName: 'wiki',
			testMatch: [ '<rootDir>/test/unit/*.test.ts', '<rootDir>/test/unit/wiki/**/*.test.ts' ],
			setupFilesAfterEnv: [ '<rootDir>/test/unit/setup-wiki.ts' ]
		},
		{
			...page,
			displayName: 'ui',
			testMatch: [ '<rootDir>/test/unit/ui/**/*.test.ts' ],
			setupFilesAfterEnv: [ '<rootDir>/test/unit/setup-wiki.ts', '<rootDir>/test/unit/setup-ooui.ts' ]
		}
	]
};
