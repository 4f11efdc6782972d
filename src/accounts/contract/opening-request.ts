import { cleanField } from '../names/clean-field';

/** What the dialog is opened with, by a link, by another script or by nothing but a click. */
export interface OpeningRequest {
	accounts: Array<{ username: string; email: string; realname: string }>;
	reason: string;
	/** Asked for by a link; null leaves the choice to the wiki. */
	mail: boolean | null;
	many: boolean;
	/** Are the accounts wanted that the person has created? */
	mine?: boolean;
	/** The name of a preset; left out, or '': none is asked for. */
	preset?: string;
	/** Who filled the form in, if it was not the person: a link, or another script of the page. */
	filledBy?: 'link' | 'script';
}

/** Says who it was, where the request fills in anything. */
function signed( request: OpeningRequest, filledBy: 'link' | 'script' ): OpeningRequest {
	return request.accounts.length || request.reason || request.preset ? { ...request, filledBy } : request;
}

type AskedAccount = OpeningRequest[ 'accounts' ][ number ];

/** Cleaned, so that what a stranger's link or script puts into the form is what can be seen there. */
function account( { username, email, realname }: AskedAccount ): AskedAccount {
	return {
		username: cleanField( 'username', username ),
		email: cleanField( 'email', email ),
		realname: cleanField( 'realname', realname )
	};
}

function textOf( value: unknown ): string {
	return typeof value === 'string' ? value : '';
}

/**
 * Reads what another script fired: `{ accounts?: [{ username, email, realname }], reason? }`. What is not of that form
 * counts as absent, since scripts of other people are at the other end.
 *
 * @param value the argument of mw.hook( 'accountCreator.open' ).fire()
 */
export function fromHook( value: unknown ): OpeningRequest {
	const { accounts, reason } = ( typeof value === 'object' && value !== null ? value : {} ) as {
		accounts?: unknown; reason?: unknown;
	};
	const read = ( Array.isArray( accounts ) ? accounts as unknown[] : [] ).map( ( asked ) => {
		const { username, email, realname } = ( typeof asked === 'object' && asked !== null ? asked : {} ) as {
			username?: unknown; email?: unknown; realname?: unknown;
		};
		return account( { username: textOf( username ), email: textOf( email ), realname: textOf( realname ) } );
	} );
	return signed( {
		accounts: read, reason: cleanField( 'reason', textOf( reason ) ), mail: null, many: read.length > 1
	}, 'script' );
}

/**
 * Reads the parameters of a link to Special:BlankPage/AccountCreator, named as on Special:CreateAccount.
 *
 * @param query the part of the address after `?`, decoded by the caller into names and values
 */
export function fromLink( query: ReadonlyMap<string, string> ): OpeningRequest {
	const get = ( name: string ): string => query.get( name ) ?? '';
	const asked = account( { username: get( 'wpName' ), email: get( 'email' ), realname: get( 'realname' ) } );
	const given = asked.username !== '' || asked.email !== '' || asked.realname !== '';
	const flag = ( name: string ): boolean => ![ '', '0', 'false' ].includes( get( name ) );
	return signed( {
		accounts: given ? [ asked ] : [],
		reason: cleanField( 'reason', get( 'reason' ) ),
		mail: query.has( 'wpCreateaccountMail' ) ? flag( 'wpCreateaccountMail' ) : null,
		many: flag( 'many' ) || flag( 'mine' ),
		mine: flag( 'mine' ),
		preset: get( 'preset' )
	}, 'link' );
}

/** What an address may say beside. */
const HARMLESS = /^(action|debug|many|mine|mobileaction|preset|safemode|title|use(format|lang|skin)|variant|wpCreateaccountMail|(minerva|vector)nightmode)$/;

/**
 * May a parameter of a link's address stay in the address bar, the history and the Referer? Whatever is not known may
 * be of people, under a name that is misspelt or of another form.
 */
export function isHarmless( name: string ): boolean {
	return HARMLESS.test( name );
}
