import type { Person, Wiki } from './fixtures';

/** Letters that look like no others. */
const DIGITS = 'abcdefghjk';

function letters( number: number ): string {
	return [ ...String( number ).padStart( 3, '0' ) ].map( ( digit ) => DIGITS[ Number( digit ) ] ).join( '' );
}

/** Somebody on a list of a test. */
export interface Guest {
	username: string;
	email: string;
}

/** People whom nobody has seen before, whose names and addresses resemble each other in no way that is remarked on. */
export function makeGuests( count: number ): Guest[] {
	const party = Array.from( { length: 6 }, () => DIGITS[ Math.floor( Math.random() * 10 ) ] ).join( '' );
	return Array.from( { length: count }, ( _, index ) => ( {
		username: `Guest ${ party } ${ letters( index ) }`,
		email: `${ party }.${ letters( index ) }@example.org`
	} ) );
}

/** As a spreadsheet puts it on the clipboard. */
export function asSheet( guests: readonly Guest[] ): string {
	return [ 'Username\tE-mail', ...guests.map( ( { username, email } ) => `${ username }\t${ email }` ) ].join( '\r\n' ) + '\r\n';
}

/** An account that the person creates without the gadget. */
export async function createEarlier( wiki: Wiki, person: Person, { username, email }: Guest ): Promise<void> {
	const session = await wiki.apiAs( person );
	const answer = await session.createAccount( { username, email, mailpassword: '1' } );
	if ( answer.status !== 'PASS' ) {
		throw new Error( JSON.stringify( answer ) );
	}
}
