import { FormChecks } from '../../../src/accounts/one/form-checks';
import type { CheckState } from '../../../src/accounts/one/debounced-check';
import type { NameCheck } from '../../../src/accounts/contract/service';
import { FakeAccountService } from './fake-account-service';
import { FakeClock } from './fake-clock';

async function checkedName( check: NameCheck ): Promise<{ last: CheckState<NameCheck> | undefined; asked: string[] }> {
	const clock = new FakeClock( 0 );
	const states: Array<CheckState<NameCheck>> = [];
	const asked: string[] = [];
	const nothing = (): void => undefined;
	const service = Object.assign( new FakeAccountService(), { checkName: () => Promise.resolve( check ) } );
	const checks = new FormChecks( {
		service, clock, judgeEmail: () => Promise.resolve( { problem: null, meant: null } ),
		describeAccount: ( name ) => {
			asked.push( name );
			return Promise.resolve( 'It has 5 edits.' );
		}
	}, ( state ) => states.push( state ), nothing, nothing );
	checks.updateName( { username: 'ada' } );
	await clock.advance( 5000 );
	return { last: states[ states.length - 1 ], asked };
}

describe( 'the check of a name', () => {
	it( 'says of one that is taken what the wiki knows of the account', async () => {
		expect( await checkedName( { kind: 'taken', canonical: 'Ada' } ) ).toEqual( {
			last: { kind: 'done', result: { kind: 'taken', canonical: 'Ada', known: 'It has 5 edits.' } }, asked: [ 'Ada' ]
		} );
	} );

	it( 'asks nothing more of one that is free', async () => {
		expect( await checkedName( { kind: 'free', canonical: 'Ada' } ) ).toEqual( {
			last: { kind: 'done', result: { kind: 'free', canonical: 'Ada' } }, asked: []
		} );
	} );
} );
