import type { Stage } from '../../../src/accounts/one/one-state';
import { CreatedView } from '../../../src/ui/one/created-view';
import { ExplanationView } from '../../../src/ui/shared/explanation-view';
import { setMessages } from './messages';

beforeAll( setMessages );

const CREATED: Extract<Stage, { kind: 'created' }> = {
	kind: 'created', username: 'Zoe', by: 'password', email: '', password: 'a password'
};

const UNFINISHED: Extract<Stage, { kind: 'unfinished' }> = {
	kind: 'unfinished', because: 'left', isCertain: true, username: 'Zoe', password: 'a password'
};

describe( 'A password that is being copied', () => {
	it( 'stays where it is: taken out of the page in the middle of it, nothing would be copied', () => {
		const view = new CreatedView( () => undefined, () => Promise.resolve( $() ) );
		view.render( CREATED );
		const [ input ] = view.$element.find( 'input' ).get();
		view.render( CREATED );
		expect( view.$element.find( 'input' ).get() ).toEqual( [ input ] );
		view.render( { ...CREATED, username: 'Ada' } );
		expect( view.$element.find( 'input' ).get()[ 0 ] ).not.toBe( input );
	} );

	it( 'is not taken away either where the account is unfinished', () => {
		const view = new ExplanationView( () => Promise.resolve() );
		view.render( UNFINISHED );
		const [ input ] = view.$element.find( 'input' ).get();
		view.render( UNFINISHED );
		expect( view.$element.find( 'input' ).get()[ 0 ] ).toBe( input );
	} );
} );
