import { CAPTCHA_ANSWER } from '../contract/captcha';
import { meaningOf } from '../contract/codes';
import type { Notice } from './one-state';

/** Fields in which the password is chosen: what was said of the one holds no longer when the other changes. */
const PASSWORDS: readonly string[] = [ 'password', 'retype' ];

/** Is what was said no longer true now that this field has another value? */
export function isPastWithValue( notice: Notice | null, name: string ): boolean {
	if ( notice?.kind !== 'refused' || notice.field === null ) {
		return false;
	}
	if ( notice.field === CAPTCHA_ANSWER ) {
		// It was said of the challenge before; the advice is about the one that is being answered.
		return false;
	}
	return notice.field === name || PASSWORDS.includes( name ) && PASSWORDS.includes( notice.field );
}

/** Is what was said no longer true now that the password mode is another one? */
export function isPastWithMode( notice: Notice | null ): boolean {
	return notice?.kind === 'refused' && (
		[ ...PASSWORDS, 'email' ].includes( notice.field ?? '' ) || meaningOf( notice.code ).action === 'chooseMode'
	);
}
