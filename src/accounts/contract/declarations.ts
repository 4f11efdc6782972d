/**
 * What a wiki declares that it wants to know, as meta=authmanagerinfo and every later answer of
 * action=createaccount list it. Source: core's includes/api/ApiAuthManagerHelper.php, formatRequests().
 */

/** A text of the wiki: parsed by it (HTML, made safe before it is shown) or plain. */
export type WikiText =
	{ format: 'html'; html: string } |
	{ format: 'text'; text: string };

/** The field types of core's AuthenticationRequest::getFieldInfo(). A type nobody knows is read as `string`. */
export type FieldType = 'string' | 'password' | 'select' | 'multiselect' | 'checkbox' | 'button' | 'hidden' | 'null';

export interface FieldOption {
	value: string;
	label: string;
}

export interface FieldDeclaration {
	/** The API parameter that carries the field's value. */
	name: string;
	type: FieldType;
	/** In the person's language; empty where the wiki gives none. */
	label: WikiText;
	help: WikiText;
	/** The request may be sent with this field empty. */
	optional: boolean;
	/** Not to be shown or kept longer than needed. */
	sensitive: boolean;
	/** Default value; for `hidden` the value to send back unchanged, for `null` the thing to show. */
	value: string | string[] | boolean | null;
	/** The choices of `select` and `multiselect`; empty for the others. */
	options: FieldOption[];
}

/** `primary-required`: one of the requests marked so is enough (core's AuthenticationRequest::PRIMARY_REQUIRED). */
export type Requirement = 'required' | 'optional' | 'primary-required';

export interface RequestDeclaration {
	id: string;
	required: Requirement;
	/** Who asks, e.g. “Password-based authentication”. */
	provider: WikiText;
	account: WikiText;
	/** Whatever the extension adds, e.g. `type` and `mime` of a captcha. */
	metadata: Record<string, unknown>;
	fields: FieldDeclaration[];
}

/** What a person has put in, by field name: text, ticked or pressed, several choices. */
export type FieldValue = string | boolean | string[];
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Parameters of an API call, ready to be sent. */
export type Parameters = Record<string, string>;

export function plainText( text: string ): WikiText {
	return { format: 'text', text };
}

export function isEmptyText( text: WikiText ): boolean {
	return ( text.format === 'html' ? text.html : text.text ).trim() === '';
}

/** The declaration of the field called `name`, of whichever request has it first; null where none has. */
export function findField( requests: readonly RequestDeclaration[], name: string ): FieldDeclaration | null {
	for ( const request of requests ) {
		const field = request.fields.find( ( candidate ) => candidate.name === name );
		if ( field ) {
			return field;
		}
	}
	return null;
}
