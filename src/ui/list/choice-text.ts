import { enumeration, languages } from '../shared/local-texts';

/** Several short texts, one of which it is: “a, b or c”. */
export function choiceText( texts: readonly string[] ): string {
	// Safari has it since 14.1.
	if ( !( 'ListFormat' in Intl ) ) {
		return enumeration( texts );
	}
	// eslint-disable-next-line compat/compat -- where a browser lacks it, the line above has returned
	return new Intl.ListFormat( languages(), { type: 'disjunction' } ).format( texts );
}
