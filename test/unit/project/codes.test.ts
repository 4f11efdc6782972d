import path from 'node:path';
import * as ts from 'typescript';
import { isAnyText, nameOf, programWith, sourcesOf } from './sources';

/** Where it is decided what a code means. */
const TABLE = 'src/accounts/contract/codes.ts';

/** What looks like a decision by a code of the wiki and is none: file, expression (null: any), and reason. */
const ALLOWED: ReadonlyArray<readonly [ string, string | null, string ]> = [
	[
		'src/accounts/list/read/source/spreadsheet/number-format.ts', null,
		'The code is the format of a number in a spreadsheet, as Excel calls it.'
	],
	[
		'src/ui/shared/captcha-widget.ts', 'BY_THE_PERSON.includes( code )',
		'The code is one that the captcha’s own widget rejects with in the page; the wiki never says it.'
	],
	[
		'src/wiki/mw-page-service.ts', 'NO_PAGE.includes( error.code )',
		'Says whether there is a page to read a list from. No account is created by that, or refused.'
	],
	[
		'src/wiki/read-opening.ts', 'impediments.get( code )',
		'Keeps each impediment once, whatever its code means.'
	]
];

interface Decision {
	file: string;
	text: string;
}

const COMPARING = [
	ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken,
	ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken
];

/** Is it a code of the wiki: called that, and any text at all? Our own are of closed unions. */
function isCode( node: ts.Node, checker: ts.TypeChecker ): boolean {
	const name = ts.isIdentifier( node ) ? node.text : ts.isPropertyAccessExpression( node ) ? node.name.text : '';
	return /^(?:\w+C|c)ode$/.test( name ) && isAnyText( checker.getTypeAtLocation( node ) );
}

/** What is compared: both sides, what is switched by, what is looked up, and what a method is called of. */
function comparedIn( node: ts.Node ): ts.Node[] {
	if ( ts.isBinaryExpression( node ) && COMPARING.includes( node.operatorToken.kind ) ) {
		return [ node.left, node.right ];
	}
	if ( ts.isSwitchStatement( node ) ) {
		return [ node.expression ];
	}
	if ( ts.isElementAccessExpression( node ) ) {
		return [ node.argumentExpression ];
	}
	return ts.isCallExpression( node ) && ts.isPropertyAccessExpression( node.expression ) ?
		[ ...node.expression.name.text === 'toString' ? [] : [ node.expression.expression ], ...lookedUpIn( node ) ] : [];
}

/** What a list, a table or a pattern is asked for. */
function lookedUpIn( { expression, arguments: given }: ts.CallExpression ): ts.Node[] {
	const method = ts.isPropertyAccessExpression( expression ) ? expression.name.text : '';
	return [ 'includes', 'indexOf', 'has', 'get', 'test', 'exec' ].includes( method ) ? given.slice( 0, 1 ) : [];
}

/** The codes that have a row in the table. */
function knownCodes( table: ts.SourceFile ): string[] {
	const codes: string[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isPropertyAssignment( node ) && ts.isCallExpression( node.initializer ) &&
			!ts.isComputedPropertyName( node.name ) ) {
			codes.push( node.name.text );
		}
		ts.forEachChild( node, visit );
	};
	visit( table );
	return codes;
}

/** The decisions in a file: by something that is called a code, or by the very words of one. */
function decisionsIn( file: ts.SourceFile, checker: ts.TypeChecker, known: readonly string[] ): Decision[] {
	const found: Decision[] = [];
	const isKnown = ( node: ts.Node ): boolean => ts.isStringLiteralLike( node ) && known.includes( node.text );
	const isText = ( node: ts.Node ): boolean => isAnyText( checker.getTypeAtLocation( node ) );
	const visit = ( node: ts.Node ): void => {
		const compared = comparedIn( node );
		const isOfKnown = compared.some( isKnown ) && compared.some( isText );
		if ( isOfKnown || compared.some( ( one ) => isCode( one, checker ) ) ) {
			const { expression } = ts.isSwitchStatement( node ) ? node : { expression: node };
			found.push( { file: nameOf( file ), text: expression.getText() } );
		}
		ts.forEachChild( node, visit );
	};
	visit( file );
	return found;
}

function decisions( files: readonly string[] ): Decision[] {
	const program = programWith( files );
	const sources = sourcesOf( program, files );
	const known = sources.filter( ( file ) => nameOf( file ) === TABLE ).flatMap( knownCodes );
	expect( known ).toContain( 'userexists' );
	return sources.flatMap( ( file ) => decisionsIn( file, program.getTypeChecker(), known ) );
}

describe( 'What a code of the wiki means', () => {
	let found: Decision[];

	beforeAll( () => {
		found = decisions( [ path.join( __dirname, 'codes.fixture.ts' ) ] );
	} );

	it( 'is decided in one table, and by no other file', () => {
		const elsewhere = found.filter( ( { file } ) => file !== TABLE && file.startsWith( 'src/' ) );
		const isAllowed = ( { file, text }: Decision ): boolean => (
			ALLOWED.some( ( [ where, what ] ) => where === file && ( what === null || what === text ) )
		);
		expect( elsewhere.filter( ( decision ) => !isAllowed( decision ) ) ).toEqual( [] );
		// What is allowed for nothing would let something through one day.
		expect( new Set( elsewhere.map( ( { file } ) => file ) ).size ).toBe( ALLOWED.length );
	} );

	it( 'is found out about where a file decides by itself', () => {
		expect( found.filter( ( { file } ) => file.includes( 'fixture' ) ).map( ( { text } ) => text ) ).toEqual( [
			'code', 'code === \'one\'', 'error.code !== \'other\'', 'STOPPING.includes( code )',
			'code.startsWith( \'abusefilter-\' )', '/^captcha-/.test( other.code )',
			'new Map( [ [ \'x\', true ] ] ).get( code )', 'said === \'userexists\''
		] );
	} );
} );
