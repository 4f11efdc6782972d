import { plainText } from '../../../../src/accounts/contract/declarations';
import { WikiError } from '../../../../src/accounts/contract/service';
import { PresetLibrary } from '../../../../src/accounts/list/preset-library';
import type { PresetService } from '../../../../src/accounts/presets/preset-service';
import type { PresetPage } from '../../../../src/accounts/presets/read-presets';
import { ListBench } from './list-bench';

/** Two pages, and who saves one. */
class Pages implements PresetService {
	public site: PresetPage = { title: 'MediaWiki:Presets.json', text: '', contentModel: 'json', revision: 0 };
	public own: PresetPage = { title: 'User:Me/Presets.json', text: '', contentModel: 'json', revision: 0 };
	public summaries: string[] = [];
	public error: WikiError | null = null;

	public readPages(): Promise<{ site: PresetPage; own: PresetPage }> {
		return this.error ? Promise.reject( this.error ) : Promise.resolve( { site: this.site, own: this.own } );
	}

	public saveOwn( { revision }: PresetPage, text: string, summary: string ): Promise<void> {
		if ( revision !== this.own.revision ) {
			return Promise.reject( new WikiError( 'editconflict', plainText( 'Edit conflict' ) ) );
		}
		this.own = { ...this.own, text, revision: revision + 1 };
		this.summaries.push( summary );
		return Promise.resolve();
	}
}

const textOf = ( ...presets: object[] ): string => JSON.stringify( { presets } );

const yes = (): Promise<boolean> => Promise.resolve( true );

async function opened( preset?: string ): Promise<{ bench: ListBench; pages: Pages; library: PresetLibrary }> {
	const bench = new ListBench();
	await bench.list.open( { accounts: [], reason: '', mail: null, many: true, ...( preset ? { preset } : {} ) } );
	const pages = new Pages();
	return { bench, pages, library: new PresetLibrary( pages, bench.list.preset ) };
}

describe( 'PresetLibrary', () => {
	it( 'has a preset settle reason, ways to the password and what follows', async () => {
		const { bench, pages, library } = await opened();
		pages.site.text = textOf( {
			name: 'Day', reason: 'Writing day', passwordModes: [ 'generate', 'type' ], passwordMode: 'type', slipText: 'Hello'
		} );
		await library.read();
		expect( library.state ).toMatchObject( { isReading: false, problems: [], site: [ { name: 'Day' } ], own: [] } );
		bench.list.draft.setText( 'Username,E-mail,Password mode\nAda,ada@example.org,mail' );
		expect( bench.row( 'Ada' ).request.mode ).toBe( 'mail' );
		library.choose( 'Day' );
		expect( bench.list.state ).toMatchObject( {
			reason: 'Writing day', modes: [ 'generate', 'type' ], mode: 'type', preset: { name: 'Day', slipText: 'Hello' }
		} );
		// By mail is not offered any more.
		expect( bench.row( 'Ada' ).request.mode ).toBeNull();

		library.choose( '' );
		expect( bench.list.state ).toMatchObject( { modes: [ 'mail', 'generate', 'type' ], preset: { name: '', slipText: '' } } );
	} );

	it( 'takes its reason away with it, and leaves one that somebody typed', async () => {
		const { bench, pages, library } = await opened();
		pages.site.text = textOf( { name: 'Day', reason: 'Writing day' }, { name: 'Night', reason: 'Writing night' } );
		await library.read();
		const reasons = [ 'Day', 'Night', '', 'Day' ].map( ( name ) => {
			library.choose( name );
			return bench.list.state.reason;
		} );
		expect( reasons ).toEqual( [ 'Writing day', 'Writing night', '', 'Writing day' ] );
		bench.list.draft.setReason( 'Writing day, second room' );
		library.choose( 'Night' );
		library.choose( '' );
		expect( bench.list.state.reason ).toBe( 'Writing day, second room' );
	} );

	it( 'keeps what the wiki itself forbids', async () => {
		const { bench, pages, library } = await opened();
		const { opening } = bench.list.state;
		if ( opening ) {
			opening.site.passwordModes = [ 'mail' ];
		}
		pages.own.text = textOf( { name: 'Typed', passwordModes: [ 'type' ] } );
		await library.read( 'Typed' );
		expect( library.state.refused ).toEqual( { kind: 'noMode', name: 'Typed' } );
		expect( bench.list.state.preset.name ).toBe( '' );
	} );

	it( 'chooses what a link asked for, and says where there is no such preset', async () => {
		const { bench, pages, library } = await opened( 'Day' );
		pages.site.text = textOf( { name: 'Day', reason: 'Of the wiki' } );
		pages.own.text = textOf( { name: 'Day', reason: 'My own' } );
		expect( bench.list.state.wantedPreset ).toBe( 'Day' );
		await library.read( bench.list.state.wantedPreset );
		expect( bench.list.state ).toMatchObject( { reason: 'My own', wantedPreset: '' } );

		const other = await opened( 'User:Mallory/AccountCreator.json' );
		await other.library.read( other.bench.list.state.wantedPreset );
		expect( other.library.state.refused ).toEqual( { kind: 'unknown', name: 'User:Mallory/AccountCreator.json' } );
		expect( other.bench.list.state.wantedPreset ).toBe( '' );
	} );

	it( 'has people of a link looked at only once their preset is chosen', async () => {
		const bench = new ListBench();
		const accounts = [ { username: 'Ada', email: 'ada@example.org', realname: '' } ];
		await bench.list.open( { accounts, reason: '', mail: null, many: true, preset: 'Day' } );
		expect( bench.list.state.stage.kind ).toBe( 'list' );
	} );

	it( 'says why nothing could be read', async () => {
		const { pages, library } = await opened();
		pages.error = new WikiError( 'http', plainText( '' ) );
		await library.read();
		expect( library.state ).toMatchObject( { isReading: false, error: { code: 'http' } } );
	} );

	it( 'saves what is settled, in place of one with that name, and offers it', async () => {
		const { bench, pages, library } = await opened();
		pages.own.text = textOf( { name: 'Other', reason: 'Another day' }, { name: 'Day', reason: 'old' } );
		await library.read();
		bench.list.draft.setReason( 'Writing day' );
		bench.list.preset.change( { eventPage: 'Project:Day' } );
		await library.save( 'Day', 'Save the preset', yes );
		expect( JSON.parse( pages.own.text ) ).toEqual( { presets: [
			{ name: 'Other', reason: 'Another day' },
			{ name: 'Day', reason: 'Writing day', passwordMode: 'mail', eventPage: 'Project:Day' }
		] } );
		expect( pages.summaries ).toEqual( [ 'Save the preset' ] );
		expect( library.state ).toMatchObject( { saved: { name: 'Day', error: null }, own: [ { name: 'Other' }, { name: 'Day' } ] } );
		expect( bench.list.state.preset.name ).toBe( 'Day' );
	} );

	it( 'asks before it replaces one, also one that could not be used, and leaves it where the answer is no', async () => {
		const { pages, library } = await opened();
		pages.own.text = textOf( { name: 'Bad', reson: 'x' } );
		await library.read();
		const before = pages.own.text;
		let asked = 0;
		const no = (): Promise<boolean> => {
			asked++;
			return Promise.resolve( false );
		};
		await library.save( 'Bad', '', no );
		expect( asked ).toBe( 1 );
		expect( pages.own.text ).toBe( before );
		expect( library.state ).toMatchObject( { isReading: false, saved: null } );
		await library.save( 'New', '', no );
		expect( asked ).toBe( 1 );
		expect( library.state ).toMatchObject( { saved: { name: 'New', error: null }, own: [ { name: 'New' } ] } );
	} );

	it( 'keeps of one that is replaced what the dialog does not show', async () => {
		const { bench, pages, library } = await opened();
		const hidden = { namePattern: 'Library $01', slipText: 'Room 7', limitRequestPage: 'Project:Limits', passwordModes: [ 'mail', 'type' ] };
		pages.own.text = textOf( {
			name: 'Day', reason: 'old', eventPage: 'Project:Old', ...hidden, welcome: { text: 'Hi', summary: 'Greetings' }
		} );
		await library.read();
		bench.list.preset.change( { welcome: { text: 'Hello', summary: '' } } );
		await library.save( 'Day', '', yes );
		expect( JSON.parse( pages.own.text ) ).toEqual( { presets: [
			{ name: 'Day', passwordMode: 'mail', ...hidden, welcome: { text: 'Hello', summary: 'Greetings' } }
		] } );
		expect( bench.list.state.preset ).toMatchObject( { name: 'Day', slipText: 'Room 7' } );
		// A way to the password that the one before did not offer would make it useless.
		bench.list.draft.setMode( 'generate' );
		await library.save( 'Day', '', yes );
		expect( library.state ).toMatchObject( { problems: [], own: [ { name: 'Day', passwordMode: 'generate', passwordModes: [] } ] } );
	} );

	it( 'knows that one of the wiki would be hidden', async () => {
		const { pages, library } = await opened();
		pages.site.text = textOf( { name: 'Day' } );
		await library.read();
		expect( [ library.hides( 'Day' ), library.hides( 'Night' ) ] ).toEqual( [ true, false ] );
	} );

	it( 'takes nothing from the person that was changed by hand in what follows', async () => {
		const { bench, pages, library } = await opened();
		const welcome = { text: 'Hello', summary: '' };
		pages.site.text = textOf(
			{ name: 'Day', eventPage: 'Project:Day', welcome, groups: { names: [ 'confirmed' ], days: 3 } },
			{ name: 'Night', eventPage: 'Project:Night', welcome: { text: 'Good evening', summary: '' } }
		);
		await library.read();
		const { preset } = bench.list;
		preset.change( { welcome: { text: 'My own words', summary: '' } } );
		library.choose( 'Day' );
		// What was typed before the first one stays, and everything else comes from that.
		expect( bench.list.state.preset ).toMatchObject( {
			name: 'Day', welcome: { text: 'My own words' }, eventPage: 'Project:Day', groups: { days: 3 }
		} );
		preset.change( { eventPage: 'Project:Other' } );
		library.choose( 'Night' );
		expect( bench.list.state.preset ).toMatchObject( {
			name: 'Night', welcome: { text: 'My own words' }, eventPage: 'Project:Other', groups: null
		} );
		preset.change( { welcome: null, eventPage: '' } );
		library.choose( 'Day' );
		expect( bench.list.state.preset ).toMatchObject( { welcome, eventPage: 'Project:Day' } );
		library.choose( '' );
		expect( bench.list.state.preset ).toMatchObject( { name: '', welcome: null, eventPage: '', groups: null } );
	} );

	it( 'writes nothing over a page that it cannot read, and nothing that it could not read', async () => {
		const { bench, pages, library } = await opened();
		pages.own.text = '{ broken';
		await library.save( 'Day', '', yes );
		expect( pages.own.text ).toBe( '{ broken' );
		expect( library.state ).toMatchObject( {
			isReading: false, saved: { error: { code: 'unreadable' } }, problems: [ { title: pages.own.title, problem: { kind: 'noJson' } } ]
		} );
		pages.own.text = '';
		bench.list.preset.change( { eventPage: 'a|b' } );
		await library.save( 'Day', '', yes );
		expect( library.state.saved ).toMatchObject( { fault: { key: 'eventPage', rule: 'title' } } );
		expect( pages.summaries ).toEqual( [] );
	} );

	it( 'comes back with the list after a reload', async () => {
		const { bench, pages, library } = await opened();
		pages.own.text = textOf( { name: 'Day', slipText: 'Hello', groups: { names: [ 'confirmed' ], days: 3 } } );
		await library.read( 'Day' );
		await bench.check( 'Username,E-mail\nAda,ada@example.org\nBob,bob@example.org' );
		await bench.run( 1 );
		await bench.reload();
		await bench.goOn();
		expect( bench.list.state.preset ).toMatchObject( { name: 'Day', slipText: 'Hello', groups: { names: [ 'confirmed' ], days: 3 } } );
	} );
} );
