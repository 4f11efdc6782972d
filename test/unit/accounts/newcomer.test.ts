import { newcomerNotes } from '../../../src/accounts/contract/newcomer';

describe( 'What somebody has to know who got an account', () => {
	it( 'with a mailed password: that it expires, that a code may be asked for, and where to get another', () => {
		expect( newcomerNotes( 'mail', true ) ).toEqual( [ 'expires', 'code', 'reset' ] );
		// After a reload, the address is not known here any more; it was mailed there all the same.
		expect( newcomerNotes( 'mail', false ) ).toEqual( [ 'expires', 'code', 'reset' ] );
	} );

	it( 'with a password made here: that there is no way to another, or the way', () => {
		expect( newcomerNotes( 'password', false ) ).toEqual( [ 'noReset' ] );
		expect( newcomerNotes( 'password', true ) ).toEqual( [ 'code', 'reset' ] );
	} );

	it( 'with something else: nothing of a password', () => {
		expect( newcomerNotes( 'other', false ) ).toEqual( [] );
		expect( newcomerNotes( 'other', true ) ).toEqual( [ 'code' ] );
	} );
} );
