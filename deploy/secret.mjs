/** Asks the person in front of the terminal. */

import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { DeployError } from './wiki.mjs';

/**
 * @param {string} question
 * @param {{ hidden?: boolean }} [options] hidden: what is typed is not shown
 * @return {Promise<string>}
 */
export function ask( question, { hidden = false } = {} ) {
	let isMuted = false;
	const output = new Writable( {
		write( chunk, _encoding, done ) {
			if ( !isMuted ) {
				process.stderr.write( chunk );
			}
			done();
		}
	} );
	return new Promise( ( resolve, reject ) => {
		const lines = createInterface( { input: process.stdin, output, terminal: true } );
		let isAnswered = false;
		lines.on( 'close', () => {
			if ( !isAnswered ) {
				process.stderr.write( '\n' );
				reject( new DeployError( 'Broken off. Nothing was changed.' ) );
			}
		} );
		lines.question( question, ( answer ) => {
			isAnswered = true;
			lines.close();
			process.stderr.write( hidden ? '\n' : '' );
			resolve( answer.trim() );
		} );
		isMuted = hidden;
	} );
}

/** Whether there is somebody to ask. */
export const canAsk = () => Boolean( process.stdin.isTTY );

/**
 * Who logs in: by the environment, or as somebody says.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @return {Promise<import('./wiki.mjs').Credentials>}
 * @throws {DeployError}
 */
export async function askCredentials( environment ) {
	const { ACCOUNTCREATOR_TOKEN: token, ACCOUNTCREATOR_USER: name, ACCOUNTCREATOR_PASSWORD: password } = environment;
	if ( token ) {
		return { token };
	}
	if ( !( name && password ) && !canAsk() ) {
		throw new DeployError( 'Put the name and the password of a bot password (Special:BotPasswords) into the environment as ' +
			'ACCOUNTCREATOR_USER and ACCOUNTCREATOR_PASSWORD, or an OAuth token as ACCOUNTCREATOR_TOKEN.' );
	}
	return {
		name: name || await ask( 'Name of the bot password (such as You@deploy): ' ),
		password: password || await ask( 'Its password (is not shown): ', { hidden: true } )
	};
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @return {boolean} Whether nobody need be asked
 */
export const hasCredentials = ( environment ) => Boolean(
	environment.ACCOUNTCREATOR_TOKEN || environment.ACCOUNTCREATOR_USER && environment.ACCOUNTCREATOR_PASSWORD
);
