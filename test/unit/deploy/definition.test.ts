import fc from 'fast-check';
import {
	hasPages, isSameJson, mendDefinitions, mendJsonDefinition, parseDefinitions, removeDefinitions, withLinkPage
} from '../../../deploy/definition.mjs';

const OWN = `<!-- Paste these -->
* Own[ResourceLoader|dependencies=mediawiki.util]|Own.js
* Own-core[ResourceLoader|hidden|dependencies=mediawiki.api,oojs-ui-core]|Own-core.js|Own-core.css`;

const wanted = parseDefinitions( OWN );
const [ first = '', second = '' ] = OWN.split( '\n' ).slice( 1 );

describe( 'reading', () => {
	it( 'reads names, options and pages as the extension does', () => {
		expect( parseDefinitions( '*Close [ ResourceLoader | rights = edit, move|default ] | Close.js |Close.css ' ) ).toEqual( [ {
			name: 'Close',
			options: new Map( [ [ 'ResourceLoader', [] ], [ 'rights', [ 'edit', 'move' ] ], [ 'default', [] ] ] ),
			pages: [ 'Close.js', 'Close.css' ]
		} ] );
	} );

	it.each( [
		[ 'headings', '== Own ==' ],
		[ 'text', 'Own|Own.js' ],
		[ 'what has no page', '* Own[ResourceLoader]' ],
		[ 'comments', '<!-- * Own|Own.js -->' ],
		[ 'comments over several lines', '<!--\n* Own|Own.js\n-->' ]
	] )( 'takes %s for none', ( _what, text ) => {
		expect( parseDefinitions( text ) ).toEqual( [] );
	} );

	it( 'reads a line with a comment before, in and after it', () => {
		expect( parseDefinitions( '<!-- a -->* Own<!--\nb -->|Own.js<!-- c -->' ).map( ( { name, pages } ) => [ name, pages ] ) )
			.toEqual( [ [ 'Own', [ 'Own.js' ] ] ] );
	} );
} );

describe( 'mending', () => {
	it( 'begins a page', () => {
		expect( mendDefinitions( '', wanted ) ).toBe( `${ first }\n${ second }` );
	} );

	it( 'adds to the end', () => {
		expect( mendDefinitions( '== Tools ==\n* Other|Other.js', wanted ) )
			.toBe( `== Tools ==\n* Other|Other.js\n${ first }\n${ second }` );
	} );

	it( 'adds below what belongs to it', () => {
		expect( mendDefinitions( `${ first }\n== More ==\n* Other|Other.js`, wanted ) )
			.toBe( `${ first }\n${ second }\n== More ==\n* Other|Other.js` );
	} );

	it.each( [
		[ 'written in another way', '*Own [ ResourceLoader | dependencies = mediawiki.util ] | Own.js' ],
		[ 'with what the wiki has added', '* Own[ResourceLoader|default|rights=createaccount|dependencies=mediawiki.util]|Own.js' ],
		[ 'with a comment', '* Own[ResourceLoader|dependencies=mediawiki.util]|Own.js <!-- for all -->' ]
	] )( 'leaves a line as it is that is %s', ( _what, line ) => {
		expect( mendDefinitions( `${ line }\n${ second }`, wanted ) ).toBe( `${ line }\n${ second }` );
	} );

	it.each( [
		[ 'pages', '* Own[ResourceLoader|dependencies=mediawiki.util]|Old.js', first ],
		[ 'dependencies', '* Own[ResourceLoader|dependencies=mediawiki.Title]|Own.js', first ],
		[ 'no options', '* Own|Own.js', first ],
		[ 'additions and a comment', '* Own[default|rights=edit]|Own.js<!-- keep -->',
			'* Own[default|rights=edit|ResourceLoader|dependencies=mediawiki.util]|Own.js <!-- keep -->' ]
	] )( 'mends a line with other %s in its place', ( _what, line, mended ) => {
		expect( mendDefinitions( `* A|A.js\r\n${ line }\r\n* B|B.js\r\n${ second }`, wanted ) )
			.toBe( `* A|A.js\r\n${ mended }\r\n* B|B.js\r\n${ second }` );
	} );

	it( 'mends the last of several lines, which is the one that counts', () => {
		expect( mendDefinitions( `* Own|A.js\n* Own|B.js\n${ second }`, wanted ) ).toBe( `* Own|A.js\n${ first }\n${ second }` );
	} );
} );

describe( 'removal', () => {
	const names = wanted.map( ( { name } ) => name );

	it( 'takes the lines out, wherever they are', () => {
		expect( removeDefinitions( `${ first }\n* A|A.js\n${ second }\n\n== B ==\n* B|B.js`, names ) )
			.toBe( '* A|A.js\n\n== B ==\n* B|B.js' );
	} );

	it( 'undoes what mendDefinitions() does', () => {
		const line = fc.constantFrom(
			'', '== Tools ==', '* A|A.js', '*B [ default ] |B.js', '<!-- * Own|Own.js -->', '<!--', '* Own-core|x', '-->', 'text',
			'* OwnMore|x.js'
		);
		fc.assert( fc.property( fc.array( line ), ( lines ) => {
			const text = lines.join( '\n' ).trimEnd();
			// Nothing that is there already, and no comment that never ends: that would be mended.
			fc.pre( !parseDefinitions( text ).some( ( { name } ) => names.includes( name ) ) );
			const there = mendDefinitions( text, wanted );
			expect( removeDefinitions( there, names ) ).toBe( text );
			expect( mendDefinitions( there, wanted ) ).toBe( there );
		} ) );
	} );
} );

describe( 'in JSON', () => {
	const definition = wanted[ 1 ];

	it( 'a definition is made', () => {
		expect( JSON.parse( mendJsonDefinition( null, definition ) ) ).toEqual( {
			settings: { hidden: true },
			module: { pages: [ 'Own-core.js', 'Own-core.css' ], dependencies: [ 'mediawiki.api', 'oojs-ui-core' ] }
		} );
	} );

	it( 'one is mended, with what the wiki has added', () => {
		const before = '{ "settings": { "category": "x" }, "module": { "pages": [ "old.js" ], "peers": [ "p" ] }, "more": 1 }';
		expect( JSON.parse( mendJsonDefinition( before, definition ) ) ).toEqual( {
			settings: { category: 'x', hidden: true },
			module: { pages: [ 'Own-core.js', 'Own-core.css' ], peers: [ 'p' ], dependencies: [ 'mediawiki.api', 'oojs-ui-core' ] },
			more: 1
		} );
	} );

	it( 'one is left as it is where it only looks different', () => {
		const same = JSON.stringify( JSON.parse( mendJsonDefinition( null, definition ) ), null, 1 ).replace( '"settings"', ' "settings"' );
		expect( mendJsonDefinition( same, definition ) ).toBe( same );
	} );

	it( 'what is no JSON is replaced', () => {
		expect( mendJsonDefinition( 'nonsense', definition ) ).toBe( mendJsonDefinition( null, definition ) );
		expect( isSameJson( 'nonsense', 'other nonsense' ) ).toBe( false );
		expect( isSameJson( '{"a":[1,{"b":2,"c":3}]}', '{ "a": [ 1, { "c": 3, "b": 2 } ] }' ) ).toBe( true );
		expect( isSameJson( '[1,2]', '[2,1]' ) ).toBe( false );
	} );
} );

describe( 'the page that translates the link', () => {
	const without = '* AccountCreator[ResourceLoader]|AccountCreator.js';
	const linked = '* AccountCreator[ResourceLoader]|AccountCreator-link.js|AccountCreator.js';
	const own = parseDefinitions( `${ without }\n* AccountCreator-core[ResourceLoader]|AccountCreator-core.js` );

	it( 'stays where a wiki has it, and is put there where it is wanted, once', () => {
		expect( mendDefinitions( linked, [ own[ 0 ] ] ) ).toBe( linked );
		expect( mendDefinitions( without, [ own[ 0 ] ] ) ).toBe( without );
		expect( mendDefinitions( without, withLinkPage( [ own[ 0 ] ] ) ) ).toBe( linked );
		expect( mendDefinitions( linked, withLinkPage( [ own[ 0 ] ] ) ) ).toBe( linked );
		expect( withLinkPage( own )[ 1 ] ).toEqual( own[ 1 ] );
	} );

	it( 'stays in JSON, too, and no other page does', () => {
		const before = '{ "module": { "pages": [ "Old.js", "AccountCreator-link.js" ] } }';
		expect( JSON.parse( mendJsonDefinition( before, own[ 0 ] ) ) )
			.toMatchObject( { module: { pages: [ 'AccountCreator-link.js', 'AccountCreator.js' ] } } );
		expect( JSON.parse( mendJsonDefinition( '{ "module": { "pages": 7 } }', own[ 0 ] ) ) )
			.toMatchObject( { module: { pages: [ 'AccountCreator.js' ] } } );
	} );

	it( 'makes no definition another one, unless it is wanted and not there', () => {
		const link = 'AccountCreator-link.js';
		expect( hasPages( [ 'a.js' ], [ link, 'a.js' ] ) ).toBe( true );
		expect( hasPages( [ 'a.js', 'b.css' ], [ 'b.css', 'a.js' ] ) ).toBe( true );
		expect( hasPages( [ link, 'a.js' ], [ 'a.js' ] ) ).toBe( false );
		expect( hasPages( [ 'a.js' ], [ 'b.js', 'a.js' ] ) ).toBe( false );
	} );
} );
