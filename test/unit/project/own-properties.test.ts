import path from 'node:path';
import * as ts from 'typescript';

const root = path.join( __dirname, '../../..' );

/** Where it is done once and for all. */
const MECHANISM = 'src/accounts/contract/own.ts';

function isAnyText( type: ts.Type ): boolean {
	return type.isUnion() ? type.types.some( isAnyText ) :
		[ ts.TypeFlags.String, ts.TypeFlags.TemplateLiteral ].includes( type.flags );
}

/** The lookups in a file by a key that may be any text, with their lines. */
function lookupsIn( file: ts.SourceFile, checker: ts.TypeChecker ): string[] {
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		const key = ts.isElementAccessExpression( node ) ? node.argumentExpression :
			ts.isBinaryExpression( node ) && node.operatorToken.kind === ts.SyntaxKind.InKeyword ? node.left : null;
		if ( key && isAnyText( checker.getTypeAtLocation( key ) ) ) {
			const { line } = file.getLineAndCharacterOfPosition( node.getStart() );
			found.push( `${ path.relative( root, file.fileName ) }:${ line + 1 } ${ node.getText() }` );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return found;
}

function lookups( files: readonly string[] ): string[] {
	const config = ts.getParsedCommandLineOfConfigFile( path.join( root, 'tsconfig.json' ), {}, {
		...ts.sys, onUnRecoverableConfigFileDiagnostic: ( { messageText } ) => {
			throw new Error( ts.flattenDiagnosticMessageText( messageText, '\n' ) );
		}
	} );
	const program = ts.createProgram( [ ...config?.fileNames ?? [], ...files ], config?.options ?? {} );
	return program.getSourceFiles()
		.filter( ( { fileName } ) => files.includes( fileName ) || fileName.startsWith( path.join( root, 'src' ) + path.sep ) )
		.flatMap( ( file ) => lookupsIn( file, program.getTypeChecker() ) );
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
