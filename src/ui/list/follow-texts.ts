import { html, type TemplateResult } from 'lit-html';
import { isEmptyText } from '../../accounts/contract/declarations';
import { never } from '../../accounts/contract/outcome';
import type { FollowProblem, FollowResult, FollowStep } from '../../accounts/list/follow-result';
import type { Row } from '../../accounts/list/row';
import { enumeration } from '../shared/local-texts';
import { isolated, msg } from '../shared/messages';
import { wikiNodes, wikiPlain } from '../shared/wiki-html';

/** In the order in which they are done. */
export const FOLLOW_STEPS: readonly FollowStep[] = [ 'welcome', 'groups', 'participants' ];

export function stepText( step: FollowStep ): string {
	switch ( step ) {
		case 'welcome':
			return msg( 'accountcreator-follow-step-welcome' );
		case 'groups':
			return msg( 'accountcreator-follow-step-groups' );
		case 'participants':
			return msg( 'accountcreator-follow-step-participants' );
		default:
			return never( step );
	}
}

/** Why something failed, as text alone. */
export function followProblemText( because: FollowProblem ): string {
	switch ( because.kind ) {
		case 'wiki':
			return isEmptyText( because.text ) ? msg( 'accountcreator-follow-refused' ) : wikiPlain( because.text );
		case 'silent':
			return msg( 'accountcreator-follow-silent' );
		case 'groups':
			return msg( 'accountcreator-follow-not-allowed', enumeration( because.names.map( isolated ) ) );
		default:
			return never( because );
	}
}

/** The same, with the links that are in the wiki's words. */
export function followProblem( because: FollowProblem ): unknown {
	return because.kind === 'wiki' && !isEmptyText( because.text ) ? wikiNodes( because.text ) : followProblemText( because );
}

function resultText( { kind }: FollowResult ): string {
	switch ( kind ) {
		case 'doing':
			return msg( 'accountcreator-follow-doing' );
		case 'done':
			return msg( 'accountcreator-follow-done' );
		case 'already':
			return msg( 'accountcreator-follow-already' );
		case 'hasPage':
			return msg( 'accountcreator-follow-has-page' );
		case 'failed':
			return msg( 'accountcreator-follow-failed' );
		default:
			return never( kind );
	}
}

/** A line for each step that was tried for the person of a row. */
export function followLines( { follow = {} }: Row ): TemplateResult[] {
	return FOLLOW_STEPS.flatMap( ( step ) => {
		const result = follow[ step ];
		return result ? [ html`<div class="accountcreator-follow-line" data-accountcreator-follow=${ step } data-state=${ result.kind }>
			${ msg( 'accountcreator-follow-line', stepText( step ), resultText( result ) ) }
			${ result.kind === 'failed' ? html`<div>${ followProblem( result.because ) }</div>` : '' }
		</div>` ] : [];
	} );
}

/** The same for the file with the results: one text for each step. */
export function followCells( { follow = {} }: Row ): string[] {
	return FOLLOW_STEPS.map( ( step ) => {
		const result = follow[ step ];
		return !result ? '' : result.kind === 'failed' ?
			msg( 'accountcreator-follow-line', resultText( result ), followProblemText( result.because ) ) : resultText( result );
	} );
}
