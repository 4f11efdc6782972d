import fc from 'fast-check';
import { GROUP_DAYS, hasFollowing, NO_PRESET, type Preset } from '../../../../src/accounts/presets/preset';
import { isPageTitle, readPreset } from '../../../../src/accounts/presets/read-preset';
import { readPresets, type PresetPage } from '../../../../src/accounts/presets/read-presets';
import { limitRequestPageOf, offersPresets } from '../../../../src/accounts/presets/site-presets';
import { withPreset, writtenPreset } from '../../../../src/accounts/presets/write-preset';

const TITLE = 'User:Coordinator/AccountCreator.json';

function pageOf( value: unknown, part: Partial<PresetPage> = {} ): PresetPage {
	return {
		title: TITLE, text: typeof value === 'string' ? value : JSON.stringify( value ), contentModel: 'json', revision: 7,
		...part
	};
}

const FULL: Preset = {
	name: 'Edit-a-thon', reason: 'Edit-a-thon at the library', passwordModes: [ 'mail', 'generate' ],
	passwordMode: 'generate', eventPage: 'Project:Edit-a-thon', registration: 'Special:RegisterForEvent/7',
	namePattern: 'Library $01', limitRequestPage: 'https://meta.wiki.example/wiki/Limit', slipText: 'Come at ten.\nBring a laptop.',
	welcome: { text: '{{subst:Welcome|$1}}\n~~~~', summary: 'Hello' }, groups: { names: [ 'confirmed' ], days: 5 },
	participants: { section: 'Participants', line: '* {{u|$1}}', summary: '' }
};

describe( 'readPresets()', () => {
	it( 'reads a preset that says everything, and one that says nothing but its name', () => {
		expect( readPresets( pageOf( { presets: [ FULL, { name: 'Quiet' } ] } ), false, null ) ).toEqual( {
			presets: [ FULL, { ...NO_PRESET, name: 'Quiet' } ], problems: [], groupDays: GROUP_DAYS
		} );
		expect( hasFollowing( FULL ) ).toBe( true );
		expect( hasFollowing( NO_PRESET ) ).toBe( false );
	} );

	it( 'finds nothing wrong with a page that is not there', () => {
		expect( readPresets( pageOf( '', { contentModel: '', revision: 0 } ), false, null ) )
			.toEqual( { presets: [], problems: [], groupDays: GROUP_DAYS } );
	} );

	it( 'uses nothing of a page that core does not keep from others', () => {
		const page = pageOf( { presets: [ FULL ] }, { contentModel: 'wikitext' } );
		expect( readPresets( page, false, null ) ).toMatchObject( { presets: [], problems: [ { kind: 'openToOthers' } ] } );
		// In the namespace MediaWiki, whatever the page holds.
		expect( readPresets( page, true, null ).presets ).toEqual( [ FULL ] );
	} );

	it( 'uses nothing of a page that is too long', () => {
		const text = JSON.stringify( { presets: [ { name: 'x', reason: 'y' } ], padding: 'z'.repeat( 1000000 ) } );
		expect( readPresets( pageOf( text ), false, null ) ).toMatchObject( { presets: [], problems: [ { kind: 'tooLong', most: 100000 } ] } );
	} );

	it.each( [ '{', '{ "presets": [ }', 'presets', '<b>', '{}}' ] )( 'says that %j is no JSON', ( text ) => {
		const { presets, problems } = readPresets( pageOf( text ), false, null );
		expect( presets ).toEqual( [] );
		expect( problems ).toEqual( [ { kind: 'noJson', detail: expect.stringMatching( /./ ) as string } ] );
	} );

	it.each( [ '[]', 'null', '7', '"x"', '{ "presets": {} }', '{ "presets": "x" }' ] )( 'finds no list in %s', ( text ) => {
		expect( readPresets( pageOf( text ), false, null ).problems ).toEqual( [ { kind: 'noList' } ] );
	} );

	it( 'leaves out what has no name, and what has that of another, and keeps the others', () => {
		const { presets, problems } = readPresets( pageOf( {
			presets: [ { reason: 'x' }, { name: 'One', reason: 'first' }, { name: 'One' }, 7, { name: 'Two' } ]
		} ), false, null );
		expect( presets.map( ( { name, reason } ) => [ name, reason ] ) ).toEqual( [ [ 'One', 'first' ], [ 'Two', '' ] ] );
		expect( problems ).toEqual( [
			{ kind: 'nameless', number: 1 }, { kind: 'twice', name: 'One' }, { kind: 'nameless', number: 4 }
		] );
	} );

	it.each( [
		[ { reason: 7 }, 'reason', 'text' ],
		[ { reason: 'a\nb' }, 'reason', 'text' ],
		[ { reason: 'turned \u202E around' }, 'reason', 'text' ],
		[ { reason: 'x'.repeat( 256 ) }, 'reason', 'text' ],
		[ { eventPage: 'A [[link]]' }, 'eventPage', 'title' ],
		[ { eventPage: '<script>alert( 1 )</script>' }, 'eventPage', 'title' ],
		[ { registration: 'data:text/html,<b>' }, 'registration', 'place' ],
		[ { limitRequestPage: 'https://x.example/ "onclick=' }, 'limitRequestPage', 'place' ],
		[ { passwordModes: 'mail' }, 'passwordModes', 'modes' ],
		[ { passwordModes: [] }, 'passwordModes', 'modes' ],
		[ { passwordModes: [ 'mail', 'pigeon' ] }, 'passwordModes', 'modes' ],
		[ { passwordMode: 'pigeon' }, 'passwordMode', 'mode' ],
		[ { passwordModes: [ 'mail' ], passwordMode: 'type' }, 'passwordMode', 'mode' ],
		[ { slipText: 'a\u0000b' }, 'slipText', 'long' ],
		[ { welcome: 'Hello' }, 'welcome', 'object' ],
		[ { welcome: {} }, 'welcome.text', 'long' ],
		[ { welcome: { text: ' ' } }, 'welcome.text', 'long' ],
		[ { groups: [ 'confirmed' ] }, 'groups', 'object' ],
		[ { groups: { names: [] } }, 'groups.names', 'groups' ],
		[ { groups: { names: [ 'a|b' ] } }, 'groups.names', 'groups' ],
		[ { groups: { names: [ 'confirmed' ], days: 11 } }, 'groups.days', 'days' ],
		[ { groups: { names: [ 'confirmed' ], days: 0 } }, 'groups.days', 'days' ],
		[ { groups: { names: [ 'confirmed' ], days: 'infinite' } }, 'groups.days', 'days' ],
		[ { participants: { section: 'People', line: '* everybody' } }, 'participants.line', 'line' ],
		[ { participants: { line: '* $1' } }, 'participants.section', 'text' ]
	] )( 'leaves out %j, and says what is wrong with it', ( part, key, rule ) => {
		const { presets, problems } = readPresets( pageOf( { presets: [ { name: 'One', ...part } ] } ), false, null );
		expect( presets ).toEqual( [] );
		expect( problems ).toEqual( [ { kind: 'fault', name: 'One', fault: expect.objectContaining( { kind: 'rule', key, rule } ) as object } ] );
	} );

	it.each( [ 'reson', '__proto__', 'constructor', 'onload' ] )( 'knows no key %s', ( key ) => {
		const text = `{ "presets": [ { "name": "One", ${ JSON.stringify( key ) }: { "reason": "x" } } ] }`;
		expect( readPresets( pageOf( text ), false, null ) ).toMatchObject( {
			presets: [], problems: [ { kind: 'fault', name: 'One', fault: { kind: 'unknownKey', key } } ]
		} );
	} );

	it( 'has the limit of the wiki hold for everybody', () => {
		const groups = { names: [ 'confirmed' ], days: 20 };
		const site = readPresets( pageOf( { groupDays: 30, presets: [ { name: 'Long', groups } ] } ), true, null );
		expect( site ).toMatchObject( { presets: [ { groups } ], groupDays: 30 } );
		const own = pageOf( { groupDays: 300, presets: [ { name: 'Longer', groups: { ...groups, days: 31 } } ] } );
		expect( readPresets( own, false, 30 ) ).toMatchObject( { presets: [], groupDays: 30 } );
		// Who says nothing of days means as many as there may be.
		expect( readPreset( { groups: { names: [ 'confirmed' ] } }, 30 ).preset.groups?.days ).toBe( 30 );
		expect( readPresets( pageOf( { groupDays: -1 } ), true, null ).groupDays ).toBe( GROUP_DAYS );
	} );

	it( 'comes to an end with whatever stands on the page', () => {
		fc.assert( fc.property( fc.jsonValue(), ( value ) => {
			const { presets, problems } = readPresets( pageOf( { presets: [ value, FULL ] } ), false, null );
			expect( presets.length + problems.length ).toBe( 2 );
		} ) );
	} );
} );

describe( 'what is written', () => {
	it( 'is read back as it was', () => {
		const written: unknown = JSON.parse( JSON.stringify( writtenPreset( FULL ) ) );
		expect( readPreset( written, 10 ) ).toEqual( { preset: FULL, fault: null } );
		expect( writtenPreset( { ...NO_PRESET, name: 'Quiet' } ) ).toEqual( { name: 'Quiet' } );
	} );

	it( 'takes the place of the one with the same name, and leaves everything else', () => {
		const other = { name: 'Other', nobodyKnows: 1 };
		const text = withPreset( JSON.stringify( { note: 'mine', presets: [ { name: 'Edit-a-thon' }, other ] } ), FULL );
		expect( JSON.parse( text ) ).toEqual( { note: 'mine', presets: [ writtenPreset( FULL ), other ] } );
		expect( JSON.parse( withPreset( text, { ...FULL, name: 'New' } ) ) )
			.toEqual( { note: 'mine', presets: [ writtenPreset( FULL ), other, { ...writtenPreset( FULL ), name: 'New' } ] } );
		expect( JSON.parse( withPreset( '', FULL ) ) ).toEqual( { presets: [ writtenPreset( FULL ) ] } );
	} );
} );

describe( 'what the opening has heard', () => {
	it( 'tells where a higher limit is asked for, if that is a text', () => {
		expect( limitRequestPageOf( { limitRequestPage: 'Project:Requests' } ) ).toBe( 'Project:Requests' );
		expect( limitRequestPageOf( { limitRequestPage: [ '<b>' ] } ) ).toBe( '' );
		expect( limitRequestPageOf( {} ) ).toBe( '' );
	} );

	it( 'tells whether there are presets, or something that is meant to be', () => {
		expect( [ {}, { presets: [] }, { presets: 7 } ].map( offersPresets ) ).toEqual( [ false, true, true ] );
	} );
} );

it( 'A title is one line without what no title has', () => {
	expect( [ 'Project:Day', ' ', 'a|b', 'a\nb', 'a#b', 'x'.repeat( 256 ) ].map( isPageTitle ) )
		.toEqual( [ true, false, false, false, false, false ] );
} );
