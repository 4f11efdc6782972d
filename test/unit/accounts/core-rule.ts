/**
 * What core makes of the parameters of action=createaccount, said again in TypeScript: the judge of parametersOf(),
 * written from core's PHP and not from src/. Sources: includes/auth/AuthenticationRequest.php, loadFromSubmission();
 * includes/api/ApiAuthManagerHelper.php, loadAuthenticationRequests().
 */

import type { FieldDeclaration, Parameters, RequestDeclaration } from '../../../src/accounts/contract/declarations';

type Submitted = Record<string, string | string[]>;

/** How PHP reads a POST: `a[0]` and `a[1]` become the list `a`. */
export function readByPhp( parameters: Parameters ): Submitted {
	const submitted: Submitted = {};
	for ( const [ key, value ] of Object.entries( parameters ) ) {
		const [ , name, index ] = /^([^[]+)(?:\[(\d+)\])?$/.exec( key ) ?? [];
		if ( name === undefined ) {
			throw new Error( `PHP would make something else of ${ key }` );
		}
		if ( index === undefined ) {
			submitted[ name ] = value;
		} else {
			const list = submitted[ name ] ?? [];
			submitted[ name ] = Array.isArray( list ) ? list.concat( value ) : [ value ];
		}
	}
	return submitted;
}

function acceptsField( field: FieldDeclaration, submitted: Submitted ): boolean {
	const options = field.options.map( ( option ) => option.value );
	const { name, type, optional } = field;
	if ( type === 'checkbox' || type === 'button' ) {
		// isset( $data[$field] ) && $data[$field] !== false: any string at all, '0' and '' as well.
		return name in submitted || `${ name }_x` in submitted || optional;
	}
	const value = submitted[ name ] ?? ( type === 'multiselect' ? [] : undefined );
	if ( value === undefined ) {
		return false;
	}
	if ( value.length === 0 ) {
		return optional;
	}
	switch ( type ) {
		case 'select':
			return typeof value === 'string' && options.includes( value );
		case 'multiselect':
			return ( Array.isArray( value ) ? value : [ value ] ).every( ( choice ) => options.includes( choice ) );
		default:
			return true;
	}
}

/** Does the request take part in the creation? If not, core drops it without a word. */
export function loadFromSubmission( request: RequestDeclaration, submitted: Submitted ): boolean {
	const fields = request.fields.filter( ( field ) => field.type !== 'null' );
	return fields.length > 0 && fields.every( ( field ) => acceptsField( field, submitted ) );
}
