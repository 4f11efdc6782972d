/** What stands for something else in the text of a welcome. */
export interface WelcomeFacts {
	/** `$1`: the name of the organizer. */
	me: string;
	/** `$2`: the title of the page of the event. */
	eventPage: string;
	/** `$3`: title or address of where people register for it. */
	registration: string;
}

/** The text for one talk page. */
export function fillWelcome( text: string, { me, eventPage, registration }: WelcomeFacts ): string {
	const values = [ me, eventPage, registration ];
	return text.replace( /\$([1-3])(?!\d)/g, ( _found, place: string ) => values[ Number( place ) - 1 ] ?? '' );
}
