import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const SRC = join( __dirname, '../../../src' );

/** A class of so many lines is two things. */
const TOO_LONG = 200;

function classesIn( file: string ): Array<{ name: string; lines: number }> {
	const source = ts.createSourceFile( file, readFileSync( file, 'utf8' ), ts.ScriptTarget.Latest );
	const lineAt = ( place: number ): number => source.getLineAndCharacterOfPosition( place ).line;
	return source.statements.filter( ts.isClassDeclaration ).map( ( node ) => ( {
		name: node.name?.text ?? file, lines: lineAt( node.end ) - lineAt( node.getStart( source ) ) + 1
	} ) );
}

it( 'Every class is shorter than 200 lines', () => {
	const files = readdirSync( SRC, { recursive: true, encoding: 'utf8' } ).filter( ( file ) => file.endsWith( '.ts' ) );
	const classes = files.flatMap( ( file ) => classesIn( join( SRC, file ) ) );
	expect( classes.length ).toBeGreaterThan( 50 );
	expect( classes.filter( ( { lines } ) => lines >= TOO_LONG ) ).toEqual( [] );
} );
