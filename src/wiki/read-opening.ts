import type { NameRules } from '../accounts/names/username';
import type { Impediment, Opening, SiteRules } from '../accounts/contract/service';
import { isPresetMode } from '../accounts/contract/parameters';
import { PRESETS } from '../accounts/contract/site-page';
import { plainText, type WikiText } from '../accounts/contract/declarations';
import { readDeclarations } from './read-declarations';
import { readMessage, withReason } from './wiki-api';
import { asList, asShape, asText, asTexts, type Shape } from './shape';

/** Namespaces. */
const MEDIAWIKI = 8;
const USER = 2;

/** Until 1.39 the words say only that there is a block; the reason comes beside them. */
function withBlockReason( error: unknown ): WikiText {
	const { blockinfo } = asShape( asShape( error ).data );
	return withReason( readMessage( error ), asText( asShape( blockinfo ).blockreason ) );
}

/** The one of the two pages that were asked about. */
function pageIn( query: Shape, namespace: number ): Shape {
	return asShape( asList( query.pages ).find( ( page ) => asShape( page ).ns === namespace ) );
}

function readImpediments( query: Shape ): Impediment[] {
	const general = asShape( query.general );
	// What is said twice is told once, in the words that came first.
	const impediments = new Map<string, Impediment>();
	const note = ( code: string, message: WikiText ): void => {
		impediments.set( code, impediments.get( code ) ?? { code, message } );
	};
	// The other page is protected from most people, which says nothing of accounts.
	for ( const error of asList( asShape( pageIn( query, USER ).actions ).createaccount ) ) {
		note( asText( asShape( error ).code ), withBlockReason( error ) );
	}
	if ( general.readonly === true ) {
		note( 'readonly', plainText( asText( general.readonlyreason ) ) );
	}
	if ( asShape( query.authmanagerinfo ).cancreateaccounts !== true ) {
		note( 'userlogin-cannot-create', plainText( '' ) );
	}
	return [ ...impediments.values() ];
}

/** All names of the namespaces User (2) and User talk (3), which people paste along with the names. */
function readNameRules( query: Shape ): NameRules {
	const namespaces = asShape( query.namespaces );
	const named = [ namespaces[ 2 ], namespaces[ 3 ] ].map( asShape )
		.flatMap( ( { name, canonical } ) => [ asText( name ), asText( canonical ) ] );
	const aliases = asList( query.namespacealiases ).map( asShape )
		.filter( ( { id } ) => id === 2 || id === 3 ).map( ( { alias } ) => asText( alias ) );
	return {
		userNamespaces: [ ...named, ...aliases ].filter( ( name ) => name !== '' ),
		language: asText( asShape( query.general ).lang )
	};
}

function readSite( query: Shape ): SiteRules {
	const [ revision ] = asList( pageIn( query, MEDIAWIKI ).revisions );
	const { content } = asShape( asShape( asShape( revision ).slots ).main );
	// Of a page that nobody can read, lists say what is wrong where its presets would be.
	let site: Shape = { presets: null };
	try {
		site = asShape( JSON.parse( asText( content ) || '{}' ) );
	} catch ( error ) {
		mw.log.error( PRESETS, error );
	}
	// A misspelt word must not shut everybody out; presets/read-presets.ts tells of it.
	const modes = asList( site.passwordModes ).filter( isPresetMode );
	return { passwordModes: modes.length > 0 ? modes : null, said: site };
}

/** The fields alone, as the opening's answer and later ones hold them. */
export function readFields( result: Shape ): Opening[ 'requests' ] {
	return readDeclarations( asShape( asShape( result.query ).authmanagerinfo ).requests );
}

export function readToken( result: Shape ): string {
	return asText( asShape( asShape( result.query ).tokens ).createaccounttoken );
}

/**
 * @param result
 * @param now Milliseconds since 1970 on this machine, when the answer came in
 */
export function readOpening( result: Shape, now: number ): Opening {
	const query = asShape( result.query );
	const user = asShape( query.userinfo );
	const wikiTime = Date.parse( asText( result.curtimestamp ) );
	return {
		me: asText( user.name ),
		rights: asTexts( user.rights ),
		requests: readFields( result ),
		impediments: readImpediments( query ),
		siteName: asText( asShape( query.general ).sitename ),
		rules: readNameRules( query ),
		clockSkew: Number.isNaN( wikiTime ) ? 0 : wikiTime - now,
		site: readSite( query )
	};
}
