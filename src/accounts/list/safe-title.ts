/** Keeps a name that was never checked from being wikitext: markup, a line end, a signature. */
export function safeTitle( name: string ): string {
	return name.replace( /\s+/gu, ' ' ).replace( /[<>[\]{}|#]|'{2,}|~{3,}|&(?=#?\w+;)/g, ( found ) => (
		[ ...found ].map( ( character ) => `&#${ character.charCodeAt( 0 ) };` ).join( '' )
	) );
}
