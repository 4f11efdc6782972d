import { OnePreset } from '../../../src/accounts/one/one-preset';
import { NO_PRESET } from '../../../src/accounts/presets/preset';
import { openingOf } from '../shapes';
import { bench, NOTHING_ASKED, type Bench } from './one-bench';

const withPresets = ( said: Record<string, unknown>, passwordModes: string[] | null = null ): Bench => bench( {
	opening: { ...openingOf( 'coordinator' ), site: { passwordModes, said } }
} );

describe( 'Presets for one account', () => {
	it( 'are offered once, where the wiki has some, its page is broken, or a link names one', async () => {
		for ( const [ said, preset, offered ] of [
			[ {}, undefined, [] ], [ { presets: [] }, undefined, [ '' ] ], [ { presets: null }, undefined, [ '' ] ], [ {}, 'Day', [ 'Day' ] ]
		] as const ) {
			const made = withPresets( said );
			await made.one.open( preset ? { ...NOTHING_ASKED, preset } : NOTHING_ASKED );
			await made.one.open( NOTHING_ASKED );
			expect( made.offered ).toEqual( offered );
		}
	} );

	it( 'fill in the reason, and leave the ways to the password that they allow', async () => {
		const { one } = withPresets( {} );
		await one.open( NOTHING_ASKED );
		const changed: string[] = [];
		const preset = new OnePreset( one, () => changed.push( preset.chosen ) );
		expect( preset.choose( { ...NO_PRESET, name: 'Day', reason: 'Writing day', passwordModes: [ 'mail', 'generate' ], passwordMode: 'generate' } ) ).toBe( true );
		expect( one.state ).toMatchObject( { modes: [ 'mail', 'generate' ], mode: 'generate', values: { reason: 'Writing day' } } );
		// The reason goes with the preset that brought it; a mode stays where nothing is said of it.
		expect( preset.choose( { ...NO_PRESET, name: 'Other' } ) ).toBe( true );
		expect( one.state ).toMatchObject( { modes: [ 'mail', 'generate', 'type' ], mode: 'generate', values: { reason: '' } } );
		preset.clear();
		expect( changed ).toEqual( [ 'Day', 'Other', '' ] );
	} );

	it( 'leave a reason that the link gave or the person typed', async () => {
		const { one } = withPresets( {} );
		await one.open( { ...NOTHING_ASKED, reason: 'From the link' } );
		const preset = new OnePreset( one, () => undefined );
		preset.choose( { ...NO_PRESET, name: 'Day', reason: 'Writing day' } );
		expect( one.state.values.reason ).toBe( 'From the link' );
		one.form.setValue( 'reason', '' );
		preset.choose( { ...NO_PRESET, name: 'Day', reason: 'Writing day' } );
		one.form.setValue( 'reason', 'Writing day, second room' );
		preset.choose( { ...NO_PRESET, name: 'Other', reason: 'Another day' } );
		preset.clear();
		expect( one.state.values.reason ).toBe( 'Writing day, second room' );
	} );

	it( 'allow nothing that the wiki’s administrators do not, and change nothing where no way is left', async () => {
		const { one } = withPresets( {}, [ 'mail' ] );
		await one.open( NOTHING_ASKED );
		const preset = new OnePreset( one, () => undefined );
		expect( preset.choose( { ...NO_PRESET, name: 'Day', reason: 'Writing day', passwordModes: [ 'type' ] } ) ).toBe( false );
		expect( one.state ).toMatchObject( { modes: [ 'mail' ], mode: 'mail', values: { reason: '' } } );
		preset.giveUpWanted();
		expect( preset.chosen ).toBe( '' );
		expect( preset.choose( { ...NO_PRESET, name: 'Both', passwordModes: [ 'type', 'mail' ] } ) ).toBe( true );
		expect( one.state.modes ).toEqual( [ 'mail' ] );
	} );
} );
