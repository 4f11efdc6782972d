import type { Page, Request } from '@playwright/test';

/** Names that objects inherit something under. */
export const INHERITED = [ '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype' ];

/** What harms without running: what turns texts around, breaks lines and layouts, or is no text. */
export const HARMFUL = [
	'\u202Eliame\u202C hostile', '\u2067hostile\u2066', 'hostile'.repeat( 60 ), 'hostile '.repeat( 1250 ),
	'hostile\u0000null', 'hostile\uD800', '\uDC00hostile', 'hostile\r\n\r\nline',
	// eslint-disable-next-line no-script-url -- what it is about
	'javascript:hostile=1', 'http://[hostile',
	...INHERITED
];

/** What a made-up wiki says of a person's account. */
export type Fate = 'created' | 'fail' | 'error' | 'errorText' | 'step' | 'forbidden' | 'taken' | 'throttle';

export interface Plan {
	fate: Fate;
	/** What it says, or the name that it gives. */
	text: string;
}

type Shape = Record<string, unknown>;

/** An object with keys of any kind, `__proto__` too. */
function withKeys( entries: ReadonlyArray<readonly [ string, unknown ]> ): Shape {
	return Object.fromEntries( entries );
}

const TYPES = [ 'string', 'null', 'checkbox', 'select', 'multiselect' ];

/** A request with each text as the name, the label, the help, the value and the option of a field. */
export function hostileRequest( texts: readonly string[] ): Shape {
	return {
		id: texts[ 0 ], required: 'optional', provider: texts[ 1 ], account: texts[ 2 ],
		metadata: withKeys( texts.map( ( text ) => [ text, text ] ) ),
		fields: withKeys( texts.map( ( text, index ) => [ text, {
			type: TYPES[ index % TYPES.length ], label: text, help: text, optional: true,
			...( index % TYPES.length === 2 ? {} : { value: text } ), options: withKeys( [ [ text, text ] ] )
		} ] ) )
	};
}

/** What the wiki answers to parameters; null: let the real one answer. */
export function answerOf(
	plans: ReadonlyMap<string, Plan>, texts: readonly string[], me: string, parameters: URLSearchParams
): Shape | null {
	const get = ( name: string ): string => parameters.get( name ) ?? '';
	const now = new Date().toISOString();
	const names = get( 'ususers' ).split( '\u001F' ).filter( ( name ) => name !== '' );
	if ( get( 'action' ) === 'createaccount' ) {
		return creationAnswer( plans.get( get( 'username' ) ), get( 'username' ), texts );
	}
	if ( get( 'action' ) === 'validatepassword' ) {
		return { validatepassword: {
			validity: 'Good', validitymessages: texts.map( ( text ) => ( { code: text, html: text } ) )
		} };
	}
	if ( get( 'list' ) === 'users' ) {
		return { query: { users: names.map( ( name ) => userAnswer( plans.get( name ), name ) ) } };
	}
	if ( get( 'list' ) === 'logevents|users' ) {
		// Whose it is: somebody's with a home elsewhere.
		const [ name = '' ] = names;
		const text = plans.get( name )?.text ?? '';
		const long = '2020-01-01T00:00:00Z';
		return { query: {
			users: [ { userid: 7, name, registration: long, editcount: 7 } ],
			logevents: [ { title: `User:${ name }`, user: text, action: 'create2', timestamp: long } ],
			globaluserinfo: { home: text, id: 7, name: text, registration: long, editcount: 7 }
		} };
	}
	if ( get( 'list' ) === 'users|logevents' ) {
		const [ name = '' ] = names;
		return { query: {
			users: [ { userid: 7, name, registration: now } ],
			logevents: [ { title: `User:${ name }`, user: me, action: 'create2', timestamp: now, comment: texts[ 0 ] } ]
		} };
	}
	if ( get( 'list' ) === 'logevents' ) {
		const title = get( 'letitle' );
		return { query: { logevents: title === '' ? texts.map( ( text ) => (
			{ title: `User:${ text }`, user: me, action: 'create2', timestamp: now, comment: text }
		) ) : [ { title, user: plans.get( title.slice( 5 ) )?.text ?? '', action: 'create', timestamp: now } ] } };
	}
	return null;
}

function userAnswer( plan: Plan | undefined, name: string ): Shape {
	const free = { name, missing: true, cancreate: true };
	switch ( plan?.fate ) {
		case 'created':
			// The wiki has the last word on names.
			return { ...free, name: plan.text };
		case 'forbidden':
			return {
				...free, cancreate: false,
				cancreateerror: [
					{ code: plan.text, html: plan.text, text: plan.text, message: plan.text, params: [ plan.text ] }
				]
			};
		case 'taken':
			return { name, userid: 7 };
		default:
			return free;
	}
}

function creationAnswer( plan: Plan | undefined, username: string, texts: readonly string[] ): Shape {
	switch ( plan?.fate ) {
		case 'fail':
			return { createaccount: { status: 'FAIL', messagecode: plan.text, message: plan.text } };
		case 'throttle':
			return { createaccount: { status: 'FAIL', messagecode: 'acct_creation_throttle_hit', message: plan.text } };
		case 'error':
			return { errors: [ { code: 'hostile-code', html: plan.text, module: plan.text } ], docref: plan.text };
		case 'errorText':
			return { errors: [ { code: plan.text, text: plan.text, info: plan.text, module: plan.text } ] };
		case 'step':
			return { createaccount: {
				status: 'UI', messagecode: plan.text, message: plan.text, requests: [ hostileRequest( texts ) ]
			} };
		default:
			return { createaccount: { status: 'PASS', username } };
	}
}

function parametersOf( request: Request ): URLSearchParams {
	const query = new URL( request.url() ).searchParams;
	new URLSearchParams( request.postData() ?? '' ).forEach( ( value, name ) => query.set( name, value ) );
	return query;
}

/** Has answers of the wiki come with other texts: those that open the dialog are the wiki's, rewritten. */
export async function rewriteAnswers(
	page: Page, answer: ( parameters: URLSearchParams ) => Shape | null,
	rewrite: ( query: Shape ) => void = () => undefined
): Promise<void> {
	await page.route( '**/api.php*', async ( route, request ) => {
		const parameters = parametersOf( request );
		const made = answer( parameters );
		if ( made ) {
			await route.fulfill( { json: made } );
		} else if ( parameters.get( 'meta' )?.includes( 'authmanagerinfo' ) ) {
			const response = await route.fetch();
			const result = await response.json() as { query: Shape };
			rewrite( result.query );
			await route.fulfill( { response, json: result } );
		} else {
			await route.fallback();
		}
	} );
}

/** What meta=siteinfo says, in other texts. */
export function rewriteSite( query: Shape, texts: readonly string[] ): void {
	const joined = texts.join( ' ' );
	query.general = { ...query.general as Shape, sitename: joined, generator: joined };
	query.namespacealiases = texts.map( ( alias ) => ( { id: 2, alias } ) );
	const namespaces = withKeys( texts.map( ( text ) => [ text, { id: text, name: text, canonical: text } ] ) );
	query.namespaces = { ...namespaces, ...query.namespaces as Shape };
	query.extensions = texts.map( ( name ) => ( { type: name, name, url: name } ) );
	query.requests = texts;
}
