import fc from 'fast-check';
import { GROUP_DAYS, hasFollowing, NO_PRESET, type Preset } from '../../../../src/accounts/presets/preset';
import { offersPresets } from '../../../../src/accounts/presets/offers-presets';
import { isPageTitle } from '../../../../src/accounts/presets/page-texts';
import { readPreset } from '../../../../src/accounts/presets/read-preset';
import { readPresets, type PresetPage } from '../../../../src/accounts/presets/read-presets';
import { limitRequestPageOf } from '../../../../src/accounts/presets/site-presets';
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
			presets: [ FULL, { ...NO_PRESET, name: 'Quiet' } ], problems: [], groupDays: GROUP_DAYS, passwordModes: []
		} );
		expect( hasFollowing( FULL ) ).toBe( true );
		expect( hasFollowing( NO_PRESET ) ).toBe( false );
	} );

	it( 'finds nothing wrong with a page that is not there', () => {
		expect( readPresets( pageOf( '', { contentModel: '', revision: 0 } ), false, null ) )
			.toEqual( { presets: [], problems: [], groupDays: GROUP_DAYS, passwordModes: [] } );
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
			{ kind: 'nameless', number: 1, fault: null }, { kind: 'twice', name: 'One' },
			{ kind: 'nameless', number: 4, fault: null }
		] );
	} );

	it.each( [
		[ 'x'.repeat( 3000 ), { rule: 'text', most: 255 } ],
		[ 'turned \u202E around', { rule: 'unseen' } ],
		[ 7, { rule: 'text' } ]
	] )( 'says what is wrong with the name %j', ( name, fault ) => {
		const { presets, problems } = readPresets( pageOf( { presets: [ { name } ] } ), false, null );
		expect( presets ).toEqual( [] );
		expect( problems ).toMatchObject( [ { kind: 'nameless', number: 1, fault: { key: 'name', ...fault } } ] );
	} );

	it.each( [
		[ { reason: 7 }, 'reason', 'text' ],
		[ { reason: 'a\nb' }, 'reason', 'text' ],
		[ { reason: 'turned \u202E around' }, 'reason', 'unseen' ],
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
		[ { slipText: 'a\u0000b' }, 'slipText', 'unseen' ],
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
		expect( readPresets( own, false, site ) ).toMatchObject( { presets: [], groupDays: 30 } );
		// Who says nothing of days means as many as there may be.
		expect( readPreset( { groups: { names: [ 'confirmed' ] } }, 30 ).preset.groups?.days ).toBe( 30 );
		expect( readPresets( pageOf( { groupDays: -1 } ), true, null ).groupDays ).toBe( GROUP_DAYS );
	} );

	it.each( [
		[ { passwordModes: 'mail' }, { kind: 'rule', key: 'passwordModes', rule: 'modes', keeps: false } ],
		[ { passwordModes: [] }, { kind: 'rule', key: 'passwordModes', rule: 'modes', keeps: false } ],
		[ { passwordModes: [ 'mial', 7 ] }, { key: 'passwordModes', values: [ 'mial', '7' ], keeps: false } ],
		[ { passwordModes: [ 'mail', 'tpye' ] }, { key: 'passwordModes', values: [ 'tpye' ], keeps: true } ],
		[ { groupDays: '5' }, { kind: 'rule', key: 'groupDays', rule: 'days' } ],
		[ { groupDays: 1e300 }, { kind: 'rule', key: 'groupDays', rule: 'days' } ],
		[ { limitRequestPage: 5 }, { kind: 'rule', key: 'limitRequestPage', rule: 'place' } ],
		[ { presetz: [] }, { kind: 'unknownKey', key: 'presetz' } ]
	] )( 'tells that %j has no effect, and uses everything else', ( part, fault ) => {
		const read = readPresets( pageOf( { ...part, presets: [ { name: 'One' } ] } ), true, null );
		expect( read ).toMatchObject( { presets: [ { name: 'One' } ], groupDays: GROUP_DAYS, problems: [ { kind: 'setting', fault } ] } );
	} );

	it( 'tells of all settings that have no effect, also where there is no list of presets', () => {
		const { problems, passwordModes } = readPresets( pageOf( { presets: {}, preset: [], passwordModes: [ 'mail', 'x' ] } ), true, null );
		expect( problems ).toMatchObject( [
			{ kind: 'setting', fault: { key: 'passwordModes' } }, { kind: 'setting', fault: { key: 'preset' } }, { kind: 'noList' }
		] );
		expect( passwordModes ).toEqual( [ 'mail' ] );
	} );

	it( 'knows no setting on a page of somebody’s own', () => {
		const site = readPresets( pageOf( {} ), true, null );
		expect( readPresets( pageOf( { passwordModes: [ 'mail' ], groupDays: 3 } ), false, site ).problems ).toMatchObject( [
			{ kind: 'setting', fault: { kind: 'unknownKey', key: 'passwordModes' } },
			{ kind: 'setting', fault: { kind: 'unknownKey', key: 'groupDays' } }
		] );
	} );

	it( 'tells of a preset that wants to begin with a way to the password that the wiki does not offer, and uses it', () => {
		const presets = [ { name: 'One', passwordMode: 'type' }, { name: 'Two', passwordMode: 'mail' } ];
		const site = readPresets( pageOf( { passwordModes: [ 'mail' ], presets } ), true, null );
		const problems = [ { kind: 'modeNotOffered', name: 'One', mode: 'type' } ];
		expect( site ).toMatchObject( { presets: [ { name: 'One' }, { name: 'Two' } ], problems } );
		expect( readPresets( pageOf( { presets } ), false, site ) ).toMatchObject( { presets: [ { name: 'One' }, { name: 'Two' } ], problems } );
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
		const textWith = ( before: string, preset: Preset ): string => withPreset( before, preset, GROUP_DAYS ).text;
		const text = textWith( JSON.stringify( { note: 'mine', presets: [ { name: 'Edit-a-thon' }, other ] } ), FULL );
		expect( JSON.parse( text ) ).toEqual( { note: 'mine', presets: [ writtenPreset( FULL ), other ] } );
		expect( JSON.parse( textWith( text, { ...FULL, name: 'New' } ) ) )
			.toEqual( { note: 'mine', presets: [ writtenPreset( FULL ), other, { ...writtenPreset( FULL ), name: 'New' } ] } );
		expect( JSON.parse( textWith( '', FULL ) ) ).toEqual( { presets: [ writtenPreset( FULL ) ] } );
	} );
} );

describe( 'what the opening has heard', () => {
	it( 'tells where a higher limit is asked for, if that is a text', () => {
		expect( limitRequestPageOf( { limitRequestPage: 'Project:Requests' } ) ).toBe( 'Project:Requests' );
		expect( limitRequestPageOf( { limitRequestPage: [ '<b>' ] } ) ).toBe( '' );
		// What is told to have no effect has none.
		expect( limitRequestPageOf( { limitRequestPage: 'a|b' } ) ).toBe( '' );
		expect( limitRequestPageOf( {} ) ).toBe( '' );
	} );

	it( 'tells whether there are presets, or something that is meant to be', () => {
		const offers = ( rights: string[] ) => ( said: object ): boolean => (
			offersPresets( { rights, site: { passwordModes: null, said: { ...said } } } )
		);
		const pages = [ {}, { passwordModes: [ 'mial' ] }, { presets: [] }, { presets: 7 } ];
		expect( pages.map( offers( [] ) ) ).toEqual( [ false, false, true, true ] );
		// Who can mend the page is told what is wrong with it.
		expect( pages.map( offers( [ 'editsitejson' ] ) ) ).toEqual( [ false, true, true, true ] );
	} );
} );

it( 'A title is one line without what no title has', () => {
	expect( [ 'Project:Day', ' ', 'a|b', 'a\nb', 'a#b', 'x'.repeat( 256 ) ].map( isPageTitle ) )
		.toEqual( [ true, false, false, false, false, false ] );
} );
