import type { WikiText } from '../accounts/contract/declarations';
import { meaningOf } from '../accounts/contract/codes';
import type { CreatedBy, Outcome, Refused, Step } from '../accounts/contract/outcome';
import type { ApiFailure } from './wiki-api';
import { readDeclarations, readHtml } from './read-declarations';
import { asShape, asText, type Shape } from './shape';

/** The wiki's FAIL: AuthManager has ended the conversation. */
function failed( code: string, message: WikiText ): Refused {
	const { stops, spent, field } = meaningOf( code );
	return { kind: 'refused', code, message, stops, spent, field, retryAfter: null, ended: true };
}

/** An error of the API, which comes before AuthManager is asked: nothing is spent and no conversation ended. */
function rejected( code: string, failure: ApiFailure ): Refused {
	return { ...failed( code, failure.text ), spent: false, retryAfter: failure.retryAfter, ended: false };
}

function readStep( type: Step[ 'type' ], answer: Shape ): Outcome {
	const target = asText( answer.redirecttarget );
	return {
		kind: 'step',
		step: {
			type,
			code: asText( answer.messagecode ),
			message: readHtml( answer.message ),
			requests: readDeclarations( answer.requests ),
			redirectTarget: target === '' ? null : target
		}
	};
}

/** An answer of action=createaccount (core's ApiAuthManagerHelper::formatAuthenticationResponse()). */
export function readOutcome( result: Shape, by: CreatedBy ): Outcome {
	const answer = asShape( result.createaccount );
	switch ( answer.status ) {
		case 'PASS':
			return { kind: 'created', username: asText( answer.username ), by };
		case 'FAIL':
			return failed( asText( answer.messagecode ), readHtml( answer.message ) );
		case 'UI':
			return readStep( 'ui', answer );
		case 'REDIRECT':
			return readStep( 'redirect', answer );
		case 'RESTART':
			return readStep( 'restart', answer );
		default:
			return { kind: 'unknown', cause: 'unreadable' };
	}
}

/** What a call of action=createaccount that failed says about the account. */
export function readFailedCreation( failure: ApiFailure ): Outcome {
	const { outcome } = meaningOf( failure.code );
	if ( outcome === 'sessionLost' ) {
		return { kind: 'sessionLost', now: null };
	}
	if ( outcome === 'unknown' && failure.status === 429 ) {
		// The one HTTP error that says for certain that nothing was done.
		return rejected( 'ratelimited', failure );
	}
	if ( outcome === 'unknown' ) {
		const cause = failure.reason === 'timeout' ? 'timeout' : failure.status === 0 ? 'offline' : 'unreadable';
		const { retryAfter } = failure;
		return { kind: 'unknown', cause, ...( retryAfter === null ? {} : { retryAfter } ) };
	}
	return rejected( failure.code, failure );
}
