import { emailProblem, repairEmail } from './email';
import { suggestEmail } from './mail-domains';

/** What there is to say about an address. */
export interface EmailVerdict {
	/**
	 * `invalid`: the wiki refuses it. `odd`: it does not, but no mail is likely to arrive. `typo`: it is well-formed,
	 * and its domain is most likely a misspelt one.
	 */
	problem: 'invalid' | 'odd' | 'typo' | null;
	/** What may have been meant; null where there is no telling. */
	meant: string | null;
}

const NOTHING: EmailVerdict = { problem: null, meant: null };

/**
 * Judges an address for the list and for the single form alike.
 *
 * @param email Cleaned, not empty
 */
export function judgeEmail( email: string ): EmailVerdict {
	const problem = emailProblem( email );
	const repaired = problem && repairEmail( email );
	const meant = suggestEmail( repaired ?? email ) ?? repaired;
	if ( problem ) {
		return { problem, meant };
	}
	return meant === null ? NOTHING : { problem: 'typo', meant };
}
