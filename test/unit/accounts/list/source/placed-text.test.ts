import { PlacedText } from '../../../../../src/accounts/list/source/placed-text';
import { ListBench } from '../list-bench';

it( 'Of a list that was emptied, nothing is kept of what it was put together of', async () => {
	const { list } = new ListBench();
	await list.open( { accounts: [], reason: '', mail: null, many: true } );
	const place = new PlacedText( list, () => Promise.resolve( 'add' ) );
	list.draft.setText( 'Username,Password\nAda,secret-1234' );
	await place.put( await list.draft.readSource( { kind: 'text', text: 'Username,Password\nGrace,secret-5678' } ) );
	const held = (): string => JSON.stringify( Object.values( place ).filter( ( value ) => value !== list ) );
	expect( held() ).toContain( 'secret-1234' );
	expect( held() ).toContain( 'secret-5678' );
	list.draft.setText( '' );
	place.forget();
	expect( held() ).not.toContain( 'secret' );
} );
