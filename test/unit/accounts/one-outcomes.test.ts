import type { Refused, Step } from '../../../src/accounts/contract/outcome';
import { plainText, type RequestDeclaration } from '../../../src/accounts/contract/declarations';
import type { One } from '../../../src/accounts/one/one';
import { openingOf } from '../shapes';
import { declareField, declareRequest } from './declaring';
import { promisesDone } from './fake-clock';
import { filledIn, NOW, realOutcome, stageOf, type Bench } from './one-bench';

/** Everything that somebody may have typed, the password included. */
const TYPED = {
	username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace', reason: 'Ticket 17',
	password: 'a long password', retype: 'a long password'
};

const STEP: Step = {
	type: 'ui', code: 'some-step', message: plainText( 'One more thing' ), redirectTarget: null,
	requests: [ declareRequest( 'step', [
		declareField( 'answer' ), declareField( 'skip', 'button' ), declareField( 'stepId', 'hidden', { value: '17' } )
	] ) ]
};

/** Creates, and lets all the time pass that it takes to ask after an account. */
async function create( { one, clock }: Bench ): Promise<void> {
	const creating = one.create();
	await clock.advance( 20000 );
	await creating;
}

describe( 'a refusal', () => {
	it.each( [
		'userexists', 'invaliduser', 'invalidemailaddress', 'noemailcreate', 'badretype', 'passwordtooshort', 'captcha',
		'throttle', 'titleblacklist', 'no-primary', 'two-password-rules'
	] )( 'by %s brings back the form with everything that was typed', async ( name ) => {
		const outcome = realOutcome( `create-fail-${ name }` ) as Refused;
		const made = await filledIn( TYPED, { outcomes: [ outcome ] } );
		made.one.form.setMode( 'type' );
		await create( made );
		const { state } = made.one;
		expect( state.stage ).toEqual( { kind: 'form' } );
		expect( state.notice ).toBe( outcome );
		expect( state.mode ).toBe( 'type' );
		expect( state.values ).toMatchObject( TYPED );
		expect( made.created ).toEqual( [] );
		expect( made.service.creates ).toHaveLength( 1 );
		expect( made.isLocked() ).toBe( false );
	} );

	it( 'of a name is forgotten as soon as the name is another', async () => {
		const made = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-userexists' ), realOutcome( 'create-fail-throttle' ) ] } );
		await create( made );
		made.one.form.setValue( 'email', 'ada.l@example.org' );
		expect( made.one.state.notice ).toMatchObject( { code: 'userexists' } );
		made.one.form.setValue( 'username', 'Ada L' );
		expect( made.one.state.notice ).toBeNull();
		await create( made );
		made.one.form.setValue( 'username', 'Ada M' );
		// This one is about no name.
		expect( made.one.state.notice ).toMatchObject( { code: 'acct_creation_throttle_hit' } );
	} );

	type Mend = [ string, 'type' | 'mail', Record<string, string>, ( model: One ) => void ];

	it.each<Mend>( [
		[ 'two passwords, and the mode is another', 'type', { retype: 'x' }, ( one ) => one.form.setMode( 'mail' ) ],
		[ 'two passwords, and the first is another', 'type', { retype: 'x' }, ( one ) => one.form.setValue( 'password', 'x' ) ],
		[ 'no password, and one is typed', 'type', { password: '', retype: '' }, ( one ) => one.form.setValue( 'password', 'x' ) ],
		[ 'no address, and one is typed', 'mail', { email: '' }, ( one ) => one.form.setValue( 'email', 'a' ) ],
		[ 'no address, and none is needed', 'mail', { email: '' }, ( one ) => one.form.setMode( 'generate' ) ]
	] )( 'is not said any longer than it is true: %s', async ( _name, mode, values, mend ) => {
		const made = await filledIn( { ...TYPED, ...values } );
		made.one.form.setMode( mode );
		await create( made );
		expect( made.one.state.notice ).toMatchObject( { kind: 'refused' } );
		mend( made.one );
		expect( made.one.state.notice ).toBeNull();
	} );

	it( 'is forgotten when the next attempt works', async () => {
		const made = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-userexists' ) ] } );
		await create( made );
		await create( made );
		expect( made.one.state.notice ).toBeNull();
		expect( made.created ).toHaveLength( 1 );
	} );

	it( 'with a captcha asks for another challenge and empties its answer alone', async () => {
		const made = await filledIn( { captchaWord: 'wrong' }, {
			opening: openingOf( 'captcha' ), outcomes: [ realOutcome( 'create-fail-captcha' ) ]
		} );
		let answerFresh: ( fresh: RequestDeclaration[] ) => void = () => undefined;
		made.service.fresh = [ new Promise( ( resolve ) => {
			answerFresh = resolve;
		} ) ];
		await create( made );
		expect( made.one.state.renewing ).toBe( true );
		// Pressed again meanwhile: one new challenge is enough.
		made.one.form.renew();
		answerFresh( openingOf( 'captcha' ).requests );
		await promisesDone();
		expect( made.one.state.renewing ).toBe( false );
		expect( made.service.freshAsked ).toBe( 1 );
		expect( made.one.state.values ).toMatchObject( { username: 'Ada', reason: 'Ticket 17', captchaWord: '' } );
		expect( made.one.state.notice ).toMatchObject( { code: 'captcha-createaccount-fail' } );
	} );
} );

describe( 'a lost session', () => {
	it.each( [ null, 'Somebody else' ] )( 'keeps what was typed and says who is logged in now: %s', async ( now ) => {
		const made = await filledIn( TYPED, { outcomes: [ { kind: 'sessionLost', now } ] } );
		await create( made );
		expect( made.one.state.stage ).toEqual( { kind: 'form' } );
		expect( made.one.state.notice ).toEqual( { kind: 'sessionLost', now } );
		expect( made.one.state.values ).toMatchObject( TYPED );
		await create( made );
		expect( made.created ).toHaveLength( 1 );
	} );
} );

describe( 'no answer', () => {
	const LOST = { kind: 'unknown', cause: 'timeout' } as const;

	it( 'is created when the log says so, with the password that was sent', async () => {
		const made = await filledIn( {}, {
			outcomes: [ LOST ], found: [ { kind: 'free' }, { kind: 'mine', username: 'Ada', by: 'password' } ]
		} );
		made.one.form.setMode( 'generate' );
		await create( made );
		expect( stageOf( made.one.state, 'created' ) ).toMatchObject( {
			username: 'Ada', by: 'password', password: made.service.creates[ 0 ]?.fields.password
		} );
		expect( made.created ).toEqual( [ { kind: 'created', username: 'Ada', by: 'password' } ] );
		expect( made.stages ).toEqual( [ 'opening', 'form', 'creating', 'finding', 'created' ] );
		expect( made.service.creates ).toHaveLength( 1 );
		expect( made.isLocked() ).toBe( false );
	} );

	it( 'is looked for from the moment of sending on, on the wiki’s clock', async () => {
		const made = await filledIn( {}, { outcomes: [ LOST ], opening: { ...openingOf( 'coordinator' ), clockSkew: 60000 } } );
		await made.clock.advance( 5000 );
		await create( made );
		const [ find ] = made.service.finds;
		// A little earlier, since the log has whole seconds.
		expect( find?.since ).toBeLessThanOrEqual( NOW + 5000 + 60000 - 1000 );
		expect( find?.since ).toBeGreaterThanOrEqual( NOW + 5000 + 60000 - 5000 );
	} );

	it( 'is looked for under the canonical name where that is known', async () => {
		const made = await filledIn( {}, { outcomes: [ LOST ] } );
		made.service.names.set( 'ada_lovelace', { kind: 'free', canonical: 'Ada lovelace' } );
		made.one.form.setValue( 'username', 'ada_lovelace' );
		await made.clock.advance( 400 );
		await create( made );
		expect( new Set( made.service.finds.map( ( { username } ) => username ) ) ).toEqual( new Set( [ 'Ada lovelace' ] ) );
	} );

	it( 'is created in the way that was chosen where the log knows no word for it', async () => {
		const made = await filledIn( {}, { outcomes: [ LOST ], found: [ { kind: 'mine', username: 'Ada', by: 'password' } ] } );
		made.one.form.setMode( 'request:External' );
		await create( made );
		expect( made.created ).toEqual( [ { kind: 'created', username: 'Ada', by: 'other' } ] );
	} );

	it( 'is refused when the account is somebody else’s', async () => {
		const made = await filledIn( TYPED, { outcomes: [ LOST ], found: [ { kind: 'other' } ] } );
		await create( made );
		expect( made.one.state.notice ).toMatchObject( { kind: 'refused', code: 'userexists' } );
		expect( made.one.state.values ).toMatchObject( TYPED );
		expect( made.created ).toEqual( [] );
	} );

	it( 'is unknown, and never tried again by itself, when the wiki says that the name is free', async () => {
		const made = await filledIn( TYPED, { outcomes: [ LOST ] } );
		await create( made );
		expect( made.one.state.notice ).toEqual( { kind: 'unknown', username: 'Ada', found: 'free' } );
		expect( made.one.state.values ).toMatchObject( TYPED );
		expect( made.service.creates ).toHaveLength( 1 );
		expect( made.isLocked() ).toBe( false );
	} );

	it( 'is unknown when the wiki stays silent, and can be asked about again', async () => {
		const silent = Array.from( { length: 4 }, () => ( { kind: 'silent' } as const ) );
		const made = await filledIn( {}, { outcomes: [ LOST ], found: [ ...silent, { kind: 'mine', username: 'Ada', by: 'mail' } ] } );
		await create( made );
		expect( made.one.state.notice ).toEqual( { kind: 'unknown', username: 'Ada', found: 'silent' } );
		const asking = made.one.askAgain();
		await made.clock.advance( 20000 );
		await asking;
		expect( made.one.state.stage.kind ).toBe( 'created' );
		expect( made.created ).toHaveLength( 1 );
		expect( made.service.creates ).toHaveLength( 1 );
	} );

	it( 'lets nothing be created while the wiki is being asked', async () => {
		const made = await filledIn( {}, { outcomes: [ LOST ] } );
		const creating = made.one.create();
		await made.clock.advance( 3000 );
		expect( made.one.state.stage.kind ).toBe( 'finding' );
		await made.one.create();
		expect( made.service.creates ).toHaveLength( 1 );
		await made.clock.advance( 20000 );
		await creating;
	} );

	it( 'is not asked about again without cause', async () => {
		const made = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-userexists' ) ] } );
		await create( made );
		await made.one.askAgain();
		expect( made.service.finds ).toEqual( [] );
	} );
} );

describe( 'a step', () => {
	it( 'is a conversation that One owns until it ends', async () => {
		const made = await filledIn( {}, {
			outcomes: [ { kind: 'step', step: STEP } ], found: [ { kind: 'mine', username: 'Ada', by: 'mail' } ]
		} );
		await create( made );
		const { conversation } = stageOf( made.one.state, 'step' );
		expect( conversation.state ).toMatchObject( { step: STEP, existence: 'yes', phase: 'open' } );
		expect( conversation.account ).toMatchObject( { username: 'Ada', by: 'mail' } );
		expect( made.created ).toEqual( [] );
		expect( made.isLocked() ).toBe( true );
		conversation.setValue( 'answer', '42' );
		await conversation.answer();
		expect( made.service.continues ).toEqual( [ { by: 'mail', fields: { answer: '42', stepId: '17' } } ] );
		expect( stageOf( made.one.state, 'created' ).username ).toBe( 'Ada' );
		expect( made.created ).toHaveLength( 1 );
		expect( made.isLocked() ).toBe( false );
	} );

	it.each( [
		[ 'mine', { kind: 'mine', username: 'Ada', by: 'mail' }, 'unfinished' ], [ 'free', { kind: 'free' }, 'form' ],
		[ 'silent', { kind: 'silent' }, 'unfinished' ]
	] as const )( 'that is left leads to the form only where there is certainly no account: %s', async ( _name, found, stage ) => {
		const made = await filledIn( TYPED, { outcomes: [ { kind: 'step', step: STEP } ], found: [ found ] } );
		await create( made );
		stageOf( made.one.state, 'step' ).conversation.leave();
		expect( made.one.state.stage.kind ).toBe( stage );
		expect( made.one.state.values ).toMatchObject( TYPED );
		expect( made.isLocked() ).toBe( false );
	} );

	it( 'that is left shows the password that the account has', async () => {
		const made = await filledIn( {}, {
			outcomes: [ { kind: 'step', step: STEP } ], found: [ { kind: 'mine', username: 'Ada', by: 'password' } ]
		} );
		made.one.form.setMode( 'generate' );
		await create( made );
		stageOf( made.one.state, 'step' ).conversation.leave();
		expect( stageOf( made.one.state, 'unfinished' ) ).toMatchObject( {
			because: 'left', isCertain: true, password: made.service.creates[ 0 ]?.fields.password
		} );
		expect( made.one.showsUncopiedPassword ).toBe( true );
		const { stage } = made.one.state;
		made.one.passwordCopied();
		expect( made.one.showsUncopiedPassword ).toBe( false );
		// What shows it is left alone by that: taken out of the page in the middle of copying, nothing would be copied.
		expect( made.one.state.stage ).toBe( stage );
	} );

	it( 'that cannot be shown is kept until it can be', async () => {
		const made = await filledIn( {}, {
			outcomes: [ { kind: 'step', step: STEP } ], found: [ { kind: 'mine', username: 'Ada', by: 'mail' } ]
		} );
		made.stepsFail( 'Not loaded.' );
		await create( made );
		expect( stageOf( made.one.state, 'stepNotShown' ) ).toMatchObject( { username: 'Ada', why: 'Not loaded.' } );
		expect( made.isLocked() ).toBe( true );
		expect( made.one.isBusy ).toBe( true );
		await made.one.showStep();
		stageOf( made.one.state, 'stepNotShown' );
		made.stepsFail( '' );
		await made.one.showStep();
		expect( stageOf( made.one.state, 'step' ).conversation.state.step ).toEqual( STEP );
		// The account was asked for once.
		expect( made.service.creates ).toHaveLength( 1 );
	} );

	it( 'that cannot be shown can be left, with the password that the account may have', async () => {
		const made = await filledIn( {}, { outcomes: [ { kind: 'step', step: STEP } ] } );
		made.one.form.setMode( 'generate' );
		made.stepsFail( 'Not loaded.' );
		await create( made );
		made.one.leaveStep();
		expect( stageOf( made.one.state, 'unfinished' ) ).toMatchObject( {
			because: 'left', isCertain: false, password: made.service.creates[ 0 ]?.fields.password
		} );
		expect( made.isLocked() ).toBe( false );
	} );

	it( 'that starts again keeps what was typed and offers only modes that the wiki still has', async () => {
		const { requests } = openingOf( 'email-off' );
		const made = await filledIn( {}, { outcomes: [ { kind: 'step', step: { ...STEP, type: 'restart', requests } } ] } );
		await create( made );
		const { state } = made.one;
		expect( state.stage ).toEqual( { kind: 'form' } );
		expect( state.notice ).toMatchObject( { kind: 'restart' } );
		expect( state.values ).toMatchObject( { username: 'Ada', reason: 'Ticket 17' } );
		expect( state.modes ).toEqual( [ 'generate', 'type' ] );
		expect( state.modes ).toContain( state.mode );
		expect( made.isLocked() ).toBe( false );
		made.one.form.setValue( 'username', 'Ada' );
		await create( made );
		expect( made.service.creates[ 1 ]?.fields ).toMatchObject( { createpreservestate: '1' } );
	} );
} );

describe( 'handing over to the wiki’s own page', () => {
	it( 'ends when the account is there, and shows no password that it does not have', async () => {
		const made = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-captcha' ) ] } );
		made.one.form.setMode( 'generate' );
		await create( made );
		made.service.found = [ { kind: 'free' }, { kind: 'mine', username: 'Ada', by: 'password' } ];
		made.one.handOver();
		await made.clock.advance( 60000 );
		// What was made here went with the refused attempt; on the wiki's own page the person chose another one.
		expect( stageOf( made.one.state, 'created' ) ).toMatchObject( { username: 'Ada', password: null } );
	} );

	it( 'asks less often as time goes by, and not for ever', async () => {
		const made = await filledIn();
		made.one.handOver();
		await made.clock.advance( 60000 );
		const inTheFirstMinute = made.service.finds.length;
		await made.clock.advance( 3600000 );
		expect( inTheFirstMinute ).toBe( 12 );
		expect( made.service.finds.length ).toBeLessThan( 120 );
		expect( made.clock.waiting ).toBe( 0 );
	} );

	it( 'asks nothing any more once it was called off', async () => {
		const made = await filledIn();
		made.one.handOver();
		await made.clock.advance( 20000 );
		const before = made.service.finds.length;
		made.one.backToForm();
		await made.clock.advance( 600000 );
		expect( made.service.finds ).toHaveLength( before );
	} );

	it( 'can be called off, and then tells of nothing any more', async () => {
		const made = await filledIn();
		made.one.handOver();
		made.one.backToForm();
		made.service.found = [ { kind: 'mine', username: 'Ada', by: 'mail' } ];
		await made.clock.advance( 60000 );
		expect( made.one.state.stage ).toEqual( { kind: 'form' } );
		expect( made.created ).toEqual( [] );
	} );
} );
