import type {
	FieldDeclaration, FieldOption, FieldType, RequestDeclaration, Requirement, WikiText
} from '../accounts/contract/declarations';
import { isEmptyText, plainText } from '../accounts/contract/declarations';
import { asList, asShape, asText, asTexts } from './shape';

const FIELD_TYPES: readonly FieldType[] =
	[ 'string', 'password', 'select', 'multiselect', 'checkbox', 'button', 'hidden', 'null' ];

const REQUIREMENTS: readonly Requirement[] = [ 'required', 'optional', 'primary-required' ];

/** A text that was asked for with messageformat=html. */
export function readHtml( value: unknown ): WikiText {
	return typeof value === 'string' ? { format: 'html', html: value } : plainText( '' );
}

/** A list of `{ value: label }`, in the wiki's order. Numeric values come as an array where they count up from 0. */
function readOptions( value: unknown ): FieldOption[] {
	if ( Array.isArray( value ) ) {
		return value.map( ( label, index ) => ( { value: String( index ), label: asText( label ) } ) );
	}
	const options = asShape( value );
	return Object.entries( options ).map( ( [ key, label ] ) => ( { value: key, label: asText( label ) } ) );
}

function readValue( value: unknown ): FieldDeclaration[ 'value' ] {
	if ( typeof value === 'string' || typeof value === 'boolean' ) {
		return value;
	}
	if ( Array.isArray( value ) ) {
		return asTexts( value );
	}
	return typeof value === 'number' ? String( value ) : null;
}

function readField( name: string, value: unknown ): FieldDeclaration {
	const field = asShape( value );
	return {
		name,
		type: FIELD_TYPES.find( ( type ) => type === field.type ) ?? 'string',
		label: readHtml( field.label ),
		help: readHtml( field.help ),
		optional: field.optional === true,
		sensitive: field.sensitive === true,
		value: readValue( field.value ),
		options: readOptions( field.options )
	};
}

/**
 * A request that may be left out and that says nothing to people, neither label nor help: for an extension's own
 * statistics (WikimediaEvents' `wmevents_createaccount_noscript`). It is neither shown nor sent.
 */
function isForNobody( { required, fields }: RequestDeclaration ): boolean {
	return required === 'optional' && fields.length > 0 &&
		fields.every( ( { label, help } ) => isEmptyText( label ) && isEmptyText( help ) );
}

/** The `requests` of meta=authmanagerinfo and of a step of action=createaccount. */
export function readDeclarations( value: unknown ): RequestDeclaration[] {
	return asList( value ).map( ( item ): RequestDeclaration => {
		const request = asShape( item );
		const fields = asShape( request.fields );
		return {
			id: asText( request.id ),
			required: REQUIREMENTS.find( ( required ) => required === request.required ) ?? 'optional',
			provider: readHtml( request.provider ),
			account: readHtml( request.account ),
			metadata: { ...asShape( request.metadata ) },
			fields: Object.entries( fields ).map( ( [ name, field ] ) => readField( name, field ) )
		};
	} ).filter( ( request: RequestDeclaration ) => !isForNobody( request ) );
}
