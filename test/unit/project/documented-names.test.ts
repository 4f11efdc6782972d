import fs from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { nameOf, programWith, ROOT, sourcesOf } from './sources';

/** What only the views themselves have to do with, with the reason. */
const INTERNAL: ReadonlyMap<string, string> = new Map( [
	[ 'data-editable', 'For the style sheet: what can be edited shows it.' ],
	[ 'data-label', 'For the style sheet: the heading of a cell, where there is no room for columns.' ],
	[ 'data-passed-over', 'Leaves blocks of rows out for the length of two paintings.' ]
] );

const DOCUMENT = 'docs/scripts.md';

/** Inputs that it names by the rule for all fields of the wiki. */
const OF_THE_API = [ 'captchaWord' ];

/** What is said in a row of its table. */
function rowOf( heading: string ): string {
	const table = fs.readFileSync( path.join( ROOT, DOCUMENT ), 'utf8' );
	const [ , row ] = new RegExp( `^\\| ${ heading } \\| (.*) \\|$`, 'm' ).exec( table ) ?? [];
	if ( row === undefined ) {
		throw new Error( `${ DOCUMENT } has no row for ${ heading }` );
	}
	return row;
}

const quoted = ( text: string ): string[] => Array.from( text.matchAll( /`([^`]+)`/g ), ( [ , name ] ) => name );
const sorted = ( names: Iterable<string> ): string[] => [ ...new Set( names ) ].sort();

/** What a text that is handed to a function or method may be, by its calls in the same file. */
function givenTo( name: ts.Identifier, checker: ts.TypeChecker ): string[] {
	const declaration = checker.getSymbolAtLocation( name )?.valueDeclaration;
	if ( !declaration || !ts.isParameter( declaration ) || !( 'name' in declaration.parent ) ) {
		return [];
	}
	const index = declaration.parent.parameters.indexOf( declaration );
	const called = ( declaration.parent.name as ts.Node | undefined )?.getText();
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isCallExpression( node ) && node.expression.getText().replace( /^this\./, '' ) === called ) {
			found.push( ...valuesOf( node.arguments[ index ], checker ) );
		}
		ts.forEachChild( node, visit );
	};
	visit( name.getSourceFile() );
	return found;
}

/** The texts that an expression may be; none where it may be any. */
function valuesOf( node: ts.Expression | undefined, checker: ts.TypeChecker ): string[] {
	if ( !node ) {
		return [];
	}
	const type = checker.getTypeAtLocation( node );
	const values = ( type.isUnion() ? type.types : [ type ] )
		.flatMap( ( one ) => one.isStringLiteral() ? [ one.value ] : [] );
	return values.length === 0 && ts.isIdentifier( node ) ? givenTo( node, checker ) : values;
}

interface Named {
	actions: string[];
	inputs: string[];
	attributes: string[];
}

/** What stands in an attribute of a template: `name="x"`, or what an expression after `name=` may be. */
function inTemplate( node: ts.TemplateLiteral, attribute: string, checker: ts.TypeChecker ): string[] {
	const written = Array.from(
		node.getText().matchAll( new RegExp( `(?<![\\w-])${ attribute }="([^"$]+)"`, 'g' ) ), ( [ , value ] ) => value
	);
	if ( !ts.isTemplateExpression( node ) ) {
		return written;
	}
	const before = [ node.head, ...node.templateSpans.map( ( { literal } ) => literal ) ];
	return [ ...written, ...node.templateSpans.flatMap( ( { expression }, place ) => (
		new RegExp( `(?<![\\w-])${ attribute }=$` ).test( before[ place ].text ) ? valuesOf( expression, checker ) : []
	) ) ];
}

/** What a property of an object literal may be. */
function inObject( node: ts.ObjectLiteralExpression, property: string, checker: ts.TypeChecker ): string[] {
	return node.properties.flatMap( ( one ) => (
		ts.isPropertyAssignment( one ) && one.name.getText() === property ? valuesOf( one.initializer, checker ) : []
	) );
}

/** What a call of jQuery's attr() or the DOM's setAttribute() sets an attribute to. */
function inCall( node: ts.CallExpression, attribute: string, checker: ts.TypeChecker ): string[] {
	const [ first, second ] = node.arguments;
	return first && ts.isStringLiteral( first ) && first.text === attribute ? valuesOf( second, checker ) : [];
}

function namedIn( file: ts.SourceFile, checker: ts.TypeChecker ): Named {
	const named: Named = { actions: [], inputs: [], attributes: file.text.match( /\bdata-[a-z]+(?:-[a-z]+)*/g ) ?? [] };
	const visit = ( node: ts.Node ): void => {
		if ( ts.isTemplateLiteral( node ) ) {
			named.actions.push( ...inTemplate( node, 'data-accountcreator-action', checker ) );
			named.inputs.push( ...inTemplate( node, 'name', checker ) );
		} else if ( ts.isObjectLiteralExpression( node ) ) {
			named.actions.push( ...inObject( node, 'action', checker ) );
			if ( ts.isNewExpression( node.parent ) && node.parent.expression.getText().startsWith( 'OO.ui.' ) ) {
				named.inputs.push( ...inObject( node, 'name', checker ) );
			}
		} else if ( ts.isCallExpression( node ) ) {
			named.actions.push( ...inCall( node, 'data-accountcreator-action', checker ) );
			named.inputs.push( ...inCall( node, 'name', checker ) );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return named;
}

describe( `${ DOCUMENT } names`, () => {
	let named: Named[];

	beforeAll( () => {
		const program = programWith( [] );
		named = sourcesOf( program, [] ).filter( ( file ) => nameOf( file ).startsWith( 'src/ui/' ) )
			.map( ( file ) => namedIn( file, program.getTypeChecker() ) );
	} );

	it( 'every action of a button, and none that is not there', () => {
		const documented = [ 'buttons', 'buttons of a row', 'questions' ].flatMap( ( row ) => quoted( rowOf( row ) ) )
			.filter( ( name ) => /^[a-z-]+$/.test( name ) && !name.startsWith( 'data-' ) );
		// The buttons of a notice have no names for others, and their actions are written otherwise.
		const actions = named.flatMap( ( file ) => file.actions ).filter( ( name ) => /^[a-z-]+$/.test( name ) );
		expect( sorted( actions ) ).toEqual( sorted( documented ) );
	} );

	it( 'every input, and none that is not there', () => {
		const ofModes = [ 'mail', 'generate', 'type' ];
		const documented = quoted( rowOf( 'inputs' ) )
			.filter( ( name ) => /^[a-z]+$/.test( name ) && name !== 'name' && !ofModes.includes( name ) );
		const inputs = named.flatMap( ( file ) => file.inputs ).filter( ( name ) => !OF_THE_API.includes( name ) );
		expect( sorted( inputs ) ).toEqual( sorted( documented ) );
	} );

	it( 'every data attribute, and none that is not there', () => {
		const text = fs.readFileSync( path.join( ROOT, DOCUMENT ), 'utf8' );
		const documented = text.match( /\bdata-[a-z]+(?:-[a-z]+)*/g ) ?? [];
		const attributes = named.flatMap( ( file ) => file.attributes ).filter( ( name ) => !INTERNAL.has( name ) );
		expect( sorted( attributes ) ).toEqual( sorted( documented ) );
	} );

	it( 'every filter of a list', () => {
		const source = fs.readFileSync( path.join( ROOT, 'src/ui/list/list-head.ts' ), 'utf8' );
		const filters = /const FILTERS[^=]*= \[([^\]]*)\]/.exec( source )?.[ 1 ] ?? '';
		expect( quoted( rowOf( 'filters of a list' ) ).filter( ( name ) => !name.startsWith( 'data-' ) ) )
			.toEqual( Array.from( filters.matchAll( /'([a-z]+)'/g ), ( [ , name ] ) => name ) );
	} );
} );
