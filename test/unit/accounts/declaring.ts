/** Declarations as short as a test wants them. */

import {
	plainText, type FieldDeclaration, type FieldType, type RequestDeclaration, type Requirement
} from '../../../src/accounts/contract/declarations';

export function declareField(
	name: string, type: FieldType = 'string', rest: Partial<FieldDeclaration> = {}
): FieldDeclaration {
	return {
		name, type, label: plainText( `Label of ${ name }` ), help: plainText( '' ), optional: false,
		sensitive: type === 'password', value: null, options: [], ...rest
	};
}

export function declareRequest(
	id: string, fields: FieldDeclaration[], required: Requirement = 'required'
): RequestDeclaration {
	return { id, required, provider: plainText( id ), account: plainText( '' ), metadata: {}, fields };
}

/** What core's ButtonAuthenticationRequest declares, e.g. for an external login. */
export const EXTERNAL_LOGIN = declareRequest(
	'external', [ declareField( 'externalLogin', 'button' ) ], 'primary-required'
);
