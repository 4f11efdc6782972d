import { defineConfig } from '@playwright/test';
import type { BrowserSettings } from './test/browser/fixtures';

export default defineConfig<object, BrowserSettings>( {
	testDir: 'test/browser',
	globalSetup: './test/browser/build-gadget.ts',
	globalTeardown: './test/browser/write-gallery.ts',
	// A folder of its own: Playwright empties it, and other tools have their results beside it.
	outputDir: 'test-results/browser',
	snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
	fullyParallel: true,
	// A wiki with three PHP processes and a browser for each worker.
	workers: 2,
	// Those that look at every state of the dialog take long on a machine that is busy.
	timeout: 120_000,
	expect: { timeout: 8_000 },
	forbidOnly: Boolean( process.env.CI ),
	// What passes only then is listed as flaky by test/run.mjs, for somebody to find the cause.
	retries: process.env.CI ? 1 : 0,
	reporter: 'list',
	use: {
		actionTimeout: 10_000,
		navigationTimeout: 20_000,
		screenshot: 'only-on-failure',
		viewport: { width: 1280, height: 900 }
	},
	projects: [
		{ name: '1.43', use: { version: '1.43' } },
		{
			name: '1.39', use: { version: '1.39' },
			// What differs between the versions; with ACCOUNTCREATOR_EVERYTHING all that there can be.
			grep: process.env.ACCOUNTCREATOR_EVERYTHING ? undefined : /@1\.39/,
			// Dark skins and temporary accounts came later.
			grepInvert: /@1\.43/
		}
	]
} );
