import { isHeading, refusedGroups } from '../../accounts/list/after/feasible-plan';
import type { PlanningState } from '../../accounts/list/after/follow-planning';
import type { Preset } from '../../accounts/presets/preset';
import { enumeration } from '../shared/local-texts';
import { isolated, msg } from '../shared/messages';

/** Groups that are wanted, and that this person may not give; also told once the list is created. */
export function groupProblems( { groups }: Preset, { groups: offered }: PlanningState ): string[] {
	if ( !groups || offered === null ) {
		return [];
	}
	if ( offered.length === 0 ) {
		return [ msg( 'accountcreator-follow-no-groups' ) ];
	}
	const refused = refusedGroups( groups, offered );
	return refused.length > 0 ? [ msg( 'accountcreator-follow-not-allowed', enumeration( refused.map( isolated ) ) ) ] :
		groups.names.length === 0 ? [ msg( 'accountcreator-follow-choose-group' ) ] : [];
}

function pageProblems( { participants, eventPage }: Preset, { page }: PlanningState ): string[] {
	if ( !participants ) {
		return [];
	}
	switch ( page.kind ) {
		case 'asking':
		case 'failed':
			return [];
		case 'unnamed':
			return [ msg( 'accountcreator-follow-name-page' ) ];
		case 'missing':
			return [ msg( 'accountcreator-follow-no-page', eventPage ) ];
		case 'found': {
			if ( !page.mayEdit ) {
				return [ msg( 'accountcreator-follow-no-edit', page.title ) ];
			}
			const { section, line } = participants;
			return [
				...( page.sections.some( ( { heading } ) => isHeading( heading, section ) ) ? [] : [
					section === '' ? msg( 'accountcreator-follow-section-choose' ) : msg( 'accountcreator-follow-no-section', page.title, section )
				] ),
				...( line.includes( '$1' ) ? [] : [ msg( 'accountcreator-follow-line-wants', '$1' ) ] )
			];
		}
	}
}

/** What stands in the way of what is to follow, as far as that can be known before. */
export function planProblems( preset: Preset, planning: PlanningState ): string[] {
	return [
		...( preset.welcome?.text.trim() === '' ? [ msg( 'accountcreator-follow-welcome-empty' ) ] : [] ),
		...groupProblems( preset, planning ), ...pageProblems( preset, planning )
	];
}
