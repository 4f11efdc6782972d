import { never, type CreatedBy } from './outcome';

/** What somebody has to know who got an account. */
export type NewcomerNote =
	/** The mailed password is good for some days only (core's $wgNewPasswordExpiry, which no API tells). */
	'expires' |
	/** A log-in on a new device may ask for a code, which is mailed. */
	'code' |
	/** Where to get a new password. */
	'reset' |
	/** Without an address there is no way to get one. */
	'noReset';

/**
 * @param by
 * @param hasAddress Is it certain that the account has an e-mail address?
 */
export function newcomerNotes( by: CreatedBy, hasAddress: boolean ): NewcomerNote[] {
	switch ( by ) {
		case 'mail':
			return [ 'expires', 'code', 'reset' ];
		case 'password':
			return hasAddress ? [ 'code', 'reset' ] : [ 'noReset' ];
		case 'other':
			return hasAddress ? [ 'code' ] : [];
		default:
			return never( by );
	}
}
