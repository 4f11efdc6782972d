import { plainText } from '../../../../src/accounts/contract/declarations';
import type { Outcome, Refused, Step } from '../../../../src/accounts/contract/outcome';
import type { Found } from '../../../../src/accounts/contract/service';
import { StepConversation, type Existence, type StepEnd } from '../../../../src/accounts/steps/step-conversation';
import { declareField, declareRequest } from '../declaring';
import { FakeAccountService } from '../fake-account-service';
import { FakeClock, promisesDone } from '../fake-clock';
import { realOutcome } from '../one-bench';

const STEP: Step = {
	type: 'ui', code: 'some-step', message: plainText( 'One more thing' ), redirectTarget: null,
	requests: [ declareRequest( 'step', [
		declareField( 'answer', 'string', { optional: true } ), declareField( 'skip', 'button', { optional: true } ),
		declareField( 'stepId', 'hidden', { value: '17' } )
	] ) ]
};

const REDIRECT: Step = {
	...STEP, type: 'redirect', redirectTarget: 'https://login.example/',
	requests: [ declareRequest( 'back', [ declareField( 'code' ), declareField( 'state' ) ] ) ]
};

const MINE: Found = { kind: 'mine', username: 'Ada', by: 'mail' };
const LOST: Outcome = { kind: 'unknown', cause: 'timeout' };
const NOT_IN_PROGRESS = realOutcome( 'continue-not-in-progress' ) as Refused;
const CREATED: Outcome = { kind: 'created', username: 'Ada', by: 'mail' };

interface Made {
	conversation: StepConversation;
	service: FakeAccountService;
	clock: FakeClock;
	ends: StepEnd[];
	/** Answers, and lets all the time pass that it takes to ask after an account. */
	answer: () => Promise<void>;
}

/** A conversation of which the existence is known, unless it is to be asked for. */
async function begin(
	prepare: Partial<FakeAccountService> = {}, existence: Existence = 'asking', step: Step = STEP
): Promise<Made> {
	const service = Object.assign( new FakeAccountService(), prepare );
	const clock = new FakeClock( 1000 );
	const ends: StepEnd[] = [];
	const conversation = new StepConversation(
		{ service, clock }, { username: 'Ada', by: 'mail', since: 500 }, step, ( end ) => ends.push( end ), existence
	);
	await promisesDone();
	return {
		conversation, service, clock, ends,
		answer: async () => {
			const answering = conversation.answer();
			await clock.advance( 20000 );
			await answering;
		}
	};
}

describe( 'a conversation over steps', () => {
	it( 'sends every field of the step, with what was filled in', async () => {
		const { conversation, service } = await begin( { outcomes: [ CREATED ] } );
		conversation.setValue( 'answer', '42' );
		await conversation.answer();
		expect( service.continues ).toEqual( [ { by: 'mail', fields: { answer: '42', stepId: '17' } } ] );
	} );

	it( 'sends the button that was pressed', async () => {
		const { conversation, service } = await begin( { outcomes: [ CREATED ] } );
		await conversation.answer( { skip: true } );
		expect( service.continues[ 0 ]?.fields ).toEqual( { answer: '', skip: '1', stepId: '17' } );
	} );

	it( 'is answered once, however often it is pressed, and ends once', async () => {
		const { conversation, service, ends } = await begin( { outcomes: [ CREATED ] } );
		await Promise.all( [ conversation.answer(), conversation.answer(), conversation.answer( { skip: true } ) ] );
		await conversation.answer();
		conversation.leave();
		expect( service.continues ).toHaveLength( 1 );
		expect( ends ).toEqual( [ CREATED ] );
	} );

	it( 'cannot be left while the answer is on its way', async () => {
		let bring = ( _outcome: Outcome ): void => undefined;
		const { conversation, ends } = await begin( { outcomes: [ new Promise( ( resolve ) => {
			bring = resolve;
		} ) ] } );
		const answering = conversation.answer();
		expect( conversation.state.phase ).toBe( 'sending' );
		conversation.leave();
		bring( CREATED );
		await answering;
		expect( ends ).toEqual( [ CREATED ] );
		expect( conversation.state.phase ).toBe( 'ended' );
	} );

	it( 'sends nothing while a required field is empty, unless a button says that it is not needed', async () => {
		const step: Step = { ...STEP, requests: [
			declareRequest( 'step', [ declareField( 'answer' ), declareField( 'skip', 'button', { optional: true } ) ] ),
			declareRequest( 'way', [ declareField( 'other' ) ], 'primary-required' ), declareRequest( 'more', [ declareField( 'more' ) ], 'optional' )
		] };
		const { conversation, service, ends } = await begin( { outcomes: [ { kind: 'step', step }, CREATED ] }, 'no', step );
		await conversation.answer();
		expect( conversation.state ).toMatchObject( { phase: 'open', notice: { code: 'fieldmissing', field: 'answer', ended: false } } );
		expect( service.continues ).toEqual( [] );
		await conversation.answer( { skip: true } );
		expect( conversation.state.notice ).toBeNull();
		conversation.setValue( 'answer', '42' );
		await conversation.answer();
		expect( service.continues ).toHaveLength( 2 );
		expect( ends ).toEqual( [ CREATED ] );
	} );

	it( 'goes from step to step, each with values of its own', async () => {
		const second: Step = { ...STEP, requests: [ declareRequest( 'second', [ declareField( 'other', 'string', { value: 'x' } ) ] ) ] };
		const { conversation, service, ends } = await begin( { outcomes: [ { kind: 'step', step: second }, CREATED ], found: [ MINE ] } );
		conversation.setValue( 'answer', '42' );
		await conversation.answer();
		expect( conversation.state ).toMatchObject( {
			step: second, phase: 'open', values: { other: 'x' }, notice: null, existence: 'yes'
		} );
		expect( conversation.state.values ).not.toHaveProperty( 'answer' );
		// That it exists does not change any more.
		expect( service.finds ).toHaveLength( 1 );
		await conversation.answer();
		expect( service.continues[ 1 ]?.fields ).toEqual( { other: 'x' } );
		expect( ends ).toEqual( [ CREATED ] );
	} );

	it( 'asks again whether there is an account where there was none at the step before', async () => {
		const { conversation } = await begin( { outcomes: [ { kind: 'step', step: { ...STEP } } ], found: [ { kind: 'free' }, MINE ] } );
		expect( conversation.state.existence ).toBe( 'no' );
		await conversation.answer();
		expect( conversation.state.existence ).toBe( 'yes' );
	} );

	it( 'stays open when the wiki did not even begin with the answer', async () => {
		const rejected: Refused = { ...realOutcome( 'create-fail-throttle' ) as Refused, code: 'ratelimited', ended: false };
		const { conversation, ends } = await begin( { outcomes: [ rejected, CREATED ] } );
		conversation.setValue( 'answer', '42' );
		await conversation.answer();
		expect( conversation.state ).toMatchObject( { phase: 'open', notice: rejected, values: { answer: '42' } } );
		expect( ends ).toEqual( [] );
		await conversation.answer();
		expect( conversation.state.notice ).toBeNull();
		expect( ends ).toEqual( [ CREATED ] );
	} );
} );

describe( 'whether the account exists', () => {
	it.each<[ Found, Existence ]>( [
		[ MINE, 'yes' ], [ { kind: 'other' }, 'yes' ], [ { kind: 'free' }, 'no' ], [ { kind: 'silent' }, 'unknown' ]
	] )( 'is asked of the wiki: %j', async ( found, existence ) => {
		const { conversation, service } = await begin( { found: [ found ] } );
		expect( conversation.state.existence ).toBe( existence );
		expect( service.finds ).toEqual( [ { username: 'Ada', since: 500 } ] );
	} );

	it( 'is not asked where it is known', async () => {
		const { conversation, service } = await begin( {}, 'yes' );
		expect( conversation.state.existence ).toBe( 'yes' );
		expect( service.finds ).toEqual( [] );
	} );

	it( 'that comes late says nothing of the step after', async () => {
		const bring: Array<( found: Found ) => void> = [];
		const find = (): Promise<Found> => new Promise( ( resolve ) => {
			bring.push( resolve );
		} );
		const { conversation } = await begin( { find, outcomes: [ { kind: 'step', step: { ...STEP } } ] } );
		void conversation.answer();
		await promisesDone();
		expect( bring ).toHaveLength( 2 );
		bring[ 1 ]?.( MINE );
		await promisesDone();
		bring[ 0 ]?.( { kind: 'free' } );
		await promisesDone();
		expect( conversation.state.existence ).toBe( 'yes' );
	} );
} );

describe( 'leaving a step', () => {
	it.each<[ Existence, StepEnd ]>( [
		[ 'no', { kind: 'left' } ],
		[ 'yes', { kind: 'unfinished', because: 'left', isCertain: true } ],
		[ 'unknown', { kind: 'unfinished', because: 'left', isCertain: false } ]
	] )( 'with existence “%s”', async ( existence, end ) => {
		const { conversation, ends, service } = await begin( {}, existence );
		conversation.leave();
		conversation.leave();
		expect( ends ).toEqual( [ end ] );
		await conversation.answer();
		expect( service.continues ).toEqual( [] );
	} );

	it( 'before the wiki has said whether there is an account counts as not certain', async () => {
		const { conversation, ends } = await begin( { find: () => new Promise( () => {
			// Never.
		} ) } );
		conversation.leave();
		expect( ends ).toEqual( [ { kind: 'unfinished', because: 'left', isCertain: false } ] );
	} );
} );

const SESSION_LOST: Outcome = { kind: 'sessionLost', now: null };
const RESTART: Outcome = { kind: 'step', step: { ...STEP, type: 'restart' } };

describe( 'the wiki ends the conversation', () => {
	it.each<[ string, Outcome, StepEnd ]>( [
		[ 'a refusal', NOT_IN_PROGRESS, { kind: 'refused', refused: NOT_IN_PROGRESS } ],
		[ 'a lost session', SESSION_LOST, SESSION_LOST ],
		[ 'a restart', RESTART, { kind: 'restart', step: { ...STEP, type: 'restart' } } ]
	] )( 'with %s: that is the end where there is no account, else it is unfinished', async ( _name, outcome, end ) => {
		const without = await begin( { outcomes: [ outcome ] }, 'no' );
		await without.answer();
		expect( without.ends ).toEqual( [ end ] );

		const existing = await begin( { outcomes: [ outcome ] }, 'yes' );
		await existing.answer();
		expect( existing.ends ).toEqual( [ { kind: 'unfinished', because: 'lost', isCertain: true } ] );

		const asked = await begin( { outcomes: [ outcome ], found: [ { kind: 'silent' }, MINE ] } );
		await asked.answer();
		expect( asked.ends ).toEqual( [ { kind: 'unfinished', because: 'lost', isCertain: true } ] );

		const silent = await begin( { outcomes: [ outcome ], found: [ { kind: 'silent' }, { kind: 'silent' } ] } );
		await silent.answer();
		expect( silent.ends ).toEqual( [ { kind: 'unfinished', because: 'lost', isCertain: false } ] );
	} );
} );

describe( 'a lost answer to a step', () => {
	const silent = Array.from( { length: 4 }, (): Found => ( { kind: 'silent' } ) );
	const free = Array.from( { length: 4 }, (): Found => ( { kind: 'free' } ) );
	const TAKEN: StepEnd = { kind: 'refused', refused: expect.objectContaining( { code: 'userexists' } ) as Refused };

	it.each<[ string, Existence, Found[], StepEnd ]>( [
		[ 'there', 'no', [ MINE ], { kind: 'unfinished', because: 'unanswered', isCertain: true } ],
		[ 'there in the end', 'no', [ { kind: 'free' }, MINE ], { kind: 'unfinished', because: 'unanswered', isCertain: true } ],
		[ 'somebody else’s', 'no', [ { kind: 'other' } ], TAKEN ],
		[ 'not there', 'no', free, { kind: 'unknown', found: 'free' } ],
		[ 'not to be known', 'no', silent, { kind: 'unknown', found: 'silent' } ],
		[ 'not to be known, and there was one', 'yes', silent, { kind: 'unfinished', because: 'unanswered', isCertain: true } ],
		[ 'never to be known', 'unknown', silent, { kind: 'unfinished', because: 'unanswered', isCertain: false } ],
		[ 'gone, although there was one', 'yes', free, { kind: 'unfinished', because: 'lost', isCertain: true } ]
	] )( 'where the account is %s', async ( _name, existence, found, end ) => {
		const { answer, ends, service } = await begin( { outcomes: [ LOST ], found: [ ...found ] }, existence );
		await answer();
		expect( ends ).toEqual( [ end ] );
		// It is never sent again by itself.
		expect( service.continues ).toHaveLength( 1 );
	} );

	it( 'says that the wiki is being asked, and lets nothing be answered meanwhile', async () => {
		const { conversation, service, clock, ends } = await begin( { outcomes: [ LOST ] }, 'no' );
		const answering = conversation.answer();
		await clock.advance( 1000 );
		expect( conversation.state.phase ).toBe( 'finding' );
		await conversation.answer();
		conversation.leave();
		await clock.advance( 20000 );
		await answering;
		expect( service.continues ).toHaveLength( 1 );
		expect( ends ).toEqual( [ { kind: 'unknown', found: 'free' } ] );
	} );
} );

describe( 'a redirect', () => {
	const returned = new Map( [ [ 'code', 'abc' ], [ 'action', 'delete' ], [ 'state', '1' ] ] );

	it( 'sends back what the wiki asked for, and nothing else of what came', async () => {
		const { conversation, service, ends } = await begin( { outcomes: [ CREATED ] }, 'no', REDIRECT );
		conversation.redirected();
		await conversation.redirectReturned( returned );
		expect( service.continues.map( ( { fields } ) => fields ) ).toEqual( [ { code: 'abc', state: '1' } ] );
		expect( ends ).toEqual( [ CREATED ] );
	} );

	it( 'takes nothing before anybody was sent out, and nothing twice', async () => {
		const { conversation, service } = await begin( { outcomes: [ CREATED ] }, 'no', REDIRECT );
		await conversation.redirectReturned( returned );
		expect( service.continues ).toEqual( [] );
		conversation.redirected();
		await Promise.all( [ conversation.redirectReturned( returned ), conversation.redirectReturned( returned ) ] );
		await conversation.redirectReturned( returned );
		expect( service.continues ).toHaveLength( 1 );
	} );

	it( 'takes nothing once it was left', async () => {
		const { conversation, service, ends } = await begin( {}, 'no', REDIRECT );
		conversation.redirected();
		conversation.leave();
		await conversation.redirectReturned( returned );
		expect( service.continues ).toEqual( [] );
		expect( ends ).toEqual( [ { kind: 'left' } ] );
	} );

	it( 'takes nothing at a step that is no redirect', async () => {
		const { conversation, service } = await begin();
		conversation.redirected();
		await conversation.redirectReturned( returned );
		expect( service.continues ).toEqual( [] );
	} );

	it( 'says so when nothing comes back for long or the window is closed, and is still answered', async () => {
		const { conversation, clock, ends } = await begin( { outcomes: [ CREATED ] }, 'no', REDIRECT );
		conversation.redirectClosed();
		expect( conversation.state.redirect ).toBe( 'none' );
		conversation.redirected();
		await clock.advance( 60000 );
		expect( conversation.state.redirect ).toBe( 'away' );
		await clock.advance( 120000 );
		expect( conversation.state.redirect ).toBe( 'late' );
		conversation.redirectClosed();
		expect( conversation.state.redirect ).toBe( 'closed' );
		await conversation.redirectReturned( returned );
		expect( ends ).toEqual( [ CREATED ] );
	} );

	it( 'whose answer was not accepted begins anew, and the old patience says nothing of it', async () => {
		const rejected: Refused = { ...NOT_IN_PROGRESS, code: 'ratelimited', ended: false };
		const { conversation, clock } = await begin( { outcomes: [ rejected, { kind: 'step', step: { ...REDIRECT } } ] }, 'no', REDIRECT );
		conversation.redirected();
		await conversation.redirectReturned( returned );
		expect( conversation.state ).toMatchObject( { redirect: 'none', notice: rejected } );
		conversation.redirected();
		await conversation.redirectReturned( returned );
		expect( conversation.state ).toMatchObject( { redirect: 'none', notice: null } );
		await clock.advance( 600000 );
		expect( conversation.state.redirect ).toBe( 'none' );
	} );
} );
