/**
 * Letters and digits without those that look alike (0 O o, 1 I l), so that a password survives paper and being read
 * aloud. 56 characters: 5.8 bits each.
 */
export const PASSWORD_ALPHABET = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** 14 × 5.8 = 81 bits, and it is to have at least 80. */
export const PASSWORD_LENGTH = 14;

/** Fills the array with random bytes; crypto.getRandomValues does. */
export type RandomBytes = ( bytes: Uint8Array ) => void;

/**
 * A password of PASSWORD_LENGTH characters, each of PASSWORD_ALPHABET with the same probability.
 *
 * @param randomBytes
 */
export function generatePassword( randomBytes: RandomBytes ): string {
	// Bytes above the last whole multiple are thrown away: a remainder would favour the alphabet's first characters.
	const limit = 256 - 256 % PASSWORD_ALPHABET.length;
	const bytes = new Uint8Array( PASSWORD_LENGTH );
	let password = '';
	while ( password.length < PASSWORD_LENGTH ) {
		randomBytes( bytes );
		for ( const byte of bytes ) {
			if ( byte < limit && password.length < PASSWORD_LENGTH ) {
				password += PASSWORD_ALPHABET.charAt( byte % PASSWORD_ALPHABET.length );
			}
		}
	}
	return password;
}
