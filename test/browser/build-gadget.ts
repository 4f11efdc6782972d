import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Once before all tests: what is put on the wikis is what src/ says now. */
export default function buildGadget(): void {
	const root = fileURLToPath( new URL( '../..', import.meta.url ) );
	execFileSync( process.execPath, [ 'build.mjs', '--any-size' ], { cwd: root, stdio: [ 'ignore', 'ignore', 'inherit' ] } );
}
