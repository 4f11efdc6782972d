import { browserImports, planFor } from '../../changed.mjs';

const IMPORTS = new Map( [
	[ 'one.spec', [ 'dialog' ] ],
	[ 'list-a.spec', [ 'list-dialog' ] ],
	[ 'list-b.spec', [ 'list-sources' ] ],
	[ 'steps.spec', [ 'conversation' ] ],
	[ 'scripts-doc.spec', [ 'dialog' ] ],
	[ 'list-sources', [ 'list-dialog' ] ],
	[ 'list-dialog', [ 'messages' ] ],
	[ 'conversation', [ 'dialog' ] ],
	[ 'dialog', [ 'messages' ] ],
	[ 'messages', [] ]
] );

const ALL = [ 'one.spec', 'list-a.spec', 'list-b.spec', 'steps.spec', 'scripts-doc.spec' ];

describe( 'What a change touches', () => {
	it.each( [
		[ 'the form', 'src/ui/one/form-view.ts', ALL ],
		[ 'a text', 'src/i18n/en.json', ALL ],
		[ 'the test wiki', 'test/wiki/php/LocalSettings.php', ALL ],
		[ 'lists', 'src/accounts/list/read/columns.ts', [ 'list-a.spec', 'list-b.spec' ] ],
		[ 'lists', 'src/app/list-part.ts', [ 'list-a.spec', 'list-b.spec' ] ],
		[ 'steps', 'src/ui/shared/step-view.ts', [ 'steps.spec' ] ],
		[ 'a spec', 'test/browser/one.spec.ts', [ 'one.spec' ] ],
		[ 'what specs share', 'test/browser/list-sources.ts', [ 'list-b.spec' ] ],
		[ 'what all share', 'test/browser/messages.ts', ALL ],
		[ 'the contract', 'docs/scripts.md', [ 'scripts-doc.spec' ] ],
		[ 'a document', 'docs/organizers.md', [] ],
		[ 'the deployment', 'deploy/main.mjs', [] ]
	] )( 'in the browser, for %s (%s)', ( _what, file, specs ) => {
		expect( planFor( [ file ], IMPORTS ).browser ).toEqual( specs );
	} );

	it.each( [
		[ 'deploy/main.mjs', [ 'test/wiki/deploy.test.mjs' ] ],
		[ 'docs/organizers.md', [ 'test/wiki/wiki-page.test.mjs' ] ],
		[ 'test/wiki/deploy.test.mjs', [ 'test/wiki/deploy.test.mjs' ] ],
		[ 'test/wiki/template.mjs', [ 'test/wiki/' ] ],
		[ 'src/ui/one/form-view.ts', [] ]
	] )( 'on the wiki, for %s', ( file, tests ) => {
		expect( planFor( [ file ], IMPORTS ).wiki ).toEqual( tests );
	} );

	it( 'in the rest', () => {
		expect( planFor( [ 'src/accounts/list/create/decide.ts', 'src/ui/list/list.css', 'README.md' ], IMPORTS ) ).toMatchObject( {
			lint: [ 'src/accounts/list/create/decide.ts' ], styles: true, unit: true, build: true, faults: true
		} );
		expect( planFor( [ 'README.md' ], IMPORTS ) ).toEqual( {
			lint: [], styles: false, unit: false, build: false, wiki: [], browser: [], faults: false
		} );
	} );

	it( 'knows which specs drive lists and steps', () => {
		const imports = browserImports();
		for ( const [ file, spec ] of [
			[ 'src/accounts/list/row.ts', 'list-check.spec' ], [ 'src/accounts/steps/conversation.ts', 'conversation-steps.spec' ]
		] as const ) {
			const specs = planFor( [ file ], imports ).browser;
			expect( specs ).toContain( spec );
			expect( specs ).not.toContain( 'name-check.spec' );
		}
	} );
} );
