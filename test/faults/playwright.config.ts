import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { BrowserSettings } from '../browser/fixtures';

const root = fileURLToPath( new URL( '../..', import.meta.url ) );

export default defineConfig<object, BrowserSettings>( {
	testDir: '.',
	globalSetup: `${ root }test/browser/build-gadget.ts`,
	// Playwright empties it: what a full run left is not to go with the next short one.
	outputDir: `${ root }test-results/faults${ process.env.ACCOUNTCREATOR_FAULTS_ACCOUNTS ?? '' }`,
	fullyParallel: true,
	workers: 2,
	// What fails here for once is what these tests are for.
	retries: 0,
	reporter: 'list',
	use: { actionTimeout: 10_000, navigationTimeout: 20_000, viewport: { width: 1280, height: 900 } },
	projects: [
		{ name: '1.43', use: { version: '1.43' } },
		{ name: '1.39', use: { version: '1.39' }, grepInvert: /@1\.43/ }
	]
} );
