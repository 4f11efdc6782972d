import fs from 'node:fs';
import path from 'node:path';
import * as ts from 'typescript';
import { QUESTIONS } from '../../browser/questions';

const SRC = path.join( __dirname, '../../../src' );

/** The modules that ask, and the functions that do it. */
const ASKING = /(?:^|\/)(?:ask|ask-which)$/;

/** What a file calls the functions that ask. */
function askersIn( file: ts.SourceFile ): Set<string> {
	const imports = file.statements.filter( ts.isImportDeclaration ).filter( ( { moduleSpecifier } ) => (
		ts.isStringLiteral( moduleSpecifier ) && ASKING.test( moduleSpecifier.text )
	) );
	return new Set( imports.flatMap( ( { importClause } ) => {
		const bindings = importClause?.namedBindings;
		return bindings && ts.isNamedImports( bindings ) ?
			bindings.elements.map( ( { name } ) => name.text ) : [];
	} ) );
}

/** A function, a member, or what a file keeps under a name. */
function isOwner( node: ts.Node ): node is ts.FunctionDeclaration | ts.ClassElement | ts.VariableDeclaration {
	return ts.isFunctionDeclaration( node ) || ts.isMethodDeclaration( node ) || ts.isPropertyDeclaration( node ) ||
		ts.isVariableDeclaration( node ) && ts.isSourceFile( node.parent.parent.parent );
}

/** The name of the function or member that a node stands in. */
function ownerOf( node: ts.Node ): string {
	for ( let one: ts.Node | undefined = node.parent; one; one = one.parent ) {
		if ( isOwner( one ) ) {
			return one.name?.getText() ?? '';
		}
	}
	return '';
}

/** The places in a text of code that ask, each as often as it does; also where the function is handed on. */
function placesIn( name: string, code: string ): string[] {
	const file = ts.createSourceFile( name, code, ts.ScriptTarget.Latest, true );
	const askers = askersIn( file );
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isIdentifier( node ) && askers.has( node.text ) && !ts.isImportSpecifier( node.parent ) &&
			!( ts.isPropertyAccessExpression( node.parent ) && node.parent.name === node ) ) {
			found.push( `${ name } ${ ownerOf( node ) }` );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return found.sort();
}

function sources(): string[] {
	return fs.readdirSync( SRC, { recursive: true, encoding: 'utf8' } ).filter( ( file ) => file.endsWith( '.ts' ) );
}

function placesInSources(): string[] {
	return sources().flatMap( ( file ) => (
		placesIn( file.replaceAll( path.sep, '/' ), fs.readFileSync( path.join( SRC, file ), 'utf8' ) )
	) );
}

/** The places that are there more often in one list than in another. */
function surplus( places: readonly string[], others: readonly string[] ): string[] {
	const count = ( list: readonly string[], place: string ): number => list.filter( ( one ) => one === place ).length;
	return [ ...new Set( places ) ].filter( ( place ) => count( places, place ) > count( others, place ) );
}

// The gallery looks at the pixels of every question on every skin: see test/browser/questions.spec.ts.
describe( 'The gallery of questions', () => {
	const shown = Object.values<string>( QUESTIONS );
	const asked = placesInSources();

	it( 'has every place that asks, as often as it asks', () => {
		expect( surplus( asked, shown ) ).toEqual( [] );
	} );

	it( 'names no place that does not ask', () => {
		expect( shown.filter( ( place ) => !asked.includes( place ) ) ).toEqual( [] );
	} );

	it( 'finds out about a place that is new, under whatever name', () => {
		expect( placesIn( 'ui/list/new.ts', [
			'import { ask as really } from \'../shared/ask\';',
			'class View { press() { return really( \'a\', \'b\' ); } focus() { this.really(); } }',
			'const decide = () => really( \'a\', \'b\' );'
		].join( '\n' ) ) ).toEqual( [ 'ui/list/new.ts decide', 'ui/list/new.ts press' ] );
	} );
} );

it( 'Nothing asks but these two functions', () => {
	const asking = sources().filter( ( file ) => (
		/\bMessageDialog\b|OO\.ui\.(?:confirm|alert|prompt)\b|\bwindow\.(?:confirm|alert|prompt)\(/.test(
			// What a comment says is no code.
			fs.readFileSync( path.join( SRC, file ), 'utf8' ).replace( /^\s*(?:\/\/|\/?\*).*$/gm, '' )
		)
	) );
	expect( asking.map( ( file ) => file.replaceAll( path.sep, '/' ) ).sort() )
		.toEqual( [ 'ui/shared/ask-which.ts', 'ui/shared/ask.ts' ] );
} );
