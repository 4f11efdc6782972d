import { listButtons } from '../../../src/ui/list/list-buttons';
import { listStatus } from '../../../src/ui/list/list-status';
import { msg } from '../../../src/ui/shared/messages';
import { ListBench } from '../accounts/list/list-bench';
import { setMessages } from './messages';

const SECOND = 1000;

/** What a person sees of a list while the wiki is being asked what became of its rows. */
interface Seen {
	/** Milliseconds since the list was gone on with. */
	at: number;
	text: string;
	canStop: boolean;
	/** What is under way, and for how long it is still waited. */
	phase: string;
	left: number;
}

beforeEach( setMessages );

afterEach( () => {
	jest.restoreAllMocks();
} );

/** A list of two that broke off in mid-run; gone on with after a reload, the wiki answers nothing any more. */
async function silent(): Promise<ListBench> {
	const bench = new ListBench();
	jest.spyOn( Date, 'now' ).mockImplementation( () => bench.clock.now() );
	await bench.open();
	await bench.check( 'Ada\nBob', 'generate' );
	bench.saveSheet();
	await bench.run( 1 );
	await bench.reload();
	bench.wiki.silences = Array<boolean>( 500 ).fill( true );
	return bench;
}

/** Looks every second until the run is over, for at most half an hour. */
async function watch( bench: ListBench ): Promise<Seen[]> {
	const seen: Seen[] = [];
	for ( let at = 0; at < 1800 * SECOND && ( at === 0 || bench.list.state.stage.kind === 'run' ); at += SECOND ) {
		await bench.clock.advance( SECOND );
		const { stage, batch: { phase } } = bench.list.state;
		if ( stage.kind === 'run' ) {
			seen.push( {
				at, text: listStatus( bench.list ), phase: phase.kind,
				canStop: listButtons( bench.list ).some( ( { action, disabled } ) => action === 'stop' && disabled !== true ),
				left: phase.kind === 'waiting' ? Math.ceil( ( phase.until - bench.clock.now() ) / SECOND ) : 0
			} );
		}
	}
	return seen;
}

describe( 'After a reload, while the wiki says nothing', () => {
	it( 'says at every moment what is waited for, and offers to stop it', async () => {
		const bench = await silent();
		void bench.list.run.goOn();
		const seen = await watch( bench );
		expect( seen.length ).toBeGreaterThan( 30 );
		expect( seen.filter( ( { canStop } ) => !canStop ) ).toEqual( [] );
		expect( [ ...new Set( seen.map( ( { phase } ) => phase ) ) ].sort() ).toEqual( [ 'finding', 'waiting' ] );
		expect( seen.map( ( { text } ) => text ) ).toEqual( seen.map( ( { phase, left } ) => (
			phase === 'finding' ? msg( 'accountcreator-finding' ) : msg( 'accountcreator-wait-silent', left )
		) ) );
		// The seconds are counted down, and none is below nought.
		expect( Math.min( ...seen.map( ( { left } ) => left ) ) ).toBeGreaterThanOrEqual( 0 );
		expect( seen.some( ( { left }, index ) => left > 0 && seen[ index + 1 ]?.left === left - 1 ) ).toBe( true );
		// In the end the list is there, with what is not known of it, and nothing claims to be under way.
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		expect( bench.states ).toEqual( [ 'created', 'unknown' ] );
		expect( listStatus( bench.list ) ).toBe( '' );
	} );

	it.each( [ 1, 20, 100 ] )( 'Stop after %i seconds ends what is said', async ( seconds ) => {
		const bench = await silent();
		void bench.list.run.goOn();
		await bench.clock.advance( seconds * SECOND );
		expect( listStatus( bench.list ) ).not.toBe( '' );
		bench.list.run.stop();
		await bench.clock.advance( SECOND );
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		expect( listStatus( bench.list ) ).toBe( '' );
	} );
} );
