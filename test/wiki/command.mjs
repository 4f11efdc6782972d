import { spawn } from 'node:child_process';

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, input?: string }} [options] env is added
 *  to the environment of this process.
 * @return {Promise<string>} What it wrote to its standard output
 * @throws {Error} With what it said, when it cannot be started or fails
 */
export function run( program, args, options = {} ) {
	return new Promise( ( resolve, reject ) => {
		const child = spawn( program, args, {
			cwd: options.cwd,
			env: { ...process.env, ...options.env },
			stdio: [ 'pipe', 'pipe', 'pipe' ]
		} );
		let output = '';
		let complaints = '';
		child.stdout.on( 'data', ( chunk ) => {
			output += chunk;
		} );
		child.stderr.on( 'data', ( chunk ) => {
			complaints += chunk;
		} );
		// A program that does not read its input makes writing it fail: its exit code says enough.
		child.stdin.on( 'error', () => {} );
		child.stdin.end( options.input || '' );
		child.on( 'error', reject );
		child.on( 'close', ( code, signal ) => {
			if ( code === 0 ) {
				resolve( output );
			} else {
				reject( new Error( `${ program } ${ args.join( ' ' ) }\nended with ${ code === null ? signal : code }:\n` +
					`${ output.slice( -2000 ) }\n${ complaints.slice( -4000 ) }`.trim() ) );
			}
		} );
	} );
}
