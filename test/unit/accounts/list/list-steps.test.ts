import { plainText, type FieldDeclaration } from '../../../../src/accounts/contract/declarations';
import { ownRefusal } from '../../../../src/accounts/contract/form';
import type { Outcome } from '../../../../src/accounts/contract/outcome';
import { promisesDone } from '../fake-clock';
import { ListBench } from './list-bench';
import type { Fate } from './simulated-wiki';

const created = ( username: string ): Outcome => ( { kind: 'created', username, by: 'password' } );

/** A list whose sheet is saved, under way up to the first step. */
async function atStep( fates: Fate[], list = 'Ada\nBob\nZoe' ): Promise<ListBench> {
	const bench = new ListBench( fates );
	await bench.open();
	await bench.check( list, 'generate' );
	bench.saveSheet();
	await bench.run( 1 );
	await bench.clock.advance( 1000 );
	expect( bench.list.state.step ).not.toBeNull();
	return bench;
}

/** Answers the step that is open. */
async function answer( bench: ListBench ): Promise<void> {
	const answering = bench.list.state.step?.conversation.answer( { code: '1' } );
	await bench.clock.advance( 1000 );
	await answering;
	await bench.rest();
}

/** The names that the rows have in the end, whatever the wiki calls them. */
const names = ( bench: ListBench ): string[] => bench.list.rows.map( ( { canonical } ) => canonical );

describe( 'A step in a list', () => {
	it( 'is waited for: the rows after it have their turn once it is answered', async () => {
		const bench = await atStep( [ 'pass', 'stepAfter' ] );
		expect( bench.list.state.stage.kind ).toBe( 'run' );
		expect( bench.list.state.step?.row ).toBe( bench.row( 'Bob' ) );
		await bench.rest();
		expect( bench.wiki.posts.map( ( { username } ) => username ) ).toEqual( [ 'Ada', 'Bob' ] );
		bench.wiki.continuations = [ created( 'Bob' ) ];
		await answer( bench );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
	} );

	it( 'that is left stays unfinished, and what is created next is no result of its row', async () => {
		const bench = await atStep( [ 'pass', 'stepAfter' ] );
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'unfinished', 'created' ] );
		expect( names( bench ) ).toEqual( [ 'Ada', 'Bob', 'Zoe' ] );
		expect( bench.row( 'Bob' ).attempt?.outcome?.kind ).toBe( 'step' );
		expect( bench.row( 'Bob' ).request.password ).toBe( bench.password( 'Bob' ) );
		// The session held Bob’s step until Zoe’s account took its place.
		expect( bench.list.run.holdsStep( bench.row( 'Bob' ) ) ).toBe( false );
		expect( await bench.list.run.answerStep( bench.row( 'Bob' ) ) ).toBe( 'gone' );
		expect( bench.list.state.step ).toBeNull();
	} );

	it( 'that is left last can be finished from the results, and that is marked, kept and told of', async () => {
		const bench = await atStep( [ 'pass', 'pass', 'stepAfter' ] );
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'created', 'unfinished' ] );
		expect( await bench.list.run.answerStep( bench.row( 'Zoe' ) ) ).toBe( 'open' );
		expect( bench.list.state.step?.row ).toBe( bench.row( 'Zoe' ) );
		expect( bench.list.run.isBusy ).toBe( true );
		bench.wiki.continuations = [ created( 'Zoe' ) ];
		await answer( bench );
		expect( bench.list.run.isBusy ).toBe( false );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		await bench.reload();
		await bench.goOn();
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
	} );

	it( 'whose answer gets lost is never refused while its account is there', async () => {
		const bench = await atStep( [ 'pass', 'stepAfter' ] );
		await answer( bench );
		expect( bench.states ).toEqual( [ 'created', 'unfinished', 'created' ] );
		expect( bench.row( 'Bob' ).attempt?.existence ).toBe( 'yes' );
		expect( bench.list.run.holdsStep( bench.row( 'Bob' ) ) ).toBe( false );
	} );

	it( 'and all such can be left at once: the run does not wait any more', async () => {
		const bench = await atStep( [ 'stepAfter', 'stepAfter', 'stepAfter' ] );
		bench.list.run.leaveAllSteps();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'unfinished', 'unfinished', 'unfinished' ] );
		expect( bench.list.rows.map( ( { attempt } ) => attempt?.existence ) ).toEqual( [ 'yes', 'yes', 'yes' ] );
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		expect( bench.list.state.step ).toBeNull();
		// The session holds the last one.
		expect( bench.list.rows.map( ( row ) => bench.list.run.holdsStep( row ) ) ).toEqual( [ false, false, true ] );
		expect( await bench.list.run.answerStep( bench.row( 'Ada' ) ) ).toBe( 'gone' );
		bench.wiki.continuations = [ created( 'Zoe' ) ];
		expect( await bench.list.run.answerStep( bench.row( 'Zoe' ) ) ).toBe( 'open' );
		await answer( bench );
		expect( bench.states ).toEqual( [ 'unfinished', 'unfinished', 'created' ] );
	} );

	it( 'that is hidden by Stop is held, and comes first when the run goes on', async () => {
		const bench = await atStep( [ 'pass', 'stepAfter' ] );
		bench.list.run.stop();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'unfinished', 'ready' ] );
		expect( bench.list.state.step ).toBeNull();
		expect( bench.list.run.holdsStep( bench.row( 'Bob' ) ) ).toBe( true );
		expect( bench.list.run.left.map( ( { canonical } ) => canonical ) ).toEqual( [ 'Bob', 'Zoe' ] );
		const resumed = bench.list.run.resume();
		await promisesDone();
		await resumed;
		expect( bench.list.state.step?.row ).toBe( bench.row( 'Bob' ) );
		expect( bench.wiki.posts ).toHaveLength( 2 );
		bench.wiki.continuations = [ created( 'Bob' ) ];
		await answer( bench );
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 3 );
	} );

	it( 'after a reload is unfinished, with its account, and can be answered no more', async () => {
		const bench = await atStep( [ 'pass', 'stepAfter' ] );
		const sheet = bench.saveSheet();
		await bench.reload();
		await bench.goOn();
		expect( bench.list.sheet.openSheet( sheet ) ).toBeGreaterThan( 0 );
		expect( bench.states ).toEqual( [ 'created', 'unfinished', 'ready' ] );
		expect( bench.row( 'Bob' ).attempt?.existence ).toBe( 'yes' );
		expect( await bench.list.run.answerStep( bench.row( 'Bob' ) ) ).toBe( 'gone' );
		// Nobody makes it a second time.
		expect( bench.list.run.left.map( ( { canonical } ) => canonical ) ).toEqual( [ 'Zoe' ] );
	} );

	it( 'before there is an account can be given up, and the row created once more', async () => {
		const bench = await atStep( [ 'pass', 'stepBefore' ] );
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.states ).toEqual( [ 'created', 'unfinished', 'created' ] );
		expect( bench.row( 'Bob' ).attempt?.existence ).toBe( 'no' );
		expect( bench.wiki.accounts.has( 'Bob' ) ).toBe( false );
	} );
} );

describe( 'A field that the wiki wants of everybody', () => {
	const field: FieldDeclaration = {
		name: 'consent', type: 'checkbox', label: plainText( 'They agree' ), help: plainText( '' ), optional: false,
		sensitive: false, value: false, options: []
	};

	it( 'and that is empty: nothing is posted, nothing is kept, and it is said which', async () => {
		const bench = new ListBench();
		const { opening } = bench.wiki;
		bench.wiki.opening = { ...opening, requests: [
			...opening.requests, { ...opening.requests[ 0 ], id: 'Consent', required: 'required', fields: [ field ] }
		] };
		await bench.open();
		await bench.check( 'Ada\nBob', 'generate' );
		bench.saveSheet();
		await bench.run( 5 );
		expect( bench.list.state.problem ).toMatchObject( { kind: 'fieldMissing', field: 'consent' } );
		expect( bench.wiki.posts ).toEqual( [] );
		expect( bench.states ).toEqual( [ 'ready', 'ready' ] );
		expect( bench.store.size ).toBe( 0 );
		bench.list.draft.setValue( 'consent', true );
		await bench.run( 5 );
		expect( bench.list.state.problem ).toBeNull();
		expect( bench.wiki.posts.map( ( { consent } ) => consent ) ).toEqual( [ '1', '1' ] );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
	} );
} );

describe( 'What the wiki wants of everybody, beyond the fields of a row,', () => {
	const text = ( name: string, optional: boolean ): FieldDeclaration => ( {
		name, type: 'string', label: plainText( name ), help: plainText( '' ), optional, sensitive: false, value: '', options: []
	} );

	/** A wiki that asks for these fields, too. */
	async function asking( fields: FieldDeclaration[], text_: string ): Promise<ListBench> {
		const bench = new ListBench();
		const { opening } = bench.wiki;
		bench.wiki.opening = { ...opening, requests: [
			...opening.requests.map( ( request ) => ( {
				...request,
				fields: request.fields.filter( ( { name } ) => !fields.some( ( field ) => field.name === name ) )
			} ) ),
			...fields.map( ( field ) => ( {
				...opening.requests[ 0 ], id: `Asks ${ field.name }`, required: 'required' as const, fields: [ field ]
			} ) )
		] };
		await bench.open();
		await bench.check( text_, 'generate' );
		return bench;
	}

	for ( const isOptional of [ true, false ] ) {
		it( `${ isOptional ? 'optional' : 'required' }, is the same after a reload as before`, async () => {
			const bench = await asking( [ text( 'library', isOptional ) ], 'Ada\nBob\nCleo\nZoe' );
			bench.list.draft.setValue( 'library', 'City' );
			const sheet = bench.saveSheet();
			await bench.run( 2 );
			await bench.reload();
			await bench.goOn();
			bench.list.sheet.openSheet( sheet );
			await bench.run( 4 );
			await bench.rest();
			expect( bench.states ).toEqual( Array( 4 ).fill( 'created' ) );
			expect( bench.wiki.posts.map( ( { library } ) => library ) ).toEqual( Array( 4 ).fill( 'City' ) );
		} );
	}

	it( 'is no password that is kept', async () => {
		const bench = await asking( [ { ...text( 'pin', false ), type: 'password', sensitive: true } ], 'Ada\nBob' );
		bench.list.draft.setValue( 'pin', 'a secret' );
		bench.saveSheet();
		await bench.run( 1 );
		expect( bench.store.size ).toBeGreaterThan( 0 );
		expect( bench.store.keys().map( ( key ) => bench.store.get( key ) ).join() ).not.toContain( 'a secret' );
	} );

	// One that is empty hides no other, whatever row it is in.
	const NAMES = [ 'realname', 'library', 'consent' ];
	for ( const empty of [ [ 'library' ], [ 'realname' ], [ 'realname', 'library' ], [ 'library', 'consent' ], NAMES ] ) {
		for ( const place of [ 0, 1, 2 ] ) {
			it( `and is empty (${ empty.join( ', ' ) }; row ${ place + 1 }) keeps what would be refused from being sent`, async () => {
				const lines = [ 'Ada', 'Bob', 'Cleo' ].map( ( name, index ) => (
					`${ name },${ empty.includes( 'realname' ) && index === place ? '' : `${ name } Example` }`
				) );
				const bench = await asking(
					[ text( 'realname', false ), text( 'library', false ), { ...text( 'consent', false ), type: 'checkbox', value: false } ],
					[ 'Username,Real name', ...lines ].join( '\n' )
				);
				bench.list.draft.setValue( 'library', empty.includes( 'library' ) ? '' : 'City' );
				bench.list.draft.setValue( 'consent', !empty.includes( 'consent' ) );
				const rejected = bench.list.rows.filter( ( { state } ) => state === 'rejected' );
				expect( rejected.map( ( { remarks } ) => remarks.map( ( { code } ) => code ) ) )
					.toEqual( empty.includes( 'realname' ) ? [ [ 'realname-required' ] ] : [] );
				bench.saveSheet();
				await bench.run( 5 );
				const missing = [ 'library', 'consent' ].find( ( name ) => empty.includes( name ) );
				const { problem } = bench.list.state;
				expect( problem?.kind === 'fieldMissing' ? problem.field : problem ).toBe( missing ?? null );
				expect( bench.wiki.posts ).toHaveLength( missing ? 0 : 3 - rejected.length );
			} );
		}
	}
} );

describe( 'A step that is finished from the results', () => {
	/** Zoe's step is left, and the run is over. */
	async function leftAtTheEnd( fate: Fate = 'stepAfter' ): Promise<ListBench> {
		const bench = await atStep( [ 'pass', 'pass', fate ] );
		bench.list.run.leaveStep();
		await bench.rest();
		return bench;
	}

	// Whatever ends it: the row, what stopped the list, and what is waited for.
	for ( const [ what, outcome ] of [
		[ 'a session that was lost', { kind: 'sessionLost', now: null } ],
		[ 'a block', { ...ownRefusal( 'blocked' ), message: plainText( 'Blocked' ), stops: 'batch' } ],
		[ 'a limit', { ...ownRefusal( 'acct_creation_throttle_hit' ), stops: 'batch' } ],
		[ 'a refusal of that account', ownRefusal( 'userexists' ) ],
		[ 'an answer that got lost', { kind: 'unknown', cause: 'timeout' } ],
		[ 'an account', { kind: 'created', username: 'Zoe', by: 'password' } ]
	] as Array<[ string, Outcome ]> ) {
		it.each( [ 'stepBefore', 'stepAfter' ] as const )( `ends by ${ what } as it does in the run: %s`, async ( fate ) => {
			const inRun = await atStep( [ 'pass', 'pass', fate ] );
			const late = await leftAtTheEnd( fate );
			expect( await late.list.run.answerStep( late.row( 'Zoe' ) ) ).toBe( 'open' );
			const seen = await Promise.all( [ inRun, late ].map( async ( bench ) => {
				bench.wiki.continuations = [ outcome ];
				void bench.list.state.step?.conversation.answer( { code: 'x' } );
				await bench.rest();
				const { batch: { phase }, awaitsLogin } = bench.list.state;
				return [ bench.row( 'Zoe' ).state, phase.kind === 'stopped' ? phase.because.kind : phase.kind, awaitsLogin ];
			} ) );
			// Where there is no account, the run makes it; from the results nothing is made that nobody pressed for.
			const isFree = outcome.kind === 'unknown' && fate === 'stepBefore';
			expect( seen[ 1 ] ).toEqual( isFree ? [ 'ready', 'finished', false ] : seen[ 0 ] );
			expect( seen[ 0 ][ 0 ] === 'created' ).toBe( isFree || outcome.kind === 'created' );
		} );
	}

	it( 'leaves the list as it was where it is left once more', async () => {
		const bench = await leftAtTheEnd();
		const before = bench.list.state.batch.phase;
		await bench.list.run.answerStep( bench.row( 'Zoe' ) );
		expect( bench.list.state.progress ).toBeNull();
		bench.list.run.leaveStep();
		await bench.rest();
		expect( bench.list.state.batch.phase ).toEqual( before );
		expect( bench.list.run.holdsStep( bench.row( 'Zoe' ) ) ).toBe( true );
		expect( bench.list.run.isBusy ).toBe( false );
	} );
} );

describe( 'After the session was lost', () => {
	it( 'going on before the log-in says so and sends nothing; the log-in goes on by itself', async () => {
		const bench = new ListBench( [ 'pass', 'sessionLost' ] );
		await bench.open();
		await bench.check( 'Ada\nBob\nZoe', 'generate' );
		bench.saveSheet();
		await bench.run( 3 );
		expect( bench.list.state.awaitsLogin ).toBe( true );
		const { length } = bench.wiki.posts;
		for ( let press = 0; press < 2; press++ ) {
			await bench.list.run.resume();
			expect( bench.list.state.problem ).toEqual( { kind: 'loggedOut', me: bench.list.state.opening?.me } );
			expect( bench.list.state.awaitsLogin ).toBe( true );
		}
		expect( bench.wiki.posts ).toHaveLength( length );
		bench.who = bench.list.state.opening?.me ?? '';
		await bench.list.run.resume();
		await bench.rest();
		expect( bench.list.state.problem ).toBeNull();
		expect( bench.states ).toEqual( [ 'created', 'created', 'created' ] );
	} );
} );

describe( 'Stop, while the wiki says nothing after a reload', () => {
	it( 'ends the wait at once, and what became of the row stays to be asked', async () => {
		const bench = new ListBench();
		await bench.open();
		await bench.check( 'Ada\nBob', 'generate' );
		const sheet = bench.saveSheet();
		await bench.run( 1 );
		await bench.reload();
		bench.wiki.silences = Array<boolean>( 50 ).fill( true );
		const going = bench.list.run.goOn();
		await bench.clock.advance( 5000 );
		expect( bench.list.state.stage.kind ).toBe( 'run' );
		expect( bench.list.state.batch.task ).toBe( 'ask' );
		expect( bench.states ).toEqual( [ 'created', 'unknown' ] );
		bench.list.run.stop();
		await bench.clock.advance( 1000 );
		await going;
		expect( bench.list.state.stage.kind ).toBe( 'results' );
		expect( bench.states ).toEqual( [ 'created', 'unknown' ] );
		expect( bench.list.sheet.openSheet( sheet ) ).toBeGreaterThan( 0 );
		await bench.rest();
		expect( [ bench.list.state.stage.kind, ...bench.states ] ).toEqual( [ 'results', 'created', 'unknown' ] );
		expect( bench.store.size ).toBeGreaterThan( 0 );
		// Nothing was sent in the meantime, and the next press asks before it sends anything.
		expect( bench.wiki.posts ).toHaveLength( 2 );
		bench.wiki.silences = [];
		await bench.run( 5 );
		expect( bench.states ).toEqual( [ 'created', 'created' ] );
		expect( bench.wiki.posts ).toHaveLength( 2 );
	} );
} );
