/** What the wiki's own page is filled in with, passwords left out: they would stand in the address. */
export interface Prefill {
	username: string;
	email: string;
	realname: string;
	reason: string;
	/** Is the password to be mailed? */
	isMailed: boolean;
}

/** The address of the wiki's own page. */
export function createAccountAddress( { username, email, realname, reason, isMailed }: Prefill ): string {
	return mw.util.getUrl( 'Special:CreateAccount', {
		wpName: username, email, realname, reason, ...( isMailed ? { wpCreateaccountMail: '1' } : {} )
	} );
}
