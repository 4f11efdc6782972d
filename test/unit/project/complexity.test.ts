import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

const SRC = join( __dirname, '../../../src' );

/**
 * A function with more ways through it does more than one thing. Counted as ESLint's rule `complexity` does, but for
 * switches, each of which counts as one: those of the project list all members of a union and do little for each.
 * (ESLint has that variant since version 9.)
 */
const HIGHEST = 12;

/** What reads lists still has functions that are to be divided; none may get worse than the worst. */
const READING = { folder: join( 'accounts', 'list', 'read' ), highest: 19 };

const BRANCHES: readonly ts.SyntaxKind[] = [
	ts.SyntaxKind.IfStatement, ts.SyntaxKind.ConditionalExpression, ts.SyntaxKind.SwitchStatement,
	ts.SyntaxKind.ForStatement, ts.SyntaxKind.ForInStatement, ts.SyntaxKind.ForOfStatement,
	ts.SyntaxKind.WhileStatement, ts.SyntaxKind.DoStatement, ts.SyntaxKind.CatchClause
];

const OPERATORS: readonly ts.SyntaxKind[] = [
	ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken
];

function isBranch( node: ts.Node ): boolean {
	return BRANCHES.includes( node.kind ) ||
		ts.isBinaryExpression( node ) && OPERATORS.includes( node.operatorToken.kind );
}

interface Counted {
	name: string;
	complexity: number;
}

/** The functions in a file; what is in an inner one counts for that alone. */
function functionsIn( file: string ): Counted[] {
	const source = ts.createSourceFile( file, readFileSync( join( SRC, file ), 'utf8' ), ts.ScriptTarget.Latest );
	const found: Counted[] = [];
	const visit = ( node: ts.Node, outer: Counted ): void => {
		let inner = outer;
		if ( ts.isFunctionLike( node ) ) {
			const name = node.name && ts.isIdentifier( node.name ) ? node.name.text : `in ${ outer.name }`;
			inner = { name, complexity: 1 };
			found.push( inner );
		} else if ( isBranch( node ) ) {
			outer.complexity++;
		}
		ts.forEachChild( node, ( child ) => visit( child, inner ) );
	};
	visit( source, { name: '', complexity: 1 } );
	return found.map( ( { name, complexity } ) => ( { name: `${ file }: ${ name }`, complexity } ) );
}

it( `No function has more than ${ HIGHEST } ways through it`, () => {
	const files = readdirSync( SRC, { recursive: true, encoding: 'utf8' } ).filter( ( file ) => file.endsWith( '.ts' ) );
	const functions = files.sort().flatMap( functionsIn );
	expect( functions.length ).toBeGreaterThan( 1000 );
	expect( functions.filter( ( { name, complexity } ) => (
		complexity > ( name.startsWith( READING.folder ) ? READING.highest : HIGHEST )
	) ) ).toEqual( [] );
} );
