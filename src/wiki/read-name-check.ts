import { meaningOf } from '../accounts/contract/codes';
import { overrideFor } from '../accounts/contract/form';
import type { RequestDeclaration } from '../accounts/contract/declarations';
import { plainText } from '../accounts/contract/declarations';
import { WikiError, type NameCheck } from '../accounts/contract/service';
import { readMessage } from './wiki-api';
import { asList, asShape, asText, type Shape } from './shape';

/**
 * The answer of list=users with usprop=cancreate for one name (core's ApiQueryUsers.php).
 *
 * @param result
 * @param requests
 * @throws WikiError The answer is none to this question: it says nothing against the name
 */
export function readNameCheck( result: Shape, requests: readonly RequestDeclaration[] ): NameCheck {
	const user = asShape( asList( asShape( result.query ).users )[ 0 ] );
	if ( user.invalid !== true && asText( user.name ) === '' ) {
		throw new WikiError( 'http', plainText( '' ) );
	}
	return readUser( user, requests );
}

/** One of the users of such an answer. */
export function readUser( user: Shape, requests: readonly RequestDeclaration[] ): NameCheck {
	const canonical = asText( user.name );
	if ( user.invalid === true || canonical === '' ) {
		return { kind: 'invalid' };
	}
	if ( user.missing !== true ) {
		return { kind: 'taken', canonical };
	}
	const [ error ] = asList( user.cancreateerror );
	if ( user.cancreate !== false ) {
		return { kind: 'free', canonical };
	}
	const code = asText( asShape( error ).code );
	if ( meaningOf( code ).name === 'taken' ) {
		// One of which the name is hidden: list=users calls it missing, and yet it is there.
		return { kind: 'taken', canonical };
	}
	return {
		kind: 'forbidden', canonical, code,
		message: error ? readMessage( error ) : plainText( '' ),
		override: overrideFor( code, requests )
	};
}
