import { plainText } from '../../../../src/accounts/contract/declarations';
import { WikiError } from '../../../../src/accounts/contract/service';
import { editChunks } from '../../../../src/accounts/mine/edit-chunks';
import { Mine, type MineAccount } from '../../../../src/accounts/mine/mine';
import { mailedLately, mineCounts, mineCsv, mineWikitext, type MineTexts } from '../../../../src/accounts/mine/mine-report';
import type { AccountFacts, LogAnswer, LogEntry, MineService } from '../../../../src/accounts/mine/mine-service';

const HOUR = 60 * 60 * 1000;

const entry = ( id: number, reason = 'Workshop' ): LogEntry => (
	{ id, username: `Guest ${ id }`, at: 1000 * id, by: 'mail', reason }
);

/** A wiki whose log has these entries, so many in an answer; who has an even number has edited. */
class LogOf implements MineService {
	public readonly asked: string[] = [];
	public broken: 'none' | 'facts' | 'mail' = 'none';
	public hidden = -1;

	public constructor( private readonly log: readonly LogEntry[], private readonly answer: number ) {}

	public created( _from: number, _to: number, next: string | null ): Promise<LogAnswer> {
		const begin = Number( next ?? '0' );
		const end = begin + this.answer;
		this.asked.push( `log ${ begin }` );
		const after = end < this.log.length ? String( end ) : null;
		return Promise.resolve( { entries: this.log.slice( begin, end ), next: after } );
	}

	public factsOf( ids: readonly number[] ): Promise<ReadonlyMap<number, AccountFacts>> {
		this.asked.push( `facts ${ ids.length }` );
		const factsOf = ( id: number ): AccountFacts => (
			{ username: `Guest ${ id }`, edits: id % 2 ? 0 : id, isMailable: false, isBlocked: false }
		);
		const seen = ids.filter( ( id ) => id !== this.hidden );
		return this.broken === 'facts' ? Promise.reject( new WikiError( 'http', plainText( '' ) ) ) :
			Promise.resolve( new Map( seen.map( ( id ) => [ id, factsOf( id ) ] ) ) );
	}

	public lastEdits( ids: readonly number[] ): Promise<ReadonlyMap<number, number>> {
		this.asked.push( `edits ${ ids.length }` );
		return Promise.resolve( new Map( ids.map( ( id ) => [ id, id + 0.5 ] ) ) );
	}

	public canMailPasswords(): Promise<boolean> {
		return Promise.resolve( true );
	}

	public mailPassword( username: string ): Promise<void> {
		this.asked.push( `mail ${ username }` );
		return this.broken === 'mail' ? Promise.reject( new WikiError( 'blocked-mailpassword', plainText( 'No' ) ) ) :
			Promise.resolve();
	}
}

const entries = ( count: number ): LogEntry[] => Array.from( { length: count }, ( _one, index ) => entry( index + 1 ) );
const ALL = { from: 0, to: 1e9, reason: '' };

describe( 'Looking back at one’s accounts', () => {
	it( 'asks about all of them in batches, and about edits only where there are some', async () => {
		const service = new LogOf( entries( 60 ), 500 );
		const mine = new Mine( service, () => 0 );
		await mine.show( ALL );
		expect( mine.state ).toMatchObject( { isAsking: false, hasMore: false, error: null, canMail: true } );
		expect( mine.state.accounts.slice( 0, 2 ).map( ( { facts, lastEdit } ) => [ facts?.edits, lastEdit ] ) )
			.toEqual( [ [ 0, null ], [ 2, 2.5 ] ] );
		expect( service.asked.filter( ( question ) => !question.startsWith( 'edits' ) ) )
			.toEqual( [ 'log 0', 'facts 50', 'facts 10' ] );
		expect( mineCounts( mine.state.accounts ) ).toEqual( { accounts: 60, edited: 30, edits: 930 } );
	} );

	it( 'shows a page, and more at a press, none twice', async () => {
		const service = new LogOf( entries( 230 ), 70 );
		const mine = new Mine( service, () => 0 );
		await mine.show( ALL );
		expect( mine.state.accounts ).toHaveLength( 100 );
		expect( mine.state.hasMore ).toBe( true );
		await mine.more();
		await mine.more();
		expect( mine.state.accounts.map( ( { id } ) => id ) ).toEqual( entries( 230 ).map( ( { id } ) => id ) );
		expect( mine.state.hasMore ).toBe( false );
	} );

	it( 'searches a long log for a reason only so far at a press, whatever its letters', async () => {
		const log = [ ...entries( 1200 ), entry( 1201, 'Café in ZÜRICH' ) ];
		const service = new LogOf( log, 100 );
		const mine = new Mine( service, () => 0 );
		await mine.show( { ...ALL, reason: 'cafe\u0301 in zürich ' } );
		expect( mine.state ).toMatchObject( { accounts: [], hasMore: true } );
		expect( service.asked ).toHaveLength( 10 );
		await mine.more();
		expect( mine.state.accounts.map( ( { id } ) => id ) ).toEqual( [ 1201 ] );
		expect( mine.state.hasMore ).toBe( false );
	} );

	it( 'says what did not come, keeps what is there, and goes on with that', async () => {
		const service = new LogOf( entries( 3 ), 500 );
		service.broken = 'facts';
		const mine = new Mine( service, () => 0 );
		await mine.show( ALL );
		expect( mine.state.error?.code ).toBe( 'http' );
		expect( mine.state.accounts.map( ( { facts } ) => facts ) ).toEqual( [ undefined, undefined, undefined ] );
		service.broken = 'none';
		service.hidden = 3;
		await mine.more();
		expect( mine.state.error ).toBeNull();
		expect( mine.state.accounts.map( ( { facts } ) => facts?.edits ) ).toEqual( [ 0, 2, undefined ] );
		expect( mine.state.accounts[ 2 ]?.facts ).toBeNull();
		expect( service.asked.filter( ( question ) => question.startsWith( 'log' ) ) ).toHaveLength( 1 );
	} );

	it( 'has nothing of an earlier search in a later one', async () => {
		const mine = new Mine( new LogOf( [ entry( 1, 'A' ), entry( 2, 'B' ) ], 500 ), () => 0 );
		const first = mine.show( { ...ALL, reason: 'A' } );
		await mine.show( { ...ALL, reason: 'B' } );
		await first;
		expect( mine.state.accounts.map( ( { id } ) => id ) ).toEqual( [ 2 ] );
		expect( mine.state.isAsking ).toBe( false );
	} );

	it( 'remembers who was mailed a password, also after another search', async () => {
		const service = new LogOf( entries( 2 ), 500 );
		const mine = new Mine( service, () => 50 * HOUR );
		await mine.show( ALL );
		const [ first ] = mine.state.accounts;
		await mine.mailPassword( first );
		await mine.show( ALL );
		expect( service.asked ).toContain( 'mail Guest 1' );
		expect( mine.state.accounts.map( ( { mailing } ) => mailing ) ).toEqual( [ { kind: 'taken', at: 50 * HOUR }, null ] );
		service.broken = 'mail';
		await mine.mailPassword( mine.state.accounts[ 1 ] );
		expect( mine.state.accounts[ 1 ]?.mailing ).toMatchObject( { kind: 'failed', error: { code: 'blocked-mailpassword' } } );
	} );

	it( 'knows when the last mail with a password was, within 24 hours', () => {
		const account: MineAccount = { ...entry( 1 ), lastEdit: null, mailing: null };
		expect( mailedLately( account, 23 * HOUR ) ).toBe( 1000 );
		expect( mailedLately( account, 25 * HOUR ) ).toBeNull();
		expect( mailedLately( { ...account, by: 'password' }, 2 * HOUR ) ).toBeNull();
		expect( mailedLately( { ...account, mailing: { kind: 'taken', at: 30 * HOUR } }, 40 * HOUR ) ).toBe( 30 * HOUR );
	} );
} );

it( 'Who has edited is asked about together as long as all edits are in one answer', () => {
	const facts = new Map( [ 300, 0, 200, 1, 9000, 2 ].map( ( edits, index ) => [ index + 1, { edits } ] ) );
	expect( editChunks( [ 1, 2, 3, 4, 5, 6, 7 ], facts ) ).toEqual( [ [ 1, 3 ], [ 4 ], [ 5 ], [ 6 ] ] );
} );

describe( 'The report', () => {
	const texts: MineTexts = {
		username: 'Name', created: 'Created', reason: 'Reason', edits: 'Edits', lastEdit: 'Last', email: 'E-mail',
		emailOf: () => 'no', time: ( at ) => at === null ? '' : `T${ at }`
	};
	const accounts: MineAccount[] = [
		{
			...entry( 1, '=cmd|\' /C calc\'!A0' ), username: '=1+1', lastEdit: 7, mailing: null,
			facts: { username: '=1+1', edits: 4, isMailable: true, isBlocked: false }
		},
		{ ...entry( 2 ), username: 'A|b\'\'c', facts: null, lastEdit: null, mailing: null }
	];

	it( 'runs nothing in a spreadsheet', () => {
		expect( mineCsv( accounts, texts ).split( '\r\n' ) ).toEqual( [
			'\uFEFFName,Created,Reason,Edits,Last,E-mail', '\'=1+1,T1000,\'=cmd|\' /C calc\'!A0,4,T7,no', 'A|b\'\'c,T2000,Workshop,,,no'
		] );
	} );

	it( 'is wikitext in which a name is a name', () => {
		expect( mineWikitext( accounts, texts, [ 'Accounts: 2' ] ) ).toBe( [
			'* Accounts: 2', '', '{| class="wikitable sortable"', '! Name !! Created !! Edits !! Last',
			'|-', '| [[User:=1+1|=1+1]] || T1000 || 4 || T7',
			'|-', '| [[User:A&#124;b&#39;&#39;c|A&#124;b&#39;&#39;c]] || T2000 ||  || ', '|}', ''
		].join( '\n' ) );
	} );
} );
