import { own } from './own';
import { KNOWN_OVERRIDES, meaningOf } from './codes';
import {
	findField, plainText, type FieldDeclaration, type FieldValues, type RequestDeclaration
} from './declarations';
import { mailsPassword, setsPassword, usedRequests, type PasswordMode } from './parameters';
import type { NameCheck } from './service';
import { never, type Refused } from './outcome';

/** Fields for which view *one* has a place of its own, in the order in which it shows them. */
const OWN_PLACE: readonly string[] = [ 'username', 'password', 'retype', 'email', 'realname', 'reason', 'mailpassword' ];

/**
 * How extensions call the check boxes with which some people may do what the wiki otherwise refuses, e.g.
 * TitleBlacklistAuthenticationRequest.php, AntiSpoofAuthenticationRequest.php and their kin.
 */
const OVERRIDE_NAME = /^(?:ignore|allow|override)[A-Z]/;

/** Does this field allow what is otherwise refused? Such a decision holds for one account. */
export function isOverride( name: string ): boolean {
	return OVERRIDE_NAME.test( name );
}

/** The check box that overrides a refusal, where the wiki offers it to this person; else null. */
export function overrideFor( code: string, requests: readonly RequestDeclaration[] ): string | null {
	return meaningOf( code ).overrides.find( ( name ) => findField( requests, name ) ) ?? null;
}

/** What the wiki wants beyond the fields that have a place of their own, in its order. */
export function otherFields( requests: readonly RequestDeclaration[], mode: PasswordMode ): FieldDeclaration[] {
	const seen = new Set( [ ...OWN_PLACE, ...KNOWN_OVERRIDES ] );
	return usedRequests( requests, mode ).flatMap( ( request ) => request.fields ).filter( ( field ) => {
		const wanted = field.type !== 'hidden' && !seen.has( field.name );
		seen.add( field.name );
		return wanted;
	} );
}

/** The override to offer for what is known of the name, or for what the wiki just refused. */
export function offeredOverride(
	requests: readonly RequestDeclaration[], check: NameCheck | null, refused: Refused | null
): string | null {
	if ( refused ) {
		const override = overrideFor( refused.code, requests );
		if ( override ) {
			return override;
		}
	}
	return check?.kind === 'forbidden' ? check.override : null;
}

/** A refusal of the program's own, for what the wiki would refuse at the price of one of its few creations. */
export function ownRefusal( code: string, field = meaningOf( code ).field ): Refused {
	return {
		kind: 'refused', code, message: plainText( '' ), stops: meaningOf( code ).stops, spent: false, retryAfter: null,
		field, ended: true
	};
}

/** Is there nothing in the field that core would accept? Buttons are pressed and not filled in. */
function isEmpty( field: FieldDeclaration, values: FieldValues ): boolean {
	const value = own( values, field.name );
	switch ( field.type ) {
		case 'string':
		case 'password':
		case 'select':
			return String( value ?? '' ).trim() === '';
		case 'multiselect':
			return !Array.isArray( value ) || value.length === 0;
		case 'checkbox':
			return value !== true;
		case 'button':
		case 'hidden':
		case 'null':
			return false;
		default:
			return never( field.type );
	}
}

/**
 * The first field without which core would drop its request without a word, and which is empty; null where none is.
 * Source: core's AuthenticationRequest::loadFromSubmission().
 *
 * @param requests Those that are to be sent; optional ones may be dropped
 * @param values By field name
 */
export function emptyRequiredField(
	requests: readonly RequestDeclaration[], values: FieldValues
): FieldDeclaration | null {
	return requests.filter( ( { required } ) => required !== 'optional' ).flatMap( ( { fields } ) => fields )
		.find( ( field ) => !field.optional && isEmpty( field, values ) ) ?? null;
}

/**
 * What is sure to be refused, found before the wiki is asked; null where nothing is. Only such things are caught here
 * that cost a creation or that the wiki would not understand: for the rest the wiki's own words are the better ones.
 */
export function foreseenRefusal(
	requests: readonly RequestDeclaration[], values: FieldValues, mode: PasswordMode
): Refused | null {
	const text = ( name: string ): string => String( own( values, name ) ?? '' );
	if ( text( 'username' ).trim() === '' ) {
		return ownRefusal( 'noname' );
	}
	if ( mode === 'mail' && text( 'email' ).trim() === '' ) {
		return ownRefusal( 'noemailcreate' );
	}
	if ( mode === 'type' && text( 'password' ) === '' ) {
		return ownRefusal( 'passwordmissing' );
	}
	if ( mode === 'type' && text( 'password' ) !== text( 'retype' ) ) {
		return ownRefusal( 'badretype' );
	}
	// What belongs to the password is judged above, or filled in by the choice of the mode.
	const others = usedRequests( requests, mode ).filter(
		( request ) => !setsPassword( request ) && !mailsPassword( request )
	);
	const empty = emptyRequiredField( others, values );
	return empty && ownRefusal( 'fieldmissing', empty.name );
}
