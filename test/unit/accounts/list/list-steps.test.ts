import { plainText, type FieldDeclaration } from '../../../../src/accounts/contract/declarations';
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
