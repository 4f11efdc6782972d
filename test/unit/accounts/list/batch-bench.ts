import { Batch } from '../../../../src/accounts/list/create/batch';
import type { BatchPlan, BatchState, Connection, Phase } from '../../../../src/accounts/list/create/batch-state';
import { Journal } from '../../../../src/accounts/list/keep/journal';
import type { TextStore } from '../../../../src/accounts/list/keep/run-key';
import { makePasswords } from '../../../../src/accounts/list/create/passwords';
import { makeRow, outcomeOf, type Row } from '../../../../src/accounts/list/row';
import type { WikiText } from '../../../../src/accounts/contract/declarations';
import type { Created } from '../../../../src/accounts/contract/outcome';
import type { AccountService } from '../../../../src/accounts/contract/service';
import { FakeClock, promisesDone } from '../fake-clock';
import { SimulatedWiki, type Fate } from './simulated-wiki';

export const NOW = Date.parse( '2026-01-02T03:04:05.678Z' );

/** As long as any wait of a batch takes until it gives up, in milliseconds. */
const LONG = 30 * 60000;

export class FakeStore implements TextStore {
	public readonly texts = new Map<string, string>();
	/** Throws once there is more than this. */
	public limit = Infinity;
	public writes = 0;

	public get( key: string ): string | null {
		return this.texts.get( key ) ?? null;
	}

	public set( key: string, value: string ): void {
		this.writes++;
		if ( this.size + value.length > this.limit ) {
			throw new Error( 'QuotaExceededError' );
		}
		this.texts.set( key, value );
	}

	public remove( key: string ): void {
		this.texts.delete( key );
	}

	public keys(): string[] {
		return [ ...this.texts.keys() ];
	}

	public get size(): number {
		return [ ...this.texts ].reduce( ( sum, [ key, value ] ) => sum + key.length + value.length, 0 );
	}
}

export class FakeConnection implements Connection {
	private readonly callbacks = new Set<() => void>();
	private online = true;

	public isOnline(): boolean {
		return this.online;
	}

	public onChange( callback: () => void ): () => void {
		this.callbacks.add( callback );
		return () => {
			this.callbacks.delete( callback );
		};
	}

	public turn( online: boolean ): void {
		this.online = online;
		[ ...this.callbacks ].forEach( ( callback ) => callback() );
	}

	public get listening(): number {
		return this.callbacks.size;
	}
}

function must( isSo: boolean, what: string ): void {
	if ( !isSo ) {
		throw new Error( `Not so: ${ what }` );
	}
}

/** One page of the browser: when it is closed, nothing in it goes on, while the wiki does. */
class Page {
	public readonly batch: Batch;
	public readonly created: Array<{ username: string; row: number }> = [];
	private open = true;

	public readonly connection = new FakeConnection();

	public constructor( private readonly bench: BatchBench ) {
		const { wiki, clock, store } = bench;
		const { connection } = this;
		const alive = <T>( promise: Promise<T> ): Promise<T> => new Promise( ( resolve, reject ) => {
			promise.then( ( value ) => this.open && resolve( value ), ( error: unknown ) => {
				if ( this.open ) {
					reject( error instanceof Error ? error : new Error( String( error ) ) );
				}
			} );
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
		this.batch = new Batch( {
			service, connection, journal: new Journal( store, 'wiki' ),
			clock: {
				now: () => clock.now(),
				later: ( milliseconds, callback ) => clock.later( milliseconds, () => this.open && callback() )
			},
			limitSeconds: ( said ) => Promise.resolve( bench.limitSeconds( said ) ),
			lock: () => bench.lock(),
			onCreated: ( { username }: Created, row ) => {
				this.created.push( { username, row } );
			}
		} );
	}

	public close(): void {
		this.open = false;
		this.bench.unlock();
	}
}

export interface BenchOptions {
	rows?: number;
	fates?: Fate[];
	silences?: boolean[];
	opening?: string;
	plan?: Partial<BatchPlan>;
}

/** A batch on a simulated wiki, and what may happen to it. */
export class BatchBench {
	public readonly clock = new FakeClock( NOW );
	public readonly wiki: SimulatedWiki;
	public readonly store = new FakeStore();
	public rows: Row[];
	public plan: BatchPlan;
	public page: Page;
	/** Told of in all pages. */
	public readonly created: Array<{ username: string; row: number }> = [];
	public passwords: string[];
	public elsewhere = false;
	/** How long the limit holds that the wiki speaks of; null: it does not say. */
	public limitSeconds: ( said: WikiText ) => number | null = () => null;
	private locked = false;

	public constructor( { rows = 6, fates = [], silences = [], opening, plan = {} }: BenchOptions = {} ) {
		this.wiki = new SimulatedWiki( this.clock, opening );
		this.wiki.fates = fates.slice();
		this.wiki.silences = silences.slice();
		this.rows = Array.from( { length: rows }, ( _, index ) => {
			const row = makeRow( index + 1, index + 1, {
				username: `Person ${ index + 1 }`, email: `person${ index + 1 }@example.org`, realname: `P. ${ index + 1 }`
			} );
			row.state = index % 2 ? 'warned' : 'ready';
			row.canonical = row.request.username;
			return row;
		} );
		this.plan = {
			me: 'Coordinator', list: this.rows, mode: 'generate', reason: 'Edit-a-thon', values: {},
			requests: this.wiki.opening.requests, clockSkew: 0, sheetSaved: true, isAtDesk: false, ...plan
		};
		let byte = 0;
		makePasswords( this.rows, this.plan.mode, ( bytes ) => bytes.forEach( ( _, index ) => {
			bytes[ index ] = ( byte += 37 ) % 224;
		} ) );
		this.passwords = this.rows.map( ( { request } ) => request.password ).filter( ( password ) => password !== '' );
		this.page = new Page( this );
	}

	public get batch(): Batch {
		return this.page.batch;
	}

	public get connection(): FakeConnection {
		return this.page.connection;
	}

	public lock(): Promise<( () => void ) | null> {
		if ( this.locked || this.elsewhere ) {
			return Promise.resolve( null );
		}
		this.locked = true;
		return Promise.resolve( () => this.unlock() );
	}

	public unlock(): void {
		this.locked = false;
	}

	public get isLocked(): boolean {
		return this.locked;
	}

	public async start(): Promise<void> {
		must( await this.batch.start( this.rows, this.plan ) === null, 'it begins' );
	}

	/** Goes on until nothing happens any more, as a patient organizer would. */
	public async finish(): Promise<void> {
		for ( let round = 0; round < 30; round++ ) {
			await this.clock.advance( LONG );
			const { kind } = this.batch.state.phase;
			if ( kind === 'finished' ) {
				break;
			}
			if ( kind === 'idle' ) {
				await this.goOn();
			} else if ( kind === 'step' ) {
				this.batch.steps.leave();
			} else if ( kind === 'paused' || kind === 'stopped' ) {
				must( await this.batch.resume() === null, 'it goes on' );
			}
		}
		must( this.batch.state.phase.kind === 'finished', `it ends: ${ this.batch.state.phase.kind }` );
	}

	/** The same, and what got lost time and again is gone on with, as the dialog offers it. */
	public async finishAll(): Promise<void> {
		await this.finish();
		for ( let round = 0; round < 5; round++ ) {
			const left = this.rows.filter( ( { state } ) => state === 'unknown' );
			if ( left.length === 0 ) {
				break;
			}
			must( await this.batch.start( left, this.plan ) === null, 'it goes on' );
			await this.finish();
		}
	}

	/** The page is loaded anew, and the run taken up again from its journal and the saved sheet. */
	public async reload(): Promise<void> {
		const sheet = new Map( this.rows.map( ( { id, request } ) => [ id, request.password ] ) );
		this.page.close();
		this.created.push( ...this.page.created );
		this.page = new Page( this );
		const restored = new Journal( this.store, 'wiki' ).restore( this.plan.me, this.clock.now() );
		if ( restored.kind !== 'run' ) {
			// Before anything was sent.
			must( restored.kind === 'none' && this.wiki.posts.length === 0, 'nothing to restore, nothing sent' );
			return;
		}
		must( restored.rows.every( ( { request } ) => request.password === '' ), 'no password in the journal' );
		for ( const row of restored.rows ) {
			row.request = { ...row.request, password: sheet.get( row.id ) ?? '' };
		}
		this.rows = restored.rows;
		this.plan = { ...this.plan, list: this.rows };
		await promisesDone();
	}

	/** What the organizer presses after a reload. */
	public async goOn(): Promise<void> {
		const asking = this.batch.ask( this.rows, this.plan );
		await this.clock.advance( LONG );
		await asking;
		const left = this.rows.filter( ( { state } ) => [ 'ready', 'warned', 'unknown' ].includes( state ) );
		const problem = await this.batch.start( left, this.plan );
		if ( problem?.kind === 'nothing' ) {
			jest.spyOn( this.batch, 'state', 'get' ).mockReturnValue( {
				...this.batch.state, phase: { kind: 'finished' }
			} );
		} else {
			must( problem === null, 'it begins anew' );
		}
	}

	/** Everybody who was told of, in all pages. */
	public get told(): Array<{ username: string; row: number }> {
		return [ ...this.created, ...this.page.created ];
	}
}

/** Does something once, when the batch has changed so many times. */
export function atChange( batch: Batch, number: number, act: ( state: BatchState ) => void ): void {
	let changes = -1;
	batch.observe( ( state ) => {
		changes++;
		if ( changes === number ) {
			act( state );
		}
	} );
}

/** A batch that is under way. */
export async function started( options: BenchOptions = {} ): Promise<BatchBench> {
	const bench = new BatchBench( options );
	await bench.start();
	return bench;
}

/** The phase, which has to be the one that is expected. */
export function phaseOf<Kind extends Phase[ 'kind' ]>( bench: BatchBench, kind: Kind ): Extract<Phase, { kind: Kind }> {
	const { phase } = bench.batch.state;
	expect( phase.kind ).toBe( kind );
	return phase as Extract<Phase, { kind: Kind }>;
}

/** What the batch says is what the wiki has, and no password was kept. */
export function expectTruth( bench: BatchBench ): void {
	for ( const row of bench.rows ) {
		const account = bench.wiki.accounts.get( row.canonical );
		const outcome = outcomeOf( row );
		const about = [ row.canonical, row.state, outcome?.kind === 'refused' ? outcome.code : '' ].join( ' ' );
		expect( [ 'created', 'refused', 'unfinished' ] ).toContain( row.state );
		switch ( row.state ) {
			case 'created':
				expect( [ about, account?.mine ] ).toEqual( [ about, true ] );
				expect( account?.fields.password ).toBe( row.request.password || undefined );
				break;
			case 'refused':
				expect( [ about, account?.mine ?? false ] ).toEqual( [ about, false ] );
				break;
			default:
		}
	}
	const mine = [ ...bench.wiki.accounts.keys() ].filter( ( name ) => bench.wiki.accounts.get( name )?.mine );
	const reported = bench.rows.filter( ( { state } ) => state === 'created' || state === 'unfinished' );
	expect( reported.map( ( { canonical } ) => canonical ) ).toEqual( expect.arrayContaining( mine ) );
	const created = bench.rows.filter( ( { state } ) => state === 'created' ).map( ( { canonical } ) => canonical );
	expect( bench.told.map( ( { username } ) => username ).sort() ).toEqual( created.sort() );
	const kept = [ ...bench.store.texts.values() ].join( '\n' );
	for ( const password of bench.passwords ) {
		expect( kept ).not.toContain( password );
	}
	expect( bench.isLocked ).toBe( false );
	expect( bench.connection.listening ).toBe( 0 );
	expect( bench.clock.waiting ).toBe( 0 );
}
