import path from 'node:path';
import * as ts from 'typescript';

export const ROOT = path.join( __dirname, '../../..' );

/** The program as the compiler sees it, with further files of a test. */
export function programWith( files: readonly string[] ): ts.Program {
	const config = ts.getParsedCommandLineOfConfigFile( path.join( ROOT, 'tsconfig.json' ), {}, {
		...ts.sys, onUnRecoverableConfigFileDiagnostic: ( { messageText } ) => {
			throw new Error( ts.flattenDiagnosticMessageText( messageText, '\n' ) );
		}
	} );
	return ts.createProgram( [ ...config?.fileNames ?? [], ...files ], config?.options ?? {} );
}

/** The files of src/, and the further ones. */
export function sourcesOf( program: ts.Program, files: readonly string[] ): ts.SourceFile[] {
	return program.getSourceFiles().filter( ( { fileName } ) => (
		files.includes( fileName ) || fileName.startsWith( path.join( ROOT, 'src' ) + path.sep )
	) );
}

/** From the project's root, with slashes. */
export const nameOf = ( { fileName }: ts.SourceFile ): string => (
	path.relative( ROOT, fileName ).replaceAll( path.sep, '/' )
);

/** May it be any text, and not only one of a few? */
export function isAnyText( type: ts.Type ): boolean {
	return type.isUnion() ? type.types.some( isAnyText ) :
		[ ts.TypeFlags.String, ts.TypeFlags.TemplateLiteral ].includes( type.flags );
}
