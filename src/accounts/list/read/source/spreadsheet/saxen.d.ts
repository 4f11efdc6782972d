/** What is used of https://github.com/nikku/saxen, which has no types of its own. */
declare module 'saxen' {
	type Decode = ( text: string ) => string;

	export interface SaxParser {
		on( event: 'openTag', listener: (
			name: string, attributes: () => Record<string, string>, decode: Decode, selfClosing: boolean
		) => void ): this;
		on( event: 'closeTag', listener: ( name: string, decode: Decode, selfClosing: boolean ) => void ): this;
		on( event: 'text', listener: ( text: string, decode: Decode ) => void ): this;
		on( event: 'cdata', listener: ( text: string ) => void ): this;
		on( event: 'error', listener: ( error: Error ) => void ): this;
		/** @return The error that ended it early */
		parse( xml: string ): Error | undefined;
	}
	export const Parser: new () => SaxParser;
}
