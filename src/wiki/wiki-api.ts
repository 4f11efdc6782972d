import { plainText, type Parameters, type WikiText } from '../accounts/contract/declarations';
import { WikiError, type Cancellation } from '../accounts/contract/service';
import { answerFormat, API_HEADERS } from './opening-question';
import { asList, asShape, asText, type Shape } from './shape';

/**
 * U+001F, which lets a name contain the character that otherwise separates names (api.php, “Multi-value parameters”).
 * Neither as a literal nor as a number: esbuild would write the character itself, and a wiki page cannot hold it.
 */
export const SEPARATOR = decodeURIComponent( '%1F' );

/** The wiki did not do what it was asked, or its answer could not be read. */
export class ApiFailure extends WikiError {
	/**
	 * @param code API error code, or `http`, `ok-but-empty`, `cancelled`
	 * @param text The wiki's own words; empty where it gave none
	 * @param status HTTP status; 0 where there was no answer at all
	 * @param retryAfter Seconds to wait, where the wiki named them
	 * @param reason jQuery's: `timeout`, `error`, `parsererror`, `abort`; empty for an answer of the API
	 */
	public constructor(
		code: string, text: WikiText,
		public readonly status: number,
		public readonly retryAfter: number | null,
		public readonly reason: string
	) {
		super( code, text );
	}
}

/** One error of the API in errorformat=html: `{ code, html, module }`, or `text` where the wiki gives that instead. */
export function readMessage( value: unknown ): WikiText {
	const message = asShape( value );
	if ( typeof message.html === 'string' ) {
		return { format: 'html', html: message.html };
	}
	return plainText( asText( message.text ) || asText( message.info ) );
}

/** A message with the reason that somebody gave beside it, where the wiki leaves it out of its sentence. */
export function withReason( message: WikiText, reason: string ): WikiText {
	// The reason comes as somebody typed it: its characters stay what they are.
	const escaped = reason.replace( /[&<>]/g, ( character ) => `&#${ character.charCodeAt( 0 ) };` );
	return message.format === 'html' && reason !== '' && !message.html.includes( '<' ) ?
		{ format: 'html', html: `${ message.html } ${ escaped }` } : message;
}

/** An error as readMessage() has it; being read-only, which every module may answer, with its reason. */
function readError( error: unknown ): WikiText {
	return withReason( readMessage( error ), asText( asShape( asShape( error ).data ).readonlyreason ) );
}

function secondsOf( header: string | null ): number | null {
	const seconds = Number( header );
	return header && Number.isFinite( seconds ) && seconds > 0 ? seconds : null;
}

interface Answering {
	status?: number;
	getResponseHeader?( name: string ): string | null;
}

/** The arguments with which mw.Api rejects: ( code, details, result, jqXHR ), or ( 'http', { xhr, textStatus } ). */
function readFailure( code: unknown, details: unknown, xhr: unknown ): ApiFailure {
	const http = asShape( details );
	const answering = ( http.xhr ?? xhr ?? {} ) as Answering;
	const retryAfter = answering.getResponseHeader ? secondsOf( answering.getResponseHeader( 'Retry-After' ) ) : null;
	const [ first ] = asList( http.errors );
	return new ApiFailure(
		typeof code === 'string' ? code : 'http',
		first ? readError( first ) : plainText( asText( asShape( http.error ).info ) ),
		answering.status ?? 0, retryAfter, asText( http.textStatus )
	);
}

/** A pair, or half of one. */
const SURROGATES = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g;

/**
 * The text with U+FFFD in place of each half of a character (unpaired surrogate), as UTF-8 would have it:
 * encodeURIComponent() throws at them, and nothing would be sent at all.
 */
export function wellFormed( text: string ): string {
	return text.replace( SURROGATES, ( found ) => found.length === 2 ? found : '\uFFFD' );
}

/** What is sent, with names and texts that can be. */
function sendable( parameters: Parameters ): Parameters {
	return Object.fromEntries( Object.entries( parameters ).map( ( [ name, text ] ) => [
		wellFormed( name ), wellFormed( text )
	] ) );
}

/** mw.Api with the formats that this program reads. */
export class WikiApi {
	private readonly format = answerFormat( mw.config.get( 'wgUserLanguage' ) );

	private readonly api = new mw.Api( {
		parameters: this.format,
		ajax: { headers: API_HEADERS }
	} );

	/** @throws ApiFailure */
	public get( parameters: Parameters, cancellation?: Cancellation ): Promise<Shape> {
		return this.send( this.api.get( sendable( parameters ) ), cancellation );
	}

	/**
	 * As get(), for what may have been asked ahead: wiki/ask-ahead.ts.
	 *
	 * @throws ApiFailure
	 */
	public getAhead( parameters: Parameters ): Promise<Shape> {
		const ask = (): Promise<Shape> => this.get( parameters );
		const ahead = mw.libs.accountCreatorAhead?.( parameters );
		return ahead ? Promise.resolve( ahead ).then( ( answer ) => answer ? asShape( answer ) : ask() ) : ask();
	}

	/**
	 * What is posted may hold fields that the wiki named: none of them may change the form of the answer.
	 *
	 * @throws ApiFailure
	 */
	public post( parameters: Parameters, cancellation?: Cancellation ): Promise<Shape> {
		return this.send( this.api.post( { ...sendable( parameters ), ...this.format } ), cancellation );
	}

	private send( request: mw.Api.AbortablePromise, cancellation?: Cancellation ): Promise<Shape> {
		if ( cancellation ) {
			cancellation.onCancel( () => request.abort() );
		}
		return new Promise( ( resolve, reject ) => {
			request.then(
				( result: unknown ) => resolve( asShape( result ) ),
				( code: unknown, details: unknown, _result: unknown, xhr: unknown ) => {
					reject( readFailure( code, details, xhr ) );
				}
			);
		} );
	}
}
