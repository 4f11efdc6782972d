import { plainText, type FieldDeclaration, type Requirement } from '../../../src/accounts/contract/declarations';
import type { Opening } from '../../../src/accounts/contract/service';
import type { Outcome } from '../../../src/accounts/contract/outcome';
import { openingOf } from '../shapes';
import { declareField, declareRequest, EXTERNAL_LOGIN } from './declaring';
import { promisesDone } from './fake-clock';
import { NO_CONNECTION } from './fake-account-service';
import { bench, filledIn, NOTHING_ASKED, realOutcome, stageOf } from './one-bench';

describe( 'creating', () => {
	it( 'sends every field of the requests used, once', async () => {
		const { one, service, created, stages } = await filledIn( { username: ' Ada ' } );
		await one.create();
		expect( service.creates ).toEqual( [ {
			by: 'mail',
			fields: {
				username: 'Ada', email: 'ada@example.org', realname: 'Ada Lovelace', reason: 'Ticket 17', mailpassword: '1'
			}
		} ] );
		expect( one.state.stage ).toEqual( {
			kind: 'created', username: 'Ada', by: 'mail', email: 'ada@example.org', password: null
		} );
		expect( created ).toEqual( [ { kind: 'created', username: 'Ada', by: 'mail' } ] );
		expect( stages ).toEqual( [ 'opening', 'form', 'creating', 'created' ] );
	} );

	it( 'says the name that the wiki made of it', async () => {
		const { one, created } = await filledIn( { username: 'mailed_person' }, {
			outcomes: [ realOutcome( 'create-pass-mail' ) ]
		} );
		await one.create();
		expect( stageOf( one.state, 'created' ).username ).toBe( 'Mailed person' );
		expect( created.map( ( { username } ) => username ) ).toEqual( [ 'Mailed person' ] );
	} );

	it( 'cannot be done twice at the same time, however often it is pressed', async () => {
		const { one, service } = await filledIn();
		await Promise.all( [ one.create(), one.create(), one.create( true ) ] );
		await one.create();
		expect( service.creates ).toHaveLength( 1 );
	} );

	it( 'cannot be done twice while a password is being checked or an answer awaited', async () => {
		let answerCreation = ( _outcome: Outcome ): void => undefined;
		const { one, service } = await filledIn( { captchaWord: '25', password: 'long enough', retype: 'long enough' }, {
			opening: openingOf( 'captcha' ),
			outcomes: [ new Promise( ( resolve ) => {
				answerCreation = resolve;
			} ) ]
		} );
		one.form.setMode( 'type' );
		void one.create();
		for ( let turn = 0; turn < 5; turn++ ) {
			void one.create();
			await promisesDone();
		}
		expect( one.state.stage.kind ).toBe( 'creating' );
		expect( service.creates ).toHaveLength( 1 );
		answerCreation( { kind: 'created', username: 'Ada', by: 'password' } );
		await promisesDone();
		expect( one.state.stage.kind ).toBe( 'created' );
		expect( service.creates ).toHaveLength( 1 );
	} );

	it( 'waits for the new challenge, and sends that', async () => {
		const [ first, second ] = [ openingOf( 'captcha' ), openingOf( 'captcha' ) ];
		const captcha = second.requests.find( ( { id } ) => id === 'CaptchaAuthenticationRequest' );
		captcha?.fields.filter( ( { name } ) => name === 'captchaId' ).forEach( ( field ) => {
			field.value = '9876';
		} );
		const { one, service } = await filledIn( { captchaWord: 'wrong' }, {
			opening: first, outcomes: [ realOutcome( 'create-fail-captcha' ) ], fresh: [ second.requests ]
		} );
		await one.create();
		one.form.setValue( 'captchaWord', '25' );
		await promisesDone();
		one.form.setValue( 'captchaWord', '25' );
		await one.create();
		expect( service.creates.map( ( { fields } ) => [ fields.captchaId, fields.captchaWord ] ) )
			.toEqual( [ [ '1234567890', 'wrong' ], [ '9876', '25' ] ] );
	} );

	it( 'spends no attempt on the old challenge, nor on no answer to the new one', async () => {
		let bring = (): void => undefined;
		const { requests } = openingOf( 'captcha' );
		const { one, service } = await filledIn( { captchaWord: 'wrong' }, {
			opening: openingOf( 'captcha' ), outcomes: [ realOutcome( 'create-fail-captcha' ) ],
			fresh: [ new Promise( ( resolve ) => {
				bring = () => resolve( requests );
			} ) ]
		} );
		await one.create();
		one.form.setValue( 'captchaWord', '25' );
		const creating = Promise.all( [ one.create(), one.create() ] );
		await promisesDone();
		expect( service.creates ).toHaveLength( 1 );
		bring();
		await creating;
		expect( service.creates ).toHaveLength( 1 );
		expect( one.state.stage ).toEqual( { kind: 'form' } );
		expect( one.state.notice ).toMatchObject( { kind: 'refused', field: 'captchaWord', spent: false } );
		one.form.setValue( 'captchaWord', '14' );
		await one.create();
		expect( service.creates[ 1 ]?.fields.captchaWord ).toBe( '14' );
	} );

	it( 'goes on with the old challenge where no new one can be had', async () => {
		const { one, service } = await filledIn( { captchaWord: '25' }, {
			opening: openingOf( 'captcha' ), outcomes: [ realOutcome( 'create-fail-userexists' ) ], fresh: [ NO_CONNECTION ]
		} );
		await one.create();
		await one.create();
		expect( service.creates ).toHaveLength( 2 );
	} );

	it( 'presses the button of the external login that was chosen', async () => {
		const opening = openingOf( 'coordinator' );
		const requests = [ ...opening.requests, EXTERNAL_LOGIN ];
		const { one, service } = await filledIn( {}, { opening: { ...opening, requests } } );
		one.form.setMode( 'request:external' );
		await one.create();
		expect( service.creates ).toEqual( [ {
			by: 'other', fields: expect.objectContaining( { username: 'Ada', externalLogin: '1' } ) as object
		} ] );
		expect( service.creates[ 0 ]?.fields ).not.toHaveProperty( 'mailpassword' );
	} );

	it( 'asks first when the reason would publish an address', async () => {
		const { one, service } = await filledIn( { reason: 'for ada@example.org' } );
		await one.create();
		expect( one.state.stage ).toEqual( { kind: 'question', address: 'ada@example.org' } );
		expect( service.creates ).toEqual( [] );
		one.backToForm();
		expect( one.state.stage ).toEqual( { kind: 'form' } );
		expect( one.state.values.reason ).toBe( 'for ada@example.org' );
		await one.create();
		await one.create( true );
		expect( service.creates.map( ( { fields } ) => fields.reason ) ).toEqual( [ 'for ada@example.org' ] );
	} );

	it( 'is for one tab at a time', async () => {
		const { one, service, otherTab } = await filledIn();
		otherTab( true );
		await one.create();
		expect( one.state.notice ).toEqual( { kind: 'otherTab' } );
		expect( service.creates ).toEqual( [] );
		otherTab( false );
		await one.create();
		expect( one.state.stage.kind ).toBe( 'created' );
	} );
} );

describe( 'what is sure to be refused is not sent', () => {
	it.each<[ string, 'mail' | 'type' | 'generate', Record<string, string>, string, string ]>( [
		[ 'no name', 'mail', { username: '' }, 'noname', 'username' ],
		[ 'a name of blanks', 'generate', { username: '  ' }, 'noname', 'username' ],
		[ 'mail without an address', 'mail', { email: ' ' }, 'noemailcreate', 'email' ],
		[ 'no password', 'type', { password: '', retype: '' }, 'passwordmissing', 'password' ],
		[ 'two passwords', 'type', { password: 'one password', retype: 'another one' }, 'badretype', 'retype' ]
	] )( '%s', async ( _what, mode, values, code, field ) => {
		const { one, service } = await filledIn( values );
		one.form.setMode( mode );
		const before = one.state.values;
		await one.create();
		expect( one.state.notice ).toMatchObject( { kind: 'refused', code, field, spent: false } );
		expect( one.state.stage.kind ).toBe( 'form' );
		expect( one.state.values ).toEqual( before );
		expect( service.creates ).toEqual( [] );
	} );

	it.each<[ string, FieldDeclaration, string | boolean | string[], Record<string, string> ]>( [
		[ 'text', declareField( 'extra' ), 'x', { extra: 'x' } ],
		[ 'a password', declareField( 'extra', 'password' ), 'x', { extra: 'x' } ],
		[ 'a choice', declareField( 'extra', 'select', { value: '', options: [ { value: 'a', label: 'A' } ] } ), 'a', { extra: 'a' } ],
		[ 'a check box', declareField( 'extra', 'checkbox' ), true, { extra: '1' } ],
		[ 'several choices', declareField( 'extra', 'multiselect', { options: [ { value: 'a', label: 'A' } ] } ), [ 'a' ], { 'extra[0]': 'a' } ]
	] )( 'required %s that is left empty', async ( _name, field, value, sent ) => {
		const opening = openingOf( 'coordinator' );
		const withExtra = ( required: Requirement, extra: FieldDeclaration ): Opening => (
			{ ...opening, requests: [ ...opening.requests, declareRequest( 'extra', [ extra ], required ) ] }
		);
		const { one, service } = await filledIn( {}, { opening: withExtra( 'required', field ) } );
		await one.create();
		expect( one.state.notice ).toMatchObject( { kind: 'refused', code: 'fieldmissing', field: 'extra', spent: false } );
		expect( service.creates ).toEqual( [] );
		one.form.setValue( 'extra', value );
		expect( one.state.notice ).toBeNull();
		await one.create();
		expect( service.creates[ 0 ]?.fields ).toMatchObject( sent );
		for ( const accepting of [ withExtra( 'optional', field ), withExtra( 'required', { ...field, optional: true } ) ] ) {
			const made = await filledIn( {}, { opening: accepting } );
			await made.one.create();
			expect( made.service.creates ).toHaveLength( 1 );
		}
	} );

	it( 'a captcha without an answer', async () => {
		const { one, service } = await filledIn( { captchaWord: '' }, { opening: openingOf( 'captcha' ) } );
		await one.create();
		expect( one.state.notice ).toMatchObject( { kind: 'refused', field: 'captchaWord', spent: false } );
		expect( service.creates ).toEqual( [] );
	} );

	it( 'a password that the wiki would refuse, even when it was typed a moment ago', async () => {
		const { one, service } = await filledIn( { password: 'x', retype: 'x' } );
		service.passwords.set( 'x', { accepted: false, messages: [ plainText( 'Too short' ) ] } );
		one.form.setMode( 'type' );
		await one.create();
		expect( service.checkedPasswords ).toEqual( [ { username: 'Ada', password: 'x' } ] );
		expect( one.state.notice ).toMatchObject( { kind: 'refused', field: 'password', spent: false } );
		expect( service.creates ).toEqual( [] );
		expect( one.state.values ).toMatchObject( { password: 'x', retype: 'x' } );
	} );

	it( 'but a password that could not be checked is', async () => {
		const { one, service } = await filledIn( { password: 'long enough', retype: 'long enough' } );
		service.passwords.set( 'long enough', NO_CONNECTION );
		one.form.setMode( 'type' );
		await one.create();
		expect( service.creates ).toHaveLength( 1 );
	} );

	it( 'and a name that seems taken is, since the wiki has the last word', async () => {
		const { one, service, clock } = await filledIn();
		service.names.set( 'Admin', { kind: 'taken', canonical: 'Admin' } );
		one.form.setValue( 'username', 'Admin' );
		await clock.advance( 400 );
		await one.create();
		expect( service.creates ).toHaveLength( 1 );
	} );
} );

describe( 'passwords', () => {
	it( 'that are typed go along twice and are never shown', async () => {
		const { one, service } = await filledIn( { password: ' with blanks ', retype: ' with blanks ' } );
		one.form.setMode( 'type' );
		await one.create();
		expect( service.creates[ 0 ] ).toMatchObject( {
			by: 'password', fields: { password: ' with blanks ', retype: ' with blanks ' }
		} );
		expect( service.creates[ 0 ]?.fields ).not.toHaveProperty( 'mailpassword' );
		expect( stageOf( one.state, 'created' ).password ).toBeNull();
	} );

	it( 'that are typed do not go along when another mode was chosen in the end', async () => {
		const { one, service } = await filledIn( { password: 'secret', retype: 'other' } );
		one.form.setMode( 'type' );
		one.form.setMode( 'mail' );
		await one.create();
		expect( JSON.stringify( service.creates ) ).not.toContain( 'secret' );
		expect( service.creates[ 0 ]?.fields ).not.toHaveProperty( 'password' );
	} );

	it( 'that are made here are shown once the account exists, and not before', async () => {
		const { one, service } = await filledIn();
		one.form.setMode( 'generate' );
		await one.create();
		const { password } = stageOf( one.state, 'created' );
		expect( password ).toMatch( /^[a-zA-Z2-9]{14}$/ );
		expect( service.creates[ 0 ]?.fields ).toMatchObject( { password, retype: password } );
		expect( one.state.values ).toMatchObject( { password: '', retype: '' } );
		expect( service.checkedPasswords ).toEqual( [] );
	} );

	it( 'that are made here stay the same over refusals, until an account has them', async () => {
		const { one, service } = await filledIn( {}, {
			outcomes: [ realOutcome( 'create-fail-userexists' ), realOutcome( 'create-fail-throttle' ) ]
		} );
		one.form.setMode( 'generate' );
		await one.create();
		await one.create();
		await one.create();
		const [ first, second, third ] = service.creates.map( ( { fields } ) => fields.password );
		expect( [ second, third ] ).toEqual( [ first, first ] );
		expect( stageOf( one.state, 'created' ).password ).toBe( first );
	} );

	it( 'that are made here are never those of the account before', async () => {
		const { one, service } = await filledIn();
		one.form.setMode( 'generate' );
		for ( const username of [ 'Ada', 'Grace', 'Mary' ] ) {
			one.form.setValue( 'username', username );
			await one.create();
			const sent = service.creates[ service.creates.length - 1 ]?.fields.password;
			expect( stageOf( one.state, 'created' ).password ).toBe( sent );
			one.createAnother();
		}
		expect( new Set( service.creates.map( ( { fields } ) => fields.password ) ).size ).toBe( 3 );
	} );

	it( 'are judged together with the name, while typing, and only when they are typed', async () => {
		const { one, service, clock } = await filledIn();
		one.form.setValue( 'password', 'Ada' );
		await clock.advance( 400 );
		expect( service.checkedPasswords ).toEqual( [] );
		one.form.setMode( 'type' );
		await clock.advance( 400 );
		one.form.setValue( 'username', 'Grace' );
		await clock.advance( 400 );
		expect( service.checkedPasswords ).toEqual( [
			{ username: 'Ada', password: 'Ada' }, { username: 'Grace', password: 'Ada' }
		] );
		one.form.setMode( 'generate' );
		expect( one.state.password ).toEqual( { kind: 'none' } );
	} );
} );

describe( 'overrides', () => {
	const ADMIN = openingOf( 'admin' );

	it( 'are offered for the name that the wiki would refuse to others', async () => {
		const { one, clock, service } = await filledIn( {}, { opening: ADMIN } );
		service.names.set( 'Mybadwordname', {
			kind: 'forbidden', canonical: 'Mybadwordname', code: 'titleblacklist-forbidden', message: plainText( 'No' ),
			override: 'ignoreTitleBlacklist'
		} );
		one.form.setValue( 'username', 'Mybadwordname' );
		expect( one.state.override ).toBeNull();
		await clock.advance( 400 );
		expect( one.state.override ).toBe( 'ignoreTitleBlacklist' );
		await one.create();
		expect( service.creates[ 0 ]?.fields ).not.toHaveProperty( 'ignoreTitleBlacklist' );
	} );

	it( 'go along when they are ticked, and not with the next name', async () => {
		const { one, service } = await filledIn( {}, {
			opening: ADMIN, outcomes: [ realOutcome( 'create-fail-titleblacklist' ), realOutcome( 'create-fail-userexists' ) ]
		} );
		await one.create();
		expect( one.state.override ).toBe( 'ignoreTitleBlacklist' );
		one.form.setValue( 'ignoreTitleBlacklist', true );
		await one.create();
		expect( service.creates[ 1 ]?.fields ).toHaveProperty( 'ignoreTitleBlacklist', '1' );
		one.form.setValue( 'username', 'Somebody else' );
		expect( one.state.values.ignoreTitleBlacklist ).toBe( false );
		await one.create();
		expect( service.creates[ 2 ]?.fields ).not.toHaveProperty( 'ignoreTitleBlacklist' );
	} );

	it( 'do not go along with the next account', async () => {
		const { one, service } = await filledIn( { ignoreTitleBlacklist: true }, { opening: ADMIN } );
		await one.create();
		one.createAnother();
		one.form.setValue( 'username', 'Grace' );
		one.form.setValue( 'email', 'grace@example.org' );
		await one.create();
		expect( service.creates.map( ( { fields } ) => fields.ignoreTitleBlacklist ) ).toEqual( [ '1', undefined ] );
	} );

	it( 'are not offered to those whom the wiki does not offer them', async () => {
		const { one } = await filledIn( {}, { outcomes: [ realOutcome( 'create-fail-titleblacklist' ) ] } );
		await one.create();
		expect( one.state.override ).toBeNull();
	} );
} );

describe( 'a check of the name', () => {
	it( 'that comes late says nothing about the name of now', async () => {
		const { one, clock, service } = bench();
		await one.open( NOTHING_ASKED );
		let answerFirst = (): void => undefined;
		service.names.set( 'Admin', new Promise( ( resolve ) => {
			answerFirst = () => resolve( { kind: 'taken', canonical: 'Admin' } );
		} ) );
		one.form.setValue( 'username', 'Admin' );
		await clock.advance( 400 );
		one.form.setValue( 'username', 'Adminette' );
		await clock.advance( 400 );
		answerFirst();
		await promisesDone();
		expect( one.state.name ).toEqual( { kind: 'done', result: { kind: 'free', canonical: 'Adminette' } } );
	} );

	it( 'that fails hinders nobody', async () => {
		const { one, clock, service } = await filledIn();
		service.names.set( 'Grace', NO_CONNECTION );
		one.form.setValue( 'username', 'Grace' );
		await clock.advance( 400 );
		expect( one.state.name ).toEqual( { kind: 'failed' } );
		await one.create();
		expect( one.state.stage.kind ).toBe( 'created' );
	} );
} );
