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
		// Without a word of reason or mode, these stay.
		expect( preset.choose( { ...NO_PRESET, name: 'Other' } ) ).toBe( true );
		expect( one.state ).toMatchObject( { modes: [ 'mail', 'generate', 'type' ], mode: 'generate', values: { reason: 'Writing day' } } );
		preset.clear();
		expect( changed ).toEqual( [ 'Day', 'Other', '' ] );
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
