import path from 'node:path';
import * as ts from 'typescript';
import { isAnyText, nameOf, programWith, sourcesOf } from './sources';

/** Where it is done once and for all. */
const MECHANISM = 'src/accounts/contract/own.ts';

/** The lookups in a file by a key that may be any text, with their lines. */
function lookupsIn( file: ts.SourceFile, checker: ts.TypeChecker ): string[] {
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		const key = ts.isElementAccessExpression( node ) ? node.argumentExpression :
			ts.isBinaryExpression( node ) && node.operatorToken.kind === ts.SyntaxKind.InKeyword ? node.left : null;
		if ( key && isAnyText( checker.getTypeAtLocation( key ) ) ) {
			const { line } = file.getLineAndCharacterOfPosition( node.getStart() );
			found.push( `${ nameOf( file ) }:${ line + 1 } ${ node.getText() }` );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return found;
}

function lookups( files: readonly string[] ): string[] {
	const program = programWith( files );
	return sourcesOf( program, files ).flatMap( ( file ) => lookupsIn( file, program.getTypeChecker() ) );
}

// Keys come from a wiki, a link or a list, and `constructor` is one that every object has (accounts/contract/own.ts).
describe( 'Tables', () => {
	it( 'are asked only for what they have themselves, where the key may be any text', () => {
		expect( lookups( [] ).filter( ( place ) => !place.startsWith( MECHANISM ) ) ).toEqual( [] );
	} );

	it( 'of a file that does otherwise are found', () => {
		const fixture = path.join( __dirname, 'own-properties.fixture.ts' );
		expect( lookups( [ fixture ] ).filter( ( place ) => place.includes( 'fixture' ) ) ).toHaveLength( 3 );
	} );
} );
