/**
 * The network, as far as jQuery's XMLHttpRequest goes, in place of the browser's. All above it is MediaWiki's own
 * code: mw.Api and jQuery.
 */

export interface Sent {
	method: string;
	parameters: Record<string, string>;
	headers: Record<string, string>;
	aborted: boolean;
}

/** An answer; or none, because the connection broke; or none, ever. */
export type Reply =
	{ status?: number; headers?: Record<string, string>; body: unknown } | 'broken' | 'never';

type Answering = ( sent: Sent ) => Reply;

let requests: Sent[] = [];
let answering: Answering = () => 'never';

class FakeXhr {
	public onload: ( () => void ) | null = null;
	public onerror: ( () => void ) | null = null;
	public onabort: ( () => void ) | null = null;
	public ontimeout: ( () => void ) | null = null;
	public onreadystatechange: ( () => void ) | null = null;
	public readyState = 0;
	public status = 0;
	public statusText = '';
	public responseText = '';
	public withCredentials = false;
	private readonly sent: Sent = { method: '', parameters: {}, headers: {}, aborted: false };
	private answerHeaders: Record<string, string> = {};

	public open( method: string, url: string ): void {
		this.sent.method = method;
		this.addParameters( url.slice( ( url + '?' ).indexOf( '?' ) + 1 ) );
	}

	public setRequestHeader( name: string, value: string ): void {
		this.sent.headers[ name ] = value;
	}

	public getAllResponseHeaders(): string {
		return Object.entries( this.answerHeaders ).map( ( [ name, value ] ) => `${ name }: ${ value }\r\n` ).join( '' );
	}

	public send( body?: string | null ): void {
		this.addParameters( body ?? '' );
		requests.push( this.sent );
		const reply = answering( this.sent );
		if ( reply !== 'never' ) {
			setTimeout( () => this.end( reply ), 0 );
		}
	}

	public abort(): void {
		this.sent.aborted = true;
		this.onabort?.();
	}

	private addParameters( query: string ): void {
		new URLSearchParams( query ).forEach( ( value, name ) => {
			if ( name in this.sent.parameters ) {
				throw new Error( `PHP would see only one of two values of ${ name }` );
			}
			this.sent.parameters[ name ] = value;
		} );
	}

	private end( reply: Exclude<Reply, 'never'> ): void {
		this.readyState = 4;
		if ( this.sent.aborted ) {
			return;
		}
		if ( reply === 'broken' ) {
			this.onerror?.();
			return;
		}
		this.status = reply.status ?? 200;
		this.responseText = typeof reply.body === 'string' ? reply.body : JSON.stringify( reply.body );
		this.answerHeaders = { 'Content-Type': 'application/json', ...reply.headers };
		this.onload?.();
	}
}

/**
 * Takes the place of the network.
 *
 * @param answers What is said to each request; a list is said in its order
 * @return What is sent from here on
 */
export function stubTransport( answers: Answering | Reply[] ): Sent[] {
	requests = [];
	const queue = Array.isArray( answers ) ? answers.slice() : [];
	answering = Array.isArray( answers ) ? () => {
		const reply = queue.shift();
		if ( reply === undefined ) {
			throw new Error( 'The wiki was asked once more than the test expected' );
		}
		return reply;
	} : answers;
	window.XMLHttpRequest = FakeXhr as unknown as typeof XMLHttpRequest;
	return requests;
}

/** The parameters but for those that go along with every question. */
export function questionOf( sent: Sent | undefined ): Record<string, string> {
	const { format, formatversion, errorformat, errorsuselocal, uselang, ...question } = sent?.parameters ?? {};
	// Of a flag the API asks only whether it is there.
	expect( { format, formatversion, errorformat, errorsuselocal: errorsuselocal !== undefined } )
		.toEqual( { format: 'json', formatversion: '2', errorformat: 'html', errorsuselocal: true } );
	return uselang === 'en' ? question : { ...question, uselang: String( uselang ) };
}
