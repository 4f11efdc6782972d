import { own, setOwn } from '../contract/own';
import type { FieldValue, FieldValues, Parameters, RequestDeclaration } from '../contract/declarations';
import { isOverride } from '../contract/form';
import { initialValue, parametersOf, usedRequests, type PasswordMode } from '../contract/parameters';

/** The values of a form that is empty but for what is given. Hidden fields and texts have none. */
export function formValues( requests: readonly RequestDeclaration[], given: FieldValues ): FieldValues {
	const values: Record<string, FieldValue> = {};
	for ( const field of requests.flatMap( ( request ) => request.fields ) ) {
		if ( field.type !== 'null' && field.type !== 'hidden' ) {
			setOwn( values, field.name, own( given, field.name ) ?? initialValue( field ) );
		}
	}
	return values;
}

/** The same values with no override ticked: such a decision holds for one name. */
export function withoutOverrides( values: FieldValues ): FieldValues {
	return Object.fromEntries( Object.entries( values ).map( ( [ name, value ] ) => (
		[ name, isOverride( name ) ? false : value ]
	) ) );
}

/** What the choice of a password mode fills in by itself. */
function valuesOf( mode: PasswordMode, requests: readonly RequestDeclaration[], generated: string ): FieldValues {
	switch ( mode ) {
		case 'mail':
			return { mailpassword: true };
		case 'generate':
			return { password: generated, retype: generated };
		case 'type':
			return {};
		default:
			// To choose such a request is to press its button.
			return Object.fromEntries( requests
				.filter( ( { id } ) => mode === `request:${ id }` )
				.flatMap( ( { fields } ) => fields )
				.filter( ( { type } ) => type === 'button' )
				.map( ( { name } ) => [ name, true ] ) );
	}
}

/**
 * The parameters with which action=createaccount is called first.
 *
 * @param requests
 * @param mode
 * @param values As filled in
 * @param generated The password to use with the mode `generate`
 * @param pressed The declared button that was pressed
 */
export function creationParameters(
	requests: readonly RequestDeclaration[], mode: PasswordMode, values: FieldValues, generated: string,
	pressed: FieldValues
): Parameters {
	const used = usedRequests( requests, mode );
	return parametersOf( used, { ...values, ...valuesOf( mode, used, generated ), ...pressed } );
}
