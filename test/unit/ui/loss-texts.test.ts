import type { AccountList } from '../../../src/accounts/list/account-list';
import type { UnsavedWork } from '../../../src/accounts/list/list-state';
import english from '../../../src/i18n/en.json';
import { replaceText, startOverText } from '../../../src/ui/list/loss-texts';
import { ListBench } from '../accounts/list/list-bench';

import { setMessages } from './messages';

beforeEach( () => setMessages() );

const LOSSES = [
	[ 'list', 'accountcreator-lose-list' ],
	[ 'passwords', 'accountcreator-lose-passwords' ],
	[ 'results', 'accountcreator-lose-results' ]
] as const satisfies ReadonlyArray<readonly [ UnsavedWork, keyof typeof english ]>;

describe( 'What a new list takes away', () => {
	it( 'is named, all of it and nothing else', () => {
		for ( let set = 0; set < 2 ** LOSSES.length; set++ ) {
			const there = LOSSES.filter( ( _, place ) => Math.floor( set / 2 ** place ) % 2 === 1 );
			const list = { unsavedWork: there.map( ( [ work ] ) => work ) } as Pick<AccountList, 'unsavedWork'> as AccountList;
			const text = there.length > 0 ? there.map( ( [ , key ] ) => english[ key ] ).join( '\n' ) :
				english[ 'accountcreator-start-over-question' ];
			expect( startOverText( list ) ).toBe( text );
			expect( replaceText( list ) ).toBe( `${ english[ 'accountcreator-replace-list' ] }\n${ text }` );
		}
	} );

	it( 'is the list and its passwords before anything is created, and the results afterwards', async () => {
		const bench = new ListBench( [] );
		await bench.open();
		await bench.check( 'Ada\nBob', 'generate' );
		bench.list.sheet.prepareSheet();
		const { list } = bench;
		expect( startOverText( list ) ).toBe( [
			english[ 'accountcreator-lose-list' ], english[ 'accountcreator-lose-passwords' ]
		].join( '\n' ) );
		list.sheet.confirmSheetSaved();
		expect( startOverText( list ) ).toBe( english[ 'accountcreator-lose-list' ] );
		await bench.run( 2 );
		expect( startOverText( list ) ).toBe( english[ 'accountcreator-lose-results' ] );
		list.run.resultsSeen();
		expect( startOverText( list ) ).toBe( english[ 'accountcreator-start-over-question' ] );
	} );
} );
