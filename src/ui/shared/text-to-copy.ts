import { DIRECTION, msg } from './messages';

/** A text for outside of the dialog, where nobody expects characters that cannot be seen. */
export function withoutMarks( text: string ): string {
	return text.replace( DIRECTION, '' );
}

/** The same as msg(), for such a text. */
export function textToCopy( key: string, ...parameters: Array<string | number> ): string {
	return withoutMarks( msg( key, ...parameters ) );
}
