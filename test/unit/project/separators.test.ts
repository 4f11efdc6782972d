import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/**
 * Punctuation and spaces between the parts of a text are part of the language: they come from messages, or from
 * enumeration() and sentences(). What is between them here is for machines.
 */

const SRC = join( __dirname, '../../../src' );

const FOR_MACHINES: ReadonlyArray<[ file: string, text: string, what: string ]> = [
	[ 'ui/shared/dialog.ts', ' ', 'names of actions, to be compared' ],
	[ 'ui/shared/field-control.ts', ' ', 'ids in an attribute' ],
	[ 'ui/shared/step-view.ts', ' ', 'ids in an attribute' ],
	[ 'ui/list/loss-texts.ts', '\n', 'lines' ],
	[ 'ui/list/details-text.ts', '\n', 'lines of a text to copy' ],
	[ 'ui/list/column-view.ts', '\n', 'keys of people' ],
	[ 'wiki/mw-follow-service.ts', '|', 'values of a parameter' ],
	[ 'wiki/mw-mine-service.ts', '|', 'values of a parameter' ],
	[ 'ui/one/next-steps.ts', '\n', 'lines of a text to copy' ]
];

/** Punctuation between spaces or beside one. */
function isSeparator( text: string ): boolean {
	return /^[\s\p{P}\p{S}]+$/u.test( text ) && /\s/.test( text );
}

const isHtml = ( node: ts.Node ): boolean => ts.isTaggedTemplateExpression( node.parent ) && node.parent.tag.getText() === 'html';

/** Is the text put together with others, or is it what they are joined by? */
function isPart( node: ts.StringLiteral ): boolean {
	const { parent } = node;
	return ts.isConditionalExpression( parent ) ||
		ts.isBinaryExpression( parent ) && parent.operatorToken.kind === ts.SyntaxKind.PlusToken ||
		ts.isCallExpression( parent ) && ts.isPropertyAccessExpression( parent.expression ) && parent.expression.name.text === 'join';
}

/** The texts of a template between its tags, with a letter for each thing put in. */
function betweenTags( template: ts.TemplateLiteral ): string {
	const parts = ts.isNoSubstitutionTemplateLiteral( template ) ? [ template.text ] :
		[ template.head.text, ...template.templateSpans.map( ( { literal } ) => literal.text ) ];
	return parts.join( 'x' ).replace( /<[^>]*>/g, '' );
}

/** What is written in the code to stand between the parts of a text, or to set off a part. */
function separatorsIn( source: ts.SourceFile ): string[] {
	const found: string[] = [];
	const visit = ( node: ts.Node ): void => {
		if ( ts.isStringLiteral( node ) ) {
			const isJoin = ts.isCallExpression( node.parent );
			const isFound = isPart( node ) && ( isJoin ? node.text !== '' : isSeparator( node.text ) );
			found.push( ...( isFound ? [ node.text ] : [] ) );
		} else if ( ts.isTemplateExpression( node ) && !isHtml( node ) ) {
			// A space alone is in keys, and in classes.
			found.push( ...node.templateSpans.map( ( { literal } ) => literal.text )
				.filter( ( text ) => isSeparator( text ) && text.trim() !== '' ) );
		} else if ( ( ts.isTemplateLiteral( node ) ) && isHtml( node ) ) {
			// White space is the browser's to show, and a cross is a picture.
			found.push( ...( betweenTags( node ).replace( /×/g, '' ).match( /[^\sx][^x]*/g ) ?? [] ) );
		}
		ts.forEachChild( node, visit );
	};
	visit( source );
	return found;
}

const read = ( text: string ): ts.SourceFile => ts.createSourceFile( 'a.ts', text, ts.ScriptTarget.Latest, true );

it( 'Separators are found wherever they may stand', () => {
	for ( const [ code, separators ] of [
		[ 'texts.join( ", " )', [ ', ' ] ], [ 'a + " · " + b', [ ' · ' ] ], [ 'isLast ? "" : " + "', [ ' + ' ] ],
		[ '`${ a }: ${ b }`', [ ': ' ] ], [ 'html`<b>${ a }</b> … <i>${ b }</i>`', [ '… ' ] ],
		[ 'html`<b title="a, b">${ a }</b> ${ b }`', [] ], [ 'texts.join( "" )', [] ], [ 'import "./a"', [] ]
	] as const ) {
		expect( [ code, separatorsIn( read( code ) ) ] ).toEqual( [ code, separators ] );
	}
} );

it( 'No text that people read is put together with separators of the program’s own', () => {
	const found = [ 'ui', 'wiki' ].flatMap( ( folder ) => (
		readdirSync( join( SRC, folder ), { recursive: true, encoding: 'utf8' } )
			.filter( ( name ) => name.endsWith( '.ts' ) ).map( ( name ) => `${ folder }/${ name.replaceAll( '\\', '/' ) }` )
	) ).flatMap( ( file ) => (
		separatorsIn( read( readFileSync( join( SRC, file ), 'utf8' ) ) ).map( ( text ) => [ file, text ] as const )
	) );
	expect( found.filter( ( [ file, text ] ) => (
		!FOR_MACHINES.some( ( [ where, which ] ) => where === file && which === text )
	) ) ).toEqual( [] );
	// What is excepted is there.
	for ( const [ where, which ] of FOR_MACHINES ) {
		expect( found ).toContainEqual( [ where, which ] );
	}
} );
