import { passwordModes } from '../contract/parameters';
import { GROUP_DAYS, reasonWithPreset, type Preset } from '../presets/preset';
import type { PresetTarget } from '../presets/preset-choice';
import type { One } from './one';

/** What of a preset is for a single account: the reason, and the ways to the password. */
export class OnePreset implements PresetTarget {
	public groupDays = GROUP_DAYS;
	/** The name of the one that was chosen; '': none. */
	public chosen = '';
	/** What that one says. */
	private reason = '';

	/**
	 * @param one
	 * @param changed Told when another one is chosen, or none
	 */
	public constructor( private readonly one: One, private readonly changed: () => void ) {}

	public choose( { name, passwordModes: allowed, passwordMode, reason }: Preset ): boolean {
		const { opening, requests } = this.one.state;
		const ofSite = opening?.site.passwordModes ?? null;
		const both = allowed.length === 0 ? ofSite :
			allowed.filter( ( offered ) => ofSite === null || ofSite.includes( offered ) );
		const modes = passwordModes( requests, both );
		if ( modes.length === 0 ) {
			return false;
		}
		const { form } = this.one;
		form.adopt( requests, both );
		// The mode that was set stays, as far as it is among them.
		if ( passwordMode !== null && modes.includes( passwordMode ) ) {
			form.setMode( passwordMode );
		}
		this.giveReason( reason );
		this.tell( name );
		return true;
	}

	public clear(): void {
		const { opening, requests } = this.one.state;
		this.one.form.adopt( requests, opening?.site.passwordModes ?? null );
		this.giveReason( '' );
		this.tell( '' );
	}

	public giveUpWanted(): void {
		this.tell( this.chosen );
	}

	private giveReason( reason: string ): void {
		const { form, state: { values } } = this.one;
		form.setValue( 'reason', reasonWithPreset( String( values.reason ?? '' ), this.reason, reason ) );
		this.reason = reason;
	}

	private tell( name: string ): void {
		this.chosen = name;
		this.changed();
	}
}
