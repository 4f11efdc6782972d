import { sheetCsv } from '../../../../src/accounts/list/after/export';
import { freeNames } from '../../../../src/accounts/list/check/free-names';
import { ColumnMemory } from '../../../../src/accounts/list/keep/column-memory';
import { Journal } from '../../../../src/accounts/list/keep/journal';
import { AccountList } from '../../../../src/accounts/list/account-list';
import { readList, readText } from '../../../../src/accounts/list/read';
import type { ListMode, Row, RowState } from '../../../../src/accounts/list/row';
import type { AccountService } from '../../../../src/accounts/contract/service';
import { FakeClock, promisesDone } from '../fake-clock';
import { FakeConnection, FakeStore, NOW } from './batch-bench';
import { FakeListService } from './fake-list-service';
import { SimulatedWiki, type Fate } from './simulated-wiki';

const HEADINGS = {
	username: 'Username', email: 'E-mail', realname: 'Real name', password: 'Password', reason: 'Reason', mode: 'Way',
	column: ( number: number ): string => `Column ${ number }`
};

/** One page with the dialog in view *list*: when it is closed, nothing in it goes on, while the wiki does. */
class Page {
	public readonly list: AccountList;
	public readonly lists = new FakeListService();
	private readonly heldElsewhere = new Set<string>();
	private open = true;

	public constructor( bench: ListBench, byte: number ) {
		const { wiki, clock, store } = bench;
		const alive = <T>( promise: Promise<T> ): Promise<T> => new Promise( ( resolve ) => {
			void promise.then( ( value ) => this.open && resolve( value ) );
		} );
		const service: AccountService = {
			open: () => wiki.open(),
			declarations: () => alive( wiki.declarations() ),
			create: ( fields, by ) => alive( wiki.create( fields, by ) ),
			continue: () => wiki.continue(),
			find: ( username, since ) => alive( wiki.find( username, since ) ),
			checkName: ( username ) => wiki.checkName( username ),
			checkPassword: () => wiki.checkPassword()
		};
		let next = byte;
		this.list = new AccountList( {
			service, lists: this.lists, freeNames, reader: { readList, readText }, connection: new FakeConnection(),
			columns: new ColumnMemory( bench.browserStore ), journal: new Journal( store, bench.wikiId, `owner ${ byte }` ),
			// As the browser's locks do it: who has one already does not get it again.
			holdRun: ( owner ) => {
				const isFree = !bench.heldElsewhere.includes( owner ) && !this.heldElsewhere.has( owner );
				this.heldElsewhere.add( owner );
				return Promise.resolve( isFree );
			},
			clock: {
				now: () => clock.now(),
				later: ( milliseconds, callback ) => clock.later( milliseconds, () => this.open && callback() )
			},
			limitSeconds: () => Promise.resolve( null ),
			lock: () => Promise.resolve( bench.elsewhere ? null : (): void => undefined ),
			randomBytes: ( bytes ) => bytes.forEach( ( _, index ) => {
				bytes[ index ] = ( next += 37 ) % 224;
			} ),
			onCreated: () => undefined,
			onFinished: ( counts ) => bench.finished.push( counts ),
			whoAmI: () => Promise.resolve( bench.who ),
			onReturn: ( callback ) => {
				bench.comeBack = callback;
				return () => undefined;
			}
		} );
	}

	public close(): void {
		this.open = false;
	}
}

/** A list on a simulated wiki, with reloads in between. */
export class ListBench {
	public readonly clock = new FakeClock( NOW );
	public readonly wiki = new SimulatedWiki( this.clock );
	public readonly store = new FakeStore();
	/** What outlives the tab. */
	public readonly browserStore = new FakeStore();
	/** What tells the wiki from others of the same origin. */
	public wikiId = 'wiki';
	/** Who is logged in. */
	public who: string | null = null;
	/** The person comes back to the page. */
	public comeBack: () => void = () => undefined;
	/** Does another tab create accounts? */
	public elsewhere = false;
	/** What was told of each batch that came to its end. */
	public readonly finished: Array<Record<RowState, number>> = [];
	/** The owners of runs that other pages have. */
	public heldElsewhere: string[] = [];
	private page: Page;
	private pages = 0;

	public constructor( fates: Fate[] = [] ) {
		this.wiki.fates = fates;
		this.page = new Page( this, 0 );
	}

	public get list(): AccountList {
		return this.page.list;
	}

	public get lists(): FakeListService {
		return this.page.lists;
	}

	public get states(): RowState[] {
		return this.list.rows.map( ( { state } ) => state );
	}

	public row( username: string ): Row {
		const found = this.list.rows.find( ( { request } ) => request.username === username );
		if ( !found ) {
			throw new Error( `There is no ${ username }` );
		}
		return found;
	}

	public async open(): Promise<void> {
		await this.list.open( { accounts: [], reason: '', mail: null, many: true } );
	}

	/** The list is put in, and checked. */
	public async check( text: string, mode: ListMode = 'mail' ): Promise<void> {
		this.list.draft.setText( text );
		this.list.draft.setMode( mode );
		await this.checked();
	}

	public async checked(): Promise<void> {
		const check = this.list.check();
		await this.clock.advance( 1000 );
		await check;
	}

	/** Saves the sheet with the passwords. */
	public saveSheet(): string {
		this.list.sheet.prepareSheet();
		this.list.sheet.confirmSheetSaved();
		return sheetCsv( this.list.rows, { siteName: 'Wiki', loginAddress: 'https://wiki.example/login' }, HEADINGS, this.list.state.mode );
	}

	/** Begins, and lets so many accounts be created; the next one is on its way. */
	public async run( count: number ): Promise<void> {
		const start = this.list.run.start();
		await promisesDone();
		await start;
		await this.clock.advance( count * 50 + 10 );
	}

	/** Until nothing happens any more. */
	public async rest(): Promise<void> {
		await this.clock.advance( 30 * 60000 );
	}

	/** The page is loaded anew, and the dialog opened. */
	public async reload(): Promise<void> {
		this.page.close();
		this.page = new Page( this, ++this.pages * 11 );
		await this.open();
	}

	/** Goes on with the list that broke off. */
	public async goOn(): Promise<void> {
		const going = this.list.run.goOn();
		await this.rest();
		await going;
	}

	/** The password with which an account was created, as the wiki got it. */
	public password( username: string ): string {
		return this.wiki.accounts.get( username )?.fields.password ?? '';
	}
}
