import type { Chance } from './chance';

export type PasswordMode = 'mail' | 'generate' | 'type';

export interface Guest {
	username: string;
	email: string;
	mode: PasswordMode;
	/** Where it is typed; otherwise empty. */
	password: string;
}

const CONSONANTS = 'bcdfghjklmnpqrstvwz';
const VOWELS = 'aeiou';
const PASSWORD = 'abcdefghijkmnpqrstuvwxyz23456789';

function word( chance: Chance, syllables: number ): string {
	const letters = Array.from( { length: syllables }, () => (
		chance.pick( [ ...CONSONANTS ] ) + chance.pick( [ ...VOWELS ] )
	) ).join( '' );
	return letters[ 0 ].toUpperCase() + letters.slice( 1 );
}

/** People whom nobody has seen before: two in five by mail, two with a password made, one with one that is typed. */
export function inviteGuests( count: number, chance: Chance, party: string ): Guest[] {
	const guests = new Map<string, Guest>();
	while ( guests.size < count ) {
		const username = `${ word( chance, 3 ) } ${ word( chance, 4 ) }`;
		const mode = chance.pick<PasswordMode>( [ 'mail', 'mail', 'generate', 'generate', 'type' ] );
		guests.set( username, {
			username, mode,
			email: mode === 'mail' || chance.happens( 0.5 ) ?
				`${ username.toLowerCase().replace( ' ', '.' ) }@${ party }.example.org` : '',
			password: mode === 'type' ? Array.from( { length: 14 }, () => chance.pick( [ ...PASSWORD ] ) ).join( '' ) : ''
		} );
	}
	return [ ...guests.values() ];
}

/** As a spreadsheet puts it on the clipboard. */
export function asTable( guests: readonly Guest[] ): string {
	return [
		[ 'Username', 'E-mail', 'Password', 'Way' ],
		...guests.map( ( { username, email, password, mode } ) => [ username, email, password, mode ] )
	].map( ( cells ) => cells.join( '\t' ) ).join( '\r\n' ) + '\r\n';
}
