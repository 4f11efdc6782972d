import * as fc from 'fast-check';
import type {
	FieldDeclaration, FieldType, FieldValue, FieldValues, RequestDeclaration
} from '../../../src/accounts/contract/declarations';
import {
	initialValue, parametersOf, passwordModes, textIn, usedRequests, type PasswordMode
} from '../../../src/accounts/contract/parameters';
import { openingOf, VERSIONS } from '../shapes';
import { loadFromSubmission, readByPhp } from './core-rule';
import { declareField, declareRequest, EXTERNAL_LOGIN } from './declaring';

const TYPES: FieldType[] = [ 'string', 'password', 'select', 'multiselect', 'checkbox', 'button', 'hidden', 'null' ];
const OPTIONS = [ { value: 'a', label: 'A' }, { value: 'b', label: 'B' }, { value: '0', label: 'Zero' } ];

/** Names with a meaning, which have one type everywhere (core's mergeFieldInfo() forbids others), and some without. */
const KNOWN: Array<[ string, FieldType ]> = [
	[ 'username', 'string' ], [ 'password', 'password' ], [ 'retype', 'password' ], [ 'mailpassword', 'checkbox' ],
	[ 'email', 'string' ], [ 'realname', 'string' ], [ 'reason', 'string' ], [ 'captchaWord', 'string' ],
	...TYPES.flatMap( ( type ): Array<[ string, FieldType ]> => [ [ `${ type }One`, type ], [ `${ type }Two`, type ] ] )
];

const anyText = fc.oneof( fc.constant( '' ), fc.string(), fc.constantFrom( '0', 'false', ' ', 'a', 'ß🎈', '|', '\u001F' ) );

const anyField: fc.Arbitrary<FieldDeclaration> = fc.constantFrom( ...KNOWN ).chain( ( [ name, type ] ) => fc.record( {
	optional: fc.boolean(),
	value: type === 'hidden' ? fc.string( { minLength: 1 } ) : fc.constant( null )
} ).map( ( rest ) => declareField( name, type, { ...rest, options: type.endsWith( 'select' ) ? OPTIONS : [] } ) ) );

const anyRequests: fc.Arbitrary<RequestDeclaration[]> = fc.array( fc.record( {
	fields: fc.uniqueArray( anyField, { maxLength: 5, selector: ( { name } ) => name } ),
	required: fc.constantFrom( 'required' as const, 'optional' as const, 'primary-required' as const )
} ), { maxLength: 6 } ).map( ( requests ) => {
	// The same field of two requests has one value; that of the first will do.
	const values = new Map<string, FieldDeclaration[ 'value' ]>();
	return requests.map( ( { fields, required }, index ) => declareRequest( `request${ index }`, fields.map( ( field ) => {
		const value = values.get( field.name ) ?? field.value;
		values.set( field.name, value );
		return { ...field, value };
	} ), required ) );
} );

function anyValueOf( type: FieldType ): fc.Arbitrary<FieldValue> {
	switch ( type ) {
		case 'checkbox':
		case 'button':
			return fc.boolean();
		case 'select':
			return fc.constantFrom( 'a', 'b', '0' );
		case 'multiselect':
			return fc.subarray( [ 'a', 'b', '0' ] );
		default:
			return anyText;
	}
}

/** Some of the fields filled in, in every way, and some never touched. */
const anyValues: fc.Arbitrary<FieldValues> = fc.record(
	Object.fromEntries( KNOWN.map( ( [ name, type ] ) => [ name, anyValueOf( type ) ] ) ), { requiredKeys: [] }
) as fc.Arbitrary<FieldValues>;

/** Has the person put in what the field cannot do without? Said without a look at parametersOf(). */
function isFilled( field: FieldDeclaration, values: FieldValues ): boolean {
	const value = values[ field.name ];
	switch ( field.type ) {
		case 'null':
		case 'hidden':
			return true;
		case 'checkbox':
		case 'button':
			return value === true;
		case 'select':
			// One is always chosen.
			return true;
		default:
			// What is left of blanks once they are cleaned away is nothing.
			return Array.isArray( value ) ? value.length > 0 : textIn( values, field.name ) !== '';
	}
}

function namesOf( requests: readonly RequestDeclaration[] ): Set<string> {
	return new Set( requests.flatMap( ( request ) => request.fields ).map( ( field ) => field.name ) );
}

const keysOf = ( parameters: object ): Set<string> => new Set(
	Object.keys( parameters ).map( ( key ) => key.replace( /\[\d+\]$/, '' ) )
);

describe( 'no request is dropped in silence', () => {
	it( 'whatever a wiki declares and whatever is filled in', () => {
		fc.assert( fc.property( anyRequests, anyValues, fc.nat(), ( requests, values, choice ) => {
			const modes: PasswordMode[] = [ 'mail', 'generate', 'type', ...passwordModes( requests ) ];
			const used = usedRequests( requests, modes[ choice % modes.length ] );
			const submitted = readByPhp( parametersOf( used, values ) );
			for ( const request of used ) {
				const fillable = request.fields.some( ( field ) => field.type !== 'null' );
				const filled = request.fields.every( ( field ) => field.optional || isFilled( field, values ) );
				expect( loadFromSubmission( request, submitted ) ).toBe( fillable && filled );
			}
		} ), { numRuns: 2000 } );
	} );

	describe.each( VERSIONS )( 'on MediaWiki %s', ( version ) => {
		it.each( [ 'coordinator', 'captcha', 'admin', 'realname-hidden', 'email-off' ] )(
			'for %s, with every combination of filled and empty fields',
			( name ) => {
				const { requests } = openingOf( name, version );
				let tried = 0;
				for ( const mode of passwordModes( requests ) ) {
					const used = usedRequests( requests, mode );
					const fields = used.flatMap( ( request ) => request.fields ).filter( ( { type } ) => type !== 'null' );
					const names = Array.from( new Set( fields.map( ( field ) => field.name ) ) );
					for ( let combination = 0; combination < 2 ** names.length; combination++ ) {
						const values: Record<string, FieldValue> = {};
						names.forEach( ( field, bit ) => {
							const ticked = fields.some( ( { name: other, type } ) => other === field && type === 'checkbox' );
							if ( Math.floor( combination / 2 ** bit ) % 2 === 1 ) {
								values[ field ] = ticked ? true : 'filled';
							}
						} );
						const submitted = readByPhp( parametersOf( used, values ) );
						for ( const request of used ) {
							expect( {
								request: request.id, values, loaded: loadFromSubmission( request, submitted )
							} ).toEqual( {
								request: request.id, values,
								loaded: request.fields.every( ( field ) => field.optional || isFilled( field, values ) )
							} );
						}
						tried++;
					}
				}
				expect( tried ).toBeGreaterThan( 50 );
			}
		);
	} );

	it( 'with an address and no real name, which is how addresses got lost', () => {
		const { requests } = openingOf( 'coordinator' );
		const parameters = parametersOf( usedRequests( requests, 'mail' ), { email: 'a@example.org', mailpassword: true } );
		expect( parameters ).toMatchObject( { email: 'a@example.org', realname: '', mailpassword: '1' } );
	} );
} );

describe( 'nothing of an unused request is sent', () => {
	it( 'whatever a wiki declares', () => {
		fc.assert( fc.property( anyRequests, anyValues, fc.nat(), ( requests, values, choice ) => {
			const modes: PasswordMode[] = [ 'mail', 'generate', 'type', ...passwordModes( requests ) ];
			const used = usedRequests( requests, modes[ choice % modes.length ] );
			const allowed = namesOf( used );
			keysOf( parametersOf( used, values ) ).forEach( ( name ) => expect( allowed ).toContain( name ) );
		} ), { numRuns: 1000 } );
	} );

	it.each( VERSIONS )( 'no password with a mailed one, and no mail with a password, on MediaWiki %s', ( version ) => {
		const { requests } = openingOf( 'captcha', version );
		const everything = { password: 'secret', retype: 'secret', mailpassword: true, username: 'A' };
		const mail = parametersOf( usedRequests( requests, 'mail' ), everything );
		expect( mail ).not.toHaveProperty( 'password' );
		expect( mail ).not.toHaveProperty( 'retype' );
		for ( const mode of [ 'generate', 'type' ] as const ) {
			const parameters = parametersOf( usedRequests( requests, mode ), everything );
			expect( parameters ).toMatchObject( { password: 'secret', retype: 'secret' } );
			expect( parameters ).not.toHaveProperty( 'mailpassword' );
		}
	} );

	it( 'of two external logins only the chosen one', () => {
		const other = declareRequest( 'other', [ declareField( 'otherLogin', 'button' ) ], 'primary-required' );
		const used = usedRequests( [ EXTERNAL_LOGIN, other ], 'request:external' );
		expect( parametersOf( used, { externalLogin: true, otherLogin: true } ) ).toEqual( { externalLogin: '1' } );
	} );
} );

describe( 'the parameters of', () => {
	function of( type: FieldType, value: FieldValue | undefined, declared: Partial<FieldDeclaration> = {} ): object {
		const request = declareRequest( 'r', [ declareField( 'f', type, { options: OPTIONS, ...declared } ) ] );
		return parametersOf( [ request ], value === undefined ? {} : { f: value } );
	}

	it.each( [ 'checkbox', 'button' ] as const )( 'a %s are there for yes and absent for no', ( type ) => {
		expect( of( type, true ) ).toEqual( { f: '1' } );
		expect( of( type, false ) ).toEqual( {} );
		expect( of( type, '' ) ).toEqual( {} );
		expect( of( type, '0' ) ).toEqual( {} );
		expect( of( type, undefined ) ).toEqual( {} );
	} );

	it( 'a checkbox that is ticked by default are there until it is cleared', () => {
		expect( of( 'checkbox', undefined, { value: true } ) ).toEqual( { f: '1' } );
		expect( of( 'checkbox', false, { value: true } ) ).toEqual( {} );
	} );

	it( 'several choices are a list to PHP', () => {
		expect( of( 'multiselect', [ 'b', '0' ] ) ).toEqual( { 'f[0]': 'b', 'f[1]': '0' } );
		expect( of( 'multiselect', [] ) ).toEqual( {} );
		expect( of( 'multiselect', undefined, { value: [ 'a' ] } ) ).toEqual( { 'f[0]': 'a' } );
	} );

	it( 'a choice are the first option until another is chosen', () => {
		expect( of( 'select', undefined ) ).toEqual( { f: 'a' } );
		expect( of( 'select', undefined, { value: 'b' } ) ).toEqual( { f: 'b' } );
		expect( of( 'select', '0' ) ).toEqual( { f: '0' } );
		expect( of( 'select', undefined, { options: [] } ) ).toEqual( { f: '' } );
	} );

	it( 'a hidden field go back unchanged, whatever the form says', () => {
		expect( of( 'hidden', 'tampered', { value: ' 17\n' } ) ).toEqual( { f: ' 17\n' } );
	} );

	it( 'a text to read do not exist', () => {
		expect( of( 'null', 'x', { value: '2+2' } ) ).toEqual( {} );
	} );

	it( 'a text are that text, empty as well', () => {
		expect( of( 'string', undefined ) ).toEqual( { f: '' } );
		expect( of( 'string', undefined, { value: 'default' } ) ).toEqual( { f: 'default' } );
		expect( of( 'password', ' space at both ends ' ) ).toEqual( { f: ' space at both ends ' } );
	} );
} );

describe( 'initialValue()', () => {
	it.each( [
		[ 'string', null, '' ], [ 'string', 'x', 'x' ], [ 'password', null, '' ], [ 'hidden', 'id', 'id' ],
		[ 'checkbox', null, false ], [ 'checkbox', true, true ], [ 'button', 'Press', false ],
		[ 'multiselect', null, [] ], [ 'multiselect', [ 'a' ], [ 'a' ] ], [ 'select', null, 'a' ], [ 'select', 'b', 'b' ]
	] as const )( 'of %s with %j is %j', ( type, value, expected ) => {
		const declared = declareField( 'f', type, { value: value as FieldDeclaration[ 'value' ], options: OPTIONS } );
		expect( initialValue( declared ) ).toEqual( expected );
	} );
} );

describe( 'passwordModes()', () => {
	it.each( VERSIONS )( 'are what MediaWiki %s can do, mail first', ( version ) => {
		expect( passwordModes( openingOf( 'coordinator', version ).requests ) ).toEqual( [ 'mail', 'generate', 'type' ] );
		expect( passwordModes( openingOf( 'captcha', version ).requests ) ).toEqual( [ 'mail', 'generate', 'type' ] );
		expect( passwordModes( openingOf( 'email-off', version ).requests ) ).toEqual( [ 'generate', 'type' ] );
		expect( passwordModes( openingOf( 'realname-hidden', version ).requests ) ).toEqual( [ 'mail', 'generate', 'type' ] );
	} );

	it( 'leave mail out where there is no field for the address', () => {
		const mailing = declareRequest( 'temporary', [ declareField( 'mailpassword', 'checkbox' ) ], 'primary-required' );
		const address = declareRequest( 'data', [ declareField( 'email' ) ] );
		expect( passwordModes( [ mailing ] ) ).toEqual( [] );
		expect( passwordModes( [ mailing, address ] ) ).toEqual( [ 'mail' ] );
	} );

	it( 'name an external login by its request', () => {
		expect( passwordModes( [ EXTERNAL_LOGIN ] ) ).toEqual( [ 'request:external' ] );
	} );

	it( 'are none where the wiki offers none', () => {
		expect( passwordModes( [] ) ).toEqual( [] );
		expect( passwordModes( [ declareRequest( 'name', [ declareField( 'username' ) ] ) ] ) ).toEqual( [] );
	} );
} );
