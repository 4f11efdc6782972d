import { own, setOwn } from './own';
import { CAPTCHA_ANSWER } from './captcha';
import type { FieldDeclaration, FieldValue, FieldValues, Parameters, RequestDeclaration } from './declarations';
import { cleanField } from '../names/clean-field';
import { never, type CreatedBy } from './outcome';

/**
 * How the new person gets in. `mail`, `generate` and `type` are in README.md; `request:` and an id names another
 * request of which the wiki wants one (`primary-required`), e.g. an external login.
 */
export type PasswordMode = 'mail' | 'generate' | 'type' | `request:${ string }`;

/** The ways to a password of which the administrators of a wiki, or a preset, may offer some. */
export type PresetMode = Extract<PasswordMode, 'mail' | 'generate' | 'type'>;

export const PRESET_MODES: readonly PresetMode[] = [ 'mail', 'generate', 'type' ];

export function isPresetMode( value: unknown ): value is PresetMode {
	return ( PRESET_MODES as readonly unknown[] ).includes( value );
}

/** How an account that is created in this mode gets in. */
export function createdBy( mode: PasswordMode ): CreatedBy {
	switch ( mode ) {
		case 'mail':
			return 'mail';
		case 'generate':
		case 'type':
			return 'password';
		default:
			return 'other';
	}
}

/** The text of a field as it is sent, cleaned; '' where there is none. */
export function textIn( values: FieldValues, name: string ): string {
	const text = String( own( values, name ) ?? '' );
	return name === CAPTCHA_ANSWER ? text.trim() : cleanField( name, text );
}

function has( request: RequestDeclaration, name: string ): boolean {
	return request.fields.some( ( field ) => field.name === name );
}

/** Sets a password here: core's PasswordAuthenticationRequest, and its kin with a domain to choose. */
export function setsPassword( request: RequestDeclaration ): boolean {
	return has( request, 'password' );
}

/** Has a password mailed: core's TemporaryPasswordAuthenticationRequest. */
export function mailsPassword( request: RequestDeclaration ): boolean {
	return has( request, 'mailpassword' );
}

/**
 * The password modes that the wiki offers, the one to begin with first.
 *
 * @param requests
 * @param allowed Those that its administrators allow; null: all
 */
export function passwordModes(
	requests: readonly RequestDeclaration[], allowed: readonly string[] | null = null
): PasswordMode[] {
	const modes: PasswordMode[] = [];
	// Without a field for the address, a mailed password would always be refused with noemailcreate.
	if ( requests.some( mailsPassword ) && requests.some( ( request ) => has( request, 'email' ) ) ) {
		modes.push( 'mail' );
	}
	if ( requests.some( setsPassword ) ) {
		modes.push( 'generate', 'type' );
	}
	for ( const request of requests ) {
		if ( request.required === 'primary-required' && !setsPassword( request ) && !mailsPassword( request ) ) {
			modes.push( `request:${ request.id }` );
		}
	}
	return modes.filter( ( mode ) => allowed === null || allowed.includes( mode ) );
}

/** Does the request take part with this password mode? */
function isUsed( request: RequestDeclaration, mode: PasswordMode ): boolean {
	if ( mailsPassword( request ) ) {
		return mode === 'mail';
	}
	if ( setsPassword( request ) ) {
		return mode === 'generate' || mode === 'type';
	}
	return request.required !== 'primary-required' || mode === `request:${ request.id }`;
}

/** The requests of which the fields have to be sent, in the wiki's order. */
export function usedRequests( requests: readonly RequestDeclaration[], mode: PasswordMode ): RequestDeclaration[] {
	return requests.filter( ( request ) => isUsed( request, mode ) );
}

/** What the control of a field shows before anybody touched it. */
export function initialValue( field: FieldDeclaration ): FieldValue {
	switch ( field.type ) {
		case 'checkbox':
			return field.value === true;
		case 'button':
			return false;
		case 'multiselect':
			return Array.isArray( field.value ) ? field.value : [];
		case 'select':
			// Like a browser: without a default, the first option is the selected one.
			return typeof field.value === 'string' ? field.value : field.options[ 0 ]?.value ?? '';
		default:
			return typeof field.value === 'string' ? field.value : '';
	}
}

/** The same for all fields of the requests, by name. */
export function initialValues( requests: readonly RequestDeclaration[] ): Record<string, FieldValue> {
	const values: Record<string, FieldValue> = {};
	for ( const field of requests.flatMap( ( request ) => request.fields ) ) {
		setOwn( values, field.name, initialValue( field ) );
	}
	return values;
}

/**
 * The fields of the requests as parameters of action=createaccount.
 *
 * Every field that is not `null` goes along, empty ones as `''`: core drops a request without a word when one of its
 * fields is missing, and an address sent without the real name beside it is lost. Checkboxes and buttons count as
 * true when present, whatever their value, and are left out to mean no. Several choices go as `name[0]`, `name[1]`, …,
 * which PHP reads as a list. Source: core's AuthenticationRequest::loadFromSubmission().
 */
export function parametersOf( requests: readonly RequestDeclaration[], values: FieldValues ): Parameters {
	const parameters: Parameters = {};
	for ( const field of requests.flatMap( ( request ) => request.fields ) ) {
		const value = own( values, field.name ) ?? initialValue( field );
		switch ( field.type ) {
			case 'null':
				break;
			case 'hidden':
				setOwn( parameters, field.name, String( field.value ?? '' ) );
				break;
			case 'checkbox':
			case 'button':
				if ( value === true ) {
					setOwn( parameters, field.name, '1' );
				}
				break;
			case 'multiselect':
				( Array.isArray( value ) ? value : [] ).forEach( ( choice, index ) => {
					setOwn( parameters, `${ field.name }[${ index }]`, choice );
				} );
				break;
			case 'string':
			case 'password':
			case 'select':
				setOwn( parameters, field.name, textIn( { [ field.name ]: value }, field.name ) );
				break;
			default:
				never( field.type );
		}
	}
	return parameters;
}
